from dashboard.figures import empty
from tests.support import PHONE


def test_the_message_is_shown_whole_without_axes():
    text = "No figures by sector for women in the first edition. Choose women and men."
    figure = empty.message(text, lang="en", space=PHONE)
    assert figure.layout.annotations[0].text.replace("<br>", " ") == text
    assert figure.layout.xaxis.visible is False
    assert len(figure.data) == 0
