"""`spec/tools/docs.py` and `docs_browser.py`: a page that fetches nothing, and a judge that sees when it does."""

from __future__ import annotations

import pytest

from tools import docs
from tools.docs_browser import judged, unlisted

PAGE = "<!DOCTYPE html><html><head><style>p {}</style></head><body><script>{}</script></body></html>"


def test_a_page_is_forbidden_to_fetch() -> None:
    """The policy is the first thing in the head; the logo that the renderer's script fetches is an empty picture."""
    page = docs.closed(PAGE.replace("{}</script>", "src = 'https://cdn.redoc.ly/redoc/logo-mini.svg'</script>"))
    assert page.index("Content-Security-Policy") < page.index("<style>")
    assert "default-src 'none'" in page
    assert "cdn.redoc.ly" not in page


@pytest.mark.parametrize(
    "page",
    [
        PAGE.replace("<script>", '<script src="https://cdn.invalid/redoc.js">'),
        PAGE.replace("<style>", '<link rel="stylesheet" href="https://cdn.invalid/a.css"><style>'),
        PAGE.replace("<head>", "<header>"),
    ],
    ids=["script outside", "style outside", "no head"],
)
def test_a_page_that_is_not_whole_is_refused(page: str) -> None:
    """Scripts and styles from elsewhere, and a page without a place for the policy, stop the command."""
    with pytest.raises(RuntimeError, match=r"cdn\.invalid|no <head>"):
        docs.closed(page)


def test_what_the_page_did_is_judged() -> None:
    """The page itself and data in it are fine; a request elsewhere, an exception and a console error are not."""
    own = "file:///docs/index.html"
    requests = [
        {"method": "Network.requestWillBeSent", "params": {"request": {"url": url}}}
        for url in (f"{own}#tag/models", "data:image/svg+xml,x", "blob:null/1", "https://cdn.invalid/x.js")
    ]
    said = [
        {"method": "Runtime.consoleAPICalled", "params": {"type": "info", "args": [{"value": "hello"}]}},
        {"method": "Runtime.consoleAPICalled", "params": {"type": "error", "args": [{"value": "oh"}]}},
        {"method": "Runtime.exceptionThrown", "params": {"exceptionDetails": {"text": "TypeError"}}},
        {"method": "Log.entryAdded", "params": {"entry": {"level": "error", "text": "refused"}}},
    ]
    assert judged([*requests, *said], own) == [
        "the page asks for https://cdn.invalid/x.js",
        "the console says: oh",
        "exception: TypeError",
        "the console says: refused",
    ]


def test_operations_that_are_missing_are_named() -> None:
    """Line breaks between method and path do not matter; a longer path is another one."""
    assert unlisted("GET\n/v1/models\nPOST\n/v1/files/1", ["GET /v1/models", "POST /v1/files"]) == ["POST /v1/files"]
