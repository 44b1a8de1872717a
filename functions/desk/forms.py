"""What the staff send, checked field by field."""

import re
from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictInt,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from picpros.api.fields import Email, Flag, Form, Line, Text
from picpros.api.files import PictureForm
from picpros.domain.campaign import FIELDS, has_unknown_field
from picpros.domain.consent import Manner
from picpros.domain.order import HoldReason

_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z", re.ASCII)


def _manner(value: object) -> Manner:
    try:
        return Manner(str(value))
    except ValueError:
        raise PydanticCustomError("picpros", f"is one of {', '.join(Manner)}") from None


def _hold_reason(value: object) -> HoldReason:
    try:
        return HoldReason(str(value))
    except ValueError:
        raise PydanticCustomError("picpros", f"is one of {', '.join(HoldReason)}") from None


def _instant(value: object) -> datetime:
    try:
        if isinstance(value, str) and _INSTANT.fullmatch(value):
            return datetime.fromisoformat(value).astimezone(UTC)
    except ValueError:
        pass  # the thirtieth of February
    raise PydanticCustomError("picpros", "is an instant in UTC such as 2027-03-13T08:00:00Z")


def _with_known_fields(value: str) -> str:
    if has_unknown_field(value):
        raise PydanticCustomError("picpros", f"may hold no words in braces but {' and '.join(FIELDS)}")
    return value


class PicturesForm(Form):
    """The body of POST /desk/orders/{id}/pictures."""

    files: Annotated[tuple[PictureForm, ...], Field(min_length=1, max_length=50)]


class CampaignForm(Form):
    """The body of POST /desk/campaigns; the subject is sent as written."""

    name: Line
    subject: Annotated[Line, StringConstraints(max_length=200)]
    body: Annotated[Text, AfterValidator(_with_known_fields)]


class PreviewForm(Form):
    """The body of POST /desk/campaigns/{id}/preview."""

    full_name: Line | None = None


class SendForm(Form):
    """The body of POST /desk/campaigns/{id}/send."""

    dry_run: Flag = False


class AnswerForm(Form):
    """The body of POST /desk/inquiries/{id}/answer."""

    text: Text


class DecisionForm(Form):
    """The body of POST /desk/replies/{id}/decision."""

    unsubscribe: Flag


class HandOverForm(Form):
    """The body of POST /desk/orders/{id}/hand-over."""

    recipient: Line
    purpose: Line


class ConsentForm(HandOverForm):
    """The body of POST /desk/clients/{client_id}/sharing-consents."""

    manner: Annotated[Manner, BeforeValidator(_manner)]


class EmailForm(Form):
    """The body of PATCH /desk/orders/{id}."""

    email: Email


class RefundForm(Form):
    """The body of POST /desk/orders/{id}/refunds: all that is left without an amount."""

    amount_minor: Annotated[StrictInt, Field(ge=1, le=10**12)] | None = None
    reason: Text


class CancelForm(Form):
    """The body of POST /desk/orders/{id}/cancel: the whole fee without one."""

    fee_minor: Annotated[StrictInt, Field(ge=0, le=10**12)] | None = None


class HoldForm(Form):
    """The body of POST /desk/orders/{id}/holds."""

    reason: Annotated[HoldReason, BeforeValidator(_hold_reason)]
    until: Annotated[
        datetime,
        BeforeValidator(_instant),
        WithJsonSchema({"type": "string", "format": "date-time", "pattern": f"^{_INSTANT.pattern}$"}),
    ]


def _given(name: str) -> dict[str, Any]:
    return {"required": [name], "properties": {name: {"type": "string"}}}


class FindForm(Form):
    """The body of POST /desk/search: one of the two."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [_given("email"), _given("invoice_number")]})

    email: Email | None = None
    invoice_number: Annotated[str, StringConstraints(strict=True, pattern=r"^[0-9A-Za-z-]{1,60}$")] | None = None

    @model_validator(mode="after")
    def _one_of_two(self) -> "FindForm":
        if (self.email is None) == (self.invoice_number is None):
            raise PydanticCustomError("picpros", "needs email or invoice_number, and only one of them")
        return self
