"""Where a quote begins: lines that introduce one, and lines that only look like it."""

import pytest

from picpros.domain.reply.attribution import attribution, flattened, header_block, is_quoted, rule, separator
from tests.unit.reply.clients import OFFER, SENDER
from tests.unit.reply.mails import read

_QUOTE = ["", "> Hello Ana,"]
INTRODUCING: tuple[tuple[str, ...], ...] = (
    ("On Mon, May 3, 2027 at 7:12 PM Team Picpros <promo@mail.picpros.example> wrote:",),
    ("On Mon, May 3, 2027 at 7:12 PM Team Picpros", "<promo@mail.picpros.example> wrote:"),
    ("On Mon, May 3, 2027 at 7:12 PM Team Picpros <promo@mail.picpros.example>", "wrote:"),
    ("Team Picpros <promo@mail.picpros.example> wrote:",),
    ("Team Picpros wrote in", " <0100@mail.picpros.example>:"),
    ("Am Mo., 3. Mai 2027 um 19:12 Uhr schrieb Team Picpros <promo@mail.picpros.example>:",),
    ("Am 03.05.2027 um 19:12 schrieb Team Picpros:",),
    ("Le lun. 3 mai 2027 à 19:12, Team Picpros <promo@mail.picpros.example> a écrit :",),
    ("El lun, 3 may 2027 a las 19:12, Team Picpros (<promo@mail.picpros.example>) escribió:",),
    ("Em seg., 3 de mai. de 2027 às 19:12, Team Picpros <promo@mail.picpros.example> escreveu:",),
    ("Il giorno lun 3 mag 2027 alle ore 19:12 Team Picpros <promo@mail.picpros.example> ha scritto:",),
    ("Op ma 3 mei 2027 om 19:12 schreef Team Picpros <promo@mail.picpros.example>:",),
    ("Den mån 3 maj 2027 kl 19:12 skrev Team Picpros <promo@mail.picpros.example>:",),
    ("pon., 3 maj 2027 o 19:12 Team Picpros <promo@mail.picpros.example> napisał(a):",),
    ("пн, 3 мая 2027 г. в 19:12, Team Picpros <promo@mail.picpros.example>:",),
    ("Team Picpros <promo@mail.picpros.example>, 3 May 2027 Pzt, 19:12 tarihinde şunu yazdı:",),
    ("2027年5月3日(月) 19:12 Team Picpros <promo@mail.picpros.example>:",),
    ("Team Picpros <promo@mail.picpros.example> 于2027年5月3日周一 19:12写道：",),
    ("2027년 5월 3일 (월) 오후 7:12, Team Picpros <promo@mail.picpros.example>님이 작성:",),
)
NOT_INTRODUCING: tuple[tuple[str, ...], ...] = (
    ("On Monday we can come at 7:12.",),
    ("My sister wrote:",),
    ("Could you do it on May 3, 2027?",),
    ("On Saturday my sister has", "", "written to you"),
    ("On Monday 3 May 2027 " + "x" * 200, "y" * 220, "wrote:"),
    ("On Monday 3 May 2027 " + "x" * 420 + " wrote:",),
    ("Colours: red, blue",),
    ("",),
)


@pytest.mark.parametrize("lines", INTRODUCING)
def test_a_line_that_introduces_a_quote_is_known_in_any_language(lines: tuple[str, ...]) -> None:
    assert attribution([*lines, *_QUOTE], 0) == len(lines)


@pytest.mark.clause("R7")
@pytest.mark.parametrize("lines", INTRODUCING)
def test_a_no_stands_alone_above_that_line(lines: tuple[str, ...]) -> None:
    reading = read("\n".join(["NO", "", *lines, "", *(f"> {line}" for line in OFFER)]))

    assert (reading.verdict, reading.reason, reading.text) == ("out", "whole_text", "NO")


@pytest.mark.parametrize("lines", INTRODUCING)
def test_a_question_right_above_that_line_is_no_part_of_it(lines: tuple[str, ...]) -> None:
    reading = read("\n".join(["Is Saturday free?", *lines, "", *(f"> {line}" for line in OFFER)]))

    assert (reading.verdict, reading.text) == ("not", "Is Saturday free?")


@pytest.mark.parametrize("lines", NOT_INTRODUCING)
def test_a_line_of_a_person_introduces_no_quote(lines: tuple[str, ...]) -> None:
    assert attribution([*lines, "", "Ana"], 0) == 0


@pytest.mark.parametrize(
    ("line", "quoted"),
    [
        *(("> a", True), (">>a", True), ("   > a", True), ("    > a", False), ("＞a", True), ("AR> a", True)),
        *(("Ar> a", False), ("ABCDE> a", False), ("a > b", False), ("", False), ("\x01a", True)),
    ],
)
def test_a_quote_mark_is_known(line: str, quoted: bool) -> None:
    assert is_quoted(line) is quoted


