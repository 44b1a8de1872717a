"""The forms with which people speak for themselves, checked field by field."""

import re
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from picpros.api.fields import Address, Email, Flag, Form, Line, OrderId, Phone, PublicForm, Text
from picpros.services.correct_profile import Correction

LONGEST_LINK = 2_000
_IN_A_LINK = re.compile(r"token=([^&#\s<>\"]+)")


def _token(value: object) -> object:
    """Take the token out of a whole link, as people paste it where no script does it for them."""
    if not isinstance(value, str) or len(value) > LONGEST_LINK:
        return value
    found = _IN_A_LINK.search(value)
    return found[1] if found else value.strip()


Secret = Annotated[str, BeforeValidator(_token), StringConstraints(strict=True, min_length=1, max_length=200)]


def _not_removed(value: object) -> object:
    if value is None:
        raise PydanticCustomError(
            "picpros", "can be corrected and not removed; erasing everything is a call of its own"
        )
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
    """A token from a link in a mail, or the whole link."""

    token: Secret


class ChoicesForm(Form):
    """The body of PUT /me/choices; what is left out stays as it is."""

    promotions: Flag | None = None
    remember_device: Flag | None = None


_PROFILE = ("full_name", "phone", "address", "email")


class ProfileForm(Form):
    """The body of PATCH /me: null removes, what is left out stays as it is; something is to be corrected."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [{"required": [name]} for name in _PROFILE]})

    full_name: Annotated[Line | None, BeforeValidator(_not_removed)] = None
    phone: Phone | None = None
    address: Address | None = None
    email: Annotated[Email | None, BeforeValidator(_not_removed)] = None

    @model_validator(mode="after")
    def _corrects_something(self) -> "ProfileForm":
        if not self.model_fields_set:
            raise PydanticCustomError("picpros", "needs at least one of full_name, phone, address and email")
        return self

    def to_correction(self) -> Correction:
        address = self.address.to_fields() if self.address else None
        return Correction(frozenset(self.model_fields_set), self.full_name, self.phone, address, self.email)
