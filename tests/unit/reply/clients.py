"""What mail programs make of a person's words: quotes above, below and unmarked, device lines, HTML."""

from collections.abc import Callable
from html import escape

SENDER = "Team Picpros <promo@mail.picpros.example>"
OFFER = (
    "Hello Ana,",
    "",
    "Family portraits are 15% off in May. One sitting, six prints.",
    "",
    'Reply "NO" and we will never send you promotional e-mails again.',
    "Unsubscribe: https://picpros.example/unsubscribe/9f",
    "",
    "Team Picpros, 1 Main Street, Suite No. 5, Los Angeles, CA 90001",
)
_PLAIN = "\n".join(OFFER)
_QUOTED = "\n".join(f"> {line}".rstrip() for line in OFFER)
_HTML = "<br>".join(map(escape, OFFER))


def bare(words: str) -> str:
    return words


def gmail(words: str) -> str:
    return f"{words}\n\nOn Mon, May 3, 2027 at 7:12\u202fPM {SENDER} wrote:\n\n{_QUOTED}\n"


def gmail_wrapped(words: str) -> str:
    return f"{words}\n\nOn Mon, May 3, 2027 at 7:12 PM Team Picpros <promo@mail.picpros.example>\nwrote:\n\n{_QUOTED}\n"


def gmail_german(words: str) -> str:
    return f"{words}\n\nAm Mo., 3. Mai 2027 um 19:12 Uhr schrieb {SENDER}:\n\n{_QUOTED}\n"


def gmail_french(words: str) -> str:
    return f"{words}\n\nLe lun. 3 mai 2027 à 19:12, {SENDER} a écrit :\n\n{_QUOTED}\n"


def apple(words: str) -> str:
    return f"{words}\n\n> On May 3, 2027, at 7:12 PM, {SENDER} wrote:\n> \n{_QUOTED}\n"


def iphone(words: str) -> str:
    return f"{words}\n\nSent from my iPhone\n\n> On May 3, 2027, at 7:12 PM, {SENDER} wrote:\n> \n{_QUOTED}\n"


def iphone_german(words: str) -> str:
    return f"{words}\n\nVon meinem iPhone gesendet\n\n> Am 03.05.2027 um 19:12 schrieb {SENDER}:\n> \n{_QUOTED}\n"


def outlook(words: str) -> str:
    head = f"From: {SENDER}\nSent: Monday, May 3, 2027 7:12 PM\nTo: Ana Reyes <ana@client.example>\nSubject: May"
    return f"{words}\n\n________________________________\n{head}\n\n{_PLAIN}\n"


def outlook_classic(words: str) -> str:
    head = f"From: {SENDER}\nSent: Monday, May 3, 2027 7:12 PM\nTo: Ana Reyes\nSubject: May"
    return f"{words}\n\n-----Original Message-----\n{head}\n\n{_PLAIN}\n"


def outlook_german(words: str) -> str:
    head = f"Von: {SENDER}\nGesendet: Montag, 3. Mai 2027 19:12\nAn: Ana Reyes\nBetreff: Mai"
    return f"{words}\n\n{head}\n\n{_PLAIN}\n"


def outlook_phone(words: str) -> str:
    return outlook(f"{words}\n\nGet Outlook for Android<https://aka.ms/AAb9ysg>")


def thunderbird(words: str) -> str:
    return f"{words}\n\nOn 5/3/27 19:12, Team Picpros wrote:\n{_QUOTED}\n"


def yahoo(words: str) -> str:
    return f"{words}\n\n    On Monday, May 3, 2027 at 07:12:55 PM PDT, {SENDER} wrote:  \n \n {_PLAIN}\n"


def snail(words: str) -> str:
    quoted = "\n".join(f" |{line}" for line in OFFER)
    return f"{words}\n\nTeam Picpros wrote in\n <0100@mail.picpros.example>:\n{quoted}\n"


def snail_below(words: str) -> str:
    return f"{SENDER} wrote:\n\n{_QUOTED}\n\n{words}\n"


def thunderbird_below(words: str) -> str:
    return f"On 5/3/27 19:12, Team Picpros wrote:\n{_QUOTED}\n\n{words}\n"


def gmail_below(words: str) -> str:
    return f"On Mon, May 3, 2027 at 7:12 PM {SENDER} wrote:\n\n{_QUOTED}\n\n{words}\n"


def _lines(words: str) -> str:
    return escape(words).replace("\n", "<br>")


def gmail_html(words: str) -> str:
    return (
        f'<div dir="ltr">{_lines(words)}</div><br><div class="gmail_quote gmail_quote_container">'
        f'<div dir="ltr" class="gmail_attr">On Mon, May 3, 2027 at 7:12 PM {escape(SENDER)} wrote:<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div>{_HTML}</div></blockquote></div>'
    )


def outlook_html(words: str) -> str:
    return (
        f'<html><head><style>p {{margin:0}}</style></head><body><div class="elementToProof">{_lines(words)}</div>'
        '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">'
        f'<div id="divRplyFwdMsg" dir="ltr"><b>From:</b> {escape(SENDER)}<br><b>Sent:</b> Monday</div>'
        f"<div>{_HTML}</div></body></html>"
    )


def apple_html(words: str) -> str:
    return (
        f'<html><body dir="auto">{_lines(words)}<div dir="ltr"><br><blockquote type="cite">On May 3, 2027, at 7:12 PM, '
        f'{escape(SENDER)} wrote:<br><br></blockquote></div><blockquote type="cite">{_HTML}</blockquote></body></html>'
    )


def thunderbird_html(words: str) -> str:
    return (
        f'<html><body><p>{_lines(words)}</p><div class="moz-cite-prefix">On 5/3/27 19:12, Team Picpros wrote:<br></div>'
        f'<blockquote type="cite" cite="mid:0100@mail.picpros.example">{_HTML}</blockquote></body></html>'
    )


def yahoo_html(words: str) -> str:
    return (
        f'<div class="ydp1a2b3c4dyahoo-style-wrap"><div dir="ltr">{_lines(words)}</div></div>'
        f'<div id="ydp5e6f7a8byahoo_quoted_1" class="ydp5e6f7a8byahoo_quoted">On Monday, May 3, 2027, {escape(SENDER)} '
        f"wrote:<br>{_HTML}</div>"
    )


Program = Callable[[str], str]
ABOVE: tuple[Program, ...] = (
    *(bare, gmail, gmail_wrapped, gmail_german, gmail_french, apple, iphone, iphone_german, outlook, outlook_classic),
    *(outlook_german, outlook_phone, thunderbird, yahoo, snail),
)
BELOW: tuple[Program, ...] = (snail_below, thunderbird_below, gmail_below)
HTML: tuple[Program, ...] = (gmail_html, outlook_html, apple_html, thunderbird_html, yahoo_html)
