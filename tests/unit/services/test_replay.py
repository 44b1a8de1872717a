"""A table that was put back: what the ledger says was deleted goes again, and the functions may use it only then."""

from datetime import timedelta

import pytest

from picpros.domain.account import DisputeState
from picpros.domain.consent import Consent, Manner
from picpros.domain.due import Due, DueKind
from picpros.domain.inquiry import InquiryMessage
from picpros.domain.known_tables import SeenTable, TableRole
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Held, HoldReason, Order, Status
from picpros.domain.person import Suppressed
from picpros.domain.restored import Found, Half
from picpros.domain.retention import LONGEST_HOLD
from picpros.services.hold_order import Keeper, hold_order, lift_hold
from picpros.services.people import inquire
from picpros.services.promotions import choose_promotions
from picpros.services.purge import NotGone
from picpros.services.work_on_order import reopen_order, start_order
from tests.fakes.letterbox import arrived, honour, raw
from tests.fakes.rows import Row
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.unit.services.erasing import NAMES, WORDS, asks, is_erased, well_known
from tests.unit.services.purging import DETAILS, PERSONAL, completed, expired, forms, found, the_order
from tests.unit.services.restoring import Tables, acts, wrong
from tests.unit.services.visitors import BEN, PROFILE, ask_link, client_of, confirm, register, said

SECOND = timedelta(seconds=1)


def purged(world: World, *, days: int = 0) -> None:
    world.clock.forward(days * DAY + SECOND)
    world.purges_what_is_due()


def test_a_studio_in_which_nothing_was_put_back_has_nothing_to_be_done() -> None:
    world = well_known()
    tables = Tables(world)
    purged(world, days=30)
    planned = tables.replays()

    assert (planned.acts, planned.due, planned.unknown, wrong(planned)) == ([], [], [], {})
    assert planned.found == []


@pytest.mark.clause("R3")
def test_details_that_were_deleted_are_deleted_again_with_a_receipt_of_their_own() -> None:
    world = completed()
    tables = Tables(world)
    purged(world)
    tables.put_back(TableRole.MAIN, TableRole.KEYS)
    assert set(found(world, *DETAILS)) == set(DETAILS)
    planned = tables.replays()
    order = the_order(world)

    assert (acts(planned), wrong(planned), tables.refused) == (["details"], {}, set())
    assert found(world, *DETAILS) == []
    assert set(found(world, *PERSONAL)) == set(PERSONAL)
    assert (order.held, order.purging, order.status) == (Held.WITHOUT_DETAILS, False, Status.COMPLETED)
    replayed = [each for each in world.rows.ledger if each.kind is Entry.PURGE_REPLAYED]
    assert [(each.detail, each.at) for each in replayed] == [("details", order.due and order.due.details_at)]


@pytest.mark.clause("R5")
def test_a_restore_to_before_the_completion_completes_again_and_deletes_both_stages() -> None:
    world = World()
    order = world.has_a_paid_order()
    tables = Tables(world)
    ended = world.completes(order)
    purged(world, days=30)
    purged(world, days=1)
    tables.put_back(TableRole.MAIN, TableRole.KEYS)
    planned = tables.replays()
    again = the_order(world)

    assert acts(planned) == ["details", "personal", "state"]
    assert found(world, *DETAILS, *PERSONAL) == []
    assert (again.status, again.completed_at, again.due) == (Status.COMPLETED, ended.completed_at, ended.due)
    assert again.held is Held.CONTACT_ONLY
    assert not world.due.due(DueKind.PURGE, until=world.clock.now() + 99 * DAY, limit=9)


def test_what_was_completed_and_not_purged_yet_keeps_its_promise() -> None:
    world = World()
    order = world.has_a_paid_order()
    tables = Tables(world)
    ended = world.completes(order)
    world.clock.forward(3 * DAY)
    tables.put_back()
    planned = tables.replays()

    assert acts(planned) == ["state"]
    assert the_order(world).due == ended.due
    purged(world, days=30)
    assert found(world, *DETAILS) == []


