"""Policies and their states: retry, budget, breaker, limiter, bulkhead, failover, health, quota, and their one flow.

Nothing here does I/O, reads a clock or draws a number: `client` drives the flow and hands all three in.
"""
