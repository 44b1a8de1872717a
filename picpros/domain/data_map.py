"""The data map: every field that is stored, and the class that decides how long it lives.

Models, rows, purge, export, sweep and the policy page read it. A field that is not declared here cannot be stored.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Class(StrEnum):
    """How long something lives; an item belongs to exactly one class."""

    DETAILS = "details"  # specifications, files, finished pictures, every text tied to an order
    PERSONAL = "personal"  # phone, address, payment descriptors, inquiries, invoice PDF
    CONTACT = "contact"  # name and e-mail
    RECORD = "record"  # numbers, amounts, states, ids: nobody's data
    EPHEMERAL = "ephemeral"  # tokens, idempotency and event rows: they end by themselves


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of item: its class, whether it is sealed, its fields (dotted where nested), and what people call it."""

    name: str
    belongs_to: Class
    fields: frozenset[str]
    label: str
    sealed: bool = False


def _kind(name: str, belongs_to: Class, fields: str, label: str, *, sealed: bool = False) -> Kind:
    return Kind(name, belongs_to, frozenset(fields.split()), label, sealed)


_ADDRESS = "address.line1 address.line2 address.city address.region address.postal_code address.country"
_SEALED = " ".join(
    f"{part}.{name}"
    for part in ("entries", "late")
    for name in ["hour", "id", "kind", "subject", "at", "done_at", "count", "detail"]
)
_HASHED = re.compile(r"_(?:[0-9a-f]{8}|studio)$")
_LINES = "lines.service lines.name lines.quantity lines.unit"

KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        _kind(
            "order",
            Class.RECORD,
            f"transaction_id status {_LINES} subtotal tax amount currency created_at paid_at started_at completed_at "
            "details_due_at personal_due_at calendar_version history.at history.status version client_id "
            "invoice_number payment_id set_aside_payment attempt failed_attempt held holds.reason holds.until "
            "alive_at asked_at redaction.job redaction.done redaction.ended_at file_ids picture_ids purging "
            "lease_until erasing",
            "Order numbers, amounts and states",
        ),
        _kind("order_contact", Class.CONTACT, "full_name email promotions", "Name, e-mail and choice on an order"),
        _kind("order_personal", Class.PERSONAL, f"phone {_ADDRESS}", "Phone number and mailing address", sealed=True),
        _kind(
            "order_payment",
            Class.PERSONAL,
            "method brand last4",
            "Kind of card and its last four digits",
            sealed=True,
        ),
        _kind(
            "order_details",
            Class.DETAILS,
            "text files.id files.name files.size files.content_type",
            "Specifications and files",
            sealed=True,
        ),
        _kind(
            "order_pictures",
            Class.DETAILS,
            "files.id files.name files.size files.content_type",
            "Finished pictures",
            sealed=True,
        ),
        _kind(
            "attempt",
            Class.RECORD,
            "number session_id url expires amount currency created_at",
            "Attempts to pay",
        ),
        _kind(
            "invoice",
            Class.RECORD,
            f"number date transaction_id client_id {_LINES} subtotal tax tax_name tax_rate tax_jurisdiction amount "
            "currency paid_at live",
            "Invoices without name and address",
        ),
        _kind(
            "refund",
            Class.RECORD,
            "refund_id amount currency state cause asked_at provider_id credit_note",
            "Money that went back",
        ),
        _kind("dispute", Class.RECORD, "dispute_id amount currency state opened_at", "Disputed payments"),
        _kind("cancellation", Class.RECORD, "state asked_at fee currency", "That a cancellation was asked for"),
        _kind("order_words", Class.DETAILS, "text", "Reasons for a cancellation or a refund", sealed=True),
        _kind(
            "credit_note",
            Class.RECORD,
            "number date invoice_number transaction_id client_id refund_id amount tax currency cause live voided_at",
            "Credit notes without name and address",
        ),
        _kind(
            "difference",
            Class.RECORD,
            "day transaction_id item ours theirs currency",
            "Where our books and the payment provider's differ",
        ),
        _kind(
            "payment_count", Class.RECORD, "month method brand currency payments", "How often people paid in which way"
        ),
        _kind("invoice_number", Class.RECORD, "transaction_id", "Which order an invoice belongs to"),
        _kind("counter", Class.RECORD, "issued", "The last invoice number"),
        _kind("payment", Class.RECORD, "transaction_id", "Which order a payment belongs to"),
        _kind("event", Class.EPHEMERAL, "at", "Events that were handled"),
        _kind(
            "request", Class.EPHEMERAL, "transaction_id body_hash lease_until ends done", "Requests that were handled"
        ),
        _kind(
            "job", Class.RECORD, "kind subject reference at not_before tries lease_until", "What is still to be sent"
        ),
        _kind("client", Class.CONTACT, "client_id full_name email basis since", "Name and e-mail of clients"),
        _kind(
            "client_profile", Class.PERSONAL, f"phone {_ADDRESS}", "Phone and address of a registration", sealed=True
        ),
        _kind("client_record", Class.CONTACT, "registered_at address", "Registrations' clock"),
        _kind("email_change", Class.CONTACT, "change_id email at", "A new e-mail that waits for its confirmation"),
        _kind("address_former", Class.CONTACT, "client_id", "A client's former e-mail, by keyed hash, for its NO"),
        _kind("client_choices", Class.CONTACT, "wanted at", "Whether a device may remember the client"),
        _kind("erasure", Class.CONTACT, "client_id addresses at", "Requests to be erased, until that is done"),
        _kind(
            "export",
            Class.RECORD,
            "number export_id asked_at export_state begun done after_file fetched",
            "That an export was asked for; its files lie apart, three days at most",
        ),
        _kind("address_book", Class.CONTACT, "client_id", "Which client an e-mail belongs to, by keyed hash"),
        _kind("sign_up", Class.CONTACT, "full_name email at", "Newsletter sign-ups that wait for confirmation"),
        _kind(
            "inquiry",
            Class.RECORD,
            "inquiry_id at urgent state transaction_id answers answered_at",
            "That an inquiry was made and answered",
        ),
        _kind("inquiry_message", Class.PERSONAL, "full_name email message", "Inquiries", sealed=True),
        # An attribute an address, named by a short keyed hash: to_9f86d081.
        _kind("mails", Class.EPHEMERAL, "sent to_*", "How many mails went out in a day, by keyed hash"),
        _kind(
            "uploads", Class.EPHEMERAL, "announced", "How many bytes were announced for upload in a day, by keyed hash"
        ),
        _kind("soft_bounce", Class.EPHEMERAL, "at", "Mails that did not get through, by keyed hash"),
        _kind("inquiry_answer", Class.PERSONAL, "answer_id at text", "Answers to inquiries", sealed=True),
        _kind("order_message", Class.DETAILS, "full_name email message", "Inquiries that name an order", sealed=True),
        _kind("order_answer", Class.DETAILS, "answer_id at text", "Answers on an order's thread", sealed=True),
        _kind("order_thread", Class.RECORD, "message_id", "Which of our mails began an order's thread"),
        _kind(
            "sharing_consent",
            Class.PERSONAL,
            "consent_id client_id manner recipient purpose at role",
            "Consents to hand something over, with recipient and purpose",
            sealed=True,
        ),
        _kind("token", Class.EPHEMERAL, "purpose subject", "Links in mails and open sessions of the own page, by hash"),
        _kind(
            "campaign",
            Class.RECORD,
            "campaign_id name subject body campaign_state drafted_at told_at recipients cursor",
            "Promotions of the studio",
        ),
        _kind(
            "recipient",
            Class.RECORD,
            "client_id send_state at said_no complained",
            "Which promotion went to which client's id",
        ),
        _kind(
            "reply",
            Class.RECORD,
            "reply_id at verdict reason state client_id_of transaction_id campaign_id answerable decision decided_at "
            "also_of",
            "That a reply came",
        ),
        _kind("reply_text", Class.DETAILS, "from_address subject text", "Replies", sealed=True),
        _kind(
            "suppression",
            Class.RECORD,
            "state at source waiting",
            "Addresses, by keyed hash, that promotions never go to",
        ),
        _kind(
            "ledger_entry", Class.RECORD, "kind subject at done_at count detail", "The ledger: ids, counts and times"
        ),
        _kind("table_approval", Class.RECORD, "table_id at", "Which tables the ledger knows"),
        _kind(
            "ledger_seal",
            Class.RECORD,
            f"form hour previous count quiet hash {_SEALED}",
            "The ledger's hours, sealed: the same ids, counts and times",
        ),
    )
}

# What the rows themselves need: keys, indexes, sealing and time to live. Ids, enums and times only.
ENVELOPE = frozenset(
    [
        "pk",
        "sk",
        "type",
        "sealed",
        "due_pk",
        "due_sk",
        "due_at",
        "list_pk",
        "list_sk",
        "expires_at",
        "owner",
        "class",
        "wrapped",
        "hour",
        "entry",
        "address_hash",
    ]
)


def undeclared(kind: str, values: Mapping[str, object]) -> list[str]:
    """Name the fields of `values` that the map does not declare for `kind`, nested ones dotted; unknown kind: all."""
    known = KINDS[kind].fields if kind in KINDS else frozenset[str]()
    return sorted(name for name in _names("", values) if name not in known and _family(name) not in known)


def _family(name: str) -> str:
    """Give `to_*` for a field that is named by eight hexadecimal digits of a keyed hash, or by the studio itself."""
    return _HASHED.sub("_*", name)


def _names(prefix: str, value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _names(f"{prefix}.{name}" if prefix else str(name), inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _names(prefix, inner)
    elif value is not None:
        yield prefix
