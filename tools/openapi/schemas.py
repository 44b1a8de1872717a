"""What answers are made of. Objects are closed: a field that is not written down here is a mistake."""

from typing import Any

from picpros.domain.account import Cause, DisputeState, RefundState
from picpros.domain.campaign import CampaignState
from picpros.domain.cancellation import CancellationState
from picpros.domain.consent import Manner
from picpros.domain.deletion_report import State
from picpros.domain.export import ExportState
from picpros.domain.ledger import Entry
from picpros.domain.money import MINOR_DIGITS
from picpros.domain.order import Held, HoldReason, Status
from picpros.domain.retention import Stage
from picpros.domain.transaction_id import PATTERN

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
FLAG: Json = {"type": "boolean"}
COUNT: Json = {"type": "integer", "minimum": 0}
URL: Json = {"type": "string", "format": "uri"}
INSTANT: Json = {
    "type": "string",
    "format": "date-time",
    "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
    "description": "RFC 3339, UTC, to the second.",
}
TRANSACTION_ID: Json = {"type": "string", "pattern": f"^{PATTERN.pattern}$"}
OUR_ID: Json = {"type": "string", "pattern": "^[0-9A-Z-]{1,64}$"}
INVOICE_NUMBER: Json = {"type": "string", "pattern": "^[A-Z0-9]+(-[A-Z0-9]+)*-[0-9]{4}-[0-9]{6,}$"}
CURSOR: Json = {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]*$"}
STATUS: Json = {"type": "string", "enum": [each.value for each in Status]}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def or_null(schema: Json) -> Json:
    return {"anyOf": [schema, {"type": "null"}]}


def closed(**fields: Json) -> Json:
    """Make an object that always has all of these fields and no other."""
    return {"type": "object", "properties": fields, "required": list(fields), "additionalProperties": False}


def listed(schema: Json) -> Json:
    return {"type": "array", "items": schema}


def pages_of(schema: Json) -> Json:
    return closed(items=listed(schema), next=or_null(CURSOR))


_TRACKED = {
    "transaction_id": TRANSACTION_ID,
    "status": STATUS,
    "amount": ref("Money"),
    "items": listed(ref("OrderLine")),
    "created_at": INSTANT,
    "paid_at": or_null(INSTANT),
    "completed_at": or_null(INSTANT),
    "deletes": closed(specifications_at=or_null(INSTANT), personal_data_at=or_null(INSTANT)),
    "history": listed(closed(at=INSTANT, status=STATUS)),
}
PERSON = closed(full_name=or_null(TEXT), email=or_null(TEXT), phone=or_null(TEXT), address=or_null(ref("HeldAddress")))
_PAID = closed(
    payment_id=TEXT,
    paid_at=or_null(INSTANT),
    amount=ref("Money"),
    method=or_null(TEXT),
    brand=or_null(TEXT),
    last4=or_null(TEXT),
)
_REFUND = {
    "refund_id": TEXT,
    "amount": ref("Money"),
    "state": {"type": "string", "enum": [each.value for each in RefundState]},
}
_BALANCE = dict.fromkeys(("charged", "refunded", "refunding", "disputed", "lost", "left"), ref("Money"))
_MONEY = {
    "balance": closed(**_BALANCE),
    "refunds": listed(
        closed(
            **_REFUND,
            cause={"type": "string", "enum": [each.value for each in Cause]},
            asked_at=INSTANT,
            credit_note=or_null(INVOICE_NUMBER),
        )
    ),
    "disputes": listed(
        closed(
            dispute_id=TEXT,
            amount=ref("Money"),
            state={"type": "string", "enum": [each.value for each in DisputeState]},
            opened_at=INSTANT,
        )
    ),
    "cancellation": or_null(
        closed(
            state={"type": "string", "enum": [each.value for each in CancellationState]},
            asked_at=INSTANT,
            fee=ref("Money"),
        )
    ),
    "credit_notes": listed(
        closed(
            number=INVOICE_NUMBER,
            date={"type": "string", "format": "date"},
            invoice_number=INVOICE_NUMBER,
            refund_id=TEXT,
            amount=ref("Money"),
            tax=ref("Money"),
            voided_at=or_null(INSTANT),
        )
    ),
    "holds": listed(closed(reason={"type": "string", "enum": [each.value for each in HoldReason]}, until=INSTANT)),
    "words": {
        "type": "object",
        "additionalProperties": TEXT,
        "description": "Why, in a person's words, by `cancellation` or a refund's id, while specifications are held.",
    },
}
_WHOLE = {
    **_TRACKED,
    "started_at": or_null(INSTANT),
    "invoice_number": or_null(INVOICE_NUMBER),
    "client_id": or_null(OUR_ID),
    "held": {"type": "string", "enum": [each.value for each in Held]},
    "client": PERSON,
    "promotions": or_null(FLAG),
    "specifications": or_null(closed(text=TEXT, files=listed(ref("File")))),
    "pictures": listed(ref("File")),
    "payments": listed(_PAID),
    **_MONEY,
}
_DECIDED = {
    "reply_id": OUR_ID,
    "at": INSTANT,
    "verdict": {"type": "string", "enum": ["out", "not", "unsure"]},
    "reason": TEXT,
    "state": {"type": "string", "enum": ["review", "shown", "done"]},
    "client_id": or_null(OUR_ID),
    "transaction_id": or_null(TRANSACTION_ID),
    "unsubscribe": or_null(FLAG),
    "decided_at": or_null(INSTANT),
}

