"""Say every NO again, where the table of suppressions was put back: the ledger knows of whom, and not which address."""

from collections.abc import Iterator, Sequence
from functools import partial

from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.person import Suppressed, Suppression
from picpros.domain.restored import Found, Half
from picpros.ports import Hasher, Suppressions
from picpros.services.purge import Shredder
from picpros.services.replay_deletions import Act

_STATES = {
    Entry.OPTED_OUT: Suppressed.OUT,
    Entry.PAUSED: Suppressed.PAUSED,
    Entry.OPTED_IN: Suppressed.OPTED_IN,
}


def refusals(
    entries: Sequence[LedgerEntry], *, shredder: Shredder, suppressions: Suppressions, hasher: Hasher
) -> tuple[list[Act], list[Found]]:
    """Give what has to be said again, and those of whom no address is known any more."""
    acts: list[Act] = []
    lost: list[Found] = []
    lifted = {each.subject for each in entries if each.kind is Entry.PAUSE_LIFTED}
    for entry in sorted(entries, key=lambda each: each.done_at):
        if entry.kind not in _STATES or (entry.kind is Entry.PAUSED and entry.subject in lifted):
            continue
        addresses = set(_addresses(entry.subject, shredder, hasher))
        if not addresses:
            lost.append(Found(Half.LOST_NO, entry.subject))
        acts += [_said(address, entry, suppressions) for address in sorted(addresses)]
    return acts, lost


def _said(address: str, entry: LedgerEntry, suppressions: Suppressions) -> Act:
    kind, _, identifier = entry.subject.partition("#")
    state = _STATES[entry.kind]
    if entry.detail in {each.value for each in Suppressed}:
        state = Suppressed(entry.detail)
    waiting = frozenset({identifier}) if state is Suppressed.PAUSED and kind == "reply" else frozenset[str]()
    new = Suppression(state, entry.at, "replay", waiting)
    return Act("no", entry.subject, None, partial(suppressions.settle, address, new, None))


def _addresses(subject: str, shredder: Shredder, hasher: Hasher) -> Iterator[str]:
    kind, _, identifier = subject.partition("#")
    if kind == "reply":
        whose = shredder.replies.whose(identifier)
        if whose is not None:
            yield whose[0]
    elif kind == "client":
        client = shredder.clients.get(identifier)
        if client is not None:
            yield hasher.address(client.email)
            yield from shredder.profiles.former(identifier)
    elif kind == "order":
        contact = shredder.orders.contact(identifier)
        if contact is not None:
            yield hasher.address(contact.email)
