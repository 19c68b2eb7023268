"""The tools as a server of the Model Context Protocol, by its own kit: requirements-mcp.txt lists what that needs."""

import base64
from collections.abc import Callable
from functools import wraps
from inspect import getdoc
from typing import Any

import orjson
from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import CallToolResult, ImageContent, TextContent, ToolAnnotations

from dashboard.config import version
from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.mcp.tools import Tools
from dashboard.messages.refusals import RefusalError
from dashboard.messages.terms import SITE
from dashboard.messages.values import say
from dashboard.view import View

NAME = "labour-migration-trends"
INSTRUCTIONS = """\
Published figures on international labour migration: migrants by origin and destination, workers, sectors, women,
remittances and what sending them costs, refugees, agreements and standards. Find a chart with search or list_charts,
see what may be chosen with describe_chart, then read its sentence, rows or picture. Say the cautions of an answer with
its figures and cite them as cite_as says. What is missing is not known, and never nought."""
KINDS = {"png": "image/png", "svg": "image/svg+xml"}
READS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)


def server(views: tuple[View, ...], root: str) -> MCPServer[Any]:
    """Return a server that keeps nothing between requests; `root` is where its links begin."""
    tools = Tools(views, root)
    made: MCPServer[Any] = MCPServer(
        name=NAME,
        title=say(SITE),
        version=version(),
        website_url=root,
        instructions=INSTRUCTIONS,
        log_level="ERROR",
        subscriptions=False,
    )
    for tool in (tools.search, tools.list_charts, tools.describe_chart, tools.read_sentence, tools.read_rows):
        made.add_tool(_refusing(tool), description=_about(tool), annotations=READS)
    draw = _refusing(_pictured(tools.draw_picture))
    made.add_tool(draw, description=_about(draw), annotations=READS, structured_output=False)
    return made


def _about(tool: Callable[..., Any]) -> str:
    return " ".join((getdoc(tool) or "").split())


def _refusing(tool: Callable[..., Any]) -> Callable[..., Any]:
    """Return a tool that says in words what it cannot answer, in the language that is asked for."""

    @wraps(tool)
    def answer(**given: Any) -> Any:
        try:
            return tool(**given)
        except RefusalError as error:
            raise ToolError(error.told(given.get("lang", DEFAULT_LANGUAGE))) from error

    return answer


def _pictured(draw: Callable[..., tuple[bytes, dict[str, Any]]]) -> Callable[..., CallToolResult]:
    """Return the tool that draws with its picture as clients show it, and what belongs to it as text."""

    @wraps(draw)
    def answer(**given: Any) -> CallToolResult:
        content, told = draw(**given)
        kind = KINDS[given.get("form", "png")]
        image = ImageContent(type="image", data=base64.b64encode(content).decode(), mime_type=kind)
        return CallToolResult(content=[image, TextContent(type="text", text=orjson.dumps(told).decode())])

    return answer
