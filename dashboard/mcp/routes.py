"""The same server at /mcp, by choice of MCP: each request is answered by itself, in whichever process it comes to."""

import asyncio
from http import HTTPStatus

from flask import Flask, Response, request

from dashboard.addresses import root
from dashboard.config import settings
from dashboard.view import View

ADDRESS = "/mcp"
PASSED = ("content-type", "mcp-session-id", "mcp-protocol-version")


def serve(server: Flask, views: tuple[View, ...]) -> None:
    """Add the address to `server`, where the installation wants it: nothing is loaded where not."""
    if settings().mcp:
        server.add_url_rule(ADDRESS, "mcp", lambda: _answered(views), methods=["GET", "POST", "DELETE"])


def _answered(views: tuple[View, ...]) -> Response:
    """Return the answer to what is sent; there are no streams to open and no sessions to end."""
    if request.method == "POST":
        return asyncio.run(_answer(views))
    return Response(status=HTTPStatus.METHOD_NOT_ALLOWED, headers={"Allow": "POST"})


async def _answer(views: tuple[View, ...]) -> Response:
    """Return what the kit answers to the present request."""
    # Wanted by this address alone: requirements-mcp.txt.
    from httpx2 import ASGITransport, AsyncClient
    from mcp.server.transport_security import TransportSecuritySettings

    from dashboard.mcp.server import server as made

    # Whatever is read here may be read by pages of all sites; there is nothing that a foreign page could spoil.
    open_ = TransportSecuritySettings(enable_dns_rebinding_protection=False)
    application = made(views, root()).streamable_http_app(
        streamable_http_path=ADDRESS, stateless_http=True, json_response=True, transport_security=open_
    )
    async with (
        application.router.lifespan_context(application),
        AsyncClient(transport=ASGITransport(application), base_url="http://mcp") as client,
    ):
        # As they came: a header may hold other letters than those of ASCII.
        sent = [(name.encode("latin-1"), text.encode("latin-1")) for name, text in request.headers.items()]
        answer = await client.post(ADDRESS, content=request.get_data(), headers=sent)
    headers = {name: text for name, text in answer.headers.items() if name in PASSED}
    return Response(answer.content, HTTPStatus(answer.status_code), headers)
