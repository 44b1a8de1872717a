"""Pause a promotion that is being sent, and let it go on; asked twice it is one."""

from dataclasses import replace
from datetime import datetime

from picpros.domain.campaign import Campaign, CampaignState
from picpros.domain.due import Due, DueKind
from picpros.errors import WrongState
from picpros.ports import Campaigns, Queue
from picpros.services.promote import PROMOTION


def pause_campaign(campaign_id: str, *, campaigns: Campaigns) -> Campaign:
    """Stop the mails still to come, but for those under way; WrongState for a draft and for one that is done."""
    campaign = campaigns.get(campaign_id)
    if campaign.state is CampaignState.PAUSED:
        return campaign
    if campaign.state is not CampaignState.SENDING:
        raise WrongState("paused", campaign.state.value, of=PROMOTION)
    paused = replace(campaign, state=CampaignState.PAUSED)
    campaigns.save(paused, was=CampaignState.SENDING, due=None)
    return paused


def resume_campaign(campaign_id: str, *, now: datetime, campaigns: Campaigns, queue: Queue) -> Campaign:
    """Let it go on to who did not get it yet; WrongState for a draft and for one that is done."""
    campaign = campaigns.get(campaign_id)
    if campaign.state is CampaignState.SENDING:
        return campaign
    if campaign.state is not CampaignState.PAUSED:
        raise WrongState("resumed", campaign.state.value, of=PROMOTION)
    resumed = replace(campaign, state=CampaignState.SENDING)
    campaigns.save(resumed, was=CampaignState.PAUSED, due=Due.on(DueKind.CAMPAIGN, now))
    queue.put(campaigns.ref(campaign_id))
    return resumed
