compare-with = 对照
    .none = 无
compare-shown = 显示
    .both = 两幅地图
    .difference = 差异
compare-sex =
    .both = 女性和男性
    .female = 女性
    .male = 男性
compare-title = { $title }
compare-subtitle =
    { $shown ->
        [difference]
            { $by ->
                [sex] { $subtitle }，{ $now }减{ $other }
               *[year] { $subtitle }，减{ $other }年
            }
       *[both]
            { $by ->
                [sex] { $subtitle }，对照{ $other }
               *[year] { $subtitle }，对照{ $other }年
            }
    }
compare-headline =
    { $known ->
        [0]
            { $by ->
                [sex] { $what }：没有国家或地区同时有{ $now }和{ $other }的数字
               *[year] { $what }：没有国家或地区同时有{ $now }年和{ $other }年的数字
            }
       *[other]
            { $by ->
                [sex]
                    { $of ->
                        [groups] { $what }：{ $known }个国家组中，{ $now }的数字高于{ $other }的有{ $up }个
                       *[countries] { $what }：{ $known }个国家和地区中，{ $now }的数字高于{ $other }的有{ $up }个
                    }
               *[year]
                    { $of ->
                        [groups] { $what }：{ $known }个国家组中，{ $now }年数字高于{ $other }年的有{ $up }个
                       *[countries] { $what }：{ $known }个国家和地区中，{ $now }年数字高于{ $other }年的有{ $up }个
                    }
            }
    }
compare-count =
    { $by ->
        [sex]
            { $of ->
                [groups] 在两者均有数字的{ $known }个国家组中，{ $now }的数字高于{ $other }的有{ $up }个，低于的有{ $down }个。
               *[countries] 在两者均有数字的{ $known }个国家和地区中，{ $now }的数字高于{ $other }的有{ $up }个，低于的有{ $down }个。
            }
       *[year]
            { $of ->
                [groups] 在两者均有数字的{ $known }个国家组中，{ $now }年数字高于{ $other }年的有{ $up }个，低于的有{ $down }个。
               *[countries] 在两者均有数字的{ $known }个国家和地区中，{ $now }年数字高于{ $other }年的有{ $up }个，低于的有{ $down }个。
            }
    }
compare-points = 差异以百分点表示

compare-what =
    { $column ->
        [share_of_population] { $title }（占人口的比例）
        [share_of_total] { $title }（占世界总数的比例）
        [share_of_labour_force] { $title }（占劳动力的比例）
        [share_of_gdp] { $title }（占国内生产总值的比例）
       *[other] { $title }
    }
compare-most = 最大的正差异：{ THE($place) }（{ $figure }）。
compare-least = 最大的负差异：{ THE($place) }（{ $figure }）。
compare-own = { START($place) }：{ $figure }。
compare-lead =
    { $figure ->
        [none]
            { $by ->
                [sex] { START($place) }：{ $now }和{ $other }的数字不齐全。{ $what }
               *[year] { START($place) }：{ $now }年和{ $other }年的数字不齐全。{ $what }
            }
       *[other]
            { $by ->
                [sex] { START($place) }：{ $figure }，{ $now }减{ $other }。{ $what }
               *[year] { START($place) }：{ $figure }，{ $now }年减{ $other }年。{ $what }
            }
    }
compare-missing = 两者之一没有数字的地区不计差异，以灰色表示。
