"""The desk: the studio's staff may call."""

from functions.desk.forms import CampaignForm, PicturesForm, SendForm
from functions.desk.post import STATES
from picpros.domain.order import Status
from tools.openapi.call import Answer, Call, Who
from tools.openapi.parameters import AFTER, ORDER_ID, path, query
from tools.openapi.schemas import COUNT, OUR_ID, closed, listed, pages_of, ref

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
        "/desk/replies",
        "Replies, the newest first",
        {200: Answer("A page of replies.", pages_of(ref("Reply")))},
        ("refused",),
        who=Who.STAFF,
        parameters=(_STATE, AFTER),
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
