"""What sign-ups, inquiries and replies have in common in DynamoDB: a record with a clock, and a text beside it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from picpros.adapters.jobs import job_row
from picpros.adapters.ledger import entry_put
from picpros.adapters.rows import Item, key, key_row
from picpros.adapters.sealed_rows import SealedRows
from picpros.adapters.table import delete, put
from picpros.domain.data_map import Class
from picpros.domain.instants import read, stored
from picpros.domain.jobs import Job
from picpros.domain.ledger import form_gone
from picpros.errors import Changed

RECORD, TEXT = "record", "text"
ClassOf = Callable[[dict[str, Any]], Class]
PAGE = 100
Page = tuple[list[tuple[dict[str, Any], dict[str, Any] | None]], str | None]


class Forms(SealedRows):
    """What the three have in common: a row with a due time, perhaps a sealed one beside it, jobs."""

    def _add(self, items: Sequence[Item], data_key: Item | None, jobs: Sequence[Job]) -> bool:
        """Write all or none; False when the first was there before."""
        actions = [put(self.tables.main, items[0], "attribute_not_exists(pk)")]
        actions += [put(self.tables.main, item) for item in items[1:]]
        actions += [put(self.tables.main, job_row(job)) for job in jobs]
        if data_key is not None:
            actions.append(put(self.tables.keys, data_key))
        try:
            self.tables.transact(actions)
        except Changed:
            if self.tables.get(items[0]["pk"]["S"], items[0]["sk"]["S"]) is None:
                raise
            return False
        return True

    def _drop(self, prefix: str, identifier: str, class_of: ClassOf | None, now: datetime) -> datetime | None:
        pk = f"{prefix}#{identifier}"
        record = self.tables.get(pk, RECORD)
        if record is None or record["due_at"] > stored(now):
            return None
        due_at, seen, values = read(record["due_at"]), "due_at = :due", {":due": record["due_at"]}
        if "answers" in record:  # one more answer moves the clock, but not that of a text tied to an order
            seen, values = f"{seen} AND answers = :answers", {**values, ":answers": record["answers"]}
        # The receipt goes with it: nothing would be left by which a later try could know that there was something.
        actions = [
            entry_put(self.tables.ledger, form_gone(prefix, identifier, due_at=due_at, now=now)),
            delete(self.tables.main, key(pk, RECORD), seen, values),
        ]
        rest = [found["sk"] for found in self.tables.query(pk) if found["sk"] != RECORD]
        actions += [delete(self.tables.main, key(pk, sk)) for sk in rest]
        if class_of is not None:
            actions.append(delete(self.tables.keys, key_row(identifier, class_of(record))))
        try:
            self.tables.transact(actions)
        except Changed:
            return None  # somebody wrote in this moment, or another worker was faster and has the receipt
        return due_at

    def _order_of(self, prefix: str, identifier: str) -> str | None:
        record = self.tables.get(f"{prefix}#{identifier}", RECORD)
        return record.get("transaction_id") if record else None

    def _page(self, list_pk: str, prefix: str, class_of: ClassOf, after: str | None, limit: int) -> Page:
        page = self.tables.page(list_pk, after, limit + 1, newest_first=True)
        refs = [ref for _, ref in page[:limit]]
        found = self.tables.get_many([*refs, *((pk, TEXT) for pk, _ in refs)])
        rows = [
            (found[ref], self._open(found.get((ref[0], TEXT)), ref[0].removeprefix(f"{prefix}#"), class_of(found[ref])))
            for ref in refs
            if ref in found
        ]
        return rows, page[limit - 1][0] if len(page) > limit else None

    def _of_address(
        self, address_hash: str, prefix: str, class_of: ClassOf
    ) -> list[tuple[dict[str, Any], dict[str, Any] | None, datetime]]:
        """Give record, opened text and due time of all that lies under an address and begins so."""
        places: list[str] = []
        after = None
        while True:
            page = self.tables.page(list_of(address_hash), after, PAGE)
            places += [pk for _, (pk, _sk) in page if pk.startswith(f"{prefix}#")]
            if len(page) < PAGE:
                break
            after = page[-1][0]
        found = self.tables.get_many([(pk, sk) for pk in places for sk in (RECORD, TEXT)])
        return [
            (
                found[pk, RECORD],
                self._open(found.get((pk, TEXT)), pk.removeprefix(f"{prefix}#"), class_of(found[pk, RECORD])),
                read(found[pk, RECORD]["due_at"]),
            )
            for pk in places
            if (pk, RECORD) in found
        ]

    def _whose(self, pk: str, sk: str) -> tuple[str, datetime] | None:
        filed, record = self.tables.get(pk, sk), self.tables.get(pk, RECORD)
        if filed is None or record is None or "list_pk" not in filed:
            return None
        return filed["list_pk"].removeprefix(list_of("")), read(record["due_at"])

    def _open(self, sealed: dict[str, Any] | None, owner: str, belongs_to: Class) -> dict[str, Any] | None:
        sealer = self._vault.find(owner, belongs_to) if sealed else None
        return sealer.open(sealed) if sealer and sealed else None


def list_of(address_hash: str) -> str:
    """Name the list of what was written from one address, for its owner's export and erasure."""
    return f"of#{address_hash}"


def place_of(address_hash: str | None, pk: str) -> dict[str, str]:
    return {"list_pk": list_of(address_hash), "list_sk": pk} if address_hash else {}


def when(text: str | None) -> datetime | None:
    return read(text) if text else None
