### The rule by which an economy is in one of the World Bank's income groups; a note of every chart of such groups.

# $year: the calendar year of the figures.
income-rule-year = Income groups are the World Bank’s of the calendar year { $year }; an economy without a group in that year counts in that of the nearest year that has one.
income-rule-each-year = Income groups are the World Bank’s of each calendar year; an economy without a group in a year counts in that of the nearest year that has one. Part of a change is of economies that changed group.
# $year: the latest year of the classification, whose groups are taken for all years.
income-rule-latest-year = Income groups are the World Bank’s of { $year }, in all years; an economy without a group in { $year } counts in that of the nearest year that has one.
