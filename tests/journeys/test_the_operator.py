"""The operator's command beside the running stack: what it foresees happens, and what it looks for is found."""

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from journeys.stack import ROOT, Stack, an_order
from tests.crashes.provider import Provider

DETAILS_DUE, PERSONAL_DUE = "2026-12-22T08:00:00Z", "2026-12-29T08:00:00Z"
TYPED = (
    "+1 213 555 0100",
    "12 St James Square",
    "Two portraits of the engine, please, one by candlelight.",
    "engine.jpg",
)


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    running = Stack(tmp_path_factory.mktemp("operator") / "data", now="2026-12-01T18:00:00Z")
    yield running
    running.stop()


@pytest.fixture(scope="module")
def order(stack: Stack) -> str:
    """A completed order with a file, an inquiry about it, and an order that is still open."""
    taken = stack.order(an_order()).json()
    identifier = str(taken["transaction_id"])
    stack.upload(taken["uploads"][0], b"\xff\xd8\xff" + b"early " * 30)
    stack.pay(taken["payment_url"])
    stack.drain()
    stack.desk("POST", f"/orders/{identifier}/start")
    assert stack.desk("POST", f"/orders/{identifier}/complete").status_code == 200
    question = {"full_name": "Ada Lovelace", "email": "ada@client.example", "message": "When are they ready?"}
    assert stack.call("POST", "/inquiries", json={**question, "transaction_id": identifier}).status_code == 202
    other = stack.order(an_order()).json()
    stack.pay(other["payment_url"])
    stack.drain()
    return identifier


