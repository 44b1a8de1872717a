"""The data map: what is not declared cannot be stored, however deep it lies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.data_map import ENVELOPE, KINDS, Class, undeclared

ADDRESS = {"line1": "7 Hidden Lane", "city": "Fresno", "postal_code": "93650", "country": "US"}
FILE = {"id": "F1", "name": "a.jpg", "size": 3, "content_type": "image/jpeg"}


@pytest.mark.clause("C1")
@pytest.mark.parametrize(
    ("kind", "values", "unknown"),
    [
        ("order_contact", {"full_name": "A", "email": "e", "promotions": True}, []),
        ("order_contact", {"full_name": "A", "phone": "1"}, ["phone"]),
        ("order_personal", {"phone": "1", "address": ADDRESS}, []),
        ("order_personal", {"address": {**ADDRESS, "doorbell": "x"}}, ["address.doorbell"]),
        ("order_personal", {"address": "7 Hidden Lane"}, ["address"]),
        ("order_details", {"text": "t", "files": [FILE, FILE]}, []),
        ("order_details", {"text": "t", "files": [FILE, {**FILE, "taken_by": "Ana"}]}, ["files.taken_by"]),
        ("order_details", {"files": ({**FILE, "exif": {"gps": [1, 2]}},)}, ["files.exif.gps", "files.exif.gps"]),
        ("nothing_we_know", {"b": 1, "a": {"c": 2}}, ["a.c", "b"]),
        ("mails", {"sent": 3, "to_9f86d081": 2, "to_studio": 1}, []),
        (
            "mails",
            {"to_ana@client.example": 1, "to_": 1, "from_9f86d081": 1, "to_9F86D081": 1},
            ["from_9f86d081", "to_", "to_9F86D081", "to_ana@client.example"],
        ),
        ("suppression", {"email": "e", "state": "out"}, ["email"]),
    ],
)
def test_fields_that_nobody_declared_are_named_with_their_path(
    kind: str, values: dict[str, object], unknown: list[str]
) -> None:
    assert undeclared(kind, values) == unknown


def test_a_field_without_a_value_is_not_stored_and_needs_no_class() -> None:
    assert undeclared("order_personal", {"phone": None, "address": {**ADDRESS, "line2": None}}) == []


@given(st.sampled_from(sorted(KINDS)), st.text(min_size=1), st.integers())
def test_any_field_beside_the_declared_ones_is_named(kind: str, name: str, value: int) -> None:
    assert (undeclared(kind, {name: value}) == []) == (name in KINDS[kind].fields)


def test_every_kind_is_filed_under_its_own_name_and_has_fields_and_a_label() -> None:
    assert all(name == kind.name and kind.fields and kind.label for name, kind in KINDS.items())


@pytest.mark.clause("R6")
def test_name_and_e_mail_stand_open_only_in_the_class_of_contacts() -> None:
    holding = {
        kind.name
        for kind in KINDS.values()
        if kind.fields & {"full_name", "email"} and kind.belongs_to is not Class.CONTACT
    }

    assert all(KINDS[name].sealed for name in holding)
    assert holding == {"inquiry_message", "order_message"}


def test_details_and_personal_data_are_sealed_without_exception() -> None:
    kinds = [kind for kind in KINDS.values() if kind.belongs_to in (Class.DETAILS, Class.PERSONAL)]

    assert kinds
    assert all(kind.sealed for kind in kinds)


def test_records_and_what_rows_need_hold_no_field_of_a_person() -> None:
    personal = {"full_name", "phone", "email", "message", "from_address"}
    records = [kind for kind in KINDS.values() if kind.belongs_to is Class.RECORD]

    assert not any(kind.fields & personal for kind in records)
    assert not any(name.startswith("address.") for kind in records for name in kind.fields)
    assert not ENVELOPE & personal
