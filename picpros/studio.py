"""The studio's settings: studio.toml, checked whole, so that every mistake is named at once and with its line."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from picpros.domain import calendar, email_address
from picpros.domain.calendar import BusinessCalendar
from picpros.domain.invoice import TaxRule
from picpros.domain.mail_limits import MailLimits
from picpros.domain.money import MINOR_DIGITS, Money, format_money, minimum_charge, parse_price
from picpros.domain.settings_sheet import SettingsError, Sheet, Table, matching, text, texts
from picpros.domain.upload_budget import GIGABYTE, UploadBudget

__all__ = ["Service", "SettingsError", "Studio", "load", "load_file"]

# Beside the package in the repository and in a function's zip alike.
DEFAULT_FILE = Path(__file__).parent.parent / "studio.toml"
MOST_MAILS = 1_000_000  # a day, which no studio comes near
MOST_GIGABYTES = 100_000  # a day, likewise
CALENDAR_FILE = Path(__file__).parent / "data" / "calendar_us_ca.json"


@dataclass(frozen=True)
class Service:
    """Something a client can order, known by its slug in links and orders; the price is for one, before tax."""

    slug: str
    name: str
    description: str
    price: Money

    def to_public(self) -> dict[str, object]:
        return {
            "service": self.slug,
            "name": self.name,
            "description": self.description,
            "price": self.price.to_public(),
        }


@dataclass(frozen=True)
class Studio:
    """What one studio is; addresses are ASCII, `address` is postal and line by line, `currency` a lower-case code."""

    name: str
    address: tuple[str, ...]
    email: str
    phone: str
    web: str
    from_address: str
    reply_domain: str
    staff_mailbox: str
    owner_email: str
    mail_limits: MailLimits
    upload_budget: UploadBudget
    calendar: BusinessCalendar
    currency: str
    tax: TaxRule
    invoice_prefix: str
    cancellation_percent: Decimal
    catalogue: tuple[Service, ...]

    @property
    def zone(self) -> ZoneInfo:
        return self.calendar.zone

    def is_own(self, email: str) -> bool:
        """Say whether it is the studio's own mailbox, or an address that our mails come from or go back to."""
        address = email.lower()
        domains = {self.reply_domain.lower(), self.from_address.lower().rpartition("@")[2]}
        return address == self.staff_mailbox.lower() or address.rpartition("@")[2] in domains

    def service(self, slug: str) -> Service | None:
        return next((service for service in self.catalogue if service.slug == slug), None)


def load_file(path: Path = DEFAULT_FILE) -> Studio:
    """Read the settings with the vendored calendar; SettingsError, or OSError when a file is not there."""
    return load(path.read_text("utf-8"), json.loads(CALENDAR_FILE.read_text("utf-8")))


def load(toml: str, calendar_data: Mapping[str, Any]) -> Studio:
    """Read the settings from the text of studio.toml and the parsed calendar; SettingsError lists every problem."""
    sheet = Sheet(toml, DEFAULT_FILE.name)
    studio, mail, days = sheet.table("studio"), sheet.table("mail"), sheet.table("calendar")
    currency = sheet.table("money").take("currency", _currency, "")
    tax = _tax(sheet.table("tax"))
    settings = Studio(
        name=studio.take("name", text, ""),
        address=studio.take("address", texts, ()),
        email=studio.take("email", _email, ""),
        phone=studio.take("phone", text, ""),
        web=studio.take("web", matching(r"https://[^\s\"<>]+", 'a link such as "https://picpros.example"'), ""),
        from_address=mail.take("from_address", _email, ""),
        reply_domain=mail.take("reply_domain", _domain, ""),
        staff_mailbox=mail.take("staff_mailbox", _email, ""),
        owner_email=mail.take("owner_email", _email, ""),
        mail_limits=MailLimits(mail.take("mails_a_day", _count, 1), mail.take("notices_a_day", _count, 1)),
        upload_budget=_upload_budget(sheet.table("uploads")),
        calendar=_calendar(days, calendar_data),
        currency=currency,
        tax=tax,
        invoice_prefix=sheet.table("invoices").take("prefix", matching("[A-Z][A-Z0-9]{0,7}", '"PP" or the like'), ""),
        cancellation_percent=sheet.table("cancellation").take("fee_percent", _percent, Decimal(0)),
        catalogue=_catalogue(sheet, currency, tax),
    )
    sheet.finish()
    return settings


