"""An order as the desk shows it, entered into the ledger as read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from functions.desk.answers import whole_order
from functions.desk.money_answers import money
from functions.desk.reads import enter_reads
from picpros.domain import transaction_id as ids
from picpros.domain.order import File, Order
from picpros.errors import NotFound
from picpros.ports import Accounts, Clock, Ledger
from picpros.services.work_on_order import Desk


@dataclass(frozen=True, slots=True)
class OrderView:
    """Shows orders to the staff."""

    desk: Desk
    accounts: Accounts
    ledger: Ledger
    clock: Clock

    def whole(self, event: Mapping[str, Any], order: Order) -> dict[str, Any]:
        """Give all that is held of an order."""
        enter_reads(event, [f"order#{order.transaction_id}"], self.ledger, self.clock)
        shown = whole_order(order, self.desk.orders.parts(order), self._linker(order))
        return {**shown, **money(self.accounts.books(order.transaction_id), self.accounts.words(order))}

    def _linker(self, order: Order) -> Callable[[File], str | None]:
        stored = self.desk.files.stored(order.transaction_id) if order.holds_details() else {}
        return lambda file: self.desk.files.link(order.transaction_id, file) if file.id in stored else None


def order_id_in(path: str) -> str:
    """Read a transaction id from a path; NotFound for what cannot be one."""
    canonical = ids.parse(path)
    if canonical is None:
        raise NotFound
    return canonical
