"""Newsletter sign-ups in DynamoDB."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from picpros.adapters.forms import RECORD, Forms, place_of
from picpros.adapters.rows import due_fields, row
from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.instants import stored
from picpros.domain.jobs import Job


class DynamoSignUps(Forms):
    """Newsletter sign-ups that wait for their confirmation."""

    def add(
        self,
        sign_up_id: str,
        full_name: str,
        email: str,
        *,
        at: datetime,
        due: Due,
        jobs: Sequence[Job],
        whose: str | None = None,
    ) -> None:
        pk = f"signup#{sign_up_id}"
        fields = {"full_name": full_name, "email": email, "at": stored(at)}
        listed = place_of(whose, pk)
        self._add([row("sign_up", pk, RECORD, fields, **listed, **due_fields(due, pk, RECORD))], None, jobs)

    def of_address(self, address_hash: str) -> Sequence[tuple[str, str, datetime]]:
        found = self._of_address(address_hash, "signup", _contact)
        return [(record["full_name"], record["email"], due_at) for record, _, due_at in found]

    def whose(self, sign_up_id: str) -> tuple[str, datetime] | None:
        return self._whose(f"signup#{sign_up_id}", RECORD)

    def get(self, sign_up_id: str) -> tuple[str, str] | None:
        found = self.tables.get(f"signup#{sign_up_id}", RECORD)
        return (found["full_name"], found["email"]) if found else None

    def remove(self, sign_up_id: str) -> None:
        self.tables.delete(f"signup#{sign_up_id}", RECORD)

    def drop(self, sign_up_id: str, *, now: datetime) -> datetime | None:
        return self._drop("signup", sign_up_id, None, now)


def _contact(_row: dict[str, Any]) -> Class:
    return Class.CONTACT
