"""The corpus of whole mails: every file is read as its line in `verdicts.json` says."""

import json
from pathlib import Path

import pytest

from picpros.domain.reply import read_reply

FILES = Path(__file__).parents[2] / "corpus" / "replies"
EXPECTED: dict[str, dict[str, str]] = json.loads((FILES / "verdicts.json").read_text(encoding="utf-8"))
NAMES = sorted(file.stem for file in FILES.glob("*.eml"))


def test_every_mail_has_a_verdict_and_every_verdict_a_mail() -> None:
    assert sorted(EXPECTED) == NAMES
    assert len(NAMES) >= 255


@pytest.mark.clause("R7")
@pytest.mark.parametrize("name", NAMES)
def test_a_mail_of_the_corpus_is_what_its_verdict_says(name: str) -> None:
    reading = read_reply((FILES / f"{name}.eml").read_bytes())

    assert {"kind": reading.kind, "verdict": reading.verdict} == {
        field: EXPECTED[name][field] for field in ("kind", "verdict")
    }


@pytest.mark.parametrize("name", sorted(name for name, expected in EXPECTED.items() if "text" in expected))
def test_of_a_mail_of_the_corpus_the_visible_text_is_shown(name: str) -> None:
    reading = read_reply((FILES / f"{name}.eml").read_bytes())

    assert reading.text == EXPECTED[name]["text"]


@pytest.mark.clause("R7")
@pytest.mark.parametrize("name", NAMES)
def test_line_ends_change_no_verdict_of_the_corpus(name: str) -> None:
    raw = (FILES / f"{name}.eml").read_bytes()
    lf = raw.replace(b"\r\n", b"\n")
    first, second = read_reply(lf), read_reply(lf.replace(b"\n", b"\r\n"))

    assert (first.kind, first.verdict, first.text) == (second.kind, second.verdict, second.text)
