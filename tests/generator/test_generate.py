"""`generate.py` refuses every planted mistake with its message, writes nothing, and exits with 1."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.generator.planted import MISTAKES

import generate

if TYPE_CHECKING:
    from tests.generator.conftest import Spec
    from tests.generator.mistake import Mistake

HOME = Path(__file__).parents[2] / "generator_templates"


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: f"{mistake.rule}: {mistake.name}")
def test_a_planted_mistake_ends_the_run(
    spec: Spec, tmp_path: Path, capsys: pytest.CaptureFixture[str], mistake: Mistake
) -> None:
    """Exit status 1, the findings on stderr as lint gives them, and not a file written."""
    mistake.plant(spec)
    out = tmp_path / "generated"

    status = generate.main(["--spec", str(spec.root), "--out", str(out)])

    said = capsys.readouterr().err
    assert status == 1
    assert [str(problem) for problem in spec.problems()] == said.splitlines()[:-1]
    assert f"[{mistake.rule}]" in said
    assert not out.exists()


def test_the_command_says_so_in_its_own_process(spec: Spec, tmp_path: Path) -> None:
    """What a shell or make sees: status 1, the file and line on stderr, no traceback."""
    spec.replace("things.yaml", "schemas/ThingPage'", "schemas/Page'")
    command = [sys.executable, str(HOME / "generate.py"), f"--spec={spec.root}", f"--out={tmp_path / 'generated'}"]

    run = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)  # noqa: S603 our own command

    assert run.returncode == 1
    assert "spec/things.yaml:31 (#/paths/" in run.stderr
    assert "Traceback" not in run.stderr


def test_the_valid_description_generates(spec: Spec, tmp_path: Path) -> None:
    """Nothing the small description uses is beyond the templates; a second run and a check change nothing."""
    out = tmp_path / "generated"
    arguments = ["--spec", str(spec.root), "--out", str(out)]

    assert generate.main(arguments) == 0
    assert generate.main([*arguments, "--check"]) == 0
    assert (out / "PROVENANCE.json").is_file()
    (out / "claude_api" / "models" / "thing.py").write_text("# by hand\n", encoding="utf-8")
    assert generate.main([*arguments, "--check"]) == 1
