"""The whole small house, from outside: queues, mail, clock, restart."""

import os
import signal
import smtplib
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.local_core.conftest import REPOSITORY, RunningStack


def test_status_names_what_is_inside(stack: RunningStack) -> None:
    status = stack.call("GET", "/_local/status").json()

    assert status["now"].startswith("2027-03-13T")
    assert status["tables"] == ["picpros-data-MainTable"]
    assert status["buckets"] == ["picpros-data-filesbucket", "picpros-data-ledgerbucket"]
    assert status["queues"] == ["picpros-WorkQueue", "picpros-DeadLetters", "picpros-FifoQueue.fifo"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"by": "x"},
        {"by": 5},
        {"by": "-P1D"},
        {"by": "P1D", "to": "2030-01-01T00:00:00Z"},
        {"to": "2020-01-01T00:00:00Z"},
        {"to": "2030-01-01T00:00:00"},
        {"to": "2990-01-01T00:00:00Z"},
        {"by": "P99999999999Y"},
        {"by": "P1D", "and": 1},
        [],
        b"{",
    ],
)
def test_the_clock_refuses_what_is_no_way_forward(stack: RunningStack, body: Any) -> None:
    answer = stack.call("POST", "/_local/clock", body)

    assert answer.status == 400
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_schedules_run_with_the_time_they_were_due(stack: RunningStack) -> None:
    stack.seen()

    ran = stack.move("PT2H")

    assert [one["schedule"] for one in ran if "Tick" in one["schedule"]] == ["WorkFunctionTick"] * 2
    assert [each["at"] for each in stack.seen()] == [one["at"] for one in ran]


def test_an_idle_day_runs_its_schedules_and_nothing_else(stack: RunningStack) -> None:
    stack.move("P1D")
    stack.seen()
    ran = stack.move("P1D")

    assert len(ran) == len(stack.seen()) == 48


def test_messages_are_worked_off_with_what_they_cause(stack: RunningStack) -> None:
    stack.seen()
    stack.send("picpros-WorkQueue", "again again done")

    drained = stack.call("POST", "/_local/drain")

    assert drained.status == 200
    assert [each["body"] for each in stack.seen()] == ["again again done", "again done", "done"]


@pytest.mark.parametrize("body", ["fail", "raise"])
def test_a_message_that_fails_comes_back_later_and_ends_among_the_dead_letters(stack: RunningStack, body: str) -> None:
    stack.call("POST", "/_local/drain")
    stack.seen()
    stack.send("picpros-WorkQueue", body)
    stack.call("POST", "/_local/drain")
    first = stack.seen()

    stack.move("PT5M")

    assert [each["tries"] for each in first] == ["1"]
    assert [each["tries"] for each in stack.seen() if "tries" in each] == ["2", "3"]
    assert body in dead_letters(stack)


def test_a_queue_with_order_keeps_it(stack: RunningStack) -> None:
    stack.seen()
    for number in range(4):
        stack.send("picpros-FifoQueue.fifo", f"number {number}", MessageGroupId="one")

    stack.call("POST", "/_local/drain")

    assert [each["body"] for each in stack.seen()] == [f"number {number}" for number in range(4)]


def test_mail_reaches_its_function_and_ends_in_the_on_failure_queue(stack: RunningStack) -> None:
    host, _, port = stack.smtp.removeprefix("smtp://").partition(":")
    with smtplib.SMTP(host, int(port)) as client:
        for subject in ("hello", "fail"):
            mail = f"From: ann@client.example\r\nSubject: {subject}\r\n\r\nText\r\n"
            client.sendmail("ann@client.example", ["some@reply.picpros.example"], mail)
    stack.call("POST", "/_local/drain")

    stack.move("PT10M")

    assert stack.seen("mails.jsonl") == [{"to": ["some@reply.picpros.example"]}]
    assert any("RetriesExhausted" in body for body in dead_letters(stack))


def test_expired_items_and_objects_go_when_the_clock_passes_them(stack: RunningStack) -> None:
    table, bucket = "picpros-data-MainTable", "picpros-data-filesbucket"
    dynamodb, s3 = stack.client("dynamodb"), stack.client("s3")
    now = int(stack.call("GET", "/things/1").json()["event"]["requestContext"]["timeEpoch"] / 1000)
    for name, expires in (("soon", now + 3600), ("late", now + 90 * 86400)):
        dynamodb.put_item(TableName=table, Item={"pk": {"S": name}, "expires_at": {"N": str(expires)}})
    for key in ("pending/one", "orders/one"):
        s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    s3.create_multipart_upload(Bucket=bucket, Key="orders/two")

    stack.move("P1D")
    kept = {found["Key"] for found in s3.list_objects_v2(Bucket=bucket)["Contents"]}
    stack.move("P2D")

    assert {item["pk"]["S"] for item in dynamodb.scan(TableName=table)["Items"]} == {"late"}
    assert "pending/one" in kept
    keys = {found["Key"] for found in s3.list_objects_v2(Bucket=bucket)["Contents"]}
    assert "pending/one" not in keys
    assert "orders/one" in keys
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)


