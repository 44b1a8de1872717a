"""What checkout reads from its environment."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Names from template.yaml."""

    main_table: str
    keys_table: str
    ledger_table: str
    files_bucket: str
    sealing_key: str
    hash_key: str
    site_url: str
    stripe_api_base: str
    stripe_secret_parameter: str
    stack: str
    outbox_queue: str
