"""Any history of a studio: at every moment what its stores hold of a person is what the policy lets them hold.

The policy is told here once more and in other words than in picpros.domain.retention: days are counted one by one, by
the public holidays of the `holidays` package. Between a due time that lies within an hour and the hour's end either may
be found.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from picpros.domain.account import DisputeState
from picpros.domain.deletion_plan import Planned
from picpros.domain.due import DELETIONS
from picpros.domain.inquiry import InquiryMessage
from picpros.domain.ledger import Entry
from picpros.domain.order import Contact, HoldReason, Personal
from picpros.domain.payment import Settled
from picpros.services.ask_erasure import confirm_erasure
from picpros.services.hold_order import Keeper, hold_order, lift_hold
from picpros.services.people import inquire, register
from picpros.services.plan_deletions import plan_deletions
from picpros.services.take_order import AnnouncedFile, OrderRequest, Wanted
from picpros.services.work_on_order import complete_order, hand_in_pictures, reopen_order, start_order
from tests.fakes.outbox import MemoryPromises
from tests.fakes.samples import ADDRESS
from tests.fakes.world import World

ZONE = ZoneInfo("America/Los_Angeles")
CLOSED = holidays.country_holidays("US", subdiv="CA", years=range(2026, 2036))
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PEOPLE = ("Ana Lima", "Ben Gone", "Carl Cole")
FOREVER = datetime.max.replace(tzinfo=UTC)


def midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, ZONE).astimezone(UTC)


def details_end(completed: datetime) -> datetime:
    """The morning after the fourteenth day on which the studio is open, counted one by one."""
    day, counted = completed.astimezone(ZONE).date(), 0
    while counted < 14:
        day += DAY
        counted += day.weekday() < 5 and day not in CLOSED
    return midnight(day + DAY)


def day_28(begun: datetime) -> datetime:
    return midnight(begun.astimezone(ZONE).date() + timedelta(days=28))


@dataclass
class Project:
    """What one order's history lets the stores hold: until when, `FOREVER` while nothing ends it."""

    number: int
    person: int
    id: str
    session: str
    created: datetime
    state: str = "unpaid"
    details_until: datetime = FOREVER
    personal_until: datetime = FOREVER
    whole_until: datetime = FOREVER
    holds: dict[str, datetime] = field(default_factory=dict)
    details_gone: bool = False
    personal_gone: bool = False
    pictures: int = 0
    disputed: bool = False  # a bank disputes a payment once

    @property
    def words(self) -> str:
        return f"wanted<{self.number}>"

    @property
    def phone(self) -> str:
        return f"+1 559 555 {self.number:04d}"

    def ends(self, until: datetime) -> datetime:
        """A hold lets what is due wait, and makes nothing go earlier."""
        return max([until, *self.holds.values()]) if until is not FOREVER else FOREVER

    def lifted(self, now: datetime) -> None:
        """What was due meanwhile goes with the next tick: this instant's is over."""
        self.holds["lifted"] = now + timedelta(microseconds=1)

    def settle(self, now: datetime) -> None:
        """Note what is gone by now, and stays gone whatever happens later."""
        self.details_gone |= self.ends(self.details_until) <= now
        self.personal_gone |= self.details_gone and self.ends(self.personal_until) <= now


@dataclass
class Form:
    """A registration or an inquiry, with the one text that only it has."""

    person: int
    text: str
    until: datetime
    order: Project | None = None
    is_profile: bool = False
    gone: bool = False


