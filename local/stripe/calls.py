"""The calls there are (calls.json): the SDK's type of their parameters, those of them taken here, their effect."""

import json
from collections.abc import Callable
from functools import reduce
from pathlib import Path
from typing import Any

import stripe

from local.stripe import afterwards, redaction, sessions
from local.stripe.books import Books
from local.stripe.errors import Json
from local.stripe.params import check

_TABLE = json.loads(Path(__file__).with_name("calls.json").read_text())
CALLS: dict[str, Json] = _TABLE["calls"]
LISTENED: frozenset[str] = frozenset(_TABLE["listened"])
_EVERY_LIST = ("created", "ending_before", "limit", "starting_after")


def checked(call: Json, given: Json) -> Json:
    """Give the typed parameters of a call; raise Malformed."""
    usual = dict.fromkeys(["expand", *(_EVERY_LIST if "by" in call else ()), *call.get("by", ())])
    return check(given, shape_of(call), call.get("taken", usual))


def shape_of(call: Json) -> Any:
    """Give the SDK's type of a call's parameters, or ours of what is in preview: of that it has none."""
    home: Any = redaction if call.get("preview") else stripe.params
    return reduce(getattr, call["shape"].split("."), home)


def perform(books: Books, call: Json, params: Json, key: str) -> Json:
    """Do what the call says and give its object; `key` is the id in the path."""
    acts: dict[str, Callable[[], Json]] = {
        "list": lambda: _listed(books, call, params),
        "retrieve": lambda: books.get(call["kind"], key),
        "create": lambda: sessions.create(books, params),
        "expire": lambda: sessions.expire(books, books.get("checkout.session", key)),
        "lines": lambda: books.get("checkout.session", key)["_lines"],
        "refund": lambda: afterwards.refund(books, params),
        "cancel": lambda: afterwards.cancel_refund(books, key),
        "redact": lambda: redaction.create(books, params),
        "look": lambda: redaction.look(books, key),
        "run": lambda: redaction.run(books, key),
        "close": lambda: afterwards.close_dispute(books, key, "lost"),
    }
    return acts[call["does"]]()


def _listed(books: Books, call: Json, params: Json) -> Json:
    found, more = books.store.page(call["kind"], params, call["by"])
    return {"object": "list", "data": [books.public(thing) for thing in found], "has_more": more, "url": call["url"]}
