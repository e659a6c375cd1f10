"""When a watched file has changed and come to rest.

Decides that a change counts once two looks, some time apart, found the same bytes; that bytes are read again for a
while after a stamp changed, for two writes within one tick of a file system leave one stamp; and that a failure is
reported once. Has no clock and no file of its own: both come in. Called by `client.config_watch`, and by nobody else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from claude_overlay.errors import ConfigurationError

if TYPE_CHECKING:
    from claude_overlay.client.config_source import ConfigContent, ConfigSource, Stamp

__all__ = ["ConfigLook", "Sight"]

# Seconds. File systems with the coarsest clock in use (FAT) round to 2 s.
COARSEST_TICK: Final = 2.5
# Looks that read in any case after a stamp changed, however long they are apart.
READS_AFTER_CHANGE: Final = 2


class Sight(NamedTuple):
    """What one look has shown.

    Attributes:
        found: The file's new content, or why it cannot be read; None when there is nothing new to tell.
        next_look: Seconds after which the next look is due.
    """

    found: ConfigContent | ConfigurationError | None
    next_look: float


class ConfigLook:
    """The looks at one file, in turn. Not for several threads at once.

    Args:
        source: The file.
        interval: Seconds between looks at a file at rest.
        settle: Seconds for which changed bytes must stay the same.
        known: The digest of the bytes that need no telling: those in force.
    """

    __slots__ = ("_again", "_interval", "_read_until", "_settle", "_settling", "_since", "_source", "_stamp", "_told")

    def __init__(self, source: ConfigSource, *, interval: float, settle: float, known: str | None = None) -> None:
        self._source = source
        self._interval = interval
        self._settle = settle
        # Content is named by its digest, a failure by its words.
        self._told = known
        self._settling: str | None = None
        self._since = 0.0
        self._stamp: Stamp | None = None
        self._read_until = 0.0
        self._again = 0

    def look(self, now: float) -> Sight:
        """Look once.

        Args:
            now: Seconds that only grow.
        """
        found = self._observe(now)
        if found is None:
            return Sight(None, self._interval)
        name = str(found) if isinstance(found, ConfigurationError) else found.digest
        if name == self._told:
            self._settling = None
            return Sight(None, self._interval)
        if name != self._settling:
            self._settling, self._since = name, now
            return Sight(None, self._settle)
        rest = self._since + self._settle - now
        if rest > 0:
            return Sight(None, rest)
        self._settling, self._told = None, name
        return Sight(found, self._interval)

    def _observe(self, now: float) -> ConfigContent | ConfigurationError | None:
        """Give what is there; None when the stamp says that nothing can have changed."""
        try:
            quiet = self._settling is None and now >= self._read_until and self._again <= 0
            if quiet and self._source.stamp() == self._stamp:
                return None
            content = self._source.read()
        except ConfigurationError as error:
            self._stamp = None
            return error
        self._again -= 1
        if content.stamp != self._stamp:
            self._stamp = content.stamp
            self._read_until, self._again = now + COARSEST_TICK, READS_AFTER_CHANGE
        return content
