"""Queues: ids and nothing else, one worker at a time for promotions, no message held back as a repetition."""

import json
from typing import Any

import pytest

from picpros.adapters.queue import SqsQueue
from picpros.domain.due import Ref
from picpros.ports import Queue
from tests.adapters.world import Cloud
from tests.fakes.outbox import MemoryQueue
from tests.fakes.rows import Steps

CAMPAIGN = Ref("campaign#0123456789", "record")
JOB = Ref("job#7ZK2MQ9QF3DHJ4TNV5WXY6A8BC", "job")
PLAIN = ["OutboxQueue", "PurgeQueue", "PaymentsQueue", "InboundQueue"]


@pytest.fixture
def campaigns(cloud: Cloud) -> SqsQueue:
    return SqsQueue(cloud.sqs, cloud.queue("CampaignQueue"), group="campaigns")


def received(queue: SqsQueue) -> list[dict[str, Any]]:
    """Take one round of messages and leave them hidden, as a worker does while it works."""
    everything: Any = {"MaxNumberOfMessages": 10, "AttributeNames": ["All"], "MessageAttributeNames": ["All"]}
    # AWS asks all of its servers only when it may take a second for it.
    answer: Any = queue.client.receive_message(QueueUrl=queue.url, WaitTimeSeconds=1, **everything)
    return list(answer.get("Messages", []))


def bodies(queue: SqsQueue) -> list[Ref]:
    """Take rounds until one brings nothing: on AWS a round may bring a part."""
    rounds = iter(lambda: received(queue), [])
    return [Ref.from_message(each["Body"]) for messages in rounds for each in messages]


@pytest.fixture
def queue(where: str, request: pytest.FixtureRequest) -> Queue:
    if where == "memory":
        return MemoryQueue(Steps())
    cloud: Cloud = request.getfixturevalue("cloud")
    return SqsQueue(cloud.sqs, cloud.queue("OutboxQueue"))


def held(queue: Queue) -> list[Ref]:
    if isinstance(queue, MemoryQueue):
        return queue.refs
    assert isinstance(queue, SqsQueue)
    return bodies(queue)


@pytest.mark.parametrize("ref", [JOB, CAMPAIGN, Ref('a "b"#ü', "\\n")])
def test_a_row_is_found_again_by_what_was_put(queue: Queue, ref: Ref) -> None:
    queue.put(ref)

    assert held(queue) == [ref]


@pytest.mark.parametrize("count", [0, 1, 10, 25])
def test_many_are_put_as_one_by_one(queue: Queue, count: int) -> None:
    refs = [Ref(f"order#{number}", "record") for number in range(count)]
    queue.put_all(refs)

    assert sorted(held(queue), key=lambda each: int(each.pk.partition("#")[2])) == refs


def test_what_a_batch_leaves_out_is_put_alone(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = SqsQueue(cloud.sqs, cloud.queue("OutboxQueue"))
    monkeypatch.setattr(cloud.sqs, "send_message_batch", lambda **_asked: {"Failed": [{"Id": "1"}]})
    queue.put_all([JOB, CAMPAIGN])

    assert bodies(queue) == [CAMPAIGN]


def test_many_promotions_are_put_in_their_one_group(campaigns: SqsQueue) -> None:
    campaigns.put_all([CAMPAIGN, CAMPAIGN])

    assert len(received(campaigns)) >= 1


def test_a_row_that_is_put_twice_is_worked_on_twice(queue: Queue) -> None:
    for _ in range(2):
        queue.put(JOB)

    assert held(queue) == [JOB, JOB]


@pytest.mark.parametrize("logical", PLAIN)
def test_every_plain_queue_of_the_template_takes_a_message(cloud: Cloud, logical: str) -> None:
    queue = SqsQueue(cloud.sqs, cloud.queue(logical))
    queue.put(JOB)

    assert bodies(queue) == [JOB]


def test_a_message_holds_two_keys_and_nothing_else(cloud: Cloud, campaigns: SqsQueue) -> None:
    outbox = SqsQueue(cloud.sqs, cloud.queue("OutboxQueue"))
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
