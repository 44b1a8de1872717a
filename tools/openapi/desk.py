"""The desk: the studio's staff may call."""

from functions.desk.forms import AnswerForm, ConsentForm, DecisionForm
from functions.desk.letters import STATES
from tools.openapi.call import Answer, Call, Who
from tools.openapi.desk_campaigns import CAMPAIGNS
from tools.openapi.desk_orders import ORDERS
from tools.openapi.parameters import AFTER, ONCE, path, query
from tools.openapi.schemas import COUNT, CURSOR, FLAG, INSTANT, closed, listed, or_null, pages_of, ref

_INQUIRY, _REPLY = path("id", "The inquiry's id."), path("id", "The reply's id.")
_CLIENT = path("id", "The client's id.")
_STATE = query("state", "Only replies of this state.", {"type": "string", "enum": ["", *STATES], "default": "review"})
_HOUR = query(
    "after",
    "The `next` of the page before: an hour.",
    {"type": "string", "pattern": r"^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}$"},
)

CALLS = (
    *ORDERS,
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
                    late=or_null(closed(count=COUNT, since=INSTANT)),
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
    *CAMPAIGNS,
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
