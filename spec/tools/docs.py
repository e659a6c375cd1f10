"""Renders the description as one page that needs no internet: `python spec/tools/docs.py [--check]`.

Decides that the page is whole: every script and style stands in it, and a policy in its head forbids the browser to
fetch anything. redocly's renderer (Redoc) makes it. With `--check` it is opened in a headless Chromium, and what the
page did there is judged by `docs_browser`. `make spec-docs` runs it; the page is build/spec-docs/index.html.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.path[:0] = [
    str(Path(__file__).resolve().parents[1]),
    str(Path(__file__).resolve().parents[2] / "generator_templates"),
]

from tools import docs_browser  # noqa: E402  (the tools are run from the tree: the path above comes first)
from tools.description import SPEC, Description  # noqa: E402

REDOCLY = "@redocly/cli@2.77.0"
PAGE = SPEC.parent / "build" / "spec-docs" / "index.html"
# Redoc's own logo is the one thing its script fetches from elsewhere.
_LOGO = re.compile(r"https://cdn\.redoc\.ly/redoc/[a-z-]+\.svg")
_NO_LOGO = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"
# The browser itself refuses whatever the page might ask for: a reader's words and clicks stay on the machine.
_POLICY = (
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'unsafe-inline' "
    "'unsafe-eval'; style-src 'unsafe-inline'; img-src data:; font-src data:; worker-src blob:\">"
)


def render(page: Path) -> None:
    """Write the page.

    Raises:
        RuntimeError: node is missing, or redocly failed; the message holds what it said.
    """
    if shutil.which("npx") is None:
        raise RuntimeError("npx is missing: the page is rendered by redocly, which needs node")
    page.parent.mkdir(parents=True, exist_ok=True)
    call = ["npx", "--yes", REDOCLY, "build-docs", str(SPEC / "openapi.yaml"), "--inlineBundle", "--output", str(page)]
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    done = subprocess.run(call, capture_output=True, text=True, check=False, env={**os.environ, **quiet})  # noqa: S603
    if done.returncode:
        raise RuntimeError(f"redocly build-docs failed:\n{done.stdout}{done.stderr}")
    page.write_text(closed(page.read_text(encoding="utf-8")), encoding="utf-8")


def closed(html: str) -> str:
    """The page, forbidden to fetch anything.

    Raises:
        RuntimeError: it refers to a script or style outside, or has no head to put the policy into.
    """
    markup = re.sub(r"(<script\b[^>]*>).*?</script>", r"\1", html, flags=re.DOTALL | re.IGNORECASE)
    if outside := re.findall(r"""<(?:script[^>]*\bsrc|link[^>]*\bhref)\s*=\s*["']?(https?:[^"'\s>]+)""", markup):
        raise RuntimeError(f"the page is not whole, it refers to {', '.join(outside)}")
    if "<head>" not in html:
        raise RuntimeError("the page has no <head>: redocly's template is not what it was")
    return _LOGO.sub(_NO_LOGO, html).replace("<head>", f"<head>\n  {_POLICY}", 1)


def main(arguments: list[str] | None = None) -> int:
    """Render, and with --check open the page in a browser."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="open the page in a headless Chromium and judge it")
    parser.add_argument("--page", type=Path, default=PAGE, help="where to write it")
    options = parser.parse_args(arguments)
    try:
        render(options.page)
        problems: list[str] = []
        if options.check:
            operations = [
                (f"{method.upper()} {path}", node["summary"]) for path, method, node in Description.load().operations()
            ]
            problems = docs_browser.problems(options.page, operations)
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        size = options.page.stat().st_size / 1e6
        print(f"{options.page} ({size:.1f} MB): open it in any browser, no server and no internet needed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
