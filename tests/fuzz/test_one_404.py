"""What is not there is one answer, to the byte: an address, a method, an order, however it is asked for."""

import http.client
from urllib.parse import urlsplit

import pytest

from picpros.api.problems import NOT_FOUND
from tests.fuzz.house import House

# Of each answer its own: when it was made, and the gateway's id of it.
ITS_OWN = {"date", "apigw-requestid"}
UNKNOWN = "PP-00000-00000-00000-00000-00000-00000"
PUBLIC = [
    ("GET", "/nothing"),
    ("POST", "/nothing"),
    ("BREW", "/nothing"),
    ("GET", "/nothing?x=%ff"),
    ("OPTIONS", "/"),
    ("OPTIONS", "/orders"),
    ("DELETE", "/orders"),
    ("GET", "/orders"),
    ("PUT", f"/orders/{UNKNOWN}"),
    ("PATCH", "/catalogue"),
    ("GET", "/catalogue/"),
    ("GET", "/CATALOGUE"),
    ("GET", "/openapi.json/"),
    ("GET", f"/orders/{UNKNOWN}"),
    ("GET", "/orders/PP-1"),
    ("GET", f"/orders/{UNKNOWN}/"),
    ("GET", "/orders//"),
    ("GET", "/orders/.."),
    ("GET", "/orders/%2e%2e"),
    ("GET", "/orders/%00"),
    ("GET", "/orders/%0d%0aSet-Cookie:x"),
    ("GET", "/orders/%ff"),
    ("GET", "/orders/%22"),
    ("GET", "/orders/%F0%9F%98%80"),
    ("GET", "/orders/PP%2F1"),
    ("GET", "/orders/%zz"),
    ("GET", f"/orders/PP-{'0' * 5000}"),
    ("GET", f"/{'a' * 20_000}"),
    ("GET", "/../../etc/passwd"),
    ("GET", "/%2e%2e/%2e%2e/etc/passwd"),
    ("GET", "/assets/%2e%2e/template.yaml"),
    ("GET", "/studio/nothing.js"),
    ("POST", f"/orders/{UNKNOWN}/payment"),
    ("POST", "/orders/%22/payment"),
    ("POST", "/orders/%22/cancellation"),
    ("GET", f"/orders/{UNKNOWN}/cancellation"),
    ("GET", "/orders/lookup"),
    ("GET", "/policy/999"),
    ("GET", "/policy/%22"),
    ("GET", "/unsubscribe/"),
]
OWN = [
    f"/me/orders/{UNKNOWN}/pictures",
    "/me/orders/x/pictures",
    "/me/orders/%00/pictures",
    "/me/invoices/PP-2026-999999",
    "/me/invoices/%00",
    f"/me/invoices/{'9' * 5000}",
    "/me/nothing",
]
STAFF = [
    ("GET", f"/desk/orders/{UNKNOWN}"),
    ("GET", f"/desk/orders/{'0' * 5000}"),
    ("POST", f"/desk/orders/{UNKNOWN}/start"),
    ("POST", "/desk/orders/x/complete"),
    ("POST", "/desk/orders/%00/reopen"),
    ("POST", f"/desk/orders/{UNKNOWN}/cancel"),
    ("POST", "/desk/orders/x/cancel"),
    ("POST", "/desk/orders/%00/refunds"),
    ("POST", "/desk/orders/x/holds"),
    ("DELETE", f"/desk/orders/{UNKNOWN}/holds"),
    ("GET", "/desk/reports/nothing"),
    ("GET", "/desk/campaigns/0000000000"),
    ("GET", "/desk/campaigns/%00"),
    ("GET", f"/desk/campaigns/{'0' * 5000}"),
    ("POST", f"/desk/campaigns/{'0' * 5000}/send"),
    ("POST", "/desk/campaigns/%F0%9F%98%80/send"),
    *(("POST", f"/desk/campaigns/0000000000/{verb}") for verb in ("preview", "test", "pause", "resume")),
    ("GET", "/desk/nothing"),
    ("DELETE", "/desk/orders"),
]
Seen = tuple[int, dict[str, str], bytes]


def asked(house: House, method: str, path: str, bearer: str = "") -> Seen:
    """Ask with the very path that is given, which other clients would tidy up."""
    connection = http.client.HTTPConnection(urlsplit(house.stack.url).netloc, timeout=30)
    connection.putrequest(method, path, skip_accept_encoding=True)
    if bearer:
        connection.putheader("Authorization", f"Bearer {bearer}")
    connection.endheaders()
    answer = connection.getresponse()
    headers = {name.lower(): value for name, value in answer.getheaders() if name.lower() not in ITS_OWN}
    seen = answer.status, headers, answer.read()
    connection.close()
    return seen


@pytest.fixture(scope="module")
def nothing(house: House) -> Seen:
    """The answer to an unknown order."""
    seen = asked(house, "GET", f"/orders/{UNKNOWN}")
    assert (seen[0], seen[2].decode()) == (404, NOT_FOUND.body())
    assert seen[1]["content-type"] == "application/problem+json"
    return seen


@pytest.mark.clause("S4")
@pytest.mark.parametrize(("method", "path"), PUBLIC, ids=lambda each: each[:40])
def test_what_is_not_there_is_one_answer(house: House, nothing: Seen, method: str, path: str) -> None:
    assert asked(house, method, path) == nothing


@pytest.mark.parametrize("path", OWN, ids=lambda each: each[:40])
def test_to_a_client_too(house: House, nothing: Seen, path: str) -> None:
    assert asked(house, "GET", path, house.session) == nothing


@pytest.mark.parametrize(("method", "path"), STAFF, ids=lambda each: each[:40])
def test_and_to_the_staff(house: House, nothing: Seen, method: str, path: str) -> None:
    assert asked(house, method, path, house.staff) == nothing


@pytest.mark.parametrize("path", ["/catalogue", "/nothing", f"/orders/{UNKNOWN}"])
def test_only_the_head_of_it_is_the_same_without_the_body(house: House, nothing: Seen, path: str) -> None:
    assert asked(house, "HEAD", path) == (*nothing[:2], b"")
