import pandas as pd
import pytest

from dashboard import theme
from dashboard.figures import bands, flows, labels
from dashboard.space import Space
from tests.support import PHONE

ROWS = pd.DataFrame(
    {
        "origin": ["Africa", "Asia", "Asia", "Africa", "OTH"],
        "destination": ["Europe", "Europe", "Asia", "Asia", "Europe"],
        "migrant_stock": [2e6, 3e6, 5e6, float("nan"), 9e6],
    }
)


def between(rows=ROWS, **more):
    return flows.sankey(
        rows,
        source="origin",
        target="destination",
        value="migrant_stock",
        colours={"Asia": "#123a73"},
        words={"Asia": "Asia and the Pacific", "OTH": "Origin not known"},
        last=("OTH",),
        lang="en",
        period=2024,
        **{"space": PHONE, **more},
    )


@pytest.fixture
def partners():
    inward = [("BGD", "Bangladesh", 300.0), ("NPL", "Nepal", 200.0), ("LKA", "Sri Lanka", 40.0)]
    inward += [("CHN", "China", 30.0), ("OTH", "Origin not known", 50.0)]
    outward = [("ARE", "United Arab Emirates", 800.0)]
    rows = [(*one, "in") for one in inward] + [(*one, "out") for one in outward]
    return pd.DataFrame(rows, columns=["country", "name", "migrant_stock", "direction"])


def two_sided(rows, **more):
    return flows.two_sided(
        rows,
        value="migrant_stock",
        side="direction",
        sides=("in", "out"),
        centre=("IND", "India"),
        colours={"BGD": "#123a73"},
        unknown=("OTH",),
        heads=("Born elsewhere", "Living elsewhere"),
        lang="en",
        period=2024,
        **{"space": PHONE, "count": 2, **more},
    )


def seen(part):
    """The entries of nodes or bands without the last that stands for what is not bands."""
    return list(part.customdata)


def names(figure):
    return [note.text for note in figure.layout.annotations]


def test_groups_stand_by_size_with_their_sums_and_those_named_last_below():
    figure = between()
    assert seen(figure.data[0].node) == ["Asia", "Africa", "OTH", "Europe", "Asia", "", ""]
    assert names(figure)[:3] == [
        "Asia and<br>the Pacific<br><b>8.0\u00a0million</b>",
        "Africa<br><b>2.0\u00a0million</b>",
        "Origin not<br>known<br><b>9.0\u00a0million</b>",
    ]


def test_bands_join_groups_and_leave_out_what_is_missing():
    link = between().data[0].link
    assert list(zip(link.source, link.target, link.value, strict=True))[:-1] == [
        (0, 3, 3e6),
        (0, 4, 5e6),
        (1, 3, 2e6),
        (2, 3, 9e6),
    ]


def test_a_band_has_the_colour_of_its_source_and_tells_both_ends():
    link = between().data[0].link
    assert link.color[0] == "rgba(18,58,115,0.42)"
    assert link.label[0] == "Asia and the Pacific → Europe<br>3.0 million, 2024"


def test_groups_beyond_the_largest_share_a_node_on_their_side():
    more = pd.DataFrame({"origin": ["Oceania"], "destination": ["Europe"], "migrant_stock": [1e6]})
    rows = pd.concat([ROWS, more])
    figure = between(rows, count=1, others=flows.OTHERS)
    assert names(figure)[1].startswith("2 other<br>countries")
    assert seen(figure.data[0].node)[:3] == ["Asia", "other origin", "OTH"]
    link = figure.data[0].link
    assert list(zip(link.source, link.target, link.value, strict=True))[2:4] == [(1, 3, 3e6), (2, 3, 9e6)]


def test_the_largest_partners_have_a_node_and_the_others_are_gathered_with_their_number(partners):
    figure = two_sided(partners)
    assert [one.removesuffix("</b>") for one in names(figure)[:4]] == [
        "Bangladesh <b>300",
        "Nepal <b>200",
        "2 other<br>countries <b>70",
        "Origin not<br>known <b>50",
    ]


def test_a_chosen_partner_has_a_node_and_a_bold_name_however_small_it_is(partners):
    more = pd.concat([partners, pd.DataFrame([("BTN", "Bhutan", 1.0, "in")], columns=partners.columns)])
    figure = two_sided(more, selected=("BTN",))
    assert seen(figure.data[0].node)[:5] == ["BGD", "NPL", "BTN", "", "OTH"]
    assert names(figure)[2:4] == ["<b>Bhutan 1</b>", "2 other<br>countries <b>70</b>"]


def test_one_partner_beyond_the_largest_is_named_not_gathered(partners):
    figure = two_sided(partners, count=3)
    assert seen(figure.data[0].node)[:5] == ["BGD", "NPL", "LKA", "CHN", "OTH"]


def test_a_node_and_its_band_say_the_partner_to_a_press(partners):
    inward, outward = two_sided(partners).data
    assert seen(inward.node) == ["BGD", "NPL", "", "OTH", "IND", "", ""]
    assert seen(inward.link) == ["BGD", "NPL", "", "OTH", ""]
    assert seen(outward.node) == ["IND", "ARE", "", ""]
    assert seen(outward.link) == ["ARE", ""]


def test_the_name_of_a_partner_says_it_to_a_press_too(partners):
    notes = [note for note in two_sided(partners).layout.annotations if note.captureevents]
    assert [note.name for note in notes] == ["BGD", "NPL", "OTH", "ARE"]
    assert not [note for note in between().layout.annotations if note.captureevents]


