"""Which of a mail's parts hold the text, and what a person wrote in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from picpros.domain.reply import flow, markup
from picpros.domain.reply.charset import decode
from picpros.domain.reply.mime import Leaf
from picpros.domain.reply.visible import View, view_of

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_NOT_TEXT = frozenset({"text/calendar", "text/css", "text/rtf", "text/x-vcard", "text/vcard", "text/csv", "text/xml"})
_SEALED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted")


@dataclass(frozen=True, slots=True)
class Body:
    """What a person wrote. `sure`: the charset could be read; `whole`: nothing of it lies past a cap."""

    view: View
    sure: bool
    whole: bool
    sealed: bool = False
    other: View | None = None
    """The view of the other alternative, where the first one shows no quote."""


def body_of(parts: Sequence[Leaf]) -> Body:
    """The text of the mail's own parts: the plain one, or the HTML where the plain one shows no quote or nothing."""
    own = [part for part in parts if not part.attached]
    plains = [part for part in own if part.type.startswith("text/") and part.type not in _NOT_TEXT | _HTML]
    htmls = [part for part in own if part.type in _HTML]
    plain = _plain(plains)
    if htmls and (not _says_something(plain.view) or not plain.view.quoted):
        html = _html(htmls)
        return _better(plain, html) if plains else html
    sealed = not plains and any(part.type.startswith(_SEALED) for part in parts)
    return Body(plain.view, plain.sure, plain.whole, sealed)


def _says_something(view: View) -> bool:
    return bool(view.text.strip()) or view.quoted


def _better(plain: Body, html: Body) -> Body:
    if not _says_something(plain.view) or (html.view.quoted and html.whole):
        return html
    return Body(plain.view, plain.sure, plain.whole, other=html.view if html.whole else None)


def _plain(parts: Sequence[Leaf]) -> Body:
    lines: list[str] = []
    sure = whole = True
    for part in parts:
        text, known = decode(part.content(), part.parameters.get("charset", ""))
        if text[:200].lstrip()[:14].lower().startswith(("<html", "<!doctype html")):
            lines += markup.lines_of(text)[0]
        else:
            lines += _unflowed(text, part.parameters)
        sure, whole = sure and known, whole and part.whole
    return Body(view_of(lines), sure, whole)


def _unflowed(text: str, parameters: dict[str, str]) -> list[str]:
    flowed = parameters.get("format", "").lower() == "flowed"
    return flow.lines_of(text, flowed=flowed, delsp=parameters.get("delsp", "").lower() == "yes")


def _html(parts: Sequence[Leaf]) -> Body:
    lines: list[str] = []
    sure = whole = True
    for part in parts:
        text, known = decode(part.content(), part.parameters.get("charset", ""))
        found, read = markup.lines_of(text)
        lines += found
        sure, whole = sure and known, whole and part.whole and read
    return Body(view_of(lines), sure, whole)
