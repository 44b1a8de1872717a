"""Whether a mail says in one way only who sent it, so that whoever proved a sender and whoever reads one mean the same.

DMARC is a word of the mail service about the `From` that it found. Two such fields, two addresses in one, or line ends
that one program takes for some and another does not, let somebody prove their own name and have another's read.
"""

import re

_MOST = 262_144  # bytes: more than any header that is read
_VALUE = 1_000
_BEFORE = b"\r\n\t \xef\xbb\xbf"
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"\\@]+@[^\s<>()\[\],;:\"\\@]+")


def has_one_sender(raw: bytes) -> bool:
    """Tell it of a raw mail, whose lines end in CR LF throughout, or in LF throughout."""
    mail = raw[:_MOST].lstrip(_BEFORE)
    end = b"\r\n" if b"\r\n" in mail else b"\n"
    head = _decoded(mail.partition(end * 2)[0])
    lines = head.split(end.decode())
    if head.splitlines() != lines:
        return False
    senders = _senders(lines)
    return len(senders) == 1 and len(senders[0]) <= _VALUE and len(_addresses(senders[0])) == 1


def _senders(lines: list[str]) -> list[str]:
    """Give the value of each `From`, unfolded."""
    fields: list[list[str]] = []
    for line in lines:
        if line[:1] in {" ", "\t"} and fields:
            fields[-1].append(line)
        else:
            fields.append([line])
    split = [" ".join(field).partition(":") for field in fields]
    return [value for name, _, value in split if name.strip().lower() == "from"]


def _addresses(value: str) -> set[str]:
    return {found.lower() for found in _ADDRESS.findall(value)}


def _decoded(head: bytes) -> str:
    try:
        return head.decode("utf-8")
    except UnicodeDecodeError:
        return head.decode("latin-1")
