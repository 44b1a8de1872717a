"""Make an export: gather what is held, pack it ZIP by ZIP, say when it is ready."""

from dataclasses import dataclass, replace

from picpros.domain.export import Export, ExportState, Packed, export_job, split
from picpros.domain.person import Client
from picpros.errors import Changed
from picpros.ports import Archive, Clock, Exports, Jobs, Queue
from picpros.services.export_contents import Shelves, contents, listed_files


@dataclass(frozen=True, slots=True)
class Exporter:
    """All that making an export needs of the world."""

    exports: Exports
    archive: Archive
    shelves: Shelves
    jobs: Jobs
    queue: Queue
    clock: Clock


def make_export(client: Client, export_id: str, *, exporter: Exporter) -> Export | None:
    """Pack the next ZIP of an export and queue the one after it; give the export when it is ready, else None.

    A ZIP is a job of its own, so that no run packs for longer than a function may.
    """
    export = _find(client.client_id, export_id, exporter)
    if export is None or exporter.clock.now() >= export.ends_at:
        return None
    if export.state is ExportState.READY:
        return export
    begun = replace(export, begun=export.done + 1)
    if begun != export:
        exporter.exports.save(begun, export)  # before anything lies there, so that the end of it knows each key
    return _pack(client, begun, exporter)


def _pack(client: Client, export: Export, exporter: Exporter) -> Export | None:
    files = listed_files(client, export, exporter.shelves)
    parts = split(files, export.cursor)
    entries = [packed.entry for packed in parts[0]]
    if export.begun == 1:
        entries = [*contents(client, export, parts, exporter.shelves), *entries]
    exporter.archive.write(export.export_id, export.begun, entries, at=export.asked_at)
    done = _after(export, parts)
    try:
        exporter.exports.save(done, export)
    except Changed:
        if _find(client.client_id, export.export_id, exporter) is None:
            # Erased or ended while this was packed: nothing may be left of it.
            exporter.archive.delete(export.export_id, export.begun)
        return None
    if done.state is ExportState.READY:
        return done
    following = export_job(done, exporter.clock.now())
    exporter.jobs.add(following)
    exporter.queue.put(following.ref)
    return None


def _after(export: Export, parts: list[list[Packed]]) -> Export:
    cursor = parts[0][-1].place if parts[0] else export.cursor
    state = ExportState.UNDER_WAY if len(parts) > 1 else ExportState.READY
    return replace(export, done=export.begun, cursor=cursor, state=state)


def _find(client_id: str, export_id: str, exporter: Exporter) -> Export | None:
    return next((each for each in exporter.exports.of(client_id) if each.export_id == export_id), None)
