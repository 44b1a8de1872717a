"""Routes, schedules, logs and queues."""

import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from local.schedule import schedules
from tests.adapters.world import read_templates
from tests.infra.stacks import FUNCTIONS, ROOT, of_type, properties

QUARTER = timedelta(minutes=15)


def routes() -> list[tuple[str, Any]]:
    paths = properties("Api")["Body"]["paths"]
    return [(path, operation.get("security")) for path, methods in paths.items() for operation in methods.values()]


def queue_of(arn: str) -> str:
    return arn.rpartition("picpros-")[2].removesuffix(".fifo")


def test_every_route_of_the_desk_asks_for_a_token_of_the_staff_and_no_other_route_does() -> None:
    guarded = {path: security for path, security in routes() if path.startswith("/desk")}
    open_to_all = {path: security for path, security in routes() if not path.startswith("/desk")}

    assert len(guarded) > 5
    assert all(security == [{"Staff": []}] for security in guarded.values())
    assert all(security is None for security in open_to_all.values())


def test_no_call_is_throttled_below_what_a_whole_site_may_rely_on() -> None:
    stage = next(iter(of_type("AWS::ApiGatewayV2::Stage").values()))["Properties"]
    limits = [stage["DefaultRouteSettings"], *stage.get("RouteSettings", {}).values()]

    assert all(each["ThrottlingRateLimit"] >= 50 and each["ThrottlingBurstLimit"] >= 100 for each in limits)


def test_the_token_of_the_staff_is_checked_against_the_staffs_own_pool() -> None:
    staff = properties("Api")["Body"]["components"]["securitySchemes"]["Staff"]["x-amazon-apigateway-authorizer"]

    assert staff["type"] == "jwt"
    assert staff["jwtConfiguration"]["issuer"].endswith("_picpros-staff-StaffPool")
    assert staff["jwtConfiguration"]["audience"] == ["picpros-staff-StaffClient"]


def test_no_schedule_runs_more_often_than_every_quarter_of_an_hour() -> None:
    start = datetime(2027, 3, 13, tzinfo=UTC)

    for schedule in schedules(read_templates({f"picpros-data-{key}": key for key in ("StorageKey", "HashKey")})):
        runs = [start]
        while runs[-1] < start + timedelta(days=2):
            runs.append(schedule.when.after(runs[-1]))
        assert all(later - earlier >= QUARTER for earlier, later in pairwise(runs[1:])), schedule.name


@pytest.mark.clause("S3")
@pytest.mark.parametrize("logical", FUNCTIONS.values())
def test_a_functions_logs_are_kept_for_two_weeks_at_most(logical: str) -> None:
    groups = [each["Properties"] for each in of_type("AWS::Logs::LogGroup").values()]

    [days] = [each["RetentionInDays"] for each in groups if each["LogGroupName"] == f"/aws/lambda/picpros-{logical}"]

    assert days <= 14


def test_no_value_of_the_parameter_keeps_logs_for_longer() -> None:
    (app,) = [stack for stack in read_templates({})._stacks if "LogDays" in stack.parameters]

    assert max(app.parameters["LogDays"]["AllowedValues"]) <= 14


def test_a_message_that_fails_again_and_again_is_kept_for_two_weeks() -> None:
    queues = {logical: each["Properties"] for logical, each in of_type("AWS::SQS::Queue").items()}
    working = {logical: each for logical, each in queues.items() if not logical.endswith("DeadLetters")}

    for logical, each in working.items():
        kept = queues[queue_of(each["RedrivePolicy"]["deadLetterTargetArn"])]
        assert kept["MessageRetentionPeriod"] == 14 * 86400, logical
        assert kept.get("FifoQueue") == each.get("FifoQueue"), logical


def test_every_queue_of_dead_letters_sets_off_an_alarm() -> None:
    alarms = [each["Properties"] for each in of_type("AWS::CloudWatch::Alarm").values()]
    watched = {each["Dimensions"][0]["Value"] for each in alarms if each["Namespace"] == "AWS/SQS"}
    dead = {logical for logical in of_type("AWS::SQS::Queue") if logical.endswith("DeadLetters")}

    assert {name.rpartition("-")[2].removesuffix(".fifo") for name in watched} == dead
    assert all(each["AlarmActions"] for each in alarms)


@pytest.mark.parametrize("function", ["payments", "retention", "audit"])
def test_what_a_function_logs_for_a_person_sets_off_an_alarm(function: str) -> None:
    log = f"{function.title()}Logs"
    filters = [each["Properties"] for each in of_type("AWS::Logs::MetricFilter").values()]
    name = properties(log)["LogGroupName"]
    [found] = [each for each in filters if each["LogGroupName"] in (name, f"picpros-{log}")]
    [metric] = found["MetricTransformations"]
    words = set(re.findall(r'"([^"]+)"', found["FilterPattern"]))
    source = "".join(each.read_text() for each in (ROOT / "functions" / function).glob("*.py"))
    alarms = [each["Properties"] for each in of_type("AWS::CloudWatch::Alarm").values()]

    assert words == set(re.findall(r'logger\.error\("([^"]+)"', source))
    assert (metric["MetricNamespace"], metric["MetricName"]) in {
        (each["Namespace"], each["MetricName"]) for each in alarms
    }


def test_a_tick_of_deletions_or_a_mail_that_fails_to_its_last_try_sets_off_an_alarm() -> None:
    alarms = [each["Properties"] for each in of_type("AWS::CloudWatch::Alarm").values()]
    found = [each for each in alarms if each["Namespace"] == "AWS/Lambda"]

    assert {each["MetricName"] for each in found} == {"Errors"}
    assert [each["Dimensions"][0]["Value"] for each in found] == [
        "picpros-RetentionFunction",
        "picpros-InboundEmailFunction",
    ]


@pytest.mark.clause("S3")
def test_no_event_goes_to_a_queue_when_it_fails_since_a_mails_event_holds_what_somebody_wrote() -> None:
    configured = [each["Properties"] for each in of_type("AWS::Lambda::EventInvokeConfig").values()]

    assert not any(each.get("DestinationConfig") for each in configured)


def test_a_message_stays_hidden_for_six_runs_of_its_function() -> None:
    mappings = [each["Properties"] for each in of_type("AWS::Lambda::EventSourceMapping").values()]

    for each in mappings:
        timeout = properties(each["FunctionName"].removeprefix("picpros-"))["Timeout"]
        assert properties(queue_of(each["EventSourceArn"]))["VisibilityTimeout"] >= 6 * timeout, each


def test_one_failed_message_does_not_bring_back_the_others() -> None:
    mappings = [each["Properties"] for each in of_type("AWS::Lambda::EventSourceMapping").values()]

    assert all(each["FunctionResponseTypes"] == ["ReportBatchItemFailures"] for each in mappings)


@pytest.mark.parametrize("logical", FUNCTIONS.values())
def test_every_function_runs_on_the_runtime_that_it_is_built_for(logical: str) -> None:
    function = properties(logical)

    assert (function["Runtime"], function["Architectures"]) == ("python3.13", ["arm64"])
