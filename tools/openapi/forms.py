"""Bodies, from the models that the functions check them with: as JSON, and as a plain HTML form sends them."""

from collections.abc import Iterator
from typing import Any

from picpros.api.body import MOST_ENTRIES
from picpros.api.fields import Form
from tools.openapi.schemas import Json

_REF = "#/components/schemas/"
_ON = {"type": "string", "enum": ["on", "true", "1", "yes", "off", "false", "0", "no"]}
_NUMBERED = r"\.[0-9]{1,3}\."
# A plain form announces no files.
_NOT_IN_PLAIN_FORMS = frozenset({"files"})


def named(form: type[Form]) -> dict[str, Json]:
    """Give the schemas of a form and of all that it holds, by name."""
    schema = form.model_json_schema(ref_template=_REF + "{model}")
    inner = schema.pop("$defs", {})
    return {name: _tidy(each) for name, each in {**inner, form.__name__: schema}.items()}


def plain(form: type[Form]) -> Json:
    """Give the schema of a plain form's fields: dotted names, all of them text, an empty one as good as left out."""
    known = named(form)
    fields, needed, patterns = {}, [], {}
    for name, schema, required in _leaves("", known[form.__name__], known, required=True):
        fields[name] = schema
        needed += [name] if required else []
        if ".0." in name:
            patterns["^" + name.replace(".0.", _NUMBERED) + "$"] = schema
    found: Json = {"type": "object", "properties": fields, "required": needed}
    if patterns:
        found["patternProperties"] = patterns
        found["description"] = f"Entries of a list are numbered from 0; {MOST_ENTRIES} at most."
    return found


def _leaves(prefix: str, schema: Json, known: dict[str, Json], *, required: bool) -> Iterator[tuple[str, Json, bool]]:
    for name, each in schema["properties"].items():
        inner, needed = _resolved(each, known), required and name in schema.get("required", ())
        if name in _NOT_IN_PLAIN_FORMS:
            continue
        if inner.get("type") == "array":
            yield from _leaves(f"{prefix}{name}.0.", _resolved(inner["items"], known), known, required=needed)
        elif "properties" in inner:
            yield from _leaves(f"{prefix}{name}.", inner, known, required=needed)
        else:
            yield prefix + name, _as_text(inner), needed


def _resolved(schema: Json, known: dict[str, Json]) -> Json:
    """Look through references, and through `or null`, which a plain form says by leaving the field out."""
    if "anyOf" in schema:
        [schema] = [each for each in schema["anyOf"] if each.get("type") != "null"]
    return known[schema["$ref"].removeprefix(_REF)] if "$ref" in schema else schema


def _as_text(schema: Json) -> Json:
    kind = schema["type"]
    if kind == "boolean":
        return {"type": "string", "enum": _ON["enum"][4:]} if schema.get("const") is False else _ON
    if kind == "integer":
        return {"type": "string", "pattern": f"^[1-9][0-9]{{0,{len(str(schema['maximum'])) - 1}}}$"}
    return {name: each for name, each in schema.items() if name != "default"} | {"type": "string"}


def _tidy(schema: Any) -> Any:
    """Leave out titles that only say the name again, and what Python's docstrings say of the code."""
    if isinstance(schema, list):
        return [_tidy(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {name: _tidy(each) for name, each in schema.items() if not (name == "title" and isinstance(each, str))}
    if "properties" in inner:
        inner.pop("description", None)
    return inner
