"""Corrections: what was sent and no more, an e-mail only once its owner confirmed it, a NO for all addresses."""

from datetime import timedelta
from itertools import permutations

import pytest

from picpros.domain.due import DueKind
from picpros.domain.order import Personal
from picpros.domain.person import Client, Suppressed, Suppression
from picpros.domain.tokens import Subject
from picpros.errors import AddressTaken, Gone, MailRefused, NoSession
from picpros.services.correct_profile import Correction, Profile, correct_profile
from picpros.services.promotions import unsubscribe
from picpros.services.sessions import open_session, session_of
from tests.fakes.letterbox import arrived, honour, raw
from tests.fakes.samples import ADDRESS, ANA, DAY
from tests.fakes.world import World
from tests.unit.services.visitors import (
    BEN,
    PROFILE,
    ask_link,
    choose,
    client_of,
    confirm,
    mailed_token,
    register,
    said,
    sign_up,
)

NEW = "ana@new.example"
# The strongest first; over a pause that waits beside it, a bounce is what stands at its own mailbox.
AGAINST = [Suppressed.OUT, Suppressed.COMPLAINED, Suppressed.REFUSED, Suppressed.BOUNCED, Suppressed.PAUSED]


def corrects(world: World, client: Client, **wanted: object) -> Profile:
    now = world.clock.now()
    correction = Correction(frozenset(wanted), **wanted)  # type: ignore[arg-type]
    return correct_profile(client, correction, at=now, now=now, desk=world.reception())


def with_ana() -> tuple[World, Client]:
    world = World()
    world.has_a_paid_order()
    return world, client_of(world, ANA.email)


def moves(world: World, client: Client, to: str = NEW) -> None:
    corrects(world, client, email=to)
    confirm(world, mailed_token(world, to))


def test_what_was_sent_is_corrected_and_the_rest_stays() -> None:
    world = World()
    register(world)
    stands = corrects(world, client_of(world, BEN), full_name="Ben Found", phone=None)

    assert stands.client.full_name == client_of(world, BEN).full_name == "Ben Found"
    assert stands.personal == Personal(None, PROFILE.address)


@pytest.mark.clause("R5")
def test_a_correction_does_not_move_the_clock_of_a_registration() -> None:
    world = World()
    register(world)
    client = client_of(world, BEN)
    world.clock.forward(27 * DAY)
    corrects(world, client, phone="+1 559 555 0111", address=ADDRESS)
    world.clock.forward(DAY)
    world.purges_what_is_due()

    assert world.clients.get(client.client_id) is None
    assert "555 0111" not in repr(world.rows.held)


@pytest.mark.clause("R5")
def test_what_a_paying_client_adds_lives_until_day_28_of_the_last_paid_order() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    assert order.due is not None
    client = client_of(world, ANA.email)
    world.clock.forward(20 * DAY)
    corrects(world, client, phone="+1 559 555 0111")
    places = world.due.due(DueKind.PURGE, until=order.due.personal_at, limit=9)
    world.clock.time = order.due.personal_at
    world.purges_what_is_due()

    assert f"client#{client.client_id}" in {ref.pk for ref in places}
    assert world.clients.profile(client.client_id) is None
    assert world.clients.get(client.client_id) == client


def test_what_is_added_when_no_clock_runs_has_that_of_a_registration() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    assert order.due is not None
    world.clock.time = order.due.personal_at + 100 * DAY
    client = client_of(world, ANA.email)
    corrects(world, client, phone="+1 559 555 0111")
    world.clock.forward(26 * DAY)
    world.purges_what_is_due()
    before = world.clients.profile(client.client_id)
    world.clock.forward(2 * DAY)
    world.purges_what_is_due()

    assert before == Personal("+1 559 555 0111", None)
    assert world.clients.profile(client.client_id) is None


def test_nothing_is_written_where_nothing_changes() -> None:
    world, client = with_ana()
    world.steps.taken.clear()
    corrects(world, client, full_name=client.full_name, phone=None, address=None)

    assert world.steps.taken == []


def test_until_the_new_address_is_confirmed_nothing_changes_and_the_old_one_is_told() -> None:
    world, client = with_ana()
    stands = corrects(world, client, email=NEW)
    world.works_off_the_outbox()

    assert stands.pending_email == NEW
    assert (stands.client.email, client_of(world, ANA.email)) == (ANA.email, client)
    assert world.mailer.to(ANA.email)[-1].subject.startswith("Your e-mail address")
    assert NEW not in world.mailer.to(ANA.email)[-1].text
    assert "/confirm#token=" in world.mailer.to(NEW)[-1].text


