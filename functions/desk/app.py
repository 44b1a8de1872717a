"""The desk: what the studio's staff do."""

from dataclasses import dataclass

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver

from functions.desk import orders, post
from picpros.api.http import resolver
from picpros.api.validation import answer_validation
from picpros.ports import Campaigns, Clock, Ids, Inquiries, Ledger, Queue, Replies
from picpros.services.promote import Audience
from picpros.services.work_on_order import Desk


@dataclass(frozen=True, slots=True)
class Office:
    """All that the desk needs of the world."""

    desk: Desk
    inquiries: Inquiries
    replies: Replies
    campaigns: Campaigns
    audience: Audience
    campaign_queue: Queue
    ledger: Ledger
    ids: Ids
    clock: Clock


def build(office: Office, logger: Logger) -> APIGatewayHttpResolver:
    app = resolver(logger)
    answer_validation(app)
    orders.routes(app, office.desk, office.ledger, office.clock)
    post.inbox(app, office.inquiries, office.replies)
    post.promotions(app, office.campaigns, office.audience, office.campaign_queue, office.ids, office.clock)
    post.ledger_pages(app, office.ledger, office.clock)
    return app
