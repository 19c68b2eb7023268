### The editions of the ILO's global estimates of migrant workers.

# In brackets, in lists and in columns. $edition: its number.
ilo-edition =
    { $edition ->
        [1] 1st edition
        [2] 2nd edition
        [3] 3rd edition
       *[other] { $edition }th edition
    }

# A choice: the year that an edition is about, and its name. "2022 (4th edition)".
ilo-edition-of-year = { $year } ({ ilo-edition })
