import time
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.card_numbers import holds_card_number
from picpros.domain.transaction_id import RANDOM_BYTES, from_bytes

CARDS = {
    "visa": "4242424242424242",
    "visa of 13": "4222222222222",
    "mastercard": "5555555555554444",
    "mastercard 2": "2223003122003222",
    "amex": "378282246310005",
    "discover": "6011111111111117",
    "diners of 14": "36227206271667",
    "diners of 16": "3056930009020004",
    "jcb": "3566002020360505",
    "unionpay": "6200000000000005",
    "unionpay of 19": "6205500000000000004",
    "maestro": "6759649826438453",
}
SEPARATORS = [" ", "-", ".", "\u00a0", "\u2009", "/", "_", "\u2013", "  ", " - ", "\n", "\u200b", ","]
FULL_WIDTH = {ord(digit): 0xFF10 + int(digit) for digit in "0123456789"}
prefixed = st.sampled_from(sorted(CARDS.values()))


def with_check_digit(payload: str) -> str:
    """Luhn the other way round: the digit that makes every tenth sum."""
    total = sum(sum(divmod(int(d) * (2 - n % 2), 10)) for n, d in enumerate(reversed(payload)))
    return payload + str(-total % 10)


@pytest.mark.clause("S2")
@pytest.mark.parametrize("number", CARDS.values(), ids=CARDS.keys())
def test_every_brands_number_is_found(number: str) -> None:
    assert holds_card_number(f"my card is {number}, thanks")


@pytest.mark.clause("S2")
@given(st.text(st.sampled_from("0123456789"), min_size=14, max_size=14), st.sampled_from(SEPARATORS))
def test_any_visa_in_fours_is_found_whatever_separates_them(digits: str, separator: str) -> None:
    number = with_check_digit("4" + digits)
    written = separator.join(number[n : n + 4] for n in range(0, 16, 4))

    assert holds_card_number(f"Card: {written} 12/34 123.")


@pytest.mark.clause("S2")
@given(prefixed, st.sampled_from(SEPARATORS), st.integers(1, 8))
def test_groups_of_any_size_with_one_separator_are_found(number: str, separator: str, size: int) -> None:
    assert holds_card_number(separator.join(number[n : n + size] for n in range(0, len(number), size)))


@pytest.mark.clause("S2")
@given(st.lists(st.sampled_from(SEPARATORS), min_size=3, max_size=3))
def test_printed_groups_are_found_with_mixed_separators(gaps: list[str]) -> None:
    assert holds_card_number(f"4242{gaps[0]}4242{gaps[1]}4242{gaps[2]}4242")


@pytest.mark.clause("S2")
@pytest.mark.parametrize(
    "text",
    [
        "4242 4242 4242 4242".translate(FULL_WIDTH),
        "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢",
        "3782 822463 10005",
        "4242 4242 4242 4242 12/34 123",
        "order 1234 4242 4242 4242 4242",
        "visa4242424242424242exp",
        "(4242)(4242)(4242)(4242)",
        "+4242 4242 4242 4242",
        "call 415-555-0100 and charge 4242424242424242",
    ],
)
def test_a_number_is_found_in_its_surroundings(text: str) -> None:
    assert holds_card_number(text)


@given(prefixed, st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_is_no_card(number: str, place: int, shift: int) -> None:
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]

    assert not holds_card_number(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "+1 415 555 0100",
        "+49 151 23456789 or +44 20 7946 0958",
        "(415) 555-0100\n(415) 555-0199",
        "415-555-0100 415-555-0199",
        "415.555.0100 / 415.555.0199",
        "from 2027-03-13 2027-03-14 to 30.06.2027-15.07.2027",
        "12/31/2027 01/15/2028",
        "20270313080000",
        "2027-03-13T08:00:00Z",
        "4000 x 6000 px, 5472×3648/5472×3648",
        "8x10, 11x14, 16x20, 24x36 in",
        "4000$ 5000$ 4000$ 5000$",
        "4242 4242 4242 4241",
        "9400 1118 9922 3344 5566 77",
        "978-0-306-40615-7",
        "4" * 20,
    ],
)
def test_everyday_numbers_do_not_trip_it(text: str) -> None:
    assert not holds_card_number(text)


@given(st.lists(st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES).map(from_bytes), min_size=1, max_size=3))
def test_transaction_ids_never_trip_it(ids: list[str]) -> None:
    assert not holds_card_number(" ".join(ids))


@given(st.lists(st.from_regex(r"[2-9][0-9]{2}[-. ][2-9][0-9]{2}[-. ][0-9]{4}", fullmatch=True), max_size=5))
def test_north_american_phone_numbers_never_trip_it(phones: list[str]) -> None:
    assert not holds_card_number("\n".join(phones))


@given(
    st.lists(st.datetimes(datetime(1990, 1, 1), datetime(2099, 1, 1)), max_size=5),  # noqa: DTZ001
    st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y", "%Y-%m-%d %H:%M:%S"]),
    st.sampled_from([" ", "-", "\n", ", "]),
)
def test_dates_never_trip_it(dates: list[datetime], form: str, separator: str) -> None:
    assert not holds_card_number(separator.join(f"{date:{form}}" for date in dates))


@given(st.text())
def test_any_text_is_an_answer_and_never_an_error(text: str) -> None:
    assert holds_card_number(text) in (True, False)


@pytest.mark.parametrize("piece", ["4", "4 ", "\uff14 ", "+4", "4 4-", "(4", "-", " ", "2027-", "PP-00000-", "6. 2- "])
def test_the_longest_text_is_read_in_less_than_a_second(piece: str) -> None:
    text = (piece * 20_000)[:20_000]
    start = time.process_time()
    holds_card_number(text)

    assert time.process_time() - start < 1
