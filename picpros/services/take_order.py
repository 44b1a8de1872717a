"""Take an order: keep it, open a payment, and say where to upload and to pay."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from picpros.domain.data_map import Class
from picpros.domain.due import Due, DueKind
from picpros.domain.money import Money, minimum_charge
from picpros.domain.order import Contact, Details, File, Line, Order, Personal, Status, Step
from picpros.domain.payment import JANITOR_AFTER, SHORTEST_SESSION, Settled, next_attempt
from picpros.domain.upload_budget import allowances
from picpros.errors import FieldError, InProgress, Refused, TooManyBytes, WrongState
from picpros.ports import Answered, Files, Hasher, Ids, Orders, Payments, Requests, Upload, UploadCounts
from picpros.studio import Studio

MOST_MINOR = 99_999_999  # the provider's largest amount: eight digits


@dataclass(frozen=True, slots=True)
class Wanted:
    """One line of a form: a service's name and how many."""

    service: str
    quantity: int


@dataclass(frozen=True, slots=True)
class AnnouncedFile:
    """A file that the client is going to upload; `size` in bytes."""

    name: str
    size: int
    content_type: str


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """What a client typed, checked for form but not yet for sense."""

    contact: Contact
    personal: Personal
    wanted: tuple[Wanted, ...]
    text: str
    files: tuple[AnnouncedFile, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What the client gets to know."""

    order: Order
    payment_url: str | None
    uploads: Sequence[Upload]


@dataclass(frozen=True, slots=True)
class Counter:
    """All that taking an order needs of the world."""

    studio: Studio
    orders: Orders
    requests: Requests
    payments: Payments
    files: Files
    ids: Ids
    hasher: Hasher
    upload_counts: UploadCounts


def take_order(
    request: OrderRequest, *, key: str, body: str, life: timedelta, at: datetime, now: datetime, counter: Counter
) -> Taken:
    """Take an order once a key, in its `life`. `key` and `body` are keyed hashes.

    Refused, TooManyBytes, and nothing is kept; KeyReused, InProgress.
    """
    lines = priced(request.wanted, counter.studio)
    subtotal, tax = totals(lines, counter.studio)
    try:
        claim = counter.requests.claim(key, body, counter.ids.transaction_id(), now=now, life=life)
    except InProgress as busy:
        return _taken_before(busy, now, counter)
    begun = counter.orders.find(claim.transaction_id) if isinstance(claim, Answered) or not claim.fresh else None
    if begun is not None and begun.attempt:
        return _again(begun, now, counter)
    _count_files(request, key, now, counter)
    return _begin(claim.transaction_id, request, (lines, subtotal, tax), at, now, counter)


def _taken_before(busy: InProgress, now: datetime, counter: Counter) -> Taken:
    """Answer as before where the first request has come to its end: its order says so, and needs no word for it."""
    order = counter.orders.find(busy.transaction_id) if busy.transaction_id else None
    attempt = counter.orders.attempt(order.transaction_id, order.attempt) if order and order.attempt else None
    if order is None or attempt is None or attempt.url is None:
        raise busy
    return _again(order, now, counter)


def _count_files(request: OrderRequest, key: str, now: datetime, counter: Counter) -> None:
    size = sum(file.size for file in request.files)
    if not size:
        return
    studio, address = counter.studio, counter.hasher.address(request.contact.email)
    for allowance in allowances(address, now=now, zone=studio.zone, budget=studio.upload_budget):
        if not counter.upload_counts.take(allowance, size):
            counter.requests.release(key, now=now)
            raise TooManyBytes(now, allowance.ends)


def _begin(
    transaction_id: str,
    request: OrderRequest,
    sums: tuple[tuple[Line, ...], Money, Money],
    at: datetime,
    now: datetime,
    counter: Counter,
) -> Taken:
    files = tuple(File(counter.ids.identifier(), f.name, f.size, f.content_type) for f in request.files)
    order = Order(
        transaction_id=transaction_id,
        status=Status.AWAITING_PAYMENT,
        lines=sums[0],
        subtotal=sums[1],
        tax=sums[2],
        created_at=at,
        file_ids=tuple(file.id for file in files),
        history=(Step(at, Status.AWAITING_PAYMENT),),
    )
    details = Details(request.text, files)
    watched = Due.on(DueKind.PAYMENT, now + JANITOR_AFTER)
    counter.orders.add(order, request.contact, request.personal, details, due=watched)
    url = payment_url(order, now=now, orders=counter.orders, payments=counter.payments)
    return Taken(order, url, _uploads(transaction_id, files, counter.files))


def payment_url(order: Order, *, now: datetime, orders: Orders, payments: Payments) -> str:
    """Say where to pay: at the open session of the last attempt, else at one of a new attempt. WrongState once paid.

    Each attempt is frozen before the provider hears of it, so that a retry after a lost answer says the very same.
    """
    if order.status is not Status.AWAITING_PAYMENT:
        raise WrongState("paid", order.status.value)
    attempt = orders.attempt(order.transaction_id, order.attempt) if order.attempt else None
    if order.is_spent:
        attempt = None
    elif attempt is not None and attempt.session_id and attempt.expires_at <= now:
        if payments.session(attempt.session_id).settled is not Settled.EXPIRED:
            raise WrongState("paid", "being paid")
        attempt = None
    elif attempt is not None and not attempt.session_id and attempt.expires_at - now < SHORTEST_SESSION:
        attempt = None  # the provider would not open it any more; a session that was never shown cannot be paid
    if attempt is None:
        order, attempt = orders.freeze(order, next_attempt(order, now=now))
    if attempt.url is None:
        attempt = payments.open_session(order, attempt)
        orders.opened(attempt)
    return attempt.url or ""


def priced(wanted: Sequence[Wanted], studio: Studio) -> tuple[Line, ...]:
    """Price the lines from the studio's catalogue, which alone decides; Refused for a service it does not have."""
    known = {service.slug: service for service in studio.catalogue}
    unknown = [
        FieldError(f"items.{position}.service", "is not in the catalogue: see /catalogue")
        for position, item in enumerate(wanted)
        if item.service not in known
    ]
    if unknown:
        raise Refused(*unknown)
    return tuple(
        Line(item.service, known[item.service].name, item.quantity, known[item.service].price) for item in wanted
    )


def totals(lines: Sequence[Line], studio: Studio) -> tuple[Money, Money]:
    """Sum up, with the studio's tax; Refused outside of what the provider can charge."""
    subtotal = Money(sum(line.total.minor for line in lines), studio.currency)
    tax = subtotal.percent(studio.tax.rate)
    total = (subtotal + tax).minor
    if not minimum_charge(studio.currency).minor <= total <= MOST_MINOR:
        raise Refused(FieldError("items", "come to a total that cannot be charged"))
    return subtotal, tax


def _again(order: Order, now: datetime, counter: Counter) -> Taken:
    if order.status is not Status.AWAITING_PAYMENT:
        return Taken(order, None, ())
    details = counter.orders.parts(order, only=Class.DETAILS).details
    url = payment_url(order, now=now, orders=counter.orders, payments=counter.payments)
    return Taken(order, url, _uploads(order.transaction_id, details.files if details else (), counter.files))


def _uploads(transaction_id: str, files: Sequence[File], store: Files) -> Sequence[Upload]:
    return [store.upload("pending", transaction_id, file) for file in files]
