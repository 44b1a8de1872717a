"""Links in mails and sessions in DynamoDB, by hash, each with an end."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from picpros.adapters.rows import plain, row
from picpros.adapters.table import Tables
from picpros.errors import Gone


@dataclass(frozen=True, slots=True)
class DynamoTokens:
    """A token has 256 random bits: its plain SHA-256 tells nobody anything."""

    tables: Tables

    def put(self, secret: str, *, purpose: str, subject: str, until: datetime) -> None:
        fields = {"purpose": purpose, "subject": subject}
        self.tables.put(row("token", _pk(secret), "token", fields, expires_at=int(until.timestamp())))

    def look(self, secret: str, *, purpose: str, now: datetime) -> str | None:
        found = self.tables.get(_pk(secret), "token")
        if found is None or found["purpose"] != purpose or found["expires_at"] <= now.timestamp():
            return None
        return str(found["subject"])

    def take(self, secret: str, *, now: datetime) -> tuple[str, str]:
        answer = self.tables.client.delete_item(
            TableName=self.tables.main,
            Key={"pk": {"S": _pk(secret)}, "sk": {"S": "token"}},
            ReturnValues="ALL_OLD",
        )
        found = plain(answer.get("Attributes", {}))
        if not found or found["expires_at"] <= now.timestamp():
            raise Gone
        return found["purpose"], found["subject"]


def _pk(secret: str) -> str:
    return f"token#{sha256(secret.encode()).hexdigest()}"
