"""The official SDK's own tests as the judge of the description: `python spec/tools/judge`; see `__main__`."""
