"""An order that nobody completes, through the running stack: a hundred and four quiet days."""

from collections.abc import Iterator

import pytest

from journeys.stack import Stack, an_order

ADA, STUDIO = "ada@client.example", "studio@picpros.example"


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    running = Stack(tmp_path_factory.mktemp("quiet") / "data", now="2026-12-01T18:00:00Z")
    yield running
    running.stop()


def subjects(stack: Stack, to: str) -> list[str]:
    return [str(mail["Subject"]) for mail in stack.mails(to)]


@pytest.mark.clause("R1")
def test_it_is_asked_about_completed_and_can_be_reopened(stack: Stack) -> None:
    order = stack.order(an_order()).json()
    identifier = order["transaction_id"]
    stack.pay(order["payment_url"])
    stack.drain()
    assert stack.desk("POST", f"/orders/{identifier}/start").status_code == 200
    for _ in range(4):
        stack.wait("P22D")
    before = subjects(stack, STUDIO)
    stack.wait("P3D")
    asked, question = subjects(stack, STUDIO), subjects(stack, ADA)[-1]
    stack.wait("P14D")
    tracked = stack.get(f"/orders/{identifier}")

    assert (before, asked, question) == ([], ["An order has been quiet for long"], f"Re: Your order {identifier}")
    assert [step["status"] for step in tracked["history"]] == ["awaiting_payment", "paid", "in_progress", "completed"]
    assert tracked["deletes"]["personal_data_at"] is not None
    assert subjects(stack, STUDIO)[-1] == "A quiet order was completed"
    assert "Your pictures from Team Picpros are ready" in subjects(stack, ADA)
    assert stack.desk("POST", f"/orders/{identifier}/reopen").json()["status"] == "in_progress"
