"""Reading answers to our mails: bytes in, a verdict and its reason out. Knows no AWS, no clock, no network."""

from picpros.domain.reply.answer import may_answer
from picpros.domain.reply.reader import read_reply
from picpros.domain.reply.reading import Kind, Reading, Reason, Verdict

__all__ = ["Kind", "Reading", "Reason", "Verdict", "may_answer", "read_reply"]
