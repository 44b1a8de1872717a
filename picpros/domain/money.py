"""Money as the payment provider counts it: whole minor units and a lower-case ISO 4217 code, never a float."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Self

_TWO_DECIMAL = (
    "aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bmd bnd bob brl bsd bwp byn bzd cad cdf chf cny cop crc "
    "cve czk dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gtq gyd hkd hnl htg huf idr ils inr isk jmd kes kgs khr "
    "kyd kzt lak lbp lkr lrd lsl mad mdl mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd pab pen pgk "
    "php pkr pln qar ron rsd sar sbd scr sek sgd shp sle sos srd std szl thb tjs top try ttd twd tzs uah ugx usd uyu "
    "uzs wst xcd yer zar zmw"
)
_ZERO_DECIMAL = "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf"
_THREE_DECIMAL = "bhd jod kwd omr tnd"

MINOR_DIGITS: Mapping[str, int] = (
    dict.fromkeys(_TWO_DECIMAL.split(), 2)
    | dict.fromkeys(_ZERO_DECIMAL.split(), 0)
    | dict.fromkeys(_THREE_DECIMAL.split(), 3)
)
"""Digits after the point in the provider's amounts (docs.stripe.com/currencies). ISK and UGX have no cents any more but
are still sent times 100; HUF and TWD are two-decimal for charges."""

# The provider refuses an amount that is no multiple of this: no cents in ISK and UGX, a last digit of 0 in thousandths.
_STEP: Mapping[str, int] = {"isk": 100, "ugx": 100} | dict.fromkeys(_THREE_DECIMAL.split(), 10)

_MINIMA = (
    "usd:50 aed:200 aud:50 bgn:100 brl:50 cad:50 chf:50 czk:1500 dkk:250 eur:50 gbp:30 hkd:400 huf:17500 inr:50 jpy:50 "
    "mxn:1000 myr:200 nok:300 nzd:50 pln:200 ron:200 sek:300 sgd:50 thb:1000"
)
_MINIMUM = {code: int(minor) for code, minor in (pair.split(":") for pair in _MINIMA.split())}

# As the Unicode locale data for US English have them.
_SIGNS = (
    "usd:$ eur:€ gbp:£ jpy:¥ aud:A$ brl:R$ cad:CA$ cny:CN¥ hkd:HK$ ils:₪ inr:₹ krw:₩ mxn:MX$ nzd:NZ$ php:₱ twd:NT$ "
    "vnd:₫"
)
_SYMBOLS = dict(pair.split(":") for pair in _SIGNS.split())

_PRICE = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,3})?")


@dataclass(frozen=True)
class Money:
    """An amount in the currency's minor units; negative for what goes back. ValueError for a currency nobody knows."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise TypeError("minor units are a whole number")
        if self.currency not in MINOR_DIGITS:
            raise ValueError("unknown currency: a lower-case ISO 4217 code that the provider takes is needed")

    def __add__(self, other: Self) -> "Money":
        return Money(self.minor + self._same(other).minor, self.currency)

    def __sub__(self, other: Self) -> "Money":
        return Money(self.minor - self._same(other).minor, self.currency)

    def times(self, quantity: int) -> "Money":
        return Money(self.minor * quantity, self.currency)

    def percent(self, rate: Decimal) -> "Money":
        """`rate` percent of it (7.25 for 7.25 %), a half rounded away from zero, in amounts the provider takes."""
        step = charge_step(self.currency)
        steps = (self.minor * rate / 100 / step).quantize(Decimal(1), rounding=ROUND_HALF_UP)
        return Money(int(steps) * step, self.currency)

    def to_public(self) -> dict[str, int | str]:
        """Give the form of the contract: `{"minor": 12900, "currency": "usd"}`."""
        return {"minor": self.minor, "currency": self.currency}

    def _same(self, other: Self) -> Self:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} cannot be reckoned together")
        return other


def charge_step(currency: str) -> int:
    """Give the number of minor units that every charge must be a multiple of."""
    return _STEP.get(currency, 1)


def minimum_charge(currency: str) -> Money:
    """Give the provider's smallest charge (docs.stripe.com/currencies, "minimum charge amounts").

    For a currency without a published minimum it is one step: the provider then converts and judges by the currency
    that the studio is paid out in.
    """
    return Money(_MINIMUM.get(currency, charge_step(currency)), currency)


def parse_price(text: str, currency: str) -> Money:
    """Read a price as a person writes it: "129", "129.00", for JPY "1200", for KWD "12.500".

    ValueError, with a sentence for that person, for another form, other decimals than the currency has, or an amount
    that the provider cannot charge.
    """
    if not _PRICE.fullmatch(text):
        raise ValueError('write it in quotes, as digits with a point, such as "129.00"')
    digits = MINOR_DIGITS[currency]
    _, point, fraction = text.partition(".")
    if point and len(fraction) != digits:
        raise ValueError(f"{currency} has {digits} digits after the point" if digits else f"{currency} has no decimals")
    price = Money(int(Decimal(text).scaleb(digits)), currency)
    if price.minor % charge_step(currency):
        raise ValueError(
            f"the provider charges {currency} in steps of {format_money(Money(charge_step(currency), currency))}"
        )
    return price


def format_money(money: Money) -> str:
    """Write it as people do in US English: "$129.00", "€1,290.00", "¥1,200", "KWD 12.500", "-$5.00", "ISK 500"."""
    digits = MINOR_DIGITS[money.currency]
    written = 0 if charge_step(money.currency) == 10**digits and money.minor % 10**digits == 0 else digits
    amount = f"{Decimal(abs(money.minor)).scaleb(-digits):,.{written}f}"
    sign = "-" if money.minor < 0 else ""
    return sign + _SYMBOLS.get(money.currency, money.currency.upper() + " ") + amount
