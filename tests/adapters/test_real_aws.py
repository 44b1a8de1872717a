"""The switch to real AWS, pointed at servers of this machine as if they were one: what it makes, what it refuses."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from werkzeug.wrappers import Request, Response

from local.aws import ACCESS_KEY, SECRET_KEY
from local.http import Server
from tests.adapters.world import ROOT

ACCOUNT = "111122223333"
# One suite for each kind of thing that the run makes: tables with an index, a bucket, queues, a key.
SUITES = ["test_order_lists", "test_inbound_mail", "test_queue", "test_hasher"]
WHO = f"""<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
<Arn>arn:aws:iam::{ACCOUNT}:user/tests</Arn><UserId>AIDATESTS</UserId><Account>{ACCOUNT}</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>"""


@dataclass
class Account:
    """An account whose services are local ones; `calls` is what came to the service that tells who somebody is."""

    services: Any
    dynamodb: Any
    sts: Server
    calls: list[str] = field(default_factory=list)

    def run(self, **switch: str) -> subprocess.CompletedProcess[str]:
        endpoints = {
            "AWS_ENDPOINT_URL": self.services.server.url,
            "AWS_ENDPOINT_URL_DYNAMODB": self.dynamodb.meta.endpoint_url,
            "AWS_ENDPOINT_URL_STS": self.sts.url,
        }
        keys = {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY}
        files = [f"tests/adapters/{each}.py" for each in SUITES]
        return subprocess.run(  # noqa: S603
            [sys.executable, "-m", "pytest", "-k", "[aws or -aws or aws-", "-p", "no:cacheprovider", *files],
            cwd=ROOT,
            env={**os.environ, **endpoints, **keys, **switch},
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )

    def holds(self) -> dict[str, Any]:
        """Name all that lies there, besides keys that wait for their deletion."""
        keys = [
            each["KeyId"] for page in self.services.kms.get_paginator("list_keys").paginate() for each in page["Keys"]
        ]
        states = {each: self.services.kms.describe_key(KeyId=each)["KeyMetadata"]["KeyState"] for each in keys}
        return {
            "tables": self.dynamodb.list_tables()["TableNames"],
            "buckets": [each["Name"] for each in self.services.s3.list_buckets()["Buckets"]],
            "queues": self.services.sqs.list_queues().get("QueueUrls", []),
            "keys": [each for each, state in states.items() if state != "PendingDeletion"],
        }


@pytest.fixture
def account(services: Any, dynoxide: Any) -> Iterator[Account]:
    calls: list[str] = []

    def answer(request: Request) -> Response:
        calls.append(request.form["Action"])
        return Response(WHO, content_type="text/xml")

    sts = Server(Request.application(answer))
    sts.start()
    yield Account(services, dynoxide, sts, calls)
    sts.stop()


def test_the_suites_run_on_an_account_and_leave_nothing_behind(account: Account) -> None:
    before = account.holds()
    ran = account.run(PICPROS_TEST_AWS="us-west-2", PICPROS_TEST_AWS_ACCOUNT=ACCOUNT)

    assert ran.returncode == 0, ran.stdout
    assert account.calls == ["GetCallerIdentity"]
    assert account.holds() == before


@pytest.mark.parametrize("named", ["", "999999999999"])
def test_credentials_of_an_account_that_was_not_named_are_refused(account: Account, named: str) -> None:
    before = account.holds()
    ran = account.run(PICPROS_TEST_AWS="us-west-2", PICPROS_TEST_AWS_ACCOUNT=named)

    assert ran.returncode == 2
    assert "nothing was made" in ran.stdout
    assert account.holds() == before


def test_without_the_switch_no_test_is_for_aws(account: Account) -> None:
    ran = account.run(PICPROS_TEST_AWS="")

    assert "deselected" in ran.stdout
    assert account.calls == []
