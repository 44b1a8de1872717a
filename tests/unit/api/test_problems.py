"""Problem documents: one for each thing that can go wrong, in the shape of RFC 9457."""

import inspect
import json
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field, StrictInt, TypeAdapter, ValidationError

from picpros import errors
from picpros.api.problems import Problem, problem_of
from picpros.api.validation import MOST_ERRORS, problem_of_validation
from picpros.errors import FieldError, PicprosError

NOW = datetime(2027, 3, 1, 18, 0, tzinfo=UTC)
MEANT: dict[PicprosError, tuple[int, str]] = {
    errors.NotFound(): (404, "not-found"),
    errors.Refused(FieldError("a.b", "is missing")): (422, "refused"),
    errors.Malformed("the body is not JSON"): (400, "malformed"),
    errors.KeyReused(): (409, "key-reused"),
    errors.InProgress(2): (409, "in-progress"),
    errors.WrongState("started", "completed"): (409, "wrong-state"),
    errors.OpenOrders(["PP-A"]): (409, "open-orders"),
    errors.AddressTaken(): (409, "address-taken"),
    errors.NotReady("the export is still being made"): (409, "not-ready"),
    errors.Changed("internal"): (409, "changed"),
    errors.Gone(): (410, "gone"),
    errors.Forbidden("ask the owner"): (403, "forbidden"),
    errors.NoConsent(): (409, "no-consent"),
    errors.Permanent(): (409, "no-is-permanent"),
    errors.NoSession(): (401, "no-session"),
    errors.BadSignature(): (400, "bad-signature"),
    errors.TooManyMails(NOW, NOW + timedelta(hours=3, milliseconds=1)): (429, "too-many-mails"),
    errors.TooManyBytes(NOW, NOW + timedelta(hours=3, milliseconds=1)): (429, "too-many-bytes"),
    errors.NotYet(): (503, "not-yet"),
    errors.ProviderUnavailable("APIConnectionError"): (503, "provider-unavailable"),
    errors.Unavailable("PutItem"): (503, "unavailable"),
    errors.RestoredTable("main", "1b2c"): (503, "restoring"),
}
OURS_ALONE = [
    errors.PicprosError("secret"),
    errors.Undeclared("secret"),
    errors.KeyGone("secret"),
    errors.NotOurs("secret", "secret"),
    errors.PaymentMismatch("secret"),
    errors.RedactionRefused("secret"),
    errors.MailRefused("secret"),
    errors.MailUnsent("secret"),
    errors.MailUncertain("secret"),
    errors.MailUnwanted("secret"),
]


class Inner(BaseModel):
    number: Annotated[StrictInt, Field(ge=1, le=9)]
    words: Annotated[tuple[str, ...], Field(min_length=1, max_length=2)]


class Outer(BaseModel):
    items: tuple[Inner, ...]


def fields_of(value: object) -> dict[str, str]:
    with pytest.raises(ValidationError) as caught:
        Outer.model_validate(value)
    return {each.field: each.message for each in problem_of_validation(caught.value).fields}


def shaped(problem: Problem) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(problem.body())
    assert set(document) <= {"type", "title", "status", "detail", "errors"}
    assert document["type"].startswith("/problems/")
    assert document["title"]
    assert all(set(each) == {"field", "message"} for each in document["errors"])
    return document


def test_every_error_of_the_house_is_spoken_of_here() -> None:
    known = {type(error) for error in (*MEANT, *OURS_ALONE)}
    every = {each for _, each in inspect.getmembers(errors, inspect.isclass) if issubclass(each, PicprosError)}

    assert every == known


@pytest.mark.parametrize("error", [error for error, (status, _) in MEANT.items() if status == 503], ids=repr)
def test_who_is_to_come_again_is_told_when(error: PicprosError) -> None:
    assert int(problem_of(error).headers["Retry-After"]) > 0


@pytest.mark.parametrize("error", MEANT, ids=lambda error: type(error).__name__)
def test_what_a_caller_may_meet_has_its_status_and_type(error: PicprosError) -> None:
    status, kind = MEANT[error]
    document = shaped(problem_of(error))

    assert (document["status"], document["type"]) == (status, f"/problems/{kind}")


@pytest.mark.parametrize("error", OURS_ALONE, ids=lambda error: type(error).__name__)
def test_what_no_caller_can_help_is_trouble_and_says_nothing_of_itself(error: PicprosError) -> None:
    document = shaped(problem_of(error))

    assert (document["status"], document["type"]) == (500, "/problems/trouble")
    assert "secret" not in json.dumps(document)


@pytest.mark.parametrize("error", [errors.Changed("internal"), errors.ProviderUnavailable("APIConnectionError")])
def test_how_it_went_wrong_inside_is_nobodys_business(error: PicprosError) -> None:
    assert str(error) not in problem_of(error).body()


def test_a_request_that_is_under_way_says_when_to_ask_again() -> None:
    assert problem_of(errors.InProgress(7)).headers == {"Retry-After": "7"}


def test_too_many_mails_says_when_there_may_be_more_again() -> None:
    problem = problem_of(errors.TooManyMails(NOW, NOW + timedelta(hours=3, milliseconds=1)))

    assert problem.headers == {"Retry-After": "10801"}
    assert "2027-03-01T21:00:00Z" in problem.detail


def test_a_state_that_forbids_something_is_named() -> None:
    assert "completed cannot be started" in problem_of(errors.WrongState("started", "completed")).detail


def test_refused_fields_are_listed() -> None:
    document = shaped(problem_of(errors.Refused(FieldError("a", "is missing"), FieldError("b.0", "must be text"))))

    assert document["errors"] == [{"field": "a", "message": "is missing"}, {"field": "b.0", "message": "must be text"}]


@pytest.mark.parametrize(
    ("value", "named"),
    [
        ({}, {"items": "is missing"}),
        ([], {"body": "must be an object"}),
        ("text", {"body": "must be an object"}),
        ({"items": 1}, {"items": "must be a list"}),
        ({"items": [1]}, {"items.0": "must be an object"}),
        ({"items": [{"number": 0, "words": ["a"]}]}, {"items.0.number": "must be at least 1"}),
        ({"items": [{"number": 10, "words": ["a"]}]}, {"items.0.number": "must be at most 9"}),
        ({"items": [{"number": "5", "words": ["a"]}]}, {"items.0.number": "must be a whole number"}),
        ({"items": [{"number": 5, "words": []}]}, {"items.0.words": "must have at least 1"}),
        ({"items": [{"number": 5, "words": list("abc")}]}, {"items.0.words": "must have at most 2"}),
        ({"items": [{"number": 5, "words": [None]}]}, {"items.0.words.0": "must be text"}),
    ],
)
def test_a_field_is_named_by_its_path_with_what_is_wanted(value: object, named: dict[str, str]) -> None:
    assert fields_of(value) == named


@given(st.text(min_size=6, alphabet=st.characters(min_codepoint=0x100)))
def test_no_sentence_holds_what_was_sent(value: str) -> None:
    told = fields_of({"items": [{"number": value, "words": value}, value]})

    assert value not in " ".join((*told, *told.values()))


def test_the_librarys_own_words_are_never_passed_on() -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Literal["a", "b"]).validate_python("what somebody sent")

    assert [each.message for each in problem_of_validation(caught.value).fields] == ["cannot be taken"]


def test_a_thousand_mistakes_are_not_all_told() -> None:
    assert len(fields_of({"items": [{}] * 1000})) == MOST_ERRORS
