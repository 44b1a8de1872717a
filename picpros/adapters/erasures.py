"""Erasing a client in DynamoDB: the keys first, then the rows, then a look back."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from picpros.adapters.clients import BOOK
from picpros.adapters.consents import CONSENT
from picpros.adapters.forms import RECORD, list_of
from picpros.adapters.ledger import entry_put
from picpros.adapters.profiles import FORMER
from picpros.adapters.rows import Item, due_fields, key, row
from picpros.adapters.table import Tables, delete, put
from picpros.domain.due import Due
from picpros.domain.erasure import Erasure
from picpros.domain.instants import read, stored
from picpros.domain.ledger import LedgerEntry

PAGE = 100


@dataclass(frozen=True, slots=True)
class DynamoErasures:
    """`erasure#CLIENT` is there until everything else is gone; it holds hashes of addresses and no address."""

    tables: Tables

    def add(self, erasure: Erasure, *, due: Due, entry: LedgerEntry) -> None:
        pk = _pk(erasure.client_id)
        fields = {
            "client_id": erasure.client_id,
            "addresses": list(erasure.addresses),
            "at": stored(erasure.at),
        }
        item = row("erasure", pk, RECORD, fields, **due_fields(due, pk, RECORD))
        self.tables.transact([put(self.tables.main, item), entry_put(self.tables.ledger, entry)])

    def get(self, client_id: str) -> Erasure | None:
        found = self.tables.get(_pk(client_id), RECORD)
        return Erasure(found["client_id"], tuple(found["addresses"]), read(found["at"])) if found else None

    def drop_forms(self, address_hash: str) -> int:
        gone = 0
        for pk in self._forms(address_hash):
            self._drop_partition(pk)
            gone += 1
        return gone

    def drop_client(self, erasure: Erasure) -> int:
        gone = self._drop_partition(f"client#{erasure.client_id}")
        for address in erasure.addresses:
            for sk in (BOOK, FORMER):
                if self._is_theirs(address, sk, erasure.client_id):
                    self.tables.delete(f"email#{address}", sk)
                    gone += 1
        return gone

    def left(self, erasure: Erasure) -> int:
        owner = erasure.client_id
        found = len(self._keys(owner)) + sum(1 for _ in self.tables.query(f"client#{owner}"))
        found += sum(self._is_theirs(address, sk, owner) for address in erasure.addresses for sk in (BOOK, FORMER))
        forms = (pk for address in erasure.addresses for pk in self._forms(address))
        # The index may be a moment behind: what counts is what lies under the keys themselves.
        return found + sum(1 for pk in forms for _ in self.tables.query(pk))

    def done(self, erasure: Erasure, entry: LedgerEntry) -> None:
        request = delete(self.tables.main, key(_pk(erasure.client_id), RECORD))
        self.tables.transact([request, entry_put(self.tables.ledger, entry)])

    def _forms(self, address_hash: str) -> Iterator[str]:
        after = None
        while True:
            page = self.tables.page(list_of(address_hash), after, PAGE)
            yield from (pk for _, (pk, _sk) in page)
            if len(page) < PAGE:
                return
            after = page[-1][0]

    def _drop_partition(self, pk: str) -> int:
        self._shred(pk.partition("#")[2])
        found = [(each["pk"], each["sk"]) for each in self.tables.query(pk)]
        for _, sk in found:
            if sk.startswith(CONSENT):  # each has a key of its own
                self._shred(sk.removeprefix(CONSENT))
        self.tables.write_batch([(self.tables.main, {"DeleteRequest": {"Key": key(pk, sk)}}) for pk, sk in found])
        return len(found)

    def _shred(self, owner: str) -> None:
        held = self._keys(owner)
        if held:
            self.tables.transact([delete(self.tables.keys, each) for each in held])

    def _keys(self, owner: str) -> list[Item]:
        asked: dict[str, Any] = {
            "TableName": self.tables.keys,
            "KeyConditionExpression": "#owner = :owner",
            "ExpressionAttributeNames": {"#owner": "owner"},
            "ExpressionAttributeValues": {":owner": {"S": owner}},
            "ConsistentRead": True,
        }
        items = self.tables.client.query(**asked)["Items"]
        return [{name: item[name] for name in ("owner", "class")} for item in items]

    def _is_theirs(self, address_hash: str, sk: str, client_id: str) -> bool:
        found = self.tables.get(f"email#{address_hash}", sk)
        return found is not None and found["client_id"] == client_id


def _pk(client_id: str) -> str:
    return f"erasure#{client_id}"
