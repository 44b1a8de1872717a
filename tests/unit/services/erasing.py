"""A client of whom something is held everywhere, and a search for it."""

from picpros.domain.inquiry import InquiryMessage
from picpros.domain.person import Client
from picpros.services.ask_erasure import ask_erasure
from picpros.services.correct_profile import Correction, correct_profile
from picpros.services.people import inquire
from tests.fakes.letterbox import arrived, honour, raw
from tests.fakes.samples import ANA
from tests.fakes.world import World
from tests.unit.services.purging import completed
from tests.unit.services.visitors import ask_link, client_of, confirm, mailed_token, sign_up

NAMES = (ANA.full_name, ANA.email, "ana@new.example")
WORDS = ("May I ask?", "A lighthouse would be fine.", "555 0111", "Filomena", "4242")


def well_known() -> World:
    """A completed order, a profile, an inquiry, a reply, a sign-up, an open link and an unconfirmed address."""
    world = completed()
    client, now = client_of(world, ANA.email), world.clock.now()
    wanted = Correction(frozenset({"phone", "email"}), phone="+1 559 555 0111", email="ana@new.example")
    correct_profile(client, wanted, at=now, now=now, desk=world.reception())
    message = InquiryMessage(ANA.full_name, ANA.email, "May I ask?")
    inquire(message, urgent=False, transaction_id=None, at=now, now=now, desk=world.reception())
    honour(world, arrived(world, raw("A lighthouse would be fine.")))
    sign_up(world, ANA.email)
    ask_link(world, ANA.email)
    world.works_off_the_outbox()
    world.outbox_queue.refs.clear()
    return world


def asks(world: World, client: Client | None = None) -> str:
    """Ask for the erasure and give the token of the mail."""
    now = world.clock.now()
    ask_erasure(client or client_of(world, ANA.email), at=now, now=now, desk=world.reception())
    return mailed_token(world, ANA.email)


def is_erased(world: World) -> None:
    confirm(world, asks(world))
    world.works_off_the_purge_queue()
