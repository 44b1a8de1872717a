"""Checkout on AWS: the real world, wired once at load."""

import os
from typing import Any

from aws_lambda_powertools import Logger

from functions.checkout.app import build
from functions.checkout.settings import Settings
from picpros.adapters.accounts import DynamoAccounts
from picpros.adapters.aws import client, secrets
from picpros.adapters.clock import clock
from picpros.adapters.files import S3Files
from picpros.adapters.hasher import KmsHasher
from picpros.adapters.ids import RandomIds
from picpros.adapters.mail_counts import DynamoMailCounts
from picpros.adapters.orders import DynamoOrders
from picpros.adapters.patience import Patience
from picpros.adapters.queue import SqsQueue
from picpros.adapters.requests import DynamoRequests
from picpros.adapters.stripe_client import stripe_client
from picpros.adapters.stripe_payments import StripePayments
from picpros.adapters.table import Tables
from picpros.adapters.table_guard import guard
from picpros.adapters.upload_counts import DynamoUploadCounts
from picpros.adapters.vault import Vault
from picpros.api.settings import read_settings
from picpros.services.ask_cancellation import Letterbox
from picpros.services.take_order import Counter
from picpros.studio import load_file

patience = Patience()
settings = read_settings(Settings, os.environ)
kms = client("kms", patience)
tables = guard(
    Tables(
        client("dynamodb", patience), settings.main_table, settings.keys_table, settings.ledger_table, patience=patience
    ),
    clock(),
)
vault, hasher = Vault(kms, tables, settings.sealing_key), KmsHasher(kms, settings.hash_key)
[secret_key] = secrets(settings.stripe_secret_parameter)
counter = Counter(
    studio=load_file(),
    orders=DynamoOrders(tables, vault),
    requests=DynamoRequests(tables),
    payments=StripePayments(
        stripe_client(secret_key, settings.stripe_api_base), settings.stack, settings.site_url, patience
    ),
    files=S3Files(client("s3", patience), settings.files_bucket),
    ids=RandomIds(),
    hasher=hasher,
    upload_counts=DynamoUploadCounts(tables),
)
letterbox = Letterbox(
    studio=counter.studio,
    accounts=DynamoAccounts(tables, vault),
    orders=counter.orders,
    hasher=hasher,
    mail_counts=DynamoMailCounts(tables),
    outbox=SqsQueue(client("sqs", patience), settings.outbox_queue),
)
app = build(counter, letterbox, hasher, clock(), site=settings.site_url, logger=Logger(service="checkout"))


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    patience.begin(context)
    return app.resolve(event, context)
