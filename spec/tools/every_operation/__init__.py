"""Every operation, called in every way against one mock server: `python spec/tools/every_operation`; see `__main__`."""
