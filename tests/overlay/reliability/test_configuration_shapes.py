"""The tree of keys is the policies' own: nothing is left out, and functions are marked as such."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from claude_overlay.reliability.configuration_shapes import RESILIENCE, Shape, options_of


def all_shapes() -> dict[str, Shape]:
    """Give every shape in the tree, by its class's name."""
    found: dict[str, Shape] = {}

    def walk(shape: Shape) -> None:
        name = getattr(shape.make, "__name__", "")
        if name not in found:
            found[name] = shape
            for part in shape.parts.values():
                for below in part.shapes.values():
                    walk(below)

    walk(RESILIENCE)
    return found


SHAPES = all_shapes()


def annotations_of(make: Any) -> dict[str, str]:
    """Give the annotation of each option."""
    return {name: str(parameter.annotation) for name, parameter in inspect.signature(make).parameters.items()}


def test_every_policy_is_in_the_tree() -> None:
    """The policies of DESIGN section 6 and their parts."""
    assert set(SHAPES) == {
        "Adaptive", "Bulkhead", "CircuitBreaker", "Endpoint", "Failover", "HealthCheck", "Price", "Quota", "RateLimit",
        "Resilience", "ResponseCache", "RetryBudget", "RetryPolicy", "RetryQuota",
    }  # fmt: skip


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_what_a_shape_names_exists(name: str) -> None:
    """Parts, functions and credentials are options of their policy, and nothing is two of them."""
    shape = SHAPES[name]
    options = options_of(shape.make)

    for group in (set(shape.parts), shape.code_only, shape.credentials):
        assert group <= set(options)
    assert not set(shape.parts) & shape.code_only
    assert not shape.credentials & shape.code_only


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_whatever_is_a_function_is_for_code_alone(name: str) -> None:
    """An option that takes a function or an object of the caller's is marked; one that a file could hold is not.

    A new option of this kind that nobody marked here would let a file hand a text to code that calls it.
    """
    shape = SHAPES[name]
    calls = {
        option
        for option, annotation in annotations_of(shape.make).items()
        if any(word in annotation for word in ("Callable", "Hook", "Signer", "Estimator"))
    }

    assert calls == shape.code_only


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_whatever_is_a_policy_is_a_part(name: str) -> None:
    """An option whose type is a policy of the tree stands below its key."""
    shape = SHAPES[name]
    policies = {
        option
        for option, annotation in annotations_of(shape.make).items()
        if any(word.strip("[], ") in SHAPES for word in annotation.replace("[", " ").replace("]", " ").split())
    }

    assert policies <= set(shape.parts)


def test_options_know_their_defaults() -> None:
    """As the policy's signature has them."""
    assert options_of(SHAPES["RetryPolicy"].make)["max_attempts"].default == 3
    assert options_of(SHAPES["Failover"].make)["endpoints"].default is inspect.Parameter.empty
    assert options_of(SHAPES["Bulkhead"].make)["max_wait"].is_number_or_none
    assert not options_of(SHAPES["Endpoint"].make)["name"].is_number_or_none
