"""Every template says why it exists, and a fork is a fork of something."""

from __future__ import annotations

import re
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import pytest

HOME = Path(__file__).parents[2] / "generator_templates"
TEMPLATES = sorted((HOME / "templates").rglob("*.jinja"))
FORKED = re.compile(r"Forked\s+from:\s+openapi-python-client\s+(\d+\.\d+\.\d+)")
UPSTREAM = files("openapi_python_client") / "templates"


def comment(template: Path) -> str:
    """The template's first comment, which is not rendered."""
    found = re.match(r"\{#-?(.*?)-?#\}", template.read_text(encoding="utf-8"), flags=re.DOTALL)
    return found[1] if found else ""


FORKS = [template for template in TEMPLATES if FORKED.search(comment(template))]


def is_part(template: Path) -> bool:
    """Whether it is a piece that another template includes for one model."""
    return template.parent.name == "extras"


@pytest.mark.parametrize("template", [t for t in TEMPLATES if not is_part(t)], ids=lambda path: path.name)
def test_a_template_is_a_fork_with_a_reason_or_says_it_is_extra(template: Path) -> None:
    """Who opens one reads first why it is there."""
    words = comment(template)

    assert words.strip(), "no comment at the top"
    if FORKED.search(words):
        assert "Why:" in words
        assert "Upstream:" in words
    else:
        assert "Extra file:" in words


@pytest.mark.parametrize("template", FORKS, ids=lambda path: path.name)
def test_a_fork_has_an_upstream_and_differs_from_it(template: Path) -> None:
    """A fork equal to upstream, or of a template that no longer exists, is dead weight."""
    upstream = UPSTREAM / template.name

    assert upstream.is_file(), f"openapi-python-client has no {template.name}"
    assert upstream.read_text(encoding="utf-8") != template.read_text(encoding="utf-8")


@pytest.mark.parametrize("template", FORKS, ids=lambda path: path.name)
def test_a_fork_is_of_the_version_in_use(template: Path) -> None:
    """A new version of the generator asks for a look at every fork."""
    found = FORKED.search(comment(template))

    assert found is not None
    assert found[1] == version("openapi-python-client")


@pytest.mark.parametrize("template", [t for t in TEMPLATES if t not in FORKS], ids=lambda path: path.name)
def test_an_extra_file_hides_no_upstream_template(template: Path) -> None:
    """A template of an upstream name replaces that one, so it must say so."""
    assert not (UPSTREAM / template.relative_to(HOME / "templates").as_posix()).is_file()


def test_the_readme_names_every_fork() -> None:
    """generator_templates/README.md says of each fork why it exists."""
    readme = (HOME / "README.md").read_text(encoding="utf-8")

    assert [fork.name for fork in FORKS if f"`{fork.name.removesuffix('.py.jinja')}" not in readme] == []