@pytest.mark.clause("R1")
def test_an_order_that_was_reopened_after_its_details_went_is_open_again_and_nothing_else_of_it_goes() -> None:
    world = completed()
    tables = Tables(world)
    purged(world)
    reopen_order(the_order(world).transaction_id, at=world.clock.now(), now=world.clock.now(), desk=world.desk())
    world.clock.forward(40 * DAY)
    tables.put_back(TableRole.MAIN, TableRole.KEYS)
    planned = tables.replays()
    order = the_order(world)

    assert acts(planned) == ["details", "state"]
    assert (order.status, order.held, order.due) == (Status.IN_PROGRESS, Held.WITHOUT_DETAILS, None)
    purged(world, days=40)
    assert set(found(world, *PERSONAL)) == set(PERSONAL)


def test_an_order_that_was_cancelled_since_is_cancelled_again() -> None:
    world = World()
    order = world.has_a_paid_order()
    tables = Tables(world)
    ended = world.cancels(order)
    tables.put_back()
    tables.replays()

    assert (the_order(world).status, the_order(world).due) == (Status.CANCELLED, ended.due)


def test_an_order_that_was_never_paid_and_deleted_whole_is_deleted_whole_again() -> None:
    world = expired()
    tables = Tables(world)
    purged(world)
    tables.put_back(TableRole.MAIN, TableRole.KEYS)
    planned = tables.replays()

    assert (acts(planned), wrong(planned)) == (["whole"], {})
    assert world.orders.by_status(None, None, 9)[0] == []
    assert found(world, ANA.email, *DETAILS) == []
    assert world.rows.keys == {}


def test_keys_that_came_back_alone_go_again() -> None:
    world = expired()
    tables = Tables(world)
    purged(world)
    tables.put_back(TableRole.KEYS)
    planned = tables.replays()

    assert (acts(planned), world.rows.keys, tables.refused) == (["key"], {}, set())


def test_keys_of_a_stage_that_is_gone_go_again_and_the_record_stays_as_it_is() -> None:
    world = completed()
    tables = Tables(world)
    purged(world)
    purged(world, days=28)
    before = the_order(world)
    tables.put_back(TableRole.KEYS)
    planned = tables.replays()
    after = the_order(world)

    assert acts(planned) == ["details", "personal"]
    assert world.rows.keys == {}
    assert (after.held, after.purging, after.status) == (before.held, False, before.status)


def test_forms_that_ran_out_go_again() -> None:
    world = forms()
    tables = Tables(world)
    purged(world)
    tables.put_back(TableRole.MAIN, TableRole.KEYS)
    planned = tables.replays()

    assert sorted(acts(planned)) == ["record"] * 4
    assert found(world, "ana@mail.example", "ben@mail.example") == []
    assert world.rows.keys == {}


def test_a_consent_that_ran_out_goes_again() -> None:
    world = World()
    order = world.has_a_paid_order()
    now, ends = world.clock.now(), world.clock.now() + DAY
    consent = Consent(
        world.ids.identifier(), order.client_id or "", Manner.VERBAL, "Printers Ltd", "prints", now, "owner"
    )
    entry = LedgerEntry(Entry.CONSENT_RECORDED, f"client#{order.client_id}", now, now)
    world.consents.add(consent, due=Due.on(DueKind.PURGE, ends), entry=entry)
    tables = Tables(world)
    world.clock.time = ends
    world.consents.drop(consent.client_id, consent.consent_id, now=ends)
    tables.put_back(TableRole.MAIN, TableRole.KEYS)
    planned = tables.replays()

    assert acts(planned) == ["consent"]
    assert found(world, "Printers Ltd") == []


def test_who_was_erased_is_erased_again_whatever_state_the_orders_are_in() -> None:
    world = well_known()
    tables = Tables(world)
    is_erased(world)
    tables.put_back(TableRole.MAIN, TableRole.KEYS)
    assert set(found(world, *NAMES, *WORDS)) == {*NAMES, *WORDS}
    planned = tables.replays()

    assert [each for each in acts(planned) if each != "key"] == ["erased", "client"]
    assert found(world, *NAMES, *WORDS) == []
    assert world.rows.keys == {}
    assert Entry.ERASURE_REPLAYED in {each.kind for each in world.rows.ledger}
    assert wrong(tables.planned()) == {}


