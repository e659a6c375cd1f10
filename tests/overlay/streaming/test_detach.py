"""A copy of JSON data shares nothing with its source, at any depth."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from claude_overlay.streaming.detach import detached

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    max_leaves=20,
)


def containers(value: Any) -> list[int]:
    """The identities of all objects and lists within."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    own = [id(value)] if isinstance(value, (dict, list)) else []
    return own + [found for item in inner for found in containers(item)]


@settings(deadline=None)  # a busy machine is no defect
@given(value=st.dictionaries(st.text(max_size=3), _JSON, max_size=5))
def test_a_copy_is_equal_in_order_too_and_shares_no_container(value: dict[str, Any]) -> None:
    """Equal JSON, keys in the same order, nothing in common that could be changed."""
    copied = detached(value)
    assert repr(copied) == repr(value)
    assert not set(containers(copied)) & set(containers(value))


def test_depth_does_not_matter() -> None:
    """Ten thousand levels are copied, where a recursive copy fails."""
    deep: dict[str, Any] = {}
    innermost = deep
    for _ in range(10_000):
        innermost["a"] = [{}]
        innermost = innermost["a"][0]
    innermost["end"] = 1
    found: Any = detached(deep)
    while "a" in found:
        found = found["a"][0]
    assert found == {"end": 1}
