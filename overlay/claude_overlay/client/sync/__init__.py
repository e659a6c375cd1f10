"""The blocking shell: performs calls, runs flows, reads streams. Holds no decisions; `aio` is its twin."""
