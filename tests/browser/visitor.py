"""A visitor: one browser profile, and what went on in it."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request

WIDTHS = (360, 768, 1440)  # of a phone, a tablet, a desk; pixels
PATIENCE = 10_000  # milliseconds that a page may take


@dataclass
class Visitor:
    """One browser profile, and what went on in it that must not."""

    context: BrowserContext
    origins: set[str]
    refusals: set[int] = field(default_factory=set)  # statuses that the story itself provokes
    errors: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.context.set_default_timeout(PATIENCE)
        self.context.on("console", self._hear)
        self.context.on("weberror", lambda error: self.errors.append(str(error.error)))
        self.context.on("request", self._see)
        self.page: Page = self.context.new_page()

    def _hear(self, message: ConsoleMessage) -> None:
        provoked = any(f"status of {status} " in message.text for status in self.refusals)
        if message.type in ("error", "warning") and not provoked:
            self.errors.append(f"{message.location['url']}: {message.text}")

    def _see(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https") and f"{address.scheme}://{address.netloc}" not in self.origins:
            self.strangers.append(request.url)

    def calm(self) -> bool:
        """No error on the console, no call to a stranger, nothing kept, up to now: else the assertion shows which."""
        assert self.errors == []
        assert self.strangers == []
        assert self.kept() == []
        return True

    def kept(self) -> list[str]:
        """Whatever the browser keeps after the visit: names of cookies and of entries in its stores."""
        names = "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
        stored = [name for page in self.context.pages if page.url.startswith("http") for name in page.evaluate(names)]
        return [cookie["name"] for cookie in self.context.cookies()] + stored
