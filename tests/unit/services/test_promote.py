"""Promotions: at most one mail a recipient, whatever happens, and none to who refused."""

from dataclasses import replace
from datetime import timedelta

import pytest

from picpros.domain.campaign import CampaignState
from picpros.domain.due import Due, DueKind
from picpros.domain.ledger import Entry
from picpros.domain.person import Basis, Client, Suppressed, Suppression
from picpros.errors import Changed, MailRefused, MailUncertain, MailUnsent, WrongState
from picpros.services.promote import AGAIN, PAGE, begin_campaign, count_recipients, draft_campaign, send_campaign
from tests.fakes.deaths import deaths
from tests.fakes.people import client_row
from tests.fakes.rows import Killed
from tests.fakes.world import World

HOUR = timedelta(hours=1)


def address(number: int) -> str:
    return f"reader{number}@client.example"


def join(world: World, number: int, basis: Basis = Basis.PAID) -> Client:
    client = Client(world.ids.identifier(), f"Reader {number}", address(number), basis, world.clock.now())
    return world.clients.ensure(client, world.hasher.address(client.email))


def refuse(world: World, number: int, state: Suppressed) -> None:
    said = Suppression(state, world.clock.now(), "a test")
    world.suppressions.settle(world.hasher.address(address(number)), said, None)


def begun(readers: int = 3) -> World:
    world = World()
    for number in range(readers):
        join(world, number)
    now = world.clock.now()
    drafted = draft_campaign("Spring", "Offer", "Dear {first_name}", at=now, ids=world.ids, campaigns=world.campaigns)
    begin(world, drafted.campaign_id)
    return world


def begin(world: World, campaign_id: str) -> None:
    begin_campaign(
        campaign_id,
        now=world.clock.now(),
        audience=world.audience(),
        campaigns=world.campaigns,
        queue=world.campaign_queue,
    )


def the_campaign(world: World) -> str:
    return next(pk for pk, _ in world.rows.held if pk.startswith("campaign#")).partition("#")[2]


def send(world: World, within: timedelta = HOUR) -> None:
    ref = world.campaigns.ref(the_campaign(world))
    send_campaign(ref, until=world.clock.now() + within, press=world.press())


def counts(world: World) -> dict[str, int]:
    return {name: count for name, count in world.campaigns.counts(the_campaign(world)).items() if count}


@pytest.mark.clause("U7")
def test_it_goes_once_to_everybody_who_may_get_it() -> None:
    world = begun(PAGE * 2 + 1)
    send(world)
    send(world)

    assert sorted(mail.to for mail in world.mailer.sent) == sorted(map(address, range(PAGE * 2 + 1)))
    assert counts(world) == {"sent": PAGE * 2 + 1}
    assert world.campaigns.get(the_campaign(world)).state is CampaignState.DONE
    assert world.rows.ledger[-1].kind is Entry.CAMPAIGN_SENT
    assert world.rows.ledger[-1].count == PAGE * 2 + 1


@pytest.mark.clause("R7")
@pytest.mark.parametrize("state", sorted(set(Suppressed) - {Suppressed.OPTED_IN, Suppressed.LIFTED}))
def test_it_goes_to_nobody_who_refused_even_after_it_was_begun(state: Suppressed) -> None:
    world = begun()
    refuse(world, 1, state)
    send(world)

    assert sorted(mail.to for mail in world.mailer.sent) == [address(0), address(2)]


@pytest.mark.clause("R7")
def test_a_no_in_the_middle_of_the_sending_still_counts() -> None:
    world = begun(2)
    first, second = (client.email for client in world.clients.all(None, 9)[0])
    number = int(second.removeprefix("reader").partition("@")[0])
    world.rows.meanwhile["campaigns.settle"] = lambda: refuse(world, number, Suppressed.OUT)
    send(world)

    assert [mail.to for mail in world.mailer.sent] == [first]


