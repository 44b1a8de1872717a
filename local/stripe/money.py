"""Which amounts Stripe takes; the tables of currencies.json are those of docs.stripe.com/currencies."""

import json
from decimal import Decimal, InvalidOperation
from pathlib import Path

from local.stripe.errors import Refused

_TABLE = json.loads(Path(__file__).with_name("currencies.json").read_text())


def decimals(currency: str) -> int:
    return 0 if currency in _TABLE["zero_decimal"] else 3 if currency in _TABLE["three_decimal"] else 2


def show(amount: int, currency: str) -> str:
    """Write `amount` minor units for a person: `129.00 USD`."""
    return f"{Decimal(amount).scaleb(-decimals(currency)):,} {currency.upper()}"


def read(text: str, currency: str) -> int:
    """Give the minor units that a person wrote as `129.00`; raise Refused for what is no such amount."""
    try:
        minor = Decimal(text.strip()).scaleb(decimals(currency))
    except InvalidOperation:
        minor = Decimal("NaN")
    if not minor.is_finite() or minor != minor.to_integral_value():
        raise Refused("Invalid amount: write it as 129.00", "parameter_invalid_integer", "amount")
    return int(minor)


def check_line(amount: int, currency: str, param: str) -> None:
    """Refuse an unknown currency, a third decimal other than 0 and fractions of ISK and UGX."""
    if currency not in _TABLE["all"]:
        raise Refused(f"Invalid currency. Stripe supports {', '.join(_TABLE['all'])}", param=f"{param}[currency]")
    step = 10 if currency in _TABLE["three_decimal"] else 100 if currency in _TABLE["whole_units"] else 1
    if amount % step or amount < 0:
        message = f"Amounts in {currency} must be divisible by {step} and not negative."
        raise Refused(message, "parameter_invalid_integer", f"{param}[unit_amount]")


def check_total(total: int, currency: str) -> None:
    """Hold the least charge. Where Stripe names none it converts to the account's currency; here it is half a unit."""
    least = _TABLE["least"].get(currency, max(10 ** decimals(currency) // 2, 1))
    what = "The Checkout Session's total amount due must"
    if total < least:
        raise Refused(f"{what} add up to at least {show(least, currency)}", "amount_too_small")
    if total > _TABLE["most"]:
        raise Refused(f"{what} be no more than {show(_TABLE['most'], currency)}", "amount_too_large")


def fee(amount: int) -> int:
    """Stripe's United States list price, 2.9 % and 30 minor units, whatever the currency; at most the amount."""
    return min((amount * 29 + 500) // 1000 + 30, amount)