def test_the_confirmed_address_is_the_clients_and_orders_keep_their_own_copy() -> None:
    world, client = with_ana()
    [order] = world.orders.of_client(client.client_id)
    moves(world, client)
    contact = world.orders.contact(order.transaction_id)

    assert client_of(world, NEW).client_id == client.client_id
    assert world.clients.by_address(world.hasher.address(ANA.email)) is None
    assert contact is not None
    assert contact.email == ANA.email
    assert [each.transaction_id for each in world.orders.of_client(client.client_id)] == [order.transaction_id]


def test_links_and_sessions_that_the_old_mailbox_opened_end_with_it() -> None:
    world, client = with_ana()
    ask_link(world, ANA.email)
    bearer, _ = open_session(mailed_token(world, ANA.email), now=world.clock.now(), desk=world.reception())
    ask_link(world, ANA.email)
    unused = mailed_token(world, ANA.email)
    moves(world, client)
    with pytest.raises(NoSession):
        session_of(bearer, now=world.clock.now(), desk=world.reception())
    with pytest.raises(Gone):
        open_session(unused, now=world.clock.now(), desk=world.reception())


def test_only_the_last_link_counts_and_asking_for_the_address_on_file_forgets_it() -> None:
    world, client = with_ana()
    corrects(world, client, email=NEW)
    first = mailed_token(world, NEW)
    corrects(world, client, email="ana@third.example")
    third = mailed_token(world, "ana@third.example")
    with pytest.raises(Gone):
        confirm(world, first)
    forgotten = corrects(world, client, email=ANA.email.upper())
    with pytest.raises(Gone):
        confirm(world, third)

    assert forgotten.pending_email is None
    assert client_of(world, ANA.email) == client


def test_an_address_that_nobody_confirms_is_deleted_after_a_day() -> None:
    world, client = with_ana()
    corrects(world, client, email=NEW)
    token = mailed_token(world, NEW)
    world.clock.forward(DAY)
    world.purges_what_is_due()

    assert NEW not in repr(world.rows.held)
    with pytest.raises(Gone):
        confirm(world, token)


def test_an_address_with_a_page_of_its_own_stays_its_owners() -> None:
    world, client = with_ana()
    register(world)
    corrects(world, client, email=BEN)
    token = mailed_token(world, BEN)
    with pytest.raises(AddressTaken):
        confirm(world, token)

    assert client_of(world, BEN).client_id != client.client_id
    assert client_of(world, ANA.email) == client


def test_an_old_mailbox_that_takes_no_mail_does_not_keep_the_new_one_from_its_link() -> None:
    world, client = with_ana()
    world.mailer.refusing[ANA.email] = MailRefused("no such mailbox")
    moves(world, client)

    assert client_of(world, NEW).client_id == client.client_id


@pytest.mark.clause("R7")
@pytest.mark.parametrize("before", [True, False])
def test_a_no_of_the_old_address_holds_for_the_new_one_whatever_the_new_one_opted_into(before: bool) -> None:
    world, client = with_ana()
    if before:
        sign_up(world, "ana@other.example")
        confirm(world, mailed_token(world, "ana@other.example"))
    choose(world, client, wanted=False)
    world.clock.forward(timedelta(hours=1))
    moves(world, client)

    assert (said(world, ANA.email), said(world, NEW)) == (Suppressed.OUT, Suppressed.OUT)


@pytest.mark.clause("R7")
def test_a_no_of_the_new_address_holds_for_the_old_one() -> None:
    world, client = with_ana()
    mail = raw("NO", sender=NEW)
    honour(world, arrived(world, mail, envelope_from=NEW))
    moves(world, client)

    assert (said(world, ANA.email), said(world, NEW)) == (Suppressed.OUT, Suppressed.OUT)


@pytest.mark.clause("R7")
def test_a_no_that_comes_from_the_old_address_later_holds_for_the_new_one() -> None:
    world, client = with_ana()
    moves(world, client)
    honour(world, arrived(world, raw("NO", sender=ANA.email)))

    assert (said(world, ANA.email), said(world, NEW)) == (Suppressed.OUT, Suppressed.OUT)


