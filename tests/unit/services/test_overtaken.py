"""Work that somebody else overtakes: done again it is the same work, and always overtaken it is given up whole."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from picpros.domain.account import DisputeState
from picpros.domain.inquiry import Answer
from picpros.domain.order import HoldReason, Order
from picpros.domain.reply_record import Decision
from picpros.errors import Changed
from picpros.services.answer_inquiry import answer_inquiry
from picpros.services.ask_cancellation import ask_cancellation
from picpros.services.ask_export import ask_export
from picpros.services.cancel_order import cancel_order, confirm_cancellation
from picpros.services.correct_email import correct_email, send_again
from picpros.services.decide_reply import decide_reply
from picpros.services.give_back import Asked, News, ask_refund, hear_refund
from picpros.services.hear_dispute import hear_dispute
from picpros.services.hold_order import Keeper, hold_order
from picpros.services.share import hand_over
from picpros.services.work_on_order import start_order
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.functions.at_the_desk import SHARING, asks, desk, replies
from tests.unit.services.purging import the_order
from tests.unit.services.visitors import client_of

NEWS = "evt_news"


@dataclass(frozen=True)
class Work:
    """What is done, by the write in which it can be overtaken; `prepare` is what was done before."""

    write: str
    do: Callable[[World, Order], object]
    prepare: Callable[[World, Order], object] = lambda _world, _order: None

    def begun(self) -> tuple[World, Order]:
        world = World()
        order = world.has_a_paid_order()
        self.prepare(world, order)
        world.works_off_the_outbox()
        return world, the_order(world)


def _answers(world: World, _: Order) -> None:
    [(pk, _sk)] = [key for key in world.rows.held if key[0].startswith("inquiry#") and key[1] == "record"]
    now = world.clock.now()
    said = Answer("ANSWER01", now, "Gladly.")
    answer_inquiry(pk.partition("#")[2], said, role="owner", now=now, desk=world.office().correspondence())


def _exports(world: World, _: Order) -> None:
    now = world.clock.now()
    ask_export(client_of(world, ANA.email), at=now, now=now, desk=world.reception())


def _corrects(world: World, order: Order) -> None:
    now, registrar = world.clock.now(), world.office().registrar()
    correct_email(order.transaction_id, "ana@right.example", role="owner", at=now, now=now, desk=registrar)


def _sends_again(world: World, order: Order) -> None:
    now = world.clock.now()
    send_again(order.transaction_id, role="owner", at=now, now=now, desk=world.office().registrar())


def _decides(world: World, _: Order) -> None:
    [(pk, _sk)] = [key for key in world.rows.held if key[0].startswith("reply#") and key[1] == "record"]
    now, judge = world.clock.now(), world.office().judge()
    decide_reply(pk.partition("#")[2], Decision.NOT, role="owner", at=now, now=now, judge=judge)


def _consents(world: World, order: Order) -> None:
    form = {"manner": "verbal", **SHARING}
    desk(world)("POST", f"/desk/clients/{order.client_id}/sharing-consents", form)


def _hands_over(world: World, order: Order) -> None:
    now, notary = world.clock.now(), world.office().notary()
    hand_over(order.transaction_id, **SHARING, role="owner", at=now, now=now, notary=notary)


def _asks_a_refund(world: World, order: Order) -> None:
    now = world.clock.now()
    ask_refund(Asked(order.transaction_id, None, "a scratch", "R1"), at=now, now=now, cashier=world.cashier())


def _hears_a_refund(world: World, order: Order) -> None:
    now = world.clock.now()
    told = world.refunds.told_refund(world.refunds.by_hand(order.payment_id or "", order.amount, now, order))
    hear_refund(told, News(NEWS, now, now), world.bank())


def _hears_a_dispute(world: World, order: Order) -> None:
    now = world.clock.now()
    told = world.refunds.told_dispute(world.refunds.dispute(order, DisputeState.OPEN, now))
    hear_dispute(told, News(NEWS, now, now), world.bank())


def _asks_a_cancellation(world: World, order: Order) -> None:
    now = world.clock.now()
    ask_cancellation(order.transaction_id, "we moved", at=now, now=now, desk=world.letterbox())


def _starts_and_asks(world: World, order: Order) -> None:
    start_order(order.transaction_id, at=world.clock.now(), desk=world.desk())
    _asks_a_cancellation(world, order)


def _confirms(world: World, order: Order) -> None:
    now = world.clock.now()
    confirm_cancellation(order.transaction_id, at=now, now=now, desk=world.canceller())


def _cancels(world: World, order: Order) -> None:
    now = world.clock.now()
    cancel_order(order.transaction_id, None, at=now, now=now, desk=world.canceller())


def _holds(world: World, order: Order) -> None:
    now, keeper = world.clock.now(), Keeper(world.accounts, world.outbox_queue)
    hold_order(order.transaction_id, HoldReason.LEGAL, now + DAY, at=now, now=now, keeper=keeper)


WORKS = {
    "an answer to an inquiry": Work("inquiry.answer", _answers, lambda world, _: asks(world)),
    "an export that is asked for": Work("exports.ask", _exports),
    "a corrected e-mail": Work("orders.correct", _corrects),
    "mails that are sent again": Work("orders.save", _sends_again),
    "a decision on a reply": Work("reply.decide", _decides, lambda world, _: replies(world)),
    "a hand-over": Work("orders.save", _hands_over, _consents),
    "a refund that is asked for": Work("accounts.book", _asks_a_refund),
    "a refund that the provider tells of": Work("accounts.book", _hears_a_refund),
    "a dispute": Work("accounts.book", _hears_a_dispute),
    "a cancellation that is asked for": Work("accounts.book", _asks_a_cancellation),
    "a cancellation that is confirmed": Work("accounts.book", _confirms, _asks_a_cancellation),
    "a cancellation that is left to the staff": Work("accounts.book", _confirms, _starts_and_asks),
    "a cancellation by the staff": Work("accounts.book", _cancels),
    "a hold": Work("accounts.book", _holds),
}


@pytest.fixture(params=WORKS.values(), ids=WORKS)
def work(request: pytest.FixtureRequest) -> Work:
    chosen: Work = request.param
    return chosen


def overtaken(world: World, write: str, times: int | None = None) -> None:
    """Let somebody else be faster at a write, so many times or always."""

    def faster() -> None:
        if times is None or times > 1:
            overtaken(world, write, None if times is None else times - 1)
        raise Changed("somebody was faster")

    world.rows.meanwhile[write] = faster


def kept(world: World) -> list[tuple[str, str]]:
    """Say what is stored, but for how many mails were counted: a mail that is not sent may count."""
    return sorted((repr(key), repr(row.value)) for key, row in world.rows.held.items() if key[1] != "mails")


def queued(world: World) -> int:
    return len(world.outbox_queue.refs) + len(world.payments_queue.refs)


def test_work_that_is_always_overtaken_is_given_up_and_leaves_nothing(work: Work) -> None:
    world, order = work.begun()
    before = (kept(world), list(world.rows.ledger), queued(world))
    overtaken(world, work.write)
    with pytest.raises(Changed):
        work.do(world, order)

    assert (kept(world), world.rows.ledger, queued(world)) == before


def test_work_that_is_overtaken_is_done_again_and_once(work: Work) -> None:
    undisturbed, order = work.begun()
    work.do(undisturbed, order)
    world, order = work.begun()
    overtaken(world, work.write, 1)
    work.do(world, order)

    assert [(each.kind, each.subject) for each in world.rows.ledger] == [
        (each.kind, each.subject) for each in undisturbed.rows.ledger
    ]
    assert (len(world.rows.held), queued(world)) == (len(undisturbed.rows.held), queued(undisturbed))
