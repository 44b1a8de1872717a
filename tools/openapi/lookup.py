"""The form of POST /orders/lookup for the document: functions/tracking/form.py checks it without a model."""

from typing import Annotated

from pydantic import BeforeValidator, StringConstraints, WithJsonSchema

from picpros.api.fields import PublicForm

_ID = {
    "type": "string",
    "minLength": 1,
    "pattern": r"\S",
    "description": "A transaction id, in any case, with or without its hyphens.",
}


def _stripped(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


class LookupForm(PublicForm):
    """The id is posted, so that it stands in no address."""

    transaction_id: Annotated[
        str, BeforeValidator(_stripped), StringConstraints(strict=True, min_length=1), WithJsonSchema(_ID)
    ]
