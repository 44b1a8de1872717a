"""What is foreseen, what is run by hand, and why: the same rules, told to a person."""

from datetime import datetime, timedelta

import pytest

from picpros.domain.consent import Consent, Manner
from picpros.domain.deletion_plan import Planned, Waits
from picpros.domain.inquiry import InquiryMessage
from picpros.domain.order import Held, HoldReason, Personal
from picpros.services.hold_order import Keeper, hold_order
from picpros.services.people import inquire, register, sign_up
from picpros.services.plan_deletions import plan_deletions
from picpros.services.run_deletions import Ran, run_deletions
from picpros.services.share import Notary, record_consent
from picpros.services.why import why_of
from picpros.services.work_on_order import reopen_order
from tests.fakes.audit import MemoryHistory
from tests.fakes.outbox import MemoryPromises
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.unit.services import erasing, exporting
from tests.unit.services.purging import completed, expired, forms, the_order
from tests.unit.services.visitors import confirm

FAR = timedelta(days=400)
QUESTION = InquiryMessage("Ben", "ben@mail.example", "Do you paint parrots?")


def plan(world: World, until: datetime | None = None) -> list[Planned]:
    promises = MemoryPromises(world.rows)
    return list(plan_deletions(until or world.clock.now(), promises=promises, shredder=world.shredder()))


def run(world: World) -> Ran:
    promises, told = MemoryPromises(world.rows), list[Planned]()
    ran = run_deletions(plan(world), promises=promises, shredder=world.shredder(), told=told.append)
    assert len(told) == len(ran.done) + len(ran.left)
    return ran


def stages(found: list[Planned]) -> list[tuple[str, str]]:
    return [(each.subject, each.what) for each in found]


def test_of_a_completed_order_both_stages_are_foreseen_each_at_its_mark() -> None:
    world = completed()
    due = the_order(world).due
    assert due is not None
    found = plan(world, world.clock.now() + FAR)

    assert [(each.what, each.at, each.due_at) for each in found if each.subject == "order"] == [
        ("details", due.details_at, due.details_at),
        ("personal", due.personal_at, due.personal_at),
    ]
    assert plan(world) == []


def test_an_unpaid_order_is_foreseen_whole_and_a_run_takes_it() -> None:
    world = expired()
    assert stages(plan(world, world.clock.now() + FAR)) == [("order", "whole")]
    world.clock.forward(timedelta(seconds=1))
    ran = run(world)

    assert (stages(list(ran.done)), ran.left) == ([("order", "whole")], [])
    assert (plan(world), ran.done[0].id) == ([], ran.done[0].ref.pk.removeprefix("order#"))


def test_forms_are_foreseen_and_go() -> None:
    world = forms()
    sign_up("Dan", "dan@mail.example", at=world.clock.now(), now=world.clock.now(), desk=world.reception())
    world.clock.forward(timedelta(seconds=1))
    found = plan(world)
    ran = run(world)

    assert sorted(stages(found)) == [("client", "whole"), ("inquiry", "whole"), ("reply", "whole"), ("signup", "whole")]
    assert (list(ran.done), ran.left) == (found, [])


def test_what_lives_with_an_open_order_is_not_foreseen_before_its_end() -> None:
    world = World()
    order = world.has_a_paid_order()
    now, desk = world.clock.now(), world.reception()
    inquire(QUESTION, urgent=False, transaction_id=order.transaction_id, at=now, now=now, desk=desk)
    world.works_off_the_outbox()

    assert plan(world, now + FAR) == []
    world.completes(order)
    assert [each.at for each in plan(world, now + FAR) if each.subject == "inquiry"] == [
        the_order(world).due.details_at  # type: ignore[union-attr]
    ]


def test_a_profile_and_a_consent_are_foreseen_with_the_last_order() -> None:
    world = World()
    now = world.clock.now()
    profile, desk = Personal("555", None), world.reception()
    register("Ana", ANA.email, profile, promotions=False, at=now, now=now, desk=desk)
    order = world.completes(world.has_a_paid_order())
    notary = Notary(world.studio, world.clients, world.consents, world.orders, world.ids, world.outbox_queue)
    consent = Consent("C" * 26, order.client_id or "", Manner.VERBAL, "A printer", "prints", now, "owner")
    record_consent(consent, now=now, notary=notary)
    assert order.due is not None
    found = {(each.what, each.at) for each in plan(world, now + FAR) if each.subject == "client"}

    assert found == {("whole", order.due.personal_at), ("consent", order.due.personal_at)}


def test_a_hold_is_told_and_a_run_leaves_what_it_holds() -> None:
    world = completed()
    order, now = the_order(world), world.clock.now()
    until = now + 9 * DAY
    hold_order(order.transaction_id, HoldReason.LEGAL, until, at=now, now=now, keeper=keeper(world))
    world.clock.forward(DAY)
    [held, _] = plan(world, world.clock.now() + FAR)

    assert (held.what, held.at, held.waits) == ("details", until, Waits.HOLD)
    assert run(world) == Ran([], [])


