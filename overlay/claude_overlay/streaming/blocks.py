"""One content block while it is being streamed.

Decides what each delta kind does to a block. A delta is applied by its own kind, not by the block's, so block kinds
unknown today accumulate too. Pieces are kept in lists and joined when asked for: cost is linear in the bytes.
Called by `accumulate`, which knows the order is legal.

| delta | effect on the block |
|---|---|
| text_delta, thinking_delta | `text` / `thinking` is appended to |
| input_json_delta | a fragment of `input`; parsed once when the block ends, and on demand before |
| citations_delta | one more entry of `citations` |
| signature_delta | `signature` is replaced |
| compaction_delta | each of its fields replaces the block's |
| any other | kept as received in `unknown_deltas` |
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

import jiter

from claude_api._json import loads
from claude_overlay.errors import StreamProtocolError

if TYPE_CHECKING:
    from collections.abc import Mapping

# The field of a delta that holds text, and what takes it.
Sink: TypeAlias = tuple[str, Callable[[str], None]]

# delta type -> (field of the delta, field of the block)
_APPENDED = {"text_delta": ("text", "text"), "thinking_delta": ("thinking", "thinking")}


class BlockBuilder:
    """A block from its `content_block_start` on.

    Args:
        block: the `content_block` as received; it is not changed.

    Attributes:
        sinks: by delta type, its field and where its text goes; a type is there from its first delta on.
    """

    __slots__ = ("_citations", "_ended", "_fields", "_fragments", "_pieces", "broken_input", "sinks", "unknown_deltas")

    def __init__(self, block: Mapping[str, Any]) -> None:
        self._fields = dict(block)
        self._pieces: dict[str, list[str]] = {}
        self._fragments: list[str] = []
        # All that the many deltas of a block need.
        self.sinks: dict[str, Sink] = {
            "input_json_delta": ("partial_json", self._fragments.append),
        }
        self._citations: list[Any] | None = None
        self._ended = False
        # True once the block has ended with fragments that are not one JSON object.
        self.broken_input = False
        self.unknown_deltas: list[Mapping[str, Any]] = []

    @property
    def raw_input(self) -> str:
        """The tool input as JSON text, as far as it has arrived; empty when there was no fragment."""
        return "".join(self._fragments)

    def apply(self, delta: Mapping[str, Any]) -> bool:
        """Add one delta; say whether its kind is known.

        Raises:
            StreamProtocolError: a field of a known delta is not what its kind says.
        """
        kind = delta["type"]
        sink = self.sinks.get(kind)
        if sink is None and kind not in _APPENDED:
            return self._apply_rare(kind, delta)
        source = _APPENDED[kind][0] if sink is None else sink[0]
        piece = delta.get(source)
        if not isinstance(piece, str):
            raise StreamProtocolError(f"{kind} whose {source} is not a string")
        if sink is None:
            sink = self._open_sink(kind)
        sink[1](piece)
        return True

    def end(self) -> bool:
        """The block is over: join its pieces and parse its input. Say whether the input is whole."""
        self._ended = True
        self._fields = self.to_dict()
        self._pieces.clear()
        raw = self.raw_input
        if raw.strip():
            parsed = _whole_object(raw)
            if parsed is None:
                self.broken_input = True
            else:
                self._fields["input"] = parsed
                self._fragments = [raw]
        return not self.broken_input

    def to_dict(self) -> dict[str, Any]:
        """The block as far as it has arrived, in wire form; input that is not whole is parsed as far as it goes."""
        fields = dict(self._fields)
        for name, pieces in self._pieces.items():
            fields[name] = "".join(pieces)
        if self._citations is not None:
            fields["citations"] = list(self._citations)
        if (not self._ended or self.broken_input) and (raw := self.raw_input).strip():
            fields["input"] = partial_object(raw)
        return fields

    def _open_sink(self, kind: str) -> Sink:
        source, target = _APPENDED[kind]
        earlier = self._fields.get(target)
        pieces = self._pieces[target] = [earlier] if isinstance(earlier, str) else []
        sink = self.sinks[kind] = (source, pieces.append)
        return sink

    def _apply_rare(self, kind: str, delta: Mapping[str, Any]) -> bool:
        if kind == "citations_delta":
            self._cite(delta)
        elif kind == "signature_delta":
            if not isinstance(delta.get("signature"), str):
                raise StreamProtocolError("signature_delta whose signature is not a string")
            self._fields["signature"] = delta["signature"]
        elif kind == "compaction_delta":
            self._fields.update({name: value for name, value in delta.items() if name != "type"})
        else:
            self.unknown_deltas.append(delta)
            return False
        return True

    def _cite(self, delta: Mapping[str, Any]) -> None:
        if "citation" not in delta:
            raise StreamProtocolError("citations_delta without a citation")
        if self._citations is None:
            self._citations = list(self._fields.get("citations") or ())
        self._citations.append(delta["citation"])


def partial_object(raw: str) -> dict[str, Any]:
    """Parse JSON text that may be cut anywhere; whole members and the begun string at the end are kept.

    Never raises: text that is not the beginning of an object gives an empty one.
    """
    try:
        parsed = jiter.from_json(raw.encode(), partial_mode="trailing-strings")
    except ValueError:
        # Also half a surrogate pair, which has no UTF-8.
        return {}
    return parsed if isinstance(parsed, dict) else {}


def _plain_loads(raw: str) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None


def _whole_object(raw: str) -> dict[str, Any] | None:
    try:
        parsed = loads(raw.encode())
    except UnicodeEncodeError:
        # Half a surrogate pair came as a character of its own, not as an escape.
        parsed = _plain_loads(raw)
    except (ValueError, RecursionError):
        return None
    return parsed if isinstance(parsed, dict) else None
