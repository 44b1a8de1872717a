"""Who a client is to us, and where promotions may not go."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class Basis(StrEnum):
    """Why we hold a name and an e-mail."""

    PAID = "paid"  # somebody who paid for an order
    NEWSLETTER = "newsletter"  # a confirmed sign-up
    REGISTERED = "registered"  # a registration: one clock, no promotions


class Suppressed(StrEnum):
    """Why promotions do not go to an address; OPTED_IN is the client's own later, confirmed word."""

    OUT = "out"
    REFUSED = "refused"  # the box of an order was left unticked
    PAUSED = "paused"  # an unsure reply waits for a person
    BOUNCED = "bounced"
    COMPLAINED = "complained"
    OPTED_IN = "opted_in"
    LIFTED = "lifted"  # somebody at the studio read the replies that paused: none was a NO


MOST_WAITING = 100  # replies that one address may have waiting
TOO_MANY = "more"  # in the place of all others, or of one that nobody can name: no reply has this id
# A later state wins over an earlier one, except that these are never weakened by one of lower rank. A bounce, which is
# the mailbox's, hides no refusal of the person's; a pause under it is told by the replies that wait.
_NOTHING_AGAINST = frozenset({Suppressed.OPTED_IN, Suppressed.LIFTED})
_RANK = {
    Suppressed.LIFTED: 0,
    Suppressed.OPTED_IN: 0,
    Suppressed.PAUSED: 1,
    Suppressed.BOUNCED: 2,
    Suppressed.REFUSED: 3,
    Suppressed.COMPLAINED: 4,
    Suppressed.OUT: 5,
}


@dataclass(frozen=True, slots=True)
class Client:
    """One e-mail address as typed by its owner, and the name that came with it."""

    client_id: str
    full_name: str
    email: str
    basis: Basis
    created_at: datetime


@dataclass(frozen=True, slots=True)
class EmailChange:
    """A new e-mail that its owner has not confirmed yet; `at` is when it was asked for."""

    change_id: str
    email: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Remembered:
    """Whether the client lets a device remember them, and when they said so."""

    wanted: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Suppression:
    """What was last said of an address; `source` is one of our own words, `waiting` ids of replies to be looked at."""

    state: Suppressed
    at: datetime
    source: str
    waiting: frozenset[str] = frozenset()


def may_get_promotions(client: Client, suppression: Suppression | None) -> bool:
    """Clients who paid and confirmed sign-ups, unless something stands against it."""
    if client.basis is Basis.REGISTERED:
        return False
    return suppression is None or suppression.state in _NOTHING_AGAINST


def settled(held: Suppression | None, new: Suppression) -> Suppression:
    """Say what stands after `new` was learned: times decide, not the order of arrival, and a NO is not weakened.

    A confirmed opt-in stands only against what happened before it, and not in the same moment; of all else the
    strongest stands, with the time of the last, so that no opt-in from between can undo it.
    """
    if held is None:
        return new
    waiting = _kept(held.waiting | new.waiting)
    if Suppressed.OPTED_IN in (held.state, new.state):
        return replace(max(new, held, key=_lateness), waiting=waiting)
    strongest = new if _RANK[new.state] > _RANK[held.state] else held
    if strongest.state is Suppressed.BOUNCED and Suppressed.PAUSED in (held.state, new.state):
        waiting = waiting or frozenset({TOO_MANY})
    return replace(strongest, at=max(held.at, new.at), waiting=waiting)


def _kept(waiting: frozenset[str]) -> frozenset[str]:
    """Keep so many ids and no more, for a row has an end; too many are a pause that no decision lifts."""
    return (
        waiting if len(waiting) <= MOST_WAITING else frozenset({*sorted(waiting - {TOO_MANY})[:MOST_WAITING], TOO_MANY})
    )


def _lateness(said: Suppression) -> tuple[datetime, bool]:
    """Of a yes and a NO in the same moment, the NO is the later."""
    return said.at, said.state not in _NOTHING_AGAINST


def lifted(held: Suppression, reply_id: str, at: datetime) -> Suppression:
    """Say what stands after a reply was found to be no NO: its own pause ends, unless other replies still wait.

    Nothing else is weakened by it.
    """
    if reply_id not in held.waiting:
        return held
    waiting = held.waiting - {reply_id}
    if held.state is Suppressed.PAUSED and not waiting:
        return Suppression(Suppressed.LIFTED, at, "desk")
    return replace(held, waiting=waiting)


def joined(one: Suppression | None, other: Suppression | None) -> Suppression | None:
    """Say what stands for two addresses of one person: a NO of either holds for both, whatever the other opted into.

    A bounce holds for neither: it is its mailbox's.
    """
    one, other = said_of_person(one), said_of_person(other)
    if one is None or other is None:
        return one or other
    strongest = one if _RANK[one.state] >= _RANK[other.state] else other
    return replace(strongest, at=max(one.at, other.at), waiting=_kept(one.waiting | other.waiting))


def said_of_person(held: Suppression | None) -> Suppression | None:
    """Give what an address's row says of the person and not of the mailbox: without a bounce, its pause remains."""
    if held is None or held.state is not Suppressed.BOUNCED:
        return held
    return Suppression(Suppressed.PAUSED, held.at, "reply", held.waiting) if held.waiting else None


def first_name(full_name: str) -> str:
    """Give the first word of a name, as it was typed."""
    return full_name.split(maxsplit=1)[0] if full_name.split() else ""
