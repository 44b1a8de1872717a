"""What a client chooses on the own page: promotions, and whether this device may remember them."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.person import Remembered
from picpros.services.people import Reception
from picpros.services.promotions import choose_promotions, wants_promotions
from picpros.services.sessions import SESSION_LIFE, Session

DEVICE_LIFE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Choices:
    """What stands now; `session_until` is the session's end, which being remembered moves."""

    promotions: bool
    remember_device: bool
    session_until: datetime


def choose(
    session: Session, *, promotions: bool | None, remember: bool | None, at: datetime, now: datetime, desk: Reception
) -> Choices:
    """Write down what was chosen; None stays as it is."""
    client = session.client
    if promotions is not None:
        client = choose_promotions(client, wanted=promotions, at=at, now=now, desk=desk)
    if remember is not None and remember != session.device:
        session = _remember(session, at, now, desk) if remember else _forget(session, at, now, desk)
    return Choices(wants_promotions(client, desk=desk), session.device, session.until)


def _remember(session: Session, at: datetime, now: datetime, desk: Reception) -> Session:
    """Record the consent, then let this session live on; the page keeps its bearer only after that answer."""
    client_id = session.client.client_id
    entry = LedgerEntry(Entry.REMEMBER_ALLOWED, f"client#{client_id}", at, now)
    desk.profiles.remember(client_id, Remembered(wanted=True, at=at), entry)
    until = now + DEVICE_LIFE
    desk.tokens.put(session.bearer, purpose="device", subject=client_id, until=until, client_id=client_id)
    return replace(session, device=True, until=until)


def _forget(session: Session, at: datetime, now: datetime, desk: Reception) -> Session:
    """Take the consent back: no device opens the page any more, and this session is one like any other."""
    client_id = session.client.client_id
    until = now + SESSION_LIFE
    desk.tokens.put(session.bearer, purpose="session", subject=client_id, until=until, client_id=client_id)
    desk.tokens.drop_of(client_id, purpose="device", besides=session.bearer)
    entry = LedgerEntry(Entry.REMEMBER_REVOKED, f"client#{client_id}", at, now)
    desk.profiles.remember(client_id, Remembered(wanted=False, at=at), entry)
    return replace(session, device=False, until=until)