def test_who_asked_to_be_erased_and_was_forgotten_with_the_table_is_erased_before_it_is_read() -> None:
    world = well_known()
    tables = Tables(world)
    confirm(world, asks(world))
    requested = tables.planned()
    tables.put_back(TableRole.MAIN, TableRole.KEYS)
    planned = tables.replays()

    assert (acts(requested), acts(planned)) == ([], ["erasure"])
    assert [each.what for each in planned.due] == ["erased"]
    assert found(world, *NAMES, *WORDS) == []


@pytest.mark.parametrize("roles", [(TableRole.MAIN, TableRole.KEYS), tuple(TableRole)])
def test_a_replay_that_dies_anywhere_is_run_again_and_ends_the_same(roles: tuple[TableRole, ...]) -> None:
    def put_back() -> Tables:
        world = well_known()
        tables = Tables(world)
        is_erased(world)
        purged(world, days=40)
        tables.put_back(*roles)
        return tables

    for fatal in range(1, 80):
        tables = put_back()
        if not tables.world.survives(tables.replays, fatal):
            break
        assert tables.refused
        tables.replays()
        assert (found(tables.world, *NAMES, *WORDS), tables.world.rows.keys) == ([], {})
        assert (tables.planned().steps, tables.refused) == (0, set())
    assert fatal > 10


def test_a_new_order_in_the_table_is_left_alone() -> None:
    world = completed()
    new = world.has_a_paid_order(key="another")
    open_one = world.takes_an_order(key="third", body="third").order
    tables = Tables(world)
    purged(world)
    tables.put_back(TableRole.MAIN, TableRole.KEYS)
    before = {
        key: row
        for key, row in world.rows.held.items()
        if key[0].endswith((new.transaction_id, open_one.transaction_id))
    }
    tables.replays()

    assert len(before) > 8
    assert {key: world.rows.held.get(key) for key in before} == before
    assert world.orders.parts(world.orders.get(new.transaction_id)).details is not None


def test_the_counter_rises_above_every_number_that_was_given_and_the_lost_ones_are_named() -> None:
    world = World()
    world.has_a_paid_order()
    tables = Tables(world)
    lost = [world.has_a_paid_order(key=key) for key in ("second", "third")]
    tables.put_back(TableRole.MAIN, TableRole.KEYS)
    tables.repairs.papers = ["PP-TEST-2027-000005", "PP-2026-000041"]
    planned = tables.replays()
    next_one = world.has_a_paid_order(key="fourth")

    assert acts(planned) == ["counter", "counter"]
    assert next_one.invoice_number == "PP-TEST-2027-000006"
    assert {each.subject for each in planned.found if each.half is Half.LOST_NUMBER} == {
        order.invoice_number for order in lost
    }
    assert {each.subject for each in planned.found if each.half is Half.BEHIND} == {
        f"order#{order.transaction_id}" for order in lost
    }


def test_links_and_sessions_end_since_nobody_knows_which_were_used() -> None:
    world = well_known()
    ask_link(world, ANA.email)
    world.works_off_the_outbox()
    tables = Tables(world)
    tables.put_back()
    planned = tables.replays()

    assert [act.what for act in planned.acts] == ["token"] * 5
    assert not [pk for pk, _ in world.rows.held if pk.startswith("token#")]


def test_what_is_due_by_the_table_s_own_clocks_goes_before_it_is_read() -> None:
    world = well_known()
    tables = Tables(world)
    world.clock.forward(8 * DAY)
    tables.put_back()
    planned = tables.replays()

    assert "ana@new.example" not in found(world, *NAMES)
    assert {each.what for each in planned.due} >= {"change"}


@pytest.mark.clause("R5")
def test_a_profile_that_only_an_order_kept_which_the_table_lost_goes_when_the_replay_has_ended_the_other() -> None:
    world = World()
    register(world, ANA.email)
    order = world.has_a_paid_order()
    tables = Tables(world)
    world.completes(order)
    world.has_a_paid_order(key="lost")
    purged(world, days=40)
    kept = world.clients.profile(order.client_id or "")
    tables.put_back()
    done = tables.replays()

    assert kept == PROFILE
    assert world.clients.profile(order.client_id or "") is None
    assert [each.ref.pk for each in done.due] == [f"client#{order.client_id}"]
    assert tables.planned().steps == 0


