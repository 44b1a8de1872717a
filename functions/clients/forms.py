"""The forms with which people speak for themselves, checked field by field."""

from typing import Annotated

from pydantic import AfterValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from picpros.api.fields import Address, Email, Flag, Form, Line, OrderId, Phone, PublicForm, Text

Secret = Annotated[str, StringConstraints(strict=True, min_length=1, max_length=200)]


def _not_offered(value: bool) -> bool:
    if value:
        raise PydanticCustomError("picpros", "is not offered yet: the site stores nothing on a device")
    return value


class RegistrationForm(PublicForm):
    """The body of POST /clients."""

    full_name: Line
    email: Email
    phone: Phone | None = None
    address: Address | None = None
    promotions: Flag = False


class NewsletterForm(PublicForm):
    """The body of POST /newsletter."""

    full_name: Line | None = None
    email: Email


class InquiryForm(PublicForm):
    """The body of POST /inquiries."""

    full_name: Line
    email: Email
    message: Text
    urgent: Flag = False
    transaction_id: OrderId | None = None


class AccessForm(PublicForm):
    """The body of POST /access-links."""

    email: Email


class TokenForm(PublicForm):
    """A token from a link in a mail."""

    token: Secret


class ChoicesForm(Form):
    """The body of PUT /me/choices; what is left out stays as it is."""

    promotions: Flag | None = None
    remember_device: Annotated[
        Flag, AfterValidator(_not_offered), WithJsonSchema({"type": "boolean", "const": False})
    ] = False