def keeper(world: World) -> Keeper:
    return Keeper(world.accounts, world.outbox_queue)


def test_what_waits_for_an_export_is_foreseen_after_it_and_a_run_leaves_it() -> None:
    world = completed()
    export = exporting.asks(world)
    order = the_order(world)
    world.clock.forward(timedelta(seconds=1))
    [waiting] = plan(world)

    assert (waiting.what, waiting.at, waiting.waits) == ("details", export.ends_at, Waits.EXPORT)
    assert run(world) == Ran([], [])
    world.clock.time = export.ends_at
    assert stages(list(run(world).done)) == [("client", "export"), ("order", "details")]
    assert world.orders.get(order.transaction_id).held is Held.WITHOUT_DETAILS


def test_an_erasure_and_an_unconfirmed_address_are_foreseen_and_an_open_order_lets_the_first_wait() -> None:
    world = erasing.well_known()
    confirm(world, erasing.asks(world))
    found = {each.what: each.waits for each in plan(world, world.clock.now() + DAY)}
    reopen_order(the_order(world).transaction_id, at=world.clock.now(), now=world.clock.now(), desk=world.desk())
    waiting = {each.what: each.waits for each in plan(world, world.clock.now() + DAY)}

    assert found == {"erased": None, "change": None, "details": None} | {
        what: None for what in found if what not in ("erased", "change", "details")
    }
    assert waiting["erased"] is Waits.ORDER
    assert ("erasure", "erased") not in stages(list(run(world).done))


def test_what_fails_is_told_by_the_kind_of_its_trouble_and_keeps_nothing_else() -> None:
    world = forms()
    world.clock.forward(timedelta(seconds=1))
    world.rows.meanwhile["clients.drop_profile"] = lambda: 1 / 0
    ran = run(world)

    assert [(each.subject, trouble) for each, trouble in ran.left] == [("client", "ZeroDivisionError")]
    assert sorted(each.subject for each in ran.done) == ["inquiry", "reply", "signup"]
    assert stages(list(run(world).done)) == [("client", "whole")]


def test_a_page_of_what_is_due_is_followed_by_the_next() -> None:
    world = World()
    for number in range(105):
        email = f"reader{number}@mail.example"
        sign_up("", email, at=world.clock.now(), now=world.clock.now(), desk=world.reception())

    assert len(plan(world, world.clock.now() + FAR)) == 105


# -- why ---------------------------------------------------------------------------------------------------------


def why(world: World, transaction_id: str) -> str:
    story = why_of(transaction_id, now=world.clock.now(), orders=world.orders, ledger=MemoryHistory(world.rows))
    assert story is not None
    return " ".join((*story.reasons, *(f"{each.kind.value} {each.detail}".strip() for each in story.entries)))


def test_why_tells_rule_calendar_times_and_what_happened() -> None:
    world = completed()
    order = the_order(world)
    before = why(world, order.transaction_id.lower())
    world.clock.forward(timedelta(seconds=1))
    due = why(world, order.transaction_id)
    world.purges_what_is_due()
    after = why(world, order.transaction_id)

    assert "14th business day" in before
    assert f"calendar {order.due.calendar_version}" in before  # type: ignore[union-attr]
    assert "goes with the next hourly tick" in due
    assert "day 28" in after
    assert after.endswith("order_completed purge_begun details purge_done details")


def test_why_tells_of_an_open_order_a_hold_an_end_and_an_order_that_is_gone() -> None:
    world = World()
    order = world.has_a_paid_order()
    opened = why(world, order.transaction_id)
    now = world.clock.now()
    hold_order(order.transaction_id, HoldReason.LEGAL, now + DAY, at=now, now=now, keeper=keeper(world))
    held = why(world, order.transaction_id)
    erased = erasing.well_known()
    erasing.is_erased(erased)
    over = why(erased, the_order(erased).transaction_id)
    unpaid = expired()
    gone = the_order(unpaid).transaction_id
    unpaid.clock.forward(timedelta(seconds=1))
    unpaid.purges_what_is_due()

    assert "Nothing of an ongoing project is ever deleted." in opened
    assert "waits for a hold: legal until" in held
    assert "Nothing that the policy deletes is held of it any more." in over
    assert "Nothing of this order is held any more" in why(unpaid, gone)


@pytest.mark.parametrize("text", ["nonsense", "PP-7YKMK-0YP93-3NBZ7-TVRTF-VZ6MJ-ZH0MR"])
def test_why_knows_nothing_of_what_never_was(text: str) -> None:
    world = World()

    assert why_of(text, now=world.clock.now(), orders=world.orders, ledger=MemoryHistory(world.rows)) is None
