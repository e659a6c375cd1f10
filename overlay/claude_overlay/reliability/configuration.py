"""A configuration as plain values: from a mapping to `Resilience`, and back.

Decides that nothing is passed over: a key that no policy knows is an error that names the nearest one, and all mistakes
are told at once, each with its path (`failover.endpoints[0].priority`). What a value may be is the policies' own
business. Reads no file and no environment: where a credential is to be read from, the caller's function reads it.
Called by `client.config_file`, and by whoever keeps configurations elsewhere.

Keys are the arguments of `Resilience` and of its policies. Besides:

- `preset = "balanced"` at the top begins with that preset; what else there is replaces its options, one by one.
- `type = "quota"` in `budget` makes it a `RetryQuota`.
- `api_key_env`, `api_key_file`, `auth_token_env`, `auth_token_file` in an endpoint name where its key is.
- `"none"` stands for null where a policy, or a number, may be None: TOML has no null.
"""

from __future__ import annotations

import difflib
import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Final, Literal, TypeAlias

from claude_overlay.credential import MASK
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.errors.wording import SHOWN, shown
from claude_overlay.reliability import presets
from claude_overlay.reliability.configuration_shapes import RESILIENCE, TYPE, Option, Part, Shape, options_of
from claude_overlay.reliability.resilience import Resilience

__all__ = ["MASK", "CredentialReader", "from_mapping", "to_mapping"]

CredentialReader: TypeAlias = Callable[[Literal["env", "file"], str], Any]
"""Gives the key that an environment variable or a file of that name holds, as text or as a `Secret`."""

PRESET: Final = "preset"
PRESETS: Final[Mapping[str, Callable[[], Resilience]]] = {
    "conservative": presets.conservative,
    "balanced": presets.balanced,
    "aggressive": presets.aggressive,
}
NONE: Final = "none"
PLACES: Final[tuple[Literal["env", "file"], ...]] = ("env", "file")
# A file with a hundred mistakes is the wrong file; the first ones tell.
MOST_TOLD: Final = 10
LEAST_OF_A_KEY: Final = 4
_PLAIN_STEP: Final = rf"[A-Za-z0-9_-]{{1,{SHOWN}}}"


def from_mapping(mapping: Mapping[str, Any], *, credentials: CredentialReader | None = None) -> Resilience:
    """Make policies of plain values: numbers, words, booleans, lists and mappings of them.

    Args:
        mapping: As a TOML or JSON file gives it.
        credentials: Reads the keys that `api_key_env` and its kin name. None: such names are refused.

    Raises:
        InvalidArgumentError: Unknown keys, values that do not fit, credentials that cannot be read. The message has
            every mistake (ten at most) with its path, and no key.
    """
    if not isinstance(mapping, Mapping):
        message = f"a configuration is a table, not {_kind(mapping)}"
        raise InvalidArgumentError(message)
    reading = _Reading(credentials)
    made = reading.policy(RESILIENCE, reading.with_preset(mapping), "")
    if reading.problems:
        told = reading.problems[:MOST_TOLD]
        if len(reading.problems) > len(told):
            told.append(f"and {len(reading.problems) - len(told)} more mistakes")
        raise InvalidArgumentError("; ".join(told))
    assert isinstance(made, Resilience)  # noqa: S101 - for type checkers: no problem, so it was made
    return made


def to_mapping(
    resilience: Resilience,
    *,
    credentials: Literal["refuse", "mask"] = "refuse",
    sources: Mapping[str, Mapping[str, str]] | None = None,
) -> dict[str, Any]:
    """Give policies as plain values, such that `from_mapping` makes equal ones. Defaults are left out.

    Args:
        resilience: The policies.
        credentials: What to do with an endpoint's key that `sources` does not name: "refuse" it, or put a mask in its
            place, which `from_mapping` refuses in turn.
        sources: Where keys come from, by the endpoint's name: `{"eu": {"api_key_env": "EU_KEY"}}`.

    Raises:
        InvalidArgumentError: It has hooks, or another option that only code can give, or a key.
    """
    if credentials not in ("refuse", "mask"):
        message = f"credentials must be one of refuse, mask, not {shown(credentials)}"
        raise InvalidArgumentError(message)
    return _Writing(sources or {}, masked=credentials == "mask").policy(RESILIENCE, resilience, "")


