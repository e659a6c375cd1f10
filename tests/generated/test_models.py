"""Models: what goes in comes out, and Python's own protocols hold."""

from __future__ import annotations

import copy
import datetime as dt
import importlib
import pickle

import attrs
import pytest

from claude_api import UNSET, models


class TestRoundTrip:
    """`from_dict` then `to_dict` is the identity on JSON objects."""

    def test_unknown_members_are_kept(self, message) -> None:
        """A member the description does not have is in `additional_properties` and is sent again, at any depth."""
        raw = message({"type": "text", "text": "hi", "newer": {"a": [1]}}, newest=None)
        model = models.Message.from_dict(raw)
        assert model.additional_properties == {"newest": None}
        assert model.content[0].additional_properties == {"newer": {"a": [1]}}
        assert model.to_dict() == raw

    def test_nothing_unknown_is_an_empty_dictionary(self, message) -> None:
        """`additional_properties` is there on every model, always the same dictionary; what is put in is sent."""
        model = models.Message.from_dict(message())
        assert model.additional_properties == {}
        model.additional_properties["later"] = 1
        assert model.additional_properties == {"later": 1}
        assert model.to_dict() == message(later=1)
        model.additional_properties = {"other": 2}
        assert model.to_dict() == message(other=2)
        assert models.Usage(input_tokens=1, output_tokens=2).additional_properties == {}

    def test_two_models_share_no_unknown_members(self, message) -> None:
        """What one model is given is not another's."""
        one, two = (models.Message.from_dict(message()) for _ in range(2))
        one.additional_properties["later"] = 1
        assert two.additional_properties == {}

    @pytest.mark.parametrize("unknown", [{}, {"newer": 1}, {"newer": 1, "newest": None}])
    @pytest.mark.parametrize("there", range(16))
    def test_members_that_are_seldom_there(self, there, unknown) -> None:
        """Whichever of the rare members come, with or without unknown ones: each is read, and nothing else is lost."""
        rare = ["fallback_credit", "iterations", "server_tool_use", "speed"]
        raw = {"input_tokens": 1, "output_tokens": 2, "service_tier": "standard"}
        raw |= {name: None for place, name in enumerate(rare) if there >> place & 1} | unknown
        usage = models.Usage.from_dict(raw)
        assert usage.additional_properties == unknown
        assert [name for name in rare if getattr(usage, name) is not UNSET] == [name for name in rare if name in raw]
        assert usage.to_dict() == raw

    def test_a_member_marked_seldom_is_looked_for_last(self, parcels, parcel) -> None:
        """When all others account for the object it is not looked for at all; a `$ref` can be marked as well."""
        asked: list[str] = []

        class Watched(dict):
            def __contains__(self, name: object) -> bool:
                asked.append(str(name))
                return super().__contains__(name)

        decode = importlib.import_module(f"{parcels.__name__}.models.parcel")._decode
        plain = decode(Watched(parcel(day="2030-01-01")))
        looked_for = list(asked)
        asked.clear()
        rare = decode(Watched(parcel(grid=[], day="2030-01-01")))

        assert not {"grid", "state"} & set(looked_for)
        assert asked == [*looked_for, "state", "grid"]
        assert (plain.grid, plain.state) == (parcels.UNSET, parcels.UNSET)
        assert (rare.grid, rare.state) == ([], parcels.UNSET)

    def test_null_is_not_unset(self, parcels, parcel) -> None:
        """A missing member stays missing, a null stays null, also where the description has no null."""
        cls = parcels.models.Parcel
        bare = cls.from_dict(parcel())
        nulls = cls.from_dict(parcel(state=None, sender=None, grid=None, delivered_at=None, remarks=None))
        assert bare.state is parcels.UNSET
        assert bare.to_dict() == parcel()
        assert nulls.state is None
        assert nulls.sender is None
        assert nulls.to_dict() == parcel(state=None, sender=None, grid=None, delivered_at=None, remarks=None)

    @pytest.mark.parametrize(
        "members",
        [
            {"remarks": "plain"},
            {"remarks": [{"type": "book", "title": "t"}, {"name": "odd"}]},
            {"remarks": {"text": "label"}},
            {"grid": [[{"text": "a"}], []]},
            {"checks": [None, {"text": "a", "x": 1}]},
            {"parts": {"a": {"type": "box", "items": [{"type": "misc", "name": "n"}]}}},
            {"notes": {"deep": {"er": [1, None, "x"]}}, "counts": {"a": 1}},
            {"sender": {"city": "Bern", "zip": 3000}},
            {"from": "here", "fooBar": "camel", "weight": 1.5},
            {
                "contents": [
                    {"type": "crate", "items": []},
                    {"type": "later", "x": {"y": 1}},
                    {"type": None, "name": "n"},
                ]
            },
        ],
    )
    def test_every_construct(self, parcels, parcel, members) -> None:
        """Inline unions by shape, nested lists, maps, nullable items, inline objects and odd names round-trip."""
        raw = parcel(**members)
        before = copy.deepcopy(raw)
        assert parcels.models.Parcel.from_dict(raw).to_dict() == before
        assert raw == before

    @pytest.mark.parametrize(
        "text",
        [
            "2030-01-01T00:00:00Z",
            "2030-01-01T00:00:00.1Z",
            "2030-01-01T00:00:00.123456789+00:00",
            "2030-01-01 00:00:00",
            "Tue, 01 Jan 2030 00:00:00 GMT",
            "not a date",
            "",
        ],
    )
    def test_timestamps_go_out_as_they_came(self, parcels, parcel, text) -> None:
        """The text of a date is sent again unchanged, whatever Python makes of it; no date stays text."""
        model = parcels.models.Parcel.from_dict(parcel(created_at=text))
        assert model.to_dict()["created_at"] == text
        assert isinstance(model.created_at, dt.datetime if "2030" in text else str)

    def test_dates(self, parcels, parcel) -> None:
        """A calendar date is a `date` when its text survives, else the text itself."""
        model = parcels.models.Parcel.from_dict(parcel(day="2030-02-03"))
        assert model.day == dt.date(2030, 2, 3)
        assert model.to_dict()["day"] == "2030-02-03"
        assert parcels.models.Parcel.from_dict(parcel(day="20300203")).day == "20300203"

    def test_other_mappings_are_read(self, parcels) -> None:
        """`from_dict` takes any mapping at the top."""
        from types import MappingProxyType  # noqa: PLC0415

        assert parcels.models.Label.from_dict(MappingProxyType({"text": "a"})).text == "a"


