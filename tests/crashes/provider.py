"""The payment provider in the crash tests: what lies there, and what the studio does by hand in its dashboard."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import requests

MANY = 10_000  # more tries than a test can last


@dataclass(frozen=True)
class Provider:
    """Its address, and our secret key there."""

    url: str
    key: str

    def loses(self, events: int = MANY) -> None:
        """Let the next events not arrive; each is sent again later, until then it is as if it never came."""
        self._fault("POST", {"on": "webhook", "do": "cut", "times": events})

    def is_heard(self) -> None:
        """Let events arrive again."""
        self._fault("DELETE")

    def sessions(self, transaction_id: str) -> list[dict[str, Any]]:
        """Give the sessions of an order."""
        return [each for each in self._all("checkout/sessions") if each["client_reference_id"] == transaction_id]

    def expire(self, session_id: str) -> None:
        self._call("POST", f"checkout/sessions/{session_id}/expire")

    def refunds(self, payment_id: str) -> list[dict[str, Any]]:
        return list(self._all("refunds", payment_intent=payment_id))

    def disputes(self, payment_id: str) -> list[dict[str, Any]]:
        return list(self._all("disputes", payment_intent=payment_id))

    def by_hand(self, payment_id: str, do: str, **form: str) -> None:
        """Press a button of the dashboard."""
        page = f"{self.url}/dashboard/payments/{payment_id}"
        answer = requests.post(page, data={"do": do, **form}, timeout=30, allow_redirects=False)
        assert answer.status_code == 303, answer.text

    def _all(self, what: str, **of: str) -> Iterator[dict[str, Any]]:
        after: dict[str, str] = {}
        while True:
            page = self._call("GET", what, params={"limit": "100", **of, **after})
            yield from page["data"]
            if not page["has_more"]:
                return
            after = {"starting_after": page["data"][-1]["id"]}

    def _call(self, method: str, what: str, **more: Any) -> dict[str, Any]:
        answer = requests.request(method, f"{self.url}/v1/{what}", auth=(self.key, ""), timeout=30, **more)
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
        return found

    def _fault(self, method: str, body: dict[str, Any] | None = None) -> None:
        assert requests.request(method, f"{self.url}/faults", json=body, timeout=30).status_code == 204
