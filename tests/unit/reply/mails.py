"""Mails as they arrive, built around a body."""

from collections.abc import Mapping

from picpros.domain.reply import Reading, read_reply

FIELDS = {
    "From": "Ana Reyes <ana@client.example>",
    "To": "reply+v1k1abc@reply.picpros.example",
    "Subject": "Re: Portraits in May",
    "Message-ID": "<77@client.example>",
    "In-Reply-To": "<0100@mail.picpros.example>",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
}


def mail(body: str | bytes, fields: Mapping[str, str | None] | None = None) -> bytes:
    """One mail; a field of None is left out."""
    given = {**FIELDS, **(fields or {})}
    lines = [f"{name}: {value}" for name, value in given.items() if value is not None]
    content = body.encode("utf-8", "surrogateescape") if isinstance(body, str) else body
    return "\n".join([*lines, "", ""]).encode() + content


def html(body: str, fields: Mapping[str, str | None] | None = None) -> bytes:
    return mail(body, {"Content-Type": "text/html; charset=utf-8", **(fields or {})})


def both(plain: str, rich: str) -> bytes:
    """A mail of two alternatives."""
    parts = (("plain", plain), ("html", rich))
    body = "".join(f"--b7\nContent-Type: text/{kind}; charset=utf-8\n\n{text}\n" for kind, text in parts)
    return mail(body + "--b7--\n", {"Content-Type": 'multipart/alternative; boundary="b7"'})


def parts(*given: tuple[str, str], kind: str = "multipart/mixed") -> bytes:
    """A mail of parts, each the fields of its head and its content."""
    body = "".join(f"--b7\n{head}\n\n{text}\n" for head, text in given)
    return mail(body + "--b7--\n", {"Content-Type": f'{kind}; boundary="b7"'})


def read(words: str, fields: Mapping[str, str | None] | None = None) -> Reading:
    """What a plain mail with these words and nothing else is read as."""
    return read_reply(mail(words, fields))
