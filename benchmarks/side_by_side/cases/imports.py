"""What a lazy import only puts off: the same programs, further and further towards the first call, without a network.

`import` alone shows our package at its best: it defers everything. `made` has the client, `decoded` the first typed
answer besides, and `ready` all that a first call needs: HTTP client, TLS context, the bytes of a request, an answer.
"""

from __future__ import annotations

from benchmarks.side_by_side.case import CONTESTANTS, Case


def _case(stage: str, title: str) -> Case:
    return Case(
        name=f"import_{stage}",
        title=f"{title}, over an empty process",
        job=f"imports.{stage.upper()}",
        unit="process",
        kind="program",
        contestants=("empty", *CONTESTANTS, "httpx2"),
        baseline="empty",
    )


CASES = (
    _case("made", "import and a client"),
    _case("decoded", "import, a client, a first typed answer"),
    _case("ready", "import, and all that a first call needs"),
)
