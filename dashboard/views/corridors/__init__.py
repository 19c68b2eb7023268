"""Who goes where: the largest corridors, and what stays within a region, a community or next door."""

from dashboard.components import page
from dashboard.view import Section, View
from dashboard.views.corridors import largest

LARGEST = Section(
    charts=(largest.TOP,),
    title="The largest corridors",
    text="A corridor is a pair of countries: all who were born in one and live in the other, whenever they came.",
)

VIEW = View(
    slug="corridors",
    path="/corridors",
    title="Corridors",
    summary="Migrants by country of origin and destination: the largest corridors, regions, communities, neighbours.",
    sections=(LARGEST,),
    layout=page.standard,
    register=page.register,
)
