"""HTML to lines: what is hidden, broken or never ends."""

import pytest

from picpros.domain.reply import marks, read_reply
from picpros.domain.reply.entities import unescape
from picpros.domain.reply.limits import OverLimit
from picpros.domain.reply.markup import lines_of
from tests.unit.reply.mails import html


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("<p>NO</p>", ["NO", ""]),
        ("NO<br>Ana", ["NO", "Ana"]),
        ("NO<br><br><br>Ana", ["NO", "", "Ana"]),
        ("<div>N<b>O</b></div><div>Ana</div>", ["NO", "Ana"]),
        ("<table><tr><td>a<td>b<tr><th>c</table>", ["a b", "c"]),
        ("<pre>a\n\nb</pre>c", ["a", "", "b", "c"]),
        ("<head><title>NO</title><style>p{}</style></head><body>yes", ["yes"]),
        ("<head><title>NO<body>yes", []),
        ("<head><meta x><body>yes", ["yes"]),
        ("<script>'<p>NO</p>'</script>yes", ["yes"]),
        ("<script/>yes", ["yes"]),
        ("<p style='display: none'>NO</p>yes", ["yes"]),
        ("<p style='display:none'>NO<div>yes</div>", ["yes"]),
        ('<span style="font-size:0px">NO</span>yes', ["yes"]),
        ("<div hidden style=mso-hide:all>NO</div>yes", ["yes"]),
        ("<img alt='NO'>yes", ["yes"]),
        ('<a title="NO>" href=x>yes</a>', ["yes"]),
        ('<a title="NO> href=x>yes', ["href=x>yes"]),
        ("<!-- NO -->yes<!-- NO", ["yes"]),
        ("<!doctype html><?xml x?>yes", ["yes"]),
        ("1 < 2 <3 </>", ["1 < 2 <3"]),
        ("</b></div>yes</div>", ["yes"]),
        ("< b>yes", ["< b>yes"]),
        ("</ p>yes", ["yes"]),
        ("</    >yes", ["yes"]),
        ("yes<div", ["yes"]),
        ("<blockquote>NO</blockquote>yes", [marks.QUOTE + "NO", "yes"]),
        ("<div class=gmail_signature>NO</div>yes", [marks.SIGNATURE + "NO", "yes"]),
        ("yes<span class='gmail_attr'>On Monday</span>", ["yes", marks.ATTRIBUTION + "On Monday"]),
        ("yes<hr tabindex=-1>NO", ["yes", marks.CUT, "NO"]),
        ("yes<hr>on", ["yes", "on"]),
        ("yes<div style='border-top:solid red'>on", ["yes", "on"]),
        ("yes<div id='x_divRplyFwdMsg'>NO", ["yes", marks.CUT, "NO"]),
        ("yes<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0 0 0'>NO", ["yes", marks.CUT, "NO"]),
        ("\x01yes", ["yes"]),
    ],
)
def test_html_becomes_the_lines_that_a_person_sees(source: str, lines: list[str]) -> None:
    assert lines_of(source) == (lines, True)


@pytest.mark.parametrize(
    "source", ["<a " + "b " * 2_000, "<!--" + "b " * 2_000, "<b>" * 12_001, "<pre>" + "a\n" * 4_002]
)
def test_html_that_nobody_writes_is_over_the_limit(source: str) -> None:
    with pytest.raises(OverLimit):
        lines_of(source)


def test_a_quotation_mark_that_is_never_closed_ends_its_tag_at_the_first_bracket() -> None:
    assert lines_of('<a title="' + ">" + "x" * 3_000 + ">yes")[0][0].startswith("xxx")


def test_of_very_long_html_the_beginning_is_read() -> None:
    lines, whole = lines_of("<p>NO</p><p" + " " * 400_000 + ">yes</p>")

    assert (lines, whole) == (["NO", ""], False)


@pytest.mark.clause("R7")
def test_a_no_in_hidden_text_opts_nobody_out() -> None:
    reading = read_reply(html("<div style='display:none'>NO</div><p>Saturday is fine</p>"))

    assert (reading.verdict, reading.text) == ("not", "Saturday is fine")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("&amp;&lt;&nbsp;&apos;", "&< '"),
        ("&amp", "&"),
        ("&#78;&#x4F;&#X4f", "NOO"),
        ("&eacute;&Eacute;", "éÉ"),
        ("&zwnj;&shy;", ""),
        ("&nosuch; & &;", "&nosuch; & &;"),
        ("&#0;&#xD800;&#x110000;&#99999999;", "\ufffd\ufffd\ufffd\ufffd9;"),
        ("plain", "plain"),
    ],
)
def test_references_are_replaced_and_what_is_none_stays(text: str, found: str) -> None:
    assert unescape(text) == found


@pytest.mark.parametrize(
    "name", [" " * 60 + "a", "/" * 60 + "b", "/ " * 30 + "c", "\u00a0" * 50, "\x1c" * 50 + "d"], ids=range(5)
)
def test_a_tag_whose_name_lies_far_behind_its_sign_is_no_error(name: str) -> None:
    assert read_reply(html(f"</{name}>NO")).verdict in ("out", "not", "unsure")
