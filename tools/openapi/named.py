"""All objects that answers name."""

from picpros.domain.campaign import CampaignState
from picpros.domain.consent import Manner
from picpros.domain.deletion_report import State
from picpros.domain.export import ExportState
from picpros.domain.ledger import Entry
from picpros.domain.money import MINOR_DIGITS
from picpros.domain.retention import Stage
from tools.openapi.order_schemas import ORDERS, PERSON
from tools.openapi.schemas import (
    COUNT,
    FLAG,
    INSTANT,
    INVOICE_NUMBER,
    OUR_ID,
    STATUS,
    TEXT,
    TRANSACTION_ID,
    Json,
    closed,
    listed,
    or_null,
    ref,
)

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
    **ORDERS,
    "Money": closed(
        minor={"type": "integer", "description": "In the currency's smallest unit: cents."},
        currency={"type": "string", "enum": sorted(MINOR_DIGITS)},
    ),
    "Service": closed(service=TEXT, name=TEXT, description=TEXT, price=ref("Money")),
    "Deletion": closed(
        subject={"type": "string", "enum": ["client", "erasure", "inquiry", "order", "reply", "signup"]},
        id=OUR_ID,
        what={
            "type": "string",
            "enum": [*(each.value for each in Stage), "consent", "change", "export", "payment"],
            "description": "`details`, `personal`, then the provider's `payment`, of an order; `whole` where all goes.",
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
        complained=COUNT,
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
