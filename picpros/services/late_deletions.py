"""Say what should have been deleted by now: a late deletion is a broken promise."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import islice

from picpros.domain.deletion_plan import Planned
from picpros.ports import Promises
from picpros.services.plan_deletions import plan_deletions
from picpros.services.purge import Shredder

LATE = timedelta(hours=1)  # what the tick before this one should have taken
MOST = 100


def late_deletions(now: datetime, *, promises: Promises, shredder: Shredder) -> Sequence[Planned]:
    """Give what a whole hour passed over, of the first hundred that are due; what waits for a reason is not late."""
    planned = islice(plan_deletions(now, promises=promises, shredder=shredder), MOST)
    return [each for each in planned if each.waits is None and each.at + LATE <= now]