class TestConstruction:
    """Models as users build them."""

    def test_tags_are_defaults(self) -> None:
        """A constant tag need not be given."""
        assert models.TextBlockParam(text="hi").to_dict() == {"type": "text", "text": "hi"}

    def test_unset_members_are_not_sent(self) -> None:
        """Nothing optional is sent unless set: no server default leaves this side."""
        request = models.CreateMessageRequest(model="m", max_tokens=1, messages=[])
        assert request.to_dict() == {"model": "m", "max_tokens": 1, "messages": []}

    def test_members_are_keyword_only_and_required(self) -> None:
        """A required member must be given, by name."""
        with pytest.raises(TypeError, match="text"):
            models.TextBlockParam()
        with pytest.raises(TypeError):
            models.TextBlockParam("hi")

    def test_plain_mappings_mix_with_models(self) -> None:
        """Nested values may be models, mappings, or both."""
        request = models.CreateMessageRequest(
            model="m",
            max_tokens=1,
            messages=[
                {"role": "user", "content": "a"},
                models.UserMessageParam(content=[models.TextBlockParam(text="b"), {"type": "text", "text": "c"}]),
            ],
        )
        assert request.to_dict()["messages"] == [
            {"role": "user", "content": "a"},
            {"role": "user", "content": [{"type": "text", "text": "b"}, {"type": "text", "text": "c"}]},
        ]

    def test_other_mappings_and_sequences_are_sent(self) -> None:
        """Any mapping may stand for a model, any sequence for a list."""
        from types import MappingProxyType  # noqa: PLC0415

        request = models.CreateMessageRequest(
            model="m",
            max_tokens=1,
            messages=(MappingProxyType({"role": "user", "content": "a"}),),
            metadata=MappingProxyType({"user_id": "u"}),
        )
        assert request.to_dict()["messages"] == [{"role": "user", "content": "a"}]
        assert request.to_dict()["metadata"] == {"user_id": "u"}

    def test_computed_dates_are_iso(self, parcels, parcel) -> None:
        """A date the caller made, or computed from a received one, goes out as ISO 8601."""
        model = parcels.models.Parcel.from_dict(parcel(created_at="2030-01-01T00:00:00Z"))
        model.created_at += dt.timedelta(days=1)
        model.delivered_at = dt.datetime(2031, 1, 1, tzinfo=dt.UTC)
        assert model.to_dict()["created_at"] == "2030-01-02T00:00:00+00:00"
        assert model.to_dict()["delivered_at"] == "2031-01-01T00:00:00+00:00"

    def test_wire_names_are_attributes(self, parcels) -> None:
        """Attributes are called as on the wire; only keywords get an underscore."""
        names = [field.name for field in attrs.fields(parcels.models.Parcel)]
        assert {"type", "id", "fooBar", "from_", "additional_properties"} <= set(names)


