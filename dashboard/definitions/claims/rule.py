"""What a rule is: which figures of the data a statement is held against, and how close they must be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from dashboard.analysis.claims import Found
from dashboard.messages.values import Message

NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """How one statement is tested."""

    claim: str
    datasets: tuple[str, ...]
    found: Callable[[], Found]
    """The figures of the data; their keys are messages that say how each is counted."""
    chart: str = ""
    """The chart that shows it, where there is one."""
    choice: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    """What is chosen of that chart, as its address has it; with `papers` the chart has a mark of the statement."""
    also: tuple[tuple[str, Mapping[str, str]], ...] = ()
    """Other charts that have such a mark, and what is chosen of each."""
    tolerance: float | None = None
    """How far a figure may be off and agree, in its unit; half the last digit printed where nothing is said."""
    restated: bool = False
    """Whether the paper's source is an earlier edition of the data."""
    stated: float | None = None
    """The figure that is tested, where the paper states it in words or as the end of a range."""
    unit: str = ""
    """The unit of that figure, where it is not the printed one."""
    bound: str | None = None
    """How that figure is bounded, where it is not as printed."""
    caution: Callable[[], Message] | None = None
    """What the data lack that it is held against."""
