"""The clause table: what counts as proven, what is complained of, and a list of gaps that only becomes shorter."""

from pathlib import Path

import pytest

from tests.clause_table import Table, read_list

MOST = 1  # clauses without a test; lower it with every line that leaves the list


def table(pending: dict[str, str] | None = None, **results: str) -> Table:
    """Make a table of two clauses, with one test for each result that is given, by the clause's id."""
    made = Table({"R1": "kept", "R2": "held"}, pending or {})
    for clause, outcome in results.items():
        made.add(f"tests/x.py::test_of_{clause}", clause)
        made.ran(f"tests/x.py::test_of_{clause}", outcome)
    return made


def test_the_list_of_pending_clauses_is_no_longer_than_it_was() -> None:
    made = Table.read()

    assert len(made.pending) == MOST
    assert set(made.pending) <= set(made.clauses)


def test_the_policy_has_these_clauses() -> None:
    groups = {"C": 2, "U": 7, "S": 5, "R": 7, "K": 1, "L": 3}

    assert list(Table.read().clauses) == [
        f"{group}{place + 1}" for group, many in groups.items() for place in range(many)
    ]


def test_a_clause_is_proven_by_a_test_that_passed() -> None:
    made = table(R1="passed", R2="passed")

    assert list(made.complaints()) == []
    assert [line.split()[:3] for line in made.lines(names=False)] == [["R1", "1", "proven"], ["R2", "1", "proven"]]


@pytest.mark.parametrize("outcome", ["failed", "skipped"])
def test_a_clause_whose_tests_did_not_pass_is_complained_of(outcome: str) -> None:
    assert [each[:2] for each in table(R1="passed", R2=outcome).complaints()] == ["R2"]


def test_a_clause_without_a_test_is_complained_of_unless_it_is_pending() -> None:
    assert [each[:2] for each in table(R1="passed").complaints()] == ["R2"]
    assert list(table({"R2": "not built"}, R1="passed").complaints()) == []


def test_a_pending_clause_that_has_a_passing_test_is_complained_of() -> None:
    assert [each[:2] for each in table({"R2": "not built"}, R1="passed", R2="passed").complaints()] == ["R2"]


def test_a_pending_clause_that_the_policy_does_not_have_is_complained_of() -> None:
    assert [each[:2] for each in table({"X9": "?"}, R1="passed", R2="passed").complaints()] == ["X9"]


def test_a_test_that_failed_on_its_way_out_did_not_pass() -> None:
    made = table(R1="passed", R2="passed")
    made.ran("tests/x.py::test_of_R2", "failed")
    made.ran("tests/x.py::test_of_R2", "passed")

    assert made.result("R2") == "FAILED"


def test_an_id_that_is_no_clause_is_refused() -> None:
    with pytest.raises(LookupError, match="R99"):
        table().add("tests/x.py::test_a", "R99")


def test_names_are_printed_without_their_cases_and_counted() -> None:
    made = table(R1="passed")
    for case in ("a", "b"):
        made.add(f"tests/x.py::test_it_is_kept[{case}]", "R1")

    assert [line.strip() for line in made.lines(names=True)][1:3] == ["of R1", "it is kept (2 cases)"]


@pytest.mark.parametrize("text", ["R1  a\nR1  b\n", "R1\n", "R1  \n"])
def test_a_list_with_a_double_or_without_words_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "list.txt").write_text(text)

    with pytest.raises(ValueError, match="R1"):
        read_list(tmp_path / "list.txt")
