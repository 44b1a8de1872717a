"""How people pay, counted by month without a word of who paid."""

from picpros.domain.calendar import BusinessCalendar
from picpros.domain.order import Order
from picpros.domain.payment import Method
from picpros.ports import Counted


def counted_payment(order: Order, method: Method | None, calendar: BusinessCalendar) -> Counted | None:
    """Say what is to be counted: in the studio's month of the payment; None where its method is not known any more."""
    if method is None or order.paid_at is None:
        return None
    month = f"{calendar.studio_date(order.paid_at):%Y-%m}"
    return Counted(month, method.method, method.brand or "", order.amount.currency)
