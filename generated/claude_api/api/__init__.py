# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""The operations of the API, one package per area, one module per operation."""
