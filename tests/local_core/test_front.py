"""The front of the small house: requests become events, answers become HTTP, and the desk asks for a token."""

import base64
from typing import Any

import pytest

from tests.local_core.conftest import RunningStack


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
