"""The provider's SDK with one deadline: two tries of eight seconds, well within the HTTP API's thirty."""

import stripe

TIMEOUT = 8.0  # seconds a try
RETRIES = 1


def stripe_client(secret_key: str, base: str) -> stripe.StripeClient:
    """Make a client; `base` is the API's address."""
    return stripe.StripeClient(
        secret_key,
        base_addresses={"api": base},
        http_client=stripe.RequestsClient(timeout=TIMEOUT),
        max_network_retries=RETRIES,
    )
