"""Opens the rendered page in a headless Chromium and tells what went wrong. Called by `docs` with `--check`.

Decides what a good page is: every operation is listed, the first opens, the page asked for nothing but itself, its
console holds no error. Evidence is what Chromium tells over its debugging pipe (the page's own requests, not the
browser's), and the text it shows; a screenshot is left beside the page for people.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1400,1000",
    "--remote-debugging-pipe",
)
_PATIENCE = 60
"""Seconds without anything new until the page is taken for what it is."""

# Areas are folded at first; this opens the first one.
_UNFOLD = """[...document.querySelectorAll('body *')]
    .find(one => one.childElementCount === 0 && /^\\+ ?Show$/.test(one.textContent.trim()))?.click()"""


# Redoc keeps only what is near the view. The menu is left alone: it lists areas, not operations.
_SCROLL = """[document.scrollingElement, ...document.querySelectorAll('body *')]
    .filter(one => one.scrollHeight > one.clientHeight + 400 && one.clientHeight > 300)
    .forEach(one => one.scrollBy(0, 500))"""


def problems(page: Path, operations: list[tuple[str, str]]) -> list[str]:
    """What is wrong with `page`.

    Args:
        page: the file; a screenshot is written beside it.
        operations: method and path of each, as "GET /v1/models", and its title. The page's first area holds the first.

    Raises:
        RuntimeError: no Chromium is installed, or it ended before it answered.
    """
    browser = next((found for name in _BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        raise RuntimeError("no Chromium found: install it (Debian: apt-get install chromium), or leave --check out")
    # A child of the browser may still write into the profile while it is removed.
    home = tempfile.TemporaryDirectory(prefix="claude-docs-", ignore_cleanup_errors=True)
    with home as profile, Chromium(browser, profile) as chromium:
        chromium.open(page.resolve().as_uri())
        places = [place for place, _ in operations]
        chromium.shown(places[:1])
        page.with_suffix(".png").write_bytes(chromium.screenshot())
        missing = [f"not listed: {place}" for place in chromium.shown(places, scroll=True)]
        chromium.open("about:blank")
        chromium.open(page.resolve().as_uri())
        chromium.shown(places[:1])
        chromium.unfold()
        missing += [f"does not open: {place}" for place, title in operations[:1] if chromium.shown([title])]
        return [*missing, *judged(chromium.events, page.resolve().as_uri())]


def unlisted(text: str, expected: list[str]) -> list[str]:
    """The texts that are missing from what the browser shows; a path is no other path's beginning."""
    plain = f"{' '.join(text.split())} "
    return [name for name in expected if f"{' '.join(name.split())} " not in plain]


def judged(events: list[dict[str, Any]], own: str) -> list[str]:
    """Requests of the page that go beyond itself, and errors of its console."""
    found = []
    for event in events:
        params = event.get("params", {})
        match event.get("method"):
            case "Network.requestWillBeSent":
                url = str(params["request"]["url"])
                if not url.startswith((own, "about:", "data:", "blob:")):
                    found.append(f"the page asks for {url}")
            case "Runtime.exceptionThrown":
                details = params["exceptionDetails"]
                found.append(f"exception: {details.get('exception', {}).get('description', details['text'])}")
            case "Runtime.consoleAPICalled" if params["type"] in {"error", "assert"}:
                said = " ".join(str(one.get("value", one.get("description", ""))) for one in params["args"])
                found.append(f"the console says: {said}")
            case "Log.entryAdded" if params["entry"]["level"] == "error":
                found.append(f"the console says: {params['entry']['text']}")
    return found


@dataclass(slots=True)
class Chromium:
    """A headless browser with one page, spoken to over a pipe. `events`: all it told, oldest first."""

    browser: str
    profile: str
    events: list[dict[str, Any]] = field(default_factory=list)
    _process: subprocess.Popen[bytes] | None = None
    _to: IO[bytes] | None = None
    _from: IO[bytes] | None = None
    _number: int = 0
    _session: str | None = None

    def __enter__(self) -> Self:
        inward, outward = os.pipe(), os.pipe()
        # Chromium reads commands from descriptor 3 and writes to 4; the shell puts our pipes there.
        call = ["sh", "-c", f'exec "$@" 3<&{inward[0]} 4>&{outward[1]}', "sh", self.browser, *_FLAGS]
        self._process = subprocess.Popen(  # noqa: S603 - our own arguments
            [*call, f"--user-data-dir={self.profile}", "about:blank"],
            pass_fds=(inward[0], outward[1]),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(inward[0])
        os.close(outward[1])
        self._to, self._from = os.fdopen(inward[1], "wb"), os.fdopen(outward[0], "rb")
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Network", "Runtime", "Log", "Page"):
            self._ask(f"{domain}.enable")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
        for pipe in (self._to, self._from):
            if pipe is not None:
                pipe.close()

    def open(self, url: str) -> None:
        """Start to load a page."""
        self._ask("Page.navigate", url=url)

    def unfold(self) -> None:
        """Open the page's first area, as a reader does."""
        self._ask("Runtime.evaluate", expression=_UNFOLD)

    def shown(self, expected: list[str], *, scroll: bool = False) -> list[str]:
        """Which of the texts the page does not show, after a minute that brought none of them."""
        left, end = expected, time.monotonic() + _PATIENCE
        while True:
            answer = self._ask("Runtime.evaluate", expression="document.body ? document.body.innerText : ''")
            still = unlisted(str(answer["result"].get("value", "")), left)
            if not still or time.monotonic() > end:
                return still
            if len(still) < len(left):
                left, end = still, time.monotonic() + _PATIENCE
            if scroll:
                self._ask("Runtime.evaluate", expression=_SCROLL)
            time.sleep(0.3)

    def screenshot(self) -> bytes:
        """A PNG of what is to be seen first."""
        return base64.b64decode(self._ask("Page.captureScreenshot", format="png")["data"])

    def _ask(self, method: str, **params: Any) -> dict[str, Any]:
        """Send a command and wait for its answer; what is told meanwhile is kept."""
        self._number += 1
        command: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if self._session is not None:
            command["sessionId"] = self._session
        if self._to is None or self._from is None:
            raise RuntimeError("the browser was not started")
        self._to.write(json.dumps(command).encode() + b"\0")
        self._to.flush()
        while True:
            message = json.loads(self._message(self._from))
            if message.get("id") != self._number:
                self.events.append(message)
            elif "error" in message:
                raise RuntimeError(f"{method}: {message['error']['message']}")
            else:
                result: dict[str, Any] = message["result"]
                return result

    def _message(self, pipe: IO[bytes]) -> bytes:
        """One message, ended by a zero byte."""
        found = bytearray()
        while (byte := pipe.read(1)) != b"\0":
            if not byte:
                raise RuntimeError(f"{self.browser} ended before it answered")
            found += byte
        return bytes(found)
