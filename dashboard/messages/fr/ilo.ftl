ilo-edition =
    { $edition ->
        [1] 1re édition
        [2] 2e édition
        [3] 3e édition
       *[other] { $edition }e édition
    }
ilo-edition-of-year = { $year } ({ ilo-edition })
