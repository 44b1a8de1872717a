"""Do one job of the outbox: make the invoice, move the files, write the mail."""

from collections.abc import Callable, Mapping

from picpros.domain.due import Ref
from picpros.domain.jobs import Job, JobKind
from picpros.ports import Counted
from picpros.services.mail_of_orders import (
    mail_invoice,
    mail_money,
    mail_pictures_ready,
    mail_quiet,
    move_files,
)
from picpros.services.mail_of_people import (
    mail_access_link,
    mail_confirm_email,
    mail_confirm_erasure,
    mail_confirm_newsletter,
    mail_export,
    mail_opted_out,
)
from picpros.services.mail_to_studio import (
    mail_inquiry_notice,
    mail_money_notice,
    mail_quiet_notice,
    mail_reply_notice,
)
from picpros.services.outbox import Outbox
from picpros.services.write_letter import mail_answer, mail_handed_over


def run_job(ref: Ref, *, outbox: Outbox) -> None:
    """Do a job that nobody else is doing. It is done at least once: of two mails after a crash, both are true."""
    job = outbox.jobs.claim(ref, now=outbox.clock.now())
    if job is None:
        return
    counted = _DO[job.kind](job, outbox)
    if counted is None:
        outbox.jobs.done(job)
    else:
        outbox.payment_counts.count(counted, job)


_DO: Mapping[JobKind, Callable[[Job, Outbox], Counted | None]] = {
    JobKind.INVOICE: mail_invoice,
    JobKind.FILES: move_files,
    JobKind.PICTURES_READY: mail_pictures_ready,
    JobKind.ACCESS_LINK: mail_access_link,
    JobKind.CONFIRM_NEWSLETTER: mail_confirm_newsletter,
    JobKind.INQUIRY_NOTICE: mail_inquiry_notice,
    JobKind.REPLY_NOTICE: mail_reply_notice,
    JobKind.OPTED_OUT: mail_opted_out,
    JobKind.ANSWER: mail_answer,
    JobKind.HANDED_OVER: mail_handed_over,
    JobKind.CANCEL_LINK: mail_money,
    JobKind.CANCELLED: mail_money,
    JobKind.REFUNDED: mail_money,
    JobKind.HELD: mail_money,
    JobKind.CANCEL_NOTICE: mail_money_notice,
    JobKind.REFUND_NOTICE: mail_money_notice,
    JobKind.DISPUTE_NOTICE: mail_money_notice,
    JobKind.PAYMENT_NOTICE: mail_money_notice,
    JobKind.CONFIRM_EMAIL: mail_confirm_email,
    JobKind.CONFIRM_ERASURE: mail_confirm_erasure,
    JobKind.EXPORT: mail_export,
    JobKind.QUIET_ASKED: mail_quiet,
    JobKind.QUIET_COMPLETED: mail_quiet,
    JobKind.QUIET_NOTICE: mail_quiet_notice,
}
