"""Docstrings of every style, and of none: the text, and what is said of each parameter."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay.schema.docstrings import read_docstring

GOOGLE = """Search the archive.

    Finds what was filed.

    Args:
        query (str): What to look for.
            Words, mostly.
        limit (Optional[Dict[str, int]], optional): How many: at most
            this.
        *names: Whose.
        plain: Nothing odd.

    Returns:
        str: What was found.

    Note:
        Slow.
    """
NUMPY = """Search the archive.

    Finds what was filed.

    Parameters
    ----------
    query : str
        What to look for.
        Words, mostly.
    limit, plain : int, optional
        How many: at most
        this.

    Returns
    -------
    str
        What was found.

    Notes
    -----
    Slow.
    """
SPHINX = """Search the archive.

    Finds what was filed.

    :param query: What to look for.
        Words, mostly.
    :type query: str
    :param int limit: How many: at most
        this.
    :returns: What was found.
    :raises ValueError: Never.
    """
MARKDOWN = """Search the archive.

    Finds what was filed.

    # Arguments
    - `query` - What to look for.
      Words, mostly.
    * `limit` - How many: at most
      this.
    """
WORDS = {"query": "What to look for.\nWords, mostly.", "limit": "How many: at most\nthis."}


@pytest.mark.parametrize("text", [GOOGLE, NUMPY, SPHINX, MARKDOWN, SPHINX.replace(":param", "@param")])
def test_every_style_is_told_by_itself(text: str) -> None:
    """The text keeps its paragraphs and loses its sections; every parameter has its words, over several lines too."""
    found = read_docstring(text)

    assert found.text.startswith("Search the archive.\n\nFinds what was filed.")
    assert {name: found.parameters[name] for name in WORDS} == WORDS
    assert "found" not in found.text
    assert "Never" not in found.text


def test_what_only_google_style_has() -> None:
    """Stars are no part of a name, a type may have commas and brackets, and a note stays: it is for the model, too."""
    found = read_docstring(GOOGLE)

    assert list(found.parameters) == ["query", "limit", "names", "plain"]
    assert found.text.endswith("Note:\n    Slow.")


def test_numpy_describes_several_at_once() -> None:
    """`a, b : int` describes both; its notes are for people and go."""
    found = read_docstring(NUMPY)

    assert found.parameters["plain"] == found.parameters["limit"]
    assert "Slow" not in found.text


@pytest.mark.parametrize("text", [None, "", "   \n  "])
def test_nothing_is_nothing(text: str | None) -> None:
    """No docstring has no text and no parameters."""
    assert read_docstring(text).text == ""
    assert read_docstring(text).parameters == {}


@pytest.mark.parametrize(
    "text",
    [
        "Do this: now.",
        "Arguments against it:\nnone",
        "Say\n\n:smile: and go",
        "Args:",
        "A table\n-------\nof things",
        "Ratio 1:2\nor\n    indented: yes",
    ],
)
def test_what_is_no_section_is_text(text: str) -> None:
    """Words that only look like a style stay as they are."""
    assert read_docstring(text).text == text
    assert read_docstring(text).parameters == {}


def test_text_after_the_sections_stays() -> None:
    """A section ends where the indent ends."""
    found = read_docstring("Do.\n\nArgs:\n    a: One.\n\nThen rest.\n")

    assert found.text == "Do.\n\nThen rest."
    assert found.parameters == {"a": "One."}


def test_attributes_are_parameters_of_a_class() -> None:
    """Records are described by their attributes; what is said first holds."""
    found = read_docstring("A point.\n\nAttributes:\n    x: Across.\n    y: Up.\n\nArgs:\n    x: Other.\n")

    assert found.parameters == {"x": "Across.", "y": "Up."}


def test_a_paragraph_in_an_item_stays_one_item() -> None:
    """Blank lines between indented lines belong to the item."""
    found = read_docstring("Do.\n\nArgs:\n    a: One.\n\n        More of it.\n    b: Two.\n")

    assert found.parameters == {"a": "One.\n\nMore of it.", "b": "Two."}


names = st.text("abcxyz_", min_size=1, max_size=6)
words = st.lists(st.sampled_from(["The", "words,", "of", "it.", "Mostly", "a"]), min_size=1, max_size=4).map(" ".join)
lines = st.lists(words, min_size=1, max_size=3)


def indented(count: int, more: list[str]) -> str:
    """Put lines below one another."""
    return "".join(f"\n{' ' * count}{line}" for line in more)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(names, lines, min_size=1, max_size=4), words, st.sampled_from(["google", "numpy", "sphinx"]))
def test_what_is_written_in_a_style_is_read(said: dict[str, list[str]], text: str, style: str) -> None:
    """Any names, any words: written in any of the styles, indented as in a function, they come back."""
    if style == "google":
        body = "Args:" + "".join(f"\n    {n} (int): {w[0]}{indented(8, w[1:])}" for n, w in said.items())
    elif style == "numpy":
        body = "Parameters\n----------" + "".join(f"\n{n} : int{indented(4, w)}" for n, w in said.items())
    else:
        body = "\n".join(f":param int {n}: {w[0]}{indented(4, w[1:])}" for n, w in said.items())

    found = read_docstring(f"{text}\n\n" + textwrap.indent(body, "    "))

    assert found.text == text
    assert found.parameters == {name: "\n".join(words) for name, words in said.items()}


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from(":@#-`*() \n\tArgsRetun_x,."), max_size=60))
def test_it_never_fails(text: str) -> None:
    """Whatever stands there; and it keeps no indent around the text."""
    found = read_docstring(text)

    assert found.text == found.text.strip()
