"""Ask for all that is held, and fetch it: on the own page."""

from dataclasses import replace
from datetime import datetime

from picpros.domain.due import Due, DueKind
from picpros.domain.export import Export, ExportState, export_job
from picpros.domain.person import Client
from picpros.errors import Changed, NotFound, NotReady
from picpros.services.limit_mails import count_mail
from picpros.services.people import Reception


def ask_export(client: Client, *, at: datetime, now: datetime, desk: Reception) -> Export:
    """Ask for all that is held; while one is under way, or waits to be fetched, it is the same one. TooManyMails."""
    counted = False
    for _ in range(2):
        known = desk.exports.of(client.client_id)
        if known and not known[0].is_served and now < known[0].ends_at:
            return known[0]
        if not counted:
            count_mail(client.email, now=now, studio=desk.studio, hasher=desk.hasher, mail_counts=desk.mail_counts)
            counted = True
        number = known[0].number + 1 if known else 1
        new = Export(client.client_id, number, desk.ids.identifier(), at)
        work = export_job(new, now)
        try:
            desk.exports.ask(new, due=Due.on(DueKind.EXPORT, new.ends_at), jobs=(work,))
        except Changed:
            continue  # asked twice in one moment: the other one is found
        desk.outbox.put(work.ref)
        return new
    raise Changed("the client asked too often at once")


def latest_export(client: Client, *, now: datetime, desk: Reception) -> Export | None:
    """Give the last request that has not ended."""
    known = desk.exports.of(client.client_id)
    return known[0] if known and now < known[0].ends_at else None


def fetch_export(client: Client, number: int, *, now: datetime, desk: Reception) -> tuple[Export, str]:
    """Give a ZIP's address, good for 60 seconds; NotFound where none was asked for, NotReady while it is made."""
    export = latest_export(client, now=now, desk=desk)
    if export is None:
        raise NotFound
    if export.state is not ExportState.READY:
        raise NotReady("the export is still being made; a mail tells when it is ready")
    if not 1 <= number <= export.done:
        raise NotFound
    if number not in export.fetched:
        served = replace(export, fetched=export.fetched | {number})
        desk.exports.save(served, export)
    return export, desk.archive.link(export.export_id, number)
