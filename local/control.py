"""`/_local`: the clock, the desk's tokens, logs, and what the stack is made of."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from flask import Flask, Response, jsonify, redirect, request
from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, ValidationError
from werkzeug.wrappers import Response as AnyResponse

from local.clock import ClockMovedBack, StackClock
from local.desk_tokens import DeskTokens, NotAnAddress
from local.restoring import NothingKept, Restoring
from local.timeline import Timeline
from picpros.domain.instants import stored

# Ten years of hourly schedules take minutes; more in one call is a slip of the hand.
_LONGEST_MOVE = timedelta(days=3660)
_WRONG = "by, an ISO 8601 duration such as P20D, or to, an instant such as 2027-03-13T08:00:00Z, is wanted"
_NOT_KEPT = 'a snapshot and a body such as {"tables": ["MainTable"]} are wanted, by names of infra/data.yaml'


def _duration(value: object) -> object:
    if not isinstance(value, str) or not value.startswith("P"):
        raise ValueError(_WRONG)
    return value


def _instant(value: object) -> object:
    if not isinstance(value, str) or "T" not in value:
        raise ValueError(_WRONG)
    return value


class Move(BaseModel):
    """How far, or until when, the clock is to move."""

    model_config = ConfigDict(extra="forbid")

    by: Annotated[timedelta, BeforeValidator(_duration)] | None = None
    to: Annotated[AwareDatetime, BeforeValidator(_instant), AfterValidator(lambda to: to.astimezone(UTC))] | None = None

    def distance(self, now: datetime) -> timedelta:
        """How far to go from `now`; raise ValueError where both or none are given, or for more than ten years."""
        if (self.by is None) == (self.to is None):
            raise ValueError(_WRONG)
        distance = self.to - now if self.to is not None else self.by or timedelta(0)
        if distance > _LONGEST_MOVE:
            raise ValueError("ten years at once are the most")
        return distance


class Control:
    """The calls under `/_local` but those of the mails; `inside` is what `status` tells besides the time."""

    def __init__(
        self,
        clock: StackClock,
        timeline: Timeline,
        tokens: DeskTokens,
        inside: Mapping[str, Any],
        logged: Callable[[], bytes],
        restoring: Restoring,
    ) -> None:
        self._restoring = restoring
        self._clock, self._timeline, self._tokens, self._inside, self._logged = clock, timeline, tokens, inside, logged

    def app(self) -> Flask:
        """Make the application; whoever calls adds the mails' blueprint."""
        app = Flask(__name__, static_folder=None)
        app.get("/_local/status")(self._status)
        app.get("/_local/clock")(self._now)
        app.post("/_local/clock")(self._move)
        app.post("/_local/token")(self._token)
        app.get("/_local/logs")(self._logs)
        app.post("/_local/drain")(self._drain)
        app.post("/_local/snapshot")(self._snapshot)
        app.post("/_local/restore")(self._restore)
        return app

    def _status(self) -> dict[str, Any]:
        return {**self._now(), **self._inside}

    def _now(self) -> dict[str, str]:
        return {"now": _text(self._clock.now())}

    def _logs(self) -> Response:
        return Response(self._logged(), content_type="text/plain; charset=utf-8")

    def _move(self) -> AnyResponse:
        try:
            asked = _json()
            wanted = Move.model_validate(request.form.to_dict() if asked is None else asked)
            before = self._clock.now()
            wanted.distance(before)
            ran = self._timeline.move(wanted.by, wanted.to)
        except ValidationError:
            return _problem(_WRONG)
        except ClockMovedBack:
            return _problem("the clock goes forward only")
        except (ValueError, OverflowError) as exc:
            return _problem(str(exc))
        if asked is None:
            return redirect(f"/_local/?since={stored(before)}", 303)
        return jsonify(**self._now(), ran=[{"at": _text(one.at), "schedule": one.schedule} for one in ran])

    def _token(self) -> Response:
        asked = _json()
        try:
            return jsonify(token=self._tokens.issue(asked.get("as") if isinstance(asked, dict) else None))
        except NotAnAddress:
            return _problem('a body such as {"as": "owner@studio.example"} is wanted')

    def _drain(self) -> Response:
        self._timeline.drain()
        return jsonify({})

    def _snapshot(self) -> Response:
        return jsonify(rows=self._timeline.still(self._restoring.keep), **self._now())

    def _restore(self) -> Response:
        asked = _json() or {}
        wanted = asked.get("tables", ["MainTable"]) if isinstance(asked, dict) else None
        if not isinstance(wanted, list) or not all(isinstance(each, str) for each in wanted):
            return _problem(_NOT_KEPT)
        try:
            return jsonify(restored=self._timeline.still(lambda: self._restoring.put_back(wanted)))
        except NothingKept:
            return _problem(_NOT_KEPT)


def _json() -> Any:
    return request.get_json(force=True, silent=True)


def _text(time: datetime) -> str:
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _problem(detail: str) -> Response:
    response = jsonify(type="about:blank", title="Bad Request", status=400, detail=detail)
    response.status_code, response.content_type = 400, "application/problem+json"
    return response
