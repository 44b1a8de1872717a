import re
import string
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.transaction_id import ALPHABET, PATTERN, RANDOM_BYTES, from_bytes, parse

ids = st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES).map(from_bytes)
places = st.integers(0, 29)


def characters(transaction_id: str) -> list[str]:
    return list(transaction_id.removeprefix("PP-").replace("-", ""))


def joined(body: list[str]) -> str:
    return "PP" + "".join(body)


@given(ids)
def test_an_id_is_six_groups_of_five_and_reads_back(transaction_id: str) -> None:
    assert PATTERN.fullmatch(transaction_id)
    assert re.fullmatch(r"PP(-[0-9A-Z]{5}){6}", transaction_id)
    assert parse(transaction_id) == transaction_id


@given(st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES), st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES))
def test_all_136_random_bits_are_in_the_id(first: bytes, second: bytes) -> None:
    assert (from_bytes(first) == from_bytes(second)) is (first == second)


@given(ids, st.data())
def test_any_way_of_typing_it_is_understood(transaction_id: str, data: st.DataObject) -> None:
    aliases = {"0": ["0", "O", "o"], "1": ["1", "I", "i", "L", "l"], "-": ["-", " ", "", "\u2013"]}
    typed = "".join(data.draw(st.sampled_from(aliases.get(c, [c, c.lower()]))) for c in transaction_id)

    assert parse(f"  {typed}\n") == transaction_id


@given(ids, places)
def test_every_single_wrong_character_is_caught(transaction_id: str, place: int) -> None:
    body = characters(transaction_id)
    wrong = [joined([*body[:place], c, *body[place + 1 :]]) for c in ALPHABET if c != body[place]]

    assert [parse(text) for text in wrong] == [None] * 31


@given(ids)
def test_every_swap_of_two_neighbours_is_caught(transaction_id: str) -> None:
    body = characters(transaction_id)
    swaps = [
        joined([*body[:n], body[n + 1], body[n], *body[n + 2 :]])
        for n in range(len(body) - 1)
        if body[n] != body[n + 1]
    ]

    assert [parse(text) for text in swaps] == [None] * len(swaps)


@given(ids, st.lists(places, min_size=2, max_size=2, unique=True), st.data())
def test_any_two_wrong_characters_are_caught(transaction_id: str, two: list[int], data: st.DataObject) -> None:
    body = characters(transaction_id)
    for place in two:
        body[place] = data.draw(st.sampled_from([c for c in ALPHABET if c != body[place]]))

    assert parse(joined(body)) is None


@given(st.text(max_size=100))
def test_any_text_is_an_answer_and_never_an_error(text: str) -> None:
    assert parse(text) is None or PATTERN.fullmatch(parse(text) or "")


@pytest.mark.parametrize("change", [lambda i: i[3:], lambda i: i + "0", lambda i: i[:-1], lambda i: "QQ" + i[2:]])
def test_an_id_of_another_shape_is_none(change: Callable[[str], str]) -> None:
    assert parse(change(from_bytes(bytes(range(RANDOM_BYTES))))) is None


@pytest.mark.parametrize(
    "text", ["", "PP", "PP-", "PP-" + "U" * 30, "PP" + " " * 100, "P" * 10_000_000, "\uff30\uff30" + "0" * 30]
)
def test_what_cannot_be_an_id_is_none(text: str) -> None:
    assert parse(text) is None


def test_only_seventeen_bytes_make_an_id() -> None:
    for size in (0, 16, 18):
        with pytest.raises(ValueError, match="17 bytes"):
            from_bytes(b"x" * size)


@given(ids)
def test_an_id_can_stand_in_a_url_and_a_file_name(transaction_id: str) -> None:
    assert set(transaction_id) <= set(string.ascii_uppercase + string.digits + "-") - set("ILOU")
