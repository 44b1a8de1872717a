"""The proxy itself: the names it gives to calls, the faults it has, and what it counts."""

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest
import urllib3
from werkzeug.wrappers import Request, Response

from local.http import Server
from tests.faults.kinds import Fault, conflict, cut, failing, late, lost, throttled
from tests.faults.operations import changes_something, operation_of
from tests.faults.proxy import Exchange, Proxy
from tests.faults.watch import Point, Watch

PUT = {"X-Amz-Target": "DynamoDB_20120810.PutItem"}
TRANSACT = {"X-Amz-Target": "DynamoDB_20120810.TransactWriteItems"}


@pytest.fixture
def heard() -> list[tuple[str, str, dict[str, str], bytes]]:
    return []


@pytest.fixture
def service(heard: list[Any]) -> Iterator[str]:
    def answer(request: Request) -> Response:
        heard.append((request.method, request.full_path, dict(request.headers), request.get_data()))
        return Response("done", 200, {"X-Said": "yes"})

    server = Server(Request.application(answer))
    server.start()
    yield server.url
    server.stop()


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    made = Proxy()
    yield made
    made.stop()


def ask(proxy: Proxy, url: str, body: str = "{}", function: str = "Checkout", **headers: str) -> Any:
    user = base64.b64encode(f"picpros-{function}Function:function".encode()).decode()
    way = urllib3.ProxyManager(proxy.url, proxy_headers={"Proxy-Authorization": f"Basic {user}"}, retries=False)
    with way:
        return way.request("POST", url, body=body.encode(), headers=headers)


@pytest.mark.parametrize(
    ("method", "url", "headers", "name", "changes"),
    [
        ("POST", "http://d/", PUT, "DynamoDB.PutItem", True),
        ("POST", "http://d/", {"X-Amz-Target": "DynamoDB_20120810.Query"}, "DynamoDB.Query", False),
        ("POST", "http://a/", {"X-Amz-Target": "AmazonSQS.SendMessage"}, "SQS.SendMessage", True),
        ("POST", "http://a/", {"X-Amz-Target": "TrentService.Decrypt"}, "KMS.Decrypt", False),
        ("POST", "http://a/v2/email/outbound-emails", {}, "SES.SendEmail", True),
        ("PUT", "http://a/bucket/invoices/1.pdf", {}, "S3.PutObject", True),
        ("PUT", "http://a/bucket/orders/1", {"X-Amz-Copy-Source": "x"}, "S3.CopyObject", True),
        ("GET", "http://a/bucket/raw/1", {}, "S3.GetObject", False),
        ("GET", "http://a/bucket?list-type=2", {}, "S3.ListObjectsV2", False),
        ("POST", "http://a/bucket?delete", {}, "S3.DeleteObjects", True),
        ("POST", "http://a/bucket/x.zip?uploads", {}, "S3.CreateMultipartUpload", True),
        ("PUT", "http://a/bucket/x.zip?uploadId=1&partNumber=1", {}, "S3.UploadPart", True),
        ("POST", "http://a/bucket/x.zip?uploadId=1", {}, "S3.CompleteMultipartUpload", True),
        ("DELETE", "http://a/bucket/x.zip?uploadId=1", {}, "S3.AbortMultipartUpload", True),
        ("POST", "http://s/v1/checkout/sessions", {}, "Stripe.POST /v1/checkout/sessions", True),
        (
            "GET",
            "http://s/v1/checkout/sessions/cs_test_a1?expand=x",
            {},
            "Stripe.GET /v1/checkout/sessions/{id}",
            False,
        ),
    ],
)
def test_a_call_has_a_name_that_holds_nothing_of_what_was_sent(
    method: str, url: str, headers: dict[str, str], name: str, changes: bool
) -> None:
    assert operation_of(method, url, headers) == name
    assert changes_something(name) is changes


def test_what_has_no_fault_is_passed_on_as_it_is(proxy: Proxy, service: str, heard: list[Any]) -> None:
    answer = ask(proxy, f"{service}/?a=1", '{"b": 2}', **PUT)

    assert (answer.status, answer.data, answer.headers["X-Said"]) == (200, b"done", "yes")
    [(method, path, headers, body)] = heard
    assert (method, path, body) == ("POST", "/?a=1", b'{"b": 2}')
    assert headers["X-Amz-Target"] == PUT["X-Amz-Target"]
    assert "Proxy-Authorization" not in headers
    assert proxy.calls == [("Checkout", "DynamoDB.PutItem")]


def test_a_rule_takes_the_calls_it_was_made_for_and_no_other(proxy: Proxy, service: str, heard: list[Any]) -> None:
    with proxy.having("DynamoDB.PutItem", throttled, nth=2, times=2, function="Checkout") as rule:
        statuses = [ask(proxy, service, **PUT).status for _ in range(4)]
        others = [ask(proxy, service, **TRANSACT).status, ask(proxy, service, function="Payments", **PUT).status]
    after = ask(proxy, service, **PUT).status

    assert (statuses, others, after) == ([200, 400, 400, 200], [200, 200], 200)
    assert (rule.met, len(heard), proxy.count("DynamoDB.PutItem", "Checkout")) == (4, 5, 5)


