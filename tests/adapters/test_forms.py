"""Sign-ups, inquiries and replies: kept with a clock, sealed, listed, dropped whole."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from picpros.adapters.inquiries import DynamoInquiries
from picpros.adapters.replies import DynamoReplies
from picpros.adapters.sign_ups import DynamoSignUps
from picpros.adapters.table import Tables
from picpros.domain.data_map import Class
from picpros.domain.due import Due, DueKind
from picpros.domain.inquiry import Inquiry, InquiryMessage
from picpros.domain.jobs import JobKind, job
from picpros.domain.reply_record import Reply, ReplyText
from picpros.errors import Changed
from picpros.ports import Inquiries, Replies, SignUps
from tests.adapters.stores import Ports, Store
from tests.adapters.world import LATER, NOW, Faulty, at, data_keys, overtaken, raw_rows

ENDS = Due.on(DueKind.PURGE, LATER)
MOMENT = timedelta(milliseconds=1)
WORDS = InquiryMessage("Ana López", "ana.lopez@mail.example", "Do you paint parrots?")
SAID = ReplyText("ana.lopez@mail.example", "Re: Spring portraits", "NO, and never again")


@pytest.fixture
def sign_ups(ports: Ports) -> SignUps:
    return ports.sign_ups


@pytest.fixture
def inquiries(ports: Ports) -> Inquiries:
    return ports.inquiries


@pytest.fixture
def replies(ports: Ports) -> Replies:
    return ports.replies


def asked(inquiries: Inquiries, identifier: str = "INQUIRY1", at: datetime = NOW) -> Inquiry:
    inquiry = Inquiry(identifier, at, urgent=True, transaction_id=None)
    notice = job(JobKind.INQUIRY_NOTICE, f"inquiry#{identifier}", at, reference="urgent")
    inquiries.add(inquiry, WORDS, due=ENDS, jobs=(notice,))
    return inquiry


def replied(replies: Replies, identifier: str = "REPLY001", state: str = "review", at: datetime = NOW) -> Reply:
    reply = Reply(identifier, at, "unsure", "mixed", state, "CLIENTANA", "PP-A")
    replies.add(reply, SAID, due=ENDS, jobs=())
    return reply


def pages(listed: Any, *state: str) -> Iterator[Sequence[Any]]:
    after = None
    while True:
        page, after = listed(*state, after, 3)
        yield page
        if after is None:
            return


def test_a_sign_up_waits_with_its_mail_and_its_clock(sign_ups: SignUps, store: Store) -> None:
    mail = job(JobKind.CONFIRM_NEWSLETTER, "signup#SIGNUP01", NOW)
    sign_ups.add("SIGNUP01", "Ana López", "ana.lopez@mail.example", at=NOW, due=ENDS, jobs=(mail,))

    assert sign_ups.get("SIGNUP01") == ("Ana López", "ana.lopez@mail.example")
    assert sign_ups.get("S2") is None
    assert [pk for pk, _ in store.due(DueKind.PURGE)] == ["signup#SIGNUP01"]
    assert [pk for pk, _ in store.due(DueKind.OUTBOX)] == ["signup#SIGNUP01"]


def test_a_sign_up_that_was_confirmed_is_removed(sign_ups: SignUps, store: Store) -> None:
    sign_ups.add("SIGNUP01", "", "ana.lopez@mail.example", at=NOW, due=ENDS, jobs=())
    sign_ups.remove("SIGNUP01")

    assert store.everything() == []


@pytest.mark.clause("R5")
def test_a_sign_up_that_nobody_confirmed_is_dropped_when_it_is_due(sign_ups: SignUps, store: Store) -> None:
    mail = job(JobKind.CONFIRM_NEWSLETTER, "signup#SIGNUP01", NOW)
    sign_ups.add("SIGNUP01", "Ana", "ana.lopez@mail.example", at=NOW, due=ENDS, jobs=(mail,))
    early = sign_ups.drop("SIGNUP01", now=LATER - MOMENT)
    dropped = sign_ups.drop("SIGNUP01", now=LATER)

    assert (early, dropped) == (None, LATER)
    assert (store.places(), store.data_keys()) == (set(), set())
    assert [each.subject for each in store.entries()] == ["signup#SIGNUP01"]
    assert sign_ups.drop("SIGNUP01", now=LATER) is None


def test_of_two_workers_that_drop_the_same_one_has_the_receipt(inquiries: Inquiries, tables: Tables) -> None:
    asked(inquiries)

    def meanwhile(**asked_for: Any) -> Any:
        inquiries.drop("INQUIRY1", now=LATER)
        return tables.client.transact_write_items(**asked_for)

    slow: Any = Faulty(tables.client, transact_write_items=[meanwhile])
    dropped = DynamoInquiries(replace(tables, client=slow)).drop("INQUIRY1", now=LATER)

    assert dropped is None
    assert len(raw_rows(tables, tables.ledger)) == 1


def test_an_inquiry_comes_back_as_it_was_asked(inquiries: Inquiries) -> None:
    made = asked(inquiries)

    assert inquiries.listed(None, 10) == ([(made, WORDS)], None)


def test_an_inquiry_about_an_order_names_it(inquiries: Inquiries) -> None:
    made = Inquiry("INQUIRY1", NOW, urgent=False, transaction_id="PP-A", state="answered")
    inquiries.add(made, WORDS, due=ENDS, jobs=())

    assert inquiries.listed(None, 10) == ([(made, WORDS)], None)


@pytest.mark.clause("S2")
def test_what_people_wrote_lies_sealed(inquiries: Inquiries, replies: Replies, tables: Tables) -> None:
    asked(inquiries)
    replied(replies)
    lying = repr(raw_rows(tables))

    assert not any(word in lying for word in ("Ana", "mail.example", "parrots", "Spring", "never again"))
    assert data_keys(tables) == {("INQUIRY1", "personal"), ("REPLY001", "details")}


def test_inquiries_are_listed_the_newest_first_page_by_page(inquiries: Inquiries) -> None:
    for place in range(7):
        asked(inquiries, f"INQUIRY{place}", NOW + timedelta(hours=place))
    found = list(pages(inquiries.listed))

    assert [len(page) for page in found] == [3, 3, 1]
    assert [row[0].inquiry_id for page in found for row in page] == [f"INQUIRY{place}" for place in range(6, -1, -1)]


def test_replies_are_listed_by_state(replies: Replies) -> None:
    kept = [replied(replies, f"REPLY{place}", "review", NOW + timedelta(hours=place)) for place in range(6)]
    done = replied(replies, "REPLY9", "done")

    assert [row for page in pages(replies.listed, "review") for row in page] == [(each, SAID) for each in kept[::-1]]
    assert list(pages(replies.listed, "done")) == [[(done, SAID)]]
    assert list(pages(replies.listed, "shown")) == [[]]


@pytest.mark.clause("R5")
def test_an_inquiry_that_is_due_goes_with_its_key_and_no_other_does(inquiries: Inquiries, store: Store) -> None:
    asked(inquiries, "INQUIRY1")
    other = asked(inquiries, "INQUIRY12")
    early = inquiries.drop("INQUIRY1", now=LATER - MOMENT)
    dropped = inquiries.drop("INQUIRY1", now=LATER)

    assert (early, dropped) == (None, LATER)
    assert inquiries.listed(None, 10) == ([(other, WORDS)], None)
    assert {pk for pk, _ in store.places()} == {"inquiry#INQUIRY12"}
    assert store.data_keys() == {("INQUIRY12", "personal")}
    assert [each.subject for each in store.entries()] == ["inquiry#INQUIRY1"]


@pytest.mark.clause("R3")
def test_a_reply_that_is_due_goes_with_its_key(replies: Replies, store: Store) -> None:
    replied(replies)
    early = replies.drop("REPLY001", now=LATER - MOMENT)
    dropped = replies.drop("REPLY001", now=LATER)

    assert (early, dropped) == (None, LATER)
    assert (store.places(), store.data_keys()) == (set(), set())
    assert [each.subject for each in store.entries()] == ["reply#REPLY001"]


def test_the_retention_function_drops_without_being_able_to_read(replies: Replies, tables: Tables) -> None:
    replied(replies)

    assert DynamoReplies(tables).drop("REPLY001", now=LATER) == LATER
    assert raw_rows(tables, tables.main) + raw_rows(tables, tables.keys) == []


def test_a_mail_that_is_delivered_twice_is_one_reply(replies: Replies, store: Store) -> None:
    reply = Reply("REPLY001", NOW, "out", "no", "done")
    notice = job(JobKind.REPLY_NOTICE, "reply#REPLY001", NOW, reference="review")
    first = replies.add(reply, SAID, due=ENDS, jobs=())
    before = store.everything()
    second = replies.add(reply, ReplyText("x@mail.example", "", ""), due=ENDS, jobs=(notice,))

    assert (first, second) == (True, False)
    assert store.everything() == before
    assert replies.listed("done", None, 9) == ([(reply, SAID)], None)


def test_a_text_whose_key_is_gone_is_shown_as_gone(replies: Replies, store: Store) -> None:
    made = replied(replies)
    store.lose_key("REPLY001", Class.DETAILS)

    assert replies.listed("review", None, 9) == ([(made, None)], None)


def test_a_sign_up_that_can_neither_be_kept_nor_found_is_an_error(tables: Tables) -> None:
    with pytest.raises(Changed):
        DynamoSignUps(overtaken(tables, 1)).add("SIGNUP01", "Ana", "ana.lopez@mail.example", at=NOW, due=ENDS, jobs=())

    assert raw_rows(tables) == []


def test_a_function_without_the_vault_reads_no_words(replies: Replies, tables: Tables) -> None:
    replied(replies)

    with pytest.raises(TypeError):
        DynamoReplies(tables).listed("review", None, 9)


@pytest.mark.clause("R4")
@pytest.mark.parametrize("about", [None, "PP-A"])
def test_what_was_asked_from_an_address_is_found_with_its_words_and_its_end(
    inquiries: Inquiries, about: str | None
) -> None:
    made = Inquiry("INQUIRY1", NOW, urgent=False, transaction_id=about)
    inquiries.add(made, WORDS, due=ENDS, jobs=(), whose="a#ANA")
    inquiries.add(replace(made, inquiry_id="INQUIRY2"), WORDS, due=ENDS, jobs=(), whose="a#BEN")
    inquiries.add(replace(made, inquiry_id="INQUIRY3"), WORDS, due=ENDS, jobs=())

    assert inquiries.of_address("a#ANA") == [(made, WORDS, LATER)]
    assert inquiries.of_address("a#NOBODY") == []
    assert [inquiries.whose(each) for each in ("INQUIRY1", "INQUIRY3", "UNKNOWN1")] == [("a#ANA", LATER), None, None]


@pytest.mark.clause("R4")
def test_what_was_replied_and_signed_up_from_an_address_is_found_apart(replies: Replies, sign_ups: SignUps) -> None:
    reply = Reply("REPLY001", NOW, "unsure", "mixed", "review")
    replies.add(reply, SAID, due=ENDS, jobs=(), whose="a#ANA")
    sign_ups.add("SIGNUP01", "Ana López", "ana.lopez@mail.example", at=NOW, due=ENDS, jobs=(), whose="a#ANA")

    assert replies.of_address("a#ANA") == [(reply, SAID, LATER)]
    assert sign_ups.of_address("a#ANA") == [("Ana López", "ana.lopez@mail.example", LATER)]
    assert [replies.whose(each) for each in ("REPLY001", "SIGNUP01")] == [("a#ANA", LATER), None]
    assert [sign_ups.whose(each) for each in ("SIGNUP01", "REPLY001")] == [("a#ANA", LATER), None]


def test_the_clock_of_a_reply_is_moved_only_while_it_is_due(replies: Replies, store: Store) -> None:
    replied(replies)
    replies.keep("REPLY001", until=LATER + timedelta(days=1), now=LATER - MOMENT)
    replies.keep("UNKNOWN1", until=LATER + timedelta(days=1), now=LATER)
    before = store.due(DueKind.PURGE)
    replies.keep("REPLY001", until=LATER + timedelta(days=1), now=LATER)

    assert before == [("reply#REPLY001", at(LATER))]
    assert store.due(DueKind.PURGE) == [("reply#REPLY001", at(LATER + timedelta(days=1)))]
    assert (replies.order_of("REPLY001"), replies.order_of("UNKNOWN1")) == ("PP-A", None)
