"""Problems as pages: each one that a person can meet, in words of the site."""

import re
from html import unescape

import pytest

from picpros import errors
from picpros.api.body import from_a_person
from picpros.api.problem_page import problem_page
from picpros.api.problems import TROUBLE, problem_of, refused
from picpros.errors import FieldError, PicprosError

FORM = "application/x-www-form-urlencoded"
EACH = [
    errors.NotFound(),
    errors.Malformed("the body is not JSON"),
    errors.KeyReused(),
    errors.InProgress(2),
    errors.WrongState("paid", "completed"),
    errors.Changed("internal"),
    errors.Gone(),
    errors.Forbidden("ask the owner"),
    errors.NoSession(),
    errors.NotYet(),
    errors.ProviderUnavailable("APIConnectionError"),
]


def words(page: str) -> str:
    main = page.partition("<main")[2].partition("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", main.partition(">")[2])).split())


@pytest.mark.parametrize("error", EACH, ids=lambda error: type(error).__name__)
def test_each_problem_is_a_whole_page_without_the_words_of_programs(error: PicprosError) -> None:
    page = problem_page(problem_of(error))

    assert page.count("<h1>") == 1
    assert "<title>" in page
    assert not re.search(r"JSON|Idempotency|APIConnection|internal|/problems/", words(page))
    assert words(page).endswith(".")


def test_a_field_that_no_form_of_ours_has_is_named_after_itself_and_escaped() -> None:
    page = problem_page(refused((FieldError("some.<b>new_field", 'must be "so" & <i>so</i>'),)))

    assert "<dt>&lt;b&gt;new field</dt>" in page
    assert "<dd>Must be &quot;so&quot; &amp; &lt;i&gt;so&lt;/i&gt;.</dd>" in page


@pytest.mark.parametrize(
    ("field", "label"),
    [
        ("items.0.quantity", "Quantity"),
        ("items.2.quantity", "Quantity (number 3)"),
        ("items", "What to make"),
        ("client.address.line1", "Street and number"),
        ("body", "The form"),
        ("7", "The form (number 8)"),
    ],
)
def test_a_field_is_named_by_its_label(field: str, label: str) -> None:
    assert f"<dt>{label}</dt>" in problem_page(refused((FieldError(field, "is missing"),)))


def test_trouble_says_that_it_may_have_been_taken_and_never_that_it_was_not() -> None:
    said = words(problem_page(TROUBLE))

    assert "We cannot say whether it reached us." in said
    assert "Nothing was" not in said


@pytest.mark.parametrize(
    ("kind", "accept", "person"),
    [
        (FORM, "text/html", True),
        (f"{FORM}; charset=UTF-8", "application/xml, Text/HTML;q=0.9", True),
        ("multipart/form-data; boundary=x", "text/html", True),
        (FORM, "*/*", False),
        (FORM, "", False),
        (FORM, "application/json, text/htmlx", False),
        ("application/json", "text/html", False),
        ("", "text/html", False),
    ],
)
def test_a_person_is_a_form_from_whoever_asks_for_html(kind: str, accept: str, person: bool) -> None:
    assert from_a_person({"headers": {"Content-Type": kind, "Accept": accept}}) is person
