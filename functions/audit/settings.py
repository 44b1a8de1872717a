"""What the audit reads from its environment."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Names from template.yaml."""

    main_table: str
    keys_table: str
    ledger_table: str
    suppressions_table: str
    files_bucket: str
    documents_bucket: str
    inbound_bucket: str
    seals_bucket: str
