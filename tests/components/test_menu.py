"""The menu: pages by themselves, and those that belong together under their words."""

from dataclasses import replace

import pytest
from dash import html

from dashboard.components.markup import markup
from dashboard.components.menu import menu
from dashboard.messages.values import Message
from dashboard.views import VIEWS

WORLD = Message("menu-world")
ALONE, *OTHERS = (replace(view, fold=None) for view in VIEWS)


def entries(*views, here=""):
    return [entry.children for entry in menu(views, "en", here).children.children]


def test_neighbours_of_one_fold_stand_under_its_words():
    first, second = (replace(view, fold=WORLD) for view in OTHERS[:2])
    link, fold, last = entries(ALONE, first, second, OTHERS[2])
    assert (link.id, last.id) == (f"menu-{ALONE.slug}", f"menu-{OTHERS[2].slug}")
    summary, pages = fold.children
    assert isinstance(fold, html.Details)
    assert summary.children == "World"
    assert [entry.children.id for entry in pages.children] == [f"menu-{first.slug}", f"menu-{second.slug}"]


def test_the_only_page_of_a_fold_stands_by_itself():
    assert [entry.id for entry in entries(ALONE, replace(OTHERS[0], fold=WORLD))] == [
        f"menu-{ALONE.slug}",
        f"menu-{OTHERS[0].slug}",
    ]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.slug)
def test_the_page_that_stands_is_said(view):
    text = markup(menu(VIEWS, "en", view.path))
    assert text.count('aria-current="page"') == 1
    assert f'id="menu-{view.slug}"' in text


def test_a_fold_has_all_its_pages_side_by_side():
    folds = [view.fold for view in VIEWS]
    parts = [fold for at, fold in enumerate(folds) if fold and (at == 0 or folds[at - 1] != fold)]
    assert len(parts) == len(set(parts))
