"""A mail on its way out: what the mail service hands to SMTP."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OutgoingMail:
    """`raw` is the whole message as bytes (CRLF); `recipients` are those of the envelope, Bcc among them.

    Its configuration set and tags are told with what becomes of it, and are not in the mail.
    """

    message_id: str
    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    configuration: str = ""
    tags: tuple[tuple[str, str], ...] = ()