@pytest.mark.clause("R7")
def test_a_no_while_the_mail_waits_for_its_turn_still_counts() -> None:
    world = begun(2)
    world.mailer.waiting[address(1)] = lambda: refuse(world, 1, Suppressed.OUT)
    send(world)

    assert [mail.to for mail in world.mailer.sent] == [address(0)]
    assert counts(world) == {"sent": 1}


@pytest.mark.clause("R5")
def test_who_is_erased_in_the_middle_of_the_sending_gets_nothing_any_more() -> None:
    world = begun(2)
    first, second = world.clients.all(None, 9)[0]
    place = (f"client#{second.client_id}", "contact")
    world.rows.meanwhile["campaigns.settle"] = lambda: world.rows.held.pop(place)
    send(world)

    assert [mail.to for mail in world.mailer.sent] == [first.email]


@pytest.mark.clause("R7")
def test_who_moves_in_the_middle_of_the_sending_gets_it_at_the_new_address_and_only_if_that_said_no_no() -> None:
    for state, expected in ((Suppressed.OPTED_IN, ["new@client.example"]), (Suppressed.OUT, [])):
        world = begun(2)
        _, second = world.clients.all(None, 9)[0]
        moved = replace(second, email="new@client.example")
        refusal = Suppression(state, world.clock.now(), "a test")
        world.suppressions.settle(world.hasher.address(moved.email), refusal, None)
        row = client_row(moved)
        world.rows.meanwhile["campaigns.settle"] = lambda: world.rows.held.update(  # noqa: B023
            {(f"client#{moved.client_id}", "contact"): row}  # noqa: B023
        )
        send(world)

        assert [mail.to for mail in world.mailer.sent[1:]] == expected


def test_a_registration_alone_gets_nothing_and_a_newsletter_reader_does() -> None:
    world = begun(0)
    join(world, 1, Basis.REGISTERED)
    join(world, 2, Basis.NEWSLETTER)

    assert count_recipients(world.audience()) == 1


def test_wherever_it_is_killed_nobody_gets_two_and_at_most_one_is_uncertain() -> None:
    died = 0
    for world in deaths(begun, send):
        died += 1
        send(world)
        sent = [mail.to for mail in world.mailer.sent]
        uncertain = counts(world).get("claimed", 0)

        assert len(sent) == len(set(sent))
        assert len(sent) >= 2
        assert uncertain <= 1
        assert counts(world).get("sent", 0) + uncertain == 3
        assert world.campaigns.get(the_campaign(world)).state is CampaignState.DONE
        assert [entry.kind for entry in world.rows.ledger] == [Entry.CAMPAIGN_SENT]

    assert died >= 9


def test_killed_again_and_again_it_still_comes_to_its_end_without_a_second_mail() -> None:
    world = begun(5)
    for _ in range(20):
        world.steps.taken.clear()
        world.steps.fatal = 4
        try:
            send(world)
        except Killed:
            continue
        break
    sent = [mail.to for mail in world.mailer.sent]

    assert len(sent) == len(set(sent))
    assert world.campaigns.get(the_campaign(world)).state is CampaignState.DONE


def test_a_mail_of_which_nobody_knows_whether_it_went_is_uncertain_and_not_repeated() -> None:
    world = begun()
    world.mailer.refusing[address(1)] = MailUncertain("timeout")
    world.mailer.went_all_the_same.add(address(1))
    send(world)
    send(world)

    assert len(world.mailer.to(address(1))) == 1
    assert counts(world) == {"sent": 2, "uncertain": 1}


def test_an_address_that_the_mail_service_refuses_stops_nobody_elses_mail() -> None:
    world = begun()
    world.mailer.refusing[address(1)] = MailRefused("MessageRejected")
    send(world)

    assert counts(world) == {"sent": 2, "skipped": 1}


def test_who_certainly_got_nothing_gets_it_with_the_next_message() -> None:
    world = begun(3)
    world.mailer.refusing[address(1)] = MailUnsent("TooManyRequestsException")
    with pytest.raises(MailUnsent):
        send(world)
    world.mailer.refusing.clear()
    send(world)

    assert counts(world) == {"sent": 3}
    assert len({mail.to for mail in world.mailer.sent}) == len(world.mailer.sent) == 3


