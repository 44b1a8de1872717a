"""Hear an event: look at what it tells of, and book what the provider says now."""

from datetime import datetime, timedelta

from functions.payments.webhook import About, Event, about
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.errors import Changed, NotFound, NotYet, PaymentMismatch
from picpros.services.fulfil_payment import Till, fulfil_payment
from picpros.services.give_back import Bank, News, hear_refund
from picpros.services.hear_dispute import hear_dispute

PATIENCE = timedelta(hours=1)  # for news of a payment of ours that is not known here


def hear(event: Event, *, now: datetime, till: Till, bank: Bank) -> bool:
    """Carry an event out; False when a person must look at its payment.

    That is when it is ours and unknown for an hour, or when it is not what was asked, which is set aside.

    NotYet for what is to be sent again: any answer but a success makes the provider do so.
    """
    try:
        _look(event, now, till, bank)
    except NotYet as exc:
        if not exc.transaction_id or now - event.at < PATIENCE:
            raise
        subject = f"order#{exc.transaction_id}"
        till.ledger.append(LedgerEntry(Entry.PAYMENT_QUARANTINED, subject, event.at, now, detail="unknown"))
        return False
    except PaymentMismatch:
        return False
    except (NotFound, Changed) as exc:
        raise NotYet from exc
    return True


def _look(event: Event, now: datetime, till: Till, bank: Bank) -> None:
    news = News(event.id, event.at, now)
    match about(event):
        case (About.SESSION, session_id):
            fulfil_payment(session_id, event_id=event.id, at=event.at, now=now, till=till)
        case (About.REFUND, refund_id):
            hear_refund(bank.refunds.told_refund(refund_id), news, bank)
        case (About.CHARGE, charge_id):
            for told in bank.refunds.refunds_of(charge_id):
                hear_refund(told, News(None, event.at, now), bank)
        case (About.DISPUTE, dispute_id):
            hear_dispute(bank.refunds.told_dispute(dispute_id), news, bank)
