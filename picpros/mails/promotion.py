"""A promotion: the studio's words, and under them what the law and the policy want said."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from html import escape

from picpros.domain.campaign import FIELDS, Campaign
from picpros.domain.mail import Mail
from picpros.domain.person import Client, first_name
from picpros.domain.tokens import UNSUBSCRIBES
from picpros.mails.letter import Line, Part, Prose, Sender, letter

NO_SENTENCE = 'To get no more of these mails, simply reply "NO". One word is enough, and it holds for good.'

# "casino.example", and no initials: "J.R. Ewing", "Dr. Lima".
_HOST = re.compile(r"[^\W_]{2,}[.\u3002][^\W\d_]{2,}")
NOBODY = "there"  # "Hello there": who signed up without a name, or with one that cannot be printed
_TEST = (
    "This is a test, sent to the studio alone and counted nowhere. It is written to a made-up client, and its "
    "unsubscribe links do nothing. What follows is the promotion as a client would get it."
)


def promotion(sender: Sender, campaign: Campaign, client: Client, token: str) -> Mail:
    """Write a campaign to one client; `token` is the signed one of its reply address and unsubscribe links."""
    return _mail(sender, campaign, client, token, ())


def trial(sender: Sender, campaign: Campaign, client: Client, token: str) -> Mail:
    """Write it to the studio's own mailbox as it would go to `client`, and say that it is a test."""
    mail = _mail(sender, campaign, replace(client, email=sender.staff_mailbox), token, (_TEST,))
    return replace(mail, subject=f"[Test] {mail.subject}")


def _mail(sender: Sender, campaign: Campaign, client: Client, token: str, before: tuple[str, ...]) -> Mail:
    reply_to = f"{token}@{sender.reply_domain}"
    unsubscribe = f"{sender.site}/unsubscribe/{token}"
    closing = (
        f"This is an advertisement from {sender.studio}. You get it because you ordered from us or signed up for it.",
        NO_SENTENCE,
        Line("Or follow this link:", unsubscribe),
    )
    parts: tuple[Part, ...] = (*before, _filled(_set(campaign.body), client))
    mail = letter(sender, client.email, campaign.subject, parts, closing=closing)
    headers = (
        ("List-Unsubscribe", f"<{unsubscribe}>, <mailto:{token}{UNSUBSCRIBES}@{sender.reply_domain}?subject=NO>"),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
    )
    tags = (("campaign", campaign.campaign_id), ("client", client.client_id))
    return replace(mail, reply_to=reply_to, headers=headers, tags=tags)


@lru_cache(maxsize=4)
def _set(body: str) -> Prose:
    """Set the body once for all its recipients."""
    from picpros.mails.markdown import prose  # noqa: PLC0415  who writes no promotion loads no Markdown

    return prose(body)


def _filled(prose: Prose, client: Client) -> Prose:
    """Put the name in after the Markdown was read, so that nothing in it can be taken for some."""
    name = client.full_name if _is_plain(client.full_name) else ""
    values = dict(zip(FIELDS, (first_name(name) or NOBODY, name or NOBODY), strict=True))
    escaped = {field: escape(value) for field, value in values.items()}
    return Prose(_with(values, prose.text), _with(escaped, prose.html))


def _with(values: Mapping[str, str], text: str) -> str:
    for field, value in values.items():
        text = text.replace(field, value)
    return text


def _is_plain(name: str) -> bool:
    """A name with an address or markup in it is somebody else's message: it is left out.

    A host name alone is an address: mail programs make a link of it.
    """
    plain = unicodedata.normalize("NFKC", name)
    return not any(mark in plain for mark in "<>@/\\{}[]") and not _HOST.search(plain)
