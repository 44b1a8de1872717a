"""The desk: the studio's staff may call."""

from functions.desk.forms import (
    AnswerForm,
    CampaignForm,
    CancelForm,
    ConsentForm,
    DecisionForm,
    EmailForm,
    FindForm,
    HandOverForm,
    HoldForm,
    PicturesForm,
    RefundForm,
    SendForm,
)
from functions.desk.letters import STATES
from picpros.domain.order import HoldReason, Status
from tools.openapi.call import Answer, Call, Who
from tools.openapi.parameters import AFTER, ONCE, ORDER_ID, path, query
from tools.openapi.schemas import COUNT, CURSOR, FLAG, INSTANT, OUR_ID, closed, listed, or_null, pages_of, ref

_INQUIRY, _REPLY = path("id", "The inquiry's id."), path("id", "The reply's id.")
_CLIENT = path("id", "The client's id.")
_CAMPAIGN = path("id", "The promotion's id.")
_STATUS = query(
    "status", "Only orders that stand so.", {"type": "string", "enum": ["", *(each.value for each in Status)]}
)
_STATE = query("state", "Only replies of this state.", {"type": "string", "enum": ["", *STATES], "default": "review"})
_HOUR = query(
    "after",
    "The `next` of the page before: an hour.",
    {"type": "string", "pattern": r"^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}$"},
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


CALLS = (
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
        "GET",
        "/desk/reports/payment-methods",
        "How people pay, by month",
        {
            200: Answer(
                "Fewer than three are not counted out.",
                closed(items=listed(ref("PaymentCount")), next={"type": "null"}),
            )
        },
        who=Who.STAFF,
    ),
    Call(
        "GET",
        "/desk/reports/retention",
        "What is deleted when, and what is late",
        {
            200: Answer(
                "The earliest first; erasures and exports stand on the first page. Days are the studio's.",
                closed(
                    now=INSTANT,
                    days=listed(ref("DeletionDay")),
                    more_days=FLAG,
                    items=listed(ref("Deletion")),
                    next=or_null(CURSOR),
                ),
            )
        },
        ("refused",),
        who=Who.STAFF,
        parameters=(AFTER,),
    ),
    Call(
        "GET",
        "/desk/inquiries",
        "Inquiries, the newest first",
        {200: Answer("A page of inquiries.", pages_of(ref("Inquiry")))},
        ("refused",),
        who=Who.STAFF,
        parameters=(AFTER,),
    ),
    Call(
        "GET",
        "/desk/inquiries/{id}",
        "One inquiry, with its answers",
        {200: Answer("The inquiry.", ref("Inquiry"))},
        who=Who.STAFF,
        parameters=(_INQUIRY,),
    ),
    Call(
        "POST",
        "/desk/inquiries/{id}/answer",
        "Answer an inquiry by e-mail",
        {200: Answer("The inquiry with all its answers.", ref("Inquiry"))},
        ("changed", "key-reused", "in-progress"),
        who=Who.STAFF,
        form=AnswerForm,
        parameters=(_INQUIRY, ONCE),
    ),
    Call(
        "GET",
        "/desk/replies",
        "Replies, the newest first",
        {200: Answer("A page of replies.", pages_of(ref("Reply")))},
        ("refused",),
        who=Who.STAFF,
        parameters=(_STATE, AFTER),
    ),
    Call(
        "POST",
        "/desk/replies/{id}/decision",
        "Decide whether a reply was a NO",
        {200: Answer("The reply without its text.", ref("DecidedReply"))},
        ("changed", "no-is-permanent"),
        who=Who.STAFF,
        form=DecisionForm,
        parameters=(_REPLY,),
    ),
    Call(
        "GET",
        "/desk/clients/{id}/sharing-consents",
        "What a client consented to",
        {200: Answer("All consents.", closed(items=listed(ref("Consent")), next={"type": "null"}))},
        who=Who.STAFF,
        parameters=(_CLIENT,),
    ),
    Call(
        "POST",
        "/desk/clients/{id}/sharing-consents",
        "Record a client's consent to hand something over",
        {201: Answer("The consent.", ref("Consent"))},
        ("changed", "key-reused", "in-progress"),
        who=Who.STAFF,
        form=ConsentForm,
        parameters=(_CLIENT, ONCE),
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
    Call(
        "GET",
        "/desk/campaigns",
        "Promotions, the newest first",
        {200: Answer("A page of promotions.", pages_of(ref("ListedCampaign")))},
        ("refused",),
        who=Who.STAFF,
        parameters=(AFTER,),
    ),
    Call(
        "POST",
        "/desk/campaigns",
        "Write a promotion",
        {201: Answer("A draft.", closed(campaign_id=OUR_ID))},
        ("changed",),
        who=Who.STAFF,
        form=CampaignForm,
        description="Fields in the body: {first_name}, {full_name}.",
    ),
    Call(
        "GET",
        "/desk/campaigns/{id}",
        "A promotion and its numbers",
        {200: Answer("The promotion.", ref("Campaign"))},
        who=Who.STAFF,
        parameters=(_CAMPAIGN,),
    ),
    Call(
        "POST",
        "/desk/campaigns/{id}/send",
        "Send a promotion, or count to whom it would go",
        {202: Answer("To how many people.", closed(recipients=COUNT))},
        ("wrong-state", "changed"),
        who=Who.STAFF,
        form=SendForm,
        body_needed=False,
        parameters=(_CAMPAIGN,),
    ),
    Call(
        "GET",
        "/desk/ledger",
        "The ledger, 24 hours a page",
        {200: Answer("Entries that name nobody.", pages_of(ref("LedgerEntry")))},
        ("refused",),
        who=Who.STAFF,
        parameters=(_HOUR,),
    ),
)
