"""Prints the policy's clauses with their tests, and lets no run pass that leaves one unproven, where that is asked."""

import pytest

from tests.clause_table import Table

TABLE = pytest.StashKey[Table]()
_WANTED = "--clauses"
_STORIES = {"journeys", "browser"}  # whose tests are chapters and run with those before them


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        _WANTED,
        choices=["short", "names"],
        help="print the policy's clauses and fail where one is unproven; with names, run no other tests",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.stash[TABLE] = Table.read()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    _note_clauses(config, items)
    if config.getoption(_WANTED) == "names":
        chosen = _proving(items)
        config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
        items[:] = [item for item in items if item in chosen]


def _proving(items: list[pytest.Item]) -> set[pytest.Item]:
    """Choose the tests that prove a clause, and the whole story that one is a chapter of."""
    marked = {item for item in items if item.get_closest_marker("clause")}
    stories = {item.path for item in marked if _STORIES.intersection(item.path.parts)}
    return {item for item in items if item in marked or item.path in stories}


def _note_clauses(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        for mark in item.iter_markers("clause"):
            try:
                config.stash[TABLE].add(item.nodeid, *mark.args)
            except LookupError as unknown:
                raise pytest.UsageError(str(unknown)) from unknown


class _Outcomes:
    """Hears how each test went."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            self._table.ran(report.nodeid, report.outcome)


def pytest_sessionstart(session: pytest.Session) -> None:
    session.config.pluginmanager.register(_Outcomes(session.config.stash[TABLE]))


def pytest_sessionfinish(session: pytest.Session) -> None:
    gaps = session.config.getoption(_WANTED) and any(session.config.stash[TABLE].complaints())
    if gaps and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    wanted, table = config.getoption(_WANTED), config.stash[TABLE]
    if not wanted:
        return
    terminalreporter.section("clauses of the policy")
    for line in (*table.lines(names=wanted == "names"), *table.complaints()):
        terminalreporter.write_line(line)
