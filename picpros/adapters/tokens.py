"""Links in mails and sessions in DynamoDB, by hash, each with an end."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from picpros.adapters.rows import key, row
from picpros.adapters.table import Tables, delete
from picpros.errors import Changed, Gone


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
        found = self.tables.get(_pk(secret), "token")
        if found is None or found["expires_at"] <= now.timestamp():
            raise Gone
        try:
            # As a transaction, which is carried out once though its answer be lost: else nobody had the token.
            self.tables.transact([delete(self.tables.main, key(_pk(secret), "token"), "attribute_exists(pk)")])
        except Changed:
            raise Gone from None
        return found["purpose"], found["subject"]


def _pk(secret: str) -> str:
    return f"token#{sha256(secret.encode()).hexdigest()}"
