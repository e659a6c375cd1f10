"""Values by model name that cannot be changed."""

from __future__ import annotations

import copy
import pickle

import pytest

from claude_overlay.reliability.model_table import ModelTable


def test_it_reads_like_a_dict_and_cannot_be_written() -> None:
    """Look-ups, iteration, length and `repr` are those of the dict; a later change of that dict is not seen."""
    items = {"a": 1, "b": 2}
    table = ModelTable(items)
    items["c"] = 3

    assert (table["a"], list(table), len(table), "c" in table, repr(table)) == (
        1, ["a", "b"], 2, False, "{'a': 1, 'b': 2}",
    )  # fmt: skip
    with pytest.raises(TypeError):
        table["a"] = 2  # type: ignore[index]


def test_it_is_a_value() -> None:
    """Equal by its items in any order, to dicts too; hashable; picklable; copied."""
    table = ModelTable({"a": 1, "b": 2})

    assert table == ModelTable({"b": 2, "a": 1}) == {"a": 1, "b": 2} != ModelTable({"a": 1})
    assert hash(table) == hash(ModelTable({"b": 2, "a": 1}))
    assert pickle.loads(pickle.dumps(table)) == copy.deepcopy(table) == table  # noqa: S301 - our own bytes
