import json
import re
from pathlib import Path

from typer.testing import CliRunner

from command.app import app

MAIL = b"From: Ana <ana@client.example>\r\nSubject: Re: Autumn light\r\nContent-Type: text/plain\r\n\r\n%s\r\n"


def test_each_mail_is_judged_in_a_line_of_its_own(tmp_path: Path) -> None:
    out, kept = tmp_path / "out.eml", tmp_path / "kept.eml"
    out.write_bytes(MAIL % b"NO")
    kept.write_bytes(MAIL % b"The pictures are wonderful, thank you!")

    done = CliRunner().invoke(app, ["replies", "read", str(out), str(kept)])

    assert done.exit_code == 0
    first, second = map(json.loads, done.stdout.splitlines())
    assert first == {"file": str(out), "kind": "person", "verdict": "out", "reason": first["reason"], "text": "NO"}
    assert (second["file"], second["verdict"]) == (str(kept), "not")


def test_a_file_that_is_not_there_is_wrong_use(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["replies", "read", str(tmp_path / "none.eml")])

    assert done.exit_code == 2
    assert "none.eml" in re.sub(r"[\s│]", "", done.stderr)  # which is wrapped where its path is long
