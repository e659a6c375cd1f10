"""The Message with the value that was asked for.

Decides nothing: it is a Message in every way, and has one member more, which is not of the wire. Loads the models, so
it is imported when the first answer is there. Made by the client.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import define

from claude_api.models import Message
from claude_overlay.structured.reading import read_message

if TYPE_CHECKING:
    from claude_overlay.structured.output import Output

__all__ = ["ParsedMessage", "parsed"]

T = TypeVar("T")


@define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ParsedMessage(Message, Generic[T]):
    """The model's reply, and the value it holds. `to_dict()` gives the reply as it came, without `output`.

    Attributes:
        output: the value, of the type that was asked for; for a JSON Schema, plain JSON data.
    """

    output: T

    @property
    def parsed_output(self) -> T:
        """The same as `output`: the official SDK's name for it."""
        return self.output


def parsed(message: Message, output: Output[T], request_id: str | None = None) -> ParsedMessage[T]:
    """Read a message's value and put the two together.

    Raises:
        StructuredOutputError: the message holds no such value; its class says why.
    """
    value = read_message(message, output, request_id)
    fields = {field.name: getattr(message, field.name) for field in Message.__attrs_attrs__}
    return ParsedMessage(**fields, output=value)
