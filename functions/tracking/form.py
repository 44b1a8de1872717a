"""The form that looks an order up, checked by hand: whoever tracks an order waits for no models to load.

The API's document describes it by tools/openapi/lookup.py; a test holds the two equal.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from picpros.errors import FieldError, Refused


def wanted_order(sent: object) -> str:
    """Give the id as it was typed, without spaces around it; Refused names each field that cannot be taken."""
    if not isinstance(sent, dict):
        raise Refused(FieldError("body", "must be an object"))
    wrong = list(_wrong(sent))
    if wrong:
        raise Refused(*wrong)
    return str(sent["transaction_id"]).strip()


def _wrong(sent: Mapping[str, Any]) -> Iterator[FieldError]:
    if sent.get("website") not in ("", None):
        yield FieldError("website", "must be left empty")
    if "transaction_id" not in sent:
        yield FieldError("transaction_id", "is missing")
    elif not isinstance(sent["transaction_id"], str):
        yield FieldError("transaction_id", "must be text")
    elif not sent["transaction_id"].strip():
        yield FieldError("transaction_id", "must not be empty")
