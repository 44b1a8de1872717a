"""Queues that feed functions: what becomes of a message that fails and fails."""

import json
from collections.abc import Mapping
from datetime import timedelta
from itertools import pairwise
from typing import Any

from local.mappings import Mappings, Source
from local.worker import InvocationFailed

ARN = "arn:aws:sqs:us-east-1:123456789012:{}"
MOST, LONGEST = 100, timedelta(minutes=10)


def queue(world: Any, name: str, **attributes: str) -> str:
    return str(world.client("sqs").create_queue(QueueName=name, Attributes=attributes)["QueueUrl"])


def test_a_message_that_fails_a_hundred_times_waits_no_longer_than_it_is_hidden_and_ends_among_the_dead_letters(
    world: Any,
) -> None:
    queue(world, "dead")
    redrive = json.dumps({"deadLetterTargetArn": ARN.format("dead"), "maxReceiveCount": str(MOST)})
    url = queue(world, "work", RedrivePolicy=redrive)
    world.client("sqs").send_message(QueueUrl=url, MessageBody="one")
    tries = []

    def fails(function: str, event: Mapping[str, Any]) -> bytes:
        tries.append(world.clock.now())
        raise InvocationFailed("Error")

    source = Source("work", ARN.format("work"), "function", 1, partial=False, longest_wait=LONGEST, most_tries=MOST)
    mappings = Mappings([source], world.aws.queues, fails)
    while due := mappings.next_due():
        world.clock.move_to(max(due, world.clock.now()) + timedelta(seconds=1))
        mappings.run_due()

    waits = [later - earlier for earlier, later in pairwise(tries)]
    assert len(tries) == MOST
    assert max(waits) <= LONGEST + timedelta(seconds=2)
    assert [each.body for each in world.aws.queues.receive("dead", 1, LONGEST)] == ["one"]
