"""Promotions in DynamoDB, and a row a recipient that is claimed before the send."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from picpros.adapters.ledger import entry_put
from picpros.adapters.rows import due_fields, key, row
from picpros.adapters.table import Tables, put
from picpros.domain.campaign import Campaign, CampaignState, SendState
from picpros.domain.due import Due, Ref
from picpros.domain.instants import read, stored
from picpros.domain.ledger import LedgerEntry
from picpros.errors import Changed, NotFound

RECORD = "record"
_THERE = "attribute_exists(pk)"
_MARKS = {"unsubscribed": "said_no", "complained": "complained"}


@dataclass(frozen=True, slots=True)
class DynamoCampaigns:
    """`campaign#id` holds the promotion and `to#client` what became of it; numbers are counted from those rows."""

    tables: Tables

    def add(self, campaign: Campaign) -> None:
        self.tables.put(_campaign_row(campaign, None), "attribute_not_exists(pk)")

    def get(self, campaign_id: str) -> Campaign:
        found = self.tables.get(f"campaign#{campaign_id}", RECORD)
        if found is None:
            raise NotFound
        return _to_campaign(found)

    def listed(self, after: str | None, limit: int) -> tuple[Sequence[Campaign], str | None]:
        page = self.tables.page("campaigns", after, limit + 1, newest_first=True)
        refs = [ref for _, ref in page[:limit]]
        found = self.tables.get_many(refs)
        following = page[limit - 1][0] if len(page) > limit else None
        return [_to_campaign(found[ref]) for ref in refs if ref in found], following

    def save(self, campaign: Campaign, *, was: CampaignState, due: Due | None) -> None:
        self.tables.put(_campaign_row(campaign, due), "campaign_state = :was", {":was": was.value})

    def finish(self, campaign: Campaign, entry: LedgerEntry) -> None:
        """Write a campaign that is done, and the ledger's entry, in one transaction."""
        done = put(self.tables.main, _campaign_row(campaign, None))
        self.tables.transact([done, entry_put(self.tables.ledger, entry)])

    def claim(self, campaign_id: str, client_id: str, *, at: datetime) -> bool:
        fields = {"client_id": client_id, "send_state": SendState.CLAIMED.value, "at": stored(at)}
        item = row("recipient", f"campaign#{campaign_id}", f"to#{client_id}", fields)
        try:
            self.tables.put(item, "attribute_not_exists(pk)")
        except Changed:
            return False
        return True

    def settle(self, campaign_id: str, client_id: str, state: SendState) -> None:
        values = {":state": state.value, ":bounced": SendState.BOUNCED.value}
        self._update(campaign_id, client_id, "SET send_state = :state", values, f"{_THERE} AND send_state <> :bounced")

    def release(self, campaign_id: str, client_id: str) -> None:
        self.tables.delete(f"campaign#{campaign_id}", f"to#{client_id}")

    def unsubscribed(self, campaign_id: str, client_id: str) -> None:
        self._update(campaign_id, client_id, "SET said_no = :yes", {":yes": True})

    def complained(self, campaign_id: str, client_id: str) -> None:
        self._update(campaign_id, client_id, "SET complained = :yes", {":yes": True})

    def ref(self, campaign_id: str) -> Ref:
        return Ref(f"campaign#{campaign_id}", RECORD)

    def counts(self, campaign_id: str) -> Mapping[str, int]:
        found = list(self.tables.query(f"campaign#{campaign_id}", "to#"))
        states = Counter(each["send_state"] for each in found)
        said = {name: sum(1 for each in found if each.get(mark)) for name, mark in _MARKS.items()}
        return {**states, **said}

    def _update(
        self,
        campaign_id: str,
        client_id: str,
        change: str,
        values: Mapping[str, object],
        condition: str = _THERE,
    ) -> None:
        try:
            self.tables.update(key(f"campaign#{campaign_id}", f"to#{client_id}"), change, condition, values)
        except Changed:
            return  # this promotion never went to them, or came back


def _campaign_row(campaign: Campaign, due: Due | None) -> dict[str, Any]:
    pk = f"campaign#{campaign.campaign_id}"
    fields = {
        "campaign_id": campaign.campaign_id,
        "name": campaign.name,
        "subject": campaign.subject,
        "body": campaign.body,
        "campaign_state": campaign.state.value,
        "drafted_at": stored(campaign.created_at),
        "recipients": campaign.recipients,
        "cursor": campaign.cursor,
        "told_at": stored(campaign.told_at) if campaign.told_at else None,
    }
    listed = {"list_pk": "campaigns", "list_sk": f"{stored(campaign.created_at)}#{campaign.campaign_id}"}
    return row("campaign", pk, RECORD, fields, **listed, **due_fields(due, pk, RECORD))


def _to_campaign(found: dict[str, Any]) -> Campaign:
    return Campaign(
        found["campaign_id"],
        found["name"],
        found["subject"],
        found["body"],
        CampaignState(found["campaign_state"]),
        read(found["drafted_at"]),
        found["recipients"],
        found.get("cursor"),
        read(found["told_at"]) if "told_at" in found else None,
    )
