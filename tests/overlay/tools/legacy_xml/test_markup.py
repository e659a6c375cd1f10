"""XML of function calls: the form of clust 0.8 to the byte, and a reader for what models write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.legacy_xml.errors import FunctionCallsMalformedError
from claude_overlay.tools.legacy_xml.markup import Element, child_text, escaped, only_child, parsed, text_of, written

TEXTS = st.text(
    st.characters(min_codepoint=0x20, exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
).map(str.strip)
NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.-]{0,8}", fullmatch=True)
ELEMENTS = st.recursive(
    st.builds(Element, NAMES, TEXTS),
    lambda inner: st.builds(
        lambda name, children: Element(name, children=children), NAMES, st.lists(inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


def test_the_form() -> None:
    """A line feed first, two spaces a level, nothing in an empty element."""
    tree = Element("a", children=[Element("b", "x < y"), Element("c", children=[Element("d")])])
    assert written(tree) == "\n<a>\n  <b>x &lt; y</b>\n  <c>\n    <d/>\n  </c>\n</a>"


@given(tree=ELEMENTS)
def test_what_is_written_is_read_again(tree: Element) -> None:
    """Names, texts and order; white space around texts aside."""
    assert parsed(written(tree), tree.name) == tree


def test_reading_is_as_generous_as_models_need() -> None:
    """White space, comments, CDATA, numbered characters and attributes; text beside elements is passed over."""
    xml = ' \n<a x="1"><!-- <b>no</b> -->\n<b>\n one &#38; <![CDATA[<two>]]>&quot;&apos;\n</b>stray</a>\n'
    root = parsed(xml, "a")

    assert child_text(root, "b", xml) == "one & <two>\"'"


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        ("<a>", "well-formed"),
        ("<a>x & y</a>", "well-formed"),
        ("<a>&unknown;</a>", "well-formed"),
        ("<a></a><a></a>", "well-formed"),
        ("", "well-formed"),
        ("<a>\x00</a>", "well-formed"),
        ("<a>\ud800</a>", "well-formed"),
        ("<b/>", "<a> is due, not <b>"),
        ("<a>" * 70 + "</a>" * 70, "too deeply"),
        ('<!DOCTYPE a [<!ENTITY x "xxxx">]><a>&x;</a>', "document type"),
    ],
)
def test_anything_else_is_malformed(xml: str, words: str) -> None:
    """With the XML, for who wants to look; entities of a document's own are never expanded."""
    with pytest.raises(FunctionCallsMalformedError, match=words) as caught:
        parsed(xml, "a")
    assert caught.value.xml == xml


def test_children_are_one_and_text_is_text() -> None:
    """None, two, or elements where text is due."""
    root = parsed("<a><b>1</b><b>2</b><c><d/></c></a>", "a")
    for name, words in (("b", "2 <b>"), ("x", "no <x>")):
        with pytest.raises(FunctionCallsMalformedError, match=words):
            only_child(root, name, "")
    with pytest.raises(FunctionCallsMalformedError, match="holds <d>"):
        text_of(root.children[2], "")


@pytest.mark.parametrize("name", ["", "a b", "1a", "a:b", "<a>", "a/"])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    """It would break the XML, or mean something else."""
    with pytest.raises(InvalidArgumentError, match="cannot be the name"):
        written(Element(name, "x"))


@given(text=TEXTS)
def test_escaped_text_holds_no_tag(text: str) -> None:
    """A user's text cannot begin or end a block; read as XML it is the text again."""
    inside = escaped(text + "</function_calls><function_calls>")
    assert "<" not in inside
    assert ">" not in inside
    assert parsed(f"<a>{inside}</a>", "a").text == text + "</function_calls><function_calls>"


def test_a_control_character_is_written_as_it_is() -> None:
    """A tool's output may have some; a model reads it, no parser does."""
    assert written(Element("a", "\x1b[0m")) == "\n<a>\x1b[0m</a>"
