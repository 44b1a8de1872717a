"""Bounces and complaints hold addresses: nothing stands between the bus and the function that could keep them."""

from typing import Any

import pytest

from tests.infra.stacks import of_type, properties

FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:picpros-InboundEmailFunction"


def target() -> dict[str, Any]:
    [found] = properties("FeedbackRule")["Targets"]
    return dict(found)


@pytest.mark.clause("S3")
def test_bounces_and_complaints_go_to_the_function_and_to_nothing_else() -> None:
    [destination] = of_type("AWS::SES::ConfigurationSetEventDestination").values()
    asked = destination["Properties"]["EventDestination"]

    assert list(of_type("AWS::Events::Rule")) == ["FeedbackRule"]
    assert target()["Arn"] == FUNCTION
    assert {each for each in asked if each.endswith("Destination")} == {"EventBridgeDestination"}
    assert asked["MatchingEventTypes"] == ["bounce", "complaint"]


@pytest.mark.clause("S3")
def test_no_queue_or_archive_keeps_them() -> None:
    configs = [each["Properties"] for each in of_type("AWS::Lambda::EventInvokeConfig").values()]
    kept = [each for each in configs if each["FunctionName"] == "picpros-InboundEmailFunction"]

    assert "DeadLetterConfig" not in target()
    assert [each for each in kept if each.get("DestinationConfig")] == []
    assert of_type("AWS::Events::Archive", "AWS::SNS::Subscription") == {}


def test_only_this_rule_may_hand_events_to_the_function() -> None:
    permission = properties("FeedbackPermission")

    assert permission["Principal"] == "events.amazonaws.com"
    assert permission["SourceArn"] == "arn:aws:events:us-east-1:123456789012:rule/picpros-mail-FeedbackRule"
    assert properties("FeedbackRule")["EventPattern"]["source"] == ["aws.ses"]


def test_the_set_that_is_listened_to_is_the_one_that_functions_send_with() -> None:
    named = properties("MailConfiguration")["Name"]
    senders = [properties(f"{each}Function")["Environment"]["Variables"] for each in ("Outbox", "Campaigns")]

    assert {each["MAIL_CONFIGURATION"] for each in senders} == {named}
    assert properties("Feedback")["ConfigurationSetName"] == named
    assert properties("FeedbackRule")["EventPattern"]["detail"]["mail"]["tags"] == {"ses:configuration-set": [named]}
