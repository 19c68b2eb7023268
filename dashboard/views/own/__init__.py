"""Pages of datasets that an installation adds to its data: one of each, from what `datapackage.json` says of it."""

from collections.abc import Iterable

from dashboard.components import page
from dashboard.config import SettingsError
from dashboard.data import catalogue
from dashboard.data.descriptor import DataError, DatasetEntry
from dashboard.messages import datasets
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.own.charts import charts
from dashboard.views.own.shape import shape


def views() -> tuple[View, ...]:
    """Return a page of every dataset that is none of the project's and has figures of countries by year; none where
    data or settings cannot be used, which the start tells.
    """
    try:
        return tuple(_view(entry) for entry in added() if not isinstance(shape(entry), str))
    except (DataError, SettingsError):
        return ()


def added() -> Iterable[DatasetEntry]:
    """Yield what is known of each dataset that an installation has added."""
    entries = (catalogue.entry(name) for name in catalogue.names())
    return (entry for entry in entries if not datasets.told(entry.name).is_there())


def _view(entry: DatasetEntry) -> View:
    world_map, ranking, course = charts(entry)
    turns = (
        Turn((world_map, ranking), Message("turns-map-ranking"), shares=(3, 2)),
        Turn((course,), Message("turns-over-time")),
    )
    return View(
        slug=f"own-{slugged(entry.name)}",
        path=f"/own/{slugged(entry.name)}",
        title=entry.title,
        summary=entry.description,
        fold=Message("menu-data"),
        questions=(Question(turns=turns, title=entry.title, text=entry.description),),
        layout=page.standard,
        register=page.register,
    )


def slugged(name: str) -> str:
    """Return the name of a dataset as addresses have it."""
    return name.replace("_", "-")
