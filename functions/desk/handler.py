"""The desk on AWS: the real world, wired once at load."""

import os
from typing import Any

from aws_lambda_powertools import Logger

from functions.desk.app import Office, build
from functions.desk.settings import Settings
from picpros.adapters.accounts import DynamoAccounts
from picpros.adapters.aws import client
from picpros.adapters.campaigns import DynamoCampaigns
from picpros.adapters.clients import DynamoClients
from picpros.adapters.clock import clock
from picpros.adapters.consents import DynamoConsents
from picpros.adapters.corrections import DynamoCorrections
from picpros.adapters.decisions import DynamoDecisions
from picpros.adapters.files import S3Files
from picpros.adapters.hasher import KmsHasher
from picpros.adapters.ids import RandomIds
from picpros.adapters.ledger import DynamoLedger
from picpros.adapters.mail_counts import DynamoMailCounts
from picpros.adapters.orders import DynamoOrders
from picpros.adapters.patience import Patience
from picpros.adapters.payment_counts import DynamoPaymentCounts
from picpros.adapters.profiles import DynamoProfiles
from picpros.adapters.promises import DynamoPromises
from picpros.adapters.queue import SqsQueue
from picpros.adapters.requests import DynamoRequests
from picpros.adapters.suppressions import DynamoSuppressions
from picpros.adapters.table import Tables
from picpros.adapters.table_guard import guard
from picpros.adapters.threads import DynamoThreads
from picpros.adapters.vault import Vault
from picpros.api.settings import read_settings
from picpros.mails.letter import sender_of
from picpros.services.promote import Audience
from picpros.services.work_on_order import Desk
from picpros.studio import load_file

patience = Patience()
settings = read_settings(Settings, os.environ)
studio = load_file()
kms, sqs = client("kms", patience), client("sqs", patience)
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
office = Office(
    desk=Desk(
        studio=studio,
        orders=DynamoOrders(tables, vault),
        files=S3Files(client("s3", patience), settings.files_bucket),
        ids=RandomIds(),
        outbox=SqsQueue(sqs, settings.outbox_queue),
    ),
    accounts=DynamoAccounts(tables, vault),
    payment_counts=DynamoPaymentCounts(tables),
    payments_queue=SqsQueue(sqs, settings.payments_queue),
    inquiries=DynamoThreads(tables, vault),
    promises=DynamoPromises(tables),
    replies=DynamoDecisions(tables, vault),
    profiles=DynamoProfiles(tables),
    consents=DynamoConsents(tables, vault),
    corrections=DynamoCorrections(tables),
    requests=DynamoRequests(tables),
    campaigns=DynamoCampaigns(tables),
    audience=Audience(DynamoClients(tables), DynamoSuppressions(tables), KmsHasher(kms, settings.hash_key)),
    campaign_queue=SqsQueue(sqs, settings.campaign_queue, group="campaigns"),
    mail_counts=DynamoMailCounts(tables),
    sender=sender_of(studio, settings.site_url),
    ledger=DynamoLedger(tables),
    ids=RandomIds(),
    clock=clock(),
)
app = build(office, Logger(service="desk"))


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    patience.begin(context)
    return app.resolve(event, context)
