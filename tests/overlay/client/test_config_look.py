"""When a change counts: after it has come to rest, once, and also when the stamp does not show it."""

from __future__ import annotations

import hashlib

from hypothesis import example, given, settings
from hypothesis import strategies as st

from claude_overlay.client.config_look import COARSEST_TICK, ConfigLook
from claude_overlay.client.config_source import ConfigContent, ConfigSource, Stamp
from claude_overlay.errors import ConfigurationError

INTERVAL, SETTLE = 1.0, 0.05


class Disk(ConfigSource):
    """A file in memory. Its stamp moves only with `tick`, as on a disk with a coarse clock.

    Attributes:
        content: what it holds; None: it is missing.
        reads: how often it was read.
    """

    __slots__ = ("content", "reads", "tick")

    def __init__(self, content: bytes | None) -> None:
        super().__init__("/c.toml")
        self.content = content
        self.reads = 0
        self.tick = 0

    def write(self, content: bytes | None, *, tick: bool = True) -> None:
        """Change it."""
        self.content = content
        self.tick += tick

    def stamp(self) -> Stamp:
        """Give its stamp."""
        if self.content is None:
            raise ConfigurationError("missing")
        return Stamp(1, 2, len(self.content), self.tick, self.tick)

    def read(self) -> ConfigContent:
        """Read it."""
        stamp = self.stamp()
        self.reads += 1
        content = self.content or b""
        return ConfigContent(content, stamp, hashlib.sha256(content).hexdigest())


def look_at(disk: Disk) -> ConfigLook:
    """Begin to look at a file whose content is in force."""
    known = None if disk.content is None else disk.read().digest
    return ConfigLook(disk, interval=INTERVAL, settle=SETTLE, known=known)


def found(look: ConfigLook, now: float) -> bytes | str | None:
    """Look, and give the content found, or the words of the failure."""
    sight = look.look(now)
    if isinstance(sight.found, ConfigurationError):
        return str(sight.found)
    return None if sight.found is None else sight.found.content


def test_a_change_is_told_after_it_has_settled() -> None:
    """The first look sees it and asks for another one soon; the second tells."""
    disk = Disk(b"a")
    look = look_at(disk)
    assert look.look(0.0) == (None, INTERVAL)

    disk.write(b"b")

    assert look.look(1.0) == (None, SETTLE)
    assert found(look, 1.0 + SETTLE) == b"b"
    assert look.look(2.0) == (None, INTERVAL)


def test_a_look_too_soon_waits_for_the_rest() -> None:
    """A notification in the middle of settling does not shorten it."""
    disk = Disk(b"a")
    look = look_at(disk)
    disk.write(b"b")
    look.look(0.0)

    sight = look.look(0.03)

    assert sight.found is None
    assert abs(sight.next_look - 0.02) < 1e-9


def test_every_further_change_begins_settling_anew() -> None:
    """Half-written states are passed over; only the last one is told."""
    disk = Disk(b"a")
    look = look_at(disk)
    for step, content in enumerate((b"", b"b", b"bb", b"bbb")):
        disk.write(content)
        assert found(look, step * 0.04) is None

    assert found(look, 3 * 0.04 + SETTLE) == b"bbb"


def test_a_change_back_is_nothing() -> None:
    """What is in force again before it has settled is not told."""
    disk = Disk(b"a")
    look = look_at(disk)
    disk.write(b"b")
    look.look(0.0)
    disk.write(b"a")

    assert look.look(SETTLE) == (None, INTERVAL)


def test_a_failure_is_told_once_and_the_recovery_too() -> None:
    """Missing is told once, and so is the file that comes back, though it is as before: it is not missing any more."""
    disk = Disk(b"a")
    look = look_at(disk)
    disk.write(None)

    assert [found(look, now) for now in (0.0, SETTLE, 1.0, 2.0)] == [None, "missing", None, None]
    disk.write(b"a")
    assert [found(look, now) for now in (3.0, 3.0 + SETTLE, 4.0)] == [None, b"a", None]


