"""`<function_calls>`: the bytes that clust 0.8 writes, and what it reads."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.tools.legacy_xml.calls import FunctionCalls
from claude_overlay.tools.legacy_xml.errors import FunctionCallsMalformedError

TEXTS = st.text(
    st.characters(min_codepoint=0x20, exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
).map(str.strip)
NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True)
XML = """
<function_calls>
  <invoke>
    <tool_name>function_name</tool_name>
    <parameters>
      <param1>value1</param1>
      <param2>a &lt; b &amp; "c"</param2>
    </parameters>
  </invoke>
</function_calls>"""


def test_the_form() -> None:
    """Parameters in the order of their names, whatever the order they are given in; `"` and `'` are not escaped."""
    calls = FunctionCalls(tool_name="function_name", parameters={"param2": 'a < b & "c"', "param1": "value1"})
    assert calls.to_xml() == XML
    assert FunctionCalls.from_xml(XML) == calls


@given(name=TEXTS.filter(bool), parameters=st.dictionaries(NAMES, TEXTS, max_size=4))
def test_what_is_written_is_read_again(name: str, parameters: dict[str, str]) -> None:
    """Any texts; also without parameters."""
    calls = FunctionCalls(tool_name=name, parameters=parameters)
    assert FunctionCalls.from_xml(calls.to_xml()) == calls
    assert pickle.loads(pickle.dumps(calls)) == calls  # noqa: S301 - our own


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        ("", "no <invoke>"),
        ("<invoke><tool_name>a</tool_name><parameters/></invoke>" * 2, "2 <invoke>"),
        ("<invoke><parameters/></invoke>", "no <tool_name>"),
        ('<invoke name="a"><parameters/></invoke>', "no <tool_name>"),
        ("<invoke><tool_name>a</tool_name></invoke>", "no <parameters>"),
        ("<invoke><tool_name>a</tool_name><parameters><p>1</p><p>2</p></parameters></invoke>", "<p> comes twice"),
        ("<invoke><tool_name>a</tool_name><parameters><p><q/></p></parameters></invoke>", "<p> holds <q>"),
    ],
)
def test_a_block_is_one_call(inner: str, words: str) -> None:
    """Two calls, the attribute form, a parameter twice, or elements in one: refused, nothing is guessed."""
    with pytest.raises(FunctionCallsMalformedError, match=words):
        FunctionCalls.from_xml(f"<function_calls>{inner}</function_calls>")


def test_the_turn_that_is_kept() -> None:
    """What the model had written up to the end of the block; the block alone when the call comes from no text."""
    calls = FunctionCalls(tool_name="a")
    assert calls.to_message() == {"role": "assistant", "content": calls.to_xml()}
    assert FunctionCalls(tool_name="a", text="So: <x>").to_message()["content"] == "So: <x>"
