"""Bodies as they come: JSON and plain forms, honest ones and hostile ones."""

import json
import time
from base64 import b64encode
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.api.body import DEEPEST, MOST_ENTRIES, MOST_FIELDS, header, raw_body, read_body
from picpros.errors import Malformed

FORM = "application/x-www-form-urlencoded"
SOON = 1.0  # seconds; what takes longer for one body is an attack that works
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def event(body: str | bytes | None, content_type: str = "application/json") -> dict[str, Any]:
    if isinstance(body, bytes):
        encoded = b64encode(body).decode()
        return {"headers": {"content-type": content_type}, "body": encoded, "isBase64Encoded": True}
    return {"headers": {"content-type": content_type}, "body": body, "isBase64Encoded": False}


def form(*pairs: tuple[str, str]) -> Any:
    return read_body(event(urlencode(pairs), FORM)).data


def refused(sent: dict[str, Any]) -> str:
    with pytest.raises(Malformed) as caught:
        read_body(sent)
    return str(caught.value)


@given(values, st.booleans())
def test_json_is_read_as_it_was_meant_encoded_or_not(value: object, encoded: bool) -> None:
    text = json.dumps(value)
    body = read_body(event(text.encode() if encoded else text))

    assert body.data == value
    assert (body.raw, body.is_form) == (text.encode(), False)


@pytest.mark.parametrize(
    "content_type", ["application/json; charset=utf-8", "", "text/plain", "application/merge-patch+json"]
)
def test_what_is_no_form_is_read_as_json(content_type: str) -> None:
    assert read_body(event('{"a": 1}', content_type)).data == {"a": 1}


@pytest.mark.parametrize(
    "sent",
    [
        None,
        "",
        "{",
        "1" * 5000,
        "[" * 100_000,
        '{"a":' * 100_000,
        b"\xff\xfe\xfa",
        '{"a": 1}'.encode("utf-16"),
        '{"a": 1}'.encode("utf-32-be"),
        b'{"a": "\xff"}',
        "{'a': 1}",
    ],
)
def test_what_is_no_json_is_refused_in_our_own_words(sent: str | bytes | None) -> None:
    began = time.perf_counter()

    assert refused(event(sent)) == "the body is not JSON"
    assert time.perf_counter() - began < SOON


@pytest.mark.parametrize("text", ["%%%", "YWJj=YWJj", "YQ", "a b c", "YWJj\n"])
def test_what_claims_to_be_base64_and_is_not_is_refused(text: str) -> None:
    assert "base64" in refused({"headers": {}, "body": text, "isBase64Encoded": True})


@given(st.binary())
def test_the_bytes_are_those_that_were_sent(sent: bytes) -> None:
    assert raw_body(event(sent)) == sent


@pytest.mark.parametrize("headers", [None, {}, {"Other": "x"}])
def test_a_header_that_is_not_there_is_empty(headers: dict[str, str] | None) -> None:
    assert header({"headers": headers}, "content-type") == ""


@pytest.mark.parametrize("name", ["content-type", "Content-Type", "CONTENT-TYPE"])
def test_a_header_is_found_in_any_case(name: str) -> None:
    assert header({"headers": {name: "x"}}, "content-type") == "x"


def test_a_form_says_what_json_would() -> None:
    found = form(
        ("client.full_name", "Ana Lima"),
        ("client.address.city", "São Paulo"),
        ("items.0.service", "portrait"),
        ("items.0.quantity", "2"),
        ("specifications.text", "a\r\nb"),
        ("promotions", "on"),
    )

    assert found == {
        "client": {"full_name": "Ana Lima", "address": {"city": "São Paulo"}},
        "items": [{"service": "portrait", "quantity": 2}],
        "specifications": {"text": "a\r\nb"},
        "promotions": True,
    }


def test_a_forms_content_type_may_have_parameters_and_any_case() -> None:
    body = read_body(event("a=1", "Application/X-WWW-Form-Urlencoded; charset=UTF-8"))

    assert (body.data, body.is_form) == ({"a": "1"}, True)


@given(st.sets(st.integers(0, 999), min_size=1, max_size=MOST_ENTRIES), st.randoms())
def test_the_entries_of_a_list_come_in_the_order_of_their_numbers(numbers: set[int], random: Any) -> None:
    shuffled = random.sample(sorted(numbers), len(numbers))
    found = form(*((f"items.{number}.service", str(number)) for number in shuffled))

    assert [item["service"] for item in found["items"]] == [str(number) for number in sorted(numbers)]


