"""Retention on AWS: the real world, wired once at load."""

import os
from typing import Any

from aws_lambda_powertools import Logger

from functions.retention.app import worker
from functions.retention.settings import Settings
from picpros.adapters.archive import S3Archive
from picpros.adapters.aws import client
from picpros.adapters.clients import DynamoClients
from picpros.adapters.clock import clock
from picpros.adapters.consents import DynamoConsents
from picpros.adapters.erasures import DynamoErasures
from picpros.adapters.exports import DynamoExports
from picpros.adapters.files import S3Files
from picpros.adapters.inquiries import DynamoInquiries
from picpros.adapters.jobs import DynamoDue
from picpros.adapters.ledger import DynamoLedger
from picpros.adapters.patience import Patience
from picpros.adapters.profiles import DynamoProfiles
from picpros.adapters.promises import DynamoPromises
from picpros.adapters.purge_orders import DynamoPurgingOrders
from picpros.adapters.queue import SqsQueue
from picpros.adapters.replies import DynamoReplies
from picpros.adapters.seals import S3Seals
from picpros.adapters.sign_ups import DynamoSignUps
from picpros.adapters.table import Tables
from picpros.adapters.table_guard import guard
from picpros.adapters.tokens import DynamoTokens
from picpros.api.settings import read_settings
from picpros.services.purge import Shredder
from picpros.services.seal_ledger import Sealer

ONE_MORE = 30.0  # seconds for one order more of somebody who is erased

patience = Patience()
settings = read_settings(Settings, os.environ)
s3 = client("s3", patience)
tables = guard(
    Tables(
        client("dynamodb", patience), settings.main_table, settings.keys_table, settings.ledger_table, patience=patience
    ),
    clock(),
)
shredder = Shredder(
    orders=DynamoPurgingOrders(tables),
    clients=DynamoClients(tables),
    profiles=DynamoProfiles(tables),
    erasures=DynamoErasures(tables),
    exports=DynamoExports(tables),
    archive=S3Archive(s3, settings.files_bucket, settings.documents_bucket),
    tokens=DynamoTokens(tables),
    sign_ups=DynamoSignUps(tables),
    inquiries=DynamoInquiries(tables),
    replies=DynamoReplies(tables),
    consents=DynamoConsents(tables),
    files=S3Files(s3, settings.files_bucket, settings.documents_bucket),
    due=DynamoDue(tables),
    queue=SqsQueue(client("sqs", patience), settings.purge_queue),
    clock=clock(),
    lasts=lambda: patience.lasts(ONE_MORE),
)
sealer = Sealer(DynamoLedger(tables), S3Seals(s3, settings.seals_bucket), shredder.clock)
work = worker(shredder, DynamoPromises(tables), sealer, Logger(service="retention"), lasts=patience.lasts)


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    patience.begin(context)
    return work(event)
