"""The same charts as a static file, as a plain Dash page and as ours, measured in one run: `make race`."""
