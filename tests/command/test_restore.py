"""`picpros restore`: how a replay is told, for people and for machines."""

import json

import pytest
from typer.testing import CliRunner

from command import restore
from command.app import app
from command.restore import SAID, told, verdict
from picpros.domain.deletion_plan import Planned
from picpros.domain.due import Ref
from picpros.domain.known_tables import SeenTable, TableRole
from picpros.domain.restored import Found, Half
from picpros.services.replay import Replay
from picpros.services.replay_deletions import Act
from tests.adapters.world import NOW

MAIN = (TableRole.MAIN, SeenTable("picpros-main", "6f190466"), None)
ACT = Act("details", "order#PP-ABCDEFGH", "order#PP-ABCDEFGH", lambda: None)
DUE = Planned(Ref("client#CLIENT00", "change"), "change", NOW, NOW)
LOST = Found(Half.LOST_NUMBER, "PP-2027-000004")
WHOLE, NOTHING = Replay([MAIN], [ACT], [DUE], [LOST]), Replay([], [], [], [])


def test_where_nobody_answers_it_was_used_wrongly() -> None:
    done = CliRunner().invoke(app, ["restore", "replay", "--url", "http://127.0.0.1:1"])

    assert done.exit_code == 2


def test_every_half_is_said_in_words_of_its_own() -> None:
    assert SAID.keys() == {*Half}
    assert len(set(SAID.values())) == len(Half)


def test_a_replay_is_told_in_plain_values() -> None:
    assert json.loads(json.dumps(told(WHOLE))) == {
        "tables": [{"role": "main", "table": "picpros-main", "id": "6f190466"}],
        "acts": [{"what": "details", "subject": "order#PP-ABCDEFGH"}],
        "due": [{"what": "change", "subject": "client#CLIENT00"}],
        "found": [{"what": "number_that_the_table_has_no_more", "subject": "PP-2027-000004"}],
    }


def test_people_see_each_step_and_what_they_have_to_look_at(capsys: pytest.CaptureFixture[str]) -> None:
    restore._show(WHOLE, dry_run=False)
    said = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]

    assert "details order#PP-ABCDEFGH" in said
    assert "change, due by its own clock client#CLIENT00" in said
    assert "approved picpros-main, 6f190466" in said
    assert any(line.startswith(f"Look at {LOST.subject}: this number was given") for line in said)
    assert said[-2:] == [
        "Done: 1 acts, 1 deletions that were due. 1 tables are known to the ledger from now on.",
        "1 things for a person to look at.",
    ]


def test_a_dry_run_says_what_would_be(capsys: pytest.CaptureFixture[str]) -> None:
    restore._show(NOTHING, dry_run=True)

    assert verdict(WHOLE, dry_run=True).startswith("Would do: 1 acts, 1 deletions that were due. 1 tables would be")
    assert capsys.readouterr().out == (
        "Would do: 0 acts, 0 deletions that were due. Every table is one that the ledger knows.\n"
    )