@pytest.mark.clause("R3")
def test_what_was_written_about_an_order_goes_when_the_replay_has_completed_the_order() -> None:
    world = World()
    order = world.has_a_paid_order()
    now = world.clock.now()
    question = InquiryMessage("Ana", ANA.email, "Is the frame of oak?")
    inquire(question, urgent=False, transaction_id=order.transaction_id, at=now, now=now, desk=world.reception())
    tables = Tables(world)
    world.completes(order)
    world.clock.forward(40 * DAY)  # with a purge that stood still all this time
    tables.put_back()
    done = tables.replays()

    assert acts(done) == ["state"]
    assert found(world, "oak", *DETAILS, *PERSONAL) == []
    assert tables.planned().steps == 0


@pytest.mark.clause("R7")
def test_a_no_holds_though_its_table_was_put_back_as_well() -> None:
    world = World()
    order = world.has_a_paid_order()
    tables = Tables(world)
    world.clock.forward(DAY)
    honour(world, arrived(world, raw("NO")))
    ben = world.clients.get(order.client_id or "")
    assert ben is not None
    tables.put_back(TableRole.SUPPRESSIONS)
    nobody = said(world, ANA.email)
    planned = tables.replays()

    assert nobody is None
    assert (acts(planned), wrong(planned)) == (["no"], {})
    assert (said(world, ANA.email) or nobody) is not None
    assert said(world, ANA.email) is Suppressed.OUT


@pytest.mark.clause("R7")
def test_a_no_by_reply_stands_again_when_the_reply_itself_is_long_gone() -> None:
    world = World()
    world.has_a_paid_order()
    tables = Tables(world)
    honour(world, arrived(world, raw("NO")))
    world.clock.forward(40 * DAY)
    world.purges_what_is_due()
    tables.put_back(TableRole.SUPPRESSIONS)
    tables.replays()

    assert not [pk for pk, _ in world.rows.held if pk.startswith("reply#")]
    assert said(world, ANA.email) is Suppressed.OUT


@pytest.mark.parametrize(("wanted", "stands"), [(False, Suppressed.OUT), (True, Suppressed.OPTED_IN)])
def test_what_was_chosen_on_the_own_page_stands_again(wanted: bool, stands: Suppressed) -> None:
    world = World()
    world.has_a_paid_order()
    tables = Tables(world)
    now = world.clock.now()
    choose_promotions(client_of(world, ANA.email), wanted=wanted, at=now, now=now, desk=world.reception())
    tables.put_back(TableRole.SUPPRESSIONS)
    tables.replays()

    assert said(world, ANA.email) is stands


def test_a_no_that_a_corrected_order_took_along_and_a_pause_stand_again_and_a_lifted_pause_does_not() -> None:
    world = World()
    order = world.has_a_paid_order()
    tables = Tables(world)
    now, subject = world.clock.now(), f"order#{order.transaction_id}"
    honour(world, arrived(world, raw("NO", sender=BEN), envelope_from=BEN, believed=False))
    reply = next(each.subject for each in world.rows.ledger if each.kind is Entry.PAUSED)
    world.rows.ledger.append(LedgerEntry(Entry.OPTED_OUT, subject, now, now, detail="email_corrected"))
    tables.put_back(TableRole.SUPPRESSIONS)
    paused = tables.planned()
    world.rows.ledger.append(LedgerEntry(Entry.PAUSE_LIFTED, reply, now, now))
    tables.replays()

    assert acts(paused) == ["no", "no"]
    assert (said(world, ANA.email), said(world, BEN)) == (Suppressed.OUT, None)


@pytest.mark.parametrize("whose", ["client", "reply", "order", "inquiry"])
def test_a_no_of_somebody_who_is_not_there_any_more_is_told(whose: str) -> None:
    world = World()
    tables = Tables(world)
    now = world.clock.now()
    world.rows.ledger.append(LedgerEntry(Entry.OPTED_OUT, f"{whose}#NOBODY00", now, now))
    tables.put_back(TableRole.SUPPRESSIONS)

    assert Found(Half.LOST_NO, f"{whose}#NOBODY00") in tables.planned().found


