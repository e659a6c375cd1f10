# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""OrganizationRateLimitGroup of the API description: objects told apart by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lazy import tag_table, unlisted
from .._model import entry, union_of
from ..types import Unknown

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .organization_rate_limit_batch_group import OrganizationRateLimitBatchGroup
    from .organization_rate_limit_files_group import OrganizationRateLimitFilesGroup
    from .organization_rate_limit_model_group import OrganizationRateLimitModelGroup
    from .organization_rate_limit_skills_group import OrganizationRateLimitSkillsGroup
    from .organization_rate_limit_token_count_group import OrganizationRateLimitTokenCountGroup
    from .organization_rate_limit_web_search_group import OrganizationRateLimitWebSearchGroup

    OrganizationRateLimitGroup: TypeAlias = (
        OrganizationRateLimitModelGroup
        | OrganizationRateLimitBatchGroup
        | OrganizationRateLimitTokenCountGroup
        | OrganizationRateLimitFilesGroup
        | OrganizationRateLimitSkillsGroup
        | OrganizationRateLimitWebSearchGroup
        | "UnknownOrganizationRateLimitGroup"
    )
    """What rate limits are for."""


class UnknownOrganizationRateLimitGroup(Unknown):
    """A member of OrganizationRateLimitGroup whose `type` this version does not know; `raw` holds all of it."""

    __slots__ = ()
    _tag_name = "type"

    if TYPE_CHECKING:
        # For checkers alone, a literal no member has: so `x.type == "..."` narrows to the one member that has it.
        @property
        def type(self) -> Literal["(unknown)"]: ...
    else:

        @property
        def type(self):
            """The unknown tag, or None."""
            return self.tag


def decode(value: Any) -> OrganizationRateLimitGroup:
    """Decode a JSON value by its `type`; raises `DecodeError` with the path of what is wrong."""
    made: OrganizationRateLimitGroup = entry(_decode, value, "/components/schemas/OrganizationRateLimitGroup")
    return made


_TABLE = tag_table(
    {
        "model_group": "organization_rate_limit_model_group",
        "batch": "organization_rate_limit_batch_group",
        "token_count": "organization_rate_limit_token_count_group",
        "files": "organization_rate_limit_files_group",
        "skills": "organization_rate_limit_skills_group",
        "web_search": "organization_rate_limit_web_search_group",
    }
)


def _decode(value: Any) -> Any:
    try:
        decoder = _TABLE[value["type"]]
    except KeyError:
        decoder = unlisted(value.get("type"), UnknownOrganizationRateLimitGroup)
    return decoder(value)


def _decode_list(values: Any) -> Any:
    if values.__class__ is not list:
        raise TypeError
    made: list[Any] = []
    try:
        for x in values:
            made.append(_TABLE[x["type"]](x))
    except KeyError:
        if values[len(made)].get("type") in _TABLE:
            raise
        made += map(_decode, values[len(made) :])
    return made


if not TYPE_CHECKING:

    def __getattr__(name):
        return union_of(
            globals(),
            name,
            "OrganizationRateLimitGroup",
            (
                "OrganizationRateLimitModelGroup",
                "OrganizationRateLimitBatchGroup",
                "OrganizationRateLimitTokenCountGroup",
                "OrganizationRateLimitFilesGroup",
                "OrganizationRateLimitSkillsGroup",
                "OrganizationRateLimitWebSearchGroup",
            ),
        )
