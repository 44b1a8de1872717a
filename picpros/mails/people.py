"""Mails that answer what a person asked for themselves."""

from picpros.domain.mail import Mail
from picpros.domain.person import Client
from picpros.mails.letter import Button, Sender, letter

NOT_YOU = "If you did not ask for this, somebody mistyped their address: do nothing, and nothing happens."


def access_link(sender: Sender, client: Client, link: str) -> Mail:
    """The link to a client's own page: to the e-mail on file and nowhere else."""
    parts = (
        "Hello,",
        f"here is the link to your page at {sender.studio}: your orders, your invoices, your pictures and your choices.",
        Button("Open my page", link),
        "The link works once, within 24 hours.",
    )
    return letter(sender, client.email, f"Your page at {sender.studio}", parts, closing=(NOT_YOU,))


def confirm_newsletter(sender: Sender, email: str, link: str) -> Mail:
    """Ask whether the sign-up was the address's owner's; their name is not used before they said so."""
    parts = (
        "Hello,",
        f"somebody asked for the newsletter of {sender.studio} at this address. Was it you?",
        Button("Yes, send me the newsletter", link),
        "Without your confirmation you get no newsletter, and your address is deleted after 28 days.",
    )
    return letter(sender, email, f"Please confirm: newsletter of {sender.studio}", parts, closing=(NOT_YOU,))


def opted_out(sender: Sender, client: Client) -> Mail:
    """Confirm a NO, once."""
    parts = (
        "Hello,",
        f"you will get no more promotions or newsletters from {sender.studio}. This is permanent.",
        (
            "Mails about an order of your own still come. If you ever change your mind, you can say so on your own page "
            f"at {sender.site}/account."
        ),
    )
    return letter(sender, client.email, "You will get no more promotions from us", parts)