def test_when_time_runs_out_the_rest_goes_on_with_the_next_message() -> None:
    world = begun(3)
    world.rows.meanwhile["campaigns.settle"] = lambda: world.clock.forward(2 * HOUR)
    told_at = world.clock.now()
    send(world)
    half = len(world.mailer.sent)
    place = world.campaigns.ref(the_campaign(world))
    resting = world.rows.held[place.pk, place.sk].due
    queued, due = (
        world.campaign_queue.refs[1:],
        world.due.due(DueKind.CAMPAIGN, until=world.clock.now() + HOUR, limit=9),
    )
    send(world)

    assert half == 1
    assert resting == Due(DueKind.CAMPAIGN, told_at, told_at + 2 * HOUR + AGAIN)
    assert queued == list(due) == [world.campaigns.ref(the_campaign(world))]
    assert len({mail.to for mail in world.mailer.sent}) == len(world.mailer.sent) == 3


@pytest.mark.clause("U7")
def test_it_goes_to_just_as_many_as_were_counted_whoever_comes_meanwhile() -> None:
    world = begun(5)
    join(world, 5)
    refuse(world, 1, Suppressed.OUT)
    dry = count_recipients(world.audience())
    drafted = draft_campaign("S", "S", "B", at=world.clock.now(), ids=world.ids, campaigns=world.campaigns)
    begin(world, drafted.campaign_id)

    def one_joins() -> None:
        world.clock.forward(timedelta(seconds=1))
        join(world, 100 + len(world.mailer.sent))
        world.rows.meanwhile["campaigns.settle"] = one_joins

    world.rows.meanwhile["campaigns.settle"] = one_joins
    ref = world.campaigns.ref(drafted.campaign_id)
    send_campaign(ref, until=world.clock.now() + HOUR, press=world.press())
    told, numbers = world.campaigns.get(drafted.campaign_id), world.campaigns.counts(drafted.campaign_id)

    assert dry == told.recipients == numbers["sent"] == 5
    assert count_recipients(world.audience()) == 10


def test_several_at_once_get_one_each_and_none_is_left_out() -> None:
    world = begun(50)
    world.pace.at_once = 6
    send(world)

    assert sorted(mail.to for mail in world.mailer.sent) == sorted(map(address, range(50)))
    assert counts(world) == {"sent": 50}
    assert world.campaigns.get(the_campaign(world)).state is CampaignState.DONE


def test_a_campaign_is_told_to_send_once() -> None:
    world = begun()

    with pytest.raises(WrongState):
        begin(world, the_campaign(world))


def test_told_twice_at_once_only_one_begins() -> None:
    world = begun()
    held = world.campaigns.get(the_campaign(world))
    world.campaigns.save(replace(held, state=CampaignState.DRAFT), was=held.state, due=None)
    world.rows.meanwhile["campaigns.save"] = lambda: begin(world, held.campaign_id)

    with pytest.raises(Changed):
        begin(world, held.campaign_id)


def test_a_draft_sends_nothing() -> None:
    world = World()
    join(world, 1)
    draft_campaign("S", "S", "B", at=world.clock.now(), ids=world.ids, campaigns=world.campaigns)
    send(world)

    assert world.mailer.sent == []


@pytest.mark.clause("R7")
def test_each_mail_has_a_token_of_its_own_for_this_client_and_campaign() -> None:
    world = begun()
    send(world)
    clients = {client.email: client.client_id for client in world.clients.all(None, 9)[0]}
    signed = {mail.to: world.hasher.read((mail.reply_to or "").partition("@")[0]) for mail in world.mailer.sent}

    assert {to: each.id for to, each in signed.items() if each} == {
        to: client_id + the_campaign(world) for to, client_id in clients.items()
    }
