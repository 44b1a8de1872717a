"""Each page for those who read it by ear, by keyboard, on a small screen or in the dark."""

from collections.abc import Iterator

import pytest
from browser.visitor import Visitor
from journeys.stack import Stack, an_order
from playwright.sync_api import Browser, Page, expect

PAGES = {
    "first": "/",
    "order": "/order",
    "thanks": "/thanks?for=inquiry",
    "track": "/track",
    "tracked": "/track?id={open}",
    "account": "/account",
    "inquiry": "/inquiry",
    "newsletter": "/newsletter",
    "confirm": "/confirm",
    "policy": "/policy",
    "unsubscribe": "/unsubscribe/x",
    "not found": "/nowhere",
    "pay": "{pay}",
    "mailbox": "/_local/",
    "a mail": "/_local/view/{mail}",
}
FORMS = {
    "error": ("/inquiries", {"email": "nobody"}),
    "looked up": ("/orders/lookup", {"transaction_id": "{open}"}),
    "not looked up": ("/orders/lookup", {"transaction_id": "x"}),
}
FETCHING = ("first", "order", "tracked")
each_page = pytest.mark.parametrize("name", [*PAGES, *FORMS])
# Texts whose contrast with what lies behind them is below what WCAG 2.2 AA asks (1.4.3), with their ratio.
PALE = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (node) => {
    for (; node; node = node.parentElement) {
      const colour = rgba(getComputedStyle(node).backgroundColor);
      if (colour[3] > 250) return colour;
    }
    return rgba("Canvas");
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pale = [];
  while (texts.nextNode()) {
    const node = texts.currentNode.parentElement;
    const shown = texts.currentNode.data.trim() && node.checkVisibility({ visibilityProperty: true });
    if (!shown || node.closest("option, noscript, style, script, svg, .trap")) continue;
    const style = getComputedStyle(node);
    const [one, other] = [light(rgba(style.color)), light(behind(node))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) pale.push(`${texts.currentNode.data.trim().slice(0, 40)}: ${ratio.toFixed(2)}`);
  }
  return pale;
}"""
NAMELESS = """() => [...document.querySelectorAll("input:not([type=hidden]), select, textarea")]
  .filter((each) => !each.labels.length)
  .map((each) => each.outerHTML)"""
# Notes on whatever has the focus that it was reached, and whether it shows so.
NOTE_THE_FOCUS = """() => {
  const node = document.activeElement;
  const style = getComputedStyle(node);
  // A frame's own document shows which of its links has the focus.
  const ring = node.tagName === "IFRAME" || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
  if (node !== document.body) node.dataset.reached = ring ? "shown" : "hidden";
}"""


@pytest.fixture(scope="module")
def known(stack: Stack) -> dict[str, str]:
    """An order that waits for its payment, where to pay it, and a mail of another that is paid, to a long name."""
    client = {**an_order()["client"], "full_name": "Wolfeschlegelsteinhausenbergerdorff" * 2}
    stack.pay(stack.order(an_order(client=client)).json()["payment_url"])
    stack.drain()
    waiting = stack.order(an_order()).json()
    mail = stack.get("/_local/mail")["items"][0]["id"]
    return {"open": waiting["transaction_id"], "pay": waiting["payment_url"], "mail": mail}


@pytest.fixture(scope="module")
def eve(browser: Browser, stack: Stack, origins: set[str]) -> Iterator[Visitor]:
    """Somebody with a small screen who looks at every page."""
    small = {"width": 360, "height": 740}
    # Without motion: colours that are on their way from day to night are neither.
    context = browser.new_context(base_url=stack.url, locale="en-US", viewport=small, reduced_motion="reduce")
    visitor = Visitor(context, origins)
    visitor.refusals.update((404, 422))
    yield visitor
    visitor.context.close()


def opens(visitor: Visitor, name: str, known: dict[str, str]) -> Page:
    page = visitor.page
    if name in PAGES:
        page.goto(PAGES[name].format(**known), wait_until="networkidle" if name in FETCHING else "load")
        return page
    action, fields = FORMS[name]
    page.goto("/policy")
    send = """([action, fields]) => {
      const form = document.createElement("form");
      Object.assign(form, { action, method: "post" });
      for (const [name, value] of fields) {
        form.append(Object.assign(document.createElement("input"), { name, value }));
      }
      document.body.append(form);
      form.submit();
    }"""
    with page.expect_navigation():
        page.evaluate(send, [action, [[key, value.format(**known)] for key, value in fields.items()]])
    return page


@each_page
def test_a_page_says_what_it_is_names_every_field_and_fits_a_small_screen(
    eve: Visitor, known: dict[str, str], name: str
) -> None:
    page = opens(eve, name, known)

    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("h1:visible")).to_have_count(1)
    assert page.title()
    assert page.evaluate(NAMELESS) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert eve.calm()


@each_page
def test_a_text_stands_out_from_what_lies_behind_it_by_day_and_by_night(
    eve: Visitor, known: dict[str, str], name: str
) -> None:
    page = opens(eve, name, known)
    pale: dict[str, list[str]] = {}
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        pale[scheme] = page.evaluate(PALE)

    assert pale == {"light": [], "dark": []}


@each_page
def test_the_keyboard_reaches_every_control_and_shows_where_it_is(
    eve: Visitor, known: dict[str, str], name: str
) -> None:
    page = opens(eve, name, known)
    controls = page.locator("a:visible, button:visible, input:not(.trap *):visible, select:visible, textarea:visible")
    framed = sum(frame.locator("a:visible").count() for frame in page.frames[1:])
    # A frame is another process: when the focus comes out of it, the page may have it a moment later than the key.
    for _ in range(controls.count() + framed + 3):
        page.keyboard.press("Tab")
        page.evaluate(NOTE_THE_FOCUS)
    reached = page.locator("[data-reached]")

    assert reached.count() >= controls.count() - 1
    assert page.locator("[data-reached=hidden]").evaluate_all("all => all.map(each => each.outerHTML)") == []
