"""A promotion: the studio's words, and under them what the law and the policy want said."""

from dataclasses import replace

from picpros.domain.campaign import Campaign
from picpros.domain.mail import Mail
from picpros.domain.person import Client, first_name
from picpros.mails.letter import Line, Sender, letter

NO_SENTENCE = 'To get no more of these mails, simply reply "NO". One word is enough, and it holds for good.'

NOBODY = "there"  # "Hello there": who signed up without a name, or with one that cannot be printed


def promotion(sender: Sender, campaign: Campaign, client: Client, token: str) -> Mail:
    """Write a campaign to one client; `token` is the signed one of its reply address and unsubscribe links."""
    reply_to = f"{token}@{sender.reply_domain}"
    unsubscribe = f"{sender.site}/unsubscribe/{token}"
    body = _filled(campaign.body, client)
    paragraphs = [each.strip() for each in body.split("\n\n") if each.strip()]
    closing = (
        f"This is an advertisement from {sender.studio}. You get it because you ordered from us or signed up for it.",
        NO_SENTENCE,
        Line("Or follow this link:", unsubscribe),
    )
    mail = letter(sender, client.email, campaign.subject, paragraphs, closing=closing)
    headers = (
        ("List-Unsubscribe", f"<{unsubscribe}>, <mailto:{reply_to}?subject=NO>"),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
    )
    tags = (("campaign", campaign.campaign_id), ("client", client.client_id))
    return replace(mail, reply_to=reply_to, headers=headers, tags=tags)


def _filled(body: str, client: Client) -> str:
    name = client.full_name if _is_plain(client.full_name) else ""
    text = body.replace("{first_name}", first_name(name) or NOBODY).replace("{full_name}", name or NOBODY)
    return text.replace("\r\n", "\n")


def _is_plain(name: str) -> bool:
    """A name with an address or markup in it is somebody else's message: it is left out."""
    return not any(mark in name for mark in "<>@/\\{}[]") and "www." not in name.lower()
