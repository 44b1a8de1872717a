"""Carry out what a link in a mail confirms."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Protocol

from picpros.errors import Gone, NotFound
from picpros.services.ask_erasure import confirm_erasure
from picpros.services.cancel_order import confirm_cancellation
from picpros.services.correct_profile import confirm_email
from picpros.services.people import Reception
from picpros.services.promotions import confirm_newsletter


class Confirmation(Protocol):
    """What follows a confirmed link; Gone where its subject is no more."""

    def __call__(self, subject: str, *, at: datetime, now: datetime, desk: Reception) -> None: ...


def _cancellation(subject: str, *, at: datetime, now: datetime, desk: Reception) -> None:
    try:
        confirm_cancellation(subject, at=at, now=now, desk=desk.canceller)
    except NotFound:
        raise Gone from None  # the order's time is over, and its data with it


# By the purpose of the link's token, which is also what the caller hears.
_CONFIRMED: Mapping[str, Confirmation] = {
    "cancellation": _cancellation,
    "newsletter": confirm_newsletter,
    "email": confirm_email,
    "erasure": confirm_erasure,
}


def confirm(secret: str, *, at: datetime, now: datetime, desk: Reception) -> str:
    """Do what a confirmation link says, and say what that was. Gone.

    The link is used up when that is done: whoever was cut off before may follow it again.
    """
    found = desk.tokens.find(secret, now=now)
    if found is None or found.purpose not in _CONFIRMED:
        raise Gone
    _CONFIRMED[found.purpose](found.subject, at=at, now=now, desk=desk)
    with suppress(Gone):  # what it confirmed may have ended all links of the client
        desk.tokens.take(secret, now=now)
    return found.purpose
