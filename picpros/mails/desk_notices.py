"""Notices to the studio's own mailbox: a link to the desk, never what a person wrote."""

from picpros.domain.mail import Mail
from picpros.mails.letter import Button, Facts, Sender, letter


def inquiry(sender: Sender, inquiry_id: str, *, urgent: bool) -> Mail:
    subject = "Urgent inquiry on the desk" if urgent else "New inquiry on the desk"
    parts = (
        "Somebody asked a question through the site.",
        Facts((("Inquiry", inquiry_id),)),
        Button("Open the desk", f"{sender.site}/studio/"),
    )
    return letter(sender, sender.staff_mailbox, subject, parts)


def reply(sender: Sender, reply_id: str, *, review: bool) -> Mail:
    subject = "A reply needs a decision" if review else "New reply on the desk"
    words = (
        "A reply might be a NO. Promotions to that address are paused until somebody has decided."
        if review
        else "Somebody answered a mail of the studio."
    )
    parts = (words, Facts((("Reply", reply_id),)), Button("Open the desk", f"{sender.site}/studio/"))
    return letter(sender, sender.staff_mailbox, subject, parts)
