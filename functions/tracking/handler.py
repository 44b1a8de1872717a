"""Tracking on AWS: one table, read only."""

import os
from typing import Any

from aws_lambda_powertools import Logger

from functions.tracking.app import build
from functions.tracking.settings import Settings
from picpros.adapters.aws import client
from picpros.adapters.orders import DynamoOrders
from picpros.adapters.patience import Patience
from picpros.adapters.table import Tables
from picpros.adapters.table_guard import guard
from picpros.api.settings import read_settings

patience = Patience()
settings = read_settings(Settings, os.environ)
tables = guard(
    Tables(
        client("dynamodb", patience),
        settings.main_table,
        ledger=settings.ledger_table,
        consistent=False,
        patience=patience,
    )
)
app = build(DynamoOrders(tables), settings.pay_pages, Logger(service="tracking"))


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    patience.begin(context)
    return app.resolve(event, context)
