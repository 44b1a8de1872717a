"""What inbound e-mail reads from its environment."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Names from template.yaml."""

    main_table: str
    keys_table: str
    ledger_table: str
    suppressions_table: str
    inbound_bucket: str
    sealing_key: str
    hash_key: str
    outbox_queue: str
    inbound_queue: str