def test_a_functions_environment_is_the_templates_and_lambdas_own(stack: RunningStack) -> None:
    environment = stack.call("POST", "/things", {"do": "environment"}).json()

    assert environment["MAIN_TABLE"] == "picpros-data-MainTable"
    assert environment["AWS_LAMBDA_FUNCTION_NAME"] == "picpros-EchoFunction"
    assert environment["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] == "256"
    assert not [name for name in environment if name.startswith(("PYTEST", "VIRTUAL"))]


def test_logs_tell_what_went_wrong(stack: RunningStack) -> None:
    stack.call("POST", "/things", {"do": "raise"})

    logs = stack.call("GET", "/_local/logs")

    assert b"as asked" in logs.body


def test_all_listens_on_loopback_alone(stack: RunningStack) -> None:
    listening = Path("/proc/net/tcp")
    if not listening.exists():
        pytest.skip("needs /proc")
    rows = [line.split() for line in listening.read_text().splitlines()[1:]]
    port = f"{int(stack.url.rpartition(':')[2]):04X}"

    assert {row[1] for row in rows if row[1].endswith(":" + port) and row[3] == "0A"} == {f"0100007F:{port}"}


def test_a_second_runner_of_the_same_folder_is_told_so(stack: RunningStack) -> None:
    program = [sys.executable, "-m", "local", "--port", "0", "--smtp-port", "0", "--data", str(stack.data)]

    second = subprocess.run(  # noqa: S603  ours
        program, capture_output=True, text=True, check=False, cwd=REPOSITORY
    )

    assert second.returncode == 1
    assert "another local stack" in second.stderr


def test_a_port_in_use_is_named_with_its_option(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        program = [sys.executable, "-m", "local", "--port", port, "--smtp-port", "0", "--data", str(tmp_path)]
        refused = subprocess.run(  # noqa: S603  ours
            program, capture_output=True, text=True, check=False, cwd=REPOSITORY
        )

    assert refused.returncode == 1
    assert f"port {port} is in use" in refused.stderr
    assert "--port" in refused.stderr


def children_of(parent: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{parent}/task").iterdir():
        with suppress(FileNotFoundError):  # a thread that has just ended has none
            found += map(int, (task / "children").read_text().split())
    return found


def test_all_survives_a_kill_and_nobody_is_left_behind(root: Path, tmp_path: Path) -> None:
    first = RunningStack(root, tmp_path)
    first.client("dynamodb").put_item(TableName="picpros-data-MainTable", Item={"pk": {"S": "kept"}})
    first.move("P1D")
    now = first.call("GET", "/_local/clock").json()["now"]
    left = children_of(first.process.pid)
    first.end(signal.SIGKILL)

    again = RunningStack(root, tmp_path)
    try:
        assert again.ready == first.ready
        assert again.call("GET", "/_local/clock").json()["now"] >= now
        found = again.client("dynamodb").get_item(TableName="picpros-data-MainTable", Key={"pk": {"S": "kept"}})
        assert "Item" in found
        assert left
        assert not [child for child in left if _runs(child)]
    finally:
        assert again.end() == 0


def test_an_index_that_a_later_template_adds_is_made_and_the_data_kept(root: Path, tmp_path: Path) -> None:
    template, data = root / "infra" / "data.yaml", tmp_path / "data"
    with_index = template.read_text()
    start, end = with_index.index("      GlobalSecondaryIndexes"), with_index.index("      TimeToLive")
    without = (with_index[:start] + with_index[end:]).replace("        - {AttributeName: due, AttributeType: S}\n", "")
    template.write_text(without)
    try:
        first = RunningStack(root, data)
        item = {"pk": {"S": "kept"}, "due": {"S": "today"}}
        first.client("dynamodb").put_item(TableName="picpros-data-MainTable", Item=item)
        first.end()
    finally:
        template.write_text(with_index)
    again = RunningStack(root, data)

    try:
        found = again.client("dynamodb").query(
            TableName="picpros-data-MainTable",
            IndexName="by_due",
            KeyConditionExpression="due = :due",
            ExpressionAttributeValues={":due": {"S": "today"}},
        )
        assert [each["pk"]["S"] for each in found["Items"]] == ["kept"]
    finally:
        again.end()


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


def test_moto_takes_the_tables_where_the_binary_cannot(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PICPROS_DATABASE", "moto")
    first = RunningStack(root, tmp_path)
    first.client("dynamodb").put_item(TableName="picpros-data-MainTable", Item={"pk": {"S": "kept"}})
    first.end(signal.SIGKILL)

    again = RunningStack(root, tmp_path)
    try:
        found = again.client("dynamodb").get_item(TableName="picpros-data-MainTable", Key={"pk": {"S": "kept"}})
        assert "Item" in found
        assert again.call("GET", "/things/1").status == 200
    finally:
        again.end()


def dead_letters(stack: RunningStack) -> list[str]:
    sqs = stack.client("sqs")
    url = sqs.get_queue_url(QueueName="picpros-DeadLetters")["QueueUrl"]
    return [found["Body"] for found in sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])]


def test_a_move_that_is_cut_short_leaves_nothing_out(root: Path, tmp_path: Path) -> None:
    first = RunningStack(root, tmp_path)
    with ThreadPoolExecutor(1) as pool:
        moving = pool.submit(first.call, "POST", "/_local/clock", {"by": "P300D"})
        while not (tmp_path / "seen.jsonl").exists():
            assert not moving.done()
        assert first.end() == 0
        assert moving.exception(5) is not None or moving.result().status == 200
    again = RunningStack(root, tmp_path)
    try:
        assert again.call("GET", "/_local/clock").json()["now"] < "2028"
        again.move("PT1H")
        ticks = [each["at"] for each in again.seen() if each["schedule"] == "tick"]
        hours = [datetime.fromisoformat(each) for each in ticks]
        assert {later - earlier for earlier, later in pairwise(hours)} == {timedelta(hours=1)}
    finally:
        again.end()
