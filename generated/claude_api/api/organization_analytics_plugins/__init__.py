# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""The operations of one area, one module each."""