def test_of_many_bands_the_thinnest_are_faint():
    pairs = [(f"a{i}", f"b{j}", 1e6 if i == j else 10.0) for i in range(5) for j in range(5)]
    rows = pd.DataFrame(pairs, columns=["origin", "destination", "migrant_stock"])
    shades = {colour.rsplit(",", 1)[1] for colour in between(rows).data[0].link.color[:-1]}
    assert shades == {"0.42)", "0.1)"}
    assert {colour.rsplit(",", 1)[1] for colour in between(rows.head(5)).data[0].link.color[:-1]} == {"0.42)"}


def test_both_sides_are_drawn_to_one_scale_that_the_height_of_the_chart_does_not_change(partners):
    figure = two_sided(partners)
    wholes = [sum(trace.link.value) for trace in figure.data]
    assert wholes[0] == pytest.approx(wholes[1])
    drawn = figure.layout.height - figure.layout.margin.t - figure.layout.margin.b
    # The bands of the larger side are as high as the space between head and foot, but for the gap around its node.
    assert 800 / wholes[0] * drawn == pytest.approx(drawn - bands.APART, abs=1)
    assert figure.layout.height == PHONE.height
    assert {trace.node.pad for trace in figure.data} == {0}


def test_names_do_not_overlap(partners):
    many = pd.concat([partners, partners.assign(name="Saint Vincent and the Grenadines", migrant_stock=1.0)])
    figure = two_sided(many, count=20)
    notes = [note for note in figure.layout.annotations if note.xanchor == "right" and note.x == 0]
    drawn = figure.layout.height - figure.layout.margin.t - figure.layout.margin.b
    lower = [(1 - note.y) * drawn + 9 * (note.text.count("<br>") + 1) for note in notes]
    upper = [(1 - note.y) * drawn - 9 * (note.text.count("<br>") + 1) for note in notes]
    assert all(above <= below + 0.5 for above, below in zip(lower, upper[1:], strict=False))


def test_the_middle_tells_the_sum_of_each_side(partners):
    inward, outward = two_sided(partners).data
    assert inward.node.label[4] == "Born elsewhere<br>620, 2024"
    assert outward.node.label[0] == "Living elsewhere<br>800, 2024"
    assert "<b>India</b>" in names(two_sided(partners))


def test_a_side_without_partners_is_left_empty(partners):
    figure = two_sided(partners[partners["direction"] == "in"])
    assert len(figure.data) == 1
    assert seen(figure.data[0].link) == ["BGD", "NPL", "", "OTH", ""]


def test_a_hover_ends_with_the_note_of_a_partner(partners):
    inward = two_sided(partners.assign(note="48.4 per cent of immigrants")).data[0]
    assert inward.node.label[0] == "Bangladesh<br>300, 2024, 48.4 per cent of immigrants"
    assert inward.node.label[2] == "2 other countries<br>70, 2024"


def test_partners_without_colour_are_grey(partners):
    node = two_sided(partners).data[0].node
    assert list(node.color)[:2] == ["#123a73", theme.CONTEXT]


def test_the_name_of_a_middle_as_high_as_the_chart_keeps_clear_of_the_heads(partners):
    alone = two_sided(partners[partners["country"] == "ARE"])
    head, middle = (
        next(n for n in alone.layout.annotations if n.text == text) for text in ("Living elsewhere", "<b>India</b>")
    )
    top = alone.layout.height - alone.layout.margin.t - alone.layout.margin.b
    assert head.yshift >= (middle.y - 1) * top + middle.yshift + 18
    assert alone.layout.margin.t >= head.yshift + 18


def test_margins_hold_the_widest_words_beside_the_nodes():
    figure = between()
    notes = [note for note in figure.layout.annotations if note.yanchor == "middle"]
    for side, margin in (("left", figure.layout.margin.r), ("right", figure.layout.margin.l)):
        widest = labels.room([note.text for note in notes if note.xanchor == side], gap=0, size=theme.SMALL)
        assert margin >= widest + bands.THICK


def test_a_number_that_is_longer_than_a_line_is_said_once():
    node = bands.Node(key="", name="Ingreso alto", size=649.6e9, colour="", told="")
    texts = [bands._label(node, value="remittances", lang="es", space=space) for space in (PHONE, Space(1200, 440))]
    assert texts == ["Ingreso alto<br><b>649.600<br>millones</b>", "Ingreso alto <b>649.600\u00a0millones</b>"]


def test_flows_are_as_high_as_the_space_and_gather_partners_whose_names_have_no_room():
    inward = pd.DataFrame(
        [(f"C{at:02}", f"Country {at}", 100.0 - at, "in") for at in range(20)],
        columns=["country", "name", "migrant_stock", "direction"],
    )
    high, low = (two_sided(inward, count=12, space=Space(1200, height)) for height in (440, 300))
    named = [[one for one in figure.data[0].node.customdata if one.startswith("C")] for figure in (high, low)]
    assert (len(named[0]), high.layout.height) == (12, 440)
    assert (named[1], low.layout.height) == (named[0][: len(named[1])], 300)
    assert flows.FEWEST <= len(named[1]) < 12
    assert any(f"{20 - len(named[1])} other countries" in note.text for note in low.layout.annotations)


def test_a_chosen_partner_keeps_its_name_where_others_are_gathered():
    inward = pd.DataFrame(
        [(f"C{at:02}", f"Country {at}", 100.0 - at, "in") for at in range(20)],
        columns=["country", "name", "migrant_stock", "direction"],
    )
    figure = two_sided(inward, count=12, selected=("C19",), space=Space(1200, 260))
    assert any("Country 19" in note.text for note in figure.layout.annotations)
