"""`python -m claude_overlay.local`: run the stand-in server until interrupted."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from typing import TYPE_CHECKING

from claude_overlay.local import serve

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Print one line with the URL, serve until SIGINT or SIGTERM, return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m claude_overlay.local", description="A stand-in for the Claude API, on loopback. No model."
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port; 0, the default, takes a free one")
    parser.add_argument("--api-key", help="the only key accepted; by default any key is")
    parser.add_argument("--allow-remote", action="store_true", help="allow a host that other machines can reach")
    given = parser.parse_args(arguments)
    stop = threading.Event()
    try:
        with serve(host=given.host, port=given.port, allow_remote=given.allow_remote, api_key=given.api_key) as server:
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: stop.set())
            print(f"Claude API stand-in (no model) at {server.base_url}", flush=True)
            stop.wait()
    except (OSError, ValueError) as error:
        print(f"cannot serve: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
