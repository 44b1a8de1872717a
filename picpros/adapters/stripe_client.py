"""The provider's SDK with one short try a call; who calls it tries again within the deadline of the invocation."""

import stripe

TRY = 7.0  # seconds: what one try takes at the longest
_CONNECT, _READ = 1.0, 6.0


def stripe_client(secret_key: str, base: str) -> stripe.StripeClient:
    """Make a client; `base` is the API's address."""
    return stripe.StripeClient(
        secret_key,
        base_addresses={"api": base},
        http_client=stripe.RequestsClient(timeout=(_CONNECT, _READ)),
        max_network_retries=0,
    )
