"""Objects with known members: dataclasses, attrs classes, TypedDicts, named tuples, and the parameters of a function.

Decides that a member without a default is required, that an unknown member is refused unless the object is open, and
that what a class itself refuses (`__post_init__`, validators) is a problem of the value. Made by `classes` and by
`tools.parameters`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.schema.problems import Problem, below
from claude_overlay.schema.shapes import WRONG, Definitions, NamedShape, Problems, Schema, Shape, due_but_found
from claude_overlay.schema.unions import ChoiceShape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["NO_DEFAULT", "Member", "RecordShape"]


class _NoDefault:
    def __reduce__(self) -> str:
        return "NO_DEFAULT"  # a copy is the same

    def __repr__(self) -> str:
        return "NO_DEFAULT"


NO_DEFAULT: Final = _NoDefault()
_MOST_NAMED: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member of an object.

    Attributes:
        name: its name in JSON.
        shape: what it is read as.
        required: whether it must be there.
        target: the argument it becomes.
        default: the default to tell, as JSON; `NO_DEFAULT` for none.
        description: what it means; empty when nothing is said.
    """

    name: str
    shape: Shape
    required: bool
    target: str
    default: Any = NO_DEFAULT
    description: str = ""

    def schema(self, definitions: Definitions) -> Schema:
        """Give its schema. What an annotation says of it goes before what a docstring says."""
        made = self.shape.schema(definitions)
        if self.description and "description" not in made:
            made["description"] = self.description
        if self.default is not NO_DEFAULT and "default" not in made:
            made["default"] = self.default
        return made


class RecordShape(NamedShape):
    """An object with known members.

    Args:
        name: what it is called in `$defs`.
        make: makes the Python value of the members that are given, as keyword arguments.
        description: what it is; empty when nothing is said.
        hashable: whether its values can be in a set.

    Attributes:
        members: set after it is made, for a class may hold itself.
        others: what further members are read as; None when there may be none.
        taken: names that no further member may have.
    """

    kinds = frozenset({"object"})
    due = "an object"

    def __init__(self, name: str, make: Callable[..., Any], *, description: str = "", hashable: bool = False) -> None:
        self.name = name
        self.hashable = hashable
        self.members: tuple[Member, ...] = ()
        self.others: Shape | None = None
        self.taken: frozenset[str] = frozenset()
        self._make = make
        self._description = description
        self._names: frozenset[str] = frozenset()
        # What reading needs of each member: itself, how its place is written below a path, and its reader.
        self._steps: tuple[tuple[Member, str, Callable[[Any, str, Problems], Any]], ...] = ()

    def fill(self, members: Iterable[Member], others: Shape | None = None, taken: Iterable[str] = ()) -> None:
        """Set the members."""
        self.members = tuple(members)
        self.others = others
        self.taken = frozenset(taken)
        self._names = frozenset(member.name for member in self.members)
        self._steps = tuple((each, below("x", each.name)[1:], each.shape.read) for each in self.members)

    @property
    def tags(self) -> dict[str, Shape]:
        """The members that tell this object from its siblings: constants."""
        return {m.name: m.shape for m in self.members if isinstance(m.shape, ChoiceShape) and m.required}

    def body(self, definitions: Definitions) -> Schema:
        """Give the definition. No member is required: no `required`."""
        made: Schema = {"type": "object"}
        if self._description:
            made["description"] = self._description
        made["properties"] = {member.name: member.schema(definitions) for member in self.members}
        required = [member.name for member in self.members if member.required]
        if required:
            made["required"] = required
        others = False if self.others is None else self.others.schema(definitions)
        if others != {}:  # anything else may be there, which is what JSON Schema takes silence for
            made["additionalProperties"] = others
        return made

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Read every member, in the order of the class; all that is wrong is told."""
        found = self.read_members(value, path, problems)
        if found is None:
            return WRONG
        try:
            return self._make(**found)
        except (ValueError, TypeError, AssertionError) as error:
            problems.append(Problem(path, f"is refused: {error}"))
            return WRONG

    def read_members(self, value: Any, path: str, problems: Problems) -> dict[str, Any] | None:
        """Give the arguments a value stands for, in the order of the members; None when something is wrong."""
        if not isinstance(value, dict):
            problems.append(Problem(path, due_but_found(self.due, value)))
            return None
        before = len(problems)
        found: dict[str, Any] = {}
        for member, step, read in self._steps:
            name = member.name
            if name in value:
                where = path + step if path else below("", name)
                found[member.target] = read(value[name], where, problems)
            elif member.required:
                problems.append(Problem(below(path, name), f"is missing; it must be {member.shape.due}"))
        if not value.keys() <= self._names:
            self._read_others(value, found, path, problems)
        return found if len(problems) == before else None

    def _read_others(self, value: dict[str, Any], found: dict[str, Any], path: str, problems: Problems) -> None:
        for name, item in value.items():
            if name in self._names:
                continue
            where = below(path, name)
            if self.others is not None and name not in self.taken:
                found[name] = self.others.read(item, where, problems)
            else:
                problems.append(Problem(where, f"is not known here; {self._known()}"))

    def _known(self) -> str:
        names = [member.name for member in self.members]
        if not names:
            return "there are no members"
        more = ", ..." if len(names) > _MOST_NAMED else ""
        return f"the members are {', '.join(names[:_MOST_NAMED])}{more}"
