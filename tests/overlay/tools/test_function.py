"""`@tool`: what of a function the model is told, and what the function is given."""

from __future__ import annotations

import asyncio
import copy
import functools
import inspect
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, TypedDict, Unpack

import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.overlay.schema import types_and_values as made

from claude_api import models, validate
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.describe import Describe
from claude_overlay.tools.function import NAME, Tool, tool
from claude_overlay.tools.input import ToolInputError

SPEC = json.loads(Path(models.__file__).parents[1].joinpath("openapi.json").read_text(encoding="utf-8"))


@tool
def get_weather(city: str, unit: Literal["celsius", "fahrenheit"] = "celsius", *, later: Later | None = None) -> str:  # noqa: D417 - one may be left out
    """Get the weather.

    Args:
        city: Where.
        unit: In which unit.
    """
    return f"{city} {unit} {later}"


@dataclass
class Later:
    """Defined after the tool that names it."""

    hours: int


def test_a_function_is_described() -> None:
    """Name, text of the docstring, parameters in the order of the signature, defaults not required."""
    assert get_weather.definition == {
        "name": "get_weather",
        "description": "Get the weather.",
        "input_schema": {
            "type": "object",
            "properties": {
                "city": {"type": "string", "description": "Where."},
                "unit": {
                    "enum": ["celsius", "fahrenheit"],
                    "type": "string",
                    "description": "In which unit.",
                    "default": "celsius",
                },
                "later": {"anyOf": [{"$ref": "#/$defs/Later"}, {"type": "null"}], "default": None},
            },
            "required": ["city"],
            "additionalProperties": False,
            "$defs": {
                "Later": {
                    "type": "object",
                    "description": "Defined after the tool that names it.",
                    "properties": {"hours": {"type": "integer"}},
                    "required": ["hours"],
                    "additionalProperties": False,
                }
            },
        },
    }
    assert list(get_weather.input_schema["properties"]) == ["city", "unit", "later"]
    assert validate(get_weather.definition, "ToolParam") == []


def test_the_function_stays_a_function() -> None:
    """Called as ever; its name, docstring and signature are there."""
    assert get_weather("Rome", later=Later(2)) == "Rome celsius Later(hours=2)"
    assert get_weather.__name__ == "get_weather"
    assert (get_weather.__doc__ or "").startswith("Get the weather.")
    assert list(inspect.signature(get_weather).parameters) == ["city", "unit", "later"]
    assert repr(get_weather) == "<tool get_weather>"


def test_input_becomes_arguments() -> None:
    """Converted, in the order of the signature; what is not given is left to the function."""
    arguments = get_weather.arguments({"later": {"hours": 2.0}, "city": "Rome"})

    assert list(arguments.items()) == [("city", "Rome"), ("later", Later(2))]
    assert get_weather.function(**arguments) == "Rome celsius Later(hours=2)"


def test_a_wrong_input_tells_everything() -> None:
    """In one text for the model, every problem with its place."""
    with pytest.raises(ToolInputError) as caught:
        get_weather.arguments({"citty": "Rome", "unit": "kelvin", "later": {"hours": True}})

    assert str(caught.value).splitlines()[1:] == [
        "- city: is missing; it must be a string",
        '- unit: must be one of "celsius", "fahrenheit", not the string "kelvin"',
        "- later.hours: must be an integer, not true",
        "- citty: is not known here; the members are city, unit, later",
    ]


@pytest.mark.parametrize("value", [None, [], "x", 3])
def test_an_input_is_an_object(value: Any) -> None:
    """Anything else is told."""
    with pytest.raises(ToolInputError, match="must be an object"):
        get_weather.arguments(value)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_wrong_input_never_reaches_the_function(data: st.DataObject) -> None:
    """For parameters of any types: arguments are given exactly for inputs that the schema takes."""
    import jsonschema  # noqa: PLC0415

    tp, fitting = data.draw(made.pairs)

    def function(a: Any, b: int = 0) -> None: ...

    function.__annotations__ = {"a": tp, "b": int}
    made_tool = tool(function)
    value = data.draw(st.fixed_dictionaries({}, optional={"a": fitting | made.json_values, "b": made.json_values}))
    try:
        made_tool.arguments(value)
    except ToolInputError:
        fits = False
    else:
        fits = True
    assert fits == jsonschema.Draft202012Validator(made_tool.input_schema).is_valid(value)


