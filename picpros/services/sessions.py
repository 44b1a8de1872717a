"""Come in by the link in a mail, and be known for a while."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from picpros.domain.person import Client
from picpros.errors import Gone, NoSession
from picpros.services.people import Reception

SESSION_LIFE = timedelta(hours=1)
_SESSIONS = ("session", "device")


def open_session(secret: str, *, now: datetime, desk: Reception) -> tuple[str, datetime]:
    """Change a link's token, once, for a session's bearer; Gone, and a link of another purpose stays what it was.

    The link is used up last: whoever was cut off before may follow it again. Of two who come at once, one gets in.
    """
    client_id = desk.tokens.look(secret, purpose="account", now=now)
    if client_id is None or desk.clients.get(client_id) is None:
        raise Gone
    bearer, until = desk.ids.secret(), now + SESSION_LIFE
    desk.tokens.put(bearer, purpose="session", subject=client_id, until=until, client_id=client_id)
    try:
        desk.tokens.take(secret, now=now)
    except Gone:
        desk.tokens.take(bearer, now=now)
        raise
    return bearer, until


@dataclass(frozen=True, slots=True)
class Session:
    """Who is there, until when, and whether the client lets this device remember them."""

    bearer: str
    client: Client
    until: datetime
    device: bool = False


def session_of(bearer: str, *, now: datetime, desk: Reception) -> Session:
    """Give an open session; NoSession."""
    found = desk.tokens.find(bearer, now=now) if bearer else None
    client = desk.clients.get(found.subject) if found and found.purpose in _SESSIONS else None
    if found is None or client is None:
        raise NoSession
    return Session(bearer, client, found.until, device=found.purpose == "device")


def who_is(bearer: str, *, now: datetime, desk: Reception) -> Client:
    """Give the client of an open session; NoSession."""
    return session_of(bearer, now=now, desk=desk).client
