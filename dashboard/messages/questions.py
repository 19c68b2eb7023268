"""The guiding questions in the reader's language: the messages of `questions.ftl`, whose ids are made here alone."""

from dashboard.data.questions import Question
from dashboard.messages.values import Message, say
from dashboard.terms import slug


def of(question: Question) -> Message:
    """Return the message of a question, by its number."""
    return Message(f"questions-{question.id.lower()}")


def section_of(question: Question) -> Message:
    """Return the message of the part of its document, by the letters of its English words."""
    return Message(f"questions-section-{slug(question.section)}")


def said(question: Question, lang: str) -> str:
    """Return a question in the words of a language; one that no message file knows, as the data have it."""
    message = of(question)
    return say(message, lang) if message.is_there() else question.text


def section_said(question: Question, lang: str) -> str:
    """Return the part of its document as `said` does; "" where it has none."""
    message = section_of(question)
    return say(message, lang) if question.section and message.is_there() else question.section
