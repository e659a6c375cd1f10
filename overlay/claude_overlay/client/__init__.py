"""The only I/O of the client: configuration, preparation of requests, connections, operations, drivers.

The modules of this folder and of `calls/` are pure and serve both shells. `sync/` blocks, `aio/` awaits; the two never
import each other and hold no decisions of their own.
"""
