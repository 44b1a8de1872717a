"""Corrections, remembered choices and erasures: one contract for the fakes and for each database."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from picpros.adapters.clients import DynamoClients
from picpros.adapters.consents import DynamoConsents
from picpros.adapters.erasures import DynamoErasures
from picpros.adapters.inquiries import DynamoInquiries
from picpros.adapters.jobs import DynamoDue
from picpros.adapters.profiles import DynamoProfiles
from picpros.adapters.replies import DynamoReplies
from picpros.adapters.sign_ups import DynamoSignUps
from picpros.adapters.table import Tables
from picpros.adapters.tokens import DynamoTokens
from picpros.adapters.vault import Vault
from picpros.domain.consent import Consent, Manner
from picpros.domain.due import Due, DueKind
from picpros.domain.erasure import Erasure
from picpros.domain.inquiry import Inquiry, InquiryMessage
from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Personal
from picpros.domain.person import Basis, Client, EmailChange, Remembered
from picpros.domain.reply_record import Reply, ReplyText
from picpros.errors import AddressTaken, Changed
from picpros.ports import Clients, DueItems, Erasures, Inquiries, Profiles, Replies, SignUps, Tokens
from tests.adapters.conftest import DATABASES
from tests.adapters.world import ADDRESS, LATER, NOW, PERSONAL, Faulty, data_keys, fresh_tables, keys_of, raw_rows
from tests.fakes.world import World

OLD, NEW, THIRD = "a#HASHOFOLD", "a#HASHOFNEW", "a#HASHOFTHIRD"
ANA = Client("CLIENTANA", "Ana López", "ana.lopez@mail.example", Basis.REGISTERED, NOW)
CHANGE = EmailChange("CHANGE1", "ana@new.example", NOW)
ENDS = Due.on(DueKind.PURGE, LATER)
MOVED = LedgerEntry(Entry.EMAIL_CHANGED, "client#CLIENTANA", NOW, NOW)
ERASURE = Erasure("CLIENTANA", (OLD, NEW), NOW)
ASKED = LedgerEntry(Entry.ERASURE_CONFIRMED, "client#CLIENTANA", NOW, NOW)
DONE = LedgerEntry(Entry.ERASURE_DONE, "client#CLIENTANA", NOW, NOW, 7)
_numbers = count(1)


@dataclass
class House:
    """The ports that a client's own page needs, and a search through all that lies behind them."""

    clients: Clients
    profiles: Profiles
    erasures: Erasures
    inquiries: Inquiries
    replies: Replies
    sign_ups: SignUps
    tokens: Tokens
    due: DueItems
    dump: Any

    def holds(self, *words: str) -> list[str]:
        lying = self.dump()
        return [word for word in words if word in lying]

    def due_now(self, kind: DueKind, until: Any = LATER) -> set[tuple[str, str]]:
        return {(ref.pk, ref.sk) for ref in self.due.due(kind, until=until, limit=99)}


@pytest.fixture(params=["memory", *DATABASES])
def house(request: pytest.FixtureRequest) -> Iterator[House]:
    if request.param == "memory":
        world = World()
        yield House(
            world.clients,
            world.profiles,
            world.erasures,
            world.inquiries,
            world.replies,
            world.sign_ups,
            world.tokens,
            world.due,
            lambda: repr((world.rows.held, world.rows.keys)),
        )
        return
    services = request.getfixturevalue("services")
    dynamodb = request.getfixturevalue(request.param)
    with fresh_tables(dynamodb, services.templates, f"own-{next(_numbers)}") as tables:
        vault = Vault(services.kms, tables, services.key("SealingKey"))
        yield House(
            DynamoClients(tables, vault),
            DynamoProfiles(tables, vault),
            DynamoErasures(tables),
            DynamoInquiries(tables, vault),
            DynamoReplies(tables, vault),
            DynamoSignUps(tables),
            DynamoTokens(tables),
            DynamoDue(tables),
            lambda: repr([*raw_rows(tables, tables.main), *raw_rows(tables, tables.keys)]),
        )


def known(house: House, *, clock: bool = True) -> Client:
    if clock:
        return house.clients.register(ANA, OLD, Personal(None, None), due=ENDS)
    return house.clients.ensure(ANA, OLD)


def asks(house: House, change: EmailChange = CHANGE) -> None:
    mail = job(JobKind.CONFIRM_EMAIL, "client#CLIENTANA", NOW, reference=change.change_id)
    house.profiles.ask_change(ANA.client_id, change, due=Due.on(DueKind.PURGE, LATER), jobs=(mail,))


