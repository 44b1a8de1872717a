"""What the element of a mail's HTML is: a quote, the line above one, a signature, something hidden, or nothing."""

import re

from picpros.domain.reply.marks import ATTRIBUTION, CUT, QUOTE, SIGNATURE

HIDDEN = "hidden"

_ATTRIBUTE = re.compile(r"""([a-z-]{2,20})\s{0,4}=\s{0,4}("[^"]{0,2000}"?|'[^']{0,2000}'?|[^\s>"']{1,200})""")
_SPACES = re.compile(r"\s+")
_CLASS_QUOTES = frozenset(
    [
        "yahoo_quoted",
        "protonmail_quote",
        "zmail_extra",
        "tutanota_quote",
        "fastmail-quoted",
        "gwt-quote",
        "quotedmessage",
        "outlookmessageheader",
        "isreplycontent",
        "isforwardcontent",
        "mailcontainer_quote",
        "mail-quote-collapse",
        "hmmessage_quote",
        "mail-editor-reference-message-container",
        "gmx_quote",
        "ntes-mail-quote",
        "iscloudquote",
    ]
)
_IDS_CUT = frozenset(
    [
        "divrplyfwdmsg",
        "appendonsend",
        "stopspelling",
        "zwchr",
        "isreplycontent",
        "isforwardcontent",
        "olk_src_body_section",
    ]
)
_IDS_QUOTE = frozenset(
    [
        "mail-editor-reference-message-container",
        "yahoo_quoted",
        "replymessage",
        "reply-intro",
        "mailquote",
        "tmp-mail-quote",
    ]
)
_SIGNATURES = frozenset(
    [
        "gmail_signature",
        "gmail_signature_prefix",
        "moz-signature",
        "protonmail_signature_block",
        "signature",
        "applemailsignature",
        "ms-outlook-mobile-signature",
        "composer_signature",
        "mobile_signature",
        "divtagsignature",
        "tutanota_signature",
        "sig",
        "protonmail_signature_block-user",
    ]
)
_ATTRIBUTIONS = frozenset(["gmail_attr", "moz-cite-prefix", "replyheader", "moz-email-headers-table"])
_RULED = ("border:none;border-top:solid#e1e1e1", "border:none;border-top:solid#b5c4df", "border-top:solid#e1e1e11.0pt")
_HIDING = ("display:none", "visibility:hidden", "mso-hide:all", "font-size:0;", "font-size:0px", "max-height:0")


def place(tag: str, source: str) -> str:
    """What the element with that tag and that opening tag's text is: one of the marks, HIDDEN, or empty."""
    if tag in {"style", "script", "head", "title", "template", "noscript", "object", "select", "textarea", "svg"}:
        return HIDDEN
    found = {name: value.strip("\"'") for name, value in _ATTRIBUTE.findall(source.lower())} if "=" in source else {}
    names = [_bare(name) for name in found.get("class", "").split()]
    return _by_name(tag, names, _bare(found.get("id", "")), found) or _by_style(tag, found)


def _bare(name: str) -> str:
    """A class or id without what Outlook (`x_`) and Yahoo (`ydp1a2b3c4d`) put before it."""
    plain = name.removeprefix("x_").removeprefix("x_")
    return plain[11:] if plain.startswith("ydp") and len(plain) > 11 else plain


def _by_name(tag: str, names: list[str], ident: str, found: dict[str, str]) -> str:
    if ident in _IDS_CUT:
        return CUT
    if _SIGNATURES.intersection([*names, ident]) or found.get("data-smartmail") == "gmail_signature":
        return SIGNATURE
    if _ATTRIBUTIONS.intersection(names):
        return ATTRIBUTION
    named = _CLASS_QUOTES.intersection(names) or ident.startswith("yahoo_quoted") or ident in _IDS_QUOTE
    return QUOTE if tag == "blockquote" or named or found.get("name") == "quote" else ""


def _by_style(tag: str, found: dict[str, str]) -> str:
    style = _SPACES.sub("", found.get("style", ""))
    if tag == "hr":
        return CUT if found.get("tabindex") == "-1" or "width:98%" in style else ""
    if style.startswith(_RULED) or ("border-top:solid" in style and "1.0pt;padding:3.0pt" in style):
        return CUT
    return HIDDEN if any(hiding in style + ";" for hiding in _HIDING) else ""
