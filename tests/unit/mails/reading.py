"""Mails and pages as a person reads them."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from html.parser import HTMLParser

from picpros.domain.account import Cause, DisputeState, Refund, RefundState
from picpros.domain.calendar import DueTimes
from picpros.domain.campaign import Campaign, CampaignState
from picpros.domain.consent import Consent, Manner
from picpros.domain.credit_note import credit_note_for
from picpros.domain.inquiry import Answer, Inquiry, InquiryMessage
from picpros.domain.invoice import Invoice, TaxRule, invoice_for
from picpros.domain.mail import Mail
from picpros.domain.money import Money
from picpros.domain.order import Contact, HoldReason, Line, Order, Status
from picpros.domain.person import Basis, Client
from picpros.mails import desk_notices, from_the_desk, money, orders, own_page, people
from picpros.mails.letter import Sender, sender_of
from picpros.mails.promotion import promotion
from picpros.studio import load_file

STUDIO = load_file()
SENDER: Sender = sender_of(STUDIO, "https://studio.example")
AT = datetime(2027, 3, 1, 18, 0, tzinfo=UTC)
DUE = DueTimes(datetime(2027, 3, 20, 7, 0, tzinfo=UTC), datetime(2027, 3, 29, 7, 0, tzinfo=UTC), "us-ca-1")
HOSTILE = "<img src=x onerror=1>"
TOKEN = "1ac7zk2mq9qf3dhj4tnv5wxy6a8bc0123456789-abcdefghijklmnop"
LINES = (Line("portrait", "Portrait", 2, Money(12900, "usd")), Line("album", "Event album", 1, Money(34900, "usd")))
ORDER = Order(
    "PP-7ZK2M-00000", Status.COMPLETED, LINES, Money(60700, "usd"), Money(4401, "usd"), AT, completed_at=AT, due=DUE
)
TAX = TaxRule(Decimal("7.25"), "Sales tax", "California")
INVOICE: Invoice = invoice_for(
    ORDER, number="PP-2027-000123", client_id="C1", paid_at=AT, on=date(2027, 3, 1), tax=TAX, live=True
)
REFUND = Refund("RA", Money(30000, "usd"), RefundState.SUCCEEDED, Cause.CANCELLATION, AT, "re_1", "PP-CN-2027-000001")
NOTE = credit_note_for(INVOICE, REFUND, number="PP-CN-2027-000001", on=date(2027, 3, 2), before=())
FEE = Money(35101, "usd")
CAMPAIGN = Campaign(
    "0123456789",
    "Spring",
    "Spring offer",
    "Dear {first_name},\n\nten percent off.\nTill May.",
    CampaignState.SENDING,
    AT,
)


def contact(name: str = "Ana Lima") -> Contact:
    return Contact(name, "ana@client.example", promotions=True)


def client(name: str = "Ana Lima") -> Client:
    return Client("C1", name, "ana@client.example", Basis.PAID, AT)


EVERY_MAIL: dict[str, Callable[[str], Mail]] = {
    "invoice": lambda name: orders.invoice(SENDER, ORDER, contact(name), INVOICE),
    "pictures_ready": lambda name: orders.pictures_ready(
        SENDER, ORDER, contact(name), "https://studio.example/account#token=abc", STUDIO.zone
    ),
    "access_link": lambda name: people.access_link(SENDER, client(name), "https://studio.example/account#token=abc"),
    "confirm_newsletter": lambda name: people.confirm_newsletter(
        SENDER, "ana@client.example", "https://studio.example/confirm#token=abc"
    ),
    "opted_out": lambda name: people.opted_out(SENDER, client(name)),
    "confirm_email": lambda _: own_page.confirm_email(
        SENDER, "ana@client.example", "https://studio.example/confirm#token=abc"
    ),
    "email_change_asked": lambda name: own_page.email_change_asked(SENDER, client(name)),
    "confirm_erasure": lambda name: own_page.confirm_erasure(
        SENDER, client(name), "https://studio.example/confirm#token=abc"
    ),
    "export_ready": lambda name: own_page.export_ready(
        SENDER, client(name), "https://studio.example/account#token=abc", LATER, STUDIO.zone
    ),
    "inquiry": lambda name: desk_notices.inquiry(SENDER, "0123456789ABCDEF", urgent=True),
    "reply": lambda name: desk_notices.reply(SENDER, "0123456789ABCDEF", review=True),
    "cancel_link": lambda name: money.cancel_link(
        SENDER, ORDER, contact(name), FEE, "https://studio.example/confirm#t"
    ),
    "cancelled": lambda name: money.cancelled(SENDER, ORDER, contact(name), Money(30000, "usd"), FEE),
    "refunded": lambda name: money.refunded(SENDER, ORDER, contact(name), REFUND, NOTE),
    "held": lambda name: money.held(SENDER, ORDER, contact(name), HoldReason.DISPUTE, LATER, STUDIO.zone),
    "cancellation": lambda name: desk_notices.cancellation(SENDER, ORDER.transaction_id),
    "payment_set_aside": lambda name: desk_notices.payment_set_aside(SENDER, ORDER.transaction_id),
    "refund_failed": lambda name: desk_notices.refund_failed(SENDER, ORDER.transaction_id),
    "disputed": lambda name: desk_notices.disputed(SENDER, ORDER.transaction_id, DisputeState.OPEN),
    "promotion": lambda name: promotion(SENDER, CAMPAIGN, client(name), TOKEN),
}
EVERY_MAIL |= {
    "answer": lambda name: from_the_desk.answer(
        SENDER,
        Inquiry("I1", AT, urgent=False),
        InquiryMessage(name, "ana@client.example", f"Do you know {name}?\nOr anybody?"),
        Answer("A1", AT, f"We know {name}.\n\nGladly,\nthe studio"),
        STUDIO.zone,
    ),
    "handed_over": lambda name: from_the_desk.handed_over(
        SENDER,
        ORDER,
        contact(name),
        Consent("K1", "C1", Manner.WRITTEN, name, f"{name} wants it", AT, "owner"),
        STUDIO.zone,
    ),
}
LATER = AT + timedelta(days=1)


class Seen(HTMLParser):
    """What a page shows: its words, where its links lead, and which tags it is made of."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.text.append(" ")
        self.links += [value for name, value in attrs if name == "href" and value]

    def handle_endtag(self, tag: str) -> None:
        self.text.append(" ")

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    @property
    def words(self) -> set[str]:
        return words("".join(self.text))


def words(text: str) -> set[str]:
    """Give the words of a text, without the colons that a table has no need of."""
    return {word.rstrip(":") for word in text.split()}