def test_a_gap_shorter_than_settling_is_not_a_failure() -> None:
    """An editor that deletes and creates is not reported."""
    disk = Disk(b"a")
    look = look_at(disk)
    disk.write(None)
    look.look(0.0)
    disk.write(b"b")
    look.look(0.01)

    assert found(look, 0.01 + SETTLE) == b"b"


def test_a_change_that_the_stamp_hides_is_found() -> None:
    """Two writes of one size within one tick of the disk's clock: the second is found by its bytes."""
    disk = Disk(b"a")
    look = look_at(disk)
    disk.write(b"b")
    look.look(0.0)
    assert found(look, SETTLE) == b"b"

    disk.write(b"c", tick=False)

    assert found(look, 1.0) is None
    assert found(look, 1.0 + SETTLE) == b"c"


def test_a_hidden_change_right_after_the_start_is_found() -> None:
    """Loaded, then changed in the same tick, before the first look or after it."""
    disk = Disk(b"a")
    look = look_at(disk)
    disk.write(b"b", tick=False)
    assert [found(look, now) for now in (0.0, SETTLE)] == [None, b"b"]

    other = Disk(b"a")
    look = look_at(other)
    look.look(0.0)
    other.write(b"b", tick=False)
    assert [found(look, now) for now in (1.0, 1.0 + SETTLE)] == [None, b"b"]


def test_long_intervals_read_after_a_change_too() -> None:
    """At least two looks read after a change, however far apart they are."""
    disk = Disk(b"a")
    look = look_at(disk)
    disk.write(b"b")
    look.look(0.0)
    look.look(SETTLE)
    disk.write(b"c", tick=False)

    assert [found(look, now) for now in (3600.0, 3600.0 + SETTLE)] == [None, b"c"]


def test_a_file_at_rest_is_not_read() -> None:
    """Once the coarsest clock must have moved, a look is a stat and no more."""
    disk = Disk(b"a")
    look = look_at(disk)
    now = 0.0
    while now < COARSEST_TICK + 2 * INTERVAL:
        look.look(now)
        now += INTERVAL
    reads = disk.reads

    for step in range(100):
        assert look.look(now + step) == (None, INTERVAL)

    assert disk.reads == reads


@settings(deadline=None)  # a busy machine is no defect
@example(
    [(b"a", False, 0.0), (b"a", False, 1.0), (b"a", False, 1.0), (b"b", False, 1.0)]
)  # past a tick, in small steps
@given(
    st.lists(st.tuples(st.sampled_from([b"a", b"b", b"c", b"", None]), st.booleans(), st.floats(0.0, 3.0)), max_size=30)
)
def test_the_last_state_is_always_told(changes: list[tuple[bytes | None, bool, float]]) -> None:
    """Whatever happens in whatever rhythm: what is there at the end is what was told last, or what was in force.

    A change that leaves no mark in the stamp happens within a tick after one that does, as on a disk.
    """
    disk = Disk(b"start")
    look = look_at(disk)
    told: bytes | str | None = b"start"
    now = marked = 0.0
    for content, tick, pause in changes:
        due = now + pause
        while now < due:
            seen = look.look(now)
            if seen.found is not None:
                told = str(seen.found) if isinstance(seen.found, ConfigurationError) else seen.found.content
            now += min(seen.next_look, due - now) or due
        # Bytes of one length are what a stamp may hide, while its clock stands still; a change of length shows in it.
        moves = tick or now - marked > COARSEST_TICK / 2
        marked = now if moves else marked
        disk.write(content, tick=moves)
    for _ in range(10):
        seen = look.look(now)
        if seen.found is not None:
            told = str(seen.found) if isinstance(seen.found, ConfigurationError) else seen.found.content
        now += seen.next_look

    assert told == ("missing" if disk.content is None else disk.content)
