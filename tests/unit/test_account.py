"""The balance always adds up, whatever is asked and whatever the provider says, in any order."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.account import Account, Cause, Dispute, DisputeState, Refund, RefundState
from picpros.domain.money import Money
from picpros.errors import PicprosError, Refused, WrongState

AT = datetime(2027, 3, 1, 18, tzinfo=UTC)


def usd(minor: int) -> Money:
    return Money(minor, "usd")


def asked(account: Account, minor: int | None, number: str = "R1") -> Account:
    amount = None if minor is None else usd(minor)
    return account.ask_refund(amount, refund_id=number, cause=Cause.STAFF, at=AT)


def told(number: str, minor: int, state: RefundState) -> Refund:
    return Refund(number, usd(minor), state, Cause.PROVIDER, AT, provider_id=f"re_{number}")


_acts = st.lists(
    st.one_of(
        st.tuples(st.just("ask"), st.sampled_from("ABCD"), st.one_of(st.none(), st.integers(-5, 120))),
        st.tuples(st.just("hear"), st.sampled_from("ABCD"), st.sampled_from(list(RefundState))),
        st.tuples(st.just("dispute"), st.sampled_from("XY"), st.sampled_from(list(DisputeState))),
    ),
    max_size=20,
)


@given(_acts)
def test_never_more_goes_back_than_was_charged_and_the_parts_are_the_whole(acts: list[tuple[str, str, object]]) -> None:
    account = Account(usd(100))
    for act, number, what in acts:
        before = account
        try:
            if act == "ask" and account.refund(number) is None:
                account = asked(account, what, number)  # type: ignore[arg-type]
            elif act == "hear" and (known := account.refund(number)):
                account = account.heard_refund(replace(known, state=what, provider_id="re_1"))
            elif act == "dispute":
                account = account.heard_dispute(Dispute(number, usd(50), what, AT))  # type: ignore[arg-type]
        except PicprosError:
            assert account == before
        balance = account.balance

        if not account.disputes:
            assert 0 <= balance.refunded.minor + balance.refunding.minor <= 100
        parts = (balance.refunded, balance.refunding, balance.disputed, balance.lost, balance.left)
        assert sum(each.minor for each in parts) == balance.charged.minor == 100


@given(st.lists(st.sampled_from(list(RefundState)), min_size=1, max_size=8))
def test_news_in_any_order_end_at_the_latest_state(states: list[RefundState]) -> None:
    account = asked(Account(usd(100)), 30)
    for state in states:
        account = account.heard_refund(replace(told("R1", 30, state), cause=Cause.STAFF))

    latest = max(states, key=list(RefundState).index)
    assert [each.state for each in account.refunds] == [latest]


def test_without_an_amount_all_that_is_left_goes_back() -> None:
    account = asked(asked(Account(usd(100)), 30, "R1"), None, "R2")

    assert [each.amount.minor for each in account.refunds] == [30, 70]


@pytest.mark.parametrize("minor", [0, -1])
def test_an_amount_of_nothing_is_refused(minor: int) -> None:
    with pytest.raises(Refused, match="amount_minor"):
        asked(Account(usd(100)), minor)


def test_more_than_is_left_is_refused() -> None:
    account = asked(asked(Account(usd(100)), 40, "R1"), 40, "R2")

    with pytest.raises(WrongState):
        asked(account, 21, "R3")


def test_what_failed_is_there_again() -> None:
    account = asked(Account(usd(100)), None)
    account = account.heard_refund(told("R1", 100, RefundState.SUCCEEDED))
    account = account.heard_refund(told("R1", 100, RefundState.FAILED))

    assert account.balance.left == usd(100)
    assert asked(account, None, "R2").balance.left == usd(0)


@pytest.mark.parametrize(
    ("state", "disputed", "lost", "frozen"),
    [
        (DisputeState.INQUIRY, 0, 0, False),
        (DisputeState.OPEN, 100, 0, True),
        (DisputeState.WON, 0, 0, False),
        (DisputeState.CLOSED, 0, 0, False),
        (DisputeState.LOST, 0, 100, False),
    ],
)
def test_a_dispute_freezes_while_it_is_open_and_only_a_lost_one_costs(
    state: DisputeState, disputed: int, lost: int, frozen: bool
) -> None:
    account = Account(usd(100)).heard_dispute(Dispute("dp_1", usd(100), state, AT))

    assert (account.balance.disputed, account.balance.lost) == (usd(disputed), usd(lost))
    assert account.is_disputed is frozen
    if frozen:
        with pytest.raises(WrongState, match="disputed"):
            asked(account, 1)


def test_nothing_goes_back_of_what_was_never_paid() -> None:
    with pytest.raises(WrongState, match="not paid"):
        asked(Account(usd(0)), None)
