"""Every call that mails stops at the day's limit, says the same of every address, and leaves nothing behind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from picpros.domain.inquiry import InquiryMessage
from picpros.domain.mail_limits import TO_ONE_ADDRESS, MailLimits
from picpros.domain.person import Suppressed
from picpros.errors import TooManyMails
from picpros.services import people
from tests.fakes.letterbox import arrived, honour, raw
from tests.fakes.samples import ANA
from tests.fakes.world import World
from tests.unit.services.visitors import BEN, ask_link, register, said, sign_up


def limited(over_all: int = 2000, to_studio: int = 500) -> World:
    world = World()
    world.studio = replace(world.studio, mail_limits=MailLimits(over_all, to_studio))
    return world


def inquire(world: World, _email: str = BEN) -> None:
    now = world.clock.now()
    message = InquiryMessage("Ben Gone", BEN, "May I ask?")
    people.inquire(message, urgent=False, transaction_id=None, at=now, now=now, desk=world.reception())


def times(world: World, call: Callable[[World, str], None], email: str = BEN) -> int:
    """Call until it is refused, and say how often it was not."""
    for number in range(100):
        try:
            call(world, email)
        except TooManyMails:
            return number
    raise AssertionError("nothing was refused")


@pytest.mark.parametrize("call", [ask_link, sign_up, register])
def test_twenty_mails_a_day_go_to_one_address_known_or_not(call: Callable[[World, str], None]) -> None:
    world = limited()
    world.has_a_paid_order()

    assert [times(world, call, email) for email in (ANA.email, BEN)] == [TO_ONE_ADDRESS] * 2


def test_mails_about_a_paid_order_are_not_counted() -> None:
    world = limited()
    times(world, ask_link, ANA.email)
    world.has_a_paid_order()

    assert [mail for mail in world.mailer.to(ANA.email) if "nvoice" in mail.subject]


def test_all_calls_count_together_and_letter_case_makes_no_other_address() -> None:
    world = limited()
    for _ in range(5):
        ask_link(world, BEN)
        sign_up(world, BEN.upper())
        register(world, BEN.title(), promotions=True)

    with pytest.raises(TooManyMails):
        ask_link(world, BEN)


def test_a_registration_with_promotions_counts_both_of_its_mails_or_does_nothing() -> None:
    world = limited()
    for _ in range(TO_ONE_ADDRESS - 1):
        ask_link(world, BEN)
    before = dict(world.rows.held)
    with pytest.raises(TooManyMails):
        register(world, BEN, promotions=True)

    assert world.rows.held == before


@pytest.mark.parametrize("call", [ask_link, sign_up, register, inquire])
def test_what_is_refused_leaves_nothing_behind(call: Callable[[World, str], None]) -> None:
    world = limited(over_all=1, to_studio=1)
    call(world, BEN)
    held, queued = dict(world.rows.held), list(world.outbox_queue.refs)
    with pytest.raises(TooManyMails):
        call(world, "somebody@else.example")

    assert (world.rows.held, world.outbox_queue.refs) == (held, queued)


def test_there_is_a_limit_over_all_addresses() -> None:
    world = limited(over_all=30)
    sent = sum(times(world, ask_link, f"reader{number}@client.example") for number in range(40))

    assert sent == 30


def test_the_next_day_begins_at_the_studios_midnight_and_the_refusal_says_when() -> None:
    world = limited()
    times(world, ask_link)
    with pytest.raises(TooManyMails) as caught:
        ask_link(world, BEN)
    world.clock.time = caught.value.until - timedelta(seconds=1)
    with pytest.raises(TooManyMails):
        ask_link(world, BEN)
    world.clock.forward(timedelta(seconds=1))
    ask_link(world, BEN)

    assert caught.value.until.isoformat() == "2027-03-02T08:00:00+00:00"


def test_inquiries_stop_where_the_studios_own_mailbox_has_had_enough() -> None:
    assert times(limited(to_studio=7), inquire) == 7


@pytest.mark.clause("R7")
def test_a_no_is_honoured_when_there_is_no_mail_left_to_confirm_it() -> None:
    world = limited()
    world.has_a_paid_order()
    times(world, ask_link, ANA.email)
    world.works_off_the_outbox()
    world.mailer.sent.clear()
    honour(world, arrived(world, raw("NO")))
    world.works_off_the_outbox()

    assert said(world, ANA.email) is Suppressed.OUT
    assert world.mailer.sent == []


def test_a_reply_is_on_the_desk_when_the_studios_mailbox_has_had_enough() -> None:
    world = limited(to_studio=1)
    for number in range(3):
        honour(world, arrived(world, raw("When is it ready?"), message_id=f"0100{number:020}"))
    world.works_off_the_outbox()

    assert len(world.replies.listed("shown", None, 9)[0]) == 3
    assert len(world.mailer.to(world.studio.staff_mailbox)) == 1
