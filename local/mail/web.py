"""The mails as HTTP: for tests, and as a mailbox that a person reads."""

import json
import smtplib
from collections.abc import Callable
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, abort, redirect, render_template, request

from local.deletions import Deletions
from local.mail.feedback import Feedback
from local.mail.inbound import CHECKS, Inbound
from local.mail.outbound import Delivered, Outbound
from local.mail.outcomes import Outcome
from picpros.domain.instants import public, stored

_REFUSED = 400
# A mail's own HTML may style itself and show its own pictures; it runs nothing and fetches nothing.
_SAFE = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'"}


def blueprint(
    outbound: Outbound,
    inbound: Inbound,
    feedback: Feedback | None = None,
    now: Callable[[], datetime] | None = None,
    deletions: Deletions | None = None,
    payments: str = "",
) -> Blueprint:
    """Give /_local/, /_local/mail and /_local/verdicts, and where there is feedback /_local/outcomes.

    The mailbox tells the time of `now` and what was deleted, and links to `payments`.
    """
    pages = Blueprint("mail", __name__, url_prefix="/_local", template_folder="templates")
    pages.add_app_template_filter(_when, "when")
    _calls(pages, outbound, inbound)
    if feedback is not None:
        _outcomes(pages, feedback)
    pages.context_processor(lambda: {"payments": payments})
    shown = _shower(now, deletions)
    _mailbox(pages, outbound, shown, deletions)
    _one_mail(pages, outbound, inbound, shown)
    if now is not None and deletions is not None:
        _passing_time(pages, now, deletions)
    return pages


def _calls(pages: Blueprint, outbound: Outbound, inbound: Inbound) -> None:
    @pages.get("/mail")
    def listed() -> dict[str, Any]:
        return {"items": [_item(one) for one in outbound.mails(request.args.get("to"))]}

    @pages.get("/mail/<mail_id>")
    def raw(mail_id: str) -> Response:
        return Response(_raw(outbound, mail_id), content_type="message/rfc822")

    @pages.get("/mail/<mail_id>/parts/<int:number>")
    def part(mail_id: str, number: int) -> Response:
        parts = list(_read(outbound, mail_id).iter_attachments())
        if number >= len(parts):
            abort(404)
        body, is_pdf = parts[number].get_payload(decode=True), parts[number].get_content_type() == "application/pdf"
        answer = Response(body, content_type="application/pdf" if is_pdf else "application/octet-stream")
        answer.headers["X-Content-Type-Options"] = "nosniff"
        name = parts[number].get_filename("file")
        answer.headers.set("Content-Disposition", "inline" if is_pdf else "attachment", filename=name)
        return answer

    @pages.post("/verdicts")
    def verdicts() -> Any:
        return _set_verdicts(inbound, request.get_json(force=True))


def _outcomes(pages: Blueprint, feedback: Feedback) -> None:
    @pages.post("/outcomes")
    def outcomes() -> Any:
        """Say what becomes of later mails to an address."""
        said = request.get_json(force=True)
        try:
            to, outcome = str(said["to"]), Outcome(said["outcome"])
        except (ValueError, TypeError, KeyError):
            message = f"to, outcome: one of {', '.join(Outcome)}"
            return Response(json.dumps({"message": message}), 400, content_type="application/json")
        feedback.set_outcome(to, outcome)
        return {"to": to, "outcome": outcome.value}


Shown = Callable[..., Response]


def _shower(now: Callable[[], datetime] | None, deletions: Deletions | None) -> Shown:
    def shown(**given: Any) -> Response:
        time = f"{now():%Y-%m-%d %H:%M} UTC" if now else ""
        coming = deletions.next_at() if deletions else None
        more = {"now": time, "deletes": deletions is not None, "next_deletion": coming and public(coming)}
        return Response(render_template("mailbox.html", **more, **given), headers=_SAFE)

    return shown


