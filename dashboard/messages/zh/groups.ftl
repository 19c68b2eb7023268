groups-label =
    { $whose ->
        [ilo] { $place }（国际劳工组织）
        [bank] { $place }（世界银行）
       *[un] { $place }（联合国）
    }

groups-in-sentence =
    { $of ->
        [today]
            { $short ->
                [none] { $name }（现有成员）
               *[other] { $name }（{ $short }，现有成员）
            }
        [dated]
            { $short ->
                [none] { $name }（{ $year }年成员）
               *[other] { $name }（{ $short }，{ $year }年成员）
            }
        [bank] { $name }（世界银行，{ $year }年）
        [ilo] { $name }（国际劳工组织）
        [un] { $name }（联合国）
       *[none] { $name }
    }

groups-members =
    { $year ->
        [none] { $label }：{ $count }个成员，各年均按现有成员计算。
       *[other]
            { $count ->
                [0] { $label }：{ $year }年7月1日没有成员。
               *[other] { $label }：{ $year }年7月1日有{ $count }个成员。
            }
    }

groups-and-more = { $names }及另外{ $count }个
