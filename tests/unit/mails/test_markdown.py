"""Markdown of promotions: what becomes of it in both parts, and what never comes through."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.mails.markdown import prose
from tests.unit.mails.reading import Seen

SIGNS = st.text(st.sampled_from(list("ab \n\t*_`~#>-+=1.)(][!<:/\\&;\"'{}|^$%@")), max_size=80)


def html(markdown: str) -> str:
    """Give the HTML without its styles."""
    return re.sub(r' style="[^"]*"', "", prose(markdown).html)


@pytest.mark.parametrize(
    ("markdown", "text", "marked"),
    [
        ("## Now", "Now", "<h2>Now</h2>"),
        ("one\ntwo", "one\ntwo", "<p>one<br>\ntwo</p>"),
        ("**a** *b* `c`", "a b c", "<p><strong>a</strong> <em>b</em> <code>c</code></p>"),
        ("1. a\n2. b", "1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        ("- a\n  b\n  - c", "- a\n  b\n  - c", "<ul>\n<li>a<br>\nb\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>"),
        ("> a\n>\n> b", "> a\n>\n> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>"),
        ("    a\n\n    b", "    a\n\n    b", "<pre><code>a\n\nb\n</code></pre>"),
        ("a\n\n***\n\nb", "a\n\n* * *\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
        ("[a](https://b.example)", "a (https://b.example)", '<p><a href="https://b.example">a</a></p>'),
        ("<https://b.example>", "https://b.example", '<p><a href="https://b.example">https://b.example</a></p>'),
        ("<a@b.example>", "a@b.example", '<p><a href="mailto:a@b.example">a@b.example</a></p>'),
    ],
)
def test_markdown_reads_well_in_both_parts(markdown: str, text: str, marked: str) -> None:
    assert (prose(markdown).text, html(markdown)) == (text, marked)


@pytest.mark.parametrize(
    ("markdown", "text", "marked"),
    [
        ("![Sea](https://b.example/s.png)", "Sea (https://b.example/s.png)", "Sea"),
        ("![](https://b.example/s.png)", "https://b.example/s.png", "https://b.example/s.png"),
    ],
)
def test_a_picture_is_a_link_to_it_so_that_opening_a_mail_fetches_nothing(
    markdown: str, text: str, marked: str
) -> None:
    assert prose(markdown).text == text
    assert html(markdown) == f'<p><a href="https://b.example/s.png">{marked}</a></p>'


def test_a_picture_in_a_link_leaves_its_words_there() -> None:
    assert (
        html("[![Sea](https://b.example/s.png) x](https://b.example)") == '<p><a href="https://b.example">Sea x</a></p>'
    )


@pytest.mark.parametrize(
    "markdown",
    [
        "[a](javascript:alert(1))",
        "[a](JavaScript&colon;alert)",
        "[a](data:text/html,x)",
        "[a](/inside)",
        "[a](//elsewhere.example)",
        "<ftp://b.example>",
        "![a](data:image/png;base64,AA)",
        "[a][r]\n\n[r]: vbscript:x",
        '<a href="https://b.example">a</a>',
        "<img src=x onerror=alert(1)>",
        "<script>\nalert(1)\n</script>",
        "<!-- -->",
    ],
)
def test_what_leads_elsewhere_and_all_html_stays_the_text_that_it_was(markdown: str) -> None:
    assert set(Seen(prose(markdown).html).tags) <= {"p", "br"}


@given(SIGNS)
def test_whatever_is_written_only_known_tags_come_out_and_links_to_the_web_or_a_mailbox(markdown: str) -> None:
    written = prose(markdown)
    known = {"p", "br", "em", "strong", "code", "pre", "a", "ul", "ol", "li", "blockquote", "hr"}

    assert set(Seen(written.html).tags) <= known | {f"h{level}" for level in range(1, 7)}
    assert all(each.startswith(("https:", "http:", "mailto:")) for each in re.findall(r'href="([^"]*)', written.html))


@pytest.mark.parametrize("markdown", ["[" * 20_000, "![a](" * 4_000, "> " * 10_000, "*a_" * 6_600, "- " * 10_000])
def test_the_longest_body_is_set_in_good_time_whatever_it_is_made_of(markdown: str) -> None:
    start = time.process_time()
    prose(markdown)

    assert time.process_time() - start < 5
