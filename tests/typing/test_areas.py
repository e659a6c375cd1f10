"""Every namespace as type checkers see it: what a method gives has the type that the description names.

The file is made from the bundled description, so it grows with it. Calls that need a body are left out: their bodies
are checked where they are sent (`tests/overlay/client/twins/test_areas.py`).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.overlay.client.described import DOCUMENT, METHODS, OPERATIONS, resolved

if TYPE_CHECKING:
    from tests.overlay.client.described import Described

ROOT = Path(__file__).parents[2]
HEAD = """\
from typing import assert_type
import claude_api.models as m
from claude_overlay import AsyncClaude, AsyncPager, Claude, Pager
"""


def answered(name: str) -> Any:
    """Give the schema of an operation's answer, where it is a component and the call needs no more than a path."""
    for item in DOCUMENT["paths"].values():
        for verb in METHODS:
            operation = item.get(verb, {})
            if operation.get("operationId") != name:
                continue
            needs = any(
                resolved(one).get("required") and resolved(one)["in"] == "query"
                for one in operation.get("parameters", [])
            )
            contents = resolved(operation["responses"].get("200", {})).get("content", {})
            schema = contents.get("application/json", {}).get("schema", {})
            return None if needs or "requestBody" in operation or not {"$ref", "anyOf"} & schema.keys() else schema
    return None


def line_of(operation: Described, prefix: str, pager: str) -> str | None:
    """Write the line that states a method's type."""
    schema = answered(operation.name)
    if schema is None:
        return None
    options = [one.get("$ref", "").rsplit("/", 1)[-1] for one in schema.get("anyOf", [schema])]
    kind = " | ".join(f"m.{one}" if one else "None" for one in options)
    if operation.kind == "pages":
        items = resolved(schema)["properties"]["data"]["items"]
        if "$ref" not in items:
            return None
        kind, prefix = f"{pager}[{kind}, m.{items['$ref'].rsplit('/', 1)[-1]}]", prefix.removeprefix("await ")
    path = ", ".join(repr("x") for _ in operation.path)
    return f"assert_type({prefix}claude.{operation.place}({path}), {kind})"


def test_every_method_gives_what_the_description_names(tmp_path: Path) -> None:
    """`mypy --strict` agrees, for both clients; and it knows no method that there is not."""
    sync = [line for one in OPERATIONS if (line := line_of(one, "", "Pager"))]
    aio = [line for one in OPERATIONS if (line := line_of(one, "await ", "AsyncPager"))]
    assert len(sync) == len(aio) >= 5
    lines = [HEAD, "def one(claude: Claude) -> None:", *(f"    {line}" for line in sync)]
    lines += ["    claude.nothing  # type: ignore[attr-defined]"]
    lines += ["async def other(claude: AsyncClaude) -> None:", *(f"    {line}" for line in aio)]
    lines += ["    claude.models.nothing  # type: ignore[attr-defined]"]
    cases = tmp_path / "cases.py"
    cases.write_text("\n".join(lines) + "\n", encoding="utf-8")

    done = subprocess.run(  # noqa: S603 - a development tool of this repository
        [sys.executable, "-m", "mypy", "--strict", str(cases)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=900,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr
