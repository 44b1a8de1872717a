"""All that the provider knows: one SQLite file, one change at a time, committed before the answer is given."""

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from local.stripe.errors import Json, Refused

_TABLES = """
PRAGMA journal_mode=WAL;
CREATE TABLE IF NOT EXISTS objects (seq INTEGER PRIMARY KEY, id TEXT UNIQUE, kind TEXT, created INTEGER, body TEXT);
CREATE INDEX IF NOT EXISTS by_kind ON objects (kind, seq);
CREATE INDEX IF NOT EXISTS open_sessions ON objects (json_extract(body, '$.expires_at'))
    WHERE json_extract(body, '$.status') = 'open';
CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, fingerprint TEXT, status INTEGER, body TEXT, made INTEGER);
CREATE TABLE IF NOT EXISTS deliveries (event TEXT PRIMARY KEY, attempts INTEGER, first REAL, due REAL);
CREATE TABLE IF NOT EXISTS tries (event TEXT, at REAL, said TEXT);
CREATE INDEX IF NOT EXISTS by_event ON tries (event);
"""
_OPEN = "FROM objects WHERE json_extract(body, '$.status') = 'open' AND json_extract(body, '$.expires_at')"
_SIGNS = {"gt": ">", "gte": ">=", "lt": "<", "lte": "<="}


class Store:
    """Objects as JSON rows. Call it within `change()`, which holds the only lock; keys that begin with _ are inner.

    `committed` is called after each change.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(folder / "stripe.sqlite", check_same_thread=False, isolation_level=None)
        self._db.executescript(_TABLES)
        self._lock = threading.RLock()
        self.committed: Callable[[], None] = lambda: None

    @contextmanager
    def change(self) -> Iterator[None]:
        """All or nothing, and on disk at the end; within another change, a part of it that can fail alone."""
        with self._lock:
            inner = self._db.in_transaction
            self._db.execute("SAVEPOINT part" if inner else "BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                for step in ("ROLLBACK TO part", "RELEASE part") if inner else ("ROLLBACK",):
                    self._db.execute(step)
                raise
            self._db.execute("RELEASE part" if inner else "COMMIT")
        self.committed()

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def put(self, thing: Json) -> Json:
        sql = "INSERT INTO objects (id, kind, created, body) VALUES (?, ?, ?, ?)"
        sql += " ON CONFLICT (id) DO UPDATE SET body = excluded.body"
        self.rows(sql, thing["id"], thing["object"], thing["created"], json.dumps(thing))
        return thing

    def find(self, key: str, kind: str | None = None) -> Json | None:
        rows = self.rows("SELECT body FROM objects WHERE id = ? AND kind = coalesce(?, kind)", key, kind)
        return json.loads(rows[0][0]) if rows else None

    def page(self, kind: str, query: Json, by: list[str]) -> tuple[list[Json], bool]:
        """Give objects, the newest first, and whether there are more; `by` names the fields that may be asked for."""
        where, values = ["kind = ?"], [kind]
        for name in query.keys() & set(by):
            where.append(f"json_extract(body, '$.{name}') {'GLOB' if name == 'type' else '='} ?")  # `charge.*`
            values.append(query[name])
        created = query.get("created", {})
        for bound, value in (created if isinstance(created, dict) else {"gte": created, "lte": created}).items():
            where.append(f"created {_SIGNS[bound]} ?")
            values.append(value)
        for name, sign in (("starting_after", "<"), ("ending_before", ">")):
            if name in query:
                where.append(f"seq {sign} (SELECT seq FROM objects WHERE id = ?)")  # noqa: S608  made here
                values.append(query[name])
        return self._cut(" AND ".join(where), values, query.get("limit", 10), backwards="ending_before" in query)

    def _cut(self, where: str, values: list[Any], limit: int, *, backwards: bool) -> tuple[list[Json], bool]:
        if not 1 <= limit <= 100:
            raise Refused("Invalid limit: between 1 and 100", "parameter_invalid_integer", "limit")
        sql = f"SELECT body FROM objects WHERE {where} ORDER BY seq {'ASC' if backwards else 'DESC'} LIMIT ?"  # noqa: S608  made here
        found = [json.loads(body) for (body,) in self.rows(sql, *values, limit + 1)]
        return (found[:limit][::-1] if backwards else found[:limit]), len(found) > limit

    def expired(self, now: int) -> list[Json]:
        """Give the open sessions whose time is over, the earliest first."""
        order = "ORDER BY json_extract(body, '$.expires_at')"
        return [json.loads(body) for (body,) in self.rows(f"SELECT body {_OPEN} <= ? {order}", now)]

    def next_expiry(self) -> int | None:
        found: int | None = self.rows(f"SELECT min(json_extract(body, '$.expires_at')) {_OPEN} > 0")[0][0]
        return found

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._db.execute(sql, values).fetchall()
