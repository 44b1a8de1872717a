"""Fields that several forms share. An error names the field and what is wanted, and never what was sent."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, StrictBool, WithJsonSchema
from pydantic_core import PydanticCustomError

from picpros.domain import email_address, transaction_id
from picpros.domain.card_numbers import holds_card_number
from picpros.domain.order import Personal

LONGEST_TEXT = 20_000
LONGEST_LINE = 200
_PHONE = re.compile(r"[0-9+()./\- x#]{5,40}")
_COUNTRY = re.compile(r"[A-Za-z]{2}")


def _wrong(message: str) -> PydanticCustomError:
    return PydanticCustomError("picpros", message)


def _is_text(value: object) -> object:
    if not isinstance(value, str):
        raise _wrong("must be text")
    return value


def _line(value: str) -> str:
    text = unicodedata.normalize("NFC", value).strip()
    if not text:
        raise _wrong("must not be empty")
    if len(text) > LONGEST_LINE:
        raise _wrong(f"must have at most {LONGEST_LINE} characters")
    if any(unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") for each in text):
        raise _wrong("must be one line without control characters")
    return _without_card(text)


def _text(value: str) -> str:
    text = value.replace("\r\n", "\n").replace("\r", "\n").strip()
    if not text:
        raise _wrong("must not be empty")
    if len(text) > LONGEST_TEXT:
        raise _wrong(f"must have at most {LONGEST_TEXT:,} characters")
    if any(unicodedata.category(each) in ("Cc", "Cs") and each not in "\n\t" for each in text):
        raise _wrong("must not hold control characters")
    return _without_card(text)


def _without_card(text: str) -> str:
    if holds_card_number(text):
        raise _wrong("seems to hold a card number: card data goes only to the payment page")
    return text


def _email(value: str) -> str:
    address = email_address.parse(value)
    if address is None:
        raise _wrong("must be an e-mail address such as name@example.com")
    return address


def _phone(value: str) -> str:
    text = value.strip()
    if not _PHONE.fullmatch(text) or sum(each.isdigit() for each in text) < 5:
        raise _wrong("must be a phone number of 5 to 40 digits, spaces and + ( ) . / -")
    return text


def _country(value: str) -> str:
    if not _COUNTRY.fullmatch(value.strip()):
        raise _wrong("must be a country's two letters, such as US")
    return value.strip().upper()


def _order_id(value: str) -> str:
    canonical = transaction_id.parse(value)
    if canonical is None:
        raise _wrong("is not a transaction id: it begins with PP-")
    return canonical


def _described(description: str, **more: object) -> WithJsonSchema:
    """Say in the API's document what a validator of ours wants."""
    return WithJsonSchema({"type": "string", "description": description, **more})


_ONE_LINE = r"^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$"
_TEXT = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$"

Line = Annotated[
    str,
    BeforeValidator(_is_text),
    AfterValidator(_line),
    _described("One line; a card number is refused.", minLength=1, maxLength=LONGEST_LINE, pattern=_ONE_LINE),
]
Text = Annotated[
    str,
    BeforeValidator(_is_text),
    AfterValidator(_text),
    _described("A text; a card number is refused.", minLength=1, maxLength=LONGEST_TEXT, pattern=_TEXT),
]
Email = Annotated[
    str,
    BeforeValidator(_is_text),
    AfterValidator(_email),
    _described("An e-mail address.", format="idn-email", maxLength=email_address.LONGEST),
]
Phone = Annotated[
    str,
    BeforeValidator(_is_text),
    AfterValidator(_phone),
    _described("A phone number with at least five digits.", pattern=f"^{_PHONE.pattern}$"),
]
Country = Annotated[
    str,
    BeforeValidator(_is_text),
    AfterValidator(_country),
    _described("A country's two letters, as in ISO 3166.", pattern=f"^{_COUNTRY.pattern}$"),
]
OrderId = Annotated[
    str,
    BeforeValidator(_is_text),
    AfterValidator(_order_id),
    _described("A transaction id, in any case, with or without its hyphens.", pattern="^[Pp][Pp]", maxLength=80),
]


class Form(BaseModel):
    """What every form shares: unknown fields are dropped, and the one that only robots fill must be empty."""

    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)


class Address(Form):
    """A mailing address as the contract has it."""

    line1: Line
    line2: Line | None = None
    city: Line
    region: Line | None = None
    postal_code: Line
    country: Country

    def to_fields(self) -> dict[str, str]:
        return {name: value for name, value in self.model_dump().items() if value is not None}


def _is_empty(value: object) -> object:
    if value not in ("", None):
        raise _wrong("must be left empty")
    return None


class PublicForm(Form):
    """A form on the site: `website` is hidden from people."""

    website: Annotated[
        None,
        BeforeValidator(_is_empty),
        WithJsonSchema({"type": ["string", "null"], "maxLength": 0, "description": "Hidden from people: left empty."}),
    ] = None


def personal(phone: str | None, address: Address | None) -> Personal:
    return Personal(phone, address.to_fields() if address else None)


Flag = StrictBool
