"""Rows: what may be stored, and how it looks."""

from datetime import UTC, datetime

import pytest

from picpros.adapters.rows import check, due_fields, plain, read, row, write
from picpros.domain.data_map import KINDS
from picpros.domain.due import Due, DueKind
from picpros.errors import Undeclared

AT = datetime(2027, 3, 13, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [True, False, 0, -7, 10**30, "", "text", b"\x00\xff", [], [1, ["a"]], {}, {"a": {"b": [True]}}],
)
def test_a_value_comes_back_as_it_was(value: object) -> None:
    assert read(write(value)) == value


def test_a_flag_is_no_number() -> None:
    assert (write(True), write(1)) == ({"BOOL": True}, {"N": "1"})


def test_what_is_none_is_left_out_at_every_depth() -> None:
    made = row("attempt", "order#PP-A", "attempt#0001", {"number": 1, "url": None})

    assert plain(made) == {"number": 1, "pk": "order#PP-A", "sk": "attempt#0001", "type": "attempt"}
    assert read(write({"a": None, "b": 1})) == {"b": 1}


@pytest.mark.parametrize("value", [1.5, object(), {1, 2}, AT])
def test_a_value_without_a_form_is_refused_without_being_told(value: object) -> None:
    with pytest.raises(TypeError) as refused:
        write(value)

    assert str(value) not in str(refused.value)


@pytest.mark.clause("C1")
@pytest.mark.parametrize("kind", sorted(name for name, kind in KINDS.items() if not kind.sealed))
def test_a_field_without_a_class_cannot_be_stored(kind: str) -> None:
    with pytest.raises(Undeclared) as refused:
        row(kind, "pk", "sk", {"favourite_colour": "red as rubies"})

    assert "favourite_colour" in str(refused.value)
    assert "rubies" not in str(refused.value)


@pytest.mark.clause("C1")
def test_a_nested_field_without_a_class_cannot_be_stored_either() -> None:
    with pytest.raises(Undeclared, match=r"address\.floor"):
        check("order_personal", {"address": {"line1": "1 Road", "floor": "3"}})
    with pytest.raises(Undeclared, match=r"lines\.gift_note"):
        check("order", {"lines": [{"service": "portrait"}, {"gift_note": "for Bob"}]})


def test_an_unknown_kind_declares_nothing() -> None:
    with pytest.raises(Undeclared):
        check("diary", {"page": 1})


@pytest.mark.parametrize("kind", sorted(name for name, kind in KINDS.items() if kind.sealed))
def test_a_sealed_kind_is_never_written_open(kind: str) -> None:
    with pytest.raises(Undeclared, match="sealed"):
        row(kind, "pk", "sk", {})


def test_the_keys_of_a_row_are_no_field_that_somebody_could_send() -> None:
    with pytest.raises(Undeclared):
        row("token", "token#1", "token", {"pk": "token#2"})


def test_only_what_is_due_lies_in_the_index() -> None:
    due = Due(DueKind.PURGE, AT, AT.replace(hour=9))

    assert due_fields(None, "pk", "sk") == {}
    assert due_fields(due, "order#PP-A", "record") == {
        "due_pk": "due#purge",
        "due_sk": "2027-03-13T09:00:00.000Z#order#PP-A#record",
        "due_at": "2027-03-13T08:00:00.000Z",
    }