def moves(house: House) -> Client:
    known(house)
    asks(house)
    house.profiles.change_email(ANA, CHANGE, OLD, NEW, MOVED)
    found = house.clients.get(ANA.client_id)
    assert found is not None
    return found


def test_a_name_is_corrected_and_nothing_else(house: House) -> None:
    known(house)
    house.profiles.rename(ANA.client_id, "Ana Reis")

    assert house.clients.by_address(OLD) == replace(ANA, full_name="Ana Reis")


def test_nobody_is_made_by_a_correction(house: House) -> None:
    for correct in (
        lambda: house.profiles.rename("NOBODY", "Ana"),
        lambda: house.profiles.keep(replace(ANA, client_id="NOBODY"), PERSONAL, OLD, at=NOW, due=ENDS),
        lambda: asks(house),
        lambda: house.profiles.remember("NOBODY", Remembered(wanted=True, at=NOW), MOVED),
    ):
        with pytest.raises(Changed):
            correct()

    assert not house.holds("NOBODY", "CLIENTANA")


def test_a_basis_that_rises_keeps_a_name_that_was_corrected(house: House) -> None:
    known(house)
    house.profiles.rename(ANA.client_id, "Ana Reis")
    house.clients.raise_basis(ANA.client_id, Basis.PAID)

    assert house.clients.get(ANA.client_id) == replace(ANA, full_name="Ana Reis", basis=Basis.PAID)


def test_phone_and_address_are_kept_anew_and_the_old_ones_are_gone(house: House) -> None:
    known(house)
    house.profiles.keep(ANA, PERSONAL, OLD, at=NOW, due=ENDS)
    house.profiles.keep(ANA, Personal(None, ADDRESS), OLD, at=NOW, due=ENDS)

    assert house.clients.profile(ANA.client_id) == Personal(None, ADDRESS)
    assert not house.holds(PERSONAL.phone or "")


def test_a_clock_that_runs_is_left_alone_and_one_begins_where_none_did(house: House) -> None:
    known(house)
    later = Due.on(DueKind.PURGE, LATER + timedelta(days=9))
    house.profiles.keep(ANA, PERSONAL, OLD, at=NOW, due=later)
    ben = house.clients.ensure(replace(ANA, client_id="CLIENTBEN"), THIRD)
    house.profiles.keep(ben, PERSONAL, THIRD, at=NOW, due=later)

    assert house.due_now(DueKind.PURGE) == {("client#CLIENTANA", "record")}
    assert house.due_now(DueKind.PURGE, later.due_at) == {
        ("client#CLIENTANA", "record"),
        ("client#CLIENTBEN", "record"),
    }


def test_the_end_of_a_profile_moves_on_and_nobodys_does_not(house: House) -> None:
    known(house)
    house.profiles.keep(ANA, PERSONAL, OLD, at=NOW, due=ENDS)
    house.profiles.ends_later(ANA.client_id, Due.on(DueKind.PURGE, LATER + timedelta(days=1)))
    house.profiles.ends_later("NOBODY", ENDS)

    assert house.due_now(DueKind.PURGE) == set()
    assert house.clients.drop_profile(ANA.client_id, now=LATER) is None
    assert house.clients.drop_profile(ANA.client_id, now=LATER + timedelta(days=1)) == LATER + timedelta(days=1)


def test_a_new_address_waits_with_its_mail_and_its_end(house: House) -> None:
    known(house)
    asks(house)
    asks(house, replace(CHANGE, change_id="CHANGE2", email="ana@third.example"))

    assert house.profiles.pending(ANA.client_id) == EmailChange("CHANGE2", "ana@third.example", NOW)
    assert ("client#CLIENTANA", "change") in house.due_now(DueKind.PURGE)
    assert ("client#CLIENTANA", "job#confirm_email#CHANGE2") in house.due_now(DueKind.OUTBOX)
    assert not house.holds(CHANGE.email)


def test_a_change_is_forgotten_on_demand_or_when_it_is_due(house: House) -> None:
    known(house)
    asks(house)
    early = house.profiles.drop_change(ANA.client_id, now=LATER - timedelta(seconds=1))
    late = house.profiles.drop_change(ANA.client_id, now=LATER)
    asks(house)
    house.profiles.forget_change(ANA.client_id)

    assert (early, late) == (None, LATER)
    assert house.profiles.pending(ANA.client_id) is None
    assert house.profiles.drop_change(ANA.client_id, now=LATER) is None


