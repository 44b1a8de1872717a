"""Mails about what a client asked for on the own page."""

from datetime import datetime
from zoneinfo import ZoneInfo

from picpros.domain.mail import Mail
from picpros.domain.person import Client
from picpros.mails.letter import Button, Sender, letter
from picpros.mails.orders import in_words

NOT_YOU = "If you did not ask for this, do nothing, and nothing happens."


def confirm_email(sender: Sender, email: str, link: str) -> Mail:
    """To the new address: whether it is theirs. It counts once this link was opened, and not before."""
    parts = (
        "Hello,",
        f"a client of {sender.studio} wants us to write to this address from now on. Is it yours, and did you ask for it?",
        Button("Yes, use this address", link),
        "The link works once, within 24 hours. Until then nothing changes.",
    )
    return letter(sender, email, f"Please confirm your new address: {sender.studio}", parts, closing=(NOT_YOU,))


def email_change_asked(sender: Sender, client: Client) -> Mail:
    """To the address on file: that somebody who came in by a link to it asked for another."""
    parts = (
        "Hello,",
        (
            f"on your page at {sender.studio} somebody asked us to write to another e-mail address instead of this one. "
            "It happens once the owner of that address confirms it."
        ),
        "If it was you, there is nothing to do here.",
        "If it was not you, please write or call us at once: whoever it was had a link from your mailbox.",
    )
    return letter(sender, client.email, f"Your e-mail address at {sender.studio}", parts)


def export_ready(sender: Sender, client: Client, link: str, until: datetime, zone: ZoneInfo) -> Mail:
    """Say that the data that was asked for can be fetched, and until when."""
    parts = (
        "Hello,",
        f"the data that you asked {sender.studio} for is ready. You can fetch it from your own page as a ZIP.",
        Button("Open my page", link),
        (
            f"It is there until {in_words(until, zone)} at the latest, and no longer than the data itself. Inside, "
            "index.html is for reading, data.json for programs, and your files and pictures lie in folders."
        ),
        f"The link works once; at {sender.site}/account you can ask for another.",
    )
    return letter(sender, client.email, f"Your data from {sender.studio} is ready", parts)


def confirm_erasure(sender: Sender, client: Client, link: str) -> Mail:
    """To the address on file: what would be deleted, and the one link that does it."""
    parts = (
        "Hello,",
        (
            f"you asked us to erase what {sender.studio} holds about you: your name and e-mail, phone and address, your "
            "finished orders with their texts, files, pictures and invoices as PDF, and what you wrote to us."
        ),
        Button("Yes, erase everything", link),
        (
            "The link works once, within 24 hours. It cannot be undone, so fetch first what you want to keep. What stays "
            "names nobody: numbers and amounts in our books, and your NO to promotions if you ever said it."
        ),
    )
    return letter(sender, client.email, f"Erase your data at {sender.studio}?", parts, closing=(NOT_YOU,))
