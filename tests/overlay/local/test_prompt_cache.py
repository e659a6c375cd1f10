"""The prompt cache: prefixes, lifetimes, bound."""

from __future__ import annotations

from typing import Any

from claude_overlay.local.prompt_cache import PromptCache

MARK = {"type": "ephemeral"}


def request(*messages: str, system: str = "s1 s2", mark: Any = MARK) -> dict[str, Any]:
    """A request whose system prompt is marked."""
    return {
        "model": "claude-x",
        "system": [{"type": "text", "text": system, "cache_control": mark}],
        "messages": [{"role": "user", "content": text} for text in messages],
    }


def test_the_parts_add_up_to_the_whole():
    """Uncached, read and written tokens together are the input tokens, on the first use and later."""
    cache = PromptCache(10)

    first, second = cache.use(request("a b")), cache.use(request("c d e"))

    assert (first.uncached, first.read, first.written_5m) == (3, 0, 3)
    assert (second.uncached, second.read, second.written_5m) == (4, 3, 0)


def test_a_longer_prefix_reads_the_known_part_and_writes_the_rest():
    """A conversation that grows reads what it had and writes what is new."""
    cache = PromptCache(10)
    cache.use(request("a"))
    grown = request("a")
    grown["messages"].append({"role": "assistant", "content": [{"type": "text", "text": "b c", "cache_control": MARK}]})

    use = cache.use(grown)

    assert use.read == 3
    # "user a", and "assistant" with a block of "text" and two words.
    assert use.written_5m == 2 + 1 + 3
    assert use.uncached == 0


def test_other_text_or_model_is_another_prefix():
    """Nothing is read when the prefix or the model differs."""
    cache = PromptCache(10)
    cache.use(request("a"))

    assert cache.use(request("a", system="other words")).read == 0
    assert cache.use({**request("a"), "model": "claude-y"}).read == 0


def test_one_hour_marks_are_counted_apart():
    """`ttl: 1h` writes to the one-hour count."""
    use = PromptCache(10).use(request("a", mark={"type": "ephemeral", "ttl": "1h"}))

    assert use.usage()["cache_creation"] == {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 3}


def test_top_level_mark_covers_the_whole_prompt():
    """A `cache_control` on the request marks its last block."""
    plain = {"model": "m", "messages": [{"role": "user", "content": "a b"}], "cache_control": MARK}
    cache = PromptCache(10)

    assert cache.use(plain).written_5m == 3
    assert cache.use(plain).read == 3


def test_without_marks_nothing_is_cached():
    """Two equal requests without marks are paid in full."""
    cache = PromptCache(10)
    plain = {"model": "m", "messages": [{"role": "user", "content": "a b"}]}

    assert [cache.use(plain).uncached for _ in range(2)] == [3, 3]


def test_memory_is_bounded():
    """Beyond the bound the oldest prefix is forgotten."""
    cache = PromptCache(2)
    for system in ("one", "two", "three"):
        cache.use(request("a", system=system))

    assert len(cache._prefixes) == 2
    assert cache.use(request("a", system="one")).read == 0
    assert cache.use(request("a", system="three")).read > 0
