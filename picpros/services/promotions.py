"""Who gets promotions by their own word: chosen on the own page, confirmed by a link, or refused by one."""

from datetime import datetime

from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.person import Basis, Client, Suppressed, Suppression, may_get_promotions
from picpros.domain.tokens import Subject
from picpros.errors import Gone, NotFound
from picpros.services.other_addresses import other_addresses
from picpros.services.people import Reception

ID_LENGTH = 26


def wants_promotions(client: Client, *, desk: Reception) -> bool:
    return may_get_promotions(client, desk.suppressions.get(desk.hasher.address(client.email)))


def choose_promotions(client: Client, *, wanted: bool, at: datetime, now: datetime, desk: Reception) -> Client:
    """Write down the client's own choice, made on their own page; give the client as they are known now."""
    said = Suppression(Suppressed.OPTED_IN if wanted else Suppressed.OUT, at, "own_page")
    _write_choice(client.client_id, desk.hasher.address(client.email), said, now, desk)
    if not wanted:
        _refuse_elsewhere(client, said, desk)
        return client
    desk.clients.raise_basis(client.client_id, Basis.NEWSLETTER)
    return desk.clients.get(client.client_id) or client


def confirm_newsletter(subject: str, *, at: datetime, now: datetime, desk: Reception) -> None:
    """Make a reader of who signed up, and write down that they asked for it."""
    signed_up = desk.sign_ups.get(subject)
    if signed_up is None:
        raise Gone
    full_name, email = signed_up
    address = desk.hasher.address(email)
    new = Client(desk.ids.identifier(), full_name, email, Basis.NEWSLETTER, at)
    client = desk.clients.ensure(new, address)
    _write_choice(client.client_id, address, Suppression(Suppressed.OPTED_IN, at, "newsletter"), now, desk)
    desk.sign_ups.remove(subject)


def unsubscribe(token: str, *, at: datetime, now: datetime, desk: Reception) -> bool:
    """Honour an unsubscribe link; NotFound for a token that we never wrote.

    False where whose it was is held no more: nothing is sent by what it stood for, and which address that was nobody
    knows, so that a client who came anew is none of its business.
    """
    signed = desk.hasher.read(token)
    if signed is None or signed.subject is not Subject.CLIENT:
        raise NotFound
    client = desk.clients.get(signed.id[:ID_LENGTH])
    if client is None:
        return False
    address = desk.hasher.address(client.email)
    refusal = Suppression(Suppressed.OUT, at, "unsubscribe")
    _write_choice(client.client_id, address, refusal, now, desk)
    _refuse_elsewhere(client, refusal, desk)
    if signed.id[ID_LENGTH:]:
        desk.campaigns.unsubscribed(signed.id[ID_LENGTH:], client.client_id)
    return True


def is_unsubscribe_token(token: str, *, desk: Reception) -> bool:
    signed = desk.hasher.read(token)
    return signed is not None and signed.subject is Subject.CLIENT


def _write_choice(client_id: str, address: str, new: Suppression, now: datetime, desk: Reception) -> None:
    kind = Entry.OPTED_IN if new.state is Suppressed.OPTED_IN else Entry.OPTED_OUT
    entry = LedgerEntry(kind, f"client#{client_id}", new.at, now, detail=new.source)
    desk.suppressions.settle(address, new, entry)


def _refuse_elsewhere(client: Client, refusal: Suppression, desk: Reception) -> None:
    """A NO holds for the addresses that the client had before as well, and for one that they change to just now."""
    address = desk.hasher.address(client.email)
    for other in other_addresses(client, address, clients=desk.clients, profiles=desk.profiles, hasher=desk.hasher):
        desk.suppressions.settle(other, refusal, None)
