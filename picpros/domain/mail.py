"""A mail as we mean it: one recipient, text and HTML, headers of our own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a mail."""

    name: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail to one address. `reply_to` is an address at the reply domain; `tags` hold ids of ours and nothing else.

    The mail service gives tags back with what it tells of the mail, and puts none of them into it.
    """

    to: str
    subject: str
    text: str
    html: str
    reply_to: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    attachments: tuple[Attachment, ...] = ()
    tags: tuple[tuple[str, str], ...] = ()
