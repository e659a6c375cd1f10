"""Python names for wire names.

Decides how a member, parameter, enum value or component of the description is called in generated code.
The wire's own name is kept wherever Python allows it. Called by `members`, `operations` and `project`.
Clashes are not decided here: callers find two equal results and refuse them.
"""

from __future__ import annotations

import keyword
import re
from functools import cache

from openapi_python_client import strings

# What every generated model already is; a member of that name gets a trailing underscore.
MODEL_METHODS = frozenset({"additional_properties", "from_dict", "to_dict"})

# Names which generated model modules use themselves; a component of that name would shadow them.
MODULE_NAMES = frozenset(
    {"Any", "ClassVar", "File", "Literal", "Mapping", "ModelBase", "Self", "TypeAlias", "UNSET", "Unknown", "Unset"}
)

_NOT_A_WORD = re.compile(r"\W+")


def attribute_name(wire: str, taken: frozenset[str] = MODEL_METHODS) -> str:
    """The attribute for member `wire`: its own name, with `_` after keywords and names in `taken`."""
    name = _NOT_A_WORD.sub("_", wire).strip("_") if not wire.isidentifier() else wire
    if not name or name[0].isdigit():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


def parameter_name(wire: str) -> str:
    """The argument for parameter `wire`: `anthropic-beta` → `anthropic_beta`, `created_at[gte]` → `created_at_gte`."""
    return attribute_name(wire, frozenset({"client", "body"})).lower()


def constant_name(value: str) -> str:
    """The constant for enum value `value`: `end_turn` → `END_TURN`, `2023-06-01` → `V2023_06_01`."""
    name = _NOT_A_WORD.sub("_", value).strip("_").upper()
    if not name:
        return "EMPTY"
    return f"V{name}" if name[0].isdigit() else name


@cache
def module_name(component: str) -> str:
    """The module of component `component`: `TextBlockParam` → `text_block_param`."""
    return str(strings.PythonIdentifier(strings.snake_case(component), "field_"))
