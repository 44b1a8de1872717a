"""Who orders, what they want, and when."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from picpros.domain.money import Money
from picpros.domain.order import Contact, Personal
from picpros.services.take_order import AnnouncedFile, OrderRequest, Wanted
from picpros.studio import Studio

SITE = "https://studio.example"
START = datetime(2027, 3, 1, 18, 0, tzinfo=UTC)
ANA = Contact("Ana Lima", "ana@client.example", promotions=True)
ADDRESS = {"line1": "7 Hidden Lane", "city": "Fresno", "region": "CA", "postal_code": "93650", "country": "US"}
HER_DATA = Personal("+1 559 555 0101", ADDRESS)
WORDS = "A portrait of my grandmother Filomena, in blue."
PHOTO = AnnouncedFile("filomena.jpg", 2_000_000, "image/jpeg")
DAY = timedelta(days=1)


def an_order(contact: Contact = ANA, *, files: tuple[AnnouncedFile, ...] = (PHOTO,), text: str = WORDS) -> OrderRequest:
    return OrderRequest(contact, HER_DATA, (Wanted("portrait", 1), Wanted("product", 2)), text, files)


def with_tax(studio: Studio, rate: str) -> Studio:
    """Give the same studio with a tax."""
    return replace(studio, tax=replace(studio.tax, rate=Decimal(rate)))


def usd(minor: int) -> Money:
    return Money(minor, "usd")