def test_what_was_left_empty_was_left_out() -> None:
    assert form(("name", "  "), ("email", ""), ("phone", "1")) == {"phone": "1"}


@pytest.mark.parametrize(
    ("typed", "meant"), [("on", True), ("TRUE", True), ("1", True), ("yes", True), ("off", False), ("no", False)]
)
def test_a_ticked_box_is_true(typed: str, meant: bool) -> None:
    assert form(("promotions", typed)) == {"promotions": meant}


@pytest.mark.parametrize("typed", ["-1", "1.5", "1e3", "٣", "1234567890", "two"])
def test_a_number_that_is_none_stays_text_for_the_form_to_refuse(typed: str) -> None:
    assert form(("items.0.quantity", typed)) == {"items": [{"quantity": typed}]}


@pytest.mark.parametrize(
    "name", ["items.999999999.x", "items.-1.x", "items.٣.x", "items.1e3.x", "items.0x1.x", "items..x", "items. 1.x"]
)
def test_a_name_that_is_no_place_in_a_list_makes_none(name: str) -> None:
    found = form((name, "y"), ("items.0.x", "z"))

    assert isinstance(found["items"], dict)


def test_numbers_at_the_top_make_no_form() -> None:
    assert form(("0", "a"), ("1", "b")) == {}


def test_of_a_field_sent_twice_one_value_is_taken_and_never_a_list() -> None:
    assert form(("email", "a"), ("email", "b"))["email"] in ("a", "b")


def test_a_field_that_is_both_a_text_and_a_group_is_refused() -> None:
    assert "twice" in refused(event("client=Ana&client.full_name=Lima", FORM))


@pytest.mark.parametrize("sent", ["a=%FF", "a=%C3%28", "a=%ED%A0%80"])
def test_a_form_that_is_no_utf_8_is_refused(sent: str) -> None:
    assert "UTF-8" in refused(event(sent, FORM))


def test_a_form_in_raw_bytes_that_are_no_utf_8_is_refused() -> None:
    assert "UTF-8" in refused(event(b"a=\xff", FORM))


def test_a_form_with_too_many_fields_is_refused() -> None:
    assert "200 fields" in refused(event("&".join(f"a{number}=1" for number in range(MOST_FIELDS + 1)), FORM))


def test_a_list_with_too_many_entries_is_refused() -> None:
    assert "too many" in refused(event("&".join(f"items.{number}=x" for number in range(MOST_ENTRIES + 1)), FORM))


@given(st.lists(st.tuples(st.text(".0aé", max_size=8), st.text(max_size=5)), max_size=20))
def test_no_names_whatever_raise_anything_but_malformed(pairs: list[tuple[str, str]]) -> None:
    try:
        found = form(*pairs)
    except Malformed:
        return

    assert isinstance(found, dict)


def test_megabytes_of_names_are_read_or_refused_at_once() -> None:
    began = time.perf_counter()
    for sent in ("a=" + "x" * 4_000_000, "&" * 4_000_000, "a" * 4_000_000):
        try:
            read_body(event(sent, FORM))
        except Malformed:
            continue

    assert time.perf_counter() - began < 3 * SOON


def test_a_mark_of_byte_order_before_json_or_a_form_is_no_part_of_it() -> None:
    assert read_body(event(b'\xef\xbb\xbf{"a": 1}')).data == {"a": 1}
    assert read_body(event(b"\xef\xbb\xbfemail=a", FORM)).data == {"email": "a"}


@pytest.mark.parametrize("sent", ['{"a": 1, "a": 2}', '{"client": {"email": "x", "email": "y"}}', '[{"": 1, "": 1}]'])
def test_a_field_that_is_named_twice_is_refused_since_nobody_knows_which_is_meant(sent: str) -> None:
    assert refused(event(sent)) == "the body names one field twice"


@pytest.mark.parametrize("depth", [DEEPEST + 1, 10_000, 1_000_000])
def test_a_form_whose_names_are_nested_without_end_is_refused(depth: int) -> None:
    began = time.perf_counter()

    assert "nests" in refused(event(f"{'a.' * depth}a=1", FORM))
    assert time.perf_counter() - began < SOON
