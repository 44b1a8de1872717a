"""`picpros ledger`: how it says what it found, and what it says where there is nothing to look at."""

import json

import pytest
from typer.testing import CliRunner

from command import ledger
from command.app import app
from command.ledger import lines, told
from command.place import Place, Unreachable
from picpros.adapters.clock import WallClock
from picpros.domain.ledger_proof import Fault, Finding, Proof
from picpros.domain.seal import Filed

HOUR = "2027-03-13T08"
LATE = Filed(HOUR, f"{HOUR}:59:59.000Z#ABCDEFGHJK", {})


def test_where_nobody_answers_it_was_used_wrongly() -> None:
    done = CliRunner().invoke(app, ["ledger", "verify", "--url", "http://127.0.0.1:1"])

    assert done.exit_code == 2
    assert "no local stack answers" in " ".join(done.stderr.split())


def test_a_stack_without_seals_is_told_to_be_deployed_anew() -> None:
    with pytest.raises(Unreachable, match="no bucket of seals"):
        ledger._whole(Place(None, {}, (), (), (), (), WallClock()))


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
