"""The payment provider on this machine: Stripe's protocol, its pay page and its webhooks; no money moves."""

from local.stripe.server import StripeServer

__all__ = ["StripeServer"]
