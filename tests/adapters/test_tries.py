"""Calls of AWS that are throttled, cut or lost: tried again, carried out once, and given up in time."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from botocore.exceptions import ClientError

from picpros.adapters.aws import TRY, client
from picpros.adapters.jobs import DynamoJobs
from picpros.adapters.orders import DynamoOrders
from picpros.adapters.patience import TRIES, Patience
from picpros.adapters.requests import DynamoRequests
from picpros.adapters.rows import key, row
from picpros.adapters.table import Tables, put
from picpros.adapters.tokens import DynamoTokens
from picpros.domain.jobs import JobKind, job
from picpros.domain.payment import next_attempt
from picpros.errors import Changed, Gone, Unavailable
from picpros.ports import Claimed
from tests.adapters.relay import Fault, Relay, cut, lost, passes, says
from tests.adapters.world import CONTACT, DETAILS, NOW, PERSONAL, Lasting, environment, order, raw_rows, watched

NEW = "attribute_not_exists(pk)"


def refused(code: str, status: int = 400, **more: object) -> Fault:
    body = json.dumps({"__type": f"com.amazonaws.dynamodb.v20120810#{code}", "message": "no", **more})
    return says(status, body, Content_Type="application/x-amz-json-1.0")


CONFLICT = refused("TransactionCanceledException", CancellationReasons=[{"Code": "TransactionConflict"}])
PASSING = {
    "throttled": refused("ProvisionedThroughputExceededException"),
    "throttled by rate": refused("ThrottlingException"),
    "over the account's limit": refused("RequestLimitExceeded"),
    "broken inside": refused("InternalServerError", 500),
    "unavailable": says(503, ""),
    "cut": cut,
    "lost": lost,
}


@dataclass
class Hours:
    now: float = 0.0
    pauses: int = 0

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.pauses += 1


@dataclass
class Way:
    """A table behind a relay, with patience that does not sleep."""

    tables: Tables
    relay: Relay
    hours: Hours
    patience: Patience


@pytest.fixture
def way(tables: Tables) -> Iterator[Way]:
    relay = Relay(str(tables.client.meta.endpoint_url))
    hours = Hours()
    patience = Patience(clock=lambda: hours.now, sleep=hours.sleep)
    with environment("http://127.0.0.1:9", relay.url):
        made = client("dynamodb", patience)
    names = (tables.main, tables.keys, tables.ledger, tables.suppressions)
    yield Way(Tables(made, *names, patience=patience), relay, hours, patience)
    relay.stop()


def counter(issued: int) -> dict[str, Any]:
    return row("counter", "counter#a", "counter", {"issued": issued})


@pytest.mark.parametrize("fault", PASSING)
def test_what_passes_is_tried_again_after_a_pause(way: Way, fault: str) -> None:
    way.relay.faults = [PASSING[fault]] * 3
    way.tables.put(counter(1))

    assert (len(way.relay.calls), way.hours.pauses) == (4, 3)
    assert way.tables.get("counter#a", "counter") is not None


@pytest.mark.parametrize("fault", PASSING)
def test_what_does_not_pass_is_unavailable_after_eight_tries(way: Way, fault: str) -> None:
    way.relay.faults = [PASSING[fault]] * (TRIES + 1)

    with pytest.raises(Unavailable):
        way.tables.get("counter#a", "counter")
    assert len(way.relay.calls) == TRIES


def test_a_mistake_of_ours_is_not_tried_again(way: Way) -> None:
    with pytest.raises(ClientError):
        way.tables.client.get_item(TableName=way.tables.main, Key={"nothing": {"S": "x"}})

    assert (len(way.relay.calls), way.hours.pauses) == (1, 0)


def test_no_try_begins_that_could_not_end_in_time(way: Way) -> None:
    way.patience.begin(Lasting(25_000))
    way.hours.now = 20.0 - TRY + 0.01

    with pytest.raises(Unavailable):
        way.tables.get("counter#a", "counter")
    assert way.relay.calls == []


def test_a_call_that_fails_late_in_the_request_is_given_up_at_once(way: Way) -> None:
    way.patience.begin(Lasting(25_000))
    way.hours.now = 20.0 - TRY
    way.relay.faults = [PASSING["throttled"]]

    with pytest.raises(Unavailable):
        way.tables.get("counter#a", "counter")
    assert (len(way.relay.calls), way.hours.pauses) == (1, 0)


def test_a_conditional_write_whose_answer_was_lost_knows_its_own_row(way: Way) -> None:
    way.relay.faults = [lost]
    way.tables.put(counter(1), NEW)

    assert len(way.relay.calls) == 2


def test_a_conditional_write_that_was_lost_does_not_take_another_row_for_its_own(way: Way) -> None:
    way.tables.put(counter(1))
    way.relay.faults = [cut]

    with pytest.raises(Changed):
        way.tables.put(counter(2), NEW)


def test_the_same_row_written_by_somebody_else_is_not_ours(way: Way) -> None:
    way.tables.put(counter(1), NEW)

    with pytest.raises(Changed):
        way.tables.put(counter(1), NEW)


def test_a_transaction_whose_answer_was_lost_is_carried_out_once(way: Way, database: str) -> None:
    if database == "moto":
        pytest.skip("moto does not know a transaction's token (docs/local-differences.md)")
    way.relay.faults = [lost]
    way.tables.transact([put(way.tables.main, counter(1), NEW)])

    tokens = {json.loads(call.body)["ClientRequestToken"] for call in way.relay.calls}
    assert (len(way.relay.calls), len(tokens)) == (2, 1)


def test_conflicts_throttles_and_a_transaction_still_under_way_pass(way: Way) -> None:
    way.relay.faults = [CONFLICT, PASSING["throttled"], refused("TransactionInProgressException"), CONFLICT]
    way.tables.transact([put(way.tables.main, counter(1), NEW)])

    assert (len(way.relay.calls), way.hours.pauses) == (5, 4)


def test_a_conflict_that_stays_is_unavailable_within_the_deadline(way: Way) -> None:
    way.patience.begin(Lasting(25_000))
    way.relay.faults = [CONFLICT] * 99

    with pytest.raises(Unavailable):
        way.tables.transact([put(way.tables.main, counter(1), NEW)])
    way.relay.faults = []
    assert way.hours.now <= 20
    assert raw_rows(way.tables, way.tables.main) == []


def test_a_claim_whose_answer_was_lost_is_still_the_claim(way: Way) -> None:
    jobs, mail = DynamoJobs(way.tables), job(JobKind.INVOICE, "order#PP-A", NOW)
    jobs.add(mail)
    way.relay.faults = [passes, lost]
    claimed = jobs.claim(mail.ref, now=NOW)

    assert claimed is not None
    assert claimed.tries == 1


def test_a_key_whose_claim_was_answered_by_nobody_is_claimed(way: Way) -> None:
    way.relay.faults = [lost]
    claim = DynamoRequests(way.tables).claim("KEY", "BODY", "PP-A", now=NOW, life=timedelta(days=1))

    assert claim == Claimed("PP-A", fresh=True)


@pytest.mark.parametrize("faults", [[lost], [passes, lost]])
def test_an_attempt_is_frozen_once_though_an_answer_is_lost(
    way: Way, orders: DynamoOrders, faults: list[Fault]
) -> None:
    before = order("PP-A")
    orders.add(before, CONTACT, PERSONAL, DETAILS, due=watched())
    way.relay.faults = faults
    moved, attempt = DynamoOrders(way.tables).freeze(before, next_attempt(before, now=NOW))

    assert (moved.attempt, attempt.number) == (1, 1)
    assert orders.get("PP-A") == moved


def test_a_token_whose_taking_was_answered_by_nobody_is_taken(way: Way, database: str) -> None:
    if database == "moto":
        pytest.skip("moto does not know a transaction's token (docs/local-differences.md)")
    tokens = DynamoTokens(way.tables)
    tokens.put("secret", purpose="account", subject="CLIENTANA", until=NOW + timedelta(hours=1))
    way.relay.faults = [passes, lost]

    assert tokens.take("secret", now=NOW) == ("account", "CLIENTANA")
    with pytest.raises(Gone):
        tokens.take("secret", now=NOW)


def test_an_update_that_was_lost_is_made_again(way: Way) -> None:
    way.tables.put(counter(1))
    way.relay.faults = [cut]
    way.tables.update(key("counter#a", "counter"), "SET issued = :next", "issued = :seen", {":next": 2, ":seen": 1})

    assert way.tables.get("counter#a", "counter") == {
        "pk": "counter#a",
        "sk": "counter",
        "type": "counter",
        "issued": 2,
    }
