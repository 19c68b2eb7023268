### The editions of the ILO's global estimates of migrant workers.

# In brackets, in lists and in columns. $edition: its number.
ilo-edition = { $edition }-е издание

# A choice: the year that an edition is about, and its name. "2022 год (4-е издание)".
ilo-edition-of-year = { $year } год ({ ilo-edition })
