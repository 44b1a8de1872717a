"""What the runner asks of each part of the local stack that works by the clock."""

from datetime import datetime
from typing import Protocol


class Part(Protocol):
    """A part with work of its own: queues, webhooks, mails.

    The runner moves the clock from one `next_due` to the next and calls `run_due` until every part answers 0.
    """

    def run_due(self) -> int:
        """Do, and finish, what is due by the stack's clock; say how many things that were."""

    def next_due(self) -> datetime | None:
        """When the next thing is due (UTC, may lie in the past), None when nothing waits."""