@pytest.mark.parametrize(("fault", "done"), [(cut, 0), (lost, 1)])
def test_an_answer_is_lost_after_the_deed_and_a_call_is_cut_before(
    proxy: Proxy, service: str, heard: list[Any], fault: Fault, done: int
) -> None:
    with proxy.having("DynamoDB.PutItem", fault), pytest.raises(urllib3.exceptions.ProxyError):
        ask(proxy, service, **PUT)

    assert len(heard) == done


def test_a_conflict_has_a_reason_for_every_row(proxy: Proxy, service: str) -> None:
    with proxy.having("DynamoDB.TransactWriteItems", conflict):
        answer = ask(proxy, service, json.dumps({"TransactItems": [{}, {}, {}]}), **TRANSACT)
    said = json.loads(answer.data)

    assert said["__type"].endswith("TransactionCanceledException")
    assert [each["Code"] for each in said["CancellationReasons"]] == ["TransactionConflict", "None", "None"]


def test_a_late_call_is_carried_out_and_a_failing_one_is_not(proxy: Proxy, service: str, heard: list[Any]) -> None:
    with proxy.having("DynamoDB.PutItem", late(0.01)):
        late_status = ask(proxy, service, **PUT).status
    with proxy.having("DynamoDB.PutItem", failing):
        failing_status = ask(proxy, service, **PUT).status

    assert (late_status, failing_status, len(heard)) == (200, 500, 1)


def test_a_watch_follows_one_invocation_from_the_first_call_that_says_so(proxy: Proxy, service: str) -> None:
    watch = Watch("Outbox", "job#invoice")
    proxy.watches.append(watch)
    for trace, body in (("1", "job#files"), ("2", "job#invoice"), ("2", "anything"), ("3", "job#invoice")):
        ask(proxy, service, body, "Outbox", **{"X-Amzn-Trace-Id": trace}, **PUT)
    ask(proxy, service, "job#invoice", "Checkout", **PUT)

    assert watch.calls == ["DynamoDB.PutItem"] * 2
    assert not watch.died


def test_an_invocation_whose_first_call_is_about_something_else_is_not_the_one(proxy: Proxy, service: str) -> None:
    watch = Watch("Retention", "order#PP-A")
    proxy.watches.append(watch)
    for trace, body in (("1", "due#purge"), ("1", "order#PP-A"), ("2", "order#PP-A"), ("2", "anything")):
        ask(proxy, service, body, "Retention", **{"X-Amzn-Trace-Id": trace}, **PUT)

    assert watch.calls == ["DynamoDB.PutItem"] * 2


def test_what_a_process_asks_about_its_tables_belongs_to_no_invocation(proxy: Proxy, service: str) -> None:
    watch = Watch("Retention", "order#PP-A")
    proxy.watches.append(watch)
    for body in ('{"hour": {"S": "tables"}}', "order#PP-A", '{"kind": {"S": "table_approved"}}', "anything"):
        ask(proxy, service, body, "Retention", **{"X-Amzn-Trace-Id": "1"}, **PUT)

    assert watch.calls == ["DynamoDB.PutItem"] * 2


def test_a_watch_that_began_with_a_call_of_stripes_goes_on_with_the_invocation_that_follows_it(
    proxy: Proxy, service: str
) -> None:
    watch = Watch("Payments", "/v1/refunds")
    proxy.watches.append(watch)
    ask(proxy, service, "anything", "Payments", **{"X-Amzn-Trace-Id": "1"}, **PUT)
    ask(proxy, f"{service}/v1/refunds", "anything", "Payments")
    for trace in ("2", "2", "3"):
        ask(proxy, service, "anything", "Payments", **{"X-Amzn-Trace-Id": trace}, **PUT)

    assert watch.calls == ["Stripe.POST /v1/refunds", "DynamoDB.PutItem", "DynamoDB.PutItem"]


def test_the_fatal_call_is_found_by_its_name_and_number(proxy: Proxy, service: str) -> None:
    watch = Watch("Outbox", dies=Point("DynamoDB.PutItem", 2, after=True))
    names = ("TransactWriteItems", "PutItem", "TransactWriteItems", "PutItem", "PutItem")
    faults = [watch.notice(exchange(proxy, f"DynamoDB.{name}")) for name in names]

    assert [fault is not None for fault in faults] == [False, False, False, True, False]
    assert watch.died


def exchange(proxy: Proxy, operation: str) -> Any:
    return Exchange(proxy, Request.from_values("/"), "http://d/", "Outbox", "1", operation)
