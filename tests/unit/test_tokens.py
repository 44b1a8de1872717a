"""Reply and unsubscribe tokens: what we wrote is read back, and nothing else."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain import transaction_id
from picpros.domain.tokens import UNSUBSCRIBES, Signed, Subject, key_of, read_token, sign

KEY, OTHER = b"one key", b"another key"
LONGEST_LOCAL_PART = 64  # RFC 5321 4.5.3.1.1
CLIENT_ID, CAMPAIGN_ID = "7ZK2MQ9QF3DHJ4TNV5WXY6A8BC", "0123456789"
ids = st.text(transaction_id.ALPHABET, min_size=1, max_size=40)
subjects = st.sampled_from(Subject)
orders = st.binary(min_size=transaction_id.RANDOM_BYTES, max_size=transaction_id.RANDOM_BYTES).map(
    transaction_id.from_bytes
)


def signed(subject: Subject, identifier: str, key: bytes = KEY) -> str:
    return sign(subject, identifier, key_id="a", key=key)


def read(token: str) -> Signed | None:
    return read_token(token, {"a": KEY})


@given(subjects, ids)
def test_a_token_tells_whose_it_is(subject: Subject, identifier: str) -> None:
    assert read(signed(subject, identifier)) == Signed(subject, identifier)


@given(orders)
def test_a_transaction_id_comes_back_from_a_token_without_its_hyphens(order_id: str) -> None:
    found = read(signed(Subject.ORDER, order_id.removeprefix("PP-")))

    assert found is not None
    assert transaction_id.parse(f"PP{found.id}") == order_id


@given(subjects, ids, st.data())
def test_one_changed_character_anywhere_makes_it_nobodys(
    subject: Subject, identifier: str, data: st.DataObject
) -> None:
    token = signed(subject, identifier)
    place = data.draw(st.integers(0, len(token) - 1))
    other = data.draw(st.sampled_from(string.printable).filter(lambda each: each.lower() != token[place]))
    changed = token[:place] + other + token[place + 1 :]
    # Spaces around a token are stripped, so that a space can only ever shorten it.
    assert read(changed) is None


@given(subjects, ids, st.data())
def test_one_character_more_or_less_makes_it_nobodys(subject: Subject, identifier: str, data: st.DataObject) -> None:
    token = signed(subject, identifier)
    place = data.draw(st.integers(0, len(token) - 1))
    more = data.draw(st.sampled_from(string.ascii_lowercase + string.digits + "-"))

    assert read(token[:place] + token[place + 1 :]) is None
    assert read(token[:place] + more + token[place:]) is None


@given(subjects, ids, st.integers(0))
def test_letter_case_and_spaces_around_it_do_not_matter(subject: Subject, identifier: str, mask: int) -> None:
    token = signed(subject, identifier)
    mixed = "".join(each.upper() if mask >> place & 1 else each for place, each in enumerate(token))

    assert read(f" {mixed}\n") == Signed(subject, identifier)


@given(subjects, ids)
def test_another_key_or_a_key_that_we_do_not_hold_is_refused(subject: Subject, identifier: str) -> None:
    assert read(signed(subject, identifier, OTHER)) is None
    assert read_token(signed(subject, identifier), {"b": KEY}) is None
    assert read_token(signed(subject, identifier), {}) is None


def test_two_live_keys_read_what_each_of_them_wrote() -> None:
    keys = {"a": KEY, "b": OTHER}
    tokens = [signed(Subject.CLIENT, "A1"), sign(Subject.CLIENT, "B2", key_id="b", key=OTHER)]

    assert [read_token(token, keys) for token in tokens] == [Signed(Subject.CLIENT, "A1"), Signed(Subject.CLIENT, "B2")]


@pytest.mark.parametrize("text", ["", "1", "1ac-", "\0", "1acé-" + "a" * 16, "1ac" + "0" * 41 + "-" + "a" * 16])
def test_what_is_no_token_is_nobodys(text: str) -> None:
    assert read(text) is None


@given(st.text(max_size=5000))
def test_no_text_whatever_raises(text: str) -> None:
    assert read(text) is None


@given(orders)
def test_the_tokens_of_real_ids_fit_into_a_local_part(order_id: str) -> None:
    tokens = [
        signed(Subject.ORDER, order_id.removeprefix("PP-")),
        signed(Subject.CLIENT, CLIENT_ID),
        signed(Subject.CLIENT, CLIENT_ID + CAMPAIGN_ID),
    ]

    assert all(len(f"{token}{UNSUBSCRIBES}".encode()) <= LONGEST_LOCAL_PART for token in tokens)
    assert all(set(token) <= set(string.ascii_lowercase + string.digits + "-") for token in tokens)


@pytest.mark.parametrize("identifier", ["", "-", "ana@client.example", "Ana Lima", "0" * 41, "abc"])
def test_only_ids_of_ours_are_signed(identifier: str) -> None:
    with pytest.raises(ValueError, match="ids of ours"):
        signed(Subject.CLIENT, identifier)


@given(subjects, ids)
def test_a_token_names_the_key_that_signed_it(subject: Subject, identifier: str) -> None:
    assert key_of(signed(subject, identifier).upper()) == "a"
    assert key_of(identifier) is None
