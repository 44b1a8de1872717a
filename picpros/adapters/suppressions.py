"""Addresses, by keyed hash, that promotions do not go to: a table of their own, that outlives every record."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from picpros.adapters.ledger import entry_put
from picpros.adapters.rows import check, plain, write
from picpros.adapters.table import Tables, put
from picpros.domain.instants import read, stored
from picpros.domain.ledger import LedgerEntry
from picpros.domain.person import Suppressed, Suppression, lifted, settled
from picpros.errors import Changed

TRIES = 8


@dataclass(frozen=True, slots=True)
class DynamoSuppressions:
    """What was last said of an address; written only over what was read."""

    tables: Tables

    def get(self, address_hash: str) -> Suppression | None:
        answer = self.tables.client.get_item(
            TableName=self.tables.suppressions, Key={"address_hash": {"S": address_hash}}, ConsistentRead=True
        )
        return _to_suppression(plain(answer["Item"])) if "Item" in answer else None

    def among(self, address_hashes: Sequence[str]) -> Mapping[str, Suppression]:
        places = [{"address_hash": {"S": each}} for each in dict.fromkeys(address_hashes)]
        found = self.tables.get_batch(self.tables.suppressions, places)
        return {each["address_hash"]: _to_suppression(each) for each in found}

    def settle(self, address_hash: str, new: Suppression, entry: LedgerEntry | None) -> None:
        self._write(address_hash, lambda held: settled(held, new), entry)

    def lift(self, address_hash: str, reply_id: str, *, at: datetime, entry: LedgerEntry | None) -> None:
        self._write(address_hash, lambda held: lifted(held, reply_id, at) if held else None, entry)

    def _write(
        self,
        address_hash: str,
        change: Callable[[Suppression | None], Suppression | None],
        entry: LedgerEntry | None,
    ) -> None:
        for _ in range(TRIES):
            held = self.get(address_hash)
            stands = change(held)
            if stands is None or stands == held:
                return
            try:
                self.tables.transact(self._actions(address_hash, held, stands, entry))
            except Changed:
                continue
            return
        raise Changed("the suppression was too busy")

    def _actions(
        self, address_hash: str, held: Suppression | None, stands: Suppression, entry: LedgerEntry | None
    ) -> list[dict[str, Any]]:
        fields: dict[str, object] = {"state": stands.state.value, "at": stored(stands.at), "source": stands.source}
        if stands.waiting:
            fields["waiting"] = sorted(stands.waiting)
        check("suppression", fields)
        item = {name: write(value) for name, value in {**fields, "address_hash": address_hash}.items()}
        actions = [
            put(self.tables.suppressions, item, "attribute_not_exists(address_hash)")
            if held is None
            else put(self.tables.suppressions, item, _unchanged(held), _seen(held), _NAMES)
        ]
        return [*actions, *([entry_put(self.tables.ledger, entry)] if entry else [])]


_NAMES = {"#state": "state", "#at": "at"}


def _unchanged(held: Suppression) -> str:
    waiting = "waiting = :waiting" if held.waiting else "attribute_not_exists(waiting)"
    return f"#state = :state AND #at = :at AND {waiting}"


def _seen(held: Suppression) -> dict[str, object]:
    seen: dict[str, object] = {":state": held.state.value, ":at": stored(held.at)}
    return {**seen, ":waiting": sorted(held.waiting)} if held.waiting else seen


def _to_suppression(row: dict[str, Any]) -> Suppression:
    return Suppression(Suppressed(row["state"]), read(row["at"]), row["source"], frozenset(row.get("waiting", ())))
