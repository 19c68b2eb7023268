"""What is new: what the present edition of the data changed, by dataset, for the world or a country."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.news.changes import CHANGES

VIEW = View(
    slug="news",
    path="/news",
    title=Message("news-page"),
    summary=Message("news-page.summary"),
    fold=Message("menu-data"),
    questions=(Question(turns=(Turn((CHANGES,)),), title=Message("news-page"), text=Message("news-page.text")),),
    layout=page.standard,
    register=page.register,
)
