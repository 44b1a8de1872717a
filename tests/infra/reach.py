"""What of the world a function can reach: by the names that its own modules, its services and the adapters use.

It knows the ways in which the adapters speak to DynamoDB and KMS, and the names under which services hold their ports.
A port that is passed on under another name is not seen, which then shows as a right that nobody needs.
"""

import ast
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from tests.infra.stacks import KEY, ROOT, TABLE, Right, sources

# The name under which services and functions hold it: the adapter, or one that a handler has in its place.
PORTS = {
    "accounts": "DynamoAccounts",
    "campaigns": "DynamoCampaigns",
    "clients": "DynamoClients",
    "consents": "DynamoConsents",
    "corrections": "DynamoCorrections",
    "differences": "DynamoDifferences",
    "due": "DynamoDue",
    "erasures": "DynamoErasures",
    "events": "DynamoEvents",
    "exports": "DynamoExports",
    "inquiries": "DynamoInquiries",
    "jobs": "DynamoJobs",
    "ledger": "DynamoLedger",
    "mail_counts": "DynamoMailCounts",
    "orders": "DynamoOrders",
    "payment_counts": "DynamoPaymentCounts",
    "profiles": "DynamoProfiles",
    "promises": "DynamoPromises",
    "proven": "WholeLedger",
    "replies": "DynamoReplies",
    "requests": "DynamoRequests",
    "sign_ups": "DynamoSignUps",
    "soft_bounces": "DynamoSoftBounces",
    "stored": "AwsStored",
    "suppressions": "DynamoSuppressions",
    "upload_counts": "DynamoUploadCounts",
    "tokens": "DynamoTokens",
}
IN_PLACE_OF = {
    "DynamoInquiries": "DynamoThreads",
    "DynamoOrders": "DynamoPurgingOrders",
    "DynamoReplies": "DynamoDecisions",
}
_TABLES = {name: f"{TABLE}{name.title()}Table" for name in ("main", "keys", "ledger", "suppressions")}
# Methods of picpros.adapters.table.Tables, which are about the main table, and functions beside it.
_OF_MAIN = {
    "get": "GetItem",
    "put": "PutItem",
    "update": "UpdateItem",
    "delete": "DeleteItem",
    "query": "Query",
    "page": "Query",
    "get_many": "BatchGetItem",
}
# Those that are told the table.
_OF_ANY = {"all_pages": "Query", "get_batch": "BatchGetItem", "write_batch": "BatchWriteItem"}
_IN_TRANSACTIONS = {
    "Put": "PutItem",
    "Delete": "DeleteItem",
    "Update": "UpdateItem",
    "ConditionCheck": "ConditionCheckItem",
}
KNOWN = {*_OF_MAIN, *_OF_ANY, "transact"}
_OF_THE_VAULT = {
    "find": {Right("dynamodb:GetItem", _TABLES["keys"]), Right("kms:Decrypt", f"{KEY}SealingKey")},
    "create": {Right("kms:GenerateDataKey", f"{KEY}SealingKey")},
}


def port_calls(function: str) -> Iterator[tuple[str, str, str]]:
    """Give each `port.method(...)` or `world.port.method(...)` that is reached, and its first argument if a text."""
    for tree in _reached(function):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                first = node.args[0] if node.args else None
                port = ast.unparse(node.func.value).rpartition(".")[2]
                yield port, node.func.attr, str(first.value) if isinstance(first, ast.Constant) else ""


def asked_of_tables(function: str) -> set[Right]:
    """Say what the adapters behind the ports that are called ask of DynamoDB, and of KMS for sealing."""
    [handler] = sources(function, f"functions.{function}.handler")
    wired = _names_in(handler)
    found: set[Right] = asked_by_the_guard(function)
    for port, method, _ in set(port_calls(function)):
        adapter = IN_PLACE_OF.get(PORTS.get(port, ""), "")
        adapter = adapter if adapter in wired else PORTS.get(port, "")
        if adapter in wired and method in _methods(adapter):
            found |= _asked_by(_methods(adapter)[method], adapter, set())
    return found


def asked_by_the_guard(function: str) -> set[Right]:
    """Say what the guard asks of each table that the handler names, and writes of those that it takes as the first."""
    [handler] = sources(function, f"functions.{function}.handler")
    names = _names_in(handler)
    guarded = [arn for name, arn in _TABLES.items() if name != "ledger" and f"{name}_table" in names]
    calls = [node for node in ast.walk(handler) if isinstance(node, ast.Call) and ast.unparse(node.func) == "guard"]
    with_clock = any(len(call.args) > 1 for call in calls)
    writes = {Right("dynamodb:PutItem", _TABLES["ledger"])} if with_clock else set()
    asked = {Right("dynamodb:DescribeTable", arn) for arn in guarded}
    return asked | writes | {Right("dynamodb:GetItem", _TABLES["ledger"])} if "guard" in names else set()


