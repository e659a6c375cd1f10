"""Tagged unions and open enums."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest

from claude_api import Unknown, errors, models
from claude_api.models import content_block, message_stream_event


class TestTaggedUnions:
    """Dispatch on the tag."""

    def test_known_tag(self) -> None:
        """The tag selects the class."""
        block = content_block.decode({"type": "tool_use", "id": "t", "name": "n", "input": {}})
        assert type(block) is models.ToolUseBlock

    def test_unknown_tag(self) -> None:
        """An unknown tag gives an Unknown value which holds everything and goes out as it came."""
        raw = {"type": "hologram", "depth": {"x": [1]}}
        block = content_block.decode(raw)
        assert type(block) is models.UnknownContentBlock
        assert isinstance(block, Unknown)
        assert block.type == block.tag == "hologram"
        assert block["depth"] == {"x": [1]}
        assert block.get("nothing", 5) == 5
        assert "depth" in block
        assert block.to_dict() == raw

    def test_unknown_values_behave(self) -> None:
        """Unknown values copy, compare and pickle."""
        block = content_block.decode({"type": "hologram", "a": [1]})
        for twin in (copy.deepcopy(block), pickle.loads(pickle.dumps(block))):  # noqa: S301 - our own bytes
            assert twin == block
            assert type(twin) is type(block)
        assert block != content_block.decode({"type": "hologram"})

    def test_unknown_event(self) -> None:
        """A stream event of a newer API is a value, not an error."""
        assert isinstance(message_stream_event.decode({"type": "soon"}), models.UnknownMessageStreamEvent)

    def test_a_list_of_known_and_other_members(self, message) -> None:
        """In a list, unknown tags and missing ones change nothing for the members around them."""
        odd = [{"type": "hologram"}, {"depth": 1}, {"type": None}, {"type": "hologram", "depth": 2}]
        text = {"type": "text", "text": "hi"}
        raw = message(*(block for each in odd for block in (text, each)), text)
        content = models.Message.from_dict(raw).content
        assert [type(block) for block in content[::2]] == [models.TextBlock] * 5
        assert [block.to_dict() for block in content[1::2]] == odd

    def test_a_missing_member_in_a_list_is_named(self, message) -> None:
        """A member that is missing in an element is an error with its path, also after an unknown element."""
        raw = message({"type": "hologram"}, {"depth": 1}, {"type": "text"})
        with pytest.raises(errors.DecodeError) as caught:
            models.Message.from_dict(raw)
        assert caught.value.path == "content[2].text"

    @pytest.mark.parametrize("tag", [None, ...])
    def test_missing_tag(self, tag) -> None:
        """Without a tag, and without a default, a value is unknown."""
        raw = {"a": 1} if tag is ... else {"type": tag, "a": 1}
        block = content_block.decode(raw)
        assert type(block) is models.UnknownContentBlock
        assert block.tag is None
        assert block.to_dict() == raw

    @pytest.mark.parametrize("raw", [{"name": "n"}, {"type": None, "name": "n"}, {"type": "misc", "name": "n"}])
    def test_default_mapping(self, parcels, raw) -> None:
        """`x-default-mapping` takes the values without a tag."""
        from importlib import import_module  # noqa: PLC0415

        item = import_module(f"{parcels.__name__}.models.item")
        value = item.decode(raw)
        assert type(value) is parcels.models.Misc
        assert value.to_dict() == raw

    def test_custom_tools_need_no_tag(self) -> None:
        """A tool without `type` is a custom tool."""
        from claude_api.models import tool_union_param  # noqa: PLC0415

        tool = tool_union_param.decode({"name": "n", "input_schema": {"type": "object"}})
        assert type(tool) is models.ToolParam

    @pytest.mark.parametrize("value", [None, 1, "text", [], [{}], True])
    def test_not_an_object(self, value) -> None:
        """Only an object can be a member of a union."""
        with pytest.raises(errors.DecodeError, match="an object is due"):
            content_block.decode(value)

    @pytest.mark.parametrize("tag", [5, True, [], {}, 1.5])
    def test_tag_of_another_type(self, tag) -> None:
        """A tag that is no text is an error at its path."""
        with pytest.raises(errors.DecodeError) as caught:
            content_block.decode({"type": tag})
        assert caught.value.path == "type"

    def test_unknown_tags_are_not_stored(self) -> None:
        """A server cannot fill memory with tags."""
        before = len(content_block._TABLE)
        for number in range(100):
            content_block.decode({"type": f"made-up-{number}"})
        assert len(content_block._TABLE) == before

    def test_alias_at_run_time(self, parcels) -> None:
        """The union's name is a typing union of all members and the unknown one."""
        assert set(typing.get_args(parcels.models.Item)) == {
            parcels.models.Book,
            parcels.models.Box,
            parcels.models.Misc,
            parcels.models.UnknownItem,
        }


class TestOpenEnums:
    """Enums are plain text plus constants."""

    def test_constants(self, parcels) -> None:
        """A named enum gives constants equal to their wire text."""
        assert parcels.models.State.ON_THE_WAY == "on-the-way"
        assert models.StopReason.END_TURN == "end_turn"

    def test_unknown_value(self, message) -> None:
        """A value nobody knew decodes, and goes out again."""
        raw = message(stop_reason="bored")
        model = models.Message.from_dict(raw)
        assert model.stop_reason == "bored"
        assert model.to_dict() == raw

    def test_model_ids_are_open(self) -> None:
        """Model ids have constants, and any other id is fine."""
        assert models.Model.CLAUDE_OPUS_5_5 == "claude-opus-5-5"
        assert models.CreateMessageRequest(model="mine", max_tokens=1, messages=[]).model == "mine"


class TestModelsPackage:
    """`claude_api.models` as a namespace."""

    def test_every_name_resolves(self) -> None:
        """Each listed name leads to something of that name."""
        for name in models._MODULES:
            assert getattr(models, name) is not None

    def test_modules_are_attributes(self) -> None:
        """Modules are reachable without an import of their own."""
        assert models.content_block.decode is content_block.decode

    def test_unknown_name(self) -> None:
        """A misspelt name is an AttributeError, and names are listed."""
        with pytest.raises(AttributeError, match="Mesage"):
            _ = models.Mesage
        assert "Message" in dir(models)
