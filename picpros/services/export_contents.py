"""What an export holds: all that is held of a client at the time of asking, as data, as a page, and as files."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from picpros.domain.consent import Consent
from picpros.domain.data_map import Class
from picpros.domain.export import Entry, Export, FromInvoice, FromOrder, Packed
from picpros.domain.instants import public
from picpros.domain.order import Details, File, Order
from picpros.domain.person import Client, Remembered, Suppression
from picpros.domain.retention import allowed, text_ends
from picpros.domain.safe_names import apart
from picpros.mails.export_page import export_page
from picpros.ports import (
    Clients,
    Consents,
    Files,
    Hasher,
    OrderParts,
    Orders,
    Profiles,
    Replies,
    SignUps,
    Suppressions,
    Threads,
)


@dataclass(frozen=True, slots=True)
class Shelves:
    """Where things of a client are held."""

    studio: str
    orders: Orders
    clients: Clients
    profiles: Profiles
    inquiries: Threads
    consents: Consents
    replies: Replies
    sign_ups: SignUps
    suppressions: Suppressions
    files: Files
    hasher: Hasher


def listed_files(client: Client, export: Export, shelves: Shelves) -> list[Packed]:
    """Give every file that is held of the client's orders: uploaded ones, finished pictures, invoices."""
    return [
        packed
        for order in shelves.orders.every_of_client(client.client_id)
        for packed in _files_of(order, export.asked_at, shelves)
    ]


def _files_of(order: Order, at: datetime, shelves: Shelves) -> Iterator[Packed]:
    may, folder = allowed(order, at), f"orders/{order.transaction_id}"
    if Class.PERSONAL in may and order.invoice_number is not None:
        path = f"{folder}/invoice-{order.invoice_number}.pdf"
        yield Packed(f"{order.transaction_id}/", Entry(path, FromInvoice(order.invoice_number)), 0)
    if Class.DETAILS not in may:
        return
    parts, stored = shelves.orders.parts(order), shelves.files.stored(order.transaction_id)
    kinds = (("files", parts.details.files if parts.details else ()), ("pictures", parts.pictures))
    for kind, files in kinds:
        for file, name in zip(files, apart(file.name for file in files), strict=True):
            if file.id in stored:
                source = FromOrder(order.transaction_id, file.id)
                entry = Entry(f"{folder}/{kind}/{name}", source)
                yield Packed(f"{order.transaction_id}/{file.id}", entry, stored[file.id])


def contents(
    client: Client, export: Export, parts: Sequence[Sequence[Packed]], shelves: Shelves
) -> tuple[Entry, Entry]:
    """Give the page to read and the data to process; both tell in which ZIP each file lies."""
    where = {packed.entry.path: number for number, part in enumerate(parts, 1) for packed in part}
    data = gathered(client, export, shelves)
    for order in data["orders"]:
        prefix = f"orders/{order['transaction_id']}/"
        order["files"] = [{"path": path, "zip": zip_} for path, zip_ in where.items() if path.startswith(prefix)]
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return Entry("index.html", export_page(shelves.studio, data).encode()), Entry("data.json", text.encode())


def gathered(client: Client, export: Export, shelves: Shelves) -> dict[str, Any]:
    """Gather what is held, as JSON can say it; what was due when the export was asked for is not in it."""
    at = export.asked_at
    personal = shelves.clients.profile(client.client_id)
    pending = shelves.profiles.pending(client.client_id)
    address = shelves.hasher.address(client.email)
    addresses = (address, *shelves.profiles.former(client.client_id))
    return {
        "studio": shelves.studio,
        "asked_at": public(at),
        "client": {
            "client_id": client.client_id,
            "full_name": client.full_name,
            "email": client.email,
            "email_to_be_confirmed": pending.email if pending else None,
            "phone": personal.phone if personal else None,
            "address": dict(personal.address) if personal and personal.address else None,
            "known_as": client.basis.value,
            "known_since": public(client.created_at),
        },
        "choices": {
            "promotions": _suppression(shelves.suppressions.get(address)),
            "remember_device": _remembered(shelves.profiles.remembered(client.client_id)),
        },
        "orders": [_order(each, at, shelves) for each in shelves.orders.every_of_client(client.client_id)],
        "inquiries": [each for one in addresses for each in _inquiries(one, at, shelves)],
        "replies": [each for one in addresses for each in _replies(one, at, shelves)],
        "sharing_consents": [_consent(each) for each in shelves.consents.of_client(client.client_id)],
        "newsletter_sign_ups_to_be_confirmed": [each for one in addresses for each in _sign_ups(one, at, shelves)],
    }


