"""The staff at the desk, to whom every word of a visitor is sent once more, as what it is and as what it is not."""

from datetime import datetime, timedelta
from typing import Any

from journeys.leaks import PERSON
from journeys.visitor import Visitor

ZORA = "owner@zora-studio.example"  # the local stack makes owners of those whose address begins so
PICTURE = {"files": [{"name": PERSON["picture"], "size": 900, "content_type": "image/jpeg"}]}
PLAIN = {"name": "Plain", "subject": "Plain", "body": "Hello {full_name}, nothing else."}
SHARING = {"recipient": PERSON["surname"], "purpose": PERSON["specifications"]}
RIGHT = f"right-{PERSON['e-mail']}"
Call = tuple[str, str, Any]
# What stands in braces is filled in; the order that stays is begun, finished, and begun again.
CALLS: list[Call] = [
    ("GET", "/orders", None),
    ("GET", f"/orders?status={PERSON['query']}", None),
    ("GET", "/orders/{order}", None),
    ("GET", f"/orders/{PERSON['path']}", None),
    ("POST", "/orders/{order}/start", PICTURE),
    ("POST", "/orders/{order}/pictures", PICTURE),
    ("POST", "/orders/{order}/complete", PICTURE),
    ("POST", "/orders/{order}/reopen", PICTURE),
    ("POST", "/orders/{order}/send-again", {"to": PERSON["e-mail"]}),
    ("POST", "/orders/{order}/holds", {"reason": "legal", "until": "{soon}", "why": PERSON["reason"]}),
    ("POST", "/orders/{order}/holds", {"reason": PERSON["reason"], "until": PERSON["query"]}),
    ("DELETE", "/orders/{order}/holds", None),
    ("DELETE", f"/orders/{{order}}/holds?reason={PERSON['query']}", None),
    ("POST", "/orders/{order}/refunds", {"amount_minor": 100, "reason": PERSON["reason"]}),
    ("POST", "/orders/{order}/refunds", {"amount_minor": 10**11, "reason": PERSON["reason"]}),
    ("POST", "/orders/{order}/refunds", {"amount_minor": PERSON["phone"], "reason": PERSON["card"]}),
    ("POST", "/orders/{third}/cancel", {"fee_minor": 0, "reason": PERSON["reason"]}),
    ("POST", "/orders/{third}/cancel", {"reason": PERSON["reason"]}),
    ("POST", "/orders/{third}/cancel", {"fee_minor": PERSON["card"]}),
    ("GET", "/reports/payment-methods", None),
    ("GET", "/reports/retention", None),
    ("GET", f"/reports/retention?{PERSON['query']}", None),
    ("GET", f"/reports/payment-methods?{PERSON['query']}", None),
    ("GET", "/inquiries", None),
    ("GET", "/inquiries/{inquiry}", None),
    ("POST", "/inquiries/{inquiry}/answer", {"text": PERSON["reply"]}),
    ("POST", "/inquiries/{inquiry}/answer", {"text": f"{PERSON['reply']} {PERSON['card']}"}),
    ("GET", "/replies?state=shown", None),
    ("GET", f"/replies?state={PERSON['query']}", None),
    ("POST", "/replies/{reply}/decision", {"unsubscribe": False, "why": PERSON["reason"]}),
    ("POST", "/replies/{reply}/decision", {"unsubscribe": PERSON["reason"]}),
    ("GET", "/clients/{client}/sharing-consents", None),
    ("POST", "/clients/{client}/sharing-consents", {**SHARING, "manner": "verbal"}),
    ("POST", "/clients/{client}/sharing-consents", {**SHARING, "manner": PERSON["reason"]}),
    ("POST", "/orders/{order}/hand-over", SHARING),
    ("POST", "/orders/{order}/hand-over", {**SHARING, "recipient": PERSON["name"]}),
    ("POST", "/search", {"email": PERSON["e-mail"]}),
    ("POST", "/search", {"email": PERSON["name"], "invoice_number": PERSON["street"]}),
    ("PATCH", "/orders/{order}", {"email": RIGHT}),
    ("PATCH", "/orders/{order}", {"email": f"{RIGHT} {PERSON['card']}"}),
    ("GET", "/campaigns", None),
    ("POST", "/campaigns", PLAIN),
    ("POST", "/campaigns", {"name": PERSON["name"], "subject": 5}),
    ("GET", "/campaigns/{campaign}", None),
    ("GET", f"/campaigns/{PERSON['path']}", None),
    ("POST", "/campaigns/{campaign}/preview", {"full_name": PERSON["name"]}),
    ("POST", "/campaigns/{campaign}/test", {}),
    ("POST", "/campaigns/{campaign}/send", {}),
    ("POST", "/campaigns/{campaign}/pause", {}),
    ("POST", "/campaigns/{campaign}/resume", {}),
    ("GET", "/ledger", None),
    ("GET", f"/ledger?after={PERSON['query']}", None),
    ("GET", f"/{PERSON['path']}?q={PERSON['query']}", None),
]
# Where the ids come from that stand in later calls.
_FIRST = {"/inquiries": ("inquiry", "inquiry_id"), "/replies?state=shown": ("reply", "reply_id")}


def staff_are_at_the_desk(visitor: Visitor) -> None:
    """Make every call with the token of the owner, and with one that somebody made up."""
    token = visitor.stack.call("POST", "/_local/token", json={"as": ZORA}).json()["token"]
    visitor.secrets |= {"staff": token, "staff's address": ZORA}
    for bearer in (token, PERSON["staff token"]):
        known = {"order": visitor.orders[0], "third": visitor.orders[2], "soon": _soon(visitor)}
        known |= dict.fromkeys(("inquiry", "reply", "client", "campaign"), PERSON["path"])
        for method, path, body in CALLS:
            _call(visitor, method, path, body, bearer, known)


def _call(visitor: Visitor, method: str, path: str, body: Any, bearer: str, known: dict[str, str]) -> None:
    sent = {name: known["soon"] if value == "{soon}" else value for name, value in body.items()} if body else body
    more = {} if sent is None else {"json": sent}
    answer = visitor.call(method, f"/desk{path.format(**known)}", headers={"Authorization": f"Bearer {bearer}"}, **more)
    if answer.ok:
        known |= _learnt(path, answer.json())


def _learnt(path: str, told: Any) -> dict[str, str]:
    if path in _FIRST and told["items"]:
        name, field = _FIRST[path]
        return {name: told["items"][0][field]}
    if path == "/campaigns" and "campaign_id" in told:
        return {"campaign": told["campaign_id"]}
    return {"client": told["client_id"]} if path == "/orders/{order}" else {}


def _soon(visitor: Visitor) -> str:
    """Give an instant tomorrow, by the stack's clock."""
    tomorrow = datetime.fromisoformat(visitor.stack.clock()) + timedelta(days=1)
    return tomorrow.strftime("%Y-%m-%dT%H:%M:%SZ")
