"""The desk's orders: the studio's staff may call."""

from functions.desk.forms import CancelForm, EmailForm, FindForm, HandOverForm, HoldForm, PicturesForm, RefundForm
from picpros.domain.order import HoldReason, Status
from tools.openapi.call import Answer, Call, Who
from tools.openapi.parameters import AFTER, ONCE, ORDER_ID, query
from tools.openapi.schemas import closed, listed, pages_of, ref

_STATUS = query(
    "status", "Only orders that stand so.", {"type": "string", "enum": ["", *(each.value for each in Status)]}
)
_REASON = query(
    "reason", "Which hold; all of them without.", {"type": "string", "enum": ["", *(each.value for each in HoldReason)]}
)
_WHOLE = {200: Answer("Everything that is held of it.", ref("WholeOrder"))}


def _verb(verb: str, summary: str) -> Call:
    """Describe an action on an order: it takes `{}` and answers the order."""
    return Call(
        "POST",
        f"/desk/orders/{{id}}/{verb}",
        summary,
        _WHOLE,
        ("wrong-state", "changed"),
        who=Who.STAFF,
        parameters=(ORDER_ID,),
        any_body=True,
    )


ORDERS = (
    Call(
        "GET",
        "/desk/orders",
        "Orders, the newest first",
        {200: Answer("A page of orders.", pages_of(ref("ListedOrder")))},
        ("refused",),
        who=Who.STAFF,
        parameters=(_STATUS, AFTER),
    ),
    Call("GET", "/desk/orders/{id}", "One order", _WHOLE, who=Who.STAFF, parameters=(ORDER_ID,)),
    _verb("start", "Begin to work on it"),
    _verb("complete", "It is finished"),
    _verb("reopen", "It is not finished after all"),
    Call(
        "POST",
        "/desk/orders/{id}/pictures",
        "Hand in finished pictures",
        {200: Answer("Where to upload them.", closed(uploads=listed(ref("Upload"))))},
        ("wrong-state", "changed"),
        who=Who.STAFF,
        form=PicturesForm,
        parameters=(ORDER_ID,),
    ),
    Call(
        "POST",
        "/desk/orders/{id}/refunds",
        "Give money back",
        {201: Answer("Asked of the payment provider.", ref("Refund"))},
        ("wrong-state", "changed", "key-reused", "in-progress"),
        who=Who.STAFF,
        form=RefundForm,
        parameters=(ORDER_ID, ONCE),
        description="All that is left without an amount; more than is left is refused.",
    ),
    Call(
        "POST",
        "/desk/orders/{id}/cancel",
        "Cancel an order",
        _WHOLE,
        ("wrong-state", "changed"),
        who=Who.STAFF,
        form=CancelForm,
        body_needed=False,
        parameters=(ORDER_ID,),
        description="What was paid goes back, less the fee, which may be lowered and never raised.",
    ),
    Call(
        "POST",
        "/desk/orders/{id}/holds",
        "Hold what is due of an order, 90 days at most: the owner only",
        _WHOLE,
        ("wrong-state", "changed"),
        who=Who.STAFF,
        form=HoldForm,
        parameters=(ORDER_ID,),
    ),
    Call(
        "DELETE",
        "/desk/orders/{id}/holds",
        "Lift a hold: the owner only",
        _WHOLE,
        ("refused", "changed"),
        who=Who.STAFF,
        parameters=(ORDER_ID, _REASON),
    ),
    Call(
        "POST",
        "/desk/orders/{id}/hand-over",
        "Hand an order over to a third party, where its client consented",
        {200: Answer("The order, and what of it may go.", ref("HandedOver"))},
        ("changed", "wrong-state", "no-consent"),
        who=Who.STAFF,
        form=HandOverForm,
        parameters=(ORDER_ID,),
    ),
    Call(
        "PATCH",
        "/desk/orders/{id}",
        "Correct an order's e-mail",
        _WHOLE,
        ("changed", "wrong-state"),
        who=Who.STAFF,
        form=EmailForm,
        parameters=(ORDER_ID,),
    ),
    _verb("send-again", "Send an order's mails again"),
    Call(
        "POST",
        "/desk/search",
        "Find orders by e-mail or invoice number",
        {200: Answer("What was found.", closed(items=listed(ref("ListedOrder")), next={"type": "null"}))},
        who=Who.STAFF,
        form=FindForm,
    ),
)
