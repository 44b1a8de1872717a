"""What campaigns reads from its environment."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Names from template.yaml."""

    main_table: str
    ledger_table: str
    suppressions_table: str
    hash_key: str
    site_url: str
    campaign_queue: str
    mail_configuration: str