def picpros(stack: Stack, *words: str, typed: str = "") -> tuple[int, Any]:
    """Run the command as an operator would, and read what it prints for machines."""
    command = [sys.executable, "-m", "command", *words, "--url", stack.url, "--json"]
    done = subprocess.run(command, cwd=ROOT, input=typed, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def planned(told: Any) -> set[tuple[str, str, str]]:
    return {(each["subject"], each["what"], each["at"]) for each in told["items"]}


def test_a_back_end_that_runs_is_well_and_a_dead_letter_is_not(stack: Stack, order: str) -> None:
    code, told = picpros(stack, "smoke")
    sqs = stack.client("sqs")
    [name] = [each for each in stack.get("/_local/status")["queues"] if "Purge" in each and "Dead" in each]
    queue = sqs.get_queue_url(QueueName=name)["QueueUrl"]
    sqs.send_message(QueueUrl=queue, MessageBody="{}")
    ill = picpros(stack, "smoke")
    sqs.purge_queue(QueueUrl=queue)

    assert (code, [each for each in told["checks"] if each["trouble"]]) == (0, [])
    assert len(told["checks"]) > 12
    assert (ill[0], [each["name"] for each in ill[1]["checks"] if each["trouble"]]) == (1, [f"{name} is empty"])


def test_the_plan_foresees_both_stages_and_writes_nothing(stack: Stack, order: str) -> None:
    before = stack.rows()
    code, told = picpros(stack, "retention", "plan", "--until", "2027-02-01T00:00:00Z")
    mine = [each for each in told["items"] if each["id"] == order]

    assert code == 0
    assert [(each["what"], each["at"]) for each in mine] == [("details", DETAILS_DUE), ("personal", PERSONAL_DUE)]
    assert ("inquiry", "whole", DETAILS_DUE) in planned(told)
    assert stack.rows() == before
    assert picpros(stack, "retention", "plan")[1]["items"] == []


def test_before_the_purge_every_trace_is_one_that_is_allowed(stack: Stack, order: str) -> None:
    code, told = picpros(stack, "audit", "residue", "--transaction", order)

    assert (code, told["residue"]) == (0, 0)
    assert {"phone", "text", "name", "email"} <= set(told["looked_for"])
    assert any("invoices/" in each["place"] for each in told["traces"])
    assert not any(word in json.dumps(told) for word in TYPED)


def test_what_does_not_belong_is_found_by_the_sweep_and_objects_go(stack: Stack, order: str) -> None:
    assert picpros(stack, "audit", "sweep")[:1] == (0,)
    status, s3, dynamodb = stack.get("/_local/status"), stack.client("s3"), stack.client("dynamodb")
    [files] = [each for each in status["buckets"] if "files" in each]
    [main] = [each for each in status["tables"] if "Main" in each]
    s3.put_object(Bucket=files, Key=f"orders/{order}/k2", Body=b"nobody knows it")
    where = {"pk": {"S": f"order#{order}"}, "sk": {"S": "contact"}}
    dynamodb.update_item(
        TableName=main,
        Key=where,
        UpdateExpression="SET nickname = :it",
        ExpressionAttributeValues={":it": {"S": "Countess"}},
    )
    code, told = picpros(stack, "audit", "sweep", "--fix")
    dynamodb.update_item(TableName=main, Key=where, UpdateExpression="REMOVE nickname")

    assert code == 1
    assert {(each["wrong"], each["detail"]) for each in told["findings"]} == {
        ("unknown_object", ""),
        ("undeclared_field", "nickname"),
    }
    assert told["deleted"] == 1
    assert "Countess" not in json.dumps(told)
    assert picpros(stack, "audit", "sweep")[0] == 0


def test_a_run_takes_at_once_what_the_plan_says_is_due(stack: Stack) -> None:
    unpaid = stack.order(an_order()).json()["transaction_id"]
    status = stack.get("/_local/status")
    key = json.loads((stack.data / "resources.json").read_text())["stripe-key"]
    provider = Provider(status["endpoints"]["stripe"], key)
    [session] = provider.sessions(unpaid)
    provider.expire(session["id"])
    stack.drain()
    stack.wait("PT48H1M")  # past its promise, and before the tick of the next hour
    _, told = picpros(stack, "retention", "plan")
    code, ran = picpros(stack, "retention", "run")

    assert [(each["id"], each["what"]) for each in told["items"]] == [(unpaid, "whole")]
    assert (code, ran["done"], ran["left"]) == (0, told["items"], [])
    assert picpros(stack, "retention", "plan")[1]["items"] == []
    assert picpros(stack, "retention", "why", unpaid)[1]["status"] is None
    assert stack.call("GET", f"/orders/{unpaid}").status_code == 404


@pytest.mark.clause("R3")
def test_at_the_mark_the_details_go_as_it_was_foreseen(stack: Stack, order: str) -> None:
    stack.wait_until("2026-12-22T07:58:00Z")
    early = picpros(stack, "retention", "run")[1]
    _, told = picpros(stack, "retention", "plan", "--until", "2026-12-22T09:00:00Z")
    stack.wait_until("2026-12-22T08:59:00Z")
    _, after = picpros(stack, "retention", "why", order)

    assert early["done"] == []
    assert ("order", "details", DETAILS_DUE) in planned(told)
    assert [each["kind"] for each in after["entries"] if each["detail"] == "details"] == ["purge_begun", "purge_done"]
    assert (after["held"], after["next"], after["due_at"]) == ("without_details", "personal", PERSONAL_DUE)


@pytest.mark.clause("R5")
def test_after_the_purges_no_residue_is_left_in_any_form(stack: Stack, order: str) -> None:
    stack.wait_until("2026-12-29T08:59:00Z")
    other = next(
        each["transaction_id"]
        for each in stack.desk("GET", "/orders?status=paid").json()["items"]
        if each["transaction_id"] != order
    )
    code, told = picpros(stack, "audit", "residue", "--transaction", order, "--values", typed="\n".join(TYPED))

    left = [each for each in told["traces"] if not each["allowed"]]
    mine = [each["place"] for each in told["traces"] if other not in each["place"] and "invoices/" not in each["place"]]
    assert (code, left) == (0, [])
    assert all("contact" in place for place in mine), mine
    assert picpros(stack, "audit", "sweep")[1]["findings"] == []


def test_where_no_table_was_put_back_a_replay_has_nothing_to_do(stack: Stack, order: str) -> None:
    code, told = picpros(stack, "restore", "replay", "--dry-run")

    assert (code, told) == (0, {"dry_run": True, "tables": [], "acts": [], "due": [], "found": []})


def test_a_value_that_a_log_or_a_queue_kept_would_be_found(stack: Stack, order: str) -> None:
    sqs = stack.client("sqs")
    [name] = [each for each in stack.get("/_local/status")["queues"] if "Purge" in each and "Dead" in each]
    queue = sqs.get_queue_url(QueueName=name)["QueueUrl"]
    sqs.send_message(QueueUrl=queue, MessageBody='{"who": "QURBQGNsaWVudC5leGFtcGxl"}')  # ADA@client.example in base64
    code, told = picpros(stack, "audit", "residue", "--transaction", order)
    sqs.purge_queue(QueueUrl=queue)

    assert code == 1
    assert [each["kinds"] for each in told["traces"] if not each["allowed"]] == [["email"]]
