"""Worlds on the eve of a purge, and a search through all that is stored."""

from dataclasses import replace
from datetime import timedelta

from picpros.domain.due import Due, DueKind
from picpros.domain.inquiry import InquiryMessage
from picpros.domain.order import Order, Personal
from picpros.domain.payment import Settled
from picpros.domain.reply_record import Reply, ReplyText
from picpros.domain.retention import form_due
from picpros.services.people import inquire, register
from picpros.services.work_on_order import hand_in_pictures
from tests.fakes.rows import Rows
from tests.fakes.samples import DAY, PHOTO, WORDS
from tests.fakes.world import World

DETAILS = (WORDS, PHOTO.name)
PERSONAL = ("7 Hidden Lane", "555 0101", "4242")
HOUR = timedelta(hours=1)


def completed() -> World:
    """An order with a file, two pictures, an invoice, all mails sent, on its last day before the first mark."""
    world = World()
    order = world.completes(world.has_a_paid_order())
    for upload in hand_in_pictures(order.transaction_id, [PHOTO, PHOTO], now=world.clock.now(), desk=world.desk()):
        world.files.arrive(upload, 1_000)
    world.clock.forward(7 * HOUR)
    world.works_off_the_outbox()
    assert order.due is not None
    world.clock.time = order.due.details_at - timedelta(seconds=1)
    return world


def at_the_second_mark() -> World:
    world = completed()
    world.clock.forward(HOUR)
    world.purges_what_is_due()
    world.clock.forward(28 * DAY)
    return world


def expired() -> World:
    world = World()
    taken = world.takes_an_order()
    world.files.arrive(taken.uploads[0], 1_000)
    world.payments.settle("cs_1", Settled.EXPIRED)
    world.hears_of("cs_1")
    world.clock.forward(timedelta(hours=48) - timedelta(seconds=1))
    return world


def forms() -> World:
    """A registration, its unconfirmed newsletter, an inquiry and a reply, on the last day of their 28."""
    world = World()
    now, desk = world.clock.now(), world.reception()
    register("Ana", "ana@mail.example", Personal("555 0101", None), promotions=True, at=now, now=now, desk=desk)
    question = InquiryMessage("Ben", "ben@mail.example", "Do you paint parrots?")
    inquire(question, urgent=False, transaction_id=None, at=now, now=now, desk=desk)
    ends = form_due(now, world.studio.calendar)
    reply = Reply("REPLY001", now, "unsure", "", "review")
    world.replies.add(reply, ReplyText("ben@mail.example", "", "?"), due=Due.on(DueKind.PURGE, ends), jobs=())
    world.works_off_the_outbox()
    world.clock.time = ends - timedelta(seconds=1)
    return world


def the_order(world: World) -> Order:
    [order], _ = world.orders.by_status(None, None, 9)
    return order


def found(world: World, *words: str) -> list[str]:
    """Search everything that is stored, as if the seals were broken."""
    stored = repr((world.rows.held, world.rows.ledger, world.files.held, world.files.invoices))
    return [word for word in words if word in stored]


def state(rows: Rows) -> dict[tuple[str, str], str]:
    """Give all that is held; how often an order was written tells only how often somebody died over it."""
    values = {key: row.value for key, row in rows.held.items()}
    return {
        key: repr(replace(value, version=0) if isinstance(value, Order) else value) for key, value in values.items()
    }
