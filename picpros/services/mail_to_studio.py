"""Notices to the studio's own mailbox: a link to the desk and never what was written."""

from picpros.domain.jobs import Job
from picpros.mails import desk_notices
from picpros.services.outbox import Outbox, send, subject_id
from picpros.services.write_money_mail import money_notice


def mail_inquiry_notice(job: Job, outbox: Outbox) -> None:
    send(desk_notices.inquiry(outbox.sender, subject_id(job), urgent=job.reference == "urgent"), outbox)


def mail_reply_notice(job: Job, outbox: Outbox) -> None:
    send(desk_notices.reply(outbox.sender, subject_id(job), review=job.reference == "review"), outbox)


def mail_quiet_notice(job: Job, outbox: Outbox) -> None:
    send(desk_notices.quiet(outbox.sender, subject_id(job), completed=job.reference == "completed"), outbox)


def mail_money_notice(job: Job, outbox: Outbox) -> None:
    send(money_notice(job, outbox.sender), outbox)
