"""Calls of the staff."""

from collections.abc import Callable

from functions.desk.app import build
from picpros.domain.inquiry import InquiryMessage
from picpros.domain.order import Order
from picpros.domain.tokens import Subject
from picpros.services import people
from tests.fakes.letterbox import arrived, honour, raw
from tests.fakes.log import readable_log
from tests.fakes.samples import ANA
from tests.fakes.world import World
from tests.functions.events import OWNER, Answer, caller

PICTURES = {"files": [{"name": "final.tiff", "size": 300_000_000, "content_type": "image/tiff"}]}
CAMPAIGN = {"name": "Spring", "subject": "Ten percent off", "body": "Dear {first_name},\n\nten percent."}
NOBODY = {"sub": "x"}
SHARING = {"recipient": "Print House Ltd", "purpose": "a printed album"}
QUESTION = "May my sister Clotilde see it <b>first</b>?"
UNSURE = "NO, but could you send me the blue one as a print?"


def desk(world: World, claims: dict[str, str] | None = None) -> Callable[..., Answer]:
    return caller(build(world.office(), readable_log()[0]), claims=OWNER if claims is None else claims)


def path(order: Order, verb: str = "") -> str:
    return f"/desk/orders/{order.transaction_id}{verb}"


def asks(
    world: World, text: str = QUESTION, *, email: str = ANA.email, order: Order | None = None, urgent: bool = False
) -> str:
    """Let somebody ask through the site, and give the inquiry's id."""
    now, before = world.clock.now(), _ids(world, "inquiry")
    about = order.transaction_id if order else None
    message = InquiryMessage(ANA.full_name, email, text)
    people.inquire(message, urgent=urgent, transaction_id=about, at=now, now=now, desk=world.reception())
    [new] = _ids(world, "inquiry") - before
    return new


def replies(world: World, text: str = UNSURE, *, to: str = "", sender: str = ANA.email, number: int = 1) -> str:
    """Let somebody answer a promotion, or write to another address, and give the reply's id."""
    client = world.clients.by_address(world.hasher.address(sender))
    signed = f"{world.hasher.sign(Subject.CLIENT, client.client_id)}@{world.studio.reply_domain}" if client else ""
    before = _ids(world, "reply")
    mail = raw(text, sender=sender)
    honour(
        world, arrived(world, mail, to or signed, envelope_from=sender, message_id=f"0100abcdef012345678900000{number}")
    )
    [new] = _ids(world, "reply") - before
    return new


def _ids(world: World, kind: str) -> set[str]:
    return {pk.partition("#")[2] for pk, sk in world.rows.held if pk.startswith(f"{kind}#") and sk == "record"}