def _upload_budget(table: Table) -> UploadBudget:
    over_all = table.take("gigabytes_a_day", _gigabytes, 1)
    from_one = table.take("gigabytes_a_day_from_one_address", _gigabytes, 1)
    return UploadBudget(over_all * GIGABYTE, min(over_all, from_one) * GIGABYTE)


def _tax(table: Table) -> TaxRule:
    return TaxRule(
        table.take("rate", _percent, Decimal(0)), table.take("name", text, ""), table.take("jurisdiction", text, "")
    )


def _calendar(table: Table, data: Mapping[str, Any]) -> BusinessCalendar:
    table.take("holidays", matching(data["name"], f'"{data["name"]}", the calendar that is here,'), "")
    zone = table.take("zone", _zone, ZoneInfo("UTC"))
    days = calendar.load(data, zone, table.take("extra_closures", _days, ()))
    for _, why in calendar.closure_problems(days):
        table.problem("extra_closures", why)
    return days


def _catalogue(sheet: Sheet, currency: str, tax: TaxRule) -> tuple[Service, ...]:
    seen: list[str] = []

    def slug(value: object) -> str:
        seen.append(matching("[a-z0-9]+(-[a-z0-9]+)*", "a short name of small letters, digits and hyphens")(value))
        if seen[-1] in seen[:-1]:
            raise ValueError(f'there are two services "{seen[-1]}"')
        return seen[-1]

    return tuple(_service(table, slug, currency, tax) for table in sheet.tables("services"))


def _service(table: Table, slug: Callable[[object], str], currency: str, tax: TaxRule) -> Service:
    def price(value: object) -> Money:
        return _chargeable(parse_price(value if isinstance(value, str) else "", currency), tax)

    return Service(
        slug=table.take("service", slug, ""),
        name=table.take("name", text, ""),
        description=table.take("description", text, ""),
        # Without a currency no price can be judged, and that is named already.
        price=table.take("price", price if currency else lambda _: Money(0, "usd"), Money(0, "usd")),
    )


def _chargeable(price: Money, tax: TaxRule) -> Money:
    minimum = minimum_charge(price.currency)
    if (price + price.percent(tax.rate)).minor < minimum.minor:
        raise ValueError(f"the payment provider takes {format_money(minimum)} at least")
    return price


def _currency(value: object) -> str:
    if text(value) not in MINOR_DIGITS:
        raise ValueError('a currency that the payment provider takes is needed, in small letters, such as "usd"')
    return text(value)


def _email(value: object) -> str:
    address = email_address.parse(text(value))
    if address is None:
        raise ValueError("this is no e-mail address")
    return address


def _count(value: object) -> int:
    if type(value) is not int or not 1 <= value <= MOST_MAILS:
        raise ValueError(f"a whole number from 1 to {MOST_MAILS} without quotes is needed, such as 2000")
    return value


def _gigabytes(value: object) -> int:
    if type(value) is not int or not 1 <= value <= MOST_GIGABYTES:
        raise ValueError(f"a whole number from 1 to {MOST_GIGABYTES} without quotes is needed, such as 100")
    return value


def _domain(value: object) -> str:
    if not email_address.is_domain(text(value)):
        raise ValueError('a domain is needed, such as "reply.picpros.example"')
    return text(value).lower()


def _zone(value: object) -> ZoneInfo:
    try:
        return ZoneInfo(text(value))
    except (ZoneInfoNotFoundError, ValueError, OSError) as exc:  # a folder of zones, such as "America", is an OSError
        raise ValueError('a time zone is needed, such as "America/Los_Angeles"') from exc


def _days(value: object) -> tuple[date, ...]:
    # A TOML time is a datetime, which Python counts among the dates.
    if not isinstance(value, list) or not all(type(day) is date for day in value):
        raise ValueError("a list of dates without quotes is needed, such as [2027-08-02, 2027-08-03]")
    return tuple(value)


def _percent(value: object) -> Decimal:
    rate = Decimal(value) if type(value) is int or isinstance(value, Decimal) else Decimal("NaN")
    if not rate.is_finite() or not 0 <= rate <= 100:
        raise ValueError("a number from 0 to 100 without quotes is needed, such as 7.25")
    return rate
