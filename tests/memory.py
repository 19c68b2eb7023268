"""What one process that answers readers has of memory, and whether it grows: `python -m tests.memory [COUNT]`.

Every request asks for another selection of another chart, in all languages by turns.
"""

import sys
import urllib.request
from collections.abc import Iterator
from itertools import cycle
from random import Random
from tempfile import TemporaryDirectory

import psutil

from dashboard.components.controls import page_controls
from dashboard.languages import LANGUAGES
from dashboard.selections import read_selection, write_query
from dashboard.view import Chart, View
from dashboard.views import VIEWS
from tests.support import PHONE, SEED, started

COUNT, STEP = 2000, 250


def main(count: int = COUNT) -> None:
    """Print the memory of the process (PSS, RSS) and its processor time for every STEP of `count` selections."""
    with TemporaryDirectory() as folder, started(WORKERS="1", WORK_DIR=folder) as (address, program):
        process = psutil.Process(program.pid).children()[0]
        tell(process, 0)
        for number, path in zip(range(1, count + 1), paths(), strict=False):
            # As browsers ask: what is kept is compressed.
            asked = urllib.request.Request(address + path, headers={"Accept-Encoding": "br, gzip"})
            with urllib.request.urlopen(asked) as answer:
                answer.read()
            if number % STEP == 0:
                tell(process, number)


def tell(process: psutil.Process, number: int) -> None:
    """Print one line."""
    memory, times = process.memory_full_info(), process.cpu_times()
    print(f"{number:5} selections  PSS {memory.pss / 1e6:5.0f} MB  RSS {memory.rss / 1e6:5.0f} MB  {times.user:5.0f} s")


def paths() -> Iterator[str]:
    """Yield addresses that each name another selection; those of one SEED are the same."""
    chance = Random(SEED)
    charts = [(view, chart) for view in VIEWS for chart in view.charts]
    chance.shuffle(charts)
    for (view, chart), lang in zip(cycle(charts), _languages(chance), strict=False):
        yield f"/stage/{view.slug}.json?charts={chart.id}:{PHONE.text}&{_chosen(view, chart, lang, chance)}"


def _languages(chance: Random) -> Iterator[str]:
    while True:
        yield chance.choice(list(LANGUAGES))


def _chosen(view: View, chart: Chart, lang: str, chance: Random) -> str:
    """Return the query of a selection in which every control of a chart has a value by chance."""
    controls = page_controls(view)
    named = {one.name: chance.choice(texts) for one in chart.controls if (texts := one.texts())}
    selection, _ = read_selection(controls, named | {"lang": lang})
    return write_query(selection, controls)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
