"""The form of POST /orders/lookup for the document: functions/tracking/form.py checks it without a model."""

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from picpros.api.fields import PublicForm

_ID = {
    "type": "string",
    "minLength": 1,
    "pattern": r"\S",
    "description": "A transaction id, in any case, with or without its hyphens.",
}


def _stripped(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


def _not_empty(value: str) -> str:
    if not value:
        raise PydanticCustomError("picpros", "must not be empty")
    return value


class LookupForm(PublicForm):
    """The id is posted, so that it stands in no address."""

    transaction_id: Annotated[
        str, StringConstraints(strict=True), BeforeValidator(_stripped), AfterValidator(_not_empty), WithJsonSchema(_ID)
    ]
