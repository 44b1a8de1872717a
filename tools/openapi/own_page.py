"""A client's own page: the bearer of an open session may call."""

from functions.clients.forms import ChoicesForm, ProfileForm
from tools.openapi.call import Answer, Call, Who, see_other
from tools.openapi.named import NAMED
from tools.openapi.order_schemas import PERSON
from tools.openapi.parameters import TRANSACTION_ID, path, query
from tools.openapi.schemas import FLAG, INSTANT, TEXT, URL, closed, listed, or_null, ref

_PICTURE = closed(name=TEXT, url=URL, size={"type": "integer", "minimum": 1})
_PICTURES = closed(items=listed(_PICTURE), next={"type": "null"}, until=or_null(INSTANT))

_CHOSEN = closed(promotions=FLAG, remember_device=FLAG, session_expires_at=INSTANT)
_EXPORT = dict(NAMED["Export"]["properties"])
_PART = query("part", "Which of the ZIPs, from 1.", {"type": "string", "pattern": "^[0-9]{1,5}$", "default": "1"})

CALLS = (
    Call(
        "PATCH",
        "/me",
        "Correct what is held of me",
        {200: Answer("What is held now.", closed(client=PERSON, pending_email=or_null(TEXT)))},
        ("changed", "too-many-mails"),
        who=Who.CLIENT,
        form=ProfileForm,
        description="null removes phone or address; a new e-mail counts once its owner confirmed it.",
    ),
    Call(
        "DELETE",
        "/me",
        "Have everything erased",
        {202: Answer("A link that confirms it is mailed.", closed(accepted={"type": "string", "const": "erasure"}))},
        ("open-orders", "too-many-mails"),
        who=Who.CLIENT,
    ),
    Call(
        "POST",
        "/me/export",
        "Ask for all that is held of me",
        {202: Answer("It is being made, or is ready.", ref("Export"))},
        ("changed", "too-many-mails"),
        who=Who.CLIENT,
        any_body=True,
    ),
    Call(
        "GET",
        "/me/export",
        "Fetch it",
        {
            200: Answer("To who accepts application/json: a link to the ZIP.", closed(**_EXPORT, url=URL)),
            303: see_other("A link to the ZIP, good for 60 seconds."),
        },
        ("not-found", "not-ready"),
        who=Who.CLIENT,
        parameters=(_PART,),
    ),
    Call("GET", "/me", "Who I am, my choices, my orders", {200: Answer("The page.", ref("OwnPage"))}, who=Who.CLIENT),
    Call(
        "PUT",
        "/me/choices",
        "Choose",
        {200: Answer("All choices.", _CHOSEN)},
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
