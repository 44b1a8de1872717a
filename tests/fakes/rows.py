"""What the tables would hold: rows under two keys, written all or none, and a hand that can stop the work."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.ledger import LedgerEntry
from picpros.domain.person import Suppression
from picpros.errors import Changed, KeyGone

Key = tuple[str, str]
Page = tuple[list[Key], str | None]


class Killed(BaseException):
    """The machine is gone: what took effect before this stays, and nothing after it ran."""


@dataclass
class Steps:
    """Everything that took effect, by name, in its order; the work is killed right after the `fatal`th, once."""

    taken: list[str] = field(default_factory=list)
    fatal: int | None = None

    def took(self, what: str) -> None:
        self.taken.append(what)
        if len(self.taken) == self.fatal:
            self.fatal = None
            raise Killed(what)


@dataclass(frozen=True)
class Row:
    """A row's value, its place in the index of what is due, and its place in a list."""

    value: Any
    due: Due | None = None
    listed: Key | None = None


@dataclass(frozen=True)
class Sealed:
    """A value that only its key opens."""

    key: object = field(repr=False)
    value: Any


def _always() -> bool:
    return True


@dataclass
class Rows:
    """All tables at once; `meanwhile` holds what somebody else does right before the write of that name, once."""

    steps: Steps
    held: dict[Key, Row] = field(default_factory=dict)
    keys: dict[tuple[str, Class], object] = field(default_factory=dict)
    ledger: list[LedgerEntry] = field(default_factory=list)
    suppressions: dict[str, Suppression] = field(default_factory=dict)
    meanwhile: dict[str, Callable[[], object]] = field(default_factory=dict)

    def commit(
        self,
        what: str,
        *,
        when: Callable[[], bool] = _always,
        put: Mapping[Key, Row] | None = None,
        drop: Sequence[Key] = (),
        shred: Sequence[tuple[str, Class]] = (),
        entries: Sequence[LedgerEntry] = (),
        suppress: Mapping[str, Suppression] | None = None,
    ) -> None:
        """Write all of it in one transaction; Changed when the condition does not hold."""
        self.meanwhile.pop(what, lambda: None)()
        if not when():
            raise Changed("the row is not as it was")
        self.held.update(put or {})
        for each in drop:
            self.held.pop(each, None)
        for owner in shred:
            self.keys.pop(owner, None)
        self.ledger.extend(entries)
        self.suppressions.update(suppress or {})
        self.steps.took(what)

    def find(self, pk: str, sk: str) -> Any:
        """Give a row's value, None where there is none."""
        found = self.held.get((pk, sk))
        return found.value if found else None

    def there(self, pk: str, sk: str) -> bool:
        return (pk, sk) in self.held

    def of(self, pk: str) -> list[str]:
        """Give the sort keys of a partition."""
        return sorted(sk for each, sk in self.held if each == pk)

    def seal(self, owner: str, belongs_to: Class, value: Any) -> Sealed:
        """Seal under the owner's key, which must be there."""
        return Sealed(self.keys[owner, belongs_to], value)

    def open(self, owner: str, belongs_to: Class, pk: str, sk: str) -> Any:
        """Open a sealed row; None without row or key, KeyGone when it was sealed with another key."""
        sealed, key = self.find(pk, sk), self.keys.get((owner, belongs_to))
        if sealed is None or key is None:
            return None
        if sealed.key is not key:
            raise KeyGone(belongs_to.value)
        return sealed.value

    def page(self, list_pk: str, after: str | None, limit: int, *, newest_first: bool = False) -> Page:
        """Read a page of a list, and the place after which the next begins, None on the last."""
        places = sorted(
            ((row.listed[1], key) for key, row in self.held.items() if row.listed and row.listed[0] == list_pk),
            reverse=newest_first,
        )
        beyond = [
            (place, key) for place, key in places if after is None or (place < after if newest_first else place > after)
        ]
        return [key for _, key in beyond[:limit]], beyond[limit - 1][0] if len(beyond) > limit else None