def methods(adapter: str) -> set[str]:
    """Name an adapter's public methods."""
    return {name for name in _methods(adapter) if not name.startswith("_")}


@cache
def _reached(function: str) -> Sequence[ast.AST]:
    """Give a function's own modules, and what they name, directly or not, of its services."""
    found: list[ast.AST] = [*sources(function, f"functions.{function}.")]
    waiting = [node for tree in sources(function, "picpros.services.") for node in tree.body]
    while named := [node for node in waiting if any(_defined(node) & _names_in(tree) for tree in found)]:
        found += named
        waiting = [node for node in waiting if node not in named]
    return found


@cache
def _names_in(tree: ast.AST) -> AbstractSet[str]:
    return {getattr(node, "id", "") or getattr(node, "attr", "") for node in ast.walk(tree)} - {""}


@cache
def _defined(node: ast.stmt) -> AbstractSet[str]:
    """Name what a statement of a module defines: a function, a class, or values."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return {node.name}
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", node)]
    return {target.id for target in targets if isinstance(target, ast.Name)}


@cache
def _adapters() -> dict[str, ast.FunctionDef | ast.ClassDef]:
    files = (ROOT / "picpros" / "adapters").glob("*.py")
    nodes = [node for file in files for node in ast.parse(file.read_text()).body]
    return {node.name: node for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}


@cache
def _parts_of_transactions() -> dict[str, str]:
    """Name the functions that make one part of a transaction; the first argument of each is the table."""
    found = {"entry_put": "PutItem"}
    for name, node in _adapters().items():
        texts = {each.value for each in ast.walk(node) if isinstance(each, ast.Constant)}
        made = [action for part, action in _IN_TRANSACTIONS.items() if part in texts]
        if isinstance(node, ast.FunctionDef) and made:
            [found[name]] = made
    return found


@cache
def _methods(adapter: str) -> dict[str, ast.FunctionDef]:
    """Give an adapter's methods, those it inherits included."""
    node = _adapters()[adapter]
    bases = [base.id for base in getattr(node, "bases", ()) if isinstance(base, ast.Name) and base.id in _adapters()]
    inherited = {name: method for base in bases for name, method in _methods(base).items()}
    return {**inherited, **{each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}}


def _asked_by(body: ast.FunctionDef, adapter: str, seen: set[str]) -> set[Right]:
    """Say what a method or function asks, and all that it calls."""
    if body.name in seen:
        return set()
    seen.add(body.name)
    found: set[Right] = set()
    for node in ast.walk(body):
        if isinstance(node, ast.Call):
            found |= _asked(node, body)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "self" and node.attr in _methods(adapter):
            found |= _asked_by(_methods(adapter)[node.attr], adapter, seen)
        helper = _adapters().get(node.id) if isinstance(node, ast.Name) else None
        if isinstance(helper, ast.FunctionDef) and helper.name not in _parts_of_transactions():
            found |= _asked_by(helper, adapter, seen)
    return found


def _asked(call: ast.Call, body: ast.FunctionDef) -> set[Right]:
    receiver, _, method = ast.unparse(call.func).rpartition(".")
    if receiver.endswith("tables") and method in _OF_MAIN:
        return {Right(f"dynamodb:{_OF_MAIN[method]}", _TABLES["main"])}
    if receiver.endswith("tables") and method in _OF_ANY:
        return {Right(f"dynamodb:{_OF_ANY[method]}", table) for table in _tables_in(body)}
    if receiver == "self" and method == "_scan":
        return {Right("dynamodb:Scan", table) for table in _tables_in(call.args[0])}
    if receiver.endswith("tables.client"):
        return {Right(f"dynamodb:{_action(call, method)}", table) for table in _tables_in(body)}
    return _besides(call, receiver, method)


def _action(call: ast.Call, method: str) -> str:
    """Name what a method of the client asks; a paginator is named by its first argument."""
    named = ast.literal_eval(call.args[0]) if method == "get_paginator" else method
    return "".join(map(str.title, named.split("_")))


def _besides(call: ast.Call, receiver: str, method: str) -> set[Right]:
    if not receiver and method in _parts_of_transactions() and call.args:
        return {Right(f"dynamodb:{_parts_of_transactions()[method]}", table) for table in _tables_in(call.args[0])}
    if receiver.endswith("vault") and method in _OF_THE_VAULT:
        return _OF_THE_VAULT[method]
    return set()


def _tables_in(tree: ast.AST) -> set[str]:
    return {_TABLES[name] for name in _names_in(tree) & _TABLES.keys()}
