"""The audit on AWS: the real world, wired once at load."""

import os
from typing import Any

from aws_lambda_powertools import Logger

from functions.audit.app import auditor
from functions.audit.settings import Settings
from picpros.adapters.aws import client
from picpros.adapters.clock import clock
from picpros.adapters.ledger_proof import WholeLedger
from picpros.adapters.patience import Patience
from picpros.adapters.stored import AwsStored
from picpros.adapters.table import Tables
from picpros.adapters.table_guard import guard
from picpros.api.settings import read_settings

patience = Patience()
settings = read_settings(Settings, os.environ)
s3 = client("s3", patience)
tables = guard(
    Tables(
        client("dynamodb", patience),
        settings.main_table,
        settings.keys_table,
        settings.ledger_table,
        settings.suppressions_table,
        patience=patience,
    )
)
buckets = (settings.files_bucket, settings.documents_bucket, settings.inbound_bucket)
proven = WholeLedger(tables, s3, settings.seals_bucket)
work = auditor(AwsStored(tables, s3, buckets), proven, clock(), Logger(service="audit"))


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    patience.begin(context)
    return work(event)