class _Reading:
    """One mapping on its way to policies. Collects mistakes instead of stopping at the first."""

    def __init__(self, credentials: CredentialReader | None) -> None:
        self._credentials = credentials
        self.problems: list[str] = []

    def with_preset(self, mapping: Mapping[str, Any]) -> Mapping[str, Any]:
        """Lay the mapping over the preset that it names."""
        if PRESET not in mapping:
            return mapping
        name = mapping[PRESET]
        given = {key: value for key, value in mapping.items() if key != PRESET}
        if not isinstance(name, str) or name not in PRESETS:
            known = ", ".join(PRESETS)
            given_name = name if isinstance(name, str) and len(name) <= SHOWN else _kind(name)
            self.problems.append(f"{PRESET}: must be one of {known}, not {given_name}")
            return given
        laid: dict[str, Any] = to_mapping(PRESETS[name]())
        for key, value in given.items():
            below = laid.get(key)
            # Another type of policy has other options: nothing of the preset's remains.
            if isinstance(below, Mapping) and isinstance(value, Mapping) and value.get(TYPE) == below.get(TYPE):
                laid[key] = {**below, **value}
            else:
                laid[key] = value
        return laid

    def policy(self, shape: Shape, table: Any, path: str) -> Any:
        """Make one policy; None after a mistake."""
        before = len(self.problems)
        if not isinstance(table, Mapping):
            self.problems.append(f"{path}: must be a table, not {_kind(table)}")
            return None
        options = options_of(shape.make)
        self._refuse_unknown(shape, options, table, path)
        given: dict[str, Any] = {}
        for name, option in options.items():
            place = _join(path, name)
            if name in shape.credentials:
                self._credential(table, name, place, given)
            elif name in table and name not in shape.code_only:
                given[name] = self._value(shape.parts.get(name), option, table[name], place)
            elif option.default is inspect.Parameter.empty:
                self.problems.append(f"{place}: is missing")
        if len(self.problems) > before:
            return None
        try:
            return shape.make(**given)
        except (InvalidArgumentError, ConfigurationError) as error:
            self.problems.append(_located(error, options, path, [given.get(name) for name in shape.credentials]))
        except TypeError as error:
            # A policy that takes a value without looking, and cannot use it.
            self.problems.append(f"{path}: {error}" if path else str(error))
        return None

    def _value(self, part: Part | None, option: Option, value: Any, path: str) -> Any:
        if value is None or (value == NONE and (part is not None or option.is_number_or_none)):
            return None
        if part is not None:
            return self._part(part, value, path)
        return tuple(value) if isinstance(value, list) else value

    def _part(self, part: Part, value: Any, path: str) -> Any:
        if part.kind == "list":
            if not isinstance(value, list | tuple):
                self.problems.append(f"{path}: must be a list of tables, not {_kind(value)}")
                return None
            return tuple(self._typed(part, entry, f"{path}[{place}]") for place, entry in enumerate(value))
        if part.kind == "one":
            return self._typed(part, value, path)
        if not isinstance(value, Mapping):
            self.problems.append(f"{path}: must be a table of tables, not {_kind(value)}")
            return None
        return {name: self._typed(part, entry, _join(path, name)) for name, entry in value.items()}

    def _typed(self, part: Part, value: Any, path: str) -> Any:
        """Make one of the policies that a part may be."""
        shape = next(iter(part.shapes.values()))
        if len(part.shapes) > 1 and isinstance(value, Mapping) and TYPE in value:
            word = value[TYPE]
            if not isinstance(word, str) or word not in part.shapes:
                self.problems.append(f"{path}.{TYPE}: must be one of {', '.join(part.shapes)}")
                return None
            shape = part.shapes[word]
            value = {key: entry for key, entry in value.items() if key != TYPE}
        return self.policy(shape, value, path)

    def _refuse_unknown(self, shape: Shape, options: Mapping[str, Option], table: Mapping[str, Any], path: str) -> None:
        known = [name for name in options if name not in shape.code_only]
        known += [f"{name}_{place}" for name in sorted(shape.credentials) for place in PLACES]
        if shape is RESILIENCE:
            known.append(PRESET)
        for key in table:
            place = _join(path, key)
            if key in shape.code_only:
                self.problems.append(f"{place}: only code can give it (ResilienceFile(complete=...))")
            elif key not in known:
                near = difflib.get_close_matches(shown(key), known, n=1)
                advice = f"did you mean {_join(path, near[0])}?" if near else f"known here: {', '.join(known)}"
                self.problems.append(f"{place}: unknown key; {advice}")

    def _credential(self, table: Mapping[str, Any], name: str, path: str, given: dict[str, Any]) -> None:
        """Take a key as it stands there, or from where it is said to be."""
        found = [key for key in (name, *(f"{name}_{place}" for place in PLACES)) if table.get(key) is not None]
        if len(found) > 1:
            self.problems.append(f"{path}: given more than once: {', '.join(found)}")
        elif found == [name]:
            if table[name] == MASK:
                self.problems.append(f"{path}: holds the mask of an export and not the key")
            given[name] = table[name]
        elif found:
            key = f"{path}{found[0].removeprefix(name)}"
            kind: Literal["env", "file"] = "env" if found[0].endswith("env") else "file"
            given[name] = self._read(kind, table[found[0]], key)

    def _read(self, kind: Literal["env", "file"], source: Any, path: str) -> Any:
        if not isinstance(source, str) or not source:
            self.problems.append(f"{path}: must be the name of where the key is, not {_kind(source)}")
        elif self._credentials is None:
            self.problems.append(
                f"{path}: nothing is read here; give from_mapping(credentials=...) a function that does"
            )
        else:
            try:
                return self._credentials(kind, source)
            except (ConfigurationError, InvalidArgumentError) as error:
                self.problems.append(f"{path}: {error}")
        return None


