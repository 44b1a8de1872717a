"""Let a deletion wait for an export that was asked for before it was due; else let the export die with its data."""

from datetime import datetime, timedelta

from picpros.domain.due import DueKind, Ref
from picpros.ports import Archive, DueItems, Exports

LOOK_AGAIN = timedelta(minutes=15)


def waits_for_export(
    client_id: str | None,
    ref: Ref,
    *,
    due_at: datetime,
    now: datetime,
    exports: Exports,
    archive: Archive,
    due: DueItems,
) -> bool:
    """Say whether what is due waits for an export that holds it, until that is served and 72 hours at most (clause R4).

    When nothing waits any more, exports of before the due time end as well: a copy lives no longer than its data.
    """
    known = exports.of(client_id) if client_id else ()
    holding = [export for export in known if export.holds(due_at, now)]
    if holding:
        until = min(now + LOOK_AGAIN, *(export.ends_at for export in holding))
        due.postpone(ref, DueKind.PURGE, until=until)
        return True
    for export in known:
        if export.asked_at < due_at:
            archive.delete(export.export_id, export.begun)
            exports.drop(export)
    return False
