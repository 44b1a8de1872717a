"""What the desk shows."""

from collections.abc import Callable, Sequence
from typing import Any

from picpros.api.order_answers import tracked, when
from picpros.domain.campaign import Campaign, SendState
from picpros.domain.consent import Consent
from picpros.domain.inquiry import Thread
from picpros.domain.instants import public
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Contact, File, Order
from picpros.domain.reply_record import Decision, Reply, ReplyText
from picpros.ports import OrderParts, Upload

Link = Callable[[File], str | None]


def listed_order(order: Order, contact: Contact | None) -> dict[str, Any]:
    """Give an order's line in a list."""
    return {**tracked(order), "full_name": contact.full_name if contact else None}


def whole_order(order: Order, parts: OrderParts, link: Link) -> dict[str, Any]:
    """Give everything that is held of an order; what is gone is null."""
    contact, kept, details, method = parts.contact, parts.personal, parts.details, parts.method
    paid = {
        "payment_id": order.payment_id,
        "paid_at": when(order.paid_at),
        "amount": order.amount.to_public(),
        "method": method.method if method else None,
        "brand": method.brand if method else None,
        "last4": method.last4 if method else None,
    }
    return {
        **tracked(order),
        "started_at": when(order.started_at),
        "invoice_number": order.invoice_number,
        "client_id": order.client_id,
        "held": order.held.value,
        "client": {
            "full_name": contact.full_name if contact else None,
            "email": contact.email if contact else None,
            "phone": kept.phone if kept else None,
            "address": kept.address if kept else None,
        },
        "promotions": contact.promotions if contact else None,
        "specifications": {"text": details.text, "files": [_file(each, link) for each in details.files]}
        if details
        else None,
        "pictures": [_file(each, link) for each in parts.pictures],
        "payments": [paid] if order.payment_id else [],
    }


def uploads(found: Sequence[Upload]) -> dict[str, Any]:
    return {"uploads": [{"name": each.name, "url": each.url, "fields": dict(each.fields)} for each in found]}


def inquiry(thread: Thread) -> dict[str, Any]:
    """Give an inquiry with its answers, the first first; what is gone is null."""
    found, message = thread.inquiry, thread.message
    return {
        "inquiry_id": found.inquiry_id,
        "at": public(found.at),
        "urgent": found.urgent,
        "state": found.state,
        "transaction_id": found.transaction_id,
        "full_name": message.full_name if message else None,
        "email": message.email if message else None,
        "message": message.message if message else None,
        "answered_at": when(found.answered_at),
        "answers": [{"answer_id": each.answer_id, "at": public(each.at), "text": each.text} for each in thread.answers],
    }


def reply(found: Reply, text: ReplyText | None) -> dict[str, Any]:
    return {
        **decided(found),
        "from": text.from_address if text else None,
        "subject": text.subject if text else None,
        "text": text.text if text else None,
    }


def decided(found: Reply) -> dict[str, Any]:
    """Give a reply without what a person wrote; `unsubscribe` is null until somebody decided."""
    return {
        "reply_id": found.reply_id,
        "at": public(found.at),
        "verdict": found.verdict,
        "reason": found.reason,
        "state": found.state,
        "client_id": found.client_id,
        "transaction_id": found.transaction_id,
        "unsubscribe": None if found.decision is None else found.decision is Decision.OUT,
        "decided_at": when(found.decided_at),
    }


def consent(found: Consent) -> dict[str, Any]:
    return {
        "consent_id": found.consent_id,
        "client_id": found.client_id,
        "manner": found.manner.value,
        "recipient": found.recipient,
        "purpose": found.purpose,
        "recorded_at": public(found.at),
        "recorded_by": found.role,
    }


def hand_over(found: Consent, order: dict[str, Any]) -> dict[str, Any]:
    """Say what of an order, as the desk shows it, may go to whom by this consent."""
    held = order["specifications"] or {"text": None, "files": []}
    may = {"pictures": order["pictures"], "files": held["files"], "specifications": held["text"]}
    return {"consent_id": found.consent_id, "recipient": found.recipient, "purpose": found.purpose, "may_go": may}


def listed_campaign(found: Campaign) -> dict[str, Any]:
    """Give a campaign's line in a list; its numbers are counted where it is opened."""
    return {
        "campaign_id": found.campaign_id,
        "name": found.name,
        "subject": found.subject,
        "state": found.state.value,
        "recipients": found.recipients,
        "created_at": public(found.created_at),
        "told_at": when(found.told_at),
    }


def campaign(found: Campaign, counts: dict[str, int]) -> dict[str, Any]:
    """Give a campaign's numbers; a recipient that was claimed and never settled counts as uncertain."""
    return {
        "campaign_id": found.campaign_id,
        "name": found.name,
        "subject": found.subject,
        "body": found.body,
        "state": found.state.value,
        "recipients": found.recipients,
        "sent": counts.get(SendState.SENT, 0),
        "skipped": counts.get(SendState.SKIPPED, 0),
        "uncertain": counts.get(SendState.UNCERTAIN, 0) + counts.get(SendState.CLAIMED, 0),
        "bounced": counts.get(SendState.BOUNCED, 0),
        "complained": counts.get("complained", 0),
        "unsubscribed": counts.get("unsubscribed", 0),
    }


def entry(found: LedgerEntry) -> dict[str, Any]:
    return {
        "kind": found.kind.value,
        "subject": found.subject,
        "at": public(found.at),
        "done_at": public(found.done_at),
        "count": found.count,
        "detail": found.detail,
    }


def _file(file: File, link: Link) -> dict[str, Any]:
    return {"name": file.name, "size": file.size, "content_type": file.content_type, "url": link(file)}
