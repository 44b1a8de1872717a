"""The test cards (cards.json) and what they do. A number is read here and goes no further."""

import json
import re
from datetime import datetime
from pathlib import Path

from local.stripe.errors import Json

_KNOWN = json.loads(Path(__file__).with_name("cards.json").read_text())


class BadCard(ValueError):
    """A card that is not even sent to an issuer; the text is for the person who typed it."""


def read(number: str, expiry: str, cvc: str, now: datetime) -> Json:
    """Give what may be kept of a card: brand, last4, funding, exp_month, exp_year.

    `decline` is there where the issuer declines: code, decline code and message. Raise BadCard for what cannot be a
    card, and for cards that this provider does not know.
    """
    digits = re.sub(r"[\s-]", "", number)
    if not re.fullmatch(r"[0-9]{12,19}", digits) or not _luhn(digits):
        raise BadCard("This card number is not valid.")
    found = re.fullmatch(r"\s*(0?[1-9]|1[0-2])\s*/?\s*(?:20)?([0-9]{2})\s*", expiry)
    if not found:
        raise BadCard("This expiry date is not valid: write month and year, as 12/34.")
    month, year = int(found[1]), 2000 + int(found[2])
    if (year, month) < (now.year, now.month):
        raise BadCard("This card's expiry date lies in the past.")
    if not re.fullmatch(r"[0-9]{3,4}" if digits.startswith(("34", "37")) else r"[0-9]{3}", cvc.strip()):
        raise BadCard("This security code (CVC) is not valid.")
    if digits not in _KNOWN:
        raise BadCard("This is not a test card. Real cards are never charged here: take one of those below.")
    return {**_KNOWN[digits], "last4": digits[-4:], "exp_month": month, "exp_year": year}


def _luhn(digits: str) -> bool:
    doubled = (int(digit) * (1 + position % 2) for position, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
