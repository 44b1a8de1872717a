"""An order as the contract shows it: to the public without personal data."""

from datetime import datetime
from typing import Any

from picpros.domain.instants import public
from picpros.domain.order import Order


def tracked(order: Order) -> dict[str, Any]:
    """Give the public view of an order; what is not yet is null."""
    return {
        "transaction_id": order.transaction_id,
        "status": order.status.value,
        "amount": order.amount.to_public(),
        "items": [
            {
                "service": line.service,
                "name": line.name,
                "quantity": line.quantity,
                "price": line.unit.to_public(),
            }
            for line in order.lines
        ],
        "created_at": public(order.created_at),
        "paid_at": when(order.paid_at),
        "completed_at": when(order.completed_at),
        "deletes": {
            "specifications_at": when(order.due.details_at if order.due else None),
            "personal_data_at": when(order.due.personal_at if order.due else None),
        },
        "history": [{"at": public(step.at), "status": step.status.value} for step in order.history],
    }


def when(instant: datetime | None) -> str | None:
    return None if instant is None else public(instant)
