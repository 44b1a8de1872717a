"""A consent is to one recipient and one purpose, and lives as long as something can be handed over."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.calendar import DueTimes
from picpros.domain.consent import Consent, Manner, consent_due, consent_ends, consent_to
from picpros.domain.money import Money
from picpros.domain.order import Held, Order, Status
from picpros.domain.retention import LOOK_AGAIN, form_due
from picpros.studio import load_file

CALENDAR = load_file().calendar
AT = datetime(2027, 3, 1, 18, 0, tzinfo=UTC)
ZERO = Money(0, "usd")
OPEN = Order("PP-A", Status.IN_PROGRESS, (), ZERO, ZERO, AT)
DUE = DueTimes(AT + timedelta(days=20), AT + timedelta(days=28), "us-ca-1")
DONE = replace(OPEN, status=Status.COMPLETED, due=DUE)
OVER = replace(DONE, held=Held.CONTACT_ONLY)
GIVEN = Consent("K1", "C1", Manner.VERBAL, "Print House Ltd", "a printed album", AT, "owner")


@pytest.mark.clause("U5")
@pytest.mark.parametrize(
    ("recipient", "purpose", "covered"),
    [
        ("Print House Ltd", "a printed album", True),
        ("  PRINT  house ltd", "A printed\u00a0album ", True),
        ("\uff30rint House Ltd", "a printed album", True),  # a full-width P
        ("Print House", "a printed album", False),
        ("Print House Ltd", "a printed album and a calendar", False),
        ("a printed album", "Print House Ltd", False),
        ("", "", False),
    ],
)
def test_a_consent_covers_just_what_was_said(recipient: str, purpose: str, covered: bool) -> None:
    found = consent_to([replace(GIVEN, recipient="Somebody else"), GIVEN], recipient, purpose)

    assert found == (GIVEN if covered else None)


@pytest.mark.clause("U5")
def test_the_ledger_knows_manner_role_and_id() -> None:
    assert GIVEN.in_ledger == "verbal.owner.k1"


@pytest.mark.clause("R5")
@pytest.mark.parametrize(
    ("orders", "ends"),
    [
        ([], None),
        ([OPEN], AT + LOOK_AGAIN),
        ([DONE], DUE.personal_at),
        ([OVER], None),
        ([OVER, DONE], DUE.personal_at),
        ([OPEN, DONE], AT + LOOK_AGAIN),
        ([replace(DONE, due=replace(DUE, personal_at=AT))], None),
    ],
)
def test_it_goes_with_the_last_personal_data_and_not_while_a_project_is_ongoing(
    orders: list[Order], ends: datetime | None
) -> None:
    assert consent_ends(orders, AT) == ends
    assert consent_due(orders, AT, CALENDAR) == (ends or form_due(AT, CALENDAR))


@pytest.mark.clause("R3")
@pytest.mark.clause("R5")
@given(st.datetimes(datetime(2026, 12, 1), datetime(2028, 1, 1)))  # noqa: DTZ001  made aware below
def test_a_look_at_an_open_order_comes_again_before_either_mark_of_a_completion_in_this_moment(
    moment: datetime,
) -> None:
    now = moment.replace(tzinfo=UTC)
    stamped = CALENDAR.stamp(now)

    assert now + LOOK_AGAIN < stamped.details_at <= stamped.personal_at
