"""Every call of the API's document against the running stack, with what fits its schemas and with what does not.

PICPROS_FUZZ_EXAMPLES says how many requests are made for each call and kind of data, PICPROS_FUZZ_SEED which ones, and
PICPROS_FUZZ_TABLE names a file for a table of calls and statuses.
"""

import os

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.fuzz.echoes import echoes
from tests.fuzz.house import House
from tests.fuzz.operations import OPERATIONS, WITH_RULES, known_parts, known_path, takes_a_form

EXAMPLES = int(os.environ.get("PICPROS_FUZZ_EXAMPLES", "8"))
SEED = int(os.environ.get("PICPROS_FUZZ_SEED", "1"))
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
# The payment provider signs the very bytes that it sends: nothing that is made up here can succeed.
NEED_A_SIGNATURE = {"POST /webhooks/stripe"}
_gently = settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


def send(house: House, case: Case, mode: str) -> int:
    """Make the request and hold the answer against the document; give its status."""
    label = case.operation.label
    answer = case.call(house.stack.url, headers=house.key_of(label), allow_redirects=False)
    house.seen[label, mode, answer.status_code] += 1
    case.validate_response(answer, checks=CHECKS)
    if answer.status_code >= 400:
        assert echoes(case, answer.text) == []
    return int(answer.status_code)


@pytest.mark.parametrize("label", sorted(OPERATIONS))
def test_what_fits_the_document_is_answered_as_it_says_and_can_succeed(house: House, label: str) -> None:
    operation, seen = OPERATIONS[label], set[int]()
    anywhere = operation.as_strategy(GenerationMode.POSITIVE)
    there = operation.as_strategy(GenerationMode.POSITIVE, **known_parts(house, label))

    @seed(SEED)
    @_gently
    @given(st.one_of(there, there, anywhere))
    def run(case: Case) -> None:
        seen.add(send(house, case, "fits"))

    run()

    assert any(status < 400 for status in seen) is (label not in NEED_A_SIGNATURE), seen


@pytest.mark.parametrize("label", WITH_RULES)
def test_what_does_not_fit_the_document_is_answered_as_it_says(house: House, label: str) -> None:
    anywhere = OPERATIONS[label].as_strategy(GenerationMode.NEGATIVE)
    found = known_path(house, label) if takes_a_form(label, "application/json") else None
    # A wrong form for what is there is refused as such; elsewhere the id is not found first.
    there = OPERATIONS[label].as_strategy(GenerationMode.NEGATIVE, path_parameters=found) if found else anywhere

    @seed(SEED)
    @_gently
    @given(st.one_of(there, anywhere))
    def run(case: Case) -> None:
        send(house, case, "does not fit")

    run()
