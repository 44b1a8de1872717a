"""To be remembered on a device: chosen, recorded, and gone at once when it is taken back."""

from datetime import timedelta

import pytest

from picpros.domain.ledger import Entry
from picpros.domain.person import Remembered
from picpros.errors import NoSession
from picpros.services.choose import DEVICE_LIFE, Choices, choose
from picpros.services.sessions import SESSION_LIFE, open_session, session_of
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.unit.services.visitors import ask_link, client_of, mailed_token

pytestmark = pytest.mark.clause("K1")


def comes_in(world: World) -> str:
    ask_link(world, ANA.email)
    return open_session(mailed_token(world, ANA.email), now=world.clock.now(), desk=world.reception())[0]


def chooses(world: World, bearer: str, *, remember: bool | None) -> Choices:
    now = world.clock.now()
    session = session_of(bearer, now=now, desk=world.reception())
    return choose(session, promotions=None, remember=remember, at=now, now=now, desk=world.reception())


def is_in(world: World, bearer: str) -> bool:
    try:
        session_of(bearer, now=world.clock.now(), desk=world.reception())
    except NoSession:
        return False
    return True


def with_ana() -> World:
    world = World()
    world.has_a_paid_order()
    return world


def test_nobody_is_remembered_who_did_not_say_so() -> None:
    world = with_ana()
    bearer = comes_in(world)
    stands = chooses(world, bearer, remember=None)
    world.clock.forward(SESSION_LIFE)

    assert stands.remember_device is False
    assert not is_in(world, bearer)


def test_the_consent_is_recorded_before_the_session_lives_on() -> None:
    world = with_ana()
    bearer, now = comes_in(world), world.clock.now()
    world.steps.taken.clear()
    stands = chooses(world, bearer, remember=True)
    client_id = client_of(world, ANA.email).client_id

    assert world.steps.taken == ["profiles.remember", "tokens.put"]
    assert world.profiles.remembered(client_id) == Remembered(wanted=True, at=now)
    assert world.rows.ledger[-1].kind is Entry.REMEMBER_ALLOWED
    assert stands.session_until == now + DEVICE_LIFE


def test_one_device_is_remembered_and_not_the_other() -> None:
    world = with_ana()
    one, other = comes_in(world), comes_in(world)
    chooses(world, one, remember=True)
    world.clock.forward(DAY)

    assert (is_in(world, one), is_in(world, other)) == (True, False)


def test_who_takes_it_back_is_forgotten_on_every_device_at_once_and_stays_in_for_the_hour() -> None:
    world = with_ana()
    one, other = comes_in(world), comes_in(world)
    for bearer in (one, other):
        chooses(world, bearer, remember=True)
    world.clock.forward(DAY)
    stands = chooses(world, one, remember=False)
    now = is_in(world, one), is_in(world, other)
    world.clock.forward(SESSION_LIFE - timedelta(seconds=1))
    last = is_in(world, one)
    world.clock.forward(timedelta(seconds=1))

    assert stands.remember_device is False
    assert (now, last, is_in(world, one)) == ((True, False), True, False)
    assert world.rows.ledger[-1].kind is Entry.REMEMBER_REVOKED


def test_the_same_choice_again_changes_nothing() -> None:
    world = with_ana()
    bearer = comes_in(world)
    chooses(world, bearer, remember=True)
    world.steps.taken.clear()
    chooses(world, bearer, remember=True)

    assert world.steps.taken == []
