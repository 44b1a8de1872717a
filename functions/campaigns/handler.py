"""Campaigns on AWS: the real world, wired once at load."""

import os
from datetime import timedelta
from typing import Any

from aws_lambda_powertools import Logger

from functions.campaigns.app import worker
from functions.campaigns.settings import Settings
from picpros.adapters.aws import client, once
from picpros.adapters.campaigns import DynamoCampaigns
from picpros.adapters.clients import DynamoClients
from picpros.adapters.clock import clock
from picpros.adapters.hasher import KmsHasher
from picpros.adapters.jobs import DynamoDue
from picpros.adapters.mailer import SesMailer
from picpros.adapters.pace import SesPace
from picpros.adapters.patience import Patience
from picpros.adapters.queue import SqsQueue
from picpros.adapters.suppressions import DynamoSuppressions
from picpros.adapters.table import Tables
from picpros.adapters.table_guard import guard
from picpros.api.settings import read_settings
from picpros.mails.letter import sender_of
from picpros.services.promote import Audience, Press
from picpros.studio import load_file

patience = Patience()
settings = read_settings(Settings, os.environ)
sender = sender_of(load_file(), settings.site_url)
tables = guard(
    Tables(
        client("dynamodb", patience),
        settings.main_table,
        ledger=settings.ledger_table,
        suppressions=settings.suppressions_table,
        patience=patience,
    ),
    clock(),
)
audience = Audience(
    DynamoClients(tables), DynamoSuppressions(tables), KmsHasher(client("kms", patience), settings.hash_key)
)
ses = once("sesv2")
pace = SesPace(ses, patience)
press = Press(
    sender=sender,
    audience=audience,
    campaigns=DynamoCampaigns(tables),
    mailer=SesMailer(ses, sender.from_address, settings.mail_configuration, patience, pace),
    pace=pace,
    queue=SqsQueue(client("sqs", patience), settings.campaign_queue, group="campaigns"),
    clock=clock(),
)
work = worker(press, DynamoDue(tables), Logger(service="campaigns"))


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    patience.begin(context)
    return work(event, timedelta(milliseconds=context.get_remaining_time_in_millis()))
