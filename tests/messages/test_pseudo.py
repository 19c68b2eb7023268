"""A language that nobody speaks: English in wide letters. What stays narrow was written outside the message files."""

import re
import sys
from collections.abc import Iterator

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.visitor import Transformer

from dashboard import formats, rendering
from dashboard.columns import COLUMNS
from dashboard.data import areas, catalogue
from dashboard.messages import bundles, dates, numbers, places, remarks
from dashboard.rendering import Rendered, render
from tests.support import CHARTS, amounts
from tests.views.test_every_sentence import sampled, sentences

WIDE = {code: code + 0xFEE0 for code in (*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1))}
PUBLISHED = (
    "treaty_title",
    "data_type",
    "document",
    "community",
    "printed",
    "stated_source",
    "source_title",
    "source_url",
)
"""Columns in the words or letters of the publisher."""
ADDRESSES = ("chart", "profile")
"""Columns of addresses, which a page writes as links."""
KEEPING = type(rendering._render)
"""What functools makes of a function whose results are kept."""
NARROW = re.compile(r"[A-Za-z][A-Za-z'’-]+")


class _Widened(Transformer):
    def visit_TextElement(self, node):  # noqa: N802  (named by the library)
        node.value = node.value.translate(WIDE)
        return node

    def visit_StringLiteral(self, node):  # noqa: N802  (named by the library)
        return node


def widened(text: str) -> str:
    return FluentSerializer(with_junk=True).serialize(_Widened().visit(FluentParser().parse(text)))


@pytest.fixture(scope="module", autouse=True)
def pseudo(tmp_path_factory):
    """Put English in wide letters in the place of English, for messages and for names of places."""
    folder = tmp_path_factory.mktemp("messages")
    (folder / "en").mkdir()
    for page in bundles.pages("en"):
        (folder / "en" / f"{page}.ftl").write_text(widened(bundles.source("en", page)), encoding="utf-8")
    frame, form, scale, date = areas._areas.__wrapped__, places.form, numbers._scale, dates.format_date
    groups, known = places._groups.__wrapped__, remarks._ids()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bundles, "FOLDER", folder)
        # Names, words of scale and names of months are data of the language, not words of ours.
        patch.setattr(areas, "_areas", lambda lang: frame(lang).assign(name=frame(lang)["name"].str.translate(WIDE)))
        patch.setattr(places, "form", lambda code, wanted, **lang: form(code, wanted, **lang).translate(WIDE))
        patch.setattr(places, "_groups", lambda lang: {code: one.translate(WIDE) for code, one in groups(lang).items()})
        # Found by their English words, which are wide here.
        patch.setattr(remarks, "_ids", lambda: known)
        patch.setattr(numbers, "_scale", lambda *about: scale(*about).translate(WIDE))
        patch.setattr(dates, "format_date", lambda on, **how: date(on, **how).translate(WIDE))
        forget()
        yield
    forget()


def forget() -> None:
    """Forget all that any part of the dashboard keeps: rows and names with words in them too."""
    parts = [module for name, module in sys.modules.items() if name.startswith("dashboard.")]
    kept = {id(one): one for part in parts for one in vars(part).values() if type(one) is KEEPING}
    for one in kept.values():
        one.cache_clear()


def narrow(text: str) -> list[str]:
    """Return the words of `text` that no message file wrote."""
    plain = re.sub(r"<[^>]+>|https?://\S+|&\w+;", " ", text)
    short = set(catalogue.frame("communities")["community"])
    return [word for word in NARROW.findall(plain) if word not in short]


def cells(rendered: Rendered) -> Iterator[tuple[str, str]]:
    """Yield the heads of the table and the cells of its first rows that hold no code of ours."""
    silent = {*PUBLISHED, *ADDRESSES}
    columns = [column for column in rendered.rows.columns if not COLUMNS[column].is_code and column not in silent]
    yield from (("head", formats.heading(column)) for column in columns)
    for row in rendered.rows.head(5).to_dict("records"):
        yield from ((column, formats.cell(row[column], column=column)) for column in columns)


def found(rendered: Rendered) -> set[tuple[str, str, str]]:
    # In English the lines of sources and the titles of datasets are those of the data.
    entries = [catalogue.entry(name) for name in catalogue.names()]
    publishers = [words.rstrip(".") for entry in entries for words in (entry.source_line, entry.title)]
    # A title may begin as another does.
    publishers.sort(key=len, reverse=True)
    # A picture shows how titles of treaties begin.
    titles = [str(title) for title in rendered.rows.get("treaty_title", ())]
    left: set[tuple[str, str, str]] = set()
    for where, text in (*sentences(rendered), *cells(rendered)):
        if where == "customdata":  # The codes that a press on a mark hands on.
            continue
        for known in publishers:
            text = text.replace(known, "")
        lines = (line for line in text.split("<br>") if not any(line.strip(" …") in title for title in titles))
        text = " ".join(lines)
        left |= {(where, word, text) for word in narrow(text)}
    return left


@pytest.mark.slow
@pytest.mark.parametrize("count", amounts(1, 12))
@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_no_chart_says_anything_outside_the_message_files(view, chart, count):
    left = {one for selection in sampled(chart, count) for one in found(render(chart, selection))}
    assert not left, sorted(left)[:5]
