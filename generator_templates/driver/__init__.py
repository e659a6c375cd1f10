"""Runs openapi-python-client as a library: bundle, lint, parse, render, format, verify.

Started by `generate.py`; never installed and never imported by the packages it writes.
"""
