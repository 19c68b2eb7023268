"""Cells of tables that lead somewhere: to a statement, to a chart."""

from dashboard.components.look import Look
from dashboard.components.table import framed
from dashboard.rendering import render
from dashboard.selections import narrow, read_selection
from dashboard.views.claims import VIEW
from dashboard.views.claims.verdicts import LEDGER


def links(lang):
    selection, _ = read_selection(VIEW.controls, {"topic": "south", "verdict": "misprint", "lang": lang})
    table = framed(render(LEDGER, narrow(selection, LEDGER.controls)), Look(), own="")
    return [(part.href, part.children) for part in table._traverse() if type(part).__name__ == "A"]


def test_a_statement_leads_to_itself_and_to_the_chart_that_shows_it():
    chart = "/chart/corridors-own-region?basis=origin&level=region"
    assert links("en") == [("/claims?id=C008", "C008"), (chart, "Open the chart")]
    assert links("fr") == [("/claims?id=C008&lang=fr", "C008"), (f"{chart}&lang=fr", "Ouvrir le graphique")]
