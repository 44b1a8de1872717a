"""The desk's calls about the ledger."""

import re
from datetime import datetime, timedelta

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.desk import answers
from functions.desk.staff import staff_of
from picpros.api.http import answer
from picpros.errors import FieldError, Refused
from picpros.ports import Clock, Ledger

HOUR = "%Y-%m-%dT%H"
MOST_HOURS = 24
_AN_HOUR = re.compile(r"20\d\d-\d\d-\d\dT\d\d", re.ASCII)


def routes(app: APIGatewayHttpResolver, ledger: Ledger, clock: Clock) -> None:
    """Add the ledger, a day at a time: `after` is the hour before the page, as in 2027-03-13T08."""

    @app.get("/desk/ledger")
    def get_ledger() -> Response[str]:
        staff_of(app.current_event.raw_event)
        now = clock.now()
        after = app.current_event.query_string_parameters.get("after")
        first = _hour(after) + timedelta(hours=1) if after else now - timedelta(hours=MOST_HOURS - 1)
        hours = [first + timedelta(hours=count) for count in range(MOST_HOURS)]
        known = [hour.strftime(HOUR) for hour in hours if hour.strftime(HOUR) <= now.strftime(HOUR)]
        items = [answers.entry(each) for hour in known for each in ledger.read(hour)]
        more = bool(known) and known[-1] < now.strftime(HOUR)
        return answer({"items": items, "next": known[-1] if more else None})


def _hour(text: str) -> datetime:
    if _AN_HOUR.fullmatch(text):
        try:
            return datetime.strptime(f"{text}+0000", f"{HOUR}%z")
        except ValueError:
            pass  # the thirtieth of February
    raise Refused(FieldError("after", "is an hour such as 2027-03-13T08"))
