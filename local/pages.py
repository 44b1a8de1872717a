"""The site's own pages and the headers they bear: the one place for both."""

from pathlib import Path

from werkzeug.security import safe_join
from werkzeug.utils import redirect
from werkzeug.wrappers import Request, Response

_NAMES = ("order", "thanks", "track", "account", "inquiry", "newsletter", "confirm")
PAGES = {"/": "index", **{f"/{name}": name for name in _NAMES}}
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
}


def page_headers(files_origin: str, payment_origin: str) -> dict[str, str]:
    """Give the headers of every page: nothing from elsewhere but uploads and pictures, and the way to the pay page."""
    policy = {
        "default-src": "'self'",
        "connect-src": f"'self' {files_origin}",
        "img-src": f"'self' data: blob: {files_origin}",
        "form-action": f"'self' {payment_origin}",
        "frame-ancestors": "'none'",
        "base-uri": "'none'",
        "object-src": "'none'",
    }
    return {
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-cache",
    }


class Pages:
    """Serves the files under `folder`, GET and HEAD only."""

    def __init__(self, folder: Path, headers: dict[str, str]) -> None:
        self._folder, self._headers = folder, headers

    def answer(self, request: Request) -> Response | None:
        """Give the page, None where the path is no page's."""
        if request.method not in ("GET", "HEAD"):
            return None
        if request.path == "/studio":
            return redirect("/studio/", 308)
        file = self._file(request.path)
        if file is None or file.suffix not in _TYPES or not file.is_file():
            return None
        return Response(file.read_bytes(), 200, self._headers, content_type=_TYPES[file.suffix])

    def lost(self, request: Request) -> Response | None:
        """Give the page for a path that nobody knows to a person's browser, None to anybody else."""
        if request.method != "GET" or "text/html" not in request.headers.get("Accept", ""):
            return None
        page = self._folder / "not-found.html"
        return Response(page.read_bytes(), 404, self._headers, content_type=_TYPES[".html"])

    def _file(self, path: str) -> Path | None:
        if path in PAGES:
            return self._folder / f"{PAGES[path]}.html"
        if path == "/studio/":
            return self._folder / "studio" / "index.html"
        if path.startswith(("/assets/", "/studio/")):
            # None for a path that would leave the folder.
            joined = safe_join(str(self._folder), path.lstrip("/"))
            return None if joined is None else Path(joined)
        return None
