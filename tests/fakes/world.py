"""One studio with all its stores in memory, and what its functions are handed of it."""

from collections.abc import Callable
from datetime import datetime, timedelta

from functions.desk.app import Office
from picpros.domain.account import DisputeState
from picpros.domain.due import DELETIONS, DueKind, Ref
from picpros.domain.order import Order
from picpros.mails.letter import sender_of
from picpros.services.ask_cancellation import Letterbox
from picpros.services.cancel_order import Canceller, cancel_order
from picpros.services.delete import delete
from picpros.services.export_contents import Shelves
from picpros.services.fulfil_payment import Till, fulfil_payment
from picpros.services.give_back import Bank, Cashier, News, carry_out
from picpros.services.hear_dispute import hear_dispute
from picpros.services.look_after import look_after
from picpros.services.make_export import Exporter
from picpros.services.outbox import Outbox
from picpros.services.people import Reception
from picpros.services.promote import Audience, Press
from picpros.services.purge import Shredder, find_due
from picpros.services.redact import Redactor, redact
from picpros.services.run_job import run_job
from picpros.services.seal_ledger import Sealer
from picpros.services.take_order import Counter, OrderRequest, Taken, take_order
from picpros.services.work_on_order import Desk, complete_order, start_order
from picpros.studio import Studio, load_file
from tests.fakes.basics import CountedIds, MovableClock, OpenHasher
from tests.fakes.desk import MemoryConsents, MemoryCorrections, MemoryDecisions, MemoryThreads
from tests.fakes.exports import MemoryArchive, MemoryExports
from tests.fakes.ledger import MemoryLedger, MemorySeals
from tests.fakes.mail_counts import MemoryMailCounts
from tests.fakes.money import MemoryAccounts, MemoryPaymentCounts, MemoryRefunds
from tests.fakes.orders import MemoryPurgingOrders
from tests.fakes.outbox import MemoryDue, MemoryJobs, MemoryMailer, MemoryPace, MemoryPromises, MemoryQueue, PlainPapers
from tests.fakes.own_page import MemoryErasures, MemoryProfiles
from tests.fakes.payments import MemoryPayments
from tests.fakes.people import MemoryClients, MemorySignUps, MemorySuppressions
from tests.fakes.redactions import MemoryRedactions
from tests.fakes.rows import Killed, Rows, Steps
from tests.fakes.samples import SITE, START, an_order
from tests.fakes.small import (
    MemoryCampaigns,
    MemoryEvents,
    MemoryFiles,
    MemoryInbound,
    MemoryRequests,
    MemorySoftBounces,
    MemoryTokens,
)
from tests.fakes.upload_counts import MemoryUploadCounts


