"""Inbound e-mail on AWS: the real world, wired once at load."""

import os
from typing import Any

from aws_lambda_powertools import Logger

from functions.inbound_email.app import Worker
from functions.inbound_email.settings import Settings
from picpros.adapters.aws import client
from picpros.adapters.campaigns import DynamoCampaigns
from picpros.adapters.clients import DynamoClients
from picpros.adapters.clock import clock
from picpros.adapters.hasher import KmsHasher
from picpros.adapters.inbound_mail import S3InboundMail
from picpros.adapters.mail_counts import DynamoMailCounts
from picpros.adapters.orders import DynamoOrders
from picpros.adapters.patience import Patience
from picpros.adapters.profiles import DynamoProfiles
from picpros.adapters.queue import SqsQueue
from picpros.adapters.replies import DynamoReplies
from picpros.adapters.soft_bounces import DynamoSoftBounces
from picpros.adapters.suppressions import DynamoSuppressions
from picpros.adapters.table import Tables
from picpros.adapters.table_guard import guard
from picpros.adapters.vault import Vault
from picpros.api.settings import read_settings
from picpros.services.hear_feedback import Mailroom
from picpros.services.honour_reply import Letterbox
from picpros.studio import load_file

# The last is for setting a mail aside when the patience with everything else is over.
patience, last = Patience(), Patience()
TO_SET_ASIDE = 25.0  # seconds
settings = read_settings(Settings, os.environ)
kms = client("kms", patience)
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
box = Letterbox(
    studio=load_file(),
    inbound=S3InboundMail(client("s3", last), settings.inbound_bucket),
    clients=DynamoClients(tables),
    profiles=DynamoProfiles(tables),
    orders=DynamoOrders(tables),
    suppressions=DynamoSuppressions(tables),
    replies=DynamoReplies(tables, vault),
    campaigns=DynamoCampaigns(tables),
    hasher=KmsHasher(kms, settings.hash_key),
    outbox=SqsQueue(client("sqs", patience), settings.outbox_queue),
    mail_counts=DynamoMailCounts(tables),
)
room = Mailroom(
    studio=box.studio,
    inbound=box.inbound,
    clients=box.clients,
    profiles=box.profiles,
    suppressions=box.suppressions,
    soft_bounces=DynamoSoftBounces(tables),
    campaigns=box.campaigns,
    hasher=box.hasher,
)
retries = SqsQueue(client("sqs", last), settings.inbound_queue)
worker = Worker(box, room, retries, clock(), Logger(service="inbound_email"))


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    patience.begin(context, spare=TO_SET_ASIDE)
    last.begin(context)
    return worker.handle(event)
