"""The rules by which statements are tested, a module a topic."""

from collections.abc import Mapping

from dashboard.definitions.claims import agreements, communities, instruments, migrants, money, south, workers
from dashboard.definitions.claims.rule import Rule

TOPICS = (south, migrants, workers, money, instruments, agreements, communities)
RULES: Mapping[str, Rule] = {rule.claim: rule for topic in TOPICS for rule in topic.RULES}
"""Every rule, by the number of its statement."""
