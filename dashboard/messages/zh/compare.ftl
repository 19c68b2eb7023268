compare-with = 对照
    .none = 无
compare-shown = 显示
    .both = 两幅地图
    .difference = 差异
compare-title = { $title }
compare-subtitle =
    { $shown ->
        [difference] { $subtitle }，减{ $other }
       *[both] { $subtitle }，对照{ $other }
    }
compare-headline =
    { $known ->
        [0] 没有国家或地区同时有{ $now }和{ $other }的数据
       *[other]
            { $of ->
                [groups] { $known }个国家组中，{ $up }个的{ $now }数值高于{ $other }
               *[countries] { $known }个国家和地区中，{ $up }个的{ $now }数值高于{ $other }
            }
    }
compare-count =
    { $of ->
        [groups] 在两者均有数据的{ $known }个国家组中，{ $up }个的{ $now }数值高于{ $other }，{ $down }个较低。
       *[countries] 在两者均有数据的{ $known }个国家和地区中，{ $up }个的{ $now }数值高于{ $other }，{ $down }个较低。
    }
compare-points = 差异以百分点表示
compare-most = 增多最大：{ $place }（{ $figure }）。
compare-least = 减少最大：{ $place }（{ $figure }）。
compare-own = { $place }：{ $figure }。
compare-lead = { $place }：{ $figure }，{ $now }减{ $other }
compare-missing = 两者之一没有数据的地区不计差异，以灰色表示。
