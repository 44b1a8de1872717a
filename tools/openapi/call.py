"""One call of the API, as the tables write it down."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from picpros.api.fields import Form

Schema = Mapping[str, Any]
JSON, HTML, URLENCODED = "application/json", "text/html", "application/x-www-form-urlencoded"


class Who(Enum):
    """Who may call."""

    ANYBODY = ""
    CLIENT = "session"
    STAFF = "staff"


@dataclass(frozen=True)
class Answer:
    """What is answered where nothing went wrong; `kind` without a schema is a page.

    `or_page` says that a plain form is answered with a page instead.
    """

    description: str
    schema: Schema | None = None
    kind: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)
    or_page: bool = False


@dataclass(frozen=True)
class Parameter:
    """One parameter; `place` is path, query or header."""

    name: str
    place: str
    schema: Schema
    description: str
    required: bool = False


@dataclass(frozen=True)
class Call:
    """`form` is the model of the body; `plain` says that a plain HTML form's encoding is taken as well.

    `problems` are the last parts of the types, besides those that follow from the rest: see `kinds`.
    """

    method: str
    path: str
    summary: str
    answers: Mapping[int, Answer]
    problems: tuple[str, ...] = ()
    who: Who = Who.ANYBODY
    form: type[Form] | None = None
    plain: bool = False
    body_needed: bool = True
    parameters: tuple[Parameter, ...] = ()
    description: str = ""
    any_body: bool = False

    @property
    def id(self) -> str:
        """A name for programs: `post_orders_payment`."""
        words = [part for part in self.path.replace(".", "_").replace("-", "_").split("/") if part]
        named = ["by_" + part.strip("{}") if part.startswith("{") else part for part in words]
        return "_".join([self.method.lower(), *named])

    @property
    def kinds(self) -> tuple[str, ...]:
        """Every problem type that the call can answer."""
        implied = {
            *self.problems,
            *(("malformed", "refused") if self.form else ()),
            *(("not-found",) if "{" in self.path else ()),
            *(("no-session",) if self.who is Who.CLIENT else ()),
            *(("forbidden",) if self.who is Who.STAFF else ()),
            "trouble",
            "unavailable",
            "restoring",
        }
        return tuple(sorted(implied))


def page(description: str) -> Answer:
    return Answer(description, kind=HTML)


def see_other(description: str) -> Answer:
    return Answer(description, kind="", headers={"Location": "Where to go on, with GET."})
