"""The desk's report of what is deleted when."""

from typing import Any

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.desk.staff import staff_of
from picpros.api.addresses import cursor
from picpros.api.http import answer
from picpros.api.order_answers import when
from picpros.domain.deletion_report import Deletion
from picpros.domain.instants import public
from picpros.ports import Clock, Promises
from picpros.services.report_deletions import report_deletions
from picpros.studio import Studio


def routes(app: APIGatewayHttpResolver, studio: Studio, promises: Promises, clock: Clock) -> None:
    """Add the report of deletions."""

    @app.get("/desk/reports/retention")
    def get_retention() -> Response[str]:
        staff_of(app.current_event.raw_event)
        after, now = cursor(app.current_event.query_string_parameters), clock.now()
        report = report_deletions(after, now=now, studio=studio, promises=promises)
        return answer(
            {
                "now": public(now),
                "days": [{"day": day.isoformat(), "count": count} for day, count in report.days],
                "more_days": report.more,
                "late": {"count": report.late[0], "since": public(report.late[1])} if report.late else None,
                "items": [_deletion(each) for each in report.items],
                "next": report.after,
            }
        )


def _deletion(found: Deletion) -> dict[str, Any]:
    return {
        "subject": found.subject,
        "id": found.id,
        "what": found.what,
        "due_at": public(found.due_at),
        "state": found.state.value,
        "held_until": when(found.held_until),
    }
