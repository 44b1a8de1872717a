"""File names that every system takes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.safe_names import apart, safe_name

DEVICES = {"con", "prn", "aux", "nul", "com1", "lpt9"}


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("grandma.jpg", "grandma.jpg"),
        ("Großmutter am Meer.JPG", "Großmutter am Meer.JPG"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a/b\\c:d*e?.png", "a_b_c_d_e_.png"),
        ("con.jpg", "_con.jpg"),
        ("LPT1", "_LPT1"),
        ("aux .tar.gz", "_aux .tar.gz"),
        ("name. . .", "name"),
        (".hidden", "hidden"),
        ("...", "file"),
        ("", "file"),
        ("-rf.jpg", "_-rf.jpg"),
        ("gpj\u202e.exe", "gpj_.exe"),
        ("tab\tline\n.txt", "tab_line_.txt"),
        ("e\u0301t\u00e9.jpg", "\u00e9t\u00e9.jpg"),
    ],
)
def test_a_name_becomes_safe_and_stays_itself_where_it_can(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


@given(st.text(max_size=300))
def test_any_name_is_taken_by_every_system(name: str) -> None:
    safe = safe_name(name)

    assert safe
    assert not set(safe) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(each).startswith("C") for each in safe)
    assert not safe.startswith((" ", ".", "-", "~"))
    assert not safe.endswith((" ", "."))
    assert safe.partition(".")[0].strip().lower() not in DEVICES
    assert len(safe) <= 122
    assert len(safe.encode()) <= 255


def test_a_long_name_in_a_script_of_many_bytes_is_cut_between_characters() -> None:
    safe = safe_name("貓" * 130 + ".jpg")

    assert safe == "貓" * 66 + ".jpg"


@given(st.lists(st.sampled_from(["a.jpg", "A.JPG", "a (2).jpg", "a", "A", "ﬁ.png", "fi.png"]), max_size=12))
def test_no_two_names_are_alike_where_capitals_do_not_count(names: list[str]) -> None:
    safe = apart(names)

    assert len({unicodedata.normalize("NFKC", each).casefold() for each in safe}) == len(names)


def test_the_second_of_a_name_is_numbered_before_its_suffix() -> None:
    assert apart(["a.jpg", "A.jpg", "a.jpg", "b"]) == ["a.jpg", "A (2).jpg", "a (3).jpg", "b"]
