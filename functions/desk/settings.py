"""What the desk reads from its environment."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Names from template.yaml."""

    main_table: str
    keys_table: str
    ledger_table: str
    suppressions_table: str
    files_bucket: str
    sealing_key: str
    hash_key: str
    outbox_queue: str
    campaign_queue: str
    payments_queue: str
    site_url: str
