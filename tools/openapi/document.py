"""Puts the document together."""

import json
from pathlib import Path

from tools.openapi import desk, own_page, public
from tools.openapi.call import HTML, JSON, URLENCODED, Answer, Call, Parameter, Who
from tools.openapi.forms import named, plain
from tools.openapi.named import NAMED
from tools.openapi.problems import responses, schema, types
from tools.openapi.schemas import TEXT, Json, ref

TARGET = Path(__file__).parent.parent.parent / "picpros" / "data" / "openapi.json"
AREAS = {"Public": public.CALLS, "Own page": own_page.CALLS, "Desk": desk.CALLS}
CALLS = tuple(call for calls in AREAS.values() for call in calls)

_INTRODUCTION = """The back end of a studio that makes pictures to order.

JSON in snake_case, times as RFC 3339 in UTC, money in minor units. Lists are `{items, next}`: give `next` as `after`
for the next page, until it is null. Errors are RFC 9457 problem documents whose types are listed under
`x-problem-types`; the gateway's own are `{message}`. An unknown address is one and the same 404 as an unknown id,
whatever the method. A body has at most 6 MB. Fields that are not known are dropped; later versions may answer with more
fields. A POST of a form also takes what a plain HTML form on any website sends (application/x-www-form-urlencoded,
dotted names) and then answers 303, or a page: a form is no request that a browser asks leave for, so there is no CORS
here. Never throttled below 50 calls a second."""
_SCHEMES = {
    Who.CLIENT.value: {
        "type": "http",
        "scheme": "bearer",
        "description": "The `bearer` of `POST /sessions`, for an hour.",
    },
    Who.STAFF.value: {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "An id token of the studio's staff pool.",
    },
}


def document() -> Json:
    """Make the whole document."""
    forms = {name: each for call in CALLS if call.form for name, each in named(call.form).items()}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Picpros", "version": "1", "description": _INTRODUCTION},
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "servers": [{"url": "/"}],
        "tags": [{"name": area} for area in AREAS],
        "paths": _paths(),
        "components": {
            "schemas": dict(sorted({**NAMED, **forms, "Problem": schema()}.items())),
            "securitySchemes": _SCHEMES,
        },
        "x-problem-types": types(),
    }


def as_text(made: Json) -> str:
    return json.dumps(made, indent=1, ensure_ascii=False) + "\n"


def _paths() -> dict[str, Json]:
    found: dict[str, Json] = {}
    for area, calls in AREAS.items():
        for call in calls:
            found.setdefault(call.path, {})[call.method.lower()] = _operation(area, call)
    return dict(sorted(found.items()))


def _operation(area: str, call: Call) -> Json:
    made: Json = {"tags": [area], "operationId": call.id, "summary": call.summary}
    if call.description:
        made["description"] = call.description
    if call.parameters:
        made["parameters"] = [_parameter(each) for each in call.parameters]
    if call.form or call.any_body:
        made["requestBody"] = {"required": bool(call.form) and call.body_needed, "content": _bodies(call)}
    answers = {str(int(status)): _answer(each) for status, each in call.answers.items()}
    refusals = responses(call)
    for status in answers.keys() & refusals.keys():
        answers[status] = {**answers[status], "content": {**refusals[status]["content"], **answers[status]["content"]}}
    made["responses"] = dict(sorted({**refusals, **answers}.items()))
    made["security"] = [] if call.who is Who.ANYBODY else [{call.who.value: []}]
    return made


def _bodies(call: Call) -> Json:
    if call.form is None:
        return {"*/*": {"schema": {}}}
    found: Json = {JSON: {"schema": ref(call.form.__name__)}}
    if call.plain:
        found[URLENCODED] = {"schema": plain(call.form)}
    return found


def _parameter(given: Parameter) -> Json:
    return {
        "name": given.name,
        "in": given.place,
        "required": given.required or given.place == "path",
        "description": given.description,
        "schema": given.schema,
    }


def _answer(answer: Answer) -> Json:
    made: Json = {"description": answer.description}
    if answer.headers:
        made["headers"] = {
            name: {"description": what, "required": True, "schema": TEXT} for name, what in answer.headers.items()
        }
    if answer.kind:
        made["content"] = {answer.kind: {"schema": answer.schema or TEXT}}
    if answer.or_page:
        made["content"][HTML] = {"schema": TEXT}
    return made
