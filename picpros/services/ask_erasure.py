"""Ask to be erased: on the own page, then by the link to the e-mail on file. The work itself is `erase_client`'s."""

from datetime import datetime

from picpros.domain.due import Due, DueKind, Ref
from picpros.domain.erasure import Erasure, open_orders
from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.person import Client
from picpros.errors import Gone, OpenOrders
from picpros.services.limit_mails import count_mail
from picpros.services.people import Reception


def ask_erasure(client: Client, *, at: datetime, now: datetime, desk: Reception) -> None:
    """Mail a link that confirms it to the e-mail on file; OpenOrders while a project is ongoing, TooManyMails."""
    _none_open(client.client_id, desk)
    count_mail(client.email, now=now, studio=desk.studio, hasher=desk.hasher, mail_counts=desk.mail_counts)
    reference = desk.ids.identifier()
    mail = job(JobKind.CONFIRM_ERASURE, f"client#{client.client_id}", at, reference=reference, not_before=now)
    desk.jobs.add(mail)
    desk.outbox.put(mail.ref)


def confirm_erasure(subject: str, *, at: datetime, now: datetime, desk: Reception) -> None:
    """Write the request down where it is not forgotten, and begin; OpenOrders, Gone for who was erased before."""
    client, client_id = desk.clients.get(subject), subject
    if client is None:
        raise Gone
    _none_open(client_id, desk)
    addresses = (desk.hasher.address(client.email), *desk.profiles.former(client_id))
    known = desk.erasures.get(client_id)
    if known is None or known.addresses != addresses:  # else a try before this wrote it down and was cut off
        entry = LedgerEntry(Entry.ERASURE_CONFIRMED, f"client#{client_id}", at, now)
        desk.erasures.add(Erasure(client_id, addresses, at), due=Due.on(DueKind.ERASURE, now), entry=entry)
    desk.tokens.drop_of(client_id)
    desk.purge_queue.put(Ref(f"erasure#{client_id}", "record"))


def _none_open(client_id: str, desk: Reception) -> None:
    still = open_orders(desk.orders.every_of_client(client_id))
    if still:
        raise OpenOrders(still)
