"""What the services need of the world, in the studio's own words. Adapters and fakes stand behind these."""

from picpros.ports.desk import Consents, Correction, Corrections, Decisions, Threads
from picpros.ports.exports import Archive, Exports
from picpros.ports.orders import Files, InvoicePapers, OrderParts, Orders, Payments, PurgingOrders, Sale, Upload
from picpros.ports.own_page import Erasures, Profiles
from picpros.ports.people import Clients, InboundMail, Inquiries, Replies, SignUps, Suppressions
from picpros.ports.work import Campaigns, DueItems, Jobs, Ledger, Mailer, Queue
from picpros.ports.world import Answered, Claimed, Clock, Events, Hasher, Ids, MailCounts, Requests, Token, Tokens

__all__ = [
    "Answered",
    "Archive",
    "Campaigns",
    "Claimed",
    "Clients",
    "Clock",
    "Consents",
    "Correction",
    "Corrections",
    "Decisions",
    "DueItems",
    "Erasures",
    "Events",
    "Exports",
    "Files",
    "Hasher",
    "Ids",
    "InboundMail",
    "Inquiries",
    "InvoicePapers",
    "Jobs",
    "Ledger",
    "MailCounts",
    "Mailer",
    "OrderParts",
    "Orders",
    "Payments",
    "Profiles",
    "PurgingOrders",
    "Queue",
    "Replies",
    "Requests",
    "Sale",
    "SignUps",
    "Suppressions",
    "Threads",
    "Token",
    "Tokens",
    "Upload",
]
