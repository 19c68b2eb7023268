import pytest

from dashboard.export.sizes import SIZES, UnknownSizeError, read_size


@pytest.mark.parametrize(
    ("name", "pixels"),
    [("slide", (1600, 900)), ("report", (1200, 900)), ("square", (1080, 1080)), ("phone", (1080, 1920))],
)
def test_the_sizes_of_pictures(name, pixels):
    assert (read_size(name).width, read_size(name).height) == pixels
    assert read_size(name) is SIZES[name]


def test_a_size_of_ones_own_has_larger_type_the_larger_it_is():
    assert (read_size("640x480").width, read_size("640x480").height) == (640, 480)
    assert read_size("2560x1440").zoom == pytest.approx(2)


@pytest.mark.parametrize("text", ["", "poster", "10x10", "99999x100", "800x", "800x600x2", "-800x600"])
def test_what_is_no_size_is_said_with_those_there_are(text):
    with pytest.raises(UnknownSizeError, match="slide, report, square, phone"):
        read_size(text)
