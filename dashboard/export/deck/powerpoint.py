"""A deck as PowerPoint: native charts where there is a type for them, pictures of the others, notes for the speaker."""

import io
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from dashboard.export.deck import direction, native, template
from dashboard.export.deck.content import Content, contents, title_of
from dashboard.export.deck.pictures import with_picture
from dashboard.export.deck.places import FOOT_SIZE, Box, Places, arranged
from dashboard.export.deck.progress import Progress, told
from dashboard.export.renderer import Renderer
from dashboard.messages.terms import SITE
from dashboard.messages.values import say
from dashboard.slides import Deck
from dashboard.view import View

LAYOUTS = {"chart": template.CHART, "text": template.TEXT, "title": template.OPENING, "question": template.OPENING}
BETWEEN_LINES = 8
MOST_PASSES = 4


def powerpoint(
    deck: Deck,
    *,
    views: Iterable[View],
    link_root: str,
    progress: Progress | None = None,
    made: datetime | None = None,
) -> bytes:
    """Return the deck as a PowerPoint file.

    `progress` is called with the number of finished slides and of all. A browser is started where a chart has no
    native type, once for all of them. Raises UnknownNameError for a chart or question that there is not,
    BrowserMissingError and DrawingError for pictures.
    """
    found = contents(deck, views=views, link_root=link_root)
    presentation = template.empty()
    _properties(presentation, deck, found, made or datetime.now(UTC))
    with Renderer() as renderer:
        for _, content in told(found, progress):
            _slide(presentation, content, renderer, lang=deck.lang)
    file = io.BytesIO()
    presentation.save(file)
    return file.getvalue()


def _properties(presentation: Any, deck: Deck, found: Sequence[Content], made: datetime) -> None:
    about = presentation.core_properties
    about.title = title_of(deck, found)
    about.author = about.last_modified_by = say(SITE, deck.lang)
    about.created = about.modified = made.replace(tzinfo=None, microsecond=0)
    about.language = deck.lang
    about.revision = 1
    about.comments = about.keywords = about.subject = ""


def _slide(presentation: Any, content: Content, renderer: Renderer, *, lang: str) -> None:
    chart = native.read(content.rendered) if content.rendered is not None else None
    said, figure = "", None
    if chart is not None:
        content, said = with_words(content, chart, lang=lang)
        places = arranged(content)
    else:
        content, places, figure = with_picture(content)
    slide = presentation.slides.add_slide(template.layout_named(presentation, LAYOUTS[content.kind]))
    if content.rendered is not None:
        if chart is not None:
            shape = native.draw(slide, chart, places.body)
        else:
            shape = slide.shapes.add_picture(io.BytesIO(renderer.png(figure or {})), *_emu(places.body))
        shape.name = content.rendered.title
        shape._element.find(f".//{qn('p:cNvPr')}").set("descr", f"{content.rendered.summary} {said}".strip())
    _title(slide, content, places)
    _fill(slide, template.SUBTITLE_AT, content.subtitle, places.subtitle)
    _fill(slide, template.FOOT_AT, "\n".join(content.foot), places.foot, link=content.link)
    if content.kind == "text":
        _text(slide, content, places)
    _number(slide)
    slide.notes_slide.notes_text_frame.text = "\n\n".join(content.notes)
    direction.speak(slide, lang, content.rendered)


def with_words(content: Content, chart: native.Native, *, lang: str) -> tuple[Content, str]:
    """Return the slide with words on what is not shown, at its foot and in its notes, and these words."""
    first, *others = content.foot
    told, said = content, ""
    # The words take room themselves, and may push out a row more.
    for _ in range(MOST_PASSES):
        found = native.left_out(chart, arranged(told).body, lang=lang)
        if found == said:
            break
        said = found
        told = replace(content, foot=(f"{said} {first}", *others), notes=(*content.notes, said))
    return told, said


def _title(slide: Any, content: Content, places: Places) -> None:
    title = slide.shapes.title
    _put(title, places.title)
    title.text_frame.text = content.title
    for paragraph in title.text_frame.paragraphs:
        paragraph.font.size = Pt(places.title_size)


def _text(slide: Any, content: Content, places: Places) -> None:
    body = next(shape for shape in slide.placeholders if shape.placeholder_format.idx == 1)
    _put(body, places.body)
    body.text_frame.text = "\n".join(content.text)
    for paragraph in body.text_frame.paragraphs:
        paragraph.font.size = Pt(places.text_size)
        paragraph.space_after = Pt(BETWEEN_LINES)


def _fill(slide: Any, at: int, text: str, box: Box, *, link: str = "") -> None:
    """Write into a place of the layout, or take it away where there is nothing to say."""
    shape = next(shape for shape in slide.placeholders if shape.placeholder_format.idx == at)
    if not text:
        shape._element.getparent().remove(shape._element)
        return
    _put(shape, box)
    shape.text_frame.text = text
    if link:
        run = shape.text_frame.paragraphs[-1].runs[0]
        run.hyperlink.address = link
        run.font.size = Pt(FOOT_SIZE)


def _number(slide: Any) -> None:
    """Put the number of the slide where the layout has a place for it."""
    for shape in slide.slide_layout.placeholders:
        if shape._element.find(f".//{qn('p:ph')}").get("type") == "sldNum":
            copy = deepcopy(shape._element)
            copy.find(f".//{qn('p:cNvPr')}").set("id", str(slide.shapes._next_shape_id))
            slide.shapes._spTree.append(copy)


def _put(shape: Any, box: Box) -> None:
    shape.left, shape.top, shape.width, shape.height = _emu(box)


def _emu(box: Box) -> tuple[Emu, Emu, Emu, Emu]:
    left, top, width, height = (Emu(round(part * 12700)) for part in (box.left, box.top, box.width, box.height))
    return left, top, width, height
