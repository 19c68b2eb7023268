"""Words apart from facts: whole sentences in message files, one folder a language, over values that know how they are
written.
"""