def test_what_annotated_says_goes_before_the_docstring() -> None:
    """It is nearer; its limits are checked."""

    @tool
    def book(nights: Annotated[int, Describe("How long", minimum=1)]) -> None:
        """Book.

        Args:
            nights: Something else.
        """

    assert book.input_schema["properties"]["nights"] == {"type": "integer", "description": "How long", "minimum": 1}
    with pytest.raises(ToolInputError, match="at least 1"):
        book.arguments({"nights": 0})


def test_options_go_to_the_wire() -> None:
    """Each under its name there; `cache` as cache control; anything else through `extra`."""

    @tool(
        name="other-name",
        description="What it does",
        strict=True,
        cache="1h",
        type="custom",
        defer_loading=True,
        allowed_callers=("direct",),
        input_examples=({"a": 1},),
        eager_input_streaming=False,
        extra={"x_new": 1},
    )
    def function(a: int) -> None:
        """Not told."""

    definition = function.definition
    assert definition.pop("input_schema")["required"] == ["a"]
    assert definition == {
        "name": "other-name",
        "description": "What it does",
        "type": "custom",
        "strict": True,
        "cache_control": {"type": "ephemeral", "ttl": "1h"},
        "defer_loading": True,
        "allowed_callers": ["direct"],
        "input_examples": [{"a": 1}],
        "eager_input_streaming": False,
        "x_new": 1,
    }
    assert validate(function.definition, "ToolParam") == []
    assert set(SPEC["components"]["schemas"]["ToolParam"]["properties"]) == {*function.definition} - {"x_new"}


def test_a_definition_is_new_each_time() -> None:
    """Changing one changes no other; a tool can stand in a request as it is."""
    get_weather.definition["input_schema"]["properties"].clear()
    get_weather.input_schema.clear()

    assert "city" in get_weather.to_dict()["input_schema"]["properties"]


def test_silence_is_no_description() -> None:
    """Neither for the tool nor for its parameters; but it can be given, also as an empty text."""

    def function(a: int) -> None: ...

    assert "description" not in tool(function).definition
    assert tool(function, description="Told").description == "Told"


class Account:
    """Has tools."""

    def __init__(self, owner: str) -> None:
        self.owner = owner

    @tool
    def balance(self, currency: str = "EUR") -> str:
        """Tell the balance."""
        return f"{self.owner} {currency}"

    @tool
    async def close(self, /, reason: str) -> str:
        """Close it."""
        return f"{self.owner} {reason}"

    @tool
    @classmethod
    def find(cls, owner: str) -> Account:
        """Find one."""
        return cls(owner)

    @tool
    @staticmethod
    def currencies(self: int) -> int:  # noqa: PLW0211 - what it is about
        """Name a parameter `self`."""
        return self

    @staticmethod
    @tool
    def plain(a: int) -> int:
        """The other way round."""
        return a

    @tool
    def odd(this: Account, a: int) -> str:  # noqa: N805 - what it is about
        """Call the object something else."""
        return f"{this.owner} {a}"

    def untold(self, a: int) -> str:
        """Not decorated."""
        return f"{self.owner} {a}"


def test_a_method_is_a_tool_of_its_object() -> None:
    """The receiver is hidden; two objects have two tools."""
    ann, bob = Account("Ann"), Account("Bob")

    assert list(ann.balance.input_schema["properties"]) == ["currency"]
    assert ann.balance.function(**ann.balance.arguments({})) == "Ann EUR"
    assert bob.balance("USD") == "Bob USD"
    assert bob.close.is_async
    assert asyncio.run(bob.close.function(**bob.close.arguments({"reason": "x"}))) == "Bob x"


def test_a_receiver_may_have_any_name() -> None:
    """Python tells where the tool stands; a tool of elsewhere in a class body stays what it is."""

    class Other:
        """Has a tool of the module."""

        weather = get_weather

    assert list(Account("Ann").odd.input_schema["properties"]) == ["a"]
    assert Account("Ann").odd.function(a=1) == "Ann 1"
    assert Other().weather is get_weather


def test_a_method_without_its_object_is_refused_when_used() -> None:
    """With the way out."""
    assert isinstance(Account.balance, Tool)
    with pytest.raises(InvalidArgumentError, match="lacks its object; take it from an instance"):
        _ = Account.balance.function


def test_class_and_static_methods() -> None:
    """Bound to the class, or to nothing; `self` may be the name of any parameter there."""
    assert Account.find.function(owner="Ann").owner == "Ann"
    assert list(Account("x").find.input_schema["properties"]) == ["owner"]
    assert Account.currencies.function(self=3) == 3
    assert (Account.plain.function(a=1), Account("x").plain(2)) == (1, 2)


