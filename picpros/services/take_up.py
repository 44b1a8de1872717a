"""Take up mails whose event was lost: the function died at each try, or nobody could set anything aside."""

from datetime import datetime

from picpros.domain.inbound_mail import EVENT_LIFE, left_behind
from picpros.ports import InboundMail, Queue


def take_up_left_behind(*, now: datetime, inbound: InboundMail, retries: Queue) -> int:
    """Queue what nobody read and nobody waits for, and say how many; once queued, it is the queue's as any other."""
    found = inbound.unread(before=now - EVENT_LIFE)
    for message_id, at in found:
        mail = left_behind(message_id, at)
        inbound.set_aside(mail)
        retries.put(mail.ref)
    return len(found)
