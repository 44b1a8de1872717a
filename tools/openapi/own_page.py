"""A client's own page: the bearer of an open session may call."""

from functions.clients.forms import ChoicesForm
from tools.openapi.call import Answer, Call, Who, see_other
from tools.openapi.parameters import TRANSACTION_ID, path
from tools.openapi.schemas import INSTANT, TEXT, URL, closed, listed, or_null, ref

_PICTURE = closed(name=TEXT, url=URL, size={"type": "integer", "minimum": 1})
_PICTURES = closed(items=listed(_PICTURE), next={"type": "null"}, until=or_null(INSTANT))

CALLS = (
    Call("GET", "/me", "Who I am, my choices, my orders", {200: Answer("The page.", ref("OwnPage"))}, who=Who.CLIENT),
    Call(
        "PUT",
        "/me/choices",
        "Choose",
        {200: Answer("All choices.", ref("Choices"))},
        ("changed",),
        who=Who.CLIENT,
        form=ChoicesForm,
        description="What is left out stays as it is.",
    ),
    Call(
        "GET",
        "/me/orders/{transaction_id}/pictures",
        "My finished pictures",
        {200: Answer("Links that hold for a short while; none before completion, or after `until`.", _PICTURES)},
        who=Who.CLIENT,
        parameters=(TRANSACTION_ID,),
    ),
    Call(
        "GET",
        "/me/invoices/{number}",
        "My invoice",
        {
            200: Answer("To who accepts application/json: a link to the PDF.", closed(url=URL)),
            303: see_other("A link to the PDF."),
        },
        who=Who.CLIENT,
        parameters=(path("number", "The invoice's number."),),
    ),
)
