"""`picpros ledger`: where it looks, and how it says what it found."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from typer.testing import CliRunner

from command.app import app
from command.ledger import lines, told
from command.ledger_place import NotThere, of_aws, of_local
from picpros.domain.ledger_proof import Fault, Finding, Proof
from picpros.domain.seal import Filed

HOUR = "2027-03-13T08"
LATE = Filed(HOUR, f"{HOUR}:59:59.000Z#ABCDEFGHJK", {})
STATUS = {
    "now": "2027-03-13T08:00:00Z",
    "region": "us-east-1",
    "endpoints": {"dynamodb": "http://127.0.0.1:8001", "aws": "http://127.0.0.1:8002"},
    "tables": ["picpros-data-MainTable", "picpros-data-LedgerTable"],
    "buckets": ["picpros-data-filesbucket", "picpros-data-sealsbucket"],
}
STACKS = (
    '<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks>'
    "<member><StackName>data</StackName><CreationTime>2027-03-01T00:00:00Z</CreationTime>"
    "<StackStatus>CREATE_COMPLETE</StackStatus><Outputs>{}</Outputs></member>"
    "</Stacks></DescribeStacksResult></DescribeStacksResponse>"
)
OUTPUT = "<member><OutputKey>{}</OutputKey><OutputValue>{}</OutputValue></member>"
Answers = Callable[[str], str]


@pytest.fixture
def answers() -> Iterator[Answers]:
    """Let a server of this machine answer everything with a text; give its address."""
    servers: list[ThreadingHTTPServer] = []

    def begin(text: str) -> str:
        class Says(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text.encode())

            do_POST = do_GET  # noqa: N815  the name that the server calls

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        servers.append(ThreadingHTTPServer(("127.0.0.1", 0), Says))
        Thread(target=servers[-1].serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{servers[-1].server_port}"

    yield begin
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def on_aws(answers: Answers, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let CloudFormation know a stack with these outputs."""

    def begin(**outputs: str) -> None:
        text = STACKS.format("".join(OUTPUT.format(*each) for each in outputs.items()))
        monkeypatch.setenv("AWS_ENDPOINT_URL_CLOUDFORMATION", answers(text))
        monkeypatch.setenv("AWS_DEFAULT_REGION", "us-west-2")
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")

    return begin


def test_the_ledger_of_a_local_stack_is_found_by_its_address(answers: Answers) -> None:
    place = of_local(answers(json.dumps(STATUS)))

    assert (place.ledger.table, place.ledger.bucket) == ("picpros-data-LedgerTable", "picpros-data-sealsbucket")
    assert place.ledger.s3.meta.endpoint_url == "http://127.0.0.1:8002"
    assert place.now == datetime(2027, 3, 13, 8, tzinfo=UTC)


def test_the_ledger_of_a_stack_of_aws_is_found_by_its_outputs(on_aws: Callable[..., None]) -> None:
    on_aws(LedgerTable="data-ledger", SealsBucket="data-seals")
    place = of_aws("data")

    assert (place.ledger.table, place.ledger.bucket) == ("data-ledger", "data-seals")
    assert place.ledger.dynamodb.meta.region_name == "us-west-2"


def test_a_stack_that_holds_no_seals_is_none_of_ours(on_aws: Callable[..., None]) -> None:
    on_aws(LedgerTable="data-ledger")
    with pytest.raises(NotThere, match="SealsBucket"):
        of_aws("data")


@pytest.mark.parametrize("asked", [[], ["--url", "http://127.0.0.1:1", "--stack", "data"]])
def test_one_place_is_wanted(asked: list[str]) -> None:
    done = CliRunner().invoke(app, ["ledger", "verify", *asked])

    assert done.exit_code == 2
    assert "one of --url and --stack" in done.stderr


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "nowhere", ""])
def test_where_nobody_answers_it_was_used_wrongly(url: str) -> None:
    assert CliRunner().invoke(app, ["ledger", "verify", "--url", url]).exit_code == 2


def test_what_answers_something_else_is_no_local_stack(answers: Answers) -> None:
    done = CliRunner().invoke(app, ["ledger", "verify", "--url", answers("<html>")])

    assert done.exit_code == 2
    assert "no local stack" in done.stderr


def test_a_stack_of_aws_that_cannot_be_looked_at_is_said_to_be_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.delenv("AWS_DEFAULT_REGION", raising=False)
    done = CliRunner().invoke(app, ["ledger", "verify", "--stack", "data"])

    assert done.exit_code == 2
    assert "region" in done.stderr


def test_every_fault_is_said_in_a_line_with_its_hour_and_entry() -> None:
    findings = tuple(Finding(HOUR, fault, "AN-ENTRY") for fault in Fault)
    said = list(lines(Proof(9, 12, (LATE,), 1, HOUR, findings)))

    assert len(set(said)) == len(Fault) + 2
    assert all(HOUR in each and "AN-ENTRY" in each for each in said[: len(Fault)])
    assert LATE.id in said[-2]
    assert said[-1].startswith(f"The ledger is broken: {len(Fault)} findings.")


def test_a_ledger_that_is_not_sealed_yet_says_so() -> None:
    [said] = lines(Proof(0, 2, (), 2, None, ()))

    assert said == "The ledger is whole. 2 entries, 0 seals, not sealed yet; 2 wait for their seal."


def test_a_proof_is_told_in_plain_values() -> None:
    proof = Proof(9, 12, (LATE,), 1, HOUR, (Finding(HOUR, Fault.ENTRY_MISSING, "E"),))

    assert json.loads(json.dumps(told(proof))) == {
        "whole": False,
        "sealed_until": HOUR,
        "hours": 9,
        "entries": 12,
        "waiting": 1,
        "late": [{"hour": HOUR, "entry": LATE.id}],
        "findings": [{"hour": HOUR, "fault": "entry_missing", "entry": "E"}],
    }
