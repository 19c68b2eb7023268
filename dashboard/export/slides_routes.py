"""The address from which the page of slides has what it shows under Share."""

from urllib.parse import quote

import orjson
from flask import Flask, Response, request

from dashboard.addresses import local, root
from dashboard.export.share import LONGEST_ADDRESS
from dashboard.messages.values import Message, say
from dashboard.slides import read_deck, write_deck

PATH = "/slides"


def serve(server: Flask) -> None:
    """Add /share/slides.json to `server`: links to the slides and their show, and the address of the QR code."""
    server.add_url_rule("/share/slides.json", "slides-share", _share)


def _share() -> Response:
    deck, _ = read_deck(request.args.to_dict(flat=False))
    here = f"{PATH}?{write_deck(deck)}"
    of, site = quote(here, safe="/"), root()
    shared = {
        "items": [
            {"label": say(Message("share-link"), deck.lang), "text": site + here},
            {"label": say(Message("share-link-of-show"), deck.lang), "text": f"{site}{here}&present=1"},
        ],
        # What is longer no phone reads from a screen.
        "qr": local(f"/qr.svg?of={of}") if len(here) <= LONGEST_ADDRESS else "",
        "qr_words": say(Message("share-code"), deck.lang),
    }
    return Response(orjson.dumps(shared), mimetype="application/json")
