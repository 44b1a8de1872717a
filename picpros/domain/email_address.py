"""Which e-mail addresses the studio takes, and when two of them are the same client.

Taken is what a mail service delivers to in practice: an RFC 5321 dot-atom in ASCII before the @, a host name with at
least one dot behind it. Quoted local parts, comments, address literals and UTF-8 local parts are legal somewhere and
refused here: they are all but unused, many servers reject them, and each has been a way to smuggle a second recipient
or a header line.
"""

import re
import unicodedata

LONGEST = 254  # RFC 5321 4.5.3.1.3: a path of 256 with its angle brackets
_LONGEST_LOCAL = 64
_LONGEST_DOMAIN = 253

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOMAIN = re.compile(rf"(?:{_LABEL}\.)+(?![0-9]+$){_LABEL}")  # a last label of digits is an IP address
# The standard library knows IDNA 2003, which turns these into other letters or nothing, hence into somebody else's
# domain (straße.example into strasse.example). Registries of today keep them apart, so they must come in punycode.
_AMBIGUOUS = re.compile("[\u00df\u1e9e\u03c2\u200c\u200d]")


def parse(text: str) -> str | None:
    """Give the address as typed, without spaces around it and with its domain in ASCII (punycode), or None.

    What comes back can stand in a mail header as it is: no white space, control, quote, comma or bracket. Letter case
    is kept: the client sees what they typed.
    """
    address = text.strip(" \u00a0")
    local, at, domain = address.rpartition("@")
    if not at or len(address) > LONGEST or len(local) > _LONGEST_LOCAL or not _LOCAL.fullmatch(local):
        return None
    ascii_domain = _to_ascii(domain)
    if ascii_domain is None or len(local) + 1 + len(ascii_domain) > LONGEST:
        return None
    return f"{local}@{ascii_domain}"


def normalise(address: str) -> str:
    """Give the form by which a client is looked up: NFKC, the domain in punycode, all in lower case.

    RFC 5321 lets a server tell Ana@ from ana@, none in use does, and people type both; taking them for two clients
    would lose a NO. Dots and +tags stay: what they mean is one provider's own affair, and merging them could join two
    people. NFKC turns what an East Asian keyboard types (full-width letters and @) into the plain address.
    ValueError, without the address, when it is none.
    """
    parsed = parse(unicodedata.normalize("NFKC", address[: LONGEST * 2]))
    if parsed is None:
        raise ValueError("not an e-mail address")
    return parsed.lower()


def is_domain(text: str) -> bool:
    """Tell whether it is a host name in ASCII with at least one dot, such as a reply domain."""
    return len(text) <= _LONGEST_DOMAIN and _DOMAIN.fullmatch(text) is not None


def _to_ascii(domain: str) -> str | None:
    if _AMBIGUOUS.search(domain):
        return None
    try:
        ascii_domain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    return ascii_domain if is_domain(ascii_domain) else None
