"""Each function as Lambda loads it: its handler with the template's environment, against servers of this machine."""

import importlib
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from local.provision import make_tables, put_secrets
from picpros.domain.due import Ref
from tests.adapters.world import environment
from tests.functions.events import OWNER, http, messages, schedule

EVENTS: dict[str, tuple[dict[str, Any], Any]] = {
    "checkout": (http("GET", "/catalogue"), 200),
    "payments": (http("POST", "/webhooks/stripe", {"id": "evt_1"}, headers={"Stripe-Signature": "t=1,v1=0"}), 400),
    "tracking": (http("GET", "/orders/PP-UNKNOWN"), 404),
    "clients": (http("GET", "/me", headers={"Authorization": "Bearer nobody"}), 401),
    "desk": (http("GET", "/desk/orders", claims=OWNER), 200),
    "inbound_email": (messages(Ref("mail#0100NOBODY", "mail")), {"batchItemFailures": []}),
}
SCHEDULED = ["campaigns", "outbox", "payments", "retention"]
AT = datetime(2027, 3, 13, 8, tzinfo=UTC)


class Context:
    """As much of Lambda's context as a handler looks at."""

    def get_remaining_time_in_millis(self) -> int:
        return 60_000


@pytest.fixture(scope="module")
def stocked(services: Any, request: pytest.FixtureRequest) -> Iterator[Any]:
    """Make the tables and secrets of the template, under their own names."""
    dynamodb: Any = request.getfixturevalue("moto")
    make_tables(services.templates, dynamodb)
    names = [services.templates.parameter(f"Stripe{each}Parameter") for each in ("Secret", "Webhook")]
    put_secrets(services.ssm, {f"/{name.lstrip('/')}": "sk_test_made_up" for name in names})
    yield dynamodb
    for table in services.templates.of_type("AWS::DynamoDB::Table"):
        dynamodb.delete_table(TableName=table.name)


def loaded(name: str, services: Any, dynamodb: Any) -> Any:
    """Load a handler in the environment that the template gives it."""
    [function] = [
        each
        for each in services.templates.of_type("AWS::Lambda::Function")
        if each.properties["Handler"].startswith(f"functions.{name}.")
    ]
    with environment(services.server.url, dynamodb.meta.endpoint_url) as patch:
        for variable, value in function.properties["Environment"]["Variables"].items():
            patch.setenv(variable, str(value))
        sys.modules.pop(f"functions.{name}.handler", None)
        module, _, attribute = str(function.properties["Handler"]).rpartition(".")
        return getattr(importlib.import_module(module), attribute)


@pytest.mark.parametrize("name", EVENTS)
def test_a_function_wired_to_the_real_world_answers(services: Any, stocked: Any, name: str) -> None:
    event, wanted = EVENTS[name]
    answer = loaded(name, services, stocked)(event, Context())

    assert answer.get("statusCode", answer) == wanted


@pytest.mark.parametrize("name", SCHEDULED)
def test_a_schedule_finds_nothing_due_in_an_empty_studio(services: Any, stocked: Any, name: str) -> None:
    assert loaded(name, services, stocked)(schedule(AT), Context())["queued"] == 0


def test_an_audit_of_an_empty_studio_finds_nothing_but_what_others_left_in_its_buckets(
    services: Any, stocked: Any
) -> None:
    found = loaded("audit", services, stocked)(schedule(AT), Context())

    assert found["findings"] <= found["objects"]
    assert found["faults"] == 0


def test_the_seal_of_an_empty_ledger_is_written_and_written_once(services: Any, stocked: Any) -> None:
    seal = loaded("retention", services, stocked)

    written = [seal(schedule(AT), Context())["sealed"] for _ in range(2)]
    [bucket] = [each["Name"] for each in services.s3.list_buckets()["Buckets"] if each["Name"].endswith("sealsbucket")]

    assert written[1] == 0  # and the first where no other test was before
    assert len(services.s3.list_objects_v2(Bucket=bucket)["Contents"]) == 1


@pytest.mark.parametrize("name", sorted({*EVENTS, *SCHEDULED}))
def test_a_function_that_lacks_a_setting_does_not_load_and_names_it(
    services: Any, stocked: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sys.modules.pop(f"functions.{name}.handler", None)
    monkeypatch.delenv("MAIN_TABLE", raising=False)

    with pytest.raises(Exception, match="MAIN_TABLE"):
        importlib.import_module(f"functions.{name}.handler")
