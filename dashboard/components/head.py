"""What a page says of itself in its head: title, finding and picture, for windows, search engines and posted links."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from typing import Any
from urllib.parse import urlencode

from dashboard.components import controls
from dashboard.components.single import chosen_title, read_single, with_choices
from dashboard.export.sizes import PREVIEW
from dashboard.i18n import one_line
from dashboard.messages.terms import SITE
from dashboard.messages.values import Message, say, write
from dashboard.rendering import Rendered, render
from dashboard.selections import page_address, read_selection, with_query
from dashboard.slides import read_deck
from dashboard.view import LANG, Selection, View

LONGEST = 300
"""Letters of a description that networks show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The words and the picture of one address."""

    title: str
    window: str
    """The title of the window."""
    description: str
    address: str
    """Within the site; empty where there is no page."""
    picture: str
    """The address of the picture, within the site; empty where there is none."""
    lang: str
    alternates: Mapping[str, str] = field(default_factory=dict)
    """The addresses of the same page in every language, by language."""
    chart: Rendered | None = None
    """The first chart of the page; none on pages without."""


def head(views: Sequence[View], path: str, query: Mapping[str, Any]) -> Head:
    """Return what the page at `path` says of itself for the selection that its query names.

    Of what cannot be used the defaults stand in, as on the page. An address without a page says just that.
    """
    for view in views:
        for chart in view.charts:
            if path == chart.path:
                return _in_every_language(_of_chart(render(chart, read_single(view, chart, query))))
        if path in view.paths():
            return _in_every_language(_of_view(view, path, query))
    return not_found(language_of(query))


def language_of(query: Mapping[str, Any]) -> str:
    """Return the language that an address names; of none, or of one that there is not, the default."""
    return read_selection((), {LANG.name: query.get(LANG.name, LANG.default())})[0].lang


def not_found(lang: str) -> Head:
    """Return what an address without a page says."""
    title = say(Message("shell-no-page-title"), lang)
    return Head(
        title=title,
        window=_window(title, lang),
        description=say(Message("shell-no-page-description"), lang),
        address="",
        picture="",
        lang=lang,
    )


def tags(told: Head, *, root: str) -> str:
    """Return the elements of the head, everything escaped; `root` is the address of the dashboard."""
    root = root.rstrip("/")
    card = "summary_large_image" if told.picture else "summary"
    named = {"description": told.description, "twitter:card": card}
    properties = {
        "og:type": "website",
        "og:site_name": say(SITE, told.lang),
        "og:title": told.title,
        "og:description": told.description,
    }
    if told.address:
        properties["og:url"] = root + told.address
    if told.picture:
        properties |= {
            "og:image": root + told.picture,
            "og:image:type": "image/png",
            "og:image:width": str(PREVIEW.width),
            "og:image:height": str(PREVIEW.height),
            "og:image:alt": say(
                Message("shell-alternative", title=told.title, description=told.description), told.lang
            ),
        }
    twins = {
        f"twitter:{name}": properties[f"og:{name}"]
        for name in ("title", "description", "image", "image:alt")
        if f"og:{name}" in properties
    }
    lines = [
        *(f'<meta name="{name}" content="{escape(text)}">' for name, text in (named | twins).items()),
        *(f'<meta property="{name}" content="{escape(text)}">' for name, text in properties.items()),
        *_links(told, root),
    ]
    return "\n".join(lines)


def _links(told: Head, root: str) -> list[str]:
    """Return the address by which the page is known, and those of its twins in other languages."""
    if not told.address:
        return []
    # Without a language in its address a page is that of the reader's browser.
    twins = {**told.alternates, "x-default": told.alternates[LANG.default()]}
    return [
        *([_embeddable(told, root)] if told.chart is not None else []),
        f'<link rel="canonical" href="{escape(root + told.address)}">',
        *(f'<link rel="alternate" hreflang="{lang}" href="{escape(root + one)}">' for lang, one in twins.items()),
    ]


def _embeddable(told: Head, root: str) -> str:
    """Return where sites that are given the address learn how to show its chart (oEmbed)."""
    address = f"{root}/oembed?{urlencode({'url': root + told.address, 'format': 'json'})}"
    return (
        f'<link rel="alternate" type="application/json+oembed" href="{escape(address)}" title="{escape(told.title)}">'
    )


def _in_every_language(told: Head) -> Head:
    path, _, query = told.address.partition("?")
    chosen = "&".join(pair for pair in query.split("&") if pair.partition("=")[0] != LANG.name)
    names = {lang: "" if lang == LANG.default() else f"{LANG.name}={lang}" for lang in LANG.texts()}
    return replace(told, alternates={lang: with_query(path, chosen, name) for lang, name in names.items()})


def _of_chart(rendered: Rendered) -> Head:
    title = chosen_title(rendered)
    return Head(
        title=title,
        window=_window(title, rendered.selection.lang),
        description=_told(rendered.headline, rendered),
        address=rendered.path,
        picture=_picture(rendered),
        lang=rendered.selection.lang,
        chart=rendered,
    )


def _of_view(view: View, path: str, query: Mapping[str, Any]) -> Head:
    """Return the head of a page: of one with charts its headline and its first chart, else its summary."""
    subject = view.in_path
    if not view.charts or (subject is not None and path == view.path):
        return _of_words(view, path, query)
    named = dict(query) if subject is None else {**query, subject.name: path.removeprefix(f"{view.path}/")}
    every = controls.page_controls(view)
    selection, _ = read_selection(every, named)
    rendered, lang = render(view.charts[0], selection), selection.lang
    about = say(SITE, lang) if view.path == "/" else _subject(view, selection)
    title = with_choices(about, [control for control in view.controls if control is not subject], selection)
    return Head(
        title=title if view.path == "/" else _window(title, lang),
        window=about if view.path == "/" else _window(about, lang),
        description=_told(rendered.headline, rendered),
        address=page_address(view, selection, every),
        picture=_picture(rendered),
        lang=lang,
        chart=rendered,
    )


def _of_words(view: View, path: str, query: Mapping[str, Any]) -> Head:
    """Return the head of a page without charts; a deck in its address has a title of its own."""
    deck = read_deck(query)[0] if view.from_address is not None else None
    lang = language_of(query)
    title = (deck.title if deck is not None else "") or write(view.title, lang)
    return Head(
        title=title,
        window=_window(title, lang),
        description=_cut(write(view.summary, lang)),
        address=with_query(path, "" if lang == LANG.default() else f"{LANG.name}={lang}"),
        picture=with_query(f"/preview/{view.slug}.png", "" if lang == LANG.default() else f"{LANG.name}={lang}"),
        lang=lang,
    )


def _subject(view: View, selection: Selection) -> str:
    """Return what a page is about: its own title, or the country in its path."""
    if view.in_path is not None:
        return view.in_path.words(selection[view.in_path.name], selection.lang)
    return write(view.title, selection.lang)


def _told(finding: str, rendered: Rendered) -> str:
    """Return a finding and the sentence of a chart."""
    return _cut(say(Message("shell-description", finding=finding, summary=rendered.summary), rendered.selection.lang))


def _picture(rendered: Rendered) -> str:
    return with_query(f"/preview/{rendered.chart.id}.png", rendered.query)


def _window(title: str, lang: str) -> str:
    return say(Message("shell-window", title=title, site=SITE), lang)


def _cut(text: str) -> str:
    words = one_line(text)
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
