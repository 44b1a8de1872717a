import json
import time
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.money import Money, minimum_charge
from picpros.domain.settings_sheet import line_numbers
from picpros.studio import CALENDAR_FILE, DEFAULT_FILE, SettingsError, load, load_file

TOML = DEFAULT_FILE.read_text("utf-8")
CALENDAR = json.loads(CALENDAR_FILE.read_text("utf-8"))


def problems(toml: str) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        load(toml, CALENDAR)
    return caught.value.problems


def line_of(toml: str, content: str) -> int:
    return next(number for number, line in enumerate(toml.splitlines(), start=1) if content in line)


def test_the_default_settings_are_team_picpros() -> None:
    studio = load_file()

    assert (studio.name, studio.currency, studio.invoice_prefix) == ("Team Picpros", "usd", "PP")
    assert studio.zone.key == "America/Los_Angeles"
    assert studio.calendar.version == "us-ca-2026.1"
    assert studio.tax.rate == Decimal(0)
    assert studio.reply_domain == "reply.picpros.example"


def test_the_first_service_is_a_portrait_well_over_the_providers_minimum() -> None:
    studio = load_file()

    assert len(studio.catalogue) >= 4
    assert studio.catalogue[0].price == Money(12900, "usd")
    assert studio.catalogue[0].price.minor > 100 * minimum_charge("usd").minor


def test_a_service_is_found_by_its_short_name() -> None:
    studio = load_file()

    assert studio.service("portrait") == studio.catalogue[0]
    assert studio.service("sculpture") is None


def test_the_public_catalogue_is_the_contracts() -> None:
    public = load_file().catalogue[0].to_public()

    assert set(public) == {"service", "name", "description", "price"}
    assert public["price"] == {"minor": 12900, "currency": "usd"}


@pytest.mark.parametrize(
    ("right", "wrong", "key", "why"),
    [
        ('name = "Team Picpros"', "name = 7", "name", "a text in quotes is needed"),
        ('name = "Team Picpros"', 'name = "Team\\r\\nBcc: x"', "name", "line breaks and control characters"),
        ('address = ["Team Picpros"', 'address = [7, "Team Picpros"', "address", "a text in quotes is needed"),
        ('web = "https://', 'web = "javascript://', "web", "a link"),
        ('email = "hello@picpros.example"', 'email = "hello@"', "email", "this is no e-mail address"),
        ('owner_email = "owner@', 'owner_email = "own er@', "owner_email", "this is no e-mail address"),
        ('reply_domain = "reply.picpros.example"', 'reply_domain = "reply"', "reply_domain", "a domain is needed"),
        ('"America/Los_Angeles"', '"America/Los_Angels"', "zone", "a time zone is needed"),
        ('"America/Los_Angeles"', '"America"', "zone", "a time zone is needed"),
        ('"America/Los_Angeles"', '"../../etc/passwd"', "zone", "a time zone is needed"),
        ('holidays = "us-ca"', 'holidays = "de-by"', "holidays", '"us-ca", the calendar that is here, is needed'),
        ("mails_a_day = 2000", "mails_a_day = 0", "mails_a_day", "a whole number from 1"),
        ("gigabytes_a_day = 200", "gigabytes_a_day = 0", "gigabytes_a_day", "a whole number from 1"),
        ("gigabytes_a_day = 200", "gigabytes_a_day = 0.5", "gigabytes_a_day", "a whole number from 1"),
        ("mails_a_day = 2000", "mails_a_day = true", "mails_a_day", "a whole number from 1"),
        ("notices_a_day = 500", 'notices_a_day = "many"', "notices_a_day", "a whole number from 1"),
        ("notices_a_day = 500", "notices_a_day = 1000001", "notices_a_day", "a whole number from 1"),
        ("extra_closures = []", 'extra_closures = ["2027-08-02"]', "extra_closures", "dates without quotes"),
        ("extra_closures = []", "extra_closures = [2027-08-02T10:00:00]", "extra_closures", "dates without quotes"),
        ("extra_closures = []", "extra_closures = [2207-08-02]", "extra_closures", "outside the calendar's years"),
        ('currency = "usd"', 'currency = "USD"', "currency", "in small letters"),
        ("rate = 0", "rate = -1", "rate", "a number from 0 to 100"),
        ("rate = 0", "rate = nan", "rate", "a number from 0 to 100"),
        ("rate = 0", "rate = true", "rate", "a number from 0 to 100"),
        ("rate = 0", 'rate = "7.25"', "rate", "a number from 0 to 100"),
        ('prefix = "PP"', 'prefix = "pp-"', "prefix", "is needed"),
        ('price = "129.00"', "price = 129.00", "price", "write it in quotes"),
        ('price = "129.00"', 'price = "129.5"', "price", "usd has 2 digits after the point"),
        ('price = "129.00"', 'price = "0.49"', "price", "the payment provider takes $0.50 at least"),
        ('price = "129.00"', 'price = "0"', "price", "the payment provider takes $0.50 at least"),
        ('service = "product"', 'service = "Product!"', "service", "a short name of small letters"),
        ('jurisdiction = "California"', 'jurisdiction = "California"\nvat = 1', "vat", "nobody knows this key"),
    ],
)
def test_a_mistake_is_named_with_its_line(right: str, wrong: str, key: str, why: str) -> None:
    toml = TOML.replace(right, wrong, 1)
    [problem] = problems(toml)

    assert problem.startswith(f"studio.toml line {line_of(toml, wrong.splitlines()[-1])}: {key}: ")
    assert why in problem


