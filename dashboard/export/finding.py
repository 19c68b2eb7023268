"""What an address asks for: the chart that it names, its selection, and the keys that say how a file is made.

The way back is here too: the address under which a reader finds what was found.
"""

from collections.abc import Iterable, Mapping

from dashboard.messages.refusals import UnusableSelectionError, no_chart
from dashboard.messages.values import Message, join
from dashboard.rendering import Rendered, render
from dashboard.selections import once, page_address, read_selection, shortened
from dashboard.view import Chart, View, find_chart


def find(views: Iterable[View], chart_id: str) -> tuple[View, Chart]:
    """Return the chart with this id and its view; raises UnknownNameError that names the charts there are."""
    views = tuple(views)
    found = find_chart(views, chart_id)
    if found is None:
        raise no_chart(shortened(chart_id), (chart.id for view in views for chart in view.charts))
    return found


def rendered_for(views: Iterable[View], chart_id: str, query: Mapping[str, list[str]]) -> tuple[View, Rendered]:
    """Return what a chart says for the query, strictly; raises UnknownNameError or UnusableSelectionError."""
    view, chart = find(views, chart_id)
    selection, problems = read_selection(chart.controls, once(query))
    if problems:
        raise UnusableSelectionError(join(problems, "sentences", selection.lang))
    return view, render(chart, selection)


def taken(query: dict[str, list[str]], key: str, default: str) -> str:
    """Return the one value of `key`, which is no choice of a chart, and take it out of the query.

    Raises UnusableSelectionError where the key is named more than once.
    """
    values = query.pop(key, [default])
    if len(values) > 1:
        raise UnusableSelectionError(Message("errors-twice", key=key))
    return values[0]


def taken_number(query: dict[str, list[str]], key: str, default: str) -> float:
    """Return the one value of `key` as a number and take it out of the query, else as `taken`."""
    text = taken(query, key, default)
    try:
        return float(text)
    except ValueError as error:
        raise UnusableSelectionError(Message("errors-no-number", key=key)) from error


def path(view: View, rendered: Rendered) -> str:
    """Return where a reader finds the chart as it is: on its page where it comes first, else alone."""
    if rendered.chart is view.charts[0]:
        return page_address(view, rendered.selection, rendered.chart.controls)
    return rendered.path


def link(root: str, view: View, rendered: Rendered) -> str:
    """Return the whole address of this very view, as pictures, files, slides and QR codes name it."""
    return root.rstrip("/") + path(view, rendered)
