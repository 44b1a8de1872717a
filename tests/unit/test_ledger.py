"""The ledger has no place for a person."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.ledger import Entry, LedgerEntry
from tests.fakes.basics import CountedIds

AT = datetime(2027, 3, 1, tzinfo=UTC)
PERSONS = [
    "ana@client.example",
    "Ana Lima",
    "Ana",
    "Ana-Maria",
    "+1 213 555 0142",
    "(213) 555-0142",
    "213 555 0142",
    "7 Hidden Lane",
    "4242 4242 4242 4242",
    "said\nNO",
    "josé",
]
KINDS = ["order", "client", "inquiry", "reply", "campaign", "registration", "signup", "message"]


def entered(subject: str = "order#PP-00000", detail: str = "") -> LedgerEntry:
    return LedgerEntry(Entry.ORDER_PAID, subject, AT, AT, detail=detail)


@pytest.mark.parametrize("person", PERSONS)
def test_no_person_can_stand_in_a_detail(person: str) -> None:
    with pytest.raises(ValueError, match="words of our own") as caught:
        entered(detail=person)

    assert person not in str(caught.value)


@pytest.mark.parametrize("person", PERSONS)
@pytest.mark.parametrize("prefix", ["", "order#", "client#"])
def test_no_person_can_stand_in_a_subject(prefix: str, person: str) -> None:
    with pytest.raises(ValueError, match="ids of ours") as caught:
        entered(prefix + person)

    assert person not in str(caught.value)


@pytest.mark.parametrize("subject", ["", "order", "order#", "person#ABCDEFGH", "order#abcdefgh", "order#" + "A" * 65])
def test_a_subject_is_one_of_our_kinds_and_an_id(subject: str) -> None:
    with pytest.raises(ValueError, match="ids of ours"):
        entered(subject)


@pytest.mark.parametrize("kind", KINDS)
def test_the_ids_that_we_make_are_taken(kind: str) -> None:
    ids = CountedIds()

    for made in (ids.transaction_id(), ids.identifier(), ids.short()):
        assert entered(f"{kind}#{made}").subject == f"{kind}#{made}"


@given(st.text())
def test_a_detail_is_plain_small_and_short_or_refused(text: str) -> None:
    plain = all(each in "abcdefghijklmnopqrstuvwxyz0123456789_.=-" for each in text)
    try:
        entered(detail=text)
    except ValueError:
        taken = False
    else:
        taken = True

    assert taken == (plain and len(text) <= 60)