NAMED: dict[str, Json] = {
    "Money": closed(
        minor={"type": "integer", "description": "In the currency's smallest unit: cents."},
        currency={"type": "string", "enum": sorted(MINOR_DIGITS)},
    ),
    "Service": closed(service=TEXT, name=TEXT, description=TEXT, price=ref("Money")),
    "OrderLine": closed(service=TEXT, name=TEXT, quantity={"type": "integer", "minimum": 1}, price=ref("Money")),
    "HeldAddress": {
        "type": "object",
        "properties": dict.fromkeys(("line1", "line2", "city", "region", "postal_code", "country"), TEXT),
        "additionalProperties": False,
    },
    "Upload": {
        **closed(name=TEXT, url=URL, fields={"type": "object", "additionalProperties": TEXT}),
        "description": "A presigned POST: send `fields` first, the part `file` last, to `url`.",
    },
    "TakenOrder": closed(
        transaction_id=TRANSACTION_ID,
        status=STATUS,
        amount=ref("Money"),
        payment_url=or_null(URL),
        track_url=URL,
        uploads=listed(ref("Upload")),
    ),
    "Order": closed(**_TRACKED),
    "ListedOrder": closed(**_TRACKED, full_name=or_null(TEXT)),
    "File": closed(name=TEXT, size={"type": "integer", "minimum": 1}, content_type=TEXT, url=or_null(URL)),
    "WholeOrder": closed(**_WHOLE),
    "Refund": closed(**_REFUND),
    "Deletion": closed(
        subject={"type": "string", "enum": ["client", "erasure", "inquiry", "order", "reply", "signup"]},
        id=OUR_ID,
        what={
            "type": "string",
            "enum": [*(each.value for each in Stage), "consent", "change", "export", "nothing"],
            "description": "`details`, then `personal`, of an order; `whole` where all of it goes.",
        },
        due_at=INSTANT,
        state={"type": "string", "enum": [each.value for each in State]},
        held_until=or_null(INSTANT),
    ),
    "DeletionDay": closed(day={"type": "string", "format": "date"}, count=COUNT),
    "PaymentCount": closed(
        month={"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"},
        method=TEXT,
        brand=or_null(TEXT),
        currency={"type": "string", "enum": sorted(MINOR_DIGITS)},
        payments={"anyOf": [{"type": "integer", "minimum": 3}, {"type": "string", "const": "under 3"}]},
    ),
    "Consent": closed(
        consent_id=OUR_ID,
        client_id=OUR_ID,
        manner={"type": "string", "enum": [each.value for each in Manner]},
        recipient=TEXT,
        purpose=TEXT,
        recorded_at=INSTANT,
        recorded_by=TEXT,
    ),
    "HandedOver": closed(
        **_WHOLE,
        hand_over=closed(
            consent_id=OUR_ID,
            recipient=TEXT,
            purpose=TEXT,
            may_go=closed(pictures=listed(ref("File")), files=listed(ref("File")), specifications=or_null(TEXT)),
        ),
    ),
    "ListedCampaign": closed(
        campaign_id=OUR_ID,
        name=TEXT,
        subject=TEXT,
        state={"type": "string", "enum": [each.value for each in CampaignState]},
        recipients=COUNT,
        created_at=INSTANT,
        told_at=or_null(INSTANT),
    ),
    "OwnPage": closed(
        client=PERSON,
        pending_email=or_null(TEXT),
        export=or_null(ref("Export")),
        choices=ref("Choices"),
        orders=listed(
            closed(
                transaction_id=TRANSACTION_ID,
                status=STATUS,
                amount=ref("Money"),
                created_at=INSTANT,
                invoice_number=or_null(INVOICE_NUMBER),
                pictures_until=or_null(INSTANT),
            )
        ),
    ),
    "Export": closed(
        status={"type": "string", "enum": [each.value for each in ExportState]},
        asked_at=INSTANT,
        until=INSTANT,
        parts=or_null(COUNT),
    ),
    "Choices": closed(promotions=FLAG, remember_device=FLAG),
    "Inquiry": closed(
        inquiry_id=OUR_ID,
        at=INSTANT,
        urgent=FLAG,
        state=TEXT,
        transaction_id=or_null(TRANSACTION_ID),
        full_name=or_null(TEXT),
        email=or_null(TEXT),
        message=or_null(TEXT),
        answered_at=or_null(INSTANT),
        answers=listed(closed(answer_id=OUR_ID, at=INSTANT, text=TEXT)),
    ),
    "DecidedReply": closed(**_DECIDED),
    "Reply": closed(
        **_DECIDED,
        **{"from": or_null(TEXT)},
        subject=or_null(TEXT),
        text=or_null(TEXT),
    ),
    "Campaign": closed(
        campaign_id=OUR_ID,
        name=TEXT,
        subject=TEXT,
        body=TEXT,
        state={"type": "string", "enum": [each.value for each in CampaignState]},
        recipients=COUNT,
        sent=COUNT,
        skipped=COUNT,
        uncertain=COUNT,
        bounced=COUNT,
        unsubscribed=COUNT,
    ),
    "LedgerEntry": closed(
        kind={"type": "string", "enum": [each.value for each in Entry]},
        subject=TEXT,
        at=INSTANT,
        done_at=INSTANT,
        count=COUNT,
        detail=TEXT,
    ),
    "Policy": closed(
        version=TEXT,
        effective=TEXT,
        studio=TEXT,
        categories=listed(closed(name=TEXT, kinds=listed(TEXT), kept=TEXT, sealed=FLAG)),
        sections=listed(closed(title=TEXT, sentences=listed(TEXT))),
    ),
    "GatewayMessage": {**closed(message=TEXT), "description": "What the gateway answers before a function is called."},
}
