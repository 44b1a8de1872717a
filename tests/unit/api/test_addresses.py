"""Ids and cursors in addresses, honest and hostile."""

import pytest

from picpros.api.addresses import cursor, our_id
from picpros.errors import NotFound, Refused


@pytest.mark.parametrize("text", ["0123456789", "PP-2027-000123", "x", "A" * 64])
def test_an_id_is_given_as_it_was_sent(text: str) -> None:
    assert our_id(text) == text


@pytest.mark.parametrize("text", ["", "A" * 65, "A" * 5000, "a#b", "a/b", "é", "A\n", "\x00", "٣"])
def test_what_cannot_be_an_id_of_ours_is_not_found(text: str) -> None:
    with pytest.raises(NotFound):
        our_id(text)


@pytest.mark.parametrize("text", ["2027-03-13T08:00:00.000Z#ABC", "x" * 200])
def test_a_cursor_is_what_a_page_said(text: str) -> None:
    assert cursor({"after": text}) == text


@pytest.mark.parametrize("query", [{}, {"after": ""}, {"before": "x"}])
def test_without_a_cursor_it_is_the_first_page(query: dict[str, str]) -> None:
    assert cursor(query) is None


@pytest.mark.parametrize("text", ["x" * 201, "x" * 5000, "a b", "é", "x\x00", "x\n"])
def test_what_no_page_can_have_said_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(Refused) as caught:
        cursor({"after": text})

    [error] = caught.value.errors
    assert error.field == "after"
    assert text not in error.message
