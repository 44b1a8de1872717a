"""Erasure on request: everything that names the person goes at once, numbers stay, and a NO outlives it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from picpros.domain.data_map import Class
from picpros.domain.deletion_plan import Waits
from picpros.domain.due import DueKind, Ref
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Held, HoldReason, Order
from picpros.domain.person import Suppressed
from picpros.domain.retention import Stage
from picpros.errors import Gone, NoSession, OpenOrders, WrongState
from picpros.services.ask_erasure import ask_erasure
from picpros.services.delete import delete
from picpros.services.hold_order import Keeper, hold_order, lift_hold
from picpros.services.people import ask_access_link
from picpros.services.plan_deletions import plan_deletions
from picpros.services.purge import NotGone, purge
from picpros.services.sessions import open_session, session_of
from picpros.services.work_on_order import reopen_order
from tests.fakes.deaths import deaths
from tests.fakes.outbox import MemoryPromises
from tests.fakes.rows import Row
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.unit.services.erasing import NAMES, WORDS, asks, is_erased, well_known
from tests.unit.services.purging import found, state, the_order
from tests.unit.services.visitors import BEN, ask_link, choose, client_of, confirm, mailed_token, register, said


def test_everything_that_names_the_person_is_gone_at_once() -> None:
    world = well_known()
    assert found(world, *NAMES, *WORDS) == [*NAMES, *WORDS]
    client_id = client_of(world, ANA.email).client_id
    is_erased(world)

    assert found(world, *NAMES, *WORDS) == []
    assert (world.rows.keys, world.files.held, world.files.invoices) == ({}, {}, {})
    assert not [
        pk for pk, _ in world.rows.held if pk.startswith(("client#", "email#", "inquiry#", "reply#", "signup#"))
    ]
    theirs = [row for row in world.rows.held.values() if getattr(row.value, "client_id", "") == client_id and row.due]
    assert {row.due.kind for row in theirs if row.due} == {DueKind.REDACTION}  # at the provider, which waits 90 days
    assert world.tokens.drop_of(client_id) == 0


def test_the_books_stay_without_a_name() -> None:
    world = well_known()
    before = the_order(world)
    is_erased(world)
    order, invoice = the_order(world), world.orders.invoice(before.transaction_id)

    assert (order.held, order.amount, order.invoice_number) == (Held.NOTHING, before.amount, before.invoice_number)
    assert order.history == before.history
    assert invoice is not None
    assert world.orders.parts(order).contact is None
    assert not world.due.due(DueKind.PURGE, until=world.clock.now() + 999 * DAY, limit=9)


@pytest.mark.clause("R7")
def test_a_no_outlives_the_erasure() -> None:
    world = well_known()
    choose(world, client_of(world, ANA.email), wanted=False)
    is_erased(world)
    world.has_a_paid_order(key="again")

    assert said(world, ANA.email) is Suppressed.OUT


@pytest.mark.clause("R1")
def test_while_an_order_is_open_it_is_refused_and_says_which() -> None:
    world = World()
    order = world.has_a_paid_order()
    with pytest.raises(OpenOrders) as refused:
        asks(world)

    assert refused.value.transaction_ids == [order.transaction_id]
    assert order.transaction_id not in str(refused.value)


@pytest.mark.clause("R1")
def test_an_order_that_was_paid_before_the_confirmation_stops_it() -> None:
    world = well_known()
    token = asks(world)
    world.has_a_paid_order(key="another")
    with pytest.raises(OpenOrders):
        confirm(world, token)
    world.works_off_the_purge_queue()

    assert found(world, *NAMES) == [*NAMES]


@pytest.mark.clause("R1")
def test_an_order_that_is_opened_again_before_the_work_makes_it_wait_for_its_end() -> None:
    world = well_known()
    confirm(world, asks(world))
    order, now = the_order(world), world.clock.now()
    reopen_order(order.transaction_id, at=now, now=now, desk=world.desk())
    world.works_off_the_purge_queue()
    waiting = found(world, *NAMES)
    world.clock.forward(DAY)
    world.completes_again(order.transaction_id)
    world.purges_what_is_due()

    assert waiting == [*NAMES]
    assert found(world, *NAMES, *WORDS) == []


def test_an_erased_order_cannot_be_opened_again() -> None:
    world = well_known()
    is_erased(world)
    now = world.clock.now()
    with pytest.raises(WrongState):
        reopen_order(the_order(world).transaction_id, at=now, now=now, desk=world.desk())


def test_whenever_it_dies_the_next_run_ends_where_an_undisturbed_one_does() -> None:
    def confirmed() -> World:
        world = well_known()
        confirm(world, asks(world))
        return world

    def work(world: World) -> None:
        world.clock.forward(timedelta(minutes=1))
        world.purges_what_is_due()

    quiet = confirmed()
    work(quiet)
    died = 0
    for world in deaths(confirmed, work):
        died += 1
        work(world)

        assert found(world, *NAMES, *WORDS) == []
        assert state(world.rows).keys() == state(quiet.rows).keys()
        assert (world.rows.keys, world.files.held, world.files.invoices) == ({}, {}, {})
        assert sorted(each.kind for each in world.rows.ledger) == sorted(each.kind for each in quiet.rows.ledger)

    assert died >= 15


def test_where_a_purge_was_under_way_the_erasure_says_that_it_began_and_takes_the_keys_of_both() -> None:
    world = well_known()
    order = the_order(world)
    due = order.due
    assert due is not None
    begun = LedgerEntry(
        Entry.PURGE_BEGUN, f"order#{order.transaction_id}", due.details_at, due.details_at, 0, "details"
    )
    world.orders.shred(order, Stage.DETAILS, begun, again=None)
    is_erased(world)
    told = [f"{each.kind} {each.detail}" for each in world.rows.ledger if each.kind is Entry.PURGE_BEGUN]

    assert told == ["purge_begun details", "purge_begun erased"]
    assert world.rows.keys == {}


def test_a_purge_that_comes_due_amid_an_erasure_leaves_the_order_to_it() -> None:
    world = well_known()
    confirm(world, asks(world))
    world.survives(world.works_off_the_purge_queue, fatal=1)
    erasing = the_order(world)
    world.clock.forward(DAY)
    purge(Ref(f"order#{erasing.transaction_id}", "record"), shredder=world.shredder())
    left = the_order(world)
    world.purges_what_is_due()

    assert erasing.erasing
    assert left == erasing
    assert (the_order(world).held, the_order(world).erasing) == (Held.NOTHING, False)


def test_a_message_that_was_lost_is_found_by_the_schedule() -> None:
    world = well_known()
    confirm(world, asks(world))
    world.purge_queue.refs.clear()
    world.purges_what_is_due()

    assert found(world, *NAMES) == []


def test_what_is_still_there_when_it_looks_back_is_not_called_gone() -> None:
    world = well_known()
    client_id = client_of(world, ANA.email).client_id
    confirm(world, asks(world))
    contact = world.rows.held[f"client#{client_id}", "contact"]

    def late() -> None:
        world.rows.held[f"client#{client_id}", "contact"] = Row(contact.value)

    world.rows.meanwhile["erasures.drop_client"] = late
    with pytest.raises(NotGone):
        world.works_off_the_purge_queue()

    assert Entry.ERASURE_DONE not in [entry.kind for entry in world.rows.ledger]
    assert world.erasures.get(client_id) is not None


def test_the_receipt_names_nobody() -> None:
    world = well_known()
    client_id = client_of(world, ANA.email).client_id
    is_erased(world)
    done = world.rows.ledger[-1]

    assert (done.kind, done.subject, done.detail) == (Entry.ERASURE_DONE, f"client#{client_id}", "")
    assert done.count > 10


def test_open_sessions_and_unused_links_are_over() -> None:
    world = well_known()
    ask_link(world, ANA.email)
    bearer, _ = open_session(mailed_token(world, ANA.email), now=world.clock.now(), desk=world.reception())
    ask_link(world, ANA.email)
    unused = mailed_token(world, ANA.email)
    is_erased(world)
    with pytest.raises(NoSession):
        session_of(bearer, now=world.clock.now(), desk=world.reception())
    with pytest.raises(Gone):
        open_session(unused, now=world.clock.now(), desk=world.reception())


def test_the_link_counts_once_and_a_day_long() -> None:
    world = well_known()
    late = asks(world)
    world.clock.forward(DAY)
    with pytest.raises(Gone):
        confirm(world, late)
    token = asks(world)
    confirm(world, token)
    with pytest.raises(Gone):
        confirm(world, token)


def test_the_erased_address_hears_nothing_more_and_may_begin_anew() -> None:
    world = well_known()
    is_erased(world)
    sent, now = len(world.mailer.sent), world.clock.now()
    ask_access_link(ANA.email, at=now, now=now, desk=world.reception())
    world.works_off_the_outbox()
    quiet = len(world.mailer.sent) - sent
    register(world, ANA.email)

    assert quiet == 0
    assert client_of(world, ANA.email).full_name == "Ben Gone"


def test_another_client_keeps_everything() -> None:
    world = well_known()
    register(world)
    before = {key: repr(row.value) for key, row in world.rows.held.items() if "ben@" in repr(row.value)}
    is_erased(world)

    assert before.items() <= state(world.rows).items()


def test_a_registration_that_ended_before_its_erasure_was_confirmed_is_gone_already() -> None:
    world = World()
    register(world)
    ends = world.profiles.ends_at(client_of(world, BEN).client_id)
    assert ends is not None
    world.clock.time = ends - timedelta(hours=1)
    now = world.clock.now()
    ask_erasure(client_of(world, BEN), at=now, now=now, desk=world.reception())
    token = mailed_token(world, BEN)
    world.clock.forward(timedelta(hours=2))
    world.purges_what_is_due()
    with pytest.raises(Gone):
        confirm(world, token)

    assert Entry.ERASURE_CONFIRMED not in [entry.kind for entry in world.rows.ledger]
    assert not world.due.due(DueKind.ERASURE, until=world.clock.now(), limit=9)


def test_an_order_of_which_something_is_still_there_stops_the_erasure_before_its_receipt() -> None:
    world = well_known()
    order = the_order(world)
    confirm(world, asks(world))

    def late() -> None:
        world.rows.keys[order.transaction_id, Class.PERSONAL] = object()

    world.rows.meanwhile["orders.drop"] = late
    with pytest.raises(NotGone):
        world.works_off_the_purge_queue()

    assert Entry.ERASURE_DONE not in [entry.kind for entry in world.rows.ledger]
    world.purges_what_is_due()
    assert Entry.ERASURE_DONE in [entry.kind for entry in world.rows.ledger]


def test_what_a_hold_keeps_waits_for_its_end_and_everything_else_of_them_goes_at_once() -> None:
    world = well_known()
    other = world.completes(world.has_a_paid_order(key="other"))
    now, keeper = world.clock.now(), Keeper(world.accounts, world.outbox_queue)
    hold_order(other.transaction_id, HoldReason.LEGAL, now + 9 * DAY, at=now, now=now, keeper=keeper)
    is_erased(world)
    waiting = list(plan_deletions(now + 9 * DAY, promises=MemoryPromises(world.rows), shredder=world.shredder()))
    gone = [row.value.held for row in world.rows.held.values() if isinstance(row.value, Order)]

    assert sorted(gone) == [Held.EVERYTHING, Held.NOTHING]
    assert found(world, *NAMES) != []
    assert [(each.at, each.waits) for each in waiting if each.what == "erased"] == [(now + 9 * DAY, Waits.HOLD)]

    lift_hold(other.transaction_id, HoldReason.LEGAL, at=now, now=now, keeper=keeper)
    world.clock.forward(timedelta(hours=1))
    world.purges_what_is_due()

    assert found(world, *NAMES) == []
    assert [each.kind for each in world.rows.ledger].count(Entry.ERASURE_DONE) == 1


def test_where_time_runs_out_the_next_message_goes_on() -> None:
    world = well_known()
    for number in range(3):
        world.cancels(world.has_a_paid_order(key=f"more{number}"))
    world.works_off_payments()
    confirm(world, asks(world))
    [ref] = world.purge_queue.refs
    world.purge_queue.refs.clear()
    turns = 0
    while ref is not None:
        answers = iter([True, False])
        delete(ref, shredder=replace(world.shredder(), lasts=lambda: next(answers)))  # noqa: B023  used at once
        ref = world.purge_queue.refs.pop() if world.purge_queue.refs else None
        turns += 1

    assert turns == 4
    assert found(world, *NAMES) == []
    assert [each.kind for each in world.rows.ledger].count(Entry.ERASURE_DONE) == 1