class TestProtocols:
    """copy, deepcopy, pickle, evolve, ==, repr."""

    @pytest.fixture
    def model(self, parcels, parcel):
        """A parcel with one value of each kind."""
        return parcels.models.Parcel.from_dict(
            parcel(
                contents=[{"type": "book", "title": "t"}, {"type": "later", "x": 1}],
                created_at="2030-01-01T00:00:00.5Z",
                sender={"city": "Bern"},
                extra=[1],
            )
        )

    @pytest.mark.parametrize(
        "duplicate",
        [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value)), attrs.evolve],  # noqa: S301 - our own bytes
        ids=["copy", "deepcopy", "pickle", "evolve"],
    )
    def test_duplicates_are_equal(self, model, duplicate) -> None:
        """Every way to duplicate a model keeps all of it: unset members, unknown ones, and dates' texts."""
        twin = duplicate(model)
        assert twin is not model
        assert twin == model
        assert twin.to_dict() == model.to_dict()
        assert twin.delivered_at is model.delivered_at
        assert twin.created_at.wire == "2030-01-01T00:00:00.5Z"

    def test_deepcopy_shares_nothing(self, model) -> None:
        """A deep copy can be changed alone."""
        twin = copy.deepcopy(model)
        twin.sender.city = "Basel"
        twin.additional_properties["extra"].append(2)
        assert model.sender.city == "Bern"
        assert model.additional_properties == {"extra": [1]}

    def test_evolve_changes_one_member(self, model) -> None:
        """`attrs.evolve` keeps the rest, unknown members among it."""
        changed = attrs.evolve(model, id="p2")
        assert changed.to_dict() == {**model.to_dict(), "id": "p2"}
        assert changed != model

    def test_equality_needs_the_class(self, parcels) -> None:
        """Equal members of another class, or a mapping, are not equal; models have no hash."""
        label = parcels.models.Label(text="a")
        assert label == parcels.models.Label(text="a")
        assert label != parcels.models.Label(text="b")
        assert label != {"text": "a"}
        with pytest.raises(TypeError, match="unhashable"):
            hash(label)

    def test_repr_shows_what_is_set(self, parcels) -> None:
        """`repr` leaves unset members out."""
        assert repr(parcels.models.Label(text="a")) == "Label(text='a')"

    def test_repr_hides_secrets(self, parcels, parcel) -> None:
        """`format: password` members never show, nullable ones too; null shows as null."""
        model = parcels.models.Parcel.from_dict(parcel(pin="s3cret", old_pin="0ld"))
        assert "s3cret" not in repr([model])
        assert "0ld" not in repr([model])
        assert "pin='***'" in repr(model)
        assert "old_pin=None" in repr(attrs.evolve(model, old_pin=None))

    def test_secrets_of_the_real_description(self) -> None:
        """An MCP server's token does not show."""
        server = models.RequestMCPServerURLDefinitionParam(name="n", url="u", authorization_token="t0ken")
        assert "t0ken" not in repr(server)
        assert server.to_dict()["authorization_token"] == "t0ken"

    def test_a_subclass_that_attrs_makes(self, message) -> None:
        """A subclass with fields of its own keeps unknown members like any model."""

        @attrs.define(kw_only=True, eq=False)
        class Noted(models.Message):
            note: str = "none"

        raw = message({"type": "text", "text": "hi"}, newest=None)
        model = Noted.from_dict(raw)
        assert type(model) is Noted
        assert model.additional_properties == {"newest": None}
        assert Noted.from_dict(message()).additional_properties == {}
        assert model.to_dict() == raw

    def test_subclasses(self, parcels) -> None:
        """`from_dict` of a user's subclass gives the subclass."""

        class Mine(parcels.models.Label):
            """A user's own."""

        assert type(Mine.from_dict({"text": "a"})) is Mine


class TestMessageExtras:
    """The conveniences of `Message`."""

    def test_text_and_tool_uses(self, message) -> None:
        """`text` joins text blocks, `tool_uses` lists the caller's tools; unknown blocks are no obstacle."""
        call = {"type": "tool_use", "id": "t", "name": "n", "input": {"a": 1}}
        model = models.Message.from_dict(
            message({"type": "text", "text": "a"}, {"type": "later"}, call, {"type": "text", "text": "b"})
        )
        assert model.text == "ab"
        assert [use.input for use in model.tool_uses] == [{"a": 1}]

    def test_empty(self, message) -> None:
        """Without blocks there is no text and no tool use."""
        model = models.Message.from_dict(message())
        assert model.text == ""
        assert model.tool_uses == []
        assert model.container is UNSET