def test_bound_methods_partials_and_objects() -> None:
    """What is bound is hidden from the model, and cannot be given by it."""

    class Adder:
        """Adds."""

        def __call__(self, a: int, b: int = 1) -> int:
            return a + b

    def scale(by: int, value: int, **more: int) -> int:
        """Scale."""
        return by * value + sum(more.values())

    assert tool(Account("Ann").untold).function(a=1) == "Ann 1"
    doubled = tool(functools.partial(scale, 2), name="double")
    named = tool(functools.partial(scale, by=3))
    assert list(doubled.input_schema["properties"]) == list(named.input_schema["properties"]) == ["value"]
    assert (named.name, named.description, named.function(value=2)) == ("scale", "Scale.", 6)
    assert doubled.function(**doubled.arguments({"value": 2, "extra": 1})) == 5
    for bound in (doubled, named):
        with pytest.raises(ToolInputError, match="by: is not known here"):
            bound.arguments({"value": 1, "by": 9})
    adder = tool(Adder())
    assert (adder.name, adder.description, adder.function(a=1)) == ("Adder", "Adds.", 2)


def test_what_is_async_is_told() -> None:
    """Of functions, partials and objects; a wrapper goes by what it is itself."""

    async def wait(a: int) -> int:
        return a

    class Waiter:
        async def __call__(self, a: int) -> int:
            return a

    @functools.wraps(wait)
    def blocking(*args: Any, **kwargs: Any) -> int:
        return asyncio.run(wait(*args, **kwargs))

    asynchronous = [tool(wait), tool(functools.partial(wait, a=1)), tool(Waiter())]
    assert [made_tool.is_async for made_tool in asynchronous] == [True, True, True]
    assert not tool(blocking).is_async
    assert tool(blocking).function(**tool(blocking).arguments({"a": 3})) == 3
    assert not get_weather.is_async


def test_parameters_by_position_only() -> None:
    """Are filled in their places; defaults between them, too."""

    @tool
    def function(a: int, b: int = 2, c: int = 3, /, *, d: int = 4) -> tuple[int, ...]:
        return a, b, c, d

    assert function.function(**function.arguments({"a": 1, "c": 9})) == (1, 2, 9, 4)
    assert function.function(**function.arguments({"a": 1, "d": 5})) == (1, 2, 3, 5)


def test_open_keywords_take_any_other_member() -> None:
    """Of their type; an unpacked TypedDict names them."""

    class Options(TypedDict, total=False):
        deep: bool

    @tool
    def open_ended(name: str, **others: int) -> dict[str, int]:
        return others

    @tool
    def unpacked(name: str, **options: Unpack[Options]) -> dict[str, Any]:
        return dict(options)

    assert open_ended.function(**open_ended.arguments({"name": "x", "a b": 1})) == {"a b": 1}
    with pytest.raises(ToolInputError, match="a: must be an integer"):
        open_ended.arguments({"name": "x", "a": "1"})
    assert list(unpacked.input_schema["properties"]) == ["name", "deep"]
    assert unpacked.input_schema["required"] == ["name"]
    with pytest.raises(ToolInputError, match="not known"):
        unpacked.arguments({"name": "x", "wide": True})


def test_names_of_the_functions_around_are_found() -> None:
    """Annotations are only text here, and Python forgets local names."""

    @dataclass
    class Near:
        x: int
        other: Near | None = None

    class Owner:
        class Inner(TypedDict):
            y: int

        @tool
        def method(self, near: Near, inner: Inner) -> Any:
            return near, inner

    assert Owner.method._local == {}  # nothing here is kept alive
    owner = Owner()
    arguments = owner.method.arguments({"near": {"x": 1, "other": {"x": 2}}, "inner": {"y": 3}})
    assert owner.method.function(**arguments) == (Near(1, Near(2)), {"y": 3})


def test_a_name_nobody_has_is_told_on_first_use() -> None:
    """Not at decoration: it may be defined further down."""

    @tool
    def function(a: Nobody) -> None: ...  # type: ignore[name-defined]  # noqa: F821

    for use in (lambda: function.definition, lambda: function.arguments({}), lambda: function.function):
        with pytest.raises(InvalidArgumentError, match=r"parameter 'a' of function\(\): the name 'Nobody'"):
            use()


def test_the_results_annotation_is_nobodys_business() -> None:
    """It may name what is only there for type checkers."""

    @tool
    def function(a: int) -> Nobody: ...  # type: ignore[name-defined]  # noqa: F821

    assert function.arguments({"a": 1}) == {"a": 1}


def bad_star(a: int, *rest: int) -> None:
    """Take any number."""


def bad_type(a: int, callback: Callback) -> None:
    """Take what no model can give."""


