"""The document's calls as schemathesis reads them, told which services there are and what addresses look like."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import schemathesis
from hypothesis import strategies as st
from schemathesis import APIOperation

from picpros.domain.instants import public
from picpros.studio import load_file
from tests.fuzz.house import BEGINS, FAY, House

TEXT = (Path(__file__).resolve().parents[2] / "picpros" / "data" / "openapi.json").read_text("utf-8")
_SERVICES = [each.slug for each in load_file().catalogue]
# How a path with an id begins, the id's name in it, and what of the house may stand there, so that it succeeds once.
_KNOWN = {
    "/orders/{transaction_id}": ("transaction_id", "waiting"),
    "/me/orders/": ("transaction_id", "paid"),
    "/me/invoices/": ("number", "invoice"),
    "/desk/orders/{id}/complete": ("id", "begun"),
    "/desk/orders/{id}/reopen": ("id", "done"),
    "PATCH /desk/orders/{id}": ("id", "misaddressed"),
    "/desk/orders/{id}/refunds": ("id", "refunded"),
    "/desk/orders/{id}/cancel": ("id", "cancelled"),
    "/desk/orders/{id}/holds": ("id", "held"),
    "/desk/orders/{id}": ("id", "paid"),
    "/desk/inquiries/{id}": ("id", "inquiry"),
    "/desk/replies/{id}": ("id", "reply"),
    "/desk/clients/{id}": ("id", "client"),
    "/desk/campaigns/{id}/pause": ("id", "paused"),
    "/desk/campaigns/{id}/resume": ("id", "paused"),
    "/desk/campaigns/{id}": ("id", "campaign"),
    "/policy/{version}": ("version", "policy"),
    "/unsubscribe/{token}": ("token", "unsubscribe"),
}
# A body that succeeds: the field, and what of the house stands in it. A link's token does so once.
_BODIES = {
    "POST /orders/lookup": ("transaction_id", "waiting"),
    "POST /confirmations": ("token", "sign-up"),
    "POST /sessions": ("token", "access"),
}


def _document() -> Any:
    """Read it, with the names of the services in place of any line of text: else hardly an order would be taken.

    So with the end of a hold, less than ninety days away by the stack's clock, and with the parts of an export.
    """
    made = json.loads(TEXT)
    orders = made["paths"]["/orders"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
    made["components"]["schemas"]["ItemForm"]["properties"]["service"] = {"enum": _SERVICES}
    orders["properties"]["items.0.service"] = {"enum": _SERVICES}
    del orders["patternProperties"]
    until = datetime.fromisoformat(BEGINS) + timedelta(days=30)
    made["components"]["schemas"]["HoldForm"]["properties"]["until"] = {"enum": [public(until)]}
    [part] = made["paths"]["/me/export"]["get"]["parameters"]
    part["schema"] = {"enum": ["1", "2", "0", "00001", "99999"]}
    return made


def _operations() -> dict[str, APIOperation]:
    addresses = st.from_regex(r"[a-z][a-z0-9+_-]{0,20}@[a-z]{1,10}\.(example|com|test)", fullmatch=True)
    schemathesis.openapi.format("idn-email", addresses | st.sampled_from(["ana@münchen.example", FAY]))
    found = [each.ok() for each in schemathesis.openapi.from_dict(_document()).get_all_operations()]
    return {each.label: each for each in found}


OPERATIONS = _operations()


def takes_a_form(label: str, kind: str) -> bool:
    """Tell whether a call takes a form of that content type."""
    method, _, path = label.partition(" ")
    return kind in json.loads(TEXT)["paths"][path][method.lower()].get("requestBody", {}).get("content", {})


def can_be_wrong(label: str) -> bool:
    """Tell whether anything but an id in the path can fail to fit: a form, a query, a header, a bearer."""
    method, _, path = label.partition(" ")
    raw = json.loads(TEXT)["paths"][path][method.lower()]
    typed = any(each["in"] != "path" for each in raw.get("parameters", ()))
    return typed or bool(raw["security"]) or takes_a_form(label, "application/json")


WITH_RULES = sorted(label for label in OPERATIONS if can_be_wrong(label))


def known_parts(house: House, label: str) -> dict[str, Any]:
    """Give what of a request must lead somewhere, so that it can succeed: the path's id, or the body."""
    found: dict[str, Any] = {}
    if path := known_path(house, label):
        found["path_parameters"] = path
    if label in _BODIES:
        name, kind = _BODIES[label]
        found |= {"body": {name: house.known[kind]}, "media_type": "application/json"}
    return found


def path_of(house: House, label: str) -> str:
    """Give a path with an id that leads somewhere."""
    return label.partition(" ")[2].format(**(known_path(house, label) or {}))


def known_path(house: House, label: str) -> dict[str, str] | None:
    """Give a path parameter that leads somewhere, None where the path has none or it is a secret."""
    path = label.partition(" ")[2]
    for beginning, (parameter, kind) in _KNOWN.items():
        if path.startswith(beginning) or label.startswith(beginning):
            return {parameter: house.known[kind]}
    return None
