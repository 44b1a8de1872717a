"""Mails to people about themselves: links to the own page, and links that confirm."""

from contextlib import suppress

from picpros.domain.jobs import Job
from picpros.domain.person import Suppressed
from picpros.errors import MailRefused
from picpros.mails import own_page
from picpros.mails import people as people_mails
from picpros.services.make_export import make_export
from picpros.services.outbox import CONFIRM_LIFE, LINK_LIFE, Outbox, account_link, confirm_link, send, subject_id


def mail_access_link(job: Job, outbox: Outbox) -> None:
    client = outbox.clients.get(subject_id(job))
    if client is None:
        return
    link = account_link(client.client_id, outbox.clock.now() + LINK_LIFE, outbox)
    send(people_mails.access_link(outbox.sender, client, link), outbox)


def mail_confirm_newsletter(job: Job, outbox: Outbox) -> None:
    sign_up = outbox.sign_ups.get(subject_id(job))
    if sign_up is None:
        return
    link = confirm_link("newsletter", subject_id(job), None, outbox, CONFIRM_LIFE)
    send(people_mails.confirm_newsletter(outbox.sender, sign_up[1], link), outbox)


def mail_opted_out(job: Job, outbox: Outbox) -> None:
    client = outbox.clients.get(subject_id(job))
    if client is None:
        return
    held = outbox.suppressions.get(outbox.hasher.address(client.email))
    if held is not None and held.state is Suppressed.OUT:
        headers = (("Auto-Submitted", "auto-replied"),)
        send(people_mails.opted_out(outbox.sender, client), outbox, headers=headers)


def mail_confirm_email(job: Job, outbox: Outbox) -> None:
    """First the old address is told, then the new one gets the link: nobody can confirm before."""
    client, change = outbox.clients.get(subject_id(job)), outbox.profiles.pending(subject_id(job))
    if client is None or change is None or change.change_id != job.reference:
        return
    with suppress(MailRefused):  # an address that takes no mail may be why it is changed: it can be told nothing
        send(own_page.email_change_asked(outbox.sender, client), outbox)
    subject = f"{client.client_id}#{change.change_id}"
    link = confirm_link("email", subject, client.client_id, outbox)
    send(own_page.confirm_email(outbox.sender, change.email, link), outbox)


def mail_confirm_erasure(job: Job, outbox: Outbox) -> None:
    client = outbox.clients.get(subject_id(job))
    if client is None:
        return
    link = confirm_link("erasure", client.client_id, client.client_id, outbox)
    send(own_page.confirm_erasure(outbox.sender, client, link), outbox)


def mail_export(job: Job, outbox: Outbox) -> None:
    client = outbox.clients.get(subject_id(job))
    export_id = job.reference.partition("-")[0]
    made = make_export(client, export_id, exporter=outbox.exporter) if client else None
    if client is not None and made is not None:
        link = account_link(client.client_id, made.ends_at, outbox)
        letter = own_page.export_ready(outbox.sender, client, link, made.ends_at, outbox.studio.zone)
        send(letter, outbox)
