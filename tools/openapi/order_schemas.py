"""Orders as they are answered, with their money and their files."""

from picpros.domain.account import Cause, DisputeState, RefundState
from picpros.domain.cancellation import CancellationState
from picpros.domain.order import Held, HoldReason
from tools.openapi.schemas import (
    FLAG,
    INSTANT,
    INVOICE_NUMBER,
    OUR_ID,
    STATUS,
    TEXT,
    TRANSACTION_ID,
    URL,
    Json,
    closed,
    listed,
    or_null,
    ref,
)

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
    "redaction": closed(due_at=or_null(INSTANT), begun=FLAG, ended_at=or_null(INSTANT)),
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

ORDERS: dict[str, Json] = {
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
    "HandedOver": closed(
        **_WHOLE,
        hand_over=closed(
            consent_id=OUR_ID,
            recipient=TEXT,
            purpose=TEXT,
            may_go=closed(pictures=listed(ref("File")), files=listed(ref("File")), specifications=or_null(TEXT)),
        ),
    ),
}
