"""Take up one thing that is to be deleted, by what its place says it is."""

from picpros.domain.due import Ref
from picpros.services.drop_export import drop_export
from picpros.services.erase_client import erase
from picpros.services.purge import Shredder, purge


def delete(ref: Ref, *, shredder: Shredder) -> None:
    """Purge what is due, end an export, or erase who asked for it."""
    if ref.pk.startswith("erasure#"):
        erase(ref, shredder=shredder)
    elif ref.sk.startswith("export#"):
        drop_export(ref, shredder=shredder)
    else:
        purge(ref, shredder=shredder)
