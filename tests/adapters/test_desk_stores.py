"""What the staff write: the same contract for the fakes and for each database."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from picpros.adapters.consents import DynamoConsents
from picpros.adapters.table import Tables
from picpros.adapters.vault import Vault
from picpros.domain.consent import Consent, Manner
from picpros.domain.data_map import Class
from picpros.domain.due import Due, DueKind
from picpros.domain.inquiry import Answer, Inquiry, InquiryMessage, Thread
from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.person import Suppressed, Suppression
from picpros.domain.reply_record import Decision, Reply, ReplyText
from picpros.errors import Changed, NotFound
from tests.adapters.desk_stores import InDatabase, InMemory, Store
from tests.adapters.world import LATER, NOW, Faulty, overtaken, raw_rows

ENDS = Due.on(DueKind.PURGE, LATER)
LONGER = Due.on(DueKind.PURGE, LATER + timedelta(days=1))
MOMENT = timedelta(milliseconds=1)
WORDS = InquiryMessage("Ana López", "ana.lopez@mail.example", "Do you paint parrots?")
SAID = ReplyText("ana.lopez@mail.example", "Re: Spring portraits", "NO, but the blue one?")
ENTRY = LedgerEntry(Entry.INQUIRY_ANSWERED, "inquiry#INQUIRY1", NOW, NOW, detail="owner")
CONSENT = Consent("CONSENT1", "CLIENT01", Manner.VERBAL, "Clotilde Lima", "her birthday", NOW, "owner")


@pytest.fixture
def store(database: str, request: pytest.FixtureRequest) -> Store:
    if database == "memory":
        return InMemory()
    return InDatabase(request.getfixturevalue("tables"), request.getfixturevalue("vault"))


def asked(store: Store, identifier: str = "INQUIRY1", *, about: str | None = None) -> Thread:
    inquiry = Inquiry(identifier, NOW, urgent=False, transaction_id=about)
    store.threads.add(inquiry, WORDS, due=ENDS, jobs=())
    return store.threads.thread(identifier)


def answered(store: Store, thread: Thread, text: str, *, due: Due = LONGER) -> Thread:
    answer = Answer(f"ANSWER{text.upper()}", LATER, text)
    mail = job(JobKind.ANSWER, f"inquiry#{thread.inquiry.inquiry_id}", LATER, reference=answer.answer_id)
    return store.threads.answer(thread, answer, due=due, jobs=(mail,), entries=(ENTRY,))


@pytest.mark.clause("U3")
@pytest.mark.parametrize("about", [None, "PP-A"])
def test_answers_come_back_in_the_order_in_which_they_were_given(store: Store, about: str | None) -> None:
    thread = answered(store, answered(store, asked(store, about=about), "one"), "two")

    assert store.threads.thread("INQUIRY1") == thread
    assert store.threads.threads(None, 9) == ([thread], None)
    assert [each.text for each in thread.answers] == ["one", "two"]
    assert (thread.inquiry.state, thread.inquiry.answers, thread.inquiry.answered_at) == ("answered", 2, LATER)
    assert (thread.message, store.entries()) == (WORDS, 2)
    assert {("inquiry#INQUIRY1", "job#answer#ANSWERONE"), ("inquiry#INQUIRY1", "job#answer#ANSWERTWO")} < store.places()


@pytest.mark.parametrize(("about", "of"), [(None, "personal"), ("PP-A", "details")])
def test_what_names_an_order_is_sealed_as_one_of_its_details(store: Store, about: str | None, of: str) -> None:
    answered(store, asked(store, about=about), "one")

    assert store.keys() == {("INQUIRY1", of)}
    assert store.threads.order_of("INQUIRY1") == about


def test_whoever_answers_a_thread_that_has_moved_on_writes_nothing(store: Store) -> None:
    read = asked(store)
    answered(store, read, "faster")
    before = store.places()
    with pytest.raises(Changed):
        answered(store, read, "slower")

    assert (store.places(), store.entries()) == (before, 1)


def test_an_inquiry_that_is_not_there_is_not_found(store: Store) -> None:
    read = asked(store)
    store.threads.drop("INQUIRY1", now=LATER)
    with pytest.raises(NotFound):
        store.threads.thread("INQUIRY1")
    with pytest.raises(NotFound):
        answered(store, read, "late")

    assert (store.places(), store.keys(), store.entries()) == (set(), set(), 1)


@pytest.mark.clause("R5")
def test_an_answer_moves_the_clock_and_all_of_it_goes_when_that_is_due(store: Store) -> None:
    answered(store, asked(store), "one")
    early = store.threads.drop("INQUIRY1", now=LONGER.due_at - MOMENT)
    dropped = store.threads.drop("INQUIRY1", now=LONGER.due_at)

    assert (early, dropped) == (None, LONGER.due_at)
    assert (store.places(), store.keys()) == (set(), set())


def test_a_clock_is_moved_only_while_it_is_due(store: Store) -> None:
    asked(store)
    store.threads.keep("INQUIRY1", until=LONGER.due_at, now=LATER - MOMENT)
    early = store.threads.drop("INQUIRY1", now=LATER - MOMENT)
    store.threads.keep("INQUIRY1", until=LONGER.due_at, now=LATER)
    store.threads.keep("UNKNOWN1", until=LONGER.due_at, now=LATER)

    assert (early, store.threads.drop("INQUIRY1", now=LATER)) == (None, None)
    assert store.due(DueKind.PURGE) == ["inquiry#INQUIRY1"]
    assert store.threads.drop("INQUIRY1", now=LONGER.due_at) == LONGER.due_at


def test_threads_come_page_by_page(store: Store) -> None:
    for place in range(5):
        inquiry = Inquiry(f"INQUIRY{place}", NOW + timedelta(hours=place), urgent=False)
        store.threads.add(inquiry, WORDS, due=ENDS, jobs=())
    first, after = store.threads.threads(None, 3)
    rest, end = store.threads.threads(after, 3)

    assert [each.inquiry.inquiry_id for each in (*first, *rest)] == [f"INQUIRY{place}" for place in (4, 3, 2, 1, 0)]
    assert end is None


def replied(store: Store) -> Reply:
    reply = Reply("REPLY001", NOW, "unsure", "mixed", "review", "CLIENT01", "PP-A", "CAMPAIGN1", answerable=True)
    store.decisions.add(reply, SAID, due=ENDS, jobs=())
    return reply


def test_a_decided_reply_moves_to_another_list_and_keeps_its_clock(store: Store) -> None:
    reply = replied(store)
    decided = replace(reply, state="done", decision=Decision.OUT, decided_at=LATER)
    mail = job(JobKind.OPTED_OUT, "client#CLIENT01", LATER)
    store.decisions.decide(reply, decided, jobs=(mail,), entries=(ENTRY,))

    assert store.decisions.read("REPLY001") == (decided, SAID)
    assert store.decisions.listed("review", None, 9) == ([], None)
    assert store.decisions.listed("done", None, 9) == ([(decided, SAID)], None)
    assert (store.entries(), store.due(DueKind.OUTBOX)) == (1, ["client#CLIENT01"])
    assert store.decisions.order_of("REPLY001") == "PP-A"
    assert store.decisions.drop("REPLY001", now=LATER) == LATER


def test_of_two_who_decide_one_is_overtaken_and_writes_nothing(store: Store) -> None:
    reply = replied(store)
    first = replace(reply, state="shown", decision=Decision.NOT, decided_at=LATER)
    store.decisions.decide(reply, first, jobs=(), entries=())
    mail = job(JobKind.OPTED_OUT, "client#CLIENT01", LATER)
    with pytest.raises(Changed):
        store.decisions.decide(reply, replace(reply, state="done"), jobs=(mail,), entries=(ENTRY,))

    assert store.decisions.read("REPLY001") == (first, SAID)
    assert (store.entries(), store.due(DueKind.OUTBOX)) == (0, [])


def test_a_reply_notes_each_order_to_whose_address_its_pause_went_along_once(store: Store) -> None:
    reply = replied(store)
    for order in ("PP-A", "PP-B", "PP-A", "PP-B"):
        store.decisions.goes_along("REPLY001", order)
    noted = replace(reply, also_of=("PP-A", "PP-B"))
    decided = replace(noted, state="done", decision=Decision.OUT, decided_at=LATER)
    before = store.decisions.read("REPLY001")
    store.decisions.decide(reply, decided, jobs=(), entries=())

    assert before == (noted, SAID)
    assert store.decisions.read("REPLY001") == (decided, SAID)


def test_to_note_an_order_on_a_reply_that_is_gone_makes_none(store: Store) -> None:
    store.decisions.goes_along("REPLY001", "PP-A")

    with pytest.raises(NotFound):
        store.decisions.read("REPLY001")


def test_a_reply_that_is_not_there_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        store.decisions.read("REPLY001")

    assert store.decisions.order_of("REPLY001") is None


@pytest.mark.clause("U5")
def test_consents_come_back_the_oldest_first_and_each_is_one_clients(store: Store) -> None:
    later = replace(CONSENT, consent_id="ACONSENT", at=LATER, manner=Manner.WRITTEN)
    other = replace(CONSENT, consent_id="CONSENT2", client_id="CLIENT12")
    kept = [store.consents.add(each, due=ENDS, entry=ENTRY) for each in (later, CONSENT, other)]

    assert kept == [True] * 3
    assert store.consents.of_client("CLIENT01") == [CONSENT, later]
    assert store.consents.of_client("NOBODY") == []
    assert store.keys() == {(each, "personal") for each in ("CONSENT1", "ACONSENT", "CONSENT2")}
    assert store.entries() == 3


def test_the_same_consent_again_is_not_kept_twice(store: Store) -> None:
    store.consents.add(CONSENT, due=ENDS, entry=ENTRY)
    again = store.consents.add(replace(CONSENT, purpose="something else"), due=ENDS, entry=ENTRY)

    assert (again, store.consents.of_client("CLIENT01"), store.entries()) == (False, [CONSENT], 1)


@pytest.mark.clause("R5")
def test_a_consent_that_is_due_goes_with_its_key_and_no_other_does(store: Store) -> None:
    other = replace(CONSENT, consent_id="CONSENT12")
    store.consents.add(CONSENT, due=ENDS, entry=ENTRY)
    store.consents.add(other, due=ENDS, entry=ENTRY)
    store.consents.keep("CLIENT01", "CONSENT12", until=LONGER.due_at, now=LATER)
    store.consents.keep("CLIENT01", "CONSENT1", until=LONGER.due_at, now=LATER - MOMENT)
    early = store.consents.drop("CLIENT01", "CONSENT1", now=LATER - MOMENT)
    dropped = store.consents.drop("CLIENT01", "CONSENT1", now=LATER)

    assert (early, dropped) == (None, LATER)
    assert store.consents.drop("CLIENT01", "CONSENT1", now=LATER) is None
    assert store.consents.drop("CLIENT01", "CONSENT12", now=LATER) is None
    assert store.consents.of_client("CLIENT01") == [other]
    assert store.keys() == {("CONSENT12", "personal")}


@pytest.mark.clause("U5")
def test_recipient_and_purpose_lie_nowhere_in_the_clear(store: Store) -> None:
    store.consents.add(CONSENT, due=ENDS, entry=ENTRY)
    answered(store, asked(store), "Esmeralda")
    if isinstance(store, InDatabase):
        lying = repr(raw_rows(store.tables))

        assert not any(word in lying for word in ("Clotilde", "birthday", "parrots", "Esmeralda", "mail.example"))


@pytest.mark.clause("S3")
def test_many_entries_are_appended_at_once(store: Store) -> None:
    read = [LedgerEntry(Entry.STAFF_READ, f"order#PP-{number:08d}", NOW, NOW) for number in range(50)]
    store.ledger.append_all(read)
    store.ledger.append_all([])

    assert sorted(store.ledger.read("2027-03-13T08"), key=lambda each: each.subject) == read


@pytest.mark.clause("R7")
def test_a_pause_is_lifted_by_the_replies_that_made_it_and_by_no_other(store: Store) -> None:
    paused = Suppression(Suppressed.PAUSED, NOW, "reply", frozenset({"R1"}))
    store.suppressions.settle("a#ANA", paused, None)
    store.suppressions.settle("a#ANA", replace(paused, at=LATER, waiting=frozenset({"R2"})), None)
    seen = []
    for reply in ("OTHER", "R1", "R2", "R2"):
        store.suppressions.lift("a#ANA", reply, at=LATER, entry=ENTRY)
        held = store.suppressions.get("a#ANA")
        seen.append((held.state, sorted(held.waiting)))
    store.suppressions.lift("a#NOBODY", "R1", at=LATER, entry=ENTRY)

    assert seen == [
        (Suppressed.PAUSED, ["R1", "R2"]),
        (Suppressed.PAUSED, ["R2"]),
        (Suppressed.LIFTED, []),
        (Suppressed.LIFTED, []),
    ]
    assert (store.entries(), store.suppressions.get("a#NOBODY")) == (2, None)


def test_the_mail_that_began_an_orders_thread_is_known(store: Store) -> None:
    before = store.orders.thread("PP-A")
    store.orders.begin_thread("PP-A", "<1@email.example>")
    store.orders.begin_thread("PP-A", "<2@email.example>")

    assert (before, store.orders.thread("PP-A")) == (None, "<2@email.example>")


def test_a_single_entry_is_appended_like_many(store: Store) -> None:
    store.ledger.append_all([ENTRY])

    assert store.ledger.read("2027-03-13T08") == [ENTRY]


def test_a_thread_whose_key_is_gone_is_listed_without_its_words_and_not_found(store: Store) -> None:
    read = asked(store)
    store.lose_key("INQUIRY1", Class.PERSONAL)

    assert store.threads.threads(None, 9) == ([Thread(read.inquiry, None)], None)
    with pytest.raises(NotFound):
        store.threads.thread("INQUIRY1")


def test_a_consent_that_can_neither_be_kept_nor_found_is_an_error(tables: Tables, vault: Vault) -> None:
    with pytest.raises(Changed):
        DynamoConsents(overtaken(tables, 1), vault).add(CONSENT, due=ENDS, entry=ENTRY)

    assert raw_rows(tables) == []


def test_a_consent_whose_clock_is_moved_while_it_is_dropped_stays(tables: Tables, vault: Vault) -> None:
    consents = DynamoConsents(tables, vault)
    consents.add(CONSENT, due=ENDS, entry=ENTRY)

    def meanwhile(**asked_for: Any) -> Any:
        consents.keep("CLIENT01", "CONSENT1", until=LONGER.due_at, now=LATER)
        return tables.client.transact_write_items(**asked_for)

    slow: Any = Faulty(tables.client, transact_write_items=[meanwhile])
    dropped = DynamoConsents(replace(tables, client=slow)).drop("CLIENT01", "CONSENT1", now=LATER)

    assert dropped is None
    assert consents.of_client("CLIENT01") == [CONSENT]
    assert len(raw_rows(tables, tables.ledger)) == 1


def test_a_function_without_the_vault_reads_no_consents(tables: Tables, vault: Vault) -> None:
    DynamoConsents(tables, vault).add(CONSENT, due=ENDS, entry=ENTRY)

    with pytest.raises(TypeError):
        DynamoConsents(tables).of_client("CLIENT01")