def bad_field(a: int = pydantic.Field(default=1, ge=0)) -> None:
    """Have a default that is none."""


def generator(a: int) -> Any:
    """Give one by one."""
    yield a


class Callback:
    """No JSON."""


@pytest.mark.parametrize(
    ("function", "told"),
    [
        (bad_star, r"bad_star\(\) takes \*rest"),
        (bad_type, r"parameter 'callback' of bad_type\(\): Callback has no JSON Schema"),
        (bad_field, r"parameter 'a' of bad_field\(\) has a pydantic Field as its default"),
        (generator, "is a generator"),
        (lambda a: a, r"not .<lambda>.; give it one: @tool\(name="),
        (int, "int is a class"),
        (3, "not of a value of type int; give the function itself"),
        (None, "not of None"),
        (get_weather, "is a tool already"),
        (max, "cannot be a tool"),
    ],
)
def test_what_cannot_be_a_tool_is_told(function: Any, told: str) -> None:
    """Before anything is sent, with the parameter at fault."""
    with pytest.raises(InvalidArgumentError, match=told):
        tool(function)


@pytest.mark.parametrize("name", ["two words", "a.b", "ä", "x" * 129, "a\n"])
def test_a_name_the_api_refuses_is_refused(name: str) -> None:
    """By the pattern of the description."""
    with pytest.raises(InvalidArgumentError, match="1 to 128 letters"):
        tool(get_weather.function, name=name)
    assert SPEC["components"]["schemas"]["ToolParam"]["properties"]["name"]["pattern"] == f"^{NAME.pattern}$"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"cache": "1d"}, "cache must be"),
        ({"input_examples": [{"b": 1}]}, r"input_examples\[0\] of the tool 'function' does not fit"),
        ({"extra": {"x": b"y"}}, "cannot be sent as JSON"),
        ({"input_schema": {"type": "array"}}, "must have the type 'object'"),
    ],
)
def test_wrong_options_are_told(options: dict[str, Any], told: str) -> None:
    """When the tool is made."""

    def function(a: int) -> None: ...

    with pytest.raises(InvalidArgumentError, match=told):
        tool(**options)(function)


def test_a_strict_tool_is_closed() -> None:
    """The API demands it; open keywords cannot be strict."""

    def function(**more: int) -> None: ...

    with pytest.raises(InvalidArgumentError, match="strict"):
        tool(function, strict=True)


def test_a_schema_of_ones_own_is_sent_and_checked() -> None:
    """Before the annotations, which still convert."""
    schema = {"type": "object", "properties": {"a": {"type": "integer", "minimum": 5}}, "required": ["a"]}

    @tool(input_schema=schema)
    def function(**arguments: Any) -> Any:
        return arguments

    schema["type"] = "changed"
    assert function.input_schema["type"] == "object"
    assert function.arguments({"a": 5, "b": 1}) == {"a": 5, "b": 1}
    with pytest.raises(ToolInputError, match="a: must be at least 5, not 4"):
        function.arguments({"a": 4})


def test_a_tool_can_be_copied() -> None:
    """And is the same tool."""
    for copied in (copy.copy(get_weather), copy.deepcopy(get_weather)):
        assert copied.definition == get_weather.definition
        assert copied.arguments({"city": "Rome"}) == {"city": "Rome"}
        with pytest.raises(ToolInputError, match="unit: must be"):
            copied.arguments({"city": "Rome", "unit": None})


def test_an_input_nested_too_deeply_is_told() -> None:
    """Not a crash of the loop."""

    @tool
    def function(tree: Tree) -> None: ...

    value: Any = {}
    for _ in range(5000):
        value = {"child": value}
    with pytest.raises(ToolInputError, match="nested too deeply"):
        function.arguments({"tree": value})


@dataclass
class Tree:
    """Holds itself."""

    child: Tree | None = None


def test_a_definition_is_made_once_and_given_anew() -> None:
    """Whoever changes the one he got changes no other; a method's is right though its object was not known at once."""

    class Shop:
        """A class around a tool whose first parameter is called what it likes."""

        @tool(extra={"later": {"a": 1}})
        def order(this, count: int) -> int:  # noqa: N805 - the point of it
            """Order."""
            return count

    made = Shop().order
    made.definition["input_schema"]["properties"]["count"]["type"] = "changed"
    made.definition["later"]["a"] = 2

    assert made.definition == {
        "name": "order",
        "description": "Order.",
        "input_schema": {
            "type": "object",
            "properties": {"count": {"type": "integer"}},
            "required": ["count"],
            "additionalProperties": False,
        },
        "later": {"a": 1},
    }
