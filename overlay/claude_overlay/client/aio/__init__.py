"""The asynchronous shell: performs calls, runs flows, reads streams. Holds no decisions; `sync` is its twin."""
