"""Payments on AWS: the real world, wired once at load."""

import os
from typing import Any

from aws_lambda_powertools import Logger

from functions.payments.app import build, janitor
from functions.payments.settings import Settings
from functions.payments.webhook import Signature
from functions.payments.work import Janitor
from picpros.adapters.accounts import DynamoAccounts
from picpros.adapters.aws import client, secrets
from picpros.adapters.clients import DynamoClients
from picpros.adapters.clock import clock
from picpros.adapters.differences import DynamoDifferences
from picpros.adapters.events import DynamoEvents
from picpros.adapters.hasher import KmsHasher
from picpros.adapters.ids import RandomIds
from picpros.adapters.jobs import DynamoDue
from picpros.adapters.ledger import DynamoLedger
from picpros.adapters.orders import DynamoOrders
from picpros.adapters.patience import Patience
from picpros.adapters.queue import SqsQueue
from picpros.adapters.stripe_client import stripe_client
from picpros.adapters.stripe_payments import StripePayments
from picpros.adapters.stripe_redactions import StripeRedactions
from picpros.adapters.stripe_refunds import StripeRefunds
from picpros.adapters.stripe_statements import StripeStatements
from picpros.adapters.suppressions import DynamoSuppressions
from picpros.adapters.table import Tables
from picpros.adapters.table_guard import guard
from picpros.adapters.vault import Vault
from picpros.api.settings import read_settings
from picpros.services.fulfil_payment import Till
from picpros.services.give_back import Bank
from picpros.services.reconcile import Auditor
from picpros.services.redact import Redactor
from picpros.studio import load_file

patience = Patience()
settings = read_settings(Settings, os.environ)
logger = Logger(service="payments")
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
secret_key, webhook_secret = secrets(settings.stripe_secret_parameter, settings.stripe_webhook_parameter)
vault = Vault(kms, tables, settings.sealing_key)
stripe = stripe_client(secret_key, settings.stripe_api_base)
till = Till(
    studio=load_file(),
    orders=DynamoOrders(tables, vault),
    events=DynamoEvents(tables),
    payments=StripePayments(stripe, settings.stack, settings.site_url, patience),
    clients=DynamoClients(tables),
    suppressions=DynamoSuppressions(tables),
    hasher=KmsHasher(kms, settings.hash_key),
    ids=RandomIds(),
    ledger=DynamoLedger(tables),
    outbox=SqsQueue(sqs, settings.outbox_queue),
    accounts=DynamoAccounts(tables, vault),
    refunds=StripeRefunds(stripe, settings.stack, patience),
    payments_queue=SqsQueue(sqs, settings.payments_queue),
    live="_live_" in secret_key,
)
now = clock()
bank = Bank(till.studio, till.orders, till.accounts, till.refunds, till.events, till.outbox)
app = build(till, bank, Signature(webhook_secret), now, logger)
auditor = Auditor(
    till.accounts, StripeStatements(stripe, settings.stack, patience), DynamoDifferences(tables), till.ledger
)
redactor = Redactor(till.orders, till.accounts, StripeRedactions(stripe, settings.stack, patience))
work = janitor(Janitor(till, bank, redactor, DynamoDue(tables), now, logger), auditor)


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    patience.begin(context)
    if "requestContext" in event:
        return app.resolve(event, context)
    return work(event)
