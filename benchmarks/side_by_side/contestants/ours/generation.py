"""Generating the whole client from the description, into a folder that is thrown away."""

from __future__ import annotations

GENERATE = """
import os, subprocess, sys, tempfile
own = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
with tempfile.TemporaryDirectory() as folder:
    command = [sys.executable, "generator_templates/generate.py", "--out", folder]
    done = subprocess.run(command, env=own, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    modules = len(os.listdir(folder + "/claude_api/models"))
assert modules > 500, modules
"""
