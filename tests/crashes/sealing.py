"""The hourly seal of the ledger, which must be whole whoever dies over it."""

from datetime import datetime

from picpros.adapters.ledger_proof import WholeLedger
from picpros.adapters.table import Tables
from tests.crashes.flows import Death, Usual
from tests.crashes.studio import Client, Studio


class Seal(Usual):
    """The schedule that seals the hour before, by a process that has just begun and looks for the last seal."""

    name = "ledger: seal"
    function = "Retention"
    floor = 7

    def about(self, client: Client) -> str:
        return "due#export"  # the first kind that the tick looks for

    def begin(self, studio: Studio) -> Client:
        """Have entries in an hour that the next tick seals: the one of its own hour comes before that is closed."""
        client = studio.is_client()
        studio.stack.wait("PT1H")
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        studio.retire(self.function)
        studio.stack.wait("PT1H")

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        [table] = [each for each in studio.tables if "Ledger" in each]
        [bucket] = [each for each in studio.buckets if "seals" in each]
        now = datetime.fromisoformat(studio.stack.clock())
        tables = Tables(studio.database, main="", keys="", ledger=table)
        found = WholeLedger(tables, studio.s3, bucket).proof(now)
        assert not found.findings, found.findings
        assert found.entries > found.waiting
        assert found.sealed_until is not None
