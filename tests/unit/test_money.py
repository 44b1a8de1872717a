from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.money import MINOR_DIGITS, Money, charge_step, format_money, minimum_charge, parse_price

currencies = st.sampled_from(sorted(MINOR_DIGITS))
amounts = st.integers(min_value=0, max_value=99_999_999)


@pytest.mark.parametrize(
    ("minor", "currency", "written"),
    [
        (12900, "usd", "$129.00"),
        (1200, "jpy", "¥1,200"),
        (12500, "kwd", "KWD 12.500"),
        (129000, "eur", "€1,290.00"),
        (-500, "usd", "-$5.00"),
        (0, "usd", "$0.00"),
        (50000, "isk", "ISK 500"),
        (50050, "isk", "ISK 500.50"),
        (123456789, "huf", "HUF 1,234,567.89"),
    ],
)
def test_money_is_written_as_people_write_it(minor: int, currency: str, written: str) -> None:
    assert format_money(Money(minor, currency)) == written


@pytest.mark.parametrize(
    ("currency", "digits"),
    [("jpy", 0), ("krw", 0), ("kwd", 3), ("isk", 2), ("ugx", 2), ("huf", 2), ("twd", 2), ("usd", 2)],
)
def test_minor_digits_are_the_providers(currency: str, digits: int) -> None:
    assert MINOR_DIGITS[currency] == digits


@pytest.mark.parametrize(
    ("currency", "minor"), [("usd", 50), ("eur", 50), ("gbp", 30), ("jpy", 50), ("huf", 17500), ("kwd", 10), ("clp", 1)]
)
def test_the_providers_minimum_is_known(currency: str, minor: int) -> None:
    assert minimum_charge(currency) == Money(minor, currency)


@given(currencies)
def test_every_minimum_can_be_charged(currency: str) -> None:
    assert minimum_charge(currency).minor % charge_step(currency) == 0


@pytest.mark.parametrize("currency", ["USD", "xxx", "", "us"])
def test_a_currency_that_nobody_knows_is_refused(currency: str) -> None:
    with pytest.raises(ValueError, match="unknown currency"):
        Money(1, currency)


@pytest.mark.parametrize("minor", [1.5, True, "1", None])
def test_minor_units_are_whole_numbers(minor: object) -> None:
    with pytest.raises(TypeError):
        Money(minor, "usd")  # type: ignore[arg-type]


def test_two_currencies_are_not_added() -> None:
    with pytest.raises(ValueError, match="usd and eur"):
        Money(1, "usd") + Money(1, "eur")


@given(amounts, amounts, currencies)
def test_what_was_added_can_be_taken_away(left: int, right: int, currency: str) -> None:
    first, second = Money(left, currency), Money(right, currency)

    assert first + second - second == first


@given(amounts, st.integers(min_value=1, max_value=999), currencies)
def test_times_is_repeated_adding(minor: int, quantity: int, currency: str) -> None:
    assert Money(minor, currency).times(quantity).minor == sum([minor] * quantity)


@pytest.mark.parametrize(
    ("minor", "currency", "rate", "tax"),
    [
        (12900, "usd", "7.25", 935),  # 935.25
        (1000, "usd", "7.25", 73),  # 72.5 goes up
        (-1000, "usd", "7.25", -73),  # and its refund mirrors it
        (12900, "usd", "0", 0),
        (1200, "jpy", "10", 120),
        (12340, "kwd", "5", 620),  # 617 thousandths, but the last digit must be 0
        (50000, "isk", "24", 12000),
    ],
)
def test_tax_rounds_half_up_to_what_can_be_charged(minor: int, currency: str, rate: str, tax: int) -> None:
    assert Money(minor, currency).percent(Decimal(rate)) == Money(tax, currency)


@given(amounts, st.decimals(min_value=0, max_value=100, places=3), currencies)
def test_tax_is_within_half_a_step_of_the_exact_amount(minor: int, rate: Decimal, currency: str) -> None:
    tax = Money(minor, currency).percent(rate)

    assert tax.minor % charge_step(currency) == 0
    assert abs(tax.minor - minor * rate / 100) <= Decimal(charge_step(currency)) / 2


@given(st.integers(min_value=0, max_value=999_999).map(lambda whole: whole * 100), currencies)
def test_a_price_reads_as_it_is_written_in_digits(minor: int, currency: str) -> None:
    text = f"{Decimal(minor).scaleb(-MINOR_DIGITS[currency]):.{MINOR_DIGITS[currency]}f}"

    assert parse_price(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "currency", "minor"), [("129", "usd", 12900), ("1200", "jpy", 1200), ("12.500", "kwd", 12500)]
)
def test_a_whole_price_needs_no_decimals(text: str, currency: str, minor: int) -> None:
    assert parse_price(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "currency", "why"),
    [
        ("129.5", "usd", "2 digits"),
        ("129.000", "usd", "2 digits"),
        ("1200.00", "jpy", "no decimals"),
        ("12.505", "kwd", "steps of KWD 0.010"),
        ("5.50", "isk", "steps of ISK 1"),
        ("$129.00", "usd", "digits with a point"),
        ("1,290.00", "usd", "digits with a point"),
        ("-1.00", "usd", "digits with a point"),
        ("١٢٩", "usd", "digits with a point"),
        ("1e3", "usd", "digits with a point"),
        ("129.00\n", "usd", "digits with a point"),
        ("", "usd", "digits with a point"),
    ],
)
def test_a_price_in_another_form_is_refused_with_a_reason(text: str, currency: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        parse_price(text, currency)


def test_the_public_form_is_the_contracts() -> None:
    assert Money(12900, "usd").to_public() == {"minor": 12900, "currency": "usd"}
