"""Links in mails and sessions in DynamoDB, by hash, each with an end."""

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from picpros.adapters.rows import key, row
from picpros.adapters.table import Tables, delete
from picpros.errors import Changed, Gone
from picpros.ports import Token

PAGE = 100


@dataclass(frozen=True, slots=True)
class DynamoTokens:
    """A token has 256 random bits: its plain SHA-256 tells nobody anything."""

    tables: Tables

    def put(self, secret: str, *, purpose: str, subject: str, until: datetime, client_id: str | None = None) -> None:
        pk, fields = _pk(secret), {"purpose": purpose, "subject": subject}
        listed = {"list_pk": f"tokens#{client_id}", "list_sk": f"{purpose}|{pk}"} if client_id else {}
        self.tables.put(row("token", pk, "token", fields, **listed, expires_at=int(until.timestamp())))

    def find(self, secret: str, *, now: datetime) -> Token | None:
        found = self.tables.get(_pk(secret), "token")
        if found is None or found["expires_at"] <= now.timestamp():
            return None
        return Token(found["purpose"], found["subject"], datetime.fromtimestamp(found["expires_at"], UTC))

    def drop_of(self, client_id: str, *, purpose: str | None = None, besides: str | None = None) -> int:
        kept, after, gone = _pk(besides) if besides else "", None, 0
        while True:
            page = self.tables.page(f"tokens#{client_id}", after, PAGE)
            for place, (pk, sk) in page:
                if pk != kept and place.partition("|")[0] == (purpose or place.partition("|")[0]):
                    self.tables.delete(pk, sk)
                    gone += 1
            if len(page) < PAGE:
                return gone
            after = page[-1][0]

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