def test_what_does_not_go_leaves_the_table_refused() -> None:
    world = completed()
    tables = Tables(world)
    purged(world)
    tables.put_back(TableRole.MAIN, TableRole.KEYS)
    identifier = the_order(world).transaction_id
    late = Row("somebody was here")
    world.rows.meanwhile["files.delete"] = lambda: None
    taken = world.rows.steps.took

    def took(what: str) -> None:
        if what.startswith("orders.drop"):
            world.rows.held[f"order#{identifier}", "details-late"] = late
        taken(what)

    world.rows.steps.took = took  # type: ignore[method-assign]
    with pytest.raises(NotGone):
        tables.replays()

    assert tables.refused == {TableRole.MAIN, TableRole.KEYS}


def test_what_is_due_and_stays_leaves_the_table_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    world = well_known()
    tables = Tables(world)
    world.clock.forward(8 * DAY)
    tables.put_back()
    monkeypatch.setattr(type(world.profiles), "drop_change", lambda _self, _client_id, *, now: None)
    with pytest.raises(NotGone, match="still there"):
        tables.replays()

    assert tables.refused == {TableRole.MAIN}


def test_a_dry_run_foresees_all_of_it_and_writes_nothing() -> None:
    world = well_known()
    tables = Tables(world)
    is_erased(world)
    tables.put_back(*TableRole)
    before, entries = dict(world.rows.held), len(world.rows.ledger)
    planned = tables.planned()
    unchanged = (world.rows.held == before, len(world.rows.ledger) == entries, tables.refused == set(TableRole))
    real = tables.replays()

    assert unchanged == (True, True, True)
    assert (planned.acts, planned.due, planned.found) == (real.acts, real.due, real.found)


def test_a_first_table_that_the_database_itself_put_back_is_replayed_too() -> None:
    tables = Tables(World())
    tables.approvals.known.clear()
    first = tables.planned().unknown
    tables.approvals.there[TableRole.MAIN] = SeenTable("main", "aaaaaaaa-0000", restored=True)
    [(role, _, known)] = tables.planned().unknown
    tables.replays()

    assert (first, role, known) == ([], TableRole.MAIN, None)
    assert tables.approvals.approved(TableRole.MAIN) == "aaaaaaaa-0000"


def test_an_order_whose_payment_was_lost_is_told_as_behind_and_what_the_ledger_deleted_of_it_goes() -> None:
    world = World()
    taken = world.takes_an_order()
    tables = Tables(world)
    world.payments.pay(world.session_of(taken.order), at=world.clock.now())
    world.hears_of(world.session_of(taken.order))
    world.completes(the_order(world))
    purged(world, days=28)
    tables.put_back(TableRole.MAIN, TableRole.KEYS)
    planned = tables.replays()
    order = the_order(world)

    assert [each.subject for each in planned.found if each.half is Half.BEHIND] == [f"order#{order.transaction_id}"]
    assert (order.status, order.held) == (Status.AWAITING_PAYMENT, Held.CONTACT_ONLY)
    assert found(world, *DETAILS, "7 Hidden Lane") == []


def test_an_order_that_was_completed_and_reopened_since_has_both_steps_again_and_is_open() -> None:
    world = World()
    order = world.has_a_paid_order()
    start_order(order.transaction_id, at=world.clock.now(), desk=world.desk())
    tables = Tables(world)
    world.completes_again(order.transaction_id)
    world.clock.forward(DAY)
    reopen_order(order.transaction_id, at=world.clock.now(), now=world.clock.now(), desk=world.desk())
    tables.put_back()

    planned = tables.replays()

    assert (acts(planned), wrong(planned)) == (["state"], {})
    assert [step.status for step in the_order(world).history][-3:] == [
        Status.IN_PROGRESS,
        Status.COMPLETED,
        Status.IN_PROGRESS,
    ]


@pytest.mark.clause("R2")
def test_an_order_that_was_completed_again_since_is_kept_until_the_marks_of_its_last_completion() -> None:
    world = completed()
    tables = Tables(world)
    identifier = the_order(world).transaction_id
    reopen_order(identifier, at=world.clock.now(), now=world.clock.now(), desk=world.desk())
    world.clock.forward(20 * DAY)
    ended = world.completes_again(identifier)
    world.clock.forward(DAY)
    tables.put_back()
    tables.replays()

    assert the_order(world).due == ended.due
    assert set(found(world, *DETAILS, *PERSONAL)) == {*DETAILS, *PERSONAL}


