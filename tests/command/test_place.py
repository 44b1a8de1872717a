"""Where the command looks: at the local stack, or at what CloudFormation says of one on AWS."""

import http.server
import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import typer
from botocore.exceptions import NoRegionError

from command import place as places
from command.place import find

RESOURCES = {
    "picpros": [
        ("AWS::Lambda::Function", "picpros-outbox"),
        ("AWS::Lambda::Function", "picpros-tracking"),
        ("AWS::SQS::Queue", "https://sqs/purge"),
        ("AWS::Logs::LogGroup", "/aws/lambda/outbox"),
        ("AWS::Events::Rule", "rule"),
    ],
    "picpros-restored": [("AWS::CloudFormation::WaitConditionHandle", "nothing")],
    "picpros-data": [("AWS::DynamoDB::Table", "main"), ("AWS::S3::Bucket", "files")],
}
# The app names a stack in which a restored table stands in place of the data stack's own.
DATA_STACKS = {"picpros": "picpros-restored", "picpros-restored": "picpros-data"}
SETTINGS = {"picpros-outbox": {"MAIN_TABLE": "main", "FILES_BUCKET": "files"}, "picpros-tracking": {}}


class Account:
    """As much of AWS's clients as is asked: pages of what a stack is made of, settings of functions, log events."""

    def describe_stacks(self, StackName: str) -> Any:  # noqa: N803  as AWS spells it
        named = DATA_STACKS.get(StackName)
        return {"Stacks": [{"Parameters": [{"ParameterKey": "DataStack", "ParameterValue": named}]} if named else {}]}

    def get_function_configuration(self, FunctionName: str) -> Any:  # noqa: N803
        return {"Environment": {"Variables": SETTINGS[FunctionName]}} if SETTINGS[FunctionName] else {}

    def get_paginator(self, name: str) -> Any:
        self.asked = name
        return self

    def paginate(self, **asked: str) -> Iterator[Any]:
        if self.asked == "filter_log_events":
            yield {"events": [{"message": f"a line of {asked['logGroupName']}"}]}
            return
        for kind, name in RESOURCES[asked["StackName"]]:
            yield {"StackResourceSummaries": [{"ResourceType": kind, "PhysicalResourceId": name}]}


def test_a_stack_on_aws_is_found_with_its_data_and_the_settings_of_its_functions(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(places, "client", lambda _: Account())
    found = find("", "picpros")

    assert (found.url, found["MAIN_TABLE"], found["FILES_BUCKET"]) == (None, "main", "files")
    assert (found.tables, found.buckets, found.queues) == (("main",), ("files",), ("https://sqs/purge",))
    assert list(found.logged()) == ["a line of /aws/lambda/outbox"]


def test_what_aws_does_not_tell_is_said_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuses(_: str) -> Any:
        raise NoRegionError

    monkeypatch.setattr(places, "client", refuses)
    with pytest.raises(typer.Exit) as ended:
        find("", "picpros")

    assert ended.value.exit_code == 2
    assert "Are account, region and name right?" in capsys.readouterr().err


class Stranger(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(404)
        self.end_headers()
        self.wfile.write(json.dumps({}).encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.mark.parametrize("there", [False, True])
def test_an_address_where_no_local_stack_answers_is_said_with_what_to_do(
    capsys: pytest.CaptureFixture[str], *, there: bool
) -> None:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Stranger) as server:
        url = f"http://127.0.0.1:{server.server_port}"
        if there:
            threading.Thread(target=server.serve_forever, daemon=True).start()
        else:
            server.server_close()
        with pytest.raises(typer.Exit) as ended:
            find(url, None)
        if there:
            server.shutdown()

    assert ended.value.exit_code == 2
    assert "make demo" in capsys.readouterr().err
