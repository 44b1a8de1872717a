"""Clients on AWS: the real world, wired once at load."""

import os
from typing import Any

from aws_lambda_powertools import Logger

from functions.clients.app import build
from functions.clients.settings import Settings
from picpros.adapters.accounts import DynamoAccounts
from picpros.adapters.archive import S3Archive
from picpros.adapters.aws import client
from picpros.adapters.campaigns import DynamoCampaigns
from picpros.adapters.clients import DynamoClients
from picpros.adapters.clock import clock
from picpros.adapters.erasures import DynamoErasures
from picpros.adapters.exports import DynamoExports
from picpros.adapters.files import S3Files
from picpros.adapters.hasher import KmsHasher
from picpros.adapters.ids import RandomIds
from picpros.adapters.inquiries import DynamoInquiries
from picpros.adapters.jobs import DynamoJobs
from picpros.adapters.mail_counts import DynamoMailCounts
from picpros.adapters.orders import DynamoOrders
from picpros.adapters.patience import Patience
from picpros.adapters.profiles import DynamoProfiles
from picpros.adapters.queue import SqsQueue
from picpros.adapters.sign_ups import DynamoSignUps
from picpros.adapters.suppressions import DynamoSuppressions
from picpros.adapters.table import Tables
from picpros.adapters.table_guard import guard
from picpros.adapters.tokens import DynamoTokens
from picpros.adapters.vault import Vault
from picpros.api.settings import read_settings
from picpros.services.cancel_order import Canceller
from picpros.services.people import Reception
from picpros.studio import load_file

patience = Patience()
settings = read_settings(Settings, os.environ)
kms, sqs, s3 = client("kms", patience), client("sqs", patience), client("s3", patience)
tables = guard(
    Tables(
        client("dynamodb", patience),
        settings.main_table,
        settings.keys_table,
        settings.ledger_table,
        settings.suppressions_table,
        patience=patience,
    ),
    clock(),
)
vault = Vault(kms, tables, settings.sealing_key)
studio, outbox, accounts = load_file(), SqsQueue(sqs, settings.outbox_queue), DynamoAccounts(tables, vault)
canceller = Canceller(studio, accounts, RandomIds(), outbox, SqsQueue(sqs, settings.payments_queue))
desk = Reception(
    studio=studio,
    clients=DynamoClients(tables, vault),
    profiles=DynamoProfiles(tables, vault),
    erasures=DynamoErasures(tables),
    exports=DynamoExports(tables),
    archive=S3Archive(s3, settings.files_bucket, settings.documents_bucket),
    sign_ups=DynamoSignUps(tables),
    inquiries=DynamoInquiries(tables, vault),
    orders=DynamoOrders(tables, vault),
    suppressions=DynamoSuppressions(tables),
    campaigns=DynamoCampaigns(tables),
    tokens=DynamoTokens(tables),
    jobs=DynamoJobs(tables),
    files=S3Files(s3, settings.files_bucket, settings.documents_bucket),
    hasher=KmsHasher(kms, settings.hash_key),
    ids=RandomIds(),
    outbox=outbox,
    mail_counts=DynamoMailCounts(tables),
    canceller=canceller,
    purge_queue=SqsQueue(sqs, settings.purge_queue),
)
app = build(desk, clock(), settings.site_url, Logger(service="clients"))


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    patience.begin(context)
    return app.resolve(event, context)
