"""A letter: the same words as plain text and as HTML, with the studio's foot under both."""

from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import formataddr
from html import escape

from picpros.domain.mail import Mail
from picpros.studio import Studio


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: from the studio's settings, and the address of its site."""

    studio: str
    address_lines: tuple[str, ...]
    contacts: tuple[str, ...]
    site: str
    from_address: str
    reply_domain: str
    staff_mailbox: str


def sender_of(studio: Studio, site: str) -> Sender:
    """Take from the settings what a mail needs; `site` has no slash at its end."""
    return Sender(
        studio=studio.name,
        address_lines=studio.address,
        contacts=(studio.email, studio.phone, studio.web),
        site=site,
        from_address=formataddr((studio.name, studio.from_address)),
        reply_domain=studio.reply_domain,
        staff_mailbox=studio.staff_mailbox,
    )


@dataclass(frozen=True, slots=True)
class Button:
    """A link that stands on a line of its own."""

    words: str
    url: str


@dataclass(frozen=True, slots=True)
class Facts:
    """A small table: what, and how much."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence that ends with a link."""

    words: str
    url: str


@dataclass(frozen=True, slots=True)
class Prose:
    """Words that were set elsewhere, as plain text and as HTML."""

    text: str
    html: str


Part = str | Button | Facts | Prose
Closing = str | Line

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title></head>
<body style="margin:0;background:#f4f1ec;color:#23201c;overflow-wrap:break-word;
font:16px/1.55 Georgia,'Times New Roman',serif">
<div style="max-width:560px;margin:0 auto;padding:32px 24px">
<p style="margin:0 0 24px;font-size:20px;letter-spacing:.02em">{studio}</p>
<div style="background:#fff;border-radius:8px;padding:28px 28px 20px">
{body}
</div>
<div style="margin:20px 4px 0;color:#6b645a;font-size:13px">{foot}</div>
</div></body></html>
"""


def letter(sender: Sender, to: str, subject: str, parts: Sequence[Part], *, closing: Sequence[Closing] = ()) -> Mail:
    """Compose a mail of paragraphs, links and facts. `closing` stands in small type above the studio's foot."""
    return Mail(to, subject, _text(sender, parts, closing), _html(sender, subject, parts, closing))


def _text(sender: Sender, parts: Sequence[Part], closing: Sequence[Closing]) -> str:
    body = "\n\n".join(map(_part_text, parts))
    said = [each if isinstance(each, str) else f"{each.words} {each.url}" for each in closing]
    below = [*said, "\n".join((*sender.address_lines, *sender.contacts))]
    return body + "\n\n-- \n" + "\n\n".join(below) + "\n"


def _part_text(part: Part) -> str:
    if isinstance(part, Button):
        return f"{part.words}:\n{part.url}"
    if isinstance(part, Facts):
        return "\n".join(f"{name}: {value}" for name, value in part.rows)
    return part.text if isinstance(part, Prose) else part


def _html(sender: Sender, subject: str, parts: Sequence[Part], closing: Sequence[Closing]) -> str:
    below = [f'<p style="margin:0 0 12px">{_closing_html(each)}</p>' for each in closing]
    foot = "<br>".join(escape(line) for line in (*sender.address_lines, *sender.contacts))
    below.append(f'<p style="margin:0">{foot}</p>')
    body = "\n".join(map(_part_html, parts))
    return _PAGE.format(title=escape(subject), studio=escape(sender.studio), body=body, foot="\n".join(below))


def _part_html(part: Part) -> str:
    if isinstance(part, Button):
        url = escape(part.url, quote=True)
        return (
            f'<p style="margin:0 0 20px"><a href="{url}" style="display:inline-block;background:#23201c;color:#fff;'
            f'text-decoration:none;padding:12px 20px;border-radius:6px">{escape(part.words)}</a></p>'
        )
    if isinstance(part, Facts):
        rows = "".join(
            f'<tr><td style="padding:3px 16px 3px 0;color:#6b645a;vertical-align:top">{escape(name)}</td>'
            f'<td style="padding:3px 0;overflow-wrap:anywhere">{escape(value)}</td></tr>'
            for name, value in part.rows
        )
        return f'<table role="presentation" style="border-collapse:collapse;margin:0 0 20px">{rows}</table>'
    return part.html if isinstance(part, Prose) else f'<p style="margin:0 0 16px">{_lines(part)}</p>'


def _closing_html(said: Closing) -> str:
    if isinstance(said, str):
        return _lines(said)
    url = escape(said.url, quote=True)
    return f'{escape(said.words)} <a href="{url}" style="color:#6b645a;overflow-wrap:anywhere">{url}</a>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")
