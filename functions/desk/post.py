"""The desk's calls about promotions, and about the ledger."""

import re
from datetime import datetime, timedelta
from http import HTTPStatus

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.desk import answers
from functions.desk.forms import CampaignForm, SendForm
from functions.desk.staff import staff_of
from picpros.api.addresses import cursor, our_id
from picpros.api.body import read_body
from picpros.api.http import answer, happened_at
from picpros.errors import FieldError, Refused
from picpros.ports import Campaigns, Clock, Ids, Ledger, Queue
from picpros.services.promote import Audience, begin_campaign, count_recipients, draft_campaign

PAGE = 50
HOUR = "%Y-%m-%dT%H"
MOST_HOURS = 24
_AN_HOUR = re.compile(r"20\d\d-\d\d-\d\dT\d\d", re.ASCII)


def promotions(
    app: APIGatewayHttpResolver, campaigns: Campaigns, audience: Audience, queue: Queue, ids: Ids, clock: Clock
) -> None:
    """Add the calls about promotions."""

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
        drafted = draft_campaign(form.name, form.subject, form.body, at=at, ids=ids, campaigns=campaigns)
        return answer({"campaign_id": drafted.campaign_id}, HTTPStatus.CREATED)

    @app.get("/desk/campaigns/<identifier>")
    def get_campaign(identifier: str) -> Response[str]:
        staff_of(app.current_event.raw_event)
        found = campaigns.get(our_id(identifier))
        return answer(answers.campaign(found, dict(campaigns.counts(identifier))))

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


def ledger_pages(app: APIGatewayHttpResolver, ledger: Ledger, clock: Clock) -> None:
    """Add the ledger, a day at a time: `after` is the hour before the page, as in 2027-03-13T08."""

    @app.get("/desk/ledger")
    def get_ledger() -> Response[str]:
        staff_of(app.current_event.raw_event)
        now = clock.now()
        after = app.current_event.query_string_parameters.get("after")
        first = _hour(after) + timedelta(hours=1) if after else now - timedelta(hours=MOST_HOURS - 1)
        hours = [first + timedelta(hours=count) for count in range(MOST_HOURS)]
        known = [hour.strftime(HOUR) for hour in hours if hour.strftime(HOUR) <= now.strftime(HOUR)]
        items = [answers.entry(each) for hour in known for each in ledger.read(hour)]
        more = bool(known) and known[-1] < now.strftime(HOUR)
        return answer({"items": items, "next": known[-1] if more else None})


def _hour(text: str) -> datetime:
    if _AN_HOUR.fullmatch(text):
        try:
            return datetime.strptime(f"{text}+0000", f"{HOUR}%z")
        except ValueError:
            pass  # the thirtieth of February
    raise Refused(FieldError("after", "is an hour such as 2027-03-13T08"))
