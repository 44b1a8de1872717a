"""The main table is put back to an earlier moment: nothing reads it before the replay; then all promises hold."""

import json
import re
import smtplib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any

import pytest

from journeys.stack import ROOT, Stack, an_order

ADA, BEN, CARL, DANA, EVE = (f"{name}@client.example" for name in ("ada", "ben", "carl", "dana", "eve"))
WAITS = {"type": "/problems/restoring", "status": 503}


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    running = Stack(tmp_path_factory.mktemp("restore") / "data", now="2026-12-01T18:00:00Z")
    yield running
    running.stop()


@dataclass
class Story:
    """What one chapter leaves for the next."""

    orders: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    tracked: dict[str, Any] = field(default_factory=dict)


@pytest.fixture(scope="module")
def story() -> Story:
    return Story()


def picpros(stack: Stack, *words: str) -> tuple[int, Any]:
    asked = [sys.executable, "-m", "command", *words, "--url", stack.url, "--json"]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)  # noqa: S603
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def sells(stack: Stack, story: Story, email: str) -> None:
    client = {**an_order()["client"], "email": email, "full_name": email.partition("@")[0].title()}
    form = an_order(client=client, specifications={"text": f"A portrait for {client['full_name']}, by candlelight"})
    taken = stack.order(form).json()
    stack.pay(taken["payment_url"])
    stack.drain()
    story.orders[email] = taken["transaction_id"]
    story.numbers[email] = stack.desk("GET", f"/orders/{taken['transaction_id']}").json()["invoice_number"]


def completes(stack: Stack, order: str) -> None:
    for verb in ("start", "complete"):
        assert stack.desk("POST", f"/orders/{order}/{verb}").status_code == 200


def is_erased(stack: Stack, email: str) -> None:
    def token(page: str) -> str:
        texts = [str(mail.get_body(("plain",)).get_content()) for mail in stack.mails(email)]  # type: ignore[union-attr]
        return str(re.findall(rf"/{page}#token=([\w-]+)", "".join(texts))[0])

    assert stack.call("POST", "/access-links", json={"email": email}).status_code == 202
    bearer = stack.call("POST", "/sessions", json={"token": token("account")}).json()["bearer"]
    assert stack.call("DELETE", "/me", headers={"Authorization": f"Bearer {bearer}"}).status_code == 202
    assert stack.call("POST", "/confirmations", json={"token": token("confirm")}).json() == {"confirmed": "erasure"}
    stack.drain()


def says_no(stack: Stack, email: str) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = email, "hello@picpros.example", "Re: new light"
    mail.set_content("NO")
    with smtplib.SMTP("127.0.0.1", stack.smtp_port, timeout=30) as server:
        server.send_message(mail)
    stack.drain()


def stored(stack: Stack) -> str:
    return repr(stack.rows())


def test_a_month_goes_by_after_the_moment_that_was_kept(stack: Stack, story: Story) -> None:
    for email in (ADA, BEN, CARL):
        sells(stack, story, email)
    kept = stack.call("POST", "/_local/snapshot", json={}).json()["rows"]
    completes(stack, story.orders[ADA])
    completes(stack, story.orders[BEN])
    is_erased(stack, BEN)
    says_no(stack, CARL)
    sells(stack, story, DANA)
    stack.wait("P30D")
    story.tracked = stack.get(f"/orders/{story.orders[ADA]}")

    assert kept["MainTable"] > 20
    assert kept["KeysTable"] == 6
    assert BEN not in stored(stack)
    assert story.numbers[DANA].endswith("000004")


def test_a_table_that_was_put_back_is_refused_at_every_door_and_says_why(stack: Stack, story: Story) -> None:
    put_back = stack.call("POST", "/_local/restore", json={"tables": ["MainTable", "KeysTable"]})
    doors = [
        stack.call("GET", f"/orders/{story.orders[ADA]}"),
        stack.order(an_order()),
        stack.call("POST", "/newsletter", json={"email": EVE}),
        stack.desk("GET", "/orders"),
    ]
    plain = stack.call("POST", "/newsletter", data={"email": EVE}, headers={"Accept": "text/html"})
    stack.wait("PT2H")
    logs = stack.call("GET", "/_local/logs").text

    assert put_back.status_code == 200
    assert [{name: each.json()[name] for name in WAITS} for each in doors] == [WAITS] * len(doors)
    assert {each.headers["Retry-After"] for each in doors} == {"3600"}
    assert (plain.status_code, "text/html" in plain.headers["Content-Type"]) == (503, True)
    assert "picpros-data-MainTable has the id" in logs
    assert "picpros restore replay" in logs
    assert "client.example" not in logs
    assert BEN in stored(stack)


def test_a_dry_run_says_what_a_replay_would_do_and_the_table_stays_refused(stack: Stack, story: Story) -> None:
    before = stack.rows()
    code, told = picpros(stack, "restore", "replay", "--dry-run")
    again = {(each["what"], each["subject"].partition("#")[2]) for each in told["acts"]}

    assert code == 1
    assert {each["role"] for each in told["tables"]} == {"main", "keys"}
    assert {(what, story.orders[ADA]) for what in ("details", "personal", "state")} <= again
    assert ("erased", story.orders[BEN]) in again
    assert {each["what"] for each in told["acts"]} >= {"client", "counter"}
    assert {each["subject"] for each in told["found"]} >= {story.numbers[DANA], f"order#{story.orders[DANA]}"}
    assert stack.rows() == before
    assert stack.call("GET", f"/orders/{story.orders[ADA]}").status_code == 503


@pytest.mark.clause("R5")
def test_a_replay_deletes_again_what_was_deleted_and_opens_the_doors(stack: Stack, story: Story) -> None:
    code, told = picpros(stack, "restore", "replay")
    after = picpros(stack, "restore", "replay")[1]
    tracked = stack.get(f"/orders/{story.orders[ADA]}")
    held = stored(stack)
    keys = [row["owner"]["S"] for row in stack.rows() if "wrapped" in row]

    assert (code, len(told["tables"])) == (1, 2)
    assert (after["acts"], after["tables"], after["due"]) == ([], [], [])
    assert tracked == {**story.tracked, "history": tracked["history"]}
    assert BEN not in held
    assert story.orders[BEN] in held
    assert keys == [story.orders[CARL]] * 2


@pytest.mark.clause("S5")
def test_the_next_number_is_above_every_one_that_was_given(stack: Stack, story: Story) -> None:
    sells(stack, story, EVE)

    assert story.numbers[EVE].endswith("000005")


@pytest.mark.clause("R7")
def test_the_no_holds(stack: Stack, story: Story) -> None:
    stack.campaign("Early light")

    assert [mail["Subject"] for mail in stack.mails(CARL) if mail["Subject"] == "Early light"] == []
    assert [mail["Subject"] for mail in stack.mails(EVE) if mail["Subject"] == "Early light"] == ["Early light"]


def test_the_ledger_is_whole_and_the_sweep_finds_only_what_belonged_to_the_lost_order(
    stack: Stack, story: Story
) -> None:
    stack.wait("PT3H")
    ledger, swept = picpros(stack, "ledger", "verify"), picpros(stack, "audit", "sweep")

    assert (ledger[0], ledger[1]["findings"]) == (0, [])
    assert [each["place"].rpartition("/")[2] for each in swept[1]["findings"]] == [f"{story.numbers[DANA]}.pdf"]
