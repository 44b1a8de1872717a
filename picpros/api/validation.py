"""How a form that cannot be taken is answered; apart from the rest: who reads no form loads no pydantic."""

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from picpros.api.http import tell
from picpros.api.problems import Problem, refused
from picpros.errors import FieldError

MOST_ERRORS = 50


def answer_validation(app: APIGatewayHttpResolver) -> None:
    """Let a resolver answer forms that cannot be taken."""

    @app.exception_handler(ValidationError)  # type: ignore[untyped-decorator]
    def _validation(error: ValidationError) -> Response[str]:
        return tell(problem_of_validation(error), app.current_event.raw_event)


def problem_of_validation(error: ValidationError) -> Problem:
    """Name each field by its dotted path, with a sentence that never repeats what was sent."""
    found = error.errors(include_url=False, include_input=False)
    inner = {each["loc"][:length] for each in found for length in range(len(each["loc"]))}
    named = [each for each in found if each["loc"] not in inner][:MOST_ERRORS]
    return refused(tuple(FieldError(_path(each["loc"]), _sentence(each)) for each in named))


def _path(loc: tuple[int | str, ...]) -> str:
    return ".".join(str(part)[:60] for part in loc) or "body"


def _sentence(error: ErrorDetails) -> str:
    """Use our own sentences: the library's might repeat what was sent."""
    if error["type"] == "picpros":
        return error["msg"]
    return _SENTENCES.get(error["type"], "cannot be taken").format_map(error.get("ctx", {}))


_SENTENCES = {
    "missing": "is missing",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "string_type": "must be text",
    "model_type": "must be an object",
    "model_attributes_type": "must be an object",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "too_short": "must have at least {min_length}",
    "too_long": "must have at most {max_length}",
    "string_too_short": "must have at least {min_length} characters",
    "string_too_long": "must have at most {max_length} characters",
}
