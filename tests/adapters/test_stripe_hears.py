"""What the provider is told: every price as the order says, and nobody's data."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from picpros.adapters.stripe_payments import session_params
from picpros.domain.money import Money
from picpros.domain.order import Contact, Line, Order
from picpros.domain.payment import SESSION_LIFE, next_attempt
from tests.adapters.tills import STACK, StripeTill, stripe_till
from tests.adapters.world import NOW, SITE, order
from tests.fakes.samples import HER_DATA, WORDS, an_order
from tests.fakes.world import World

KUNDE = Contact("Zacharias Quittenbaum", "zacharias.quittenbaum@mail.example", promotions=True)
HIS_WORDS = [
    *(
        word.casefold()
        for word in (*KUNDE.full_name.split(), KUNDE.email, HER_DATA.phone or "", "filomena", "15595550101")
    ),
    *(part.casefold() for name, part in (HER_DATA.address or {}).items() if name in ("line1", "city")),
]
CARD, CVC = "4242424242424242", "cvc=123"


@pytest.fixture
def till(tmp_path: Path) -> Iterator[StripeTill]:
    with stripe_till(tmp_path / "stripe") as made:
        yield made


def sold(currency: str, *prices: tuple[str, int, int], tax: int = 0) -> Order:
    """Give an order of (name, quantity, unit price)."""
    lines = tuple(Line(name.lower(), name, quantity, Money(unit, currency)) for name, quantity, unit in prices)
    subtotal = sum(quantity * unit for _, quantity, unit in prices)
    return order("PP-A", lines=lines, subtotal=Money(subtotal, currency), tax=Money(tax, currency))


def told(till: StripeTill, what: Order) -> tuple[list[tuple[str, int, int, str]], tuple[int, str]]:
    """Give what the provider will charge for: each line, and the total."""
    opened = till.payments.open_session(what, next_attempt(what, now=NOW))
    session = till.stored(opened.session_id or "")
    lines = [(each.description, each.quantity, each.price.unit_amount, each.currency) for each in session.line_items]
    return lines, (session.amount_total, session.currency)


@pytest.mark.parametrize(
    ("currency", "prices", "tax"),
    [
        ("usd", [("Portrait", 2, 12900), ("Product photo", 1, 4950), ("Frame", 7, 1)], 2231),
        ("eur", [("Portrait – groß", 1, 12999)], 2470),
        ("jpy", [("Portrait", 3, 12000)], 3600),
        ("kwd", [("Portrait", 1, 38500)], 1930),
        ("isk", [("Portrait", 1, 1_800_000)], 432_000),
        ("usd", [(f"Service {number}", number, 100 + number) for number in range(1, 21)], 1),
    ],
)
def test_every_line_and_the_tax_are_charged_as_the_order_says(
    till: StripeTill, currency: str, prices: list[tuple[str, int, int]], tax: int
) -> None:
    what = sold(currency, *prices, tax=tax)
    lines, total = told(till, what)

    assert lines == [*((*each, currency) for each in prices), ("Tax", 1, tax, currency)]
    assert total == (what.amount.minor, currency)


def test_without_tax_there_is_no_line_for_it(till: StripeTill) -> None:
    lines, total = told(till, sold("usd", ("Portrait", 2, 12900)))

    assert lines == [("Portrait", 2, 12900, "usd")]
    assert total == (25800, "usd")


def test_what_is_read_back_is_what_the_order_owes(till: StripeTill) -> None:
    what = sold("kwd", ("Portrait", 3, 12500), tax=1880)
    opened = till.payments.open_session(what, next_attempt(what, now=NOW))

    assert till.payments.session(opened.session_id or "").amount == what.amount


def test_the_session_and_its_payment_bear_our_marks(till: StripeTill) -> None:
    what = sold("usd", ("Portrait", 1, 12900))
    session_id = till.payments.open_session(what, next_attempt(what, now=NOW)).session_id or ""
    till.pays(session_id)
    session = till.stored(session_id)

    marks = {"stack": STACK, "order": "PP-A"}
    assert session.metadata.to_dict() == session.payment_intent.metadata.to_dict() == marks
    assert session.client_reference_id == "PP-A"


def test_people_come_back_to_the_site_and_the_session_ends_when_the_attempt_does(till: StripeTill) -> None:
    what = sold("usd", ("Portrait", 1, 12900))
    session = till.stored(till.payments.open_session(what, next_attempt(what, now=NOW)).session_id or "")

    assert session.success_url == f"{SITE}/thanks?order=PP-A"
    assert session.cancel_url == f"{SITE}/track?id=PP-A"
    assert session.expires_at == (NOW + SESSION_LIFE).timestamp()


def test_nothing_is_left_to_the_defaults_of_a_dashboard(till: StripeTill) -> None:
    what = sold("usd", ("Portrait", 1, 12900))
    till.payments.open_session(what, next_attempt(what, now=NOW))
    [said] = [each.body.decode() for each in till.relay.calls]

    assert "allow_promotion_codes=False" in said.replace("false", "False")
    assert all(
        f"{name}[enabled]=False" in till.heard().replace("false", "False")
        for name in ("automatic_tax", "adaptive_pricing")
    )
    assert "allowed_payment_method_types[0]=card" in till.heard()
    assert not any(word in till.heard() for word in ("receipt_email", "phone_number_collection", "invoice_creation"))


def test_the_same_attempt_says_the_same_however_often_it_is_asked() -> None:
    what = sold("usd", ("Portrait", 1, 12900), tax=900)
    attempt = next_attempt(what, now=NOW + timedelta(microseconds=999_999))
    later = replace(what, version=9, history=())

    assert session_params(what, attempt, STACK, SITE) == session_params(later, attempt, STACK, SITE)


@pytest.mark.clause("S2")
def test_nobodys_name_address_or_words_go_to_the_provider(tmp_path: Path) -> None:
    world = World()
    with stripe_till(tmp_path / "stripe", world.clock) as till:
        world.payments = till.payments  # type: ignore[assignment]
        taken = world.takes_an_order(an_order(KUNDE, text=WORDS))
        till.pays(world.session_of(taken.order))
        world.hears_of(world.session_of(taken.order))
        heard, kept = till.heard().casefold(), till.kept().casefold()

    assert taken.order.transaction_id.casefold() in heard
    assert taken.order.transaction_id.casefold() in kept
    assert not [word for word in HIS_WORDS if word in heard]
    assert not [word for word in HIS_WORDS if word in kept]


@pytest.mark.clause("S2")
def test_the_provider_is_given_no_field_that_could_hold_a_person() -> None:
    what = sold("usd", ("Portrait", 1, 12900), tax=900)
    said = session_params(what, next_attempt(what, now=NOW), STACK, SITE)

    assert not {"customer", "customer_email", "customer_account", "shipping_address_collection"} & said.keys()
    assert set(said["payment_intent_data"]) == {"metadata"}
    assert {name for line in said["line_items"] for name in line["price_data"]["product_data"]} == {"name"}


@pytest.mark.clause("S2")
def test_a_card_is_typed_at_the_provider_and_its_number_comes_back_to_nobody(tmp_path: Path) -> None:
    world = World()
    with stripe_till(tmp_path / "stripe", world.clock) as till:
        world.payments = till.payments  # type: ignore[assignment]
        taken = world.takes_an_order(an_order(KUNDE))
        till.pays(world.session_of(taken.order))
        world.hears_of(world.session_of(taken.order))
        heard = till.heard()

    held = repr(world.rows.held) + repr(world.rows.ledger)
    assert "4242" in held  # the last four, which an invoice shows
    assert not [word for word in (CARD, "4242 4242", CVC) if word in held or word in heard]
