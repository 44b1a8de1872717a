"""All of the ledger, for who proves it: the whole table, and every seal in the version that the lock has kept."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from picpros.adapters.approvals import PARTITION
from picpros.adapters.ledger import to_entry, to_filed
from picpros.adapters.rows import plain
from picpros.adapters.seals import FOLDER, Version, first_versions, hour_at
from picpros.adapters.table import Tables
from picpros.domain.ledger import LedgerEntry
from picpros.domain.ledger_proof import Kept, Proof, prove
from picpros.domain.seal import Filed, claimed

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

READERS = 10  # as many as a client keeps connections; a year has 8,760 seals, each an object of its own


@dataclass(frozen=True, slots=True)
class WholeLedger:
    """Read the seals first: what is sealed while somebody looks is in the table then."""

    tables: Tables
    s3: "S3Client"
    bucket: str

    def proof(self, now: datetime) -> Proof:
        """Compare them all, as they are at `now`."""
        kept = list(self.kept())
        return prove(kept=kept, rows=self.rows(), now=now)

    def rows(self) -> Iterator[Filed]:
        scan = self.tables.client.get_paginator("scan")
        for page in scan.paginate(TableName=self.tables.ledger, ConsistentRead=True):
            found = (to_filed(plain(item)) for item in page["Items"])
            yield from (each for each in found if each.hour != PARTITION)

    def entries(self) -> Sequence[LedgerEntry]:
        """Give every entry that is in the table or in a seal that can be read: what one has lost the other knows."""
        found = {(one.hour, one.id): one for each in self.kept() for one in _sealed(each)}
        found |= {(one.hour, one.id): one for one in self.rows()}
        return [to_entry(dict(one.fields)) for _, one in sorted(found.items(), key=lambda each: each[0])]

    def kept(self) -> Iterator[Kept]:
        """Give the first version of each seal; `covered` where another version or a deletion lies over it."""
        found = first_versions(self.s3, self.bucket, FOLDER)
        with ThreadPoolExecutor(READERS) as pool:
            yield from pool.map(self._read, found.items())

    def _read(self, found: tuple[str, Version]) -> Kept:
        key, version = found
        data = self.s3.get_object(Bucket=self.bucket, Key=key, VersionId=version.id)["Body"].read()
        return Kept(hour_at(key), data, version.covered)


def _sealed(kept: Kept) -> Sequence[Filed]:
    try:
        seal = claimed(kept.data)
    except ValueError:
        return ()  # the proof of the ledger tells of it
    return (*seal.entries, *seal.late)
