"""The provider's webhook: the signature over the very bytes, judged by the given time."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

import stripe
from pydantic import BaseModel, ConfigDict, StrictInt, StrictStr, ValidationError

from picpros.errors import BadSignature

TOLERANCE = timedelta(minutes=5)  # the provider's own default, to both sides


class EventObject(BaseModel):
    """The object an event is about; `object` is its kind."""

    model_config = ConfigDict(extra="ignore")
    id: StrictStr
    object: StrictStr


class EventData(BaseModel):
    """Where an event keeps its object."""

    model_config = ConfigDict(extra="ignore")
    object: EventObject


class Event(BaseModel):
    """As much of an event as is believed: it is a trigger to look, no more."""

    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)
    id: StrictStr
    type: StrictStr
    created: StrictInt
    data: EventData

    @property
    def at(self) -> datetime:
        return datetime.fromtimestamp(self.created, UTC)


@dataclass(frozen=True, slots=True)
class Signature:
    """Checks what claims to come from the provider."""

    secret: str

    def read(self, raw: bytes, header: str, *, now: datetime) -> Event:
        """Give the event of a signed body; BadSignature, whatever is wrong with it."""
        try:
            payload = raw.decode()
            # The SDK judges the time by the machine's clock and forgives the future: it is judged below instead.
            stripe.WebhookSignature.verify_header(payload, header, self.secret, tolerance=None)
            event = Event.model_validate_json(payload)
        except (stripe.SignatureVerificationError, ValidationError, TypeError, ValueError) as exc:
            raise BadSignature from exc
        if abs(now - _signed_at(header)) > TOLERANCE:
            raise BadSignature
        return event


def _signed_at(header: str) -> datetime:
    stamps = [part[2:] for part in header.split(",") if part.startswith("t=")]
    try:
        return datetime.fromtimestamp(int(stamps[0]), UTC)
    except (IndexError, ValueError, OverflowError, OSError) as exc:
        raise BadSignature from exc


class About(StrEnum):
    """What an event can be about; anything else is none of ours."""

    SESSION = "checkout.session"
    REFUND = "refund"
    CHARGE = "charge"  # only that something of it was refunded
    DISPUTE = "dispute"


def about(event: Event) -> tuple[About, str] | None:
    """Give what an event tells of and its id, None for events of other things."""
    kind = event.data.object.object
    if kind not in set(About) or (kind == About.CHARGE and event.type != "charge.refunded"):
        return None
    return About(kind), event.data.object.id