def _mailbox(pages: Blueprint, outbound: Outbound, shown: Shown, deletions: Deletions | None) -> None:
    @pages.get("/")
    def mailbox() -> Response:
        to, since = request.args.get("to"), _instant(request.args.get("since"))
        deleted = deletions.since(since) if deletions and since else None
        return shown(mails=outbound.mails(to)[::-1], to=to, deleted=deleted)


def _passing_time(pages: Blueprint, now: Callable[[], datetime], deletions: Deletions) -> None:
    @pages.post("/deletions")
    def to_the_next_deletion() -> Any:
        """Let time pass until the next deletion is done, then show what it was."""
        before = now()
        deletions.go_to_next()
        return redirect(f"/_local/?{urlencode({'since': stored(before)})}", 303)


def _one_mail(pages: Blueprint, outbound: Outbound, inbound: Inbound, shown: Shown) -> None:
    @pages.get("/view/<mail_id>")
    def view(mail_id: str) -> Response:
        read = _read(outbound, mail_id)
        files = [(number, one.get_filename("file")) for number, one in enumerate(read.iter_attachments())]
        bodies = {kind: _body(read, kind) for kind in ("plain", "html")}
        sent = "sent" in request.args
        return shown(mail=_of(outbound, mail_id), files=files, text=bodies["plain"], html=bodies["html"], sent=sent)

    @pages.post("/view/<mail_id>")
    def reply(mail_id: str) -> Any:
        answered = _reply(_read(outbound, mail_id), _of(outbound, mail_id).to, request.form.get("text", ""))
        try:
            with smtplib.SMTP("127.0.0.1", inbound.port, local_hostname="localhost") as client:
                client.send_message(answered)
        except smtplib.SMTPRecipientsRefused:
            return Response("The studio takes no mail at that address.", _REFUSED, content_type="text/plain")
        return redirect(f"/_local/view/{mail_id}?sent", 303)


def _instant(text: str | None) -> datetime | None:
    try:
        found = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return found if found.tzinfo else None


def _when(at: str) -> str:
    return f"{at[:10]} {at[11:16]} UTC"


def _of(outbound: Outbound, mail_id: str) -> Delivered:
    return next(one for one in outbound.mails() if one.id == mail_id)


def _reply(mail: EmailMessage, sender: str, text: str) -> EmailMessage:
    """Answer as mail programs do, with the mail quoted below."""
    reply = EmailMessage()
    reply["From"], reply["To"] = sender, str(mail["Reply-To"] or mail["From"])
    reply["Subject"] = f"Re: {mail['Subject'] or ''}"
    if known := mail["Message-ID"]:
        reply["In-Reply-To"] = reply["References"] = str(known)
    quoted = "".join(f"> {line}\n" for line in _body(mail, "plain").splitlines())
    reply.set_content(f"{text}\n\n{mail['From']} wrote:\n{quoted}")
    return reply


def _item(mail: Delivered) -> dict[str, str]:
    return {"id": mail.id, "at": mail.at, "from": mail.sender, "to": mail.to, "subject": mail.subject}


def _raw(outbound: Outbound, mail_id: str) -> bytes:
    raw = outbound.raw(mail_id)
    return raw if raw is not None else abort(404)


def _read(outbound: Outbound, mail_id: str) -> EmailMessage:
    return message_from_bytes(_raw(outbound, mail_id), policy=default)


def _body(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body((kind,))
    return "" if part is None else bytes(part.get_payload(decode=True)).decode("utf-8", "replace")


def _set_verdicts(inbound: Inbound, said: Any) -> Any:
    try:
        given = {check: said.get(check, "PASS") for check in CHECKS}
        inbound.set_verdicts(said["from"], given)
    except (ValueError, TypeError, KeyError, AttributeError):
        return Response(json.dumps({"message": "from, spf, dkim, dmarc"}), 400, content_type="application/json")
    return {"from": said["from"], **given}
