"""Any history of a studio whose main table is put back to any of its moments: what was gone is gone, and no more goes.

What can be read when the table is put back is what can be read after the replay, as far as the moment knew of it.
"""

import pytest
from hypothesis import settings
from hypothesis.stateful import precondition, rule

from picpros.domain.known_tables import TableRole
from picpros.domain.restored import Half
from tests.unit.services.restoring import Tables, wrong
from tests.unit.services.test_histories import PEOPLE, Histories, email


class RestoredHistories(Histories):
    """The same orders, forms and holds; a moment is kept at any time, and at the end the table is put back to it."""

    kept: Tables | None = None
    known: set[str]

    @precondition(lambda self: self.kept is None and bool(self.projects))
    @rule()
    def the_tables_are_kept(self) -> None:
        self.kept, self.known = Tables(self.world), self._found()

    def teardown(self) -> None:
        """Put the main table back, every other time that of keys as well, and replay."""
        if self.kept is None:
            return
        self.world.purges_what_is_due()  # as the replay does: what is due within the hour does not wait for it
        before = self._found()
        self.kept.put_back(*([TableRole.MAIN] if self.count % 2 else [TableRole.MAIN, TableRole.KEYS]))
        self.kept.replays()
        after = self._found()
        addresses = {email(person) for person in range(len(PEOPLE))}  # held for what came later, they were lost with it

        assert after - before == set()
        assert (before & self.known) - after <= addresses
        assert self.kept.refused == set()
        assert self.kept.planned().steps == 0
        assert Half.NO_CONTACT not in wrong(self.kept.planned())

    def _found(self) -> set[str]:
        """Name the texts that can be read: a sealed row without its key cannot."""
        rows = {
            key: row
            for key, row in self.world.rows.held.items()
            if getattr(row.value, "key", None) is None or self._opens(row)
        }
        stored = repr((rows, self.world.files.held, self.world.files.invoices))
        texts = [text for each in self.projects for text in (each.words, each.phone, f"photo-{each.number}-.jpg")]
        texts += [form.text for form in self.forms] + [email(person) for person in range(len(PEOPLE))]
        return {text for text in texts if text in stored}

    def _opens(self, row: object) -> bool:
        return any(row.value.key is key for key in self.world.rows.keys.values())  # type: ignore[attr-defined]


TestRestoredHistories = pytest.mark.clause("R1")(pytest.mark.clause("R5")(RestoredHistories.TestCase))
TestRestoredHistories.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
