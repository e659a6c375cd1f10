"""How one of several equals is chosen: in turn, by chance, or always the same for the same key.

Decides by weights alone; who is equal is decided in `reliability.endpoints`. Every function takes the weights in the
order of the candidates and gives a position. Nothing here draws a number: chance comes in.
"""

from __future__ import annotations

import math
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["by_chance", "by_key", "in_turn"]

HASHES: Final = 2.0**64


def in_turn(weights: Sequence[float], balances: list[float]) -> int:
    """Take turns, smoothly: of weights 2 and 1, the turns are a b a, never a a b.

    Args:
        weights: A weight each, above 0.
        balances: A balance each, from the last turn; brought up to date in place. Every turn each candidate gains its
            weight, and the one that has most then pays the sum of the weights.
    """
    total = 0.0
    best = 0
    for place, weight in enumerate(weights):
        total += weight
        balances[place] += weight
        if balances[place] > balances[best]:
            best = place
    balances[best] -= total
    return best


def by_chance(weights: Sequence[float], chance: float) -> int:
    """Draw one, with its weight for its probability. `chance` is from 0 to below 1."""
    left = chance * math.fsum(weights)
    for place, weight in enumerate(weights):
        left -= weight
        if left < 0:
            return place
    return len(weights) - 1


def by_key(weights: Sequence[float], names: Sequence[str], key: str) -> int:
    """Choose the same one for the same key, in every process and at any time (weighted rendezvous hashing).

    Each candidate draws a lot that depends on its name and the key alone, and the best lot wins. So when a candidate
    goes, only its own keys move; when one comes, or its weight grows, keys move only to it.
    """
    return min(range(len(names)), key=lambda place: _lot(names[place], key) / weights[place])


def _lot(name: str, key: str) -> float:
    """Draw an exponentially distributed number; its share of the smallest is proportional to the weight it is over."""
    text = f"{len(name)}:{name}:{key}".encode(errors="surrogatepass")
    digest = int.from_bytes(blake2b(text, digest_size=8).digest())
    return -math.log((digest + 0.5) / HASHES)
