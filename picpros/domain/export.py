"""An export: all that is held of a client, as ZIPs that live three days at most."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from picpros.domain.jobs import Job, JobKind, job

LIFE = timedelta(hours=72)  # clause R4: from the request on, served or not
PART_BYTES = 500_000_000  # of files in one ZIP; a bigger file has a ZIP to itself


class ExportState(StrEnum):
    """UNDER_WAY until the last ZIP lies there."""

    UNDER_WAY = "under_way"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Export:
    """One request: ids, counts and times. `number` counts a client's requests, `export_id` is in the ZIPs' keys.

    `begun` and `done` count ZIPs; `cursor` is the last file of those that are done; `fetched` the ZIPs whose link was
    given out.
    """

    client_id: str
    number: int
    export_id: str
    asked_at: datetime
    state: ExportState = ExportState.UNDER_WAY
    begun: int = 0
    done: int = 0
    cursor: str = ""
    fetched: frozenset[int] = frozenset()

    @property
    def ends_at(self) -> datetime:
        return self.asked_at + LIFE

    @property
    def is_served(self) -> bool:
        return self.state is ExportState.READY and self.fetched >= set(range(1, self.done + 1))

    def holds(self, due_at: datetime, now: datetime) -> bool:
        """Whether what is due at `due_at` has to wait: it was asked for before, and is not served yet."""
        return self.asked_at < due_at and not self.is_served and now < self.ends_at


def export_job(export: Export, now: datetime) -> Job:
    """Make the work of an export's next ZIP."""
    reference = f"{export.export_id}-{export.done + 1}"
    return job(JobKind.EXPORT, f"client#{export.client_id}", export.asked_at, reference=reference, not_before=now)


@dataclass(frozen=True, slots=True)
class FromOrder:
    """A file that lies under an order."""

    transaction_id: str
    file_id: str


@dataclass(frozen=True, slots=True)
class FromInvoice:
    """The PDF of an invoice."""

    number: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a ZIP: its path in there, and what it is or where it lies."""

    path: str
    source: bytes | FromOrder | FromInvoice


@dataclass(frozen=True, slots=True)
class Packed:
    """A file to pack: its place in the order of packing, its entry, and its size in bytes."""

    place: str
    entry: Entry
    size: int


def split(files: Sequence[Packed], after: str) -> list[list[Packed]]:
    """Split what comes after a place into ZIPs, in the order of their places; at least one, which may be empty."""
    parts: list[list[Packed]] = [[]]
    room = PART_BYTES
    for each in sorted(files, key=lambda packed: packed.place):
        if each.place <= after:
            continue
        if parts[-1] and each.size > room:
            parts.append([])
            room = PART_BYTES
        parts[-1].append(each)
        room -= each.size
    return parts
