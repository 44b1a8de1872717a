"""Correct what is held of a client. A new e-mail counts once its owner confirmed it; until then nothing changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from picpros.domain.due import Due, DueKind
from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Personal
from picpros.domain.person import Client, EmailChange, joined
from picpros.domain.retention import form_due, profile_ends
from picpros.errors import Gone
from picpros.services.limit_mails import count_mail
from picpros.services.people import Reception

CHANGE_LIFE = timedelta(hours=24)
EMPTY = Personal(None, None)


@dataclass(frozen=True, slots=True)
class Correction:
    """What to correct: `given` names what was sent, since None removes a field and what was not sent stays."""

    given: frozenset[str]
    full_name: str | None = None
    phone: str | None = None
    address: Mapping[str, str] | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """What is held of a client now, and the new address that waits for its confirmation."""

    client: Client
    personal: Personal | None
    pending_email: str | None


def correct_profile(client: Client, wanted: Correction, *, at: datetime, now: datetime, desk: Reception) -> Profile:
    """Write the corrections down. Orders keep their own copies, and the profile's clock does not move."""
    if wanted.full_name is not None and wanted.full_name != client.full_name:
        desk.profiles.rename(client.client_id, wanted.full_name)
    if wanted.given & {"phone", "address"}:
        _keep(client, wanted, at, now, desk)
    if wanted.email is not None:
        _ask_change(client, wanted.email, at, now, desk)
    corrected = desk.clients.get(client.client_id) or client
    return Profile(corrected, desk.clients.profile(client.client_id), pending_email(client, now=now, desk=desk))


def _keep(client: Client, wanted: Correction, at: datetime, now: datetime, desk: Reception) -> None:
    held = desk.clients.profile(client.client_id) or EMPTY
    new = Personal(
        wanted.phone if "phone" in wanted.given else held.phone,
        wanted.address if "address" in wanted.given else held.address,
    )
    if new == held:
        return
    # Where no clock runs: that of the last paid order, else this is what a registration would be.
    ends = profile_ends(list(desk.orders.every_of_client(client.client_id)), now)
    due = Due.on(DueKind.PURGE, ends or form_due(at, desk.studio.calendar))
    desk.profiles.keep(client, new, desk.hasher.address(client.email), at=at, due=due)


def _ask_change(client: Client, email: str, at: datetime, now: datetime, desk: Reception) -> None:
    if desk.hasher.address(email) == desk.hasher.address(client.email):
        desk.profiles.forget_change(client.client_id)
        return
    for address in (client.email, email):
        count_mail(address, now=now, studio=desk.studio, hasher=desk.hasher, mail_counts=desk.mail_counts)
    change = EmailChange(desk.ids.identifier(), email, at)
    subject = f"client#{client.client_id}"
    mail = job(JobKind.CONFIRM_EMAIL, subject, at, reference=change.change_id, not_before=now)
    due = Due.on(DueKind.PURGE, now + CHANGE_LIFE)
    desk.profiles.ask_change(client.client_id, change, due=due, jobs=(mail,))
    desk.outbox.put(mail.ref)


def confirm_email(subject: str, *, at: datetime, now: datetime, desk: Reception) -> None:
    """Carry out a change that the new address's owner confirmed; Gone for one that was forgotten meanwhile.

    A NO of either address holds for both. Links and sessions that the old address opened end.
    """
    client_id, _, change_id = subject.partition("#")
    client, change = desk.clients.get(client_id), desk.profiles.pending(client_id)
    if client is None or change is None or change.change_id != change_id:
        raise Gone
    old, new = desk.hasher.address(client.email), desk.hasher.address(change.email)
    _join(old, new, desk)
    entry = LedgerEntry(Entry.EMAIL_CHANGED, f"client#{client_id}", at, now)
    desk.profiles.change_email(client, change, old, new, entry)
    _join(old, new, desk)  # again, for who said NO between the two
    desk.tokens.drop_of(client_id)


def _join(old: str, new: str, desk: Reception) -> None:
    stands = joined(desk.suppressions.get(old), desk.suppressions.get(new))
    if stands is not None:
        for address in (old, new):
            desk.suppressions.settle(address, stands, None)


def pending_email(client: Client, *, now: datetime, desk: Reception) -> str | None:
    """Give the new address that waits for its confirmation."""
    change = desk.profiles.pending(client.client_id)
    return change.email if change is not None and now < change.at + CHANGE_LIFE else None
