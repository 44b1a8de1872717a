"""Bodies that no form can be, sent to every call that takes one: a clear 4xx, nothing repeated, nothing left behind."""

import json
from typing import Any

import pytest

from tests.fuzz.house import House
from tests.fuzz.operations import OPERATIONS, path_of, takes_a_form

CANARY = "canary-7f3a9c"
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
UNREADABLE: dict[str, tuple[str, bytes]] = {
    "empty": (JSON, b""),
    "half": (JSON, b'{"email": "' + CANARY.encode()),
    "huge number": (JSON, b'{"email": ' + b"9" * 5000 + b"}"),
    "deep": (JSON, b'{"a":' * 50_000),
    "deep list": (JSON, b"[" * 100_000),
    "named twice": (JSON, b'{"email": "' + CANARY.encode() + b'", "email": "b@c.example"}'),
    "no UTF-8": (JSON, b'{"email": "\xff\xfe"}'),
    "UTF-16": (JSON, json.dumps({"email": CANARY}).encode("utf-16")),
    "a file": ("multipart/form-data; boundary=x", b"--x\r\n\r\n" + CANARY.encode() + b"\r\n--x--"),
    "XML": ("application/xml", b"<email>" + CANARY.encode() + b"</email>"),
    "a form as JSON": (JSON, b"email=" + CANARY.encode()),
}
WRONG: dict[str, Any] = {
    "null": None,
    "a list": [CANARY],
    "a text": CANARY,
    "a number": 7,
    "not a number": float("nan"),
    "endless": float("-inf"),
    "a flag": True,
    "a list of all": [{"email": CANARY}],
}
UNREADABLE_FORMS: dict[str, bytes] = {
    "no UTF-8": b"email=%ff%fe",
    "too many": b"&".join(b"a%d=1" % number for number in range(300)),
    "deep": b"a." * 50_000 + b"a=1",
    "both": b"client=1&client.email=" + CANARY.encode(),
}
# No field of theirs is needed, and what they do not know they drop.
NEEDS_NOTHING = {
    "PUT /me/choices",
    "POST /desk/campaigns/{id}/preview",
    "POST /desk/campaigns/{id}/send",
    "POST /desk/orders/{id}/cancel",
    "POST /orders/{transaction_id}/cancellation",
}
NEEDS_ONE_OF_SEVERAL = {
    "PATCH /me": "needs at least one of full_name, phone, address and email",
    "POST /desk/search": "needs email or invoice_number, and only one of them",
}
NOTHING_KNOWN: dict[str, Any] = {"{}": {}, "unknown": {"unknown": CANARY}, "named": {CANARY: {CANARY: CANARY}}}
FORMS = sorted(label for label in OPERATIONS if takes_a_form(label, JSON))
PLAIN_FORMS = sorted(label for label in OPERATIONS if takes_a_form(label, FORM))


def sent(house: House, label: str, kind: str, body: bytes) -> Any:
    """Send a body with all that opens the door; give the answer and say that nothing came of it."""
    before = house.fingerprint()
    method, path = label.partition(" ")[0], path_of(house, label)
    headers = {**house.key_of(label), "Content-Type": kind, "Idempotency-Key": "a-key-for-what-is-refused"}
    answer = house.stack.call(method, path, data=body, headers=headers)
    assert house.fingerprint() == before
    assert CANARY not in answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    return answer


@pytest.mark.parametrize("label", FORMS)
def test_what_cannot_be_read_is_refused_as_such(house: House, label: str) -> None:
    answers = {name: sent(house, label, *each) for name, each in UNREADABLE.items() if name != "empty"}

    assert {name: (each.status_code, each.json()["type"]) for name, each in answers.items()} == dict.fromkeys(
        answers, (400, "/problems/malformed")
    )


@pytest.mark.parametrize("label", [each for each in FORMS if not each.endswith(("/send", "/preview", "/cancel"))])
def test_an_empty_body_cannot_be_read_either(house: House, label: str) -> None:
    assert sent(house, label, *UNREADABLE["empty"]).status_code == 400


@pytest.mark.parametrize("label", FORMS)
def test_what_is_no_object_is_refused_for_the_whole_body(house: House, label: str) -> None:
    for name, body in WRONG.items():
        answer = sent(house, label, JSON, json.dumps(body).encode())
        assert answer.status_code == 422, name
        assert [each["field"] for each in answer.json()["errors"]] == ["body"], name


@pytest.mark.parametrize("label", [each for each in FORMS if each not in NEEDS_NOTHING | NEEDS_ONE_OF_SEVERAL.keys()])
@pytest.mark.parametrize("body", NOTHING_KNOWN.values(), ids=NOTHING_KNOWN)
def test_what_is_missing_is_named(house: House, label: str, body: dict[str, Any]) -> None:
    answer = sent(house, label, JSON, json.dumps(body).encode())

    assert answer.status_code == 422
    assert {each["message"] for each in answer.json()["errors"]} == {"is missing"}


@pytest.mark.parametrize("label", NEEDS_ONE_OF_SEVERAL)
@pytest.mark.parametrize("body", NOTHING_KNOWN.values(), ids=NOTHING_KNOWN)
def test_what_needs_one_of_several_fields_names_them(house: House, label: str, body: dict[str, Any]) -> None:
    answer = sent(house, label, JSON, json.dumps(body).encode())

    assert answer.status_code == 422
    assert answer.json()["errors"] == [{"field": "body", "message": NEEDS_ONE_OF_SEVERAL[label]}]


@pytest.mark.parametrize("label", PLAIN_FORMS)
def test_a_plain_form_that_cannot_be_read_is_refused_as_such(house: House, label: str) -> None:
    answers = {name: sent(house, label, FORM, body) for name, body in UNREADABLE_FORMS.items()}

    assert {name: each.status_code for name, each in answers.items()} == dict.fromkeys(answers, 400)


@pytest.mark.parametrize("label", PLAIN_FORMS)
@pytest.mark.parametrize("kind", [JSON, FORM])
def test_the_field_that_only_robots_fill_is_refused_by_its_name_wherever_there_is_a_form(
    house: House, label: str, kind: str
) -> None:
    filled = f"https://{CANARY}.example"
    body = json.dumps({"website": filled}) if kind == JSON else f"website={filled}"
    answer = sent(house, label, kind, body.encode())

    assert answer.status_code == 422
    assert {"field": "website", "message": "must be left empty"} in answer.json()["errors"]


@pytest.mark.parametrize("label", FORMS)
def test_a_body_of_more_than_six_megabytes_never_reaches_a_function(house: House, label: str) -> None:
    before = house.fingerprint()
    method, path = label.partition(" ")[0], path_of(house, label)
    answer = house.stack.call(method, path, data=b" " * (6 * 1024 * 1024 + 1), headers=house.key_of(label))

    assert (answer.status_code, list(answer.json())) == (413, ["message"])
    assert house.fingerprint() == before
