"""The API's document: valid, as it is generated, and complete in both directions."""

import inspect
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import jsonschema_rs
import pytest
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver
from jsonschema import Draft202012Validator
from schemathesis.specs.openapi.definitions import OPENAPI_31

from functions.checkout.app import build as checkout
from functions.clients.app import build as clients
from functions.desk.app import build as desk
from functions.payments.app import build as payments
from functions.payments.webhook import Signature
from functions.tracking.app import build as tracking
from picpros import errors
from picpros.api.problems import every, problem_of
from picpros.errors import PicprosError
from tests.fakes.log import readable_log
from tests.fakes.samples import SITE, START
from tests.fakes.world import World
from tests.infra.stacks import FUNCTIONS, properties
from tools.openapi.call import Who
from tools.openapi.document import CALLS, TARGET, as_text, document
from tools.openapi.problems import MEANINGS

DOCUMENT: dict[str, Any] = json.loads(TARGET.read_text("utf-8"))
METHODS = {"get", "post", "put", "patch", "delete"}
RESOLVERS: dict[str, Callable[[World], APIGatewayHttpResolver]] = {
    "checkout": lambda world: checkout(
        world.counter(), world.letterbox(), world.hasher, world.clock, site=SITE, logger=readable_log()[0]
    ),
    "clients": lambda world: clients(world.reception(), world.clock, SITE, readable_log()[0]),
    "desk": lambda world: desk(world.office(), readable_log()[0]),
    "payments": lambda world: payments(
        world.till(), world.bank(), Signature("whsec_x"), world.clock, readable_log()[0]
    ),
    "tracking": lambda world: tracking(world.orders, "https://pay.example", readable_log()[0]),
}
ARGUMENTS = {
    "transaction_id": "",
    "transaction_ids": ("PP-A",),
    "retry_after": 1,
    "asked": "started",
    "state": "paid",
    "now": START,
    "until": START,
    "hour": "",
    "entry": "",
    "table": "",
    "table_id": "",
}


def shaped(method: str, path: str) -> tuple[str, str]:
    """Give a route without the names of its parameters, which differ between gateway and resolver."""
    return method.upper(), re.sub(r"\{[^}]*\}|<[^>]*>", "{}", path)


def documented() -> dict[tuple[str, str], dict[str, Any]]:
    return {
        shaped(method, path): operation
        for path, methods in DOCUMENT["paths"].items()
        for method, operation in methods.items()
        if method in METHODS
    }


def in_template() -> Iterator[tuple[str, tuple[str, str], bool]]:
    """Give each route of the template: function, route, whether it asks for the staff's token."""
    for path, methods in properties("Api")["Body"]["paths"].items():
        for method, operation in methods.items():
            if "$default" not in path:
                arn = operation["x-amazon-apigateway-integration"]["uri"]
                [function] = [each for each, logical in FUNCTIONS.items() if f"picpros-{logical}/" in arn]
                yield function, shaped(method, path), bool(operation.get("security"))


def registered(function: str) -> set[tuple[str, str]]:
    app = RESOLVERS[function](World())
    routes = [*app._static_routes, *app._dynamic_routes]
    return {shaped(route.method if isinstance(route.method, str) else route.method[0], route.path) for route in routes}


def test_the_committed_document_is_what_the_generator_makes() -> None:
    assert TARGET.read_text("utf-8") == as_text(document()), "run python -m tools.openapi"


def test_the_document_is_openapi() -> None:
    validator = jsonschema_rs.validator_for(OPENAPI_31)

    assert list(validator.iter_errors(DOCUMENT)) == []
    assert not validator.is_valid({**DOCUMENT, "paths": {"orders": {}}})
    assert not validator.is_valid({**DOCUMENT, "info": {}})


def test_each_schema_in_it_is_a_schema_and_each_reference_leads_somewhere() -> None:
    schemas = DOCUMENT["components"]["schemas"]
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)

    referred = set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(DOCUMENT)))
    assert referred == set(schemas)


def test_each_path_parameter_is_described_and_names_of_operations_are_their_own() -> None:
    for path, methods in DOCUMENT["paths"].items():
        for operation in methods.values():
            given = {each["name"] for each in operation.get("parameters", ()) if each["in"] == "path"}
            assert given == set(re.findall(r"\{(\w+)\}", path)), path

    assert len({each.id for each in CALLS}) == len(CALLS)


def test_every_route_of_the_template_is_in_the_document_and_the_other_way_round() -> None:
    assert {route for _, route, _ in in_template()} == set(documented())


@pytest.mark.parametrize("function", sorted({function for function, _, _ in in_template()}))
def test_a_functions_own_routes_are_those_that_the_gateway_sends_it(function: str) -> None:
    assert registered(function) == {route for each, route, _ in in_template() if each == function}


def test_the_document_says_who_is_asked_for_the_staffs_token() -> None:
    guarded = {route for _, route, staff in in_template() if staff}

    assert {shaped(call.method, call.path) for call in CALLS if call.who is Who.STAFF} == guarded
    assert {route for route, each in documented().items() if each["security"] == [{"staff": []}]} == guarded


def test_every_problem_that_the_code_can_answer_is_listed_with_its_meaning() -> None:
    kinds = [each for _, each in inspect.getmembers(errors, inspect.isclass) if issubclass(each, PicprosError)]
    raised = {problem_of(made(kind)).kind for kind in kinds}
    listed = {each["type"]: each for each in DOCUMENT["x-problem-types"]}

    assert set(listed) == {f"/problems/{kind}" for kind in raised}
    assert raised == {each.kind for each in every()} == set(MEANINGS)
    assert all({"title", "status", "meaning"} <= set(each) for each in listed.values())


def made(kind: type[PicprosError]) -> PicprosError:
    names = [
        name
        for name, each in inspect.signature(kind.__init__).parameters.items()
        if name != "self" and each.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    ]
    return kind(*(ARGUMENTS[name] for name in names))


def test_every_problem_type_is_answered_by_some_call() -> None:
    answered = {kind for call in CALLS for kind in call.kinds}

    assert answered == set(MEANINGS)


def test_what_the_public_sees_of_an_order_has_no_field_of_a_person() -> None:
    shown = json.dumps(DOCUMENT["components"]["schemas"]["Order"])

    assert not {"email", "full_name", "phone"} & set(re.findall(r'"(\w+)"', shown))
