"""The desk: what the studio's staff do."""

from dataclasses import dataclass

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver

from functions.desk import deletions, find, ledger, letters, money, orders, promotions, sharing
from functions.desk.money import Treasury
from functions.desk.once import Once
from functions.desk.promotions import Promoter
from functions.desk.shown import OrderView
from picpros.api.http import resolver
from picpros.api.validation import answer_validation
from picpros.mails.letter import Sender
from picpros.ports import (
    Accounts,
    Campaigns,
    Clock,
    Consents,
    Corrections,
    Decisions,
    Ids,
    Ledger,
    MailCounts,
    PaymentCounts,
    Profiles,
    Promises,
    Queue,
    Requests,
    Threads,
)
from picpros.services.answer_inquiry import Correspondence
from picpros.services.cancel_order import Canceller
from picpros.services.correct_email import Registrar
from picpros.services.decide_reply import Judge
from picpros.services.give_back import Cashier
from picpros.services.hold_order import Keeper
from picpros.services.promote import Audience
from picpros.services.share import Notary
from picpros.services.work_on_order import Desk


@dataclass(frozen=True, slots=True)
class Office:
    """All that the desk needs of the world."""

    desk: Desk
    accounts: Accounts
    payment_counts: PaymentCounts
    promises: Promises
    payments_queue: Queue
    inquiries: Threads
    replies: Decisions
    profiles: Profiles
    consents: Consents
    corrections: Corrections
    requests: Requests
    campaigns: Campaigns
    audience: Audience
    campaign_queue: Queue
    mail_counts: MailCounts
    sender: Sender
    ledger: Ledger
    ids: Ids
    clock: Clock

    def correspondence(self) -> Correspondence:
        return Correspondence(self.desk.studio, self.inquiries, self.desk.orders, self.desk.outbox)

    def judge(self) -> Judge:
        return Judge(
            replies=self.replies,
            clients=self.audience.clients,
            profiles=self.profiles,
            orders=self.desk.orders,
            suppressions=self.audience.suppressions,
            campaigns=self.campaigns,
            hasher=self.audience.hasher,
            outbox=self.desk.outbox,
        )

    def notary(self) -> Notary:
        clients, desk = self.audience.clients, self.desk
        return Notary(desk.studio, clients, self.consents, desk.orders, self.ids, desk.outbox)

    def promoter(self) -> Promoter:
        return Promoter(
            studio=self.desk.studio,
            campaigns=self.campaigns,
            audience=self.audience,
            queue=self.campaign_queue,
            mail_counts=self.mail_counts,
            sender=self.sender,
            ids=self.ids,
            clock=self.clock,
        )

    def treasury(self) -> Treasury:
        studio, outbox = self.desk.studio, self.desk.outbox
        return Treasury(
            cashier=Cashier(studio, self.accounts, self.ids, self.payments_queue),
            canceller=Canceller(studio, self.accounts, self.ids, outbox, self.payments_queue),
            keeper=Keeper(self.accounts, outbox),
            payment_counts=self.payment_counts,
            clock=self.clock,
        )

    def registrar(self) -> Registrar:
        return Registrar(
            orders=self.desk.orders,
            corrections=self.corrections,
            clients=self.audience.clients,
            suppressions=self.audience.suppressions,
            replies=self.replies,
            hasher=self.audience.hasher,
            ids=self.ids,
            outbox=self.desk.outbox,
        )


def build(office: Office, logger: Logger) -> APIGatewayHttpResolver:
    app = resolver(logger)
    answer_validation(app)
    view = OrderView(office.desk, office.accounts, office.ledger, office.clock)
    orders.routes(app, office.desk, view, office.clock)
    once = Once(office.requests, office.audience.hasher, office.ids, office.clock)
    orders.addresses(app, office.registrar(), view, office.clock)
    money.routes(app, office.treasury(), view, once)
    deletions.routes(app, office.desk.studio, office.promises, office.clock)
    audience = office.audience
    find.routes(app, office.desk.orders, audience.clients, audience.hasher, office.ledger, office.clock)
    letters.inquiries(app, office.correspondence(), office.ledger, once, office.clock)
    letters.replies(app, office.judge(), office.ledger, office.clock)
    sharing.routes(app, office.notary(), view, once, office.clock)
    promotions.routes(app, office.promoter())
    ledger.routes(app, office.ledger, office.clock)
    return app
