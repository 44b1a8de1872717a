"""What the receipt rule says of a mail that came in: never what the mail says of itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from picpros.domain.due import Ref

EVENT_LIFE = timedelta(hours=7)  # the event of a mail comes within six, or not at all


@dataclass(frozen=True, slots=True)
class Received:
    """One accepted mail. `at` is when the mail service took it, UTC; `message_id` is the service's own."""

    message_id: str
    at: datetime
    recipients: tuple[str, ...]
    envelope_from: str
    believed: bool  # whether the From address is proven (DMARC)

    @property
    def ref(self) -> Ref:
        """Name it in a queue: by its id and nothing else."""
        return Ref(f"mail#{self.message_id}", "raw")


def left_behind(message_id: str, at: datetime) -> Received:
    """Stand in for an event that was lost: nothing is known but that the mail came, so nothing in it is believed."""
    return Received(message_id, at, (), "", believed=False)
