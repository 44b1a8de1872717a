"""Calls to Stripe that are tried again as long as there is time, and end in one error that says nothing of anybody."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import stripe

from picpros.adapters.patience import Patience
from picpros.adapters.stripe_client import TRY
from picpros.errors import ProviderUnavailable

_Answer = TypeVar("_Answer")
_UNAVAILABLE = (stripe.APIConnectionError, stripe.RateLimitError, stripe.APIError)


def patiently(call: Callable[[], _Answer], patience: Patience) -> _Answer:
    """Try again as long as there is time; what creates something bears a key under which it is created once.

    ProviderUnavailable when it does not answer; what Stripe refuses is raised as it is.
    """
    failed, reason = 0, "OutOfTime"
    while patience.lasts(TRY):
        try:
            return call()
        except _UNAVAILABLE as exc:
            failed, reason = failed + 1, type(exc).__name__
            if not _may_pass(exc) or not patience.pause(failed, another=TRY):
                break
    raise ProviderUnavailable(reason) from None


def all_pages(first: Callable[[], Any], patience: Patience) -> Iterator[Any]:
    """Read a list to its end, each page by tries of its own."""
    page = patiently(first, patience)
    yield from page.data
    while page.has_more:
        page = patiently(page.next_page, patience)
        yield from page.data


def _may_pass(error: stripe.StripeError) -> bool:
    """Say whether another try can end otherwise; the provider says where it cannot."""
    if isinstance(error, stripe.APIConnectionError):
        return error.should_retry
    return (error.headers or {}).get("Stripe-Should-Retry") != "false"
