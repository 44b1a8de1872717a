"""The whole small house, from outside: HTTP, queues, mail, clock, restart."""

import base64
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


def test_a_request_becomes_an_event_of_format_2(stack: RunningStack) -> None:
    answer = stack.call("GET", "/things/a%20b?x=1&x=2&y=%C3%A9", Cookie="a=1; b=2", X_One="1").json()

    event = answer["event"]
    assert event["version"] == "2.0"
    assert event["routeKey"] == "GET /things/{id}"
    assert event["rawPath"] == "/things/a b"
    assert event["rawQueryString"] == "x=1&x=2&y=%C3%A9"
    assert event["queryStringParameters"] == {"x": "1,2", "y": "é"}
    assert event["pathParameters"] == {"id": "a b"}
    assert event["cookies"] == ["a=1", "b=2"]
    assert event["headers"]["x-one"] == "1"
    assert "cookie" not in event["headers"]
    assert event["requestContext"]["http"]["method"] == "GET"
    assert event["requestContext"]["timeEpoch"] > 1_800_000_000_000
    assert answer["arn"] == "arn:aws:lambda:us-east-1:123456789012:function:picpros-EchoFunction"
    assert 0 < answer["left"] <= 2000


@pytest.mark.parametrize(
    ("content_type", "body", "encoded"),
    [
        ("application/x-www-form-urlencoded", b"a=b", True),
        ("text/plain; charset=utf-8", b"hello", False),
        ("application/json", b"[1]", False),
        ("application/json", b"\xff", True),
        ("application/problem+json", b"[1]", True),
    ],
)
def test_bodies_are_base64_but_for_the_known_text_types(
    stack: RunningStack, content_type: str, body: bytes, encoded: bool
) -> None:
    event = stack.call("POST", "/things", body, Content_Type=content_type).json()["event"]

    assert event["isBase64Encoded"] is encoded
    assert event["body"] == (base64.b64encode(body) if encoded else body).decode()


def test_the_most_exact_route_wins_and_the_default_takes_the_rest(stack: RunningStack) -> None:
    keys = [stack.call(*asked).json()["event"]["routeKey"] for asked in (("GET", "/things/exact"), ("PUT", "/things"))]

    assert keys == ["GET /things/exact", "$default"]


@pytest.mark.parametrize(
    ("returned", "status", "body", "content_type"),
    [
        ({"statusCode": 201, "body": "made"}, 201, b"made", "text/plain;charset=UTF-8"),
        ({"statusCode": "404", "body": "{}", "headers": {"content-type": "a/b"}}, 404, b"{}", "a/b"),
        ({"statusCode": 200, "body": "aGk=", "isBase64Encoded": True}, 200, b"hi", "text/plain;charset=UTF-8"),
        ({"hello": 1}, 200, b'{"hello": 1}', "application/json"),
        ({"statusCode": "abc"}, 500, b'{"message":"Internal Server Error"}', "application/json"),
        ({"statusCode": 200, "body": {}}, 200, b"", "text/plain;charset=UTF-8"),
        ({"statusCode": 200, "body": [1]}, 500, b'{"message":"Internal Server Error"}', "application/json"),
    ],
)
def test_what_a_function_returns_becomes_http(
    stack: RunningStack, returned: Any, status: int, body: bytes, content_type: str
) -> None:
    answer = stack.call("POST", "/things", {"answer": returned})

    assert (answer.status, answer.body, answer.headers["Content-Type"]) == (status, body, content_type)


def test_each_cookie_is_a_header_of_its_own(stack: RunningStack) -> None:
    answer = stack.call("POST", "/things", {"answer": {"statusCode": 200, "cookies": ["a=1", "b=2"]}})

    assert answer.headers.get_all("Set-Cookie") == ["a=1", "b=2"]


@pytest.mark.parametrize("failure", ["raise", "exit", "sleep"])
def test_a_function_that_fails_is_a_500_and_works_again_after_it(stack: RunningStack, failure: str) -> None:
    failed = stack.call("POST", "/things", {"do": failure})

    assert (failed.status, failed.body) == (500, b'{"message":"Internal Server Error"}')
    assert stack.call("GET", "/things/1").status == 200


def test_a_body_above_six_megabytes_is_refused(stack: RunningStack) -> None:
    refused = stack.call("POST", "/things", b"x" * (6 * 1024 * 1024 + 1))

    assert (refused.status, refused.body) == (413, b'{"message":"Request Entity Too Large"}')
    assert stack.call("POST", "/things", b"x" * 4_000_000).status == 200


def test_the_desk_is_shut_without_a_token_that_holds(stack: RunningStack) -> None:
    token = stack.call("POST", "/_local/token", {"as": "owner@studio.example"}).json()["token"]
    tampered = token[:-4] + "AAAA"

    answers = [stack.call("GET", "/desk/things", Authorization=f"Bearer {each}") for each in ("x", tampered)]
    answers.append(stack.call("GET", "/desk/things"))

    assert [(each.status, each.body) for each in answers] == [(401, b'{"message":"Unauthorized"}')] * 3
    assert stack.call("GET", "/desk/things", Authorization=f"Bearer {token}").status == 200


def test_claims_reach_the_function_as_text(stack: RunningStack) -> None:
    tokens = [stack.call("POST", "/_local/token", {"as": name + "@studio.example"}).json() for name in ("owner", "ann")]
    claims = [
        stack.call("GET", "/desk/things", Authorization="Bearer " + each["token"]).json()["event"]["requestContext"][
            "authorizer"
        ]["jwt"]["claims"]
        for each in tokens
    ]

    assert [each["cognito:groups"] for each in claims] == ["[owner staff]", "[staff]"]
    assert int(claims[0]["exp"]) - int(claims[0]["iat"]) == 8 * 3600
    assert claims[0]["sub"] != claims[1]["sub"]


@pytest.mark.parametrize("body", [{}, {"as": 1}, {"as": "nobody"}, [], b"{"])
def test_a_token_for_nobody_is_refused(stack: RunningStack, body: Any) -> None:
    assert stack.call("POST", "/_local/token", body).status == 400


def test_a_token_ends_by_the_clock_of_the_stack(stack: RunningStack) -> None:
    token = stack.call("POST", "/_local/token", {"as": "owner@studio.example"}).json()["token"]

    stack.move("PT8H")

    assert stack.call("GET", "/desk/things", Authorization=f"Bearer {token}").status == 401


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


def test_a_person_who_lost_the_way_gets_a_page_and_a_program_what_the_api_says(stack: RunningStack) -> None:
    person = stack.call("GET", "/nowhere", Accept="text/html,*/*;q=0.8")
    program = stack.call("GET", "/nowhere", Accept="*/*")

    assert (person.status, person.headers["Content-Type"]) == (404, "text/html; charset=utf-8")
    assert b"Nothing is here" in person.body
    assert program.json()["event"]["routeKey"] == "$default"
    assert stack.call("GET", "/studio").body == stack.call("GET", "/studio/").body


def test_pages_bear_their_headers_and_nothing_lies_outside_their_folder(stack: RunningStack) -> None:
    page, script = stack.call("GET", "/order"), stack.call("GET", "/assets/site.js")

    assert b"<title>Order" in page.body
    assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert script.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert stack.call("HEAD", "/studio/").body == b""
    for path in ("/assets/%2e%2e/template.yaml", "/assets/..%2f..%2fstudio.toml", "/assets//etc/passwd"):
        assert b"routeKey" in stack.call("GET", path).body
    assert stack.call("POST", "/order").json()["event"]["routeKey"] == "$default"


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
