"""Rows on disk: what the AWS services hold, each thing in a row of its own, written before the answer goes out."""

import pickle
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any


class Rows:
    """Python objects by (area, owner, name) in one SQLite file; every call of `sync` is one transaction.

    A killed process loses nothing that `sync` returned from: the write-ahead log is the kernel's by then. Only the
    server's own lock stands between threads.
    """

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.execute("CREATE TABLE IF NOT EXISTS held (area, owner, name, body, PRIMARY KEY (area, owner, name))")

    def all(self, area: str) -> Iterator[tuple[str, str, Any]]:
        """Give (owner, name, object) of an area, the one written first first."""
        rows = self._db.execute("SELECT owner, name, body FROM held WHERE area=? ORDER BY rowid", (area,))
        for owner, name, body in rows.fetchall():
            yield owner, name, pickle.loads(body)  # noqa: S301  written by this class, in a folder of the user's

    def sync(
        self,
        area: str,
        owner: str,
        wanted: Mapping[str, object],
        changed: Callable[[str], bool],
        under: str = "",
    ) -> None:
        """Make the rows of `owner` whose name begins with `under` those of `wanted`; rewrite the changed ones."""
        names = self._db.execute(
            "SELECT name FROM held WHERE area=? AND owner=? AND name>=? AND name<?",
            (area, owner, under, under + "\U0010ffff"),
        )
        have = {name for (name,) in names}
        self.write(
            area,
            owner,
            {name: thing for name, thing in wanted.items() if name not in have or changed(name)},
            have - wanted.keys(),
        )

    def write(self, area: str, owner: str, put: Mapping[str, object], gone: set[str]) -> None:
        """Put and delete the named rows of one owner, in one transaction."""
        if not put and not gone:
            return
        bodies = [(area, owner, name, pickle.dumps(thing)) for name, thing in put.items()]
        self._db.execute("BEGIN IMMEDIATE")
        self._db.executemany("DELETE FROM held WHERE area=? AND owner=? AND name=?", [(area, owner, n) for n in gone])
        self._db.executemany("INSERT OR REPLACE INTO held VALUES (?,?,?,?)", bodies)
        self._db.execute("COMMIT")

    def close(self) -> None:
        self._db.close()