def test_a_client_moves_to_the_new_address_whole(house: House) -> None:
    moved = moves(house)

    assert moved == replace(ANA, email=CHANGE.email) == house.clients.by_address(NEW)
    assert house.clients.by_address(OLD) is None
    assert house.profiles.pending(ANA.client_id) is None
    assert list(house.profiles.former(ANA.client_id)) == [OLD]
    assert (house.profiles.formerly(OLD), house.profiles.formerly(NEW)) == (ANA.client_id, None)


@pytest.mark.clause("R5")
def test_a_registration_that_moved_still_ends_whole(house: House) -> None:
    moves(house)
    ended = house.clients.drop_profile(ANA.client_id, now=LATER)

    assert ended == LATER
    assert house.clients.by_address(NEW) is None
    assert house.clients.get(ANA.client_id) is None


def test_an_address_that_somebody_has_is_not_taken_from_them(house: House) -> None:
    known(house)
    ben = house.clients.ensure(replace(ANA, client_id="CLIENTBEN"), NEW)
    asks(house)
    with pytest.raises(AddressTaken):
        house.profiles.change_email(ANA, CHANGE, OLD, NEW, MOVED)

    assert (house.clients.by_address(OLD), house.clients.by_address(NEW)) == (ANA, ben)
    assert house.profiles.pending(ANA.client_id) == CHANGE


@pytest.mark.parametrize("stale", ["client", "change"])
def test_a_change_that_was_read_before_another_is_not_carried_out(house: House, stale: str) -> None:
    known(house)
    asks(house)
    client, change = ANA, CHANGE
    if stale == "client":
        client = replace(ANA, full_name="Ana, as somebody read her")
    else:
        asks(house, replace(CHANGE, change_id="CHANGE2"))
    with pytest.raises(Changed):
        house.profiles.change_email(client, change, OLD, NEW, MOVED)

    assert house.clients.by_address(OLD) == ANA


def test_whoever_goes_back_had_the_other_address(house: House) -> None:
    moved = moves(house)
    back = EmailChange("CHANGE2", ANA.email, NOW)
    asks(house, back)
    house.profiles.change_email(moved, back, NEW, OLD, MOVED)

    assert house.clients.by_address(OLD) == ANA
    assert list(house.profiles.former(ANA.client_id)) == [NEW]
    assert house.profiles.formerly(OLD) is None


def test_a_choice_is_recorded_and_the_last_one_stands(house: House) -> None:
    known(house)
    before = house.profiles.remembered(ANA.client_id)
    for wanted in (True, False):
        house.profiles.remember(ANA.client_id, Remembered(wanted=wanted, at=NOW), MOVED)

    assert (before, house.profiles.remembered(ANA.client_id)) == (None, Remembered(wanted=False, at=NOW))


def everywhere(house: House) -> None:
    """Let something be held of Ana in every kind of row, and of Ben beside it."""
    moves(house)
    house.profiles.keep(replace(ANA, email=CHANGE.email), PERSONAL, NEW, at=NOW, due=ENDS)
    house.profiles.remember(ANA.client_id, Remembered(wanted=True, at=NOW), MOVED)
    for number, whose in (("1", OLD), ("2", NEW), ("3", THIRD)):
        message = InquiryMessage("Somebody", "x@y.example", "A question")
        house.inquiries.add(Inquiry(f"INQUIRY{number}", NOW, urgent=False), message, due=ENDS, jobs=(), whose=whose)
        reply = Reply(f"REPLY{number}", NOW, "not", "words", "shown")
        house.replies.add(reply, ReplyText("x@y.example", "Re", "Words"), due=ENDS, jobs=(), whose=whose)
        house.sign_ups.add(f"SIGNUP{number}", "S", "x@y.example", at=NOW, due=ENDS, jobs=(), whose=whose)
    house.clients.ensure(replace(ANA, client_id="CLIENTBEN"), THIRD)
    house.erasures.add(ERASURE, due=Due.on(DueKind.ERASURE, NOW), entry=ASKED)


def test_a_request_to_be_erased_is_due_at_once_and_kept_until_it_is_done(house: House) -> None:
    everywhere(house)

    assert house.due_now(DueKind.ERASURE, NOW) == {("erasure#CLIENTANA", "record")}
    assert house.erasures.get("CLIENTANA") == ERASURE
    assert house.erasures.get("CLIENTBEN") is None


