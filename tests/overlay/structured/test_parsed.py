"""The Message with its value: a Message in every way."""

from __future__ import annotations

import copy
import pickle

import attrs
import pytest
from tests.overlay.structured.answers import TOOL, Order, answer

from claude_api.models import Message
from claude_overlay.errors.structured import OutputMismatchError
from claude_overlay.structured.output import output_of
from claude_overlay.structured.parsed import ParsedMessage, parsed


def pickled(value: object) -> object:
    """Give a value as another process would get it."""
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes


def test_it_has_the_value_and_all_of_the_message() -> None:
    """Text, tool calls, usage, fields of tomorrow; as the API sent it, it goes back without the value."""
    message = answer('{"product": "pen"}', TOOL, tomorrow=[1])
    made = parsed(message, output_of(Order))

    assert made.output == made.parsed_output == Order("pen")
    assert isinstance(made, Message)
    assert (made.text, made.tool_uses, made.usage.output_tokens) == (message.text, message.tool_uses, 5)
    assert made.additional_properties == {"tomorrow": [1]}
    assert made.to_dict() == message.to_dict()
    assert "Order(product='pen', count=1)" in repr(made)


@pytest.mark.parametrize("how", [copy.copy, copy.deepcopy, pickled, attrs.evolve])
def test_copies_are_equal(how: object) -> None:
    """Copied, pickled, evolved: message and value are the same."""
    made = parsed(answer('{"product": "pen"}'), output_of(Order))
    assert callable(how)
    twin = how(made)

    assert type(twin) is ParsedMessage
    assert twin == made
    assert twin.output == Order("pen")
    assert twin != parsed(answer('{"product": "cup"}'), output_of(Order))


def test_without_a_value_there_is_no_parsed_message() -> None:
    """Never one whose value is None in silence."""
    with pytest.raises(OutputMismatchError, match="Order: product") as caught:
        parsed(answer("{}"), output_of(Order), "req_1")
    assert caught.value.request_id == "req_1"