@pytest.mark.clause("R7")
@pytest.mark.parametrize("way", ["own page", "link"])
def test_a_no_of_the_new_address_later_holds_for_the_old_one(way: str) -> None:
    world, client = with_ana()
    moves(world, client)
    if way == "own page":
        choose(world, client_of(world, NEW), wanted=False)
    else:
        now, token = world.clock.now(), world.hasher.sign(Subject.CLIENT, client.client_id)
        unsubscribe(token, at=now, now=now, desk=world.reception())

    assert (said(world, ANA.email), said(world, NEW)) == (Suppressed.OUT, Suppressed.OUT)


def test_a_bounce_of_the_old_mailbox_says_nothing_about_the_new_one() -> None:
    world, client = with_ana()
    moves(world, client)
    report = (
        f"From: mailer-daemon@client.example\r\nTo: hello@picpros.example\r\nSubject: Undeliverable\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nNo such user.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        f"Reporting-MTA: dns; client.example\r\n\r\nFinal-Recipient: rfc822; {ANA.email}\r\nAction: failed\r\n"
        "Status: 5.1.1\r\n--b--\r\n"
    ).encode()
    to = f"{world.hasher.sign(Subject.CLIENT, client.client_id)}@{world.studio.reply_domain}"
    honour(world, arrived(world, report, to, envelope_from=""))

    assert said(world, ANA.email) is None


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("first", "then"), list(permutations(AGAINST, 2)))
@pytest.mark.parametrize("where", ["at the old address", "at the new one", "one at each"])
def test_of_two_things_that_stood_at_an_address_all_but_the_bounce_holds_for_both(
    first: Suppressed, then: Suppressed, where: str
) -> None:
    world, client = with_ana()
    one = NEW if where == "at the new one" else ANA.email
    other = NEW if where == "one at each" else one
    for email, state in ((one, first), (other, then)):
        waiting = frozenset({"R1"}) if state is Suppressed.PAUSED else frozenset[str]()
        heard = Suppression(state, world.clock.now(), "a test", waiting)
        world.suppressions.settle(world.hasher.address(email), heard, None)
        world.clock.forward(timedelta(hours=1))
    bounced = {email for email, state in ((one, first), (other, then)) if state is Suppressed.BOUNCED}
    moves(world, client)

    for email in (ANA.email, NEW):
        stands = world.suppressions.get(world.hasher.address(email))
        heard_here = {first, then} - (set() if email in bounced else {Suppressed.BOUNCED})
        assert stands is not None
        assert stands.state is next(state for state in AGAINST if state in heard_here)
        assert stands.waiting == ({"R1"} if Suppressed.PAUSED in (first, then) else set())


def test_a_bounce_alone_stays_with_its_mailbox() -> None:
    world, client = with_ana()
    bounce = Suppression(Suppressed.BOUNCED, world.clock.now(), "a test")
    world.suppressions.settle(world.hasher.address(ANA.email), bounce, None)
    moves(world, client)

    assert (said(world, ANA.email), said(world, NEW)) == (Suppressed.BOUNCED, None)


def test_who_goes_back_to_an_address_has_it_and_had_it_no_more() -> None:
    world, client = with_ana()
    moves(world, client)
    world.clock.forward(DAY)
    moves(world, client_of(world, NEW), ANA.email)

    assert client_of(world, ANA.email).client_id == client.client_id
    assert world.profiles.former(client.client_id) == [world.hasher.address(NEW)]
    assert world.profiles.formerly(world.hasher.address(ANA.email)) is None


@pytest.mark.clause("R7")
@pytest.mark.parametrize("way", ["reply", "link", "own page"])
@pytest.mark.parametrize("moment", ["before the NO is written", "before the address is moved"])
def test_a_no_and_a_changed_address_at_once_leave_both_out(way: str, moment: str) -> None:
    world, client = with_ana()
    corrects(world, client, email=NEW)
    token = mailed_token(world, NEW)

    def refuses() -> None:
        now, signed = world.clock.now(), world.hasher.sign(Subject.CLIENT, client.client_id)
        if way == "reply":
            honour(world, arrived(world, raw("NO"), f"{signed}@{world.studio.reply_domain}"))
        elif way == "link":
            unsubscribe(signed, at=now, now=now, desk=world.reception())
        else:
            choose(world, client, wanted=False)

    if moment == "before the NO is written":
        world.rows.meanwhile["suppressions.settle"] = lambda: confirm(world, token)
        refuses()
    else:
        world.rows.meanwhile["profiles.change_email"] = refuses
        confirm(world, token)

    assert (said(world, ANA.email), said(world, NEW)) == (Suppressed.OUT, Suppressed.OUT)
