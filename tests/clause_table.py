"""The policy's clauses and the tests that prove them: read, counted, judged and printed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent


def read_list(file: Path) -> dict[str, str]:
    """Read lines of an id and a text; ValueError for an id that stands twice or has no text."""
    found: dict[str, str] = {}
    for line in file.read_text().splitlines():
        name, _, text = line.partition(" ")
        if not line or line.startswith("#"):
            continue
        if name in found or not text.strip():
            raise ValueError(f"{file.name}: {name} stands twice or says nothing")
        found[name] = text.strip()
    return found


@dataclass
class Table:
    """Each clause with its tests; `results` is by test: passed, failed or skipped."""

    clauses: Mapping[str, str]
    pending: Mapping[str, str]
    tests: dict[str, list[str]] = field(default_factory=dict)
    results: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls) -> "Table":
        return cls(read_list(HERE / "clauses.txt"), read_list(HERE / "clauses_pending.txt"))

    def add(self, test: str, clause: str) -> None:
        """Note that a test says it proves a clause; LookupError for a clause that is not in the list."""
        if clause not in self.clauses:
            raise LookupError(f"{test} is marked with the clause {clause!r}, which is not in tests/clauses.txt")
        self.tests.setdefault(clause, []).append(test)

    def ran(self, test: str, outcome: str) -> None:
        """Note an outcome: a failure before, in or after a test stays, whatever else is told of it."""
        if self.results.get(test) != "failed":
            self.results[test] = outcome

    def result(self, clause: str) -> str:
        outcomes = Counter(self.results.get(test, "not run") for test in self.tests.get(clause, []))
        if outcomes["failed"]:
            return "FAILED"
        if outcomes["passed"]:
            return "proven, and pending" if clause in self.pending else "proven"
        return "pending" if clause in self.pending else "NO TEST"

    def complaints(self) -> Iterator[str]:
        """Say what the table must not hold."""
        for clause in self.pending.keys() - self.clauses.keys():
            yield f"{clause} is pending and no clause of the policy"
        for clause in self.clauses:
            result = self.result(clause)
            if result == "NO TEST":
                yield f"{clause} has no passing test and is not in tests/clauses_pending.txt"
            elif result == "FAILED":
                yield f"{clause} has a failing test"
            elif result == "proven, and pending":
                yield f"{clause} has a passing test: take it out of tests/clauses_pending.txt"

    def lines(self, *, names: bool) -> Iterator[str]:
        """Give the table, with each test's name below its clause where `names` are wanted."""
        for clause, text in self.clauses.items():
            tests = self.tests.get(clause, [])
            yield f"{clause}  {len(tests):4}  {self.result(clause):20}  {self.pending.get(clause, text)}"
            for name, count in Counter(map(_name, tests)).items() if names else ():
                yield f"          {name}{f' ({count} cases)' if count > 1 else ''}"


def _name(test: str) -> str:
    """Give a test's name without its file and its case."""
    return test.rpartition("::")[2].partition("[")[0].removeprefix("test_").replace("_", " ")
