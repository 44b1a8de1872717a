"""The check that nothing is repeated can fail."""

from typing import Any

import pytest

from tests.fuzz.echoes import echoes
from tests.fuzz.operations import OPERATIONS

ORDER = OPERATIONS["POST /orders"]
SENT: dict[str, Any] = {"client": {"full_name": "Filomena"}, "items": [{"quantity": 7654321}], "hidden_name": None}


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("client.full_name must not be Filomena", ["Filomena"]),
        ("at most 999, not 7654321", ["7654321"]),
        ("hidden_name is not known", ["hidden_name"]),
        ("client.full_name is missing", []),
    ],
)
def test_a_value_or_a_name_that_was_sent_is_found_in_an_answer_and_our_own_words_are_not(
    answer: str, found: list[str]
) -> None:
    case = ORDER.Case(body=SENT, media_type="application/json")

    assert echoes(case, answer) == found
