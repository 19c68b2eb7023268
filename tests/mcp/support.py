"""Asking the server as an assistant does, by the client of the same kit."""

import asyncio
import json
from types import SimpleNamespace
from typing import Any

from mcp.client import Client

from dashboard.mcp.server import server
from dashboard.views import VIEWS

ROOT = "https://migration.example.org"


def asked(tool: str, *, of: Any = None, **arguments: Any) -> SimpleNamespace:
    """Return what a tool answers: whether it refused, the text and, of that, the data; and all its parts."""

    async def ask() -> SimpleNamespace:
        async with Client(of or server(VIEWS, ROOT)) as client:
            answer = await client.call_tool(tool, arguments)
        text = answer.content[-1].text
        told = None if answer.is_error else json.loads(text)
        return SimpleNamespace(refused=answer.is_error, text=text, told=told, parts=answer.content)

    return asyncio.run(ask())


def tools(of: Any = None) -> dict[str, Any]:
    """Return the tools that a server offers, by their names."""

    async def ask() -> dict[str, Any]:
        async with Client(of or server(VIEWS, ROOT)) as client:
            return {one.name: one for one in (await client.list_tools()).tools}

    return asyncio.run(ask())
