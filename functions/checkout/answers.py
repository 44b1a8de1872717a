"""What checkout answers, as the contract has it."""

from picpros.services.take_order import Taken
from picpros.studio import Studio


def catalogue(studio: Studio) -> dict[str, object]:
    return {"items": [service.to_public() for service in studio.catalogue]}


def taken_order(taken: Taken, site: str) -> dict[str, object]:
    order = taken.order
    return {
        "transaction_id": order.transaction_id,
        "status": order.status.value,
        "amount": order.amount.to_public(),
        "payment_url": taken.payment_url,
        "track_url": f"{site}/track?id={order.transaction_id}",
        "uploads": [{"name": each.name, "url": each.url, "fields": dict(each.fields)} for each in taken.uploads],
    }
