"""Good practices that background papers name: where, of which theme and type, and what each is."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.practices import counts, listing, world_map

NAMED = Question(
    turns=(
        Turn((world_map.MAP, listing.LIST), Message("turns-map-list"), shares=(3, 2)),
        Turn((counts.BY_THEME,), Message("turns-themes")),
        Turn((counts.BY_TYPE,), Message("turns-types")),
    ),
    title=Message("practices-page"),
    text=Message("practices-page.text"),
)

VIEW = View(
    slug="practices",
    path="/practices",
    title=Message("practices-page"),
    summary=Message("practices-page.summary"),
    fold=Message("menu-rules"),
    questions=(NAMED,),
    layout=page.standard,
    register=page.register,
)
