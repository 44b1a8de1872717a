"""What retention reads from its environment."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Names from template.yaml."""

    main_table: str
    keys_table: str
    ledger_table: str
    files_bucket: str
    documents_bucket: str
    purge_queue: str
    seals_bucket: str
