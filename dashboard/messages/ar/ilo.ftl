### The editions of the ILO's global estimates of migrant workers.

# In brackets, in lists and in columns. $edition: its number.
ilo-edition =
    { $edition ->
        [1] الطبعة الأولى
        [2] الطبعة الثانية
        [3] الطبعة الثالثة
        [4] الطبعة الرابعة
        [5] الطبعة الخامسة
       *[other] الطبعة { $edition }
    }

# A choice: the year that an edition is about, and its name. "2022 (4th edition)".
ilo-edition-of-year = { $year } ({ ilo-edition })
