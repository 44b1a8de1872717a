"""What clients change about themselves, in memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.erasure import Erasure
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Personal
from picpros.domain.person import Client, EmailChange, Remembered
from picpros.errors import AddressTaken, Changed
from tests.fakes.outbox import job_row
from tests.fakes.rows import Key, Row, Rows


@dataclass
class MemoryProfiles:
    """Rows of the client's own partition, beside the address book."""

    rows: Rows

    def rename(self, client_id: str, full_name: str) -> None:
        place = (f"client#{client_id}", "contact")
        held = self.rows.held.get(place)
        if held is None:
            raise Changed("the row is not as it was")
        renamed = replace(held, value=replace(held.value, full_name=full_name))
        self.rows.commit("profiles.rename", put={place: renamed})

    def keep(self, client: Client, personal: Personal, address_hash: str, *, at: datetime, due: Due) -> None:
        pk, owner = f"client#{client.client_id}", (client.client_id, Class.PERSONAL)
        self._must_be_there(client.client_id)
        self.rows.keys[owner] = object()
        put: dict[Key, Row] = {(pk, "personal"): Row(self.rows.seal(*owner, personal))}
        if not self.rows.there(pk, "record"):
            put[pk, "record"] = Row(address_hash, due)
        self.rows.commit("profiles.keep", put=put)

    def ends_at(self, client_id: str) -> datetime | None:
        held = self.rows.held.get((f"client#{client_id}", "record"))
        return held.due.due_at if held and held.due else None

    def ends_later(self, client_id: str, due: Due) -> None:
        place = (f"client#{client_id}", "record")
        held = self.rows.held.get(place)
        if held is not None:
            self.rows.commit("profiles.ends_later", put={place: replace(held, due=due)})

    def ask_change(self, client_id: str, change: EmailChange, *, due: Due, jobs: Sequence[Job]) -> None:
        self._must_be_there(client_id)
        put = {(f"client#{client_id}", "change"): Row(change, due), **dict(map(job_row, jobs))}
        self.rows.commit("profiles.ask_change", put=put)

    def pending(self, client_id: str) -> EmailChange | None:
        found: EmailChange | None = self.rows.find(f"client#{client_id}", "change")
        return found

    def forget_change(self, client_id: str) -> None:
        self.rows.commit("profiles.forget_change", drop=[(f"client#{client_id}", "change")])

    def change_email(self, client: Client, change: EmailChange, old: str, new: str, entry: LedgerEntry) -> None:
        pk = f"client#{client.client_id}"
        if self.rows.there(f"email#{new}", "client"):
            raise AddressTaken
        moved = replace(client, email=change.email)
        put: dict[Key, Row] = {
            (pk, "contact"): Row(moved, None, ("recipients", client.client_id)),
            (f"email#{new}", "client"): Row(client.client_id),
            (f"email#{old}", "former"): Row(client.client_id),
            (pk, f"former#{old}"): Row(None),
        }
        record = self.rows.held.get((pk, "record"))
        if record is not None:
            put[pk, "record"] = replace(record, value=new)
        drop: list[Key] = [(f"email#{old}", "client"), (pk, "change")]
        if self.formerly(new) == client.client_id:
            drop += [(f"email#{new}", "former"), (pk, f"former#{new}")]
        self.rows.commit(
            "profiles.change_email",
            when=lambda: self.rows.find(pk, "contact") == client and self.pending(client.client_id) == change,
            put=put,
            drop=drop,
            entries=[entry],
        )

    def former(self, client_id: str) -> Sequence[str]:
        return [sk.removeprefix("former#") for sk in self.rows.of(f"client#{client_id}") if sk.startswith("former#")]

    def formerly(self, address_hash: str) -> str | None:
        found: str | None = self.rows.find(f"email#{address_hash}", "former")
        return found

    def remember(self, client_id: str, choice: Remembered, entry: LedgerEntry) -> None:
        self._must_be_there(client_id)
        self.rows.commit("profiles.remember", put={(f"client#{client_id}", "choices"): Row(choice)}, entries=[entry])

    def remembered(self, client_id: str) -> Remembered | None:
        found: Remembered | None = self.rows.find(f"client#{client_id}", "choices")
        return found

    def drop_change(self, client_id: str, *, now: datetime) -> datetime | None:
        place = (f"client#{client_id}", "change")
        held = self.rows.held.get(place)
        if held is None or held.due is None or held.due.due_at > now:
            return None
        self.rows.commit("profiles.drop_change", drop=[place])
        return held.due.due_at

    def _must_be_there(self, client_id: str) -> None:
        if not self.rows.there(f"client#{client_id}", "contact"):
            raise Changed("a row is not as it was")


@dataclass
class MemoryErasures:
    """Requests to be erased; each row that goes is a step."""

    rows: Rows

    def add(self, erasure: Erasure, *, due: Due, entry: LedgerEntry) -> None:
        self.rows.commit("erasures.add", put={_place(erasure.client_id): Row(erasure, due)}, entries=[entry])

    def get(self, client_id: str) -> Erasure | None:
        found: Erasure | None = self.rows.find(*_place(client_id))
        return found

    def drop_forms(self, address_hash: str) -> int:
        partitions = list(self._forms(address_hash))
        for pk in partitions:
            self._drop_partition(pk)
        return len(partitions)

    def drop_client(self, erasure: Erasure) -> int:
        gone = self._drop_partition(f"client#{erasure.client_id}")
        for place in self._addresses(erasure):
            self.rows.commit("erasures.drop_client", drop=[place])
            gone += 1
        return gone

    def left(self, erasure: Erasure) -> int:
        owner = erasure.client_id
        forms = [pk for address in erasure.addresses for pk in self._forms(address)]
        keys = [each for each in self.rows.keys if each[0] == owner]
        return len(self.rows.of(f"client#{owner}")) + len(self._addresses(erasure)) + len(forms) + len(keys)

    def done(self, erasure: Erasure, entry: LedgerEntry) -> None:
        self.rows.commit("erasures.done", drop=[_place(erasure.client_id)], entries=[entry])

    def _forms(self, address_hash: str) -> Iterator[str]:
        listed = f"of#{address_hash}"
        yield from sorted({pk for (pk, _), row in self.rows.held.items() if row.listed and row.listed[0] == listed})

    def _addresses(self, erasure: Erasure) -> list[Key]:
        places = [(f"email#{address}", sk) for address in erasure.addresses for sk in ("client", "former")]
        return [each for each in places if self.rows.find(*each) == erasure.client_id]

    def _drop_partition(self, pk: str) -> int:
        owner = pk.partition("#")[2]
        shred = [each for each in self.rows.keys if each[0] == owner]
        if shred:
            self.rows.commit("erasures.keys", shred=shred)
        found = self.rows.of(pk)
        for sk in found:
            self.rows.commit("erasures.drop", drop=[(pk, sk)])
        return len(found)


def _place(client_id: str) -> Key:
    return f"erasure#{client_id}", "record"