class Histories(RuleBasedStateMachine):
    """Orders, forms and holds at random instants; the hourly tick runs whenever something is due."""

    orders = Bundle("orders")

    @initialize(
        start=st.datetimes(datetime(2026, 1, 1), datetime(2031, 12, 31))  # noqa: DTZ001
    )
    def opens(self, start: datetime) -> None:
        self.world = World(now=start.replace(tzinfo=UTC))
        self.projects: list[Project] = []
        self.forms: list[Form] = []
        self.registered: set[int] = set()
        self.count = 0
        self.ticked: datetime | None = None

    # -- what happens -----------------------------------------------------------------------------------------------

    @rule(target=orders, person=st.integers(0, len(PEOPLE) - 1), pays=st.booleans())
    def somebody_orders(self, person: int, *, pays: bool) -> Project:
        number = self._next()
        contact = Contact(PEOPLE[person], email(person), promotions=True)
        made = Project(number, person, "", "", self.now)
        request = OrderRequest(
            contact,
            Personal(made.phone, ADDRESS),
            (Wanted("portrait", 1),),
            made.words,
            (AnnouncedFile(f"photo-{number}-.jpg", 1_000, "image/jpeg"),),
        )
        taken = self.world.takes_an_order(request, key=f"key{number}", body=f"body{number}")
        made.id, made.session = taken.order.transaction_id, self.world.session_of(taken.order)
        for upload in taken.uploads:
            self.world.files.arrive(upload, 1_000)
        self.projects.append(made)
        if pays:
            self._pays(made)
        else:
            self.world.payments.settle(made.session, Settled.EXPIRED)
            self.world.hears_of(made.session, f"evt{number}")
            made.state, made.whole_until = "expired", self.now + timedelta(hours=48)
        return made

    @rule(order=orders)
    def work_is_done(self, order: Project) -> None:
        if order.state == "paid":
            start_order(order.id, at=self.now, desk=self.world.desk())
        if order.state in ("paid", "reopened"):
            complete_order(order.id, at=self.now, now=self.now, desk=self.world.desk())
            self._ends(order, "completed")

    @rule(order=orders)
    def a_picture_is_handed_in(self, order: Project) -> None:
        if order.state in ("paid", "reopened") and not order.details_gone and order.pictures < 3:
            if order.state == "paid":
                start_order(order.id, at=self.now, desk=self.world.desk())
                order.state = "reopened"  # in progress: what may happen to it is the same
            photo = AnnouncedFile(f"photo-{order.number}-.jpg", 1_000, "image/jpeg")
            for upload in hand_in_pictures(order.id, [photo], now=self.now, desk=self.world.desk()):
                self.world.files.arrive(upload, 1_000)
            order.pictures += 1

    @rule(order=orders)
    def it_is_reopened(self, order: Project) -> None:
        if order.state == "completed":
            reopen_order(order.id, at=self.now, now=self.now, desk=self.world.desk())
            order.state, order.details_until, order.personal_until = "reopened", FOREVER, FOREVER

    @rule(order=orders)
    def the_staff_cancel(self, order: Project) -> None:
        if order.state in ("paid", "reopened"):
            self.world.cancels(self.world.orders.get(order.id))
            self.world.works_off_payments()
            self._ends(order, "cancelled")

    @rule(order=orders, days=st.integers(1, 90))
    def a_duty_holds_it(self, order: Project, days: int) -> None:
        if order.state not in ("expired", "gone") and not order.personal_gone:
            until = self.now + days * DAY
            hold_order(order.id, HoldReason.LEGAL, until, at=self.now, now=self.now, keeper=self._keeper())
            order.holds["legal"] = until

    @rule(order=orders)
    def the_duty_ends(self, order: Project) -> None:
        if order.holds.pop("legal", None) is not None:
            lift_hold(order.id, HoldReason.LEGAL, at=self.now, now=self.now, keeper=self._keeper())
            order.lifted(self.now)

    @rule(order=orders, won=st.booleans())
    def a_bank_disputes_it_and_decides(self, order: Project, *, won: bool) -> None:
        """Opened now, decided ten days later."""
        held = self.world.orders.get(order.id) if order.state not in ("expired", "gone") else None
        if held is None or order.personal_gone or order.disputed:
            return
        opened, order.disputed = self.now, True
        self.world.is_disputed(held, DisputeState.OPEN, f"evt_d{self._next()}")
        order.holds["dispute"] = opened + 90 * DAY
        self._forward(10 * DAY)
        self.only_what_is_allowed_is_found()
        state = DisputeState.WON if won else DisputeState.LOST
        self.world.is_disputed(self.world.orders.get(order.id), state, f"evt_d{self._next()}")
        order.holds.pop("dispute")
        order.lifted(self.now)

    @rule(person=st.integers(0, len(PEOPLE) - 1))
    def somebody_registers(self, person: int) -> None:
        """Whoever is known gets a link, and nothing changes; the first registration is a profile with a phone."""
        number = self._next()
        known = self.world.clients.by_address(self.world.hasher.address(email(person))) is not None
        phone = f"+1 213 555 {number:04d}"
        register(
            PEOPLE[person],
            email(person),
            Personal(phone, None),
            promotions=False,
            at=self.now,
            now=self.now,
            desk=self.world.reception(),
        )
        self.world.works_off_the_outbox()
        if not known:
            self.forms.append(Form(person, phone, day_28(self.now), is_profile=True))

    @rule(person=st.integers(0, len(PEOPLE) - 1))
    def somebody_asks(self, person: int) -> None:
        self._asks(person, None)

    @rule(order=orders)
    def somebody_asks_about_an_order(self, order: Project) -> None:
        if order.state != "gone":
            self._asks(order.person, order)

    @rule(person=st.integers(0, len(PEOPLE) - 1))
    def somebody_is_erased(self, person: int) -> None:
        """A client without an open order asks for it and confirms; what a hold keeps waits for its end."""
        client = self.world.clients.by_address(self.world.hasher.address(email(person)))
        theirs = [each for each in self.projects if each.person == person and each.state not in ("expired", "gone")]
        if client is None or any(each.state in ("paid", "reopened") for each in theirs):
            return
        if any(each.ends(self.now) > self.now for each in theirs) or not theirs:
            return
        confirm_erasure(client.client_id, at=self.now, now=self.now, desk=self.world.reception())
        self.world.works_off_the_purge_queue()
        for each in theirs:
            each.state, each.details_gone, each.personal_gone = "erased", True, True
        for form in self.forms:
            form.gone |= form.person == person

    @rule(by=st.one_of(st.timedeltas(timedelta(0), DAY), st.timedeltas(timedelta(0), 60 * DAY)))
    def time_passes(self, by: timedelta) -> None:
        self._forward(by)

    @precondition(lambda self: bool(self.projects))
    @rule(data=st.data())
    def it_is_the_last_second_before_something_is_due(self, data: st.DataObject) -> None:
        ends = sorted(each for each in self._all_ends() if each > self.now + timedelta(seconds=1))
        if ends:
            chosen = data.draw(st.sampled_from(ends[:3]))
            self._forward(chosen - timedelta(seconds=1) - self.now)
            self.only_what_is_allowed_is_found()
            self._forward(timedelta(seconds=1))

    # -- what must hold ---------------------------------------------------------------------------------------------

    @invariant()
    def only_what_is_allowed_is_found(self) -> None:
        if not hasattr(self, "world"):
            return
        stored = repr((self.world.rows.held, self.world.files.held, self.world.files.invoices))
        unlike = [(what, must) for what, must in self._policy() if (what in stored) != must]
        wrong = [f"{what} is {'missing' if must else 'left'}" for what, must in unlike]

        assert not wrong, (self.now, wrong)

    def _policy(self) -> Iterator[tuple[str, bool]]:
        """Say of each text whether it must be found; nothing of those that are due within this hour."""
        last_tick = self.now.replace(minute=0, second=0, microsecond=0)
        for each in self.projects:
            each.settle(last_tick)
            yield from self._of_order(each, last_tick)
        for form in self.forms:
            until = self._form_ends(form)
            form.gone |= until <= last_tick
            if until > self.now or form.gone:
                yield form.text, not form.gone
        for person in range(len(PEOPLE)):
            reasons = list(self._why_known(person))
            if all(until > self.now or until <= last_tick for until in reasons):
                yield email(person), any(until > self.now for until in reasons)

    def _of_order(self, order: Project, last_tick: datetime) -> Iterator[tuple[str, bool]]:
        if order.state in ("expired", "gone"):
            if order.whole_until <= last_tick:
                order.state = "gone"
            if order.whole_until > self.now or order.state == "gone":
                yield order.words, order.state != "gone"
                yield order.phone, order.state != "gone"
            return
        yield order.words, not order.details_gone
        yield f"photo-{order.number}-.jpg", not order.details_gone
        yield order.phone, not order.personal_gone

    def _why_known(self, person: int) -> Iterator[datetime]:
        """Give until when name and e-mail may stay, for each thing that keeps them."""
        for each in self.projects:
            if each.person == person:
                kept = self.now - DAY if each.state == "erased" else FOREVER
                yield each.whole_until if each.state in ("expired", "gone") else kept
        for form in self.forms:
            if form.person == person:
                yield self._form_ends(form)

    def _form_ends(self, form: Form) -> datetime:
        """A profile ends with the last paid order; what was written about an order ends with its details."""
        if form.gone:
            return self.world.clock.now() - DAY
        if form.is_profile:
            return max([form.until, *self._orders_that_keep_a_profile(form.person)])
        if form.order is None:
            return form.until
        if form.order.state in ("expired", "gone"):
            return form.order.whole_until
        return self.now - DAY if form.order.details_gone else form.order.ends(form.order.details_until)

    def _orders_that_keep_a_profile(self, person: int) -> Iterator[datetime]:
        for each in self.projects:
            if each.person == person and each.state not in ("expired", "gone"):
                yield each.personal_until

    # -- the clock --------------------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        return self.world.clock.now()

    def _forward(self, by: timedelta) -> None:
        """Let time pass; the tick runs at each full hour at which it would find something."""
        end = self.now + by
        while True:
            rows = self.world.rows.held.values()
            waiting = [row.due.next_at for row in rows if row.due and row.due.kind in DELETIONS]
            hour = _full_hour(max(min(waiting, default=FOREVER - DAY), self.now))
            if hour == self.ticked:  # no hour strikes twice
                hour += HOUR
            if hour > end:
                break
            self.world.clock.time = hour
            self.ticked = hour
            self._ticks()
            if hour == end:
                break
            self.world.clock.time = min(hour + timedelta(microseconds=1), end)
        self.world.clock.time = end

    def _ticks(self) -> None:
        """Let the hour strike: what was foreseen is what happens, no more and no less."""
        shredder, promises = self.world.shredder(), MemoryPromises(self.world.rows)
        planned = list(plan_deletions(self.now, promises=promises, shredder=shredder))
        before = len(self.world.rows.ledger)
        self.world.purges_what_is_due()
        receipts = [each for each in self.world.rows.ledger[before:] if each.kind is Entry.PURGE_DONE]

        assert sorted(_subject(each) for each in planned) == sorted(each.subject for each in receipts)
        assert [each.what for each in planned if each.subject == "order"] == [
            each.detail for each in receipts if each.subject.startswith("order#")
        ]

    # -- small words ------------------------------------------------------------------------------------------------

    def _next(self) -> int:
        self.count += 1
        return self.count

    def _keeper(self) -> Keeper:
        return Keeper(self.world.accounts, self.world.outbox_queue)

    def _pays(self, made: Project) -> None:
        self.world.payments.pay(made.session, at=self.now)
        self.world.hears_of(made.session, f"evt{made.number}")
        self.world.works_off_the_outbox()
        made.state = "paid"

    def _ends(self, order: Project, state: str) -> None:
        self.world.works_off_the_outbox()
        order.state = state
        order.details_until, order.personal_until = details_end(self.now), day_28(self.now)

    def _asks(self, person: int, order: Project | None) -> None:
        text = f"asked<{self._next()}>"
        message = InquiryMessage(PEOPLE[person], email(person), text)
        inquire(
            message,
            urgent=False,
            transaction_id=order.id if order else None,
            at=self.now,
            now=self.now,
            desk=self.world.reception(),
        )
        self.world.works_off_the_outbox()
        over = order is not None and (order.details_gone or order.whole_until <= self.now)
        self.forms.append(Form(person, text, day_28(self.now), None if over else order))

    def _all_ends(self) -> Iterator[datetime]:
        for each in self.projects:
            ends = (each.details_until, each.personal_until, each.whole_until)
            yield from (each.ends(end) for end in ends if end is not FOREVER)
        yield from (form.until for form in self.forms)


def email(person: int) -> str:
    return f"client{person}@history.example"


def _subject(planned: Planned) -> str:
    """Name it as the ledger does."""
    return planned.ref.pk.replace("client#", "registration#")


def _full_hour(at: datetime) -> datetime:
    whole = at.replace(minute=0, second=0, microsecond=0)
    return whole if whole == at else whole + HOUR


TestHistories = pytest.mark.clause("R1")(pytest.mark.clause("R5")(Histories.TestCase))
TestHistories.settings = settings(max_examples=80, stateful_step_count=30, deadline=None)
