"""Queues: ids and nothing else, one worker at a time for promotions, no message held back as a repetition."""

import json
from typing import Any

import pytest

from picpros.adapters.queue import SqsQueue
from picpros.domain.due import Ref
from picpros.ports import Queue
from tests.fakes.outbox import MemoryQueue
from tests.fakes.rows import Steps

CAMPAIGN = Ref("campaign#0123456789", "record")
JOB = Ref("job#7ZK2MQ9QF3DHJ4TNV5WXY6A8BC", "job")
PLAIN = ["OutboxQueue", "PurgeQueue", "PaymentsQueue", "InboundQueue"]


@pytest.fixture
def campaigns(services: Any) -> SqsQueue:
    return SqsQueue(services.sqs, services.queue("CampaignQueue"), group="campaigns")


def received(queue: SqsQueue) -> list[dict[str, Any]]:
    """Take one round of messages and leave them hidden, as a worker does while it works."""
    answer: Any = queue.client.receive_message(
        QueueUrl=queue.url, MaxNumberOfMessages=10, AttributeNames=["All"], MessageAttributeNames=["All"]
    )
    return list(answer.get("Messages", []))


def bodies(queue: SqsQueue) -> list[Ref]:
    return [Ref.from_message(each["Body"]) for each in received(queue)]


@pytest.fixture(params=["memory", "sqs"])
def queue(request: pytest.FixtureRequest) -> Queue:
    if request.param == "memory":
        return MemoryQueue(Steps())
    services: Any = request.getfixturevalue("services")
    return SqsQueue(services.sqs, services.queue("OutboxQueue"))


def held(queue: Queue) -> list[Ref]:
    if isinstance(queue, MemoryQueue):
        return queue.refs
    assert isinstance(queue, SqsQueue)
    return bodies(queue)


@pytest.mark.parametrize("ref", [JOB, CAMPAIGN, Ref('a "b"#ü', "\\n")])
def test_a_row_is_found_again_by_what_was_put(queue: Queue, ref: Ref) -> None:
    queue.put(ref)

    assert held(queue) == [ref]


def test_a_row_that_is_put_twice_is_worked_on_twice(queue: Queue) -> None:
    for _ in range(2):
        queue.put(JOB)

    assert held(queue) == [JOB, JOB]


@pytest.mark.parametrize("logical", PLAIN)
def test_every_plain_queue_of_the_template_takes_a_message(services: Any, logical: str) -> None:
    queue = SqsQueue(services.sqs, services.queue(logical))
    queue.put(JOB)

    assert bodies(queue) == [JOB]


def test_a_message_holds_two_keys_and_nothing_else(services: Any, campaigns: SqsQueue) -> None:
    outbox = SqsQueue(services.sqs, services.queue("OutboxQueue"))
    for queue in (outbox, campaigns):
        queue.put(CAMPAIGN)
    [plain], [fifo] = received(outbox), received(campaigns)

    assert json.loads(plain["Body"]) == json.loads(fifo["Body"]) == {"pk": CAMPAIGN.pk, "sk": CAMPAIGN.sk}
    assert "MessageAttributes" not in plain
    assert "MessageAttributes" not in fifo


def test_a_campaign_that_goes_on_is_the_same_row_and_is_not_taken_for_a_repetition(campaigns: SqsQueue) -> None:
    for _ in range(3):
        campaigns.put(CAMPAIGN)
    taken = received(campaigns)

    assert [Ref.from_message(each["Body"]) for each in taken] == [CAMPAIGN] * 3
    assert len({each["Attributes"]["MessageDeduplicationId"] for each in taken}) == 3


def test_promotions_are_of_one_group_so_that_one_worker_works_at_a_time(campaigns: SqsQueue) -> None:
    for number in range(12):
        campaigns.put(Ref(f"campaign#{number}", "record"))
    first, meanwhile = received(campaigns), received(campaigns)

    assert {each["Attributes"]["MessageGroupId"] for each in first} == {"campaigns"}
    assert [Ref.from_message(each["Body"]).pk for each in first] == [
        f"campaign#{number}" for number in range(len(first))
    ]
    assert meanwhile == []
