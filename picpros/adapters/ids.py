"""Random ids from the machine's own source of secrets."""

import secrets

from picpros.domain import transaction_id

ALPHABET = transaction_id.ALPHABET


class RandomIds:
    """Ids that nobody can guess."""

    def transaction_id(self) -> str:
        return transaction_id.from_bytes(secrets.token_bytes(transaction_id.RANDOM_BYTES))

    def identifier(self) -> str:
        return random_text(26)

    def short(self) -> str:
        return random_text(10)

    def secret(self) -> str:
        return secrets.token_urlsafe(32)


def random_text(length: int) -> str:
    """Make `length` characters of Crockford's base32, 5 random bits each."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))
