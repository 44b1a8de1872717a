"""From the bytes of a mail to what it says: the order of questions is that of the project's findings."""

from dataclasses import replace

from picpros.domain.reply.body import Body, body_of
from picpros.domain.reply.decide import asks_of_mails, decide, is_put_before
from picpros.domain.reply.headers import Headers, address, identifier
from picpros.domain.reply.kinds import is_automatic, is_list, kind_of, subject_says_automatic
from picpros.domain.reply.limits import HEADER_BYTES, MAIL_BYTES, SHOWN_CHARS, VISIBLE_CHARS, OverLimit
from picpros.domain.reply.mime import head, take_apart
from picpros.domain.reply.phrases import OUT
from picpros.domain.reply.reading import Decision, Kind, Reading, Reason
from picpros.domain.reply.subject import bare_subject, ends_loud
from picpros.domain.reply.text import key
from picpros.domain.reply.visible import View

_MACHINES = frozenset({"auto_reply", "bounce", "complaint", "calendar", "reaction"})


def read_reply(raw: bytes) -> Reading:
    """What one raw mail (RFC 5322, any line ends) is, says and decides.

    Never raises, whatever the bytes; costs time linear in their length and never a second: past any cap of `limits` the
    verdict is `unsure` and the reason `over_limit`.
    """
    begin = len(raw[:HEADER_BYTES]) - len(raw[:HEADER_BYTES].lstrip(b"\r\n\t \xef\xbb\xbf"))
    mail = raw[begin:] if begin else raw
    try:
        return _read(mail) if len(mail) <= MAIL_BYTES else _too_large(mail)
    except (OverLimit, RecursionError):
        return _too_large(mail)


def _read(mail: bytes) -> Reading:
    headers, parts = take_apart(mail)
    seen = _envelope(headers, "person")
    if not headers.has("from", "subject", "message-id", "date", "received", "content-type"):
        return replace(seen, kind="other", verdict="unsure", reason="unreadable")
    kind = kind_of(headers, parts, seen.from_address)
    seen = replace(seen, kind=kind)
    body = body_of(parts)
    if kind in _MACHINES and not _only_by_subject(kind, headers):
        return replace(seen, verdict="not", reason="machine", text=body.view.text[:SHOWN_CHARS])
    return _judged(seen, body, has_files=any(part.attached for part in parts))


def _envelope(headers: Headers, kind: Kind) -> Reading:
    return Reading(
        kind=kind,
        verdict="unsure",
        reason="over_limit",
        subject=headers.text("subject")[:998],
        from_address=address(headers.get("from")),
        message_id=identifier(headers.get("message-id")),
        in_reply_to=identifier(headers.get("in-reply-to")),
        auto_submitted=headers.token("auto-submitted"),
        precedence=headers.token("precedence"),
        is_list=is_list(headers),
        suppresses_answers=headers.token("x-auto-response-suppress") not in {"", "none"},
    )


def _too_large(mail: bytes) -> Reading:
    """What can still be said of a mail past the caps: its fields, if those are within them."""
    try:
        headers, _ = head(mail, 0, min(len(mail), HEADER_BYTES * 2))
        seen = _envelope(headers, "person")
        return replace(seen, kind=kind_of(headers, [], seen.from_address))
    except OverLimit:
        return Reading(kind="other", verdict="unsure", reason="over_limit")


def _only_by_subject(kind: Kind, headers: Headers) -> bool:
    """Whether nothing but its subject makes it an automatic reply, so that a NO in it is worth a second look."""
    return kind == "auto_reply" and subject_says_automatic(headers.text("subject")) and not _marked(headers)


def _marked(headers: Headers) -> bool:
    return is_automatic(headers.without("subject"))


def _judged(seen: Reading, body: Body, *, has_files: bool) -> Reading:
    verdict, reason = _decided(seen, body, has_files=has_files)
    shown = replace(seen, text=_shown(body.view, reason)[:SHOWN_CHARS])
    if verdict == "out" and seen.kind != "person":
        return replace(shown, verdict="unsure", reason=reason)
    if seen.kind == "auto_reply" and verdict == "unsure":
        return replace(shown, verdict="not", reason="machine")
    return replace(shown, verdict=verdict, reason=reason)


def _shown(view: View, reason: Reason) -> str:
    """What the verdict is about: the person's words, with what programs add where a refusal stands there."""
    if reason == "beside_words":
        return "\n".join([*view.text.splitlines(), *view.added])
    return view.text or "\n".join(view.tail)


def _decided(seen: Reading, body: Body, *, has_files: bool) -> Decision:
    """The verdict; where nothing stands above a quote without marks, somebody looks for what may hide in it."""
    if body.sealed:
        return "unsure", "unreadable"
    if len(body.view.text) > VISIBLE_CHARS or (not body.whole and not body.view.quoted):
        return "unsure", "over_limit"
    said = _by_text(body)
    if not body.sure and said[0] != "out":
        return "unsure", "unknown_charset"
    decision = _with_subject(seen.subject, said, body, has_files=has_files)
    hidden = decision == ("not", "empty") and body.view.tail
    return ("unsure", "below_quote") if hidden else decision


def _by_text(body: Body) -> Decision:
    """The verdict on the words above the quote; a NO under it is for a person to judge."""
    view = body.view
    above, below = decide(view.above, view.added), decide(view.below)
    if not any(map(str.strip, view.above)):
        if below[0] == "out":
            return "unsure", "below_quote"
        return above if below[1] == "empty" else below
    if below[0] == "out" and above[0] == "not":
        return "unsure", "below_quote"
    if above[0] == "out" and below[1] == "with_request":
        return below
    if above[0] == "out" and body.other is not None and decide(body.other.above)[0] == "not":
        return "unsure", "views_differ"
    return above


def _with_subject(subject: str, said: Decision, body: Body, *, has_files: bool) -> Decision:
    bare, answered = bare_subject(subject)
    refused = bool(bare) and (key(bare) in OUT or (not answered and decide([bare])[0] == "out"))
    if not refused and not (answered and (ends_loud(bare) or is_put_before(bare))):
        return said
    nothing = said[1] in {"empty", "polite_only"}
    quoted = body.view.quoted and (answered or not refused)
    if nothing and not has_files and not quoted and not (refused and answered):
        return "out", "subject_alone"
    if refused and not answered and said[1] in {"other_words", "unknown_language"} and asks_of_mails(bare):
        return "out", "asks_to_stop"
    if refused or nothing:
        return said if said[0] == "out" else ("unsure", "subject_against_text")
    return said
