"""Hand something of an order over to a third party: never without the client's recorded consent to just that."""

from dataclasses import dataclass
from datetime import datetime

from picpros.domain.consent import Consent, consent_due, consent_to
from picpros.domain.due import Due, DueKind
from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Order
from picpros.domain.quiet import standing_due
from picpros.errors import NoConsent, NotFound, WrongState
from picpros.ports import Clients, Consents, Ids, Orders, Queue
from picpros.services.try_again import while_overtaken
from picpros.studio import Studio

TRIES = 5


@dataclass(frozen=True, slots=True)
class Notary:
    """All that consents and hand-overs need of the world."""

    studio: Studio
    clients: Clients
    consents: Consents
    orders: Orders
    ids: Ids
    outbox: Queue


def record_consent(consent: Consent, *, now: datetime, notary: Notary) -> Consent:
    """Keep what a client consented to, once a `consent_id`; the ledger knows how and when, and refers to it by id.

    NotFound for a client who is not held. It lives as long as something of the client's orders can be handed over.
    """
    if notary.clients.get(consent.client_id) is None:
        raise NotFound
    orders = notary.orders.of_client(consent.client_id)
    due = Due.on(DueKind.PURGE, consent_due(orders, consent.at, notary.studio.calendar))
    subject = f"client#{consent.client_id}"
    entry = LedgerEntry(Entry.CONSENT_RECORDED, subject, consent.at, now, detail=consent.in_ledger)
    if notary.consents.add(consent, due=due, entry=entry):
        return consent
    return next(each for each in notary.consents.of_client(consent.client_id) if each.consent_id == consent.consent_id)


def hand_over(
    transaction_id: str, recipient: str, purpose: str, *, role: str, at: datetime, now: datetime, notary: Notary
) -> tuple[Order, Consent]:
    """Allow a hand-over and write it down; the client is told. NoConsent without one; WrongState when nothing is left.

    The consent is asked for before anything else, in the state of this moment.
    """

    def allow() -> tuple[Order, Consent]:
        order = notary.orders.get(transaction_id)
        held = notary.consents.of_client(order.client_id) if order.client_id else ()
        consent = consent_to(held, recipient, purpose)
        if consent is None:
            raise NoConsent
        if order.purging or not order.holds_personal():
            raise WrongState("handed over", "deleted" if not order.purging else "being deleted")
        return _write_down(order, consent, role, at, now, notary), consent

    return while_overtaken(allow, TRIES)


def _write_down(order: Order, consent: Consent, role: str, at: datetime, now: datetime, notary: Notary) -> Order:
    subject = f"order#{order.transaction_id}"
    mail = job(JobKind.HANDED_OVER, subject, at, reference=f"{consent.consent_id}{notary.ids.short()}", not_before=now)
    entry = LedgerEntry(Entry.HANDED_OVER, subject, at, now, detail=f"{role}.{consent.consent_id.lower()}")
    saved = notary.orders.save(order, due=standing_due(order), jobs=(mail,), entries=(entry,))
    notary.outbox.put(mail.ref)
    return saved
