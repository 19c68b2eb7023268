"""The rules by which statements are tested, a module a topic."""

from collections.abc import Mapping

from dashboard.views.claims.rules import communities, migrants, money, south, workers
from dashboard.views.claims.rules.rule import Rule

RULES: Mapping[str, Rule] = {
    rule.claim: rule for topic in (south, migrants, workers, money, communities) for rule in topic.RULES
}
"""Every rule, by the number of its statement."""
