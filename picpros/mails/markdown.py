"""Markdown as the studio writes it: the same words as HTML for a mail, and as plain text that reads well.

CommonMark by markdown-it-py. No HTML comes through, links lead to the web or to a mailbox, and nothing is fetched by
opening the mail: a picture becomes a link to it.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from picpros.mails.letter import Prose

_LINKS = ("https://", "http://", "mailto:")
_SMALL = "margin:0 0 16px"
_STYLES: Mapping[str, str] = {
    "p": _SMALL,
    **{f"h{level}": f"margin:8px 0 12px;font-size:{size}px;line-height:1.3" for level, size in enumerate((24, 20), 1)},
    **{f"h{level}": "margin:8px 0 12px;font-size:17px;line-height:1.3" for level in (3, 4, 5, 6)},
    "ul": f"{_SMALL};padding-left:24px",
    "ol": f"{_SMALL};padding-left:24px",
    "blockquote": f"{_SMALL};padding-left:14px;border-left:3px solid #d8d2c8;color:#6b645a",
    "pre": f"{_SMALL};white-space:pre-wrap;font-size:14px",
    "hr": "margin:20px 0;border:0;border-top:1px solid #d8d2c8",
    "a": "color:#23201c;overflow-wrap:anywhere",
}
_INDENT = 4


def prose(markdown: str) -> Prose:
    """Render a body once; fields in braces stay as they are, but in the address of a link."""
    parser = _parser()
    tokens = parser.parse(markdown)
    text = _block(SyntaxTreeNode(tokens))
    for token in tokens:
        _dress(token)
    return Prose(text, parser.renderer.render(tokens, parser.options, {}).strip())


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True, "xhtmlOut": False})
    parser.validateLink = _may_lead_to  # type: ignore[method-assign]  # the library's own way to say it
    parser.core.ruler.push("pictures", _link_pictures)
    return parser


def _may_lead_to(url: str) -> bool:
    return url.lower().startswith(_LINKS)


def _link_pictures(state: Any) -> None:
    """Put a link in the place of each picture, with its words or else its address; in a link its words alone."""
    for token in state.tokens:
        if token.children is not None:
            token.children = list(_without_pictures(token.children))


def _without_pictures(tokens: Sequence[Token]) -> Iterator[Token]:
    depth = 0
    for token in tokens:
        depth += token.nesting if token.type.startswith("link_") else 0
        if token.type != "image":
            yield token
            continue
        address = str(token.attrs["src"])
        words = Token("text", "", 0, content=token.content or address)
        around = (Token("link_open", "a", 1, attrs={"href": address}), words, Token("link_close", "a", -1))
        yield from (words,) if depth else around


def _dress(token: Token) -> None:
    """Give a tag its style: mail programs know no other way."""
    tag = "pre" if token.type in ("fence", "code_block") else token.tag
    if token.nesting >= 0 and tag in _STYLES:
        token.attrSet("style", _STYLES[tag])
    for child in token.children or ():
        _dress(child)


def _block(node: SyntaxTreeNode) -> str:
    if node.type in ("bullet_list", "ordered_list"):
        return "\n".join(map(_item, node.children))
    if node.type == "blockquote":
        return "\n".join(f"> {line}".rstrip() for line in _blocks(node, "\n\n").split("\n"))
    if node.type in ("fence", "code_block"):
        return "\n".join(f"{' ' * _INDENT}{line}".rstrip() for line in node.content.rstrip("\n").split("\n"))
    if node.type == "hr":
        return "* * *"
    if node.type == "inline":
        return _inline(node)
    return _blocks(node, "\n\n")


def _blocks(node: SyntaxTreeNode, between: str) -> str:
    return between.join(filter(None, map(_block, node.children)))


def _item(node: SyntaxTreeNode) -> str:
    mark = f"{node.info}{node.markup} " if node.info else "- "
    first, *more = _blocks(node, "\n").split("\n")
    return "\n".join([f"{mark}{first}", *(f"{' ' * len(mark)}{line}" for line in more)])


def _inline(node: SyntaxTreeNode) -> str:
    if node.type in ("softbreak", "hardbreak"):
        return "\n"
    if node.type != "link":
        return node.content if not node.children else "".join(map(_inline, node.children))
    words, address = "".join(map(_inline, node.children)), str(node.attrs["href"])
    return words if words in (address, address.removeprefix("mailto:")) else f"{words} ({address})"