def test_two_services_of_one_short_name_are_refused_at_the_second() -> None:
    toml = TOML.replace('service = "product"', 'service = "portrait"')
    second = line_of(TOML, 'service = "product"')

    assert problems(toml) == (f'studio.toml line {second}: service: there are two services "portrait"',)


def test_every_mistake_is_named_at_once_in_the_files_order() -> None:
    toml = TOML.replace('phone = "+1 213 555 0142"\n', "").replace("rate = 0", "rate = 101").replace('"59.00"', '"x"')

    assert [problem.split(": ")[1:2] for problem in problems(toml)] == [["phone"], ["rate"], ["price"]]


def test_a_missing_key_is_named_at_its_heading() -> None:
    toml = TOML.replace('price = "89.00"\n', "")
    heading = line_of(toml, 'service = "restoration"') - 1

    assert problems(toml) == (f"studio.toml line {heading}: price: this is missing",)


def test_missing_and_unknown_headings_are_named() -> None:
    toml = TOML.replace("[invoices]", "[invoice]")
    found = problems(toml)

    assert f"studio.toml line {line_of(toml, '[invoice]')}: invoice: nobody knows this" in found
    assert "studio.toml line 1: [invoices] is missing" in found


def test_without_services_there_is_nothing_to_order() -> None:
    assert "at least one [[services]] is needed" in problems(TOML[: TOML.index("[[services]]")])[0]


def test_text_that_is_no_toml_is_named_with_its_line() -> None:
    toml = TOML + "\nprice = = 3\n"

    assert problems(toml)[0].startswith(f"studio.toml line {line_of(toml, 'price = = 3')}: this cannot be read")


def test_closures_that_keep_details_past_day_28_are_refused() -> None:
    days = ", ".join(f"2027-08-{day:02}" for day in range(2, 14))
    found = problems(TOML.replace("extra_closures = []", f"extra_closures = [{days}]"))

    assert "with 2027-08-02 closed, a project completed on 2027-08-01 would keep its details past day 28" in found[0]


def test_a_few_closures_are_part_of_the_calendar() -> None:
    studio = load(TOML.replace("extra_closures = []", "extra_closures = [2027-08-02]"), CALENDAR)

    assert not studio.calendar.is_business_day(date(2027, 8, 2))


def test_tax_counts_towards_the_providers_minimum() -> None:
    toml = TOML.replace('"129.00"', '"0.49"').replace("rate = 0", "rate = 7.25")

    assert load(toml, CALENDAR).catalogue[0].price == Money(49, "usd")


def test_a_studio_may_bill_in_a_currency_without_decimals() -> None:
    toml = TOML.replace('"usd"\n', '"jpy"\n').replace('.00"', '"')

    assert load(toml, CALENDAR).catalogue[0].price == Money(129, "jpy")


def test_headings_and_keys_inside_a_long_text_are_no_lines_of_their_own() -> None:
    lines = line_numbers('[a]\nx = """\n[b]\ny = 1\n"""\nz = 2\n[[c]]\nz = 3\n[[c]]\nz = 4\n')

    assert lines == {
        ("a", 0, ""): 1,
        ("a", 0, "x"): 2,
        ("a", 0, "z"): 6,
        ("c", 0, ""): 7,
        ("c", 0, "z"): 8,
        ("c", 1, ""): 9,
        ("c", 1, "z"): 10,
    }


@given(st.integers(0, len(TOML)), st.text(st.characters(codec="utf-8"), max_size=8), st.integers(0, 40))
def test_whatever_is_mistyped_is_settings_or_a_settings_error(place: int, typed: str, deleted: int) -> None:
    try:
        studio = load(TOML[:place] + typed + TOML[place + deleted :], CALENDAR)
    except SettingsError as exc:
        assert all(problem.startswith("studio.toml line ") for problem in exc.problems)  # noqa: PT017
    else:
        assert studio.catalogue


def test_loading_is_quick_enough_for_a_cold_start() -> None:
    start = time.process_time()
    load_file()

    assert time.process_time() - start < 0.05


@pytest.mark.parametrize("value", ['"1 Main Street"', "[]", "7"])
def test_an_address_that_is_no_list_of_lines_is_refused_with_an_example(value: str) -> None:
    line = next(each for each in TOML.splitlines() if each.startswith("address = "))
    found = problems(TOML.replace(line, f"address = {value}"))

    assert any("a list of texts is needed" in each for each in found)
