"""The desk: what the studio's staff do."""

from dataclasses import dataclass

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver

from functions.desk import find, letters, orders, post, sharing
from functions.desk.once import Once
from functions.desk.shown import OrderView
from picpros.api.http import resolver
from picpros.api.validation import answer_validation
from picpros.ports import Campaigns, Clock, Consents, Corrections, Decisions, Ids, Ledger, Queue, Requests, Threads
from picpros.services.answer_inquiry import Correspondence
from picpros.services.correct_email import Registrar
from picpros.services.decide_reply import Judge
from picpros.services.promote import Audience
from picpros.services.share import Notary
from picpros.services.work_on_order import Desk


@dataclass(frozen=True, slots=True)
class Office:
    """All that the desk needs of the world."""

    desk: Desk
    inquiries: Threads
    replies: Decisions
    consents: Consents
    corrections: Corrections
    requests: Requests
    campaigns: Campaigns
    audience: Audience
    campaign_queue: Queue
    ledger: Ledger
    ids: Ids
    clock: Clock

    def correspondence(self) -> Correspondence:
        return Correspondence(self.desk.studio, self.inquiries, self.desk.orders, self.desk.outbox)

    def judge(self) -> Judge:
        return Judge(
            replies=self.replies,
            clients=self.audience.clients,
            orders=self.desk.orders,
            suppressions=self.audience.suppressions,
            campaigns=self.campaigns,
            hasher=self.audience.hasher,
            outbox=self.desk.outbox,
        )

    def notary(self) -> Notary:
        clients, desk = self.audience.clients, self.desk
        return Notary(desk.studio, clients, self.consents, desk.orders, self.ids, desk.outbox)

    def registrar(self) -> Registrar:
        return Registrar(
            orders=self.desk.orders,
            corrections=self.corrections,
            clients=self.audience.clients,
            suppressions=self.audience.suppressions,
            hasher=self.audience.hasher,
            ids=self.ids,
            outbox=self.desk.outbox,
        )


def build(office: Office, logger: Logger) -> APIGatewayHttpResolver:
    app = resolver(logger)
    answer_validation(app)
    orders.routes(app, office.desk, office.ledger, office.clock)
    view = OrderView(office.desk, office.ledger, office.clock)
    once = Once(office.requests, office.audience.hasher, office.ids, office.clock)
    orders.addresses(app, office.registrar(), view, office.clock)
    audience = office.audience
    find.routes(app, office.desk.orders, audience.clients, audience.hasher, office.ledger, office.clock)
    letters.inquiries(app, office.correspondence(), office.ledger, once, office.clock)
    letters.replies(app, office.judge(), office.ledger, office.clock)
    sharing.routes(app, office.notary(), view, once, office.clock)
    post.promotions(app, office.campaigns, office.audience, office.campaign_queue, office.ids, office.clock)
    post.ledger_pages(app, office.ledger, office.clock)
    return app
