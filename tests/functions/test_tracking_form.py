"""The form that looks an order up: checked by hand, so that tracking loads little, and as every other form is."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from functions.tracking.form import wanted_order
from picpros.api.validation import problem_of_validation
from picpros.errors import FieldError, Refused
from tests.fakes.world import World
from tests.functions.test_plain_forms import BROWSER, words_of
from tests.functions.test_tracking import tracking
from tests.infra.stacks import ROOT
from tools.openapi.lookup import LookupForm

SPAM = "https://spam.example"
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
FORMS = st.fixed_dictionaries({}, optional={"transaction_id": ANYTHING, "website": ANYTHING, "unknown": ANYTHING})


def by_hand(sent: object) -> str | list[FieldError]:
    try:
        return wanted_order(sent)
    except Refused as refusal:
        return list(refusal.errors)


def by_the_model(sent: object) -> str | list[FieldError]:
    try:
        return LookupForm.model_validate(sent).transaction_id
    except ValidationError as error:
        return list(problem_of_validation(error).fields)


@given(FORMS | ANYTHING)
def test_the_check_by_hand_says_what_the_model_of_the_document_says(sent: object) -> None:
    assert by_hand(sent) == by_the_model(sent)


@pytest.mark.parametrize(
    ("sent", "named"),
    [
        ({}, {"transaction_id": "is missing"}),
        ({"unknown": SPAM}, {"transaction_id": "is missing"}),
        ({"transaction_id": None}, {"transaction_id": "must be text"}),
        ({"transaction_id": 5}, {"transaction_id": "must be text"}),
        ({"transaction_id": ["PP-1"]}, {"transaction_id": "must be text"}),
        ({"transaction_id": " "}, {"transaction_id": "must not be empty"}),
        ({"transaction_id": "PP-1", "website": SPAM}, {"website": "must be left empty"}),
        ({"website": SPAM}, {"website": "must be left empty", "transaction_id": "is missing"}),
        ([], {"body": "must be an object"}),
        (None, {"body": "must be an object"}),
        ("PP-1", {"body": "must be an object"}),
    ],
)
def test_what_is_wrong_is_named_and_never_repeated(sent: object, named: dict[str, str]) -> None:
    answer = tracking(World())("POST", "/orders/lookup", json.dumps(sent))

    assert (answer.status, answer.kind) == (422, "refused")
    assert {each["field"]: each["message"] for each in answer.data["errors"]} == named
    assert SPAM not in answer.body


@pytest.mark.parametrize("body", [None, "", "{", b"\xff\xfe", '{"transaction_id": "a", "transaction_id": "b"}'])
def test_what_cannot_be_read_is_refused_as_such(body: object) -> None:
    answer = tracking(World())("POST", "/orders/lookup", body)

    assert (answer.status, answer.kind) == (400, "malformed")


@pytest.mark.clause("S4")
@pytest.mark.parametrize("identifier", ["x", "<script>", "PP-" + "0" * 500, World().ids.transaction_id()])
def test_whatever_text_is_no_known_id_is_the_one_answer_to_all_that_is_unknown(identifier: str) -> None:
    call = tracking(World())
    answer, elsewhere = call("POST", "/orders/lookup", {"transaction_id": identifier}), call("GET", "/nothing/here")

    assert (answer.status, answer.headers, answer.body) == (404, elsewhere.headers, elsewhere.body)


def test_a_program_that_sends_json_hears_what_the_tracking_answer_says() -> None:
    world = World()
    order = world.has_a_paid_order()
    call = tracking(world)
    answer = call("POST", "/orders/lookup", {"transaction_id": order.transaction_id, "website": None}, headers=BROWSER)

    assert answer.data == call("GET", f"/orders/{order.transaction_id}").data


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"transaction_id": ""}, "Transaction id Please fill this in."),
        ({"transaction_id": "PP-1", "website": SPAM}, "“Leave this empty” Must be left empty."),
    ],
)
def test_a_person_reads_on_a_page_what_is_wanted(form: dict[str, str], words: str) -> None:
    answer = tracking(World())("POST", "/orders/lookup", form=form, headers=BROWSER)

    assert answer.status == 422
    assert words in words_of(answer)
    assert SPAM not in answer.body


def test_tracking_loads_no_models() -> None:
    loaded = "import sys, functions.tracking.app, functions.tracking.page; print(*sys.modules)"
    output = subprocess.run(  # noqa: S603  our own module, in a fresh process
        [sys.executable, "-c", loaded], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert not {"pydantic", "pydantic_core", "picpros.api.fields", "picpros.api.validation"} & set(
        output.stdout.split()
    )
