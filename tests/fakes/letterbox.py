"""Mails that come in, as the receipt rule hands them over."""

from picpros.domain.inbound_mail import Received
from picpros.services.hear_feedback import Mailroom
from picpros.services.honour_reply import Letterbox, honour_reply
from tests.fakes.samples import ANA
from tests.fakes.world import World

STRANGER = "carl@elsewhere.example"
DESK_ADDRESS = "hello@picpros.example"


def letterbox(world: World) -> Letterbox:
    return Letterbox(
        studio=world.studio,
        inbound=world.inbound,
        clients=world.clients,
        profiles=world.profiles,
        orders=world.orders,
        suppressions=world.suppressions,
        replies=world.replies,
        campaigns=world.campaigns,
        hasher=world.hasher,
        outbox=world.outbox_queue,
        mail_counts=world.mail_counts,
    )


def mailroom(world: World) -> Mailroom:
    return Mailroom(
        studio=world.studio,
        inbound=world.inbound,
        clients=world.clients,
        profiles=world.profiles,
        suppressions=world.suppressions,
        soft_bounces=world.soft_bounces,
        campaigns=world.campaigns,
        hasher=world.hasher,
    )


def raw(text: str, *, sender: str = ANA.email, headers: str = "") -> bytes:
    return (
        f"From: {sender}\r\nTo: {DESK_ADDRESS}\r\nSubject: Re: Spring offer\r\nMessage-ID: <1@client.example>\r\n"
        f"{headers}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    ).encode()


def arrived(
    world: World,
    mail: bytes,
    to: str = DESK_ADDRESS,
    *,
    envelope_from: str = ANA.email,
    believed: bool = True,
    message_id: str = "0100abcdef0123456789abcdef",
) -> Received:
    """Put a raw mail where the receipt rule puts it."""
    world.inbound.held[message_id] = mail
    return Received(message_id, world.clock.now(), (to,), envelope_from, believed)


def honour(world: World, received: Received) -> None:
    honour_reply(received, now=world.clock.now(), box=letterbox(world))
