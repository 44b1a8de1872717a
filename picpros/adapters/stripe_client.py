"""The provider's SDK with short tries: two calls of two tries each end well within the HTTP API's thirty seconds."""

import stripe

TIMEOUT = 4.5  # seconds a try: 20 s for two calls, their second tries and the waits between
RETRIES = 1


def stripe_client(secret_key: str, base: str) -> stripe.StripeClient:
    """Make a client; `base` is the API's address."""
    return stripe.StripeClient(
        secret_key,
        base_addresses={"api": base},
        http_client=stripe.RequestsClient(timeout=TIMEOUT),
        max_network_retries=RETRIES,
    )
