"""The desk's calls about promotions."""

from dataclasses import dataclass
from http import HTTPStatus

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.desk import answers
from functions.desk.forms import CampaignForm, PreviewForm, SendForm
from functions.desk.staff import staff_of
from picpros.api.addresses import cursor, our_id
from picpros.api.body import read_body
from picpros.api.http import answer, happened_at
from picpros.domain.campaign import Campaign
from picpros.mails.letter import Sender
from picpros.ports import Campaigns, Clock, Ids, MailCounts, Queue
from picpros.services.pause_campaign import pause_campaign, resume_campaign
from picpros.services.promote import Audience, begin_campaign, count_recipients, draft_campaign
from picpros.services.try_campaign import SAMPLE_NAME, ask_trial, preview_campaign
from picpros.studio import Studio

PAGE = 50


@dataclass(frozen=True, slots=True)
class Promoter:
    """All that promotions need of the world at the desk."""

    studio: Studio
    campaigns: Campaigns
    audience: Audience
    queue: Queue
    mail_counts: MailCounts
    sender: Sender
    ids: Ids
    clock: Clock

    def shown(self, found: Campaign) -> Response[str]:
        return answer(answers.campaign(found, dict(self.campaigns.counts(found.campaign_id))))


def routes(app: APIGatewayHttpResolver, promoter: Promoter) -> None:
    """Add the calls about promotions."""
    _writing(app, promoter)
    _trying(app, promoter)
    _sending(app, promoter)


def _writing(app: APIGatewayHttpResolver, promoter: Promoter) -> None:
    campaigns = promoter.campaigns

    @app.get("/desk/campaigns")
    def get_campaigns() -> Response[str]:
        staff_of(app.current_event.raw_event)
        page, following = campaigns.listed(cursor(app.current_event.query_string_parameters), PAGE)
        return answer({"items": [answers.listed_campaign(each) for each in page], "next": following})

    @app.post("/desk/campaigns")
    def post_campaign() -> Response[str]:
        event = app.current_event.raw_event
        staff_of(event)
        form = CampaignForm.model_validate(read_body(event).data)
        at = happened_at(event)
        drafted = draft_campaign(form.name, form.subject, form.body, at=at, ids=promoter.ids, campaigns=campaigns)
        return answer({"campaign_id": drafted.campaign_id}, HTTPStatus.CREATED)

    @app.get("/desk/campaigns/<identifier>")
    def get_campaign(identifier: str) -> Response[str]:
        staff_of(app.current_event.raw_event)
        return promoter.shown(campaigns.get(our_id(identifier)))


def _trying(app: APIGatewayHttpResolver, promoter: Promoter) -> None:
    campaigns = promoter.campaigns

    @app.post("/desk/campaigns/<identifier>/preview")
    def post_preview(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff_of(event)
        form = PreviewForm.model_validate(read_body(event).data if event.get("body") else {})
        found, name = campaigns.get(our_id(identifier)), form.full_name or SAMPLE_NAME
        mail = preview_campaign(found, name, sender=promoter.sender, hasher=promoter.audience.hasher)
        return answer({"subject": mail.subject, "text": mail.text, "html": mail.html})

    @app.post("/desk/campaigns/<identifier>/test")
    def post_test(identifier: str) -> Response[str]:
        staff_of(app.current_event.raw_event)
        ask_trial(
            our_id(identifier),
            now=promoter.clock.now(),
            studio=promoter.studio,
            campaigns=campaigns,
            mail_counts=promoter.mail_counts,
            queue=promoter.queue,
        )
        return answer({"to": promoter.sender.staff_mailbox}, HTTPStatus.ACCEPTED)


def _sending(app: APIGatewayHttpResolver, promoter: Promoter) -> None:
    campaigns, audience, queue, clock = promoter.campaigns, promoter.audience, promoter.queue, promoter.clock

    @app.post("/desk/campaigns/<identifier>/send")
    def post_send(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff_of(event)
        form = SendForm.model_validate(read_body(event).data if event.get("body") else {})
        if form.dry_run:
            campaigns.get(our_id(identifier))
            return answer({"recipients": count_recipients(audience)}, HTTPStatus.ACCEPTED)
        begun = begin_campaign(our_id(identifier), now=clock.now(), audience=audience, campaigns=campaigns, queue=queue)
        return answer({"recipients": begun.recipients}, HTTPStatus.ACCEPTED)

    @app.post("/desk/campaigns/<identifier>/pause")
    def post_pause(identifier: str) -> Response[str]:
        staff_of(app.current_event.raw_event)
        return promoter.shown(pause_campaign(our_id(identifier), campaigns=campaigns))

    @app.post("/desk/campaigns/<identifier>/resume")
    def post_resume(identifier: str) -> Response[str]:
        staff_of(app.current_event.raw_event)
        now = clock.now()
        return promoter.shown(resume_campaign(our_id(identifier), now=now, campaigns=campaigns, queue=queue))
