"""The outbox on AWS: the real world, wired once at load."""

import os
from typing import Any

from aws_lambda_powertools import Logger

from functions.outbox.app import worker
from functions.outbox.settings import Settings
from picpros.adapters.accounts import DynamoAccounts
from picpros.adapters.archive import S3Archive
from picpros.adapters.aws import client, once
from picpros.adapters.clients import DynamoClients
from picpros.adapters.clock import clock
from picpros.adapters.consents import DynamoConsents
from picpros.adapters.exports import DynamoExports
from picpros.adapters.files import S3Files
from picpros.adapters.hasher import KmsHasher
from picpros.adapters.ids import RandomIds
from picpros.adapters.jobs import DynamoDue, DynamoJobs
from picpros.adapters.mailer import SesMailer
from picpros.adapters.orders import DynamoOrders
from picpros.adapters.patience import Patience
from picpros.adapters.payment_counts import DynamoPaymentCounts
from picpros.adapters.profiles import DynamoProfiles
from picpros.adapters.queue import SqsQueue
from picpros.adapters.replies import DynamoReplies
from picpros.adapters.sign_ups import DynamoSignUps
from picpros.adapters.suppressions import DynamoSuppressions
from picpros.adapters.table import Tables
from picpros.adapters.table_guard import guard
from picpros.adapters.threads import DynamoThreads
from picpros.adapters.tokens import DynamoTokens
from picpros.adapters.typst_invoice import TypstInvoices
from picpros.adapters.vault import Vault
from picpros.api.settings import read_settings
from picpros.mails.letter import sender_of
from picpros.services.export_contents import Shelves
from picpros.services.make_export import Exporter
from picpros.services.outbox import Outbox
from picpros.services.work_on_order import Desk
from picpros.studio import load_file

patience = Patience()
settings = read_settings(Settings, os.environ)
studio = load_file()
sender = sender_of(studio, settings.site_url)
kms = client("kms", patience)
tables = guard(
    Tables(
        client("dynamodb", patience),
        settings.main_table,
        settings.keys_table,
        settings.ledger_table,
        suppressions=settings.suppressions_table,
        patience=patience,
    ),
    clock(),
)
vault = Vault(kms, tables, settings.sealing_key)
queue = SqsQueue(client("sqs", patience), settings.outbox_queue)
s3 = client("s3", patience)
files = S3Files(s3, settings.files_bucket, settings.documents_bucket)
orders, hasher = DynamoOrders(tables, vault), KmsHasher(kms, settings.hash_key)
clients, profiles = DynamoClients(tables, vault), DynamoProfiles(tables)
sign_ups, suppressions, jobs = DynamoSignUps(tables), DynamoSuppressions(tables), DynamoJobs(tables)
inquiries, consents = DynamoThreads(tables, vault), DynamoConsents(tables, vault)
shelves = Shelves(
    studio=studio.name,
    orders=orders,
    clients=clients,
    profiles=profiles,
    inquiries=inquiries,
    consents=consents,
    replies=DynamoReplies(tables, vault),
    sign_ups=sign_ups,
    suppressions=suppressions,
    files=files,
    hasher=hasher,
)
outbox = Outbox(
    studio=studio,
    sender=sender,
    jobs=jobs,
    orders=orders,
    accounts=DynamoAccounts(tables),
    payment_counts=DynamoPaymentCounts(tables),
    clients=clients,
    profiles=profiles,
    sign_ups=sign_ups,
    inquiries=inquiries,
    consents=consents,
    suppressions=suppressions,
    files=files,
    papers=TypstInvoices(),
    mailer=SesMailer(once("sesv2"), sender.from_address, settings.mail_configuration, patience),
    tokens=DynamoTokens(tables),
    hasher=hasher,
    ids=RandomIds(),
    clock=clock(),
    exporter=Exporter(
        exports=DynamoExports(tables),
        archive=S3Archive(s3, settings.files_bucket, settings.documents_bucket),
        shelves=shelves,
        jobs=jobs,
        queue=queue,
        clock=clock(),
    ),
)
desk = Desk(studio, orders, files, outbox.ids, queue)
work = worker(outbox, desk, DynamoDue(tables), Logger(service="outbox"))


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    patience.begin(context)
    return work(event)
