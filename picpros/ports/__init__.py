"""What the services need of the world, in the studio's own words. Adapters and fakes stand behind these."""

from picpros.ports.money import (
    Accounts,
    Booking,
    Books,
    Counted,
    Numbered,
    PaymentCounts,
    Refunds,
    ToldDispute,
    ToldRefund,
)
from picpros.ports.orders import Files, InvoicePapers, OrderParts, Orders, Payments, PurgingOrders, Sale, Upload
from picpros.ports.people import Clients, InboundMail, Inquiries, Replies, SignUps, Suppressions
from picpros.ports.work import Campaigns, DueItems, Jobs, Ledger, Mailer, Queue
from picpros.ports.world import Answered, Claimed, Clock, Events, Hasher, Ids, Requests, Tokens

__all__ = [
    "Accounts",
    "Answered",
    "Booking",
    "Books",
    "Campaigns",
    "Claimed",
    "Clients",
    "Clock",
    "Counted",
    "DueItems",
    "Events",
    "Files",
    "Hasher",
    "Ids",
    "InboundMail",
    "Inquiries",
    "InvoicePapers",
    "Jobs",
    "Ledger",
    "Mailer",
    "Numbered",
    "OrderParts",
    "Orders",
    "PaymentCounts",
    "Payments",
    "PurgingOrders",
    "Queue",
    "Refunds",
    "Replies",
    "Requests",
    "Sale",
    "SignUps",
    "Suppressions",
    "Tokens",
    "ToldDispute",
    "ToldRefund",
    "Upload",
]
