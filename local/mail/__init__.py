"""Mail of the local stack: out into the world's mailboxes, and in by SMTP."""

from local.mail.feedback import Feedback
from local.mail.inbound import Inbound, ReceiptRule
from local.mail.outbound import Outbound
from local.mail.outgoing import OutgoingMail

__all__ = ["Feedback", "Inbound", "Outbound", "OutgoingMail", "ReceiptRule"]
