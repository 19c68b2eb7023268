"""Pages of datasets that an installation adds to its data: one of each, from what `datapackage.json` says of it."""

from dashboard.components import page
from dashboard.config import SettingsError
from dashboard.data import catalogue
from dashboard.data.descriptor import DataError, DatasetEntry
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.own.charts import charts
from dashboard.views.own.shape import added, shape, slug


def views() -> tuple[View, ...]:
    """Return a page of every dataset that is none of the project's and has figures of countries by year; none where
    data or settings cannot be used, which the start tells.
    """
    try:
        entries = added(catalogue.entry(name) for name in catalogue.names())
        return tuple(_view(entry) for entry in entries if not isinstance(shape(entry), str))
    except (DataError, SettingsError):
        return ()


def _view(entry: DatasetEntry) -> View:
    world_map, ranking, course = charts(entry)
    turns = (
        Turn((world_map, ranking), Message("turns-map-ranking"), shares=(3, 2)),
        Turn((course,), Message("turns-over-time")),
    )
    return View(
        slug=f"own-{slug(entry)}",
        path=f"/own/{slug(entry)}",
        title=entry.title,
        summary=entry.description,
        fold=Message("menu-data"),
        questions=(Question(turns=turns, title=entry.title, text=entry.description),),
        layout=page.standard,
        register=page.register,
    )
