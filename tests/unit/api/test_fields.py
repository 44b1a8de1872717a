"""Fields of forms: what is taken, what is refused, and that a refusal never repeats what was sent."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from picpros.api.fields import (
    LONGEST_LINE,
    LONGEST_TEXT,
    Address,
    Country,
    Email,
    Line,
    OrderId,
    Phone,
    PublicForm,
    Text,
)
from picpros.api.validation import problem_of_validation
from tests.fakes.basics import CountedIds

ORDER_ID = CountedIds().transaction_id()
ADDRESS = {"line1": "7 Hidden Lane", "city": "Fresno", "postal_code": "93650", "country": "us"}
FIELDS: dict[str, TypeAdapter[Any]] = {
    "line": TypeAdapter(Line),
    "text": TypeAdapter(Text),
    "email": TypeAdapter(Email),
    "phone": TypeAdapter(Phone),
    "country": TypeAdapter(Country),
    "order_id": TypeAdapter(OrderId),
}
every_field = pytest.mark.parametrize("kind", sorted(FIELDS))
CARDS = ["4242 4242 4242 4242", "4242424242424242", "5555-5555-5555-4444", "my card is 378282246310005, thanks"]


def taken(kind: str, value: object) -> object:
    return FIELDS[kind].validate_python(value)


def sentence(kind: str, value: object) -> str:
    with pytest.raises(ValidationError) as caught:
        taken(kind, value)
    [field] = problem_of_validation(caught.value).fields
    return field.message


@pytest.mark.parametrize(
    ("kind", "sent", "kept"),
    [
        ("line", "  Ana Lima ", "Ana Lima"),
        ("line", "Jose\u0301", "José"),
        ("line", "李小龍", "李小龍"),
        ("line", "x" * LONGEST_LINE, "x" * LONGEST_LINE),
        ("text", "one\r\ntwo\rthree\n\tfour ", "one\ntwo\nthree\n\tfour"),
        ("text", "🙂" * LONGEST_TEXT, "🙂" * LONGEST_TEXT),
        ("email", " Ana@Client.Example ", "Ana@Client.Example"),
        ("email", "ana@münchen.example", "ana@xn--mnchen-3ya.example"),
        ("phone", " +1 (213) 555-0142 x7 ", "+1 (213) 555-0142 x7"),
        ("country", " us", "US"),
        ("order_id", f" {ORDER_ID.lower()} ", ORDER_ID),
    ],
)
def test_what_people_type_is_taken_in_its_tidy_form(kind: str, sent: str, kept: str) -> None:
    assert taken(kind, sent) == kept


@every_field
@pytest.mark.parametrize("value", [None, 1, 1.5, True, [], {}, ["a"], {"a": "b"}, b"bytes"])
def test_only_text_is_text(kind: str, value: object) -> None:
    assert sentence(kind, value) == "must be text"


@every_field
@pytest.mark.parametrize("value", ["", " ", "\u00a0", "\n\n"])
def test_nothing_is_not_something(kind: str, value: str) -> None:
    assert sentence(kind, value)


@pytest.mark.parametrize(
    "value", ["a\r\nBcc: b@c.example", "a\nb", "a\rb", "a\0b", "a\x1bb", "a\x85b", "a\u2028b", "a\u2029b", "a\ud800b"]
)
@pytest.mark.parametrize("kind", ["line", "email", "phone", "country", "order_id"])
def test_what_could_break_a_line_is_refused(kind: str, value: str) -> None:
    assert sentence(kind, value)


@pytest.mark.parametrize("value", ["a\0b", "a\x1b[31m", "a\x7fb", "a\x85b", "a\ud800b"])
def test_a_text_of_many_lines_holds_no_other_controls(value: str) -> None:
    assert sentence("text", value) == "must not hold control characters"


@pytest.mark.parametrize(
    ("kind", "value", "wanted"),
    [
        ("line", "x" * (LONGEST_LINE + 1), "at most 200 characters"),
        ("text", "x" * (LONGEST_TEXT + 1), "at most 20,000 characters"),
        ("email", "a" * 250 + "@b.example", "an e-mail address"),
        ("email", "ana", "an e-mail address"),
        ("email", "a@b.example, c@d.example", "an e-mail address"),
        ("phone", "1" * 41, "5 to 40"),
        ("phone", "1234", "5 to 40"),
        ("phone", "call me maybe", "5 to 40"),
        ("phone", "+++++++", "5 to 40"),
        ("country", "USA", "two letters"),
        ("country", "1A", "two letters"),
        ("order_id", ORDER_ID[:-1] + ("0" if ORDER_ID[-1] != "0" else "1"), "transaction id"),
        ("order_id", "PP-1", "transaction id"),
    ],
)
def test_a_refusal_says_what_is_wanted(kind: str, value: str, wanted: str) -> None:
    assert wanted in sentence(kind, value)


@pytest.mark.clause("S2")
@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("kind", ["line", "text"])
def test_a_card_number_is_refused(kind: str, card: str) -> None:
    assert "card number" in sentence(kind, card)
    assert card not in sentence(kind, card)


@every_field
@given(st.text(min_size=8, alphabet=st.characters(min_codepoint=0x100)) | st.sampled_from(CARDS))
def test_no_refusal_ever_holds_what_was_sent(kind: str, value: str) -> None:
    try:
        taken(kind, value)
    except ValidationError as error:
        told = problem_of_validation(error).body()
    else:
        return

    assert value not in told
    assert value.strip() not in told


@every_field
@given(st.text(max_size=300))
def test_whatever_is_taken_is_tidy(kind: str, value: str) -> None:
    try:
        kept = taken(kind, value)
    except ValidationError:
        return

    assert isinstance(kept, str)
    assert kept == kept.strip()
    assert taken(kind, kept) == kept


def test_an_address_is_kept_without_what_was_left_out() -> None:
    assert Address.model_validate(ADDRESS | {"floor": "3"}).to_fields() == {**ADDRESS, "country": "US"}


@pytest.mark.parametrize("missing", sorted(ADDRESS))
def test_an_address_without_its_fields_names_them(missing: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Address.model_validate({name: value for name, value in ADDRESS.items() if name != missing})

    assert [(each.field, each.message) for each in problem_of_validation(caught.value).fields] == [
        (missing, "is missing")
    ]


@pytest.mark.parametrize("left", [{}, {"website": ""}, {"website": None}])
def test_the_field_for_robots_is_left_empty_by_people(left: dict[str, Any]) -> None:
    assert PublicForm.model_validate(left).website is None


@pytest.mark.parametrize("filled", ["https://spam.example", " ", 0, False, [], {}])
def test_a_robot_that_fills_it_is_refused(filled: object) -> None:
    with pytest.raises(ValidationError) as caught:
        PublicForm.model_validate({"website": filled})

    assert problem_of_validation(caught.value).fields[0].field == "website"
