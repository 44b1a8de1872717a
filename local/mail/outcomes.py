"""What becomes of a mail in the world: taken, or told of as SES's mailbox simulator does."""

from enum import StrEnum

# Addresses that always do what their name says, a label after a + or not, as SES's own simulator has them.
SIMULATORS = frozenset({"simulator.example", "simulator.amazonses.com"})


class Outcome(StrEnum):
    """BOUNCE: no such mailbox. SOFT: not this time. COMPLAINT: taken, and then called spam."""

    DELIVERED = "delivered"
    BOUNCE = "bounce"
    SOFT = "soft"
    COMPLAINT = "complaint"

    @property
    def arrives(self) -> bool:
        return self in (Outcome.DELIVERED, Outcome.COMPLAINT)


def simulated(address: str) -> Outcome:
    """Say what an address of the simulator does; DELIVERED for every other."""
    local, _, domain = address.lower().rpartition("@")
    name = local.partition("+")[0]
    return Outcome(name) if domain in SIMULATORS and name in set(Outcome) else Outcome.DELIVERED
