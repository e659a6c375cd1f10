"""Property kinds which openapi-python-client 0.29.1 does not know.

Decides what the parser keeps of a tagged union, an open enum, a free-form object and a typed map: facts which
stock parsing drops (`discriminator`, component names, `x-known-values`). Built by `parse`, read by `hints`
and `emit`. They render through Python emitters, never through stock property templates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field
from openapi_python_client import schema as oai
from openapi_python_client import strings
from openapi_python_client.parser.properties import Class
from openapi_python_client.parser.properties.protocol import PropertyProtocol, Value, convert_example

if TYPE_CHECKING:
    from openapi_python_client.config import Config
    from openapi_python_client.parser.errors import PropertyError

COMPONENT = "/components/schemas/"


@define
class OwnProperty(PropertyProtocol):
    """What all kinds of this module share: no default, every location allowed."""

    name: oai.UntrustedString
    required: bool
    default: Value | None
    python_name: strings.PythonIdentifier
    description: oai.UntrustedString | None
    example: oai.UntrustedString | None = field(converter=convert_example)
    _allowed_locations: ClassVar[set[oai.ParameterLocation]] = {*oai.ParameterLocation}

    def convert_value(self, value: Any) -> Value | PropertyError | None:  # noqa: ARG002 - the parser's protocol
        """Drop the default: an optional member is sent only when the caller sets it."""
        return None


@define
class TaggedUnion(OwnProperty):
    """A named `oneOf` with a discriminator.

    `members` maps a tag to the component it selects; `default` component (`x-default-mapping`) takes a missing tag.
    """

    class_info: Class = field(kw_only=True)
    tag: str = field(kw_only=True)
    members: dict[str, str] = field(kw_only=True)
    fallback: str | None = field(kw_only=True)

    def get_base_type_string(self) -> strings.PythonCode:
        """Name the union itself, so that two uses of one union compare equal."""
        return strings.PythonCode(self.class_info.name)


@define
class OpenEnum(OwnProperty):
    """A string with known values; `class_info` is set when it is a component and so has constants."""

    values: tuple[str, ...] = field(kw_only=True)
    class_info: Class | None = field(kw_only=True)

    def get_base_type_string(self) -> strings.PythonCode:
        """Known values plus any other text."""
        return strings.PythonCode(f"Literal[{', '.join(map(repr, self.values))}] | str")


@define
class MapProperty(OwnProperty):
    """An object without named members: free-form JSON (`inner` is None) or a map of one kind of value."""

    inner: PropertyProtocol | None = field(kw_only=True)
    json_is_dict: ClassVar[bool] = True

    def get_base_type_string(self) -> strings.PythonCode:
        """Plain dictionaries, never a wrapper class."""
        inner = "Any" if self.inner is None else self.inner.get_type_string().as_unembedded_code()
        return strings.PythonCode(f"dict[str, {inner}]")

    def get_lazy_imports(self, *, prefix: str) -> set[str]:
        """Whatever the values need."""
        return set() if self.inner is None else self.inner.get_lazy_imports(prefix=prefix)


def component_class(name: oai.UntrustedString, config: Config) -> Class | None:
    """The class of component `name`, or None when `name` is a member's or parameter's name."""
    text = name.get_untrusted_value()
    if not text.startswith(COMPONENT):
        return None
    return Class.from_string(string=text.removeprefix(COMPONENT), config=config)