@pytest.mark.clause("R2")
@pytest.mark.parametrize("ends", ["completed", "reopened"])
def test_an_order_that_was_completed_and_reopened_in_one_instant_is_kept_as_its_last_step_says(ends: str) -> None:
    world = World()
    order = world.has_a_paid_order()
    tables, now = Tables(world), world.clock.now()
    world.completes(order)
    reopen_order(order.transaction_id, at=now, now=now, desk=world.desk())
    world.clock.forward(20 * DAY if ends == "reopened" else timedelta(0))
    ended = world.completes_again(order.transaction_id)
    world.clock.forward(15 * DAY)
    if ends == "reopened":
        ended = reopen_order(order.transaction_id, at=world.clock.now(), now=world.clock.now(), desk=world.desk())
    tables.put_back()
    planned = tables.replays()
    again = the_order(world)

    assert (again.status, again.completed_at, again.due) == (ended.status, ended.completed_at, ended.due)
    assert wrong(planned) == {}
    assert set(found(world, *DETAILS, *PERSONAL)) == {*DETAILS, *PERSONAL}


def test_mails_that_wait_in_a_table_that_was_put_back_are_named() -> None:
    world = World()
    taken = world.takes_an_order()
    world.payments.pay(world.session_of(taken.order), at=world.clock.now())
    world.hears_of(world.session_of(taken.order))
    tables = Tables(world)
    world.works_off_the_outbox()
    tables.put_back()

    assert wrong(tables.planned(), besides=())[Half.MAY_HAVE_GONE] > 0


def held_by_duty(world: World, days: int) -> Order:
    keeper, now = Keeper(world.accounts, world.outbox_queue), world.clock.now()
    return hold_order(
        the_order(world).transaction_id, HoldReason.LEGAL, now + days * DAY, at=now, now=now, keeper=keeper
    )


def test_a_hold_that_the_table_lost_holds_again_until_the_same_second_and_nothing_of_the_order_goes() -> None:
    world = completed()
    tables = Tables(world)
    held = held_by_duty(world, 60)
    purged(world, days=30)
    tables.put_back()
    planned = tables.replays()

    assert (acts(planned), the_order(world).holds) == (["state"], held.holds)
    assert set(found(world, *DETAILS, *PERSONAL)) == {*DETAILS, *PERSONAL}
    purged(world, days=31)
    assert found(world, *DETAILS, *PERSONAL) == []


@pytest.mark.parametrize("reason", [HoldReason.LEGAL, None])
def test_a_hold_that_was_lifted_since_is_lifted_again(reason: HoldReason | None) -> None:
    world = completed()
    held_by_duty(world, 60)
    tables = Tables(world)
    keeper, now = Keeper(world.accounts, world.outbox_queue), world.clock.now()
    lift_hold(the_order(world).transaction_id, reason, at=now, now=now, keeper=keeper)
    tables.put_back()
    tables.replays()

    assert the_order(world).holds == ()


def test_a_dispute_holds_again_and_its_end_lifts_it_again() -> None:
    world = completed()
    tables = Tables(world)
    world.is_disputed(the_order(world), DisputeState.OPEN)
    opened = the_order(world).holds
    tables.put_back()
    tables.replays()
    again = the_order(world).holds
    tables.keep()
    world.rows.ledger.append(
        LedgerEntry(
            Entry.DISPUTE_ENDED, f"order#{the_order(world).transaction_id}", world.clock.now(), world.clock.now()
        )
    )
    tables.put_back()
    tables.replays()

    assert ([hold.reason for hold in again], again) == ([HoldReason.DISPUTE], opened)
    assert the_order(world).holds == ()


def test_a_hold_without_its_end_in_the_ledger_holds_as_long_as_any_may() -> None:
    world = completed()
    tables = Tables(world)
    now, subject = world.clock.now(), f"order#{the_order(world).transaction_id}"
    world.rows.ledger.append(LedgerEntry(Entry.HELD, subject, now, now, detail="legal"))
    tables.put_back()
    tables.replays()

    assert [hold.until for hold in the_order(world).holds] == [now + LONGEST_HOLD]
