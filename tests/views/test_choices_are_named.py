"""A choice that changes the figures of a headline is named by it, by title or subtitle, or by a mark beside them."""

import re
from collections.abc import Iterator
from random import Random

import pytest

from dashboard.data import areas
from dashboard.messages.values import Place, write
from dashboard.rendering import Rendered, render
from dashboard.selections import narrow, read_selection
from dashboard.view import Chart, Control, Selection
from tests.support import CHARTS, SEED, amounts
from tests.views.test_every_sentence import chance

PARTS = {"base", "to_south", "to_north", "named"}
"""Of a reader's own definition of the South: a mark tells of that, the notes tell of its parts."""
VALUES = 4
FIGURE = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
YEAR = re.compile(r"(?:19|20)\d\d")
NAMES = re.compile("(?:[Tt]he )?(?:" + "|".join(sorted(map(re.escape, areas.names().values()), reverse=True)) + ")")


def figures(text: str) -> list[str]:
    return [one for one in FIGURE.findall(text) if not YEAR.fullmatch(one)]


def words(rendered: Rendered) -> str:
    """What is said of the choices: the names of places and the figures, which follow from the data, are left out."""
    text = " | ".join((rendered.title, rendered.subtitle, rendered.headline, *rendered.marks))
    return FIGURE.sub(lambda one: one[0] if YEAR.fullmatch(one[0]) else "#", NAMES.sub("...", text))


def is_read_in_numbers(control: Control, selection: Selection, rendered: Rendered) -> bool:
    """Whether the choice is of numbers that the headline says, such as an age group."""
    label = " ".join(write(one, "en") for one in control.labels(control.of(selection)))
    return bool(figures(label)) and set(figures(label)) <= set(FIGURE.findall(rendered.headline))


def tried(chart: Chart, control: Control, base: Selection, random: Random) -> Iterator[tuple[Selection, Rendered]]:
    """Yield what a few values of a control come to, where the base leaves the control its say."""
    asked = {one.name: one.write(one.of(base)) for one in chart.controls}
    texts = list(control.texts())
    for text in texts if len(texts) <= VALUES else random.sample(texts, VALUES):
        selection = narrow(read_selection(chart.controls, asked | {control.name: text})[0], chart.controls)
        if control.write(control.of(selection)) == text:
            yield selection, render(chart, selection)


def unnamed(chart: Chart, control: Control, base: Selection, random: Random) -> list[tuple[str, str]]:
    """Return pairs of headlines with other figures and no other words."""
    seen: dict[str, Rendered] = {}
    found = []
    for selection, rendered in tried(chart, control, base, random):
        other = seen.setdefault(words(rendered), rendered)
        if figures(other.headline) != figures(rendered.headline) and not is_read_in_numbers(
            control, selection, rendered
        ):
            found.append((other.headline, rendered.headline))
    return found


def chooses(control: Control) -> bool:
    """Whether a control chooses something else than a place, of which the headline tells by its name."""
    return control.name not in PARTS and not any(isinstance(one.label, Place) for one in control.options())


@pytest.mark.slow
@pytest.mark.parametrize("count", amounts(1, 6))
@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_a_choice_that_changes_the_figures_of_a_headline_is_named(view, chart, count):
    random = Random(f"{SEED} {chart.id}")
    bases = [read_selection(chart.controls, {})[0], *(chance(chart, random) for _ in range(count - 1))]
    found = {
        control.name: pairs
        for control in chart.controls
        if chooses(control)
        for base in bases
        if (pairs := unnamed(chart, control, base, random))
    }
    assert not found
