"""`picpros ledger`: how it says what it found, and what it says where there is nothing to look at."""

import json

import pytest
import typer
from typer.testing import CliRunner

from command import ledger
from command.app import app
from command.ledger import LATE, SAID, told, verdict
from command.place import Place
from command.world import World
from picpros.adapters.clock import WallClock
from picpros.domain.ledger_proof import Fault, Finding, Proof
from picpros.domain.seal import Filed

HOUR = "2027-03-13T08"
LATECOMER = Filed(HOUR, f"{HOUR}:59:59.000Z#ABCDEFGHJK", {})
WRONG = Finding(HOUR, Fault.ENTRY_MISSING, f"{HOUR}:00:00.000Z#0123456789")


def test_where_nobody_answers_it_was_used_wrongly() -> None:
    done = CliRunner().invoke(app, ["ledger", "verify", "--url", "http://127.0.0.1:1"])

    assert done.exit_code == 2
    assert "127.0.0.1:1" in done.stderr


def test_a_stack_without_seals_is_told_to_be_deployed_anew(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as ended:
        World(Place(None, {}, (), (), (), (), WallClock())).whole_ledger  # noqa: B018  the look is what is tried

    assert ended.value.exit_code == 2
    assert "deploy it anew" in capsys.readouterr().err


def test_every_fault_is_said_in_words_of_its_own() -> None:
    assert SAID.keys() == {*Fault}
    assert len({*SAID.values(), LATE}) == len(Fault) + 1


def test_what_was_found_stands_in_a_line_with_its_hour_and_whole_id(capsys: pytest.CaptureFixture[str]) -> None:
    ledger._show(Proof(9, 12, (LATECOMER,), 1, HOUR, (WRONG, Finding(HOUR, Fault.SEAL_COVERED))))
    said = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]

    assert f"{HOUR} {WRONG.entry} {SAID[Fault.ENTRY_MISSING]}" in said
    assert f"{HOUR} {SAID[Fault.SEAL_COVERED]}" in said
    assert f"{HOUR} {LATECOMER.id} {LATE}" in said
    assert said[-2:] == [
        "The ledger is broken: 2 findings.",
        f"12 entries, 9 seals, sealed up to {HOUR} UTC; 1 wait for theirs.",
    ]


def test_a_ledger_that_is_not_sealed_yet_says_so() -> None:
    said = verdict(Proof(0, 2, (), 2, None, ()))

    assert said == "The ledger is whole.\n2 entries, 0 seals, not sealed yet; 2 wait for theirs."


def test_a_proof_is_told_in_plain_values() -> None:
    assert json.loads(json.dumps(told(Proof(9, 12, (LATECOMER,), 1, HOUR, (WRONG,))))) == {
        "whole": False,
        "sealed_until": HOUR,
        "hours": 9,
        "entries": 12,
        "waiting": 1,
        "late": [{"hour": HOUR, "entry": LATECOMER.id}],
        "findings": [{"hour": HOUR, "fault": "entry_missing", "entry": WRONG.entry}],
    }
