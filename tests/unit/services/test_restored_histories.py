"""Any history of a studio whose main table is put back to any of its moments: what was gone is gone, and no more goes.

What can be read when the table is put back is what can be read after the replay, as far as the moment knew of it.
"""

from datetime import timedelta

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import invariant, precondition, rule

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

    @invariant()
    def only_what_is_allowed_is_found(self) -> None:
        """Note what is gone by now, and look at nothing on the way: the histories themselves are tried elsewhere."""
        if hasattr(self, "world"):
            list(self._policy())

    def teardown(self) -> None:
        """Let every other open order be completed and a month go by; put the main table back, and replay.

        The table of keys as well, every other time: what is sealed could not be read without.
        """
        if self.kept is None:
            return
        for each in self.projects[::2]:
            self.work_is_done(order=each)
        self._forward(timedelta(days=20 + self.count % 3 * 10))
        self.world.purges_what_is_due()  # as the replay does: what is due within the hour does not wait for it
        before = self._found()
        self.kept.put_back(*([TableRole.MAIN] if self.count % 2 else [TableRole.MAIN, TableRole.KEYS]))
        self.kept.replays()
        after = self._found()
        # What an order that was lost with the table kept alive, such as a profile, has nothing to live for.
        of_orders = {text for each in self.projects for text in (each.words, each.phone)}

        assert after - before == set()
        assert (before & self.known & of_orders) - after == set()
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
TestRestoredHistories.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, phases=[Phase.generate]
)
