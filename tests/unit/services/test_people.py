"""Registering, asking and coming in by a link: what whoever else types an address can not do."""

import pytest

from picpros.domain.inquiry import InquiryMessage
from picpros.domain.order import Personal
from picpros.domain.person import Basis
from picpros.errors import Gone, NoSession
from picpros.services import people
from picpros.services.sessions import SESSION_LIFE, open_session, who_is
from tests.fakes.deaths import deaths
from tests.fakes.world import World
from tests.unit.services.visitors import (
    BEN,
    NOBODY,
    PROFILE,
    ask_link,
    client_of,
    confirm,
    mailed_token,
    register,
    sign_up,
)


@pytest.mark.clause("C1")
def test_a_registration_is_kept_and_gets_a_link_to_its_page() -> None:
    world = World()
    register(world)
    client = client_of(world, BEN)
    token = mailed_token(world, BEN)
    bearer, until = open_session(token, now=world.clock.now(), desk=world.reception())

    assert client.basis is Basis.REGISTERED
    assert world.clients.profile(client.client_id) == PROFILE
    assert until == world.clock.now() + SESSION_LIFE
    assert who_is(bearer, now=world.clock.now(), desk=world.reception()) == client


def test_who_types_a_known_address_changes_nothing_of_its_owner() -> None:
    world = World()
    register(world)
    client = client_of(world, BEN)
    now = world.clock.now()
    stranger = Personal("+1 900 555 6666", None)
    people.register("Not Ben", BEN.upper(), stranger, promotions=False, at=now, now=now, desk=world.reception())

    assert client_of(world, BEN) == client
    assert world.clients.profile(client.client_id) == PROFILE


def test_without_phone_and_address_there_is_no_profile() -> None:
    world = World()
    register(world, personal=NOBODY)

    assert world.clients.profile(client_of(world, BEN).client_id) is None


def test_an_access_link_goes_to_the_e_mail_on_file_and_to_no_other() -> None:
    world = World()
    register(world)
    world.works_off_the_outbox()
    sent = len(world.mailer.sent)
    ask_link(world, " BEN@Reader.Example ")
    ask_link(world, "unknown@reader.example")
    world.works_off_the_outbox()

    assert [mail.to for mail in world.mailer.sent[sent:]] == [BEN]


def test_two_links_asked_for_at_once_both_come() -> None:
    world = World()
    register(world, personal=NOBODY)
    ask_link(world, BEN)
    ask_link(world, BEN)
    world.works_off_the_outbox()

    assert len(world.mailer.to(BEN)) == 3


def test_a_link_opens_a_page_once() -> None:
    world = World()
    register(world)
    token = mailed_token(world, BEN)
    open_session(token, now=world.clock.now(), desk=world.reception())

    with pytest.raises(Gone):
        open_session(token, now=world.clock.now(), desk=world.reception())


@pytest.mark.parametrize("token", ["", "made up"])
def test_a_token_that_is_not_ours_opens_nothing(token: str) -> None:
    world = World()

    with pytest.raises(Gone):
        open_session(token, now=world.clock.now(), desk=world.reception())
    with pytest.raises(Gone):
        confirm(world, token)
    with pytest.raises(NoSession):
        who_is(token, now=world.clock.now(), desk=world.reception())


def test_a_token_of_one_purpose_serves_no_other() -> None:
    world = World()
    register(world)
    account = mailed_token(world, BEN)
    sign_up(world, "carl@reader.example")
    newsletter = mailed_token(world, "carl@reader.example")

    with pytest.raises(NoSession):
        who_is(account, now=world.clock.now(), desk=world.reception())
    with pytest.raises(Gone):
        confirm(world, account)
    with pytest.raises(Gone):
        open_session(newsletter, now=world.clock.now(), desk=world.reception())


def test_a_link_that_is_followed_to_the_wrong_place_still_opens_its_own() -> None:
    world = World()
    sign_up(world, "carl@reader.example")
    newsletter = mailed_token(world, "carl@reader.example")
    with pytest.raises(Gone):
        open_session(newsletter, now=world.clock.now(), desk=world.reception())

    assert confirm(world, newsletter) == "newsletter"


def registered() -> World:
    world = World()
    register(world)
    mailed_token(world, BEN)
    return world


def test_whoever_is_cut_off_while_a_page_opens_opens_it_by_the_same_link() -> None:
    def opens(world: World) -> str:
        return open_session(mailed_token(world, BEN), now=world.clock.now(), desk=world.reception())[0]

    died = list(deaths(registered, opens))

    assert len(died) == 2
    assert opens(died[0])
    with pytest.raises(Gone):  # the second had come in, and did not hear of it
        opens(died[1])


def test_of_two_who_follow_a_link_at_once_one_gets_in() -> None:
    world = registered()
    token = mailed_token(world, BEN)
    now = world.clock.now()
    world.rows.meanwhile["tokens.put"] = lambda: world.tokens.take(token, now=now)

    with pytest.raises(Gone):
        open_session(token, now=now, desk=world.reception())
    assert not [pk for pk, _ in world.rows.held if pk.startswith("token#")]


def test_a_session_ends_after_its_hour() -> None:
    world = World()
    register(world)
    token = mailed_token(world, BEN)
    bearer, until = open_session(token, now=world.clock.now(), desk=world.reception())

    with pytest.raises(NoSession):
        who_is(bearer, now=until, desk=world.reception())


@pytest.mark.clause("U6")
@pytest.mark.parametrize(("urgent", "subject"), [(True, "Urgent inquiry"), (False, "New inquiry")])
def test_an_inquiry_is_kept_for_the_desk_and_the_studio_hears_that_there_is_one(urgent: bool, subject: str) -> None:
    world = World()
    message = InquiryMessage("Ben Gone", BEN, "May I ask?")
    now = world.clock.now()
    people.inquire(message, urgent=urgent, transaction_id="PP-1", at=now, now=now, desk=world.reception())
    world.works_off_the_outbox()
    [(inquiry, kept)], _ = world.inquiries.listed(None, 9)
    [notice] = world.mailer.to(world.studio.staff_mailbox)

    assert (inquiry.urgent, inquiry.transaction_id, kept) == (urgent, "PP-1", message)
    assert notice.subject.startswith(subject)
    assert not any(word in notice.text + notice.html for word in ("Ben", BEN, "May I ask?"))