def _consent(given: Consent) -> dict[str, Any]:
    return {
        "manner": given.manner.value,
        "recipient": given.recipient,
        "purpose": given.purpose,
        "recorded_at": public(given.at),
    }


def _order(order: Order, at: datetime, shelves: Shelves) -> dict[str, Any]:
    may, parts = allowed(order, at), shelves.orders.parts(order)
    return {
        "transaction_id": order.transaction_id,
        "status": order.status.value,
        "history": [{"at": public(step.at), "status": step.status.value} for step in order.history],
        "items": [
            {"service": line.service, "name": line.name, "quantity": line.quantity, "price": line.unit.to_public()}
            for line in order.lines
        ],
        "tax": order.tax.to_public(),
        "amount": order.amount.to_public(),
        "invoice_number": order.invoice_number,
        **_contact(parts),
        **(_personal(parts) if Class.PERSONAL in may else {}),
        **(_details(parts) if Class.DETAILS in may else {}),
        "deletes": {
            "specifications_at": public(order.due.details_at) if order.due else None,
            "personal_data_at": public(order.due.personal_at) if order.due else None,
        },
    }


def _contact(parts: OrderParts) -> dict[str, Any]:
    contact = parts.contact
    if contact is None:
        return {}
    return {"full_name": contact.full_name, "email": contact.email, "promotions_ticked": contact.promotions}


def _personal(parts: OrderParts) -> dict[str, Any]:
    method, kept = parts.method, parts.personal
    return {
        "phone": kept.phone if kept else None,
        "address": dict(kept.address) if kept and kept.address else None,
        "paid_with": {"method": method.method, "brand": method.brand, "last4": method.last4} if method else None,
    }


def _details(parts: OrderParts) -> dict[str, Any]:
    details: Details | None = parts.details
    return {
        "specifications": details.text if details else None,
        "announced_files": [_file(each) for each in details.files] if details else [],
        "pictures": [_file(each) for each in parts.pictures],
    }


def _file(file: File) -> dict[str, Any]:
    return {"name": file.name, "content_type": file.content_type}


def _is_held(transaction_id: str | None, due_at: datetime, at: datetime, shelves: Shelves) -> bool:
    """What was written about an order is held as long as its details are, whatever its own clock says."""
    if due_at > at or transaction_id is None:
        return due_at > at
    return text_ends(shelves.orders.find(transaction_id), at) is not None


def _inquiries(address: str, at: datetime, shelves: Shelves) -> Iterator[dict[str, Any]]:
    for inquiry, message, due_at in shelves.inquiries.of_address(address):
        if message is not None and _is_held(inquiry.transaction_id, due_at, at, shelves):
            answers = shelves.inquiries.thread(inquiry.inquiry_id).answers
            yield {
                "at": public(inquiry.at),
                "urgent": inquiry.urgent,
                "transaction_id": inquiry.transaction_id,
                "full_name": message.full_name,
                "email": message.email,
                "message": message.message,
                "answers": [{"at": public(each.at), "text": each.text} for each in answers],
            }


def _replies(address: str, at: datetime, shelves: Shelves) -> Iterator[dict[str, Any]]:
    for reply, text, due_at in shelves.replies.of_address(address):
        if text is not None and _is_held(reply.transaction_id, due_at, at, shelves):
            yield {
                "at": public(reply.at),
                "from": text.from_address,
                "subject": text.subject,
                "text": text.text,
                "taken_for": reply.verdict,
            }


def _sign_ups(address: str, at: datetime, shelves: Shelves) -> Iterator[dict[str, Any]]:
    for full_name, email, due_at in shelves.sign_ups.of_address(address):
        if due_at > at:
            yield {"full_name": full_name, "email": email}


def _suppression(held: Suppression | None) -> dict[str, Any] | None:
    return {"said": held.state.value, "at": public(held.at), "by": held.source} if held else None


def _remembered(held: Remembered | None) -> dict[str, Any] | None:
    return {"allowed": held.wanted, "at": public(held.at)} if held else None
