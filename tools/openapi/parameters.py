"""Parameters that several calls take."""

from tools.openapi.call import Parameter
from tools.openapi.schemas import CURSOR, TEXT, Json


def path(name: str, description: str, schema: Json = TEXT) -> Parameter:
    return Parameter(name, "path", {**schema, "minLength": 1}, description)


def query(name: str, description: str, schema: Json) -> Parameter:
    return Parameter(name, "query", schema, description)


TRANSACTION_ID = path("transaction_id", "The order's transaction id, in any case.")
ORDER_ID = path("id", "The order's transaction id, in any case.")
AFTER = query("after", "The `next` of the page before.", CURSOR)
IDEMPOTENCY_KEY = Parameter(
    "Idempotency-Key",
    "header",
    {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]*$"},
    "1 to 255 visible characters, for two days. Needed with JSON; without it the body of a plain form stands for ten "
    "minutes.",
)
ONCE = Parameter(
    "Idempotency-Key",
    "header",
    IDEMPOTENCY_KEY.schema,
    "1 to 255 visible characters, for two days: with the same key and body a thing is done once.",
)
