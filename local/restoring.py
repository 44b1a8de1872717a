"""Tables as they were at an earlier moment: kept on request, and put back under new ids, as a restore does."""

import pickle
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any

from local.provision import make_tables
from local.template import Resource, Templates

_BATCH = 25  # DynamoDB's limit for BatchWriteItem


class NothingKept(Exception):
    """No moment was kept, or no table has this name."""


class Restoring:
    """Keeps the rows of every table in the data folder; `fresh` ends the functions' processes, as a deploy does."""

    def __init__(self, templates: Templates, dynamodb: Any, file: Path, fresh: Callable[[], None]) -> None:
        self._templates, self._dynamodb, self._file, self._fresh = templates, dynamodb, file, fresh

    def keep(self) -> dict[str, int]:
        """Keep every table as it is now, in place of what was kept before; say how many rows each has."""
        kept = {table.logical: list(self._rows(table)) for table in self._tables()}
        scratch = self._file.with_suffix(".new")
        scratch.write_bytes(pickle.dumps(kept))
        scratch.replace(self._file)
        return {logical: len(rows) for logical, rows in kept.items()}

    def put_back(self, wanted: Collection[str]) -> list[str]:
        """Put tables back by their logical names; NothingKept. The others stay as they are."""
        kept = pickle.loads(self._file.read_bytes()) if self._file.exists() else {}  # noqa: S301  written by this class
        if not wanted or not set(wanted) <= kept.keys():
            raise NothingKept
        for table in self._tables():
            if table.logical in wanted:
                self._dynamodb.delete_table(TableName=table.name)
                make_tables(self._templates, self._dynamodb)
                self._write(table.name, kept[table.logical])
        self._fresh()
        return sorted(wanted)

    def _tables(self) -> list[Resource]:
        return self._templates.of_type("AWS::DynamoDB::Table")

    def _rows(self, table: Resource) -> Iterator[dict[str, Any]]:
        for page in self._dynamodb.get_paginator("scan").paginate(TableName=table.name, ConsistentRead=True):
            yield from page["Items"]

    def _write(self, name: str, rows: list[dict[str, Any]]) -> None:
        for start in range(0, len(rows), _BATCH):
            asked = {name: [{"PutRequest": {"Item": row}} for row in rows[start : start + _BATCH]]}
            while asked:
                asked = self._dynamodb.batch_write_item(RequestItems=asked)["UnprocessedItems"]
