"""`mcp`: the dashboard as a server of the Model Context Protocol for an assistant on this machine."""

import argparse
from typing import Any

from dashboard.addresses import root
from dashboard.commands.selecting import help_text
from dashboard.config import require_mcp
from dashboard.messages.values import Message
from dashboard.views import VIEWS


def add(commands: Any, lang: str) -> None:
    """Add the command to the command line, its help in a language."""
    parser = commands.add_parser("mcp", help=help_text(Message("mcp-about"), lang))
    parser.set_defaults(run=mcp)


def mcp(_options: argparse.Namespace) -> int:
    """Answer on standard input and output until the assistant ends; raises SettingsError without the kit."""
    require_mcp()
    from dashboard.mcp.server import server

    server(VIEWS, root()).run("stdio")
    return 0
