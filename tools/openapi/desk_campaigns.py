"""Promotions on the desk: the studio's staff may call."""

from functions.desk.forms import CampaignForm, PreviewForm, SendForm
from tools.openapi.call import Answer, Call, Who
from tools.openapi.parameters import AFTER, path
from tools.openapi.schemas import COUNT, OUR_ID, TEXT, closed, pages_of, ref

_CAMPAIGN = path("id", "The promotion's id.")

CAMPAIGNS = (
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
        description="The body is Markdown, without HTML. Fields in it: {first_name}, {full_name}; others are refused.",
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
        "/desk/campaigns/{id}/preview",
        "See a promotion as a client of that name would get it",
        {
            200: Answer(
                "Both parts of the mail. Its links belong to nobody.", closed(subject=TEXT, text=TEXT, html=TEXT)
            )
        },
        who=Who.STAFF,
        form=PreviewForm,
        body_needed=False,
        parameters=(_CAMPAIGN,),
    ),
    Call(
        "POST",
        "/desk/campaigns/{id}/test",
        "Send a promotion to the studio's own mailbox, as a test",
        {202: Answer("Where it goes; no number of the promotion counts it.", closed(to=TEXT))},
        ("too-many-mails",),
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
    *(
        Call(
            "POST",
            f"/desk/campaigns/{{id}}/{verb}",
            summary,
            {200: Answer("The promotion.", ref("Campaign"))},
            ("wrong-state", "changed"),
            who=Who.STAFF,
            parameters=(_CAMPAIGN,),
        )
        for verb, summary in (
            ("pause", "Stop a promotion that is being sent"),
            ("resume", "Let a paused promotion go on to who did not get it yet"),
        )
    ),
)
