ilo-edition =
    { $edition ->
        [1] 第1版
        [2] 第2版
        [3] 第3版
       *[other] 第{ $edition }版
    }

ilo-edition-of-year = { $year }年（{ ilo-edition }）