@pytest.mark.parametrize(
    ("lines", "begins"),
    [
        (["From: a", "Sent: b", "To: c", "Subject: d"], True),
        (["*From:* a", "*Date:* b", "*Subject:* d"], True),
        (["Von: a", "Gesendet: b", "An: c", "Betreff: d"], True),
        (["发件人：a", "发送时间：b", "收件人：c"], True),
        (["Xyz: a@b.example", "Abc: 3 May 2027", "Def: c"], True),
        (["From: a", "Sent: b", "c", "", "To: d"], False),
        (["From: a", "Sent: b"], False),
        (["Red: 1", "Blue: 2", "Green: 3"], False),
        (["From 5: a", "To 6: b", "Subject 7: c"], False),
        (["Hello", "From: a", "Sent: b", "To: c"], False),
    ],
)
def test_a_block_of_header_lines_begins_a_quote(lines: list[str], begins: bool) -> None:
    assert header_block(lines, 0) is begins


@pytest.mark.parametrize(
    ("line", "separates"),
    [
        ("-----Original Message-----", True),
        ("-------- Weitergeleitete Nachricht --------", True),
        ("Begin forwarded message:", True),
        ("---- On Mon, 3 May 2027 Team <a@b.example> wrote ----", True),
        ("-- Ana Reyes --", False),
        ("-" * 170, False),
        ("Original message", False),
        *(("--", False), ("-----", False), ("Colours:", False)),
    ],
)
def test_a_line_between_dashes_begins_a_quote(line: str, separates: bool) -> None:
    assert separator(line) is separates


@pytest.mark.parametrize(
    ("line", "ruled"), [("_" * 32, True), ("-" * 10, True), ("=" * 12, True), ("_" * 9, False), ("_-" * 8, False)]
)
def test_a_long_rule_is_one(line: str, ruled: bool) -> None:
    assert rule(line) is ruled


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    "quote",
    [
        f" -----Original Message----- From: {SENDER} Sent: Monday Reply NO to stop",
        f" From: {SENDER} Sent: Monday, May 3 To: Ana Subject: May Reply NO to stop",
        f" On Mon, May 3, 2027 {SENDER} wrote: Reply NO to stop",
        f" Am 3. Mai 2027 schrieb: {SENDER} Reply NO to stop",
        " Sent from my iPhone On May 3, 2027, Team Picpros wrote: Reply NO to stop",
    ],
)
def test_a_gateway_that_puts_all_on_one_line_hides_no_words(quote: str) -> None:
    assert (read("NO" + quote).verdict, read("NO" + quote).text) == ("out", "NO")
    assert read("Saturday is fine" + quote).verdict == "not"


@pytest.mark.parametrize(
    "line",
    [
        "short",
        "a long line of words in which nothing at all is quoted wrote: by nobody here",
        "a long line of words that comes From: the train and has no other field at all",
    ],
)
def test_one_line_without_a_quote_is_left_whole(line: str) -> None:
    assert flattened(line) == -1


def test_a_rule_of_a_person_between_words_is_no_quote() -> None:
    assert read("Saturday is fine\n______________\nor Sunday").text == "Saturday is fine\nor Sunday"


def test_the_torn_end_of_a_quoted_line_is_nobody_s_word() -> None:
    torn = "> a line that was longer than the program that quoted it would have,\nno\n> which broke it"
    reading = read(f"I love it\n\n{torn}\n")

    assert (reading.verdict, reading.text) == ("not", "I love it")


@pytest.mark.parametrize("end", ["----", "---"])
def test_a_dashed_line_may_itself_introduce_the_quote(end: str) -> None:
    line = f"---- On Fri, 24 Oct 2025 07:48:47 +0530 Team Picpros <promo@mail.picpros.example> wrote {end}"

    assert separator(line)


@pytest.mark.parametrize(
    "quote",
    [
        "  On Tuesday, November 11, 2025 at 08:48:31 PM EST, Picpros <promo@mail.picpros.example> wrote:   Dear Ana,",
        "  Original Message  \nFrom: Team Picpros\nSent: Friday, 24 October 2025 07:48\nTo: Ana\nSubject: Portraits\n",
        "##- Please type your reply above this line -##",
    ],
)
def test_a_quote_without_marks_is_left_out_however_it_is_introduced(quote: str) -> None:
    reading = read(f"Nah I'm good\n\n{quote}\n\nUnsubscribe? Reply with a question, the big picture is 20% off.\n")

    assert (reading.verdict, reading.text) == ("out", "Nah I'm good")


def test_what_a_ticket_system_writes_stands_under_its_line() -> None:
    reading = read("##- Please type your reply above this line -##\n\nPlease remove us from your list.\n\nDesk 4")

    assert reading.verdict == "out"


@pytest.mark.clause("R7")
def test_an_answer_of_one_line_between_two_quoted_ones_is_no_broken_off_end_of_the_first() -> None:
    reading = read("The picture is lovely.\n> Portraits are 15% off.\nplease take me off your list\n> Team Picpros\n")

    assert (reading.verdict, reading.reason) == ("unsure", "below_quote")
    assert reading.text.endswith("please take me off your list")
