"""What answers are made of. Objects are closed: a field that is not written down here is a mistake."""

from typing import Any

from picpros.domain.order import Status
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
