"""What holds for every mail there can be."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from picpros.domain.reply import read_reply
from tests.unit.reply import clients, said
from tests.unit.reply.mails import both, html, mail, read

_INVISIBLE = (
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\ufe0f"
)
_AROUND = "\"'.,!*()[]~_-\u2026\u201c\u201d\u00ab\u00bb\u2018\u2019\u300c\u300d\u00a1"
_EMOJI = (
    "\U0001f645",
    "\U0001f6d1",
    "\U0001f44e\U0001f3fd",
    "\U0001f64f",
    "\U0001f602",
    "\u270b",
    "\U0001f645\u200d\u2640\ufe0f",
)
_ENDINGS = (
    "",
    "\n\nAna",
    "\n\nBest regards,\nAna Reyes",
    "\n\n-- \nAna Reyes\n+1 555 0100",
    "\n\nThanks",
    "\n\nLG\nAna",
)

fragments = st.sampled_from(
    [
        *(
            b"From: a@b.example\n",
            b"Subject: NO\n",
            b"Content-Type: multipart/mixed; boundary=b\n",
            b"\n--b\n",
            b"--b--\n",
        ),
        *(b"Content-Type: text/html\n\n", b"Content-Type: message/rfc822\n\n", b"Content-Transfer-Encoding: base64\n"),
        *(
            b"Content-Transfer-Encoding: quoted-printable\n",
            b"Content-Type: text/plain; charset=utf-16\n",
            b"\n\n",
            b"\r\n",
        ),
        *(
            b"Content-Type: text/plain; charset=iso-2022-jp; format=flowed; delsp=yes\n",
            b"=?utf-8?b?",
            b"?=",
            b"=?x?q?=41?=",
        ),
        *(
            b"<blockquote>",
            b"<!--",
            b"-->",
            b"<a href='",
            b'"',
            b">",
            b"&#x110000;",
            b"&nbsp;",
            b"<pre>",
            b"</div>",
            b"\x1b$B",
        ),
        *(
            b"On Mon, May 3, 2027 Ana <a@b.example> wrote:\n",
            b"> ",
            b"NO\n",
            b"-----Original Message-----\n",
            b"\0",
            b"\xff\xfe",
        ),
        *(
            b"From: x\nSent: y\nTo: z\n",
            b"________________\n",
            b" |",
            b"\x01\x02\x03\x04",
            b"\xe5",
            b"-- \n",
            b"stop sending mails, ",
        ),
    ]
)


def decorated(word: str, case: list[bool], fill: list[str]) -> str:
    letters = [sign.upper() if upper else sign.lower() for sign, upper in zip(word, case, strict=True)]
    return fill[0] + "".join(sign + more for sign, more in zip(letters, fill[1:], strict=True))


def wide(word: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) for sign in word)


invisible = st.text(_INVISIBLE, max_size=2)
nos = st.builds(
    decorated,
    st.just("no"),
    st.lists(st.booleans(), min_size=2, max_size=2),
    st.lists(invisible, min_size=3, max_size=3),
)
marks = st.text(_AROUND, max_size=3)
emoji = st.sampled_from(["", *(" " + sign for sign in _EMOJI), *_EMOJI])
endings = st.sampled_from(_ENDINGS)
above = st.sampled_from(clients.ABOVE)
rich = st.sampled_from(clients.HTML)


@given(st.binary(max_size=600) | st.lists(fragments | st.binary(max_size=8), max_size=40).map(b"".join))
@example(b"")
@example(b"\xef\xbb\xbf \r\n")
@example(b"From: a@b.example\nContent-Transfer-Encoding: base64\n\n=A===")
def test_no_bytes_make_the_reader_fail_or_show_too_much(raw: bytes) -> None:
    reading = read_reply(raw)

    assert reading.verdict in {"out", "not", "unsure"}
    assert len(reading.text) <= 4_000


@given(st.text(max_size=500), st.sampled_from(["plain", "plain; format=flowed", "html"]))
def test_any_text_is_answered(text: str, kind: str) -> None:
    body = text.encode("utf-8", "replace")
    reading = read_reply(mail(body, {"Content-Type": f"text/{kind}; charset=utf-8"}))

    assert len(reading.text) <= 4_000


@pytest.mark.parametrize("size", [3_999, 4_000, 4_001, 9_990, 10_001, 60_000])
def test_never_more_than_four_thousand_signs_are_shown(size: int) -> None:
    assert len(read(("yes, " * size)[: size - 1] + "x").text) == min(size, 4_000)


@pytest.mark.clause("R7")
@given(nos, marks, marks, emoji, endings, above)
def test_a_bare_no_opts_out_however_it_is_decorated(
    word: str, before: str, after: str, sign: str, ending: str, program: clients.Program
) -> None:
    reading = read_reply(mail(program(f"{before}{word}{after}{sign}{ending}")))

    assert reading.verdict == "out"


@pytest.mark.clause("R7")
@given(st.sampled_from(["NO", "no", "No"]).map(wide), marks, emoji, endings, above)
def test_a_fullwidth_no_opts_out(word: str, around: str, sign: str, ending: str, program: clients.Program) -> None:
    reading = read_reply(mail(program(f"{word}{around}{sign}{ending}")))

    assert reading.verdict == "out"


@pytest.mark.clause("R7")
@given(nos, marks, emoji, endings, rich)
def test_a_bare_no_in_html_opts_out(word: str, after: str, sign: str, ending: str, program: clients.Program) -> None:
    reading = read_reply(html(program(f"{word}{after}{sign}{ending}")))

    assert reading.verdict == "out"


@pytest.mark.clause("R7")
@given(nos, above, rich)
def test_a_bare_no_in_two_alternatives_opts_out(word: str, plain: clients.Program, program: clients.Program) -> None:
    assert read_reply(both(plain(word), program(word))).verdict == "out"


@pytest.mark.clause("R7")
@given(
    st.sampled_from([words for _, other in said.LANGUAGES.values() for words in other]),
    st.sampled_from([*clients.ABOVE, *clients.BELOW, *clients.HTML]),
)
def test_a_no_that_stands_only_in_the_quote_never_opts_out(words: str, program: clients.Program) -> None:
    reading = read_reply((html if program in clients.HTML else mail)(program(words)))

    assert reading.verdict != "out"


@given(st.text("abno \n>|-:,.?é\u200b", max_size=120), above)
def test_line_ends_decide_nothing(words: str, program: clients.Program) -> None:
    raw = mail(program(words))
    lf, crlf = read_reply(raw), read_reply(raw.replace(b"\n", b"\r\n"))

    assert (lf.verdict, lf.reason, lf.text) == (crlf.verdict, crlf.reason, crlf.text)


@pytest.mark.clause("R7")
@given(nos, st.sampled_from(["\n", "\r\n", "\r"]))
def test_a_no_opts_out_with_any_line_ends(word: str, end: str) -> None:
    assert read_reply(mail(word + "\n\nAna\n").replace(b"\n", end.encode())).verdict == "out"