class World:
    """Everything stands still until a test moves it; `steps.fatal` kills the work after so many effects."""

    def __init__(self, studio: Studio | None = None, now: datetime = START) -> None:
        self.studio = studio or load_file()
        self.sender = sender_of(self.studio, SITE)
        self.steps = Steps()
        self.rows = Rows(self.steps)
        self.clock = MovableClock(now)
        self.ids, self.hasher = CountedIds(), OpenHasher()
        self.orders = MemoryPurgingOrders(self.rows)
        self.requests, self.events, self.tokens = (
            MemoryRequests(self.rows),
            MemoryEvents(self.rows),
            MemoryTokens(self.rows),
        )
        self.payments = MemoryPayments(self.clock, self.steps)
        self.accounts, self.refunds = MemoryAccounts(self.rows), MemoryRefunds(self.payments)
        self.redactions = MemoryRedactions(self.payments)
        self.payment_counts = MemoryPaymentCounts(self.rows)
        self.clients, self.sign_ups = MemoryClients(self.rows), MemorySignUps(self.rows)
        self.profiles, self.erasures = MemoryProfiles(self.rows), MemoryErasures(self.rows)
        self.inquiries, self.replies = MemoryThreads(self.rows), MemoryDecisions(self.rows)
        self.consents, self.corrections = MemoryConsents(self.rows), MemoryCorrections(self.rows)
        self.suppressions, self.soft_bounces = MemorySuppressions(self.rows), MemorySoftBounces(self.rows)
        self.campaigns, self.ledger = MemoryCampaigns(self.rows), MemoryLedger(self.rows)
        self.seals = MemorySeals(self.steps)
        self.due, self.jobs = MemoryDue(self.rows), MemoryJobs(self.rows)
        self.files, self.inbound = MemoryFiles(self.steps), MemoryInbound(self.steps)
        self.pace = MemoryPace(14)
        self.mailer, self.mail_counts = MemoryMailer(self.steps), MemoryMailCounts(self.rows)
        self.upload_counts = MemoryUploadCounts(self.rows)
        self.exports, self.archive = MemoryExports(self.rows), MemoryArchive(self.files)
        self.outbox_queue, self.purge_queue, self.campaign_queue, self.payments_queue = (
            MemoryQueue(self.steps) for _ in range(4)
        )

    def counter(self) -> Counter:
        return Counter(
            studio=self.studio,
            orders=self.orders,
            requests=self.requests,
            payments=self.payments,
            files=self.files,
            ids=self.ids,
            hasher=self.hasher,
            upload_counts=self.upload_counts,
        )

    def till(self) -> Till:
        return Till(
            studio=self.studio,
            orders=self.orders,
            events=self.events,
            payments=self.payments,
            clients=self.clients,
            suppressions=self.suppressions,
            hasher=self.hasher,
            ids=self.ids,
            ledger=self.ledger,
            outbox=self.outbox_queue,
            accounts=self.accounts,
            refunds=self.refunds,
            payments_queue=self.payments_queue,
            live=False,
        )

    def bank(self) -> Bank:
        return Bank(self.studio, self.orders, self.accounts, self.refunds, self.events, self.outbox_queue)

    def redactor(self) -> Redactor:
        return Redactor(self.orders, self.accounts, self.redactions)

    def cashier(self) -> Cashier:
        return Cashier(self.studio, self.accounts, self.ids, self.payments_queue)

    def canceller(self) -> Canceller:
        return Canceller(self.studio, self.accounts, self.ids, self.outbox_queue, self.payments_queue)

    def letterbox(self) -> Letterbox:
        return Letterbox(self.studio, self.accounts, self.orders, self.hasher, self.mail_counts, self.outbox_queue)

    def desk(self) -> Desk:
        return Desk(self.studio, self.orders, self.files, self.ids, self.outbox_queue)

    def outbox(self) -> Outbox:
        return Outbox(
            studio=self.studio,
            sender=self.sender,
            jobs=self.jobs,
            orders=self.orders,
            accounts=self.accounts,
            payment_counts=self.payment_counts,
            clients=self.clients,
            profiles=self.profiles,
            sign_ups=self.sign_ups,
            inquiries=self.inquiries,
            consents=self.consents,
            suppressions=self.suppressions,
            files=self.files,
            papers=PlainPapers(),
            mailer=self.mailer,
            tokens=self.tokens,
            hasher=self.hasher,
            ids=self.ids,
            clock=self.clock,
            exporter=self.exporter(),
        )

    def exporter(self) -> Exporter:
        shelves = Shelves(
            studio=self.studio.name,
            orders=self.orders,
            clients=self.clients,
            profiles=self.profiles,
            inquiries=self.inquiries,
            consents=self.consents,
            replies=self.replies,
            sign_ups=self.sign_ups,
            suppressions=self.suppressions,
            files=self.files,
            hasher=self.hasher,
        )
        return Exporter(self.exports, self.archive, shelves, self.jobs, self.outbox_queue, self.clock)

    def shredder(self) -> Shredder:
        return Shredder(
            orders=self.orders,
            clients=self.clients,
            profiles=self.profiles,
            erasures=self.erasures,
            exports=self.exports,
            archive=self.archive,
            tokens=self.tokens,
            sign_ups=self.sign_ups,
            inquiries=self.inquiries,
            replies=self.replies,
            consents=self.consents,
            files=self.files,
            due=self.due,
            queue=self.purge_queue,
            clock=self.clock,
        )

    def sealer(self) -> Sealer:
        return Sealer(self.ledger, self.seals, self.clock)

    def audience(self) -> Audience:
        return Audience(self.clients, self.suppressions, self.hasher)

    def press(self) -> Press:
        return Press(
            sender=self.sender,
            audience=self.audience(),
            campaigns=self.campaigns,
            mailer=self.mailer,
            pace=self.pace,
            queue=self.campaign_queue,
            clock=self.clock,
        )

    def reception(self) -> Reception:
        return Reception(
            studio=self.studio,
            clients=self.clients,
            profiles=self.profiles,
            erasures=self.erasures,
            exports=self.exports,
            archive=self.archive,
            sign_ups=self.sign_ups,
            inquiries=self.inquiries,
            orders=self.orders,
            suppressions=self.suppressions,
            campaigns=self.campaigns,
            tokens=self.tokens,
            jobs=self.jobs,
            files=self.files,
            hasher=self.hasher,
            ids=self.ids,
            outbox=self.outbox_queue,
            mail_counts=self.mail_counts,
            purge_queue=self.purge_queue,
            canceller=self.canceller(),
        )

    def office(self) -> Office:
        return Office(
            desk=self.desk(),
            accounts=self.accounts,
            payment_counts=self.payment_counts,
            promises=MemoryPromises(self.rows),
            payments_queue=self.payments_queue,
            inquiries=self.inquiries,
            replies=self.replies,
            profiles=self.profiles,
            consents=self.consents,
            corrections=self.corrections,
            requests=self.requests,
            campaigns=self.campaigns,
            audience=self.audience(),
            campaign_queue=self.campaign_queue,
            mail_counts=self.mail_counts,
            sender=self.sender,
            ledger=self.ledger,
            ids=self.ids,
            clock=self.clock,
        )

    def takes_an_order(self, request: OrderRequest | None = None, *, key: str = "key", body: str = "body") -> Taken:
        now = self.clock.now()
        wanted = request or an_order()
        return take_order(wanted, key=key, body=body, life=timedelta(days=2), at=now, now=now, counter=self.counter())

    def hears_of(self, session_id: str, event_id: str | None = "evt_1") -> None:
        """Let the provider's webhook come."""
        now = self.clock.now()
        fulfil_payment(session_id, event_id=event_id, at=now, now=now, till=self.till())

    def is_disputed(self, order: Order, state: DisputeState, event_id: str | None = "evt_d") -> None:
        """Let the client's bank dispute a payment, or move its dispute on."""
        now = self.clock.now()
        told = self.refunds.told_dispute(self.refunds.dispute(order, state, now))
        hear_dispute(told, News(event_id, now, now), self.bank())

    def has_a_paid_order(self, request: OrderRequest | None = None, *, key: str = "key") -> Order:
        """Take an order, let its file arrive and its client pay, and carry out what follows."""
        taken = self.takes_an_order(request, key=key)
        for upload in taken.uploads:
            self.files.arrive(upload, 1_000)
        session_id = self.session_of(taken.order)
        self.payments.pay(session_id, at=self.clock.now())
        self.hears_of(session_id, f"evt_{key}")
        self.works_off_the_outbox()
        return self.orders.get(taken.order.transaction_id)

    def completes(self, order: Order) -> Order:
        start_order(order.transaction_id, at=self.clock.now(), desk=self.desk())
        return complete_order(order.transaction_id, at=self.clock.now(), now=self.clock.now(), desk=self.desk())

    def cancels(self, order: Order) -> Order:
        """Let the staff cancel it, for the whole fee."""
        now = self.clock.now()
        return cancel_order(order.transaction_id, None, at=now, now=now, desk=self.canceller())

    def completes_again(self, transaction_id: str) -> Order:
        now = self.clock.now()
        return complete_order(transaction_id, at=now, now=now, desk=self.desk())

    def session_of(self, order: Order) -> str:
        held = self.orders.get(order.transaction_id)
        attempt = self.orders.attempt(held.transaction_id, held.attempt)
        assert attempt is not None
        assert attempt.session_id is not None
        return attempt.session_id

    def works_off_the_outbox(self) -> None:
        """Do what is queued, then what is due and no message told of."""
        for ref in (*_emptied(self.outbox_queue), *self._due(DueKind.OUTBOX)):
            run_job(ref, outbox=self.outbox())

    def works_off_payments(self) -> None:
        """Do what is queued for the provider, then what is due and no message told of."""
        for ref in (*_emptied(self.payments_queue), *self._due(DueKind.PAYMENT)):
            identifier = ref.pk.partition("#")[2]
            if ref.sk == "record":
                look_after(identifier, now=self.clock.now(), till=self.till())
            else:
                carry_out(identifier, ref.sk.rpartition("#")[2], now=self.clock.now(), bank=self.bank())

    def redacts_what_is_due(self) -> None:
        """Let the day's look at the provider's own records come."""
        for ref in self._due(DueKind.REDACTION):
            again = redact(ref.pk.partition("#")[2], now=self.clock.now(), redactor=self.redactor())
            if again is not None:
                self.due.postpone(ref, DueKind.REDACTION, until=again)

    def purges_what_is_due(self) -> None:
        """Let the hour strike."""
        for kind in DELETIONS:
            find_due(kind, until=self.clock.now(), due=self.due, queue=self.purge_queue)
        self.works_off_the_purge_queue()

    def works_off_the_purge_queue(self) -> None:
        for ref in _emptied(self.purge_queue):
            delete(ref, shredder=self.shredder())

    def survives(self, work: Callable[[], object], fatal: int) -> bool:
        """Do the work and die after `fatal` effects; False when it was over before."""
        self.steps.taken.clear()
        self.steps.fatal = fatal
        try:
            work()
        except Killed:
            return True
        self.steps.fatal = None
        return False

    def _due(self, kind: DueKind) -> list[Ref]:
        return list(self.due.due(kind, until=self.clock.now(), limit=1000))


def _emptied(queue: MemoryQueue) -> list[Ref]:
    refs, queue.refs = queue.refs, []
    return refs
