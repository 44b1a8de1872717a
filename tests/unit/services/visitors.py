"""What people do, in short words."""

from picpros.domain.order import Personal
from picpros.domain.person import Client, Suppressed
from picpros.services import people
from picpros.services.confirm import confirm as confirmed
from picpros.services.promotions import choose_promotions
from tests.fakes.samples import ADDRESS
from tests.fakes.world import World

BEN = "ben@reader.example"
PROFILE = Personal("+1 559 555 0199", ADDRESS)
NOBODY = Personal(None, None)


def register(world: World, email: str = BEN, *, personal: Personal = PROFILE, promotions: bool = False) -> None:
    now = world.clock.now()
    people.register("Ben Gone", email, personal, promotions=promotions, at=now, now=now, desk=world.reception())


def sign_up(world: World, email: str = BEN) -> None:
    now = world.clock.now()
    people.sign_up("Ben Gone", email, at=now, now=now, desk=world.reception())


def ask_link(world: World, email: str) -> None:
    now = world.clock.now()
    people.ask_access_link(email, at=now, now=now, desk=world.reception())


def mailed_token(world: World, email: str) -> str:
    world.works_off_the_outbox()
    return world.mailer.to(email)[-1].text.partition("#token=")[2].split()[0]


def confirm(world: World, token: str) -> str:
    now = world.clock.now()
    return confirmed(token, at=now, now=now, desk=world.reception())


def choose(world: World, client: Client, *, wanted: bool) -> None:
    now = world.clock.now()
    choose_promotions(client, wanted=wanted, at=now, now=now, desk=world.reception())


def client_of(world: World, email: str) -> Client:
    found = world.clients.by_address(world.hasher.address(email))
    assert found is not None
    return found


def said(world: World, email: str) -> Suppressed | None:
    held = world.suppressions.get(world.hasher.address(email))
    return held.state if held else None
