"""Requests for exports in DynamoDB: rows of the client's partition, each due when its ZIPs must be gone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from picpros.adapters.clients import CONTACT
from picpros.adapters.jobs import job_row
from picpros.adapters.rows import Item, due_fields, key, row
from picpros.adapters.table import Tables, put, there
from picpros.domain.due import Due
from picpros.domain.export import Export, ExportState
from picpros.domain.instants import read, stored
from picpros.domain.jobs import Job


@dataclass(frozen=True, slots=True)
class DynamoExports:
    """`client#id`/`export#0001`; the number keeps two requests of one moment from being two exports."""

    tables: Tables

    def ask(self, export: Export, *, due: Due, jobs: Sequence[Job]) -> None:
        main = self.tables.main
        waiting = [put(main, job_row(job)) for job in jobs]
        known = there(main, key(_pk(export.client_id), CONTACT), "email")
        self.tables.transact([known, put(main, _row(export, due), "attribute_not_exists(pk)"), *waiting])

    def of(self, client_id: str) -> Sequence[Export]:
        found = [_to_export(client_id, each) for each in self.tables.query(_pk(client_id), "export#")]
        return sorted(found, key=lambda export: export.number, reverse=True)

    def save(self, export: Export, seen: Export) -> None:
        values = {
            ":state": export.state.value,
            ":begun": export.begun,
            ":done": export.done,
            ":cursor": export.cursor,
            ":fetched": sorted(export.fetched),
            **{f":seen_{name}": value for name, value in _progress(seen).items()},
        }
        change = "SET export_state = :state, begun = :begun, done = :done, after_file = :cursor, fetched = :fetched"
        same = (
            "export_id = :seen_id AND export_state = :seen_state AND begun = :seen_begun AND done = :seen_done "
            "AND fetched = :seen_fetched"
        )
        self.tables.update(key(_pk(export.client_id), _sk(export)), change, same, values)

    def drop(self, export: Export) -> None:
        self.tables.delete(_pk(export.client_id), _sk(export))


def _progress(export: Export) -> Mapping[str, Any]:
    return {
        "id": export.export_id,
        "state": export.state.value,
        "begun": export.begun,
        "done": export.done,
        "fetched": sorted(export.fetched),
    }


def _row(export: Export, due: Due) -> Item:
    fields = {
        "number": export.number,
        "export_id": export.export_id,
        "asked_at": stored(export.asked_at),
        "export_state": export.state.value,
        "begun": export.begun,
        "done": export.done,
        "after_file": export.cursor,
        "fetched": sorted(export.fetched),
    }
    pk, sk = _pk(export.client_id), _sk(export)
    return row("export", pk, sk, fields, **due_fields(due, pk, sk))


def _to_export(client_id: str, found: Mapping[str, Any]) -> Export:
    return Export(
        client_id,
        found["number"],
        found["export_id"],
        read(found["asked_at"]),
        ExportState(found["export_state"]),
        found["begun"],
        found["done"],
        found["after_file"],
        frozenset(found["fetched"]),
    )


def _pk(client_id: str) -> str:
    return f"client#{client_id}"


def _sk(export: Export) -> str:
    return f"export#{export.number:04d}"
