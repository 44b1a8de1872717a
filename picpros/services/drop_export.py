"""Delete an export whose three days are over."""

from picpros.domain.due import Ref
from picpros.services.purge import Shredder


def drop_export(ref: Ref, *, shredder: Shredder) -> None:
    """Delete the ZIPs, then the request; nothing while it has not ended."""
    client_id, now = ref.pk.partition("#")[2], shredder.clock.now()
    for export in shredder.exports.of(client_id):
        if now >= export.ends_at:
            shredder.archive.delete(export.export_id, export.begun)
            shredder.exports.drop(export)
