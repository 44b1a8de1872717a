"""The mails as HTTP: for tests, and as a mailbox that a person reads."""

import json
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from flask import Blueprint, Response, abort, render_template_string, request

from local.mail.inbound import CHECKS, Inbound
from local.mail.outbound import Delivered, Outbound

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Mailbox</title>
<style>body{font:16px system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem}td,th{padding:.3rem .8rem}
form{display:inline}pre{white-space:pre-wrap;border:1px solid #999;padding:1rem}iframe{width:100%;height:30rem}</style>
<h1><a href="/_local/">Every mail sent</a></h1>
{% for by, name in (("P1D", "+1 day"), ("P14D", "+14 days")) %}<form method="post" action="/_local/clock">
<input type="hidden" name="by" value="{{ by }}"><button>{{ name }}</button></form> {% endfor %}
{% if mail %}<h2>{{ mail.subject }}</h2><p>{{ mail.at }}, from {{ mail.sender }} to {{ mail.to }} (<a
href="/_local/mail/{{ mail.id }}">raw</a>)</p>
{% for number, name in files %}<p><a href="/_local/mail/{{ mail.id }}/parts/{{ number }}">{{ name }}</a></p>{% endfor %}
{% if text %}<pre>{{ text }}</pre>{% endif %}{% if html %}<iframe sandbox srcdoc="{{ html }}"></iframe>{% endif %}
{% else %}<table><tr><th>At<th>To<th>From<th>Subject</tr>{% for one in mails %}<tr><td>{{ one.at }}<td>{{ one.to }}
<td>{{ one.sender }}<td><a href="/_local/view/{{ one.id }}">{{ one.subject or "(no subject)" }}</a></tr>{% endfor %}
</table>{% endif %}</html>"""
# A mail's own HTML may style itself and show its own pictures; it runs nothing and fetches nothing.
_SAFE = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'"}


def blueprint(outbound: Outbound, inbound: Inbound) -> Blueprint:
    """Give /_local/, /_local/mail and /_local/verdicts."""
    pages = Blueprint("mail", __name__, url_prefix="/_local")

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
        body = parts[number].get_payload(decode=True)
        answer = Response(body, content_type="application/octet-stream")
        answer.headers.set("Content-Disposition", "attachment", filename=parts[number].get_filename("file"))
        return answer

    @pages.post("/verdicts")
    def verdicts() -> Any:
        return _set_verdicts(inbound, request.get_json(force=True))

    @pages.get("/")
    def mailbox() -> Response:
        return Response(render_template_string(_PAGE, mails=outbound.mails()[::-1]), headers=_SAFE)

    @pages.get("/view/<mail_id>")
    def view(mail_id: str) -> Response:
        read = _read(outbound, mail_id)
        shown = next(one for one in outbound.mails() if one.id == mail_id)
        files = [(number, one.get_filename("file")) for number, one in enumerate(read.iter_attachments())]
        bodies = {kind: _body(read, kind) for kind in ("plain", "html")}
        page = render_template_string(_PAGE, mail=shown, files=files, text=bodies["plain"], html=bodies["html"])
        return Response(page, headers=_SAFE)

    return pages


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
