"""What `python -m dashboard COMMAND` can do: a module a command, each with `add(commands)` for its options."""