class _Writing:
    """Policies on their way to plain values. Stops at the first that cannot be written."""

    def __init__(self, sources: Mapping[str, Mapping[str, str]], *, masked: bool) -> None:
        self._sources = sources
        self._masked = masked

    def policy(self, shape: Shape, policy: Any, path: str) -> dict[str, Any]:
        """Write one policy, without what is as by default."""
        written: dict[str, Any] = {}
        for name, option in options_of(shape.make).items():
            value = getattr(policy, name)
            place = _join(path, name)
            # An int that is equal to a float, or True to 1, is still another value in a file.
            if type(value) is type(option.default) and value == option.default:
                continue
            if name in shape.code_only:
                message = f"{place}: {_kind(value)} cannot be written; only code can give it"
                raise InvalidArgumentError(message)
            if name in shape.credentials:
                written.update(self._credential(getattr(policy, "name", ""), name, place))
            elif name in shape.parts and value is not None:
                if shape.parts[name].kind == "table" and not value:
                    continue
                written[name] = self._part(shape.parts[name], value, place)
            else:
                written[name] = _plain(value, place)
        return written

    def _part(self, part: Part, value: Any, path: str) -> Any:
        if part.kind == "list":
            return [self._typed(part, entry, f"{path}[{place}]") for place, entry in enumerate(value)]
        if part.kind == "table":
            pairs: Iterable[tuple[str, Any]] = value.items() if isinstance(value, Mapping) else value
            return {name: self._typed(part, entry, _join(path, name)) for name, entry in pairs}
        return self._typed(part, value, path)

    def _typed(self, part: Part, value: Any, path: str) -> dict[str, Any]:
        for place, (word, shape) in enumerate(part.shapes.items()):
            if type(value) is shape.make:
                written = self.policy(shape, value, path)
                return {TYPE: word, **written} if place else written
        message = f"{path}: {_kind(value)} cannot be written"
        raise InvalidArgumentError(message)

    def _credential(self, endpoint: str, name: str, path: str) -> dict[str, str]:
        source = {key: value for key, value in self._sources.get(endpoint, {}).items() if key.startswith(f"{name}_")}
        if source:
            return source
        if self._masked:
            return {name: MASK}
        message = (
            f"{path}: a key is not written; name where it comes from, sources={{{endpoint!r}: {{'{name}_env': ...}}}}, "
            "or ask for credentials='mask'"
        )
        raise InvalidArgumentError(message)


def _plain(value: Any, path: str) -> Any:
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, Decimal):
        # Exact, and taken back as it is; a float would be neither for every amount.
        return str(value)
    if isinstance(value, tuple | list | frozenset | set):
        return [_plain(entry, path) for entry in (sorted(value) if isinstance(value, frozenset | set) else value)]
    if isinstance(value, Mapping):
        return {str(name): _plain(entry, _join(path, str(name))) for name, entry in value.items()}
    message = f"{path}: {_kind(value)} cannot be written"
    raise InvalidArgumentError(message)


def _located(error: Exception, options: Mapping[str, Option], path: str, keys: list[Any]) -> str:
    """Put the path of the option in front that a policy's refusal speaks of."""
    text = str(error)
    for key in keys:
        if isinstance(key, str) and key:
            text = _without(key, text)
    spoken = [(found.start(), name) for name in options if (found := re.search(rf"\b{name}\b", text)) is not None]
    place = _join(path, min(spoken)[1]) if spoken else path
    return f"{place}: {text}" if place else text


def _without(key: str, text: str) -> str:
    """Put the mask in place of a key, also of one that was cut off with the value it stands in."""
    text = text.replace(key, MASK)
    for length in range(min(len(key), SHOWN), LEAST_OF_A_KEY - 1, -1):
        text = text.replace(f"{key[:length]}...", f"{MASK}...")
    return text


def _join(path: str, key: Any) -> str:
    # A model's name has dots and dashes; quoted, it is one step of the path.
    step = key if isinstance(key, str) and re.fullmatch(_PLAIN_STEP, key) else shown(key)
    return f"{path}.{step}" if path else step


def _kind(value: object) -> str:
    """Name the kind of a value without showing it: it might be a key in the wrong place."""
    if value is None:
        return "null"
    if isinstance(value, Mapping):
        return "a table"
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, int | float):
        return "a number"
    return "a text" if isinstance(value, str) else f"a {type(value).__name__}"