def test_the_forms_of_an_address_go_and_anothers_stay(house: House) -> None:
    everywhere(house)
    gone = house.erasures.drop_forms(OLD)

    assert gone == 3
    assert house.erasures.drop_forms(OLD) == 0
    assert not house.holds("INQUIRY1", "REPLY1", "SIGNUP1")
    assert house.holds("INQUIRY2", "INQUIRY3", "REPLY2", "SIGNUP3") == ["INQUIRY2", "INQUIRY3", "REPLY2", "SIGNUP3"]


def test_nothing_is_left_of_an_erased_client_and_the_look_back_knows_it(house: House) -> None:
    everywhere(house)
    before = house.erasures.left(ERASURE)
    for address in ERASURE.addresses:
        house.erasures.drop_forms(address)
    between = house.erasures.left(ERASURE)
    house.erasures.drop_client(ERASURE)

    assert before > between > 0
    assert house.erasures.left(ERASURE) == 0
    assert (house.clients.by_address(NEW), house.clients.get(ANA.client_id)) == (None, None)
    assert house.clients.by_address(THIRD) == replace(ANA, client_id="CLIENTBEN")


def test_with_the_receipt_the_request_itself_is_forgotten(house: House) -> None:
    everywhere(house)
    for address in ERASURE.addresses:
        house.erasures.drop_forms(address)
    house.erasures.drop_client(ERASURE)
    house.erasures.done(ERASURE, DONE)

    assert house.erasures.get("CLIENTANA") is None
    assert not house.holds("CLIENTANA", "HASHOFOLD", "HASHOFNEW")


def test_it_is_known_when_phone_and_address_end(house: House) -> None:
    known(house)

    assert [house.profiles.ends_at(each) for each in (ANA.client_id, "NOBODY")] == [LATER, None]


def test_a_client_without_a_clock_moves_to_a_new_address_and_gets_none_by_it(house: House) -> None:
    known(house, clock=False)
    asks(house)
    house.profiles.change_email(ANA, CHANGE, OLD, NEW, MOVED)

    assert house.clients.by_address(NEW) == replace(ANA, email=CHANGE.email)
    assert house.profiles.ends_at(ANA.client_id) is None


def test_of_more_than_a_page_of_forms_and_links_none_is_left_out(house: House) -> None:
    known(house)
    for place in range(101):
        house.sign_ups.add(f"SIGNUP{place:03d}", "S", "x@y.example", at=NOW, due=ENDS, jobs=(), whose=OLD)
        house.tokens.put(f"s{place}", purpose="session", subject="CLIENTANA", until=LATER, client_id="CLIENTANA")

    assert len(house.sign_ups.of_address(OLD)) == 101
    assert house.erasures.drop_forms(OLD) == 101
    assert house.tokens.drop_of("CLIENTANA") == 101
    assert (house.erasures.drop_forms(OLD), house.tokens.drop_of("CLIENTANA")) == (0, 0)


@pytest.mark.clause("R5")
def test_a_consent_leaves_its_client_with_the_key_that_sealed_it(tables: Tables, vault: Vault) -> None:
    clients, consents, erasures = DynamoClients(tables, vault), DynamoConsents(tables, vault), DynamoErasures(tables)
    clients.ensure(ANA, OLD)
    given = Consent("CONSENT1", ANA.client_id, Manner.WRITTEN, "The printer", "a book", NOW, "owner")
    consents.add(given, due=ENDS, entry=MOVED)
    before = data_keys(tables)
    erasures.drop_client(ERASURE)

    assert before == {("CONSENT1", "personal")}
    assert (data_keys(tables), keys_of(tables)) == (set(), set())


def test_a_change_that_is_asked_for_anew_while_it_is_dropped_stays(tables: Tables, vault: Vault) -> None:
    profiles = DynamoProfiles(tables, vault)
    DynamoClients(tables, vault).ensure(ANA, OLD)
    profiles.ask_change(ANA.client_id, CHANGE, due=ENDS, jobs=())
    anew = replace(CHANGE, change_id="CHANGE2")

    def meanwhile(**asked_for: Any) -> Any:
        profiles.ask_change(ANA.client_id, anew, due=ENDS, jobs=())
        return tables.client.transact_write_items(**asked_for)

    slow: Any = Faulty(tables.client, transact_write_items=[meanwhile])

    assert DynamoProfiles(replace(tables, client=slow)).drop_change(ANA.client_id, now=LATER) is None
    assert profiles.pending(ANA.client_id) == anew


def test_a_function_without_the_vault_keeps_no_profile(tables: Tables) -> None:
    DynamoClients(tables).ensure(ANA, OLD)

    with pytest.raises(TypeError):
        DynamoProfiles(tables).keep(ANA, PERSONAL, OLD, at=NOW, due=ENDS)
