"""The order form, checked field by field."""

from typing import Annotated

from pydantic import Field, StrictInt

from picpros.api.fields import Address, Email, Flag, Form, Line, Phone, PublicForm, Text, personal
from picpros.api.files import FileForm
from picpros.domain.order import Contact
from picpros.services.take_order import OrderRequest, Wanted

MOST_FILES = 10
MOST_LINES = 50


class ItemForm(Form):
    """One line of an order."""

    service: Line
    quantity: Annotated[StrictInt, Field(ge=1, le=999)]


class ClientForm(Form):
    """Who orders."""

    full_name: Line
    email: Email
    phone: Phone | None = None
    address: Address


class SpecificationsForm(Form):
    """What is to be made."""

    text: Text
    files: Annotated[tuple[FileForm, ...], Field(max_length=MOST_FILES)] = ()


class CancellationForm(PublicForm):
    """The body of POST /orders/{transaction_id}/cancellation."""

    reason: Text | None = None


class OrderForm(PublicForm):
    """The body of POST /orders; totals that somebody sends are dropped like every unknown field."""

    client: ClientForm
    items: Annotated[tuple[ItemForm, ...], Field(min_length=1, max_length=MOST_LINES)]
    specifications: SpecificationsForm
    promotions: Flag = False

    def to_request(self) -> OrderRequest:
        return OrderRequest(
            contact=Contact(self.client.full_name, self.client.email, self.promotions),
            personal=personal(self.client.phone, self.client.address),
            wanted=tuple(Wanted(item.service, item.quantity) for item in self.items),
            text=self.specifications.text,
            files=tuple(file.to_file() for file in self.specifications.files),
        )
