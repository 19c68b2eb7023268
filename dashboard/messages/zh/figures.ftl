figures-no-data = 无数据

figures-rest = 其余：{ $words }

figures-class-all = 所有数值
figures-class-lowest = { $limit }以下
figures-class-highest = { $limit }及以上
figures-class =
    { $unit ->
        [dollars] { $low }至{ $high }美元
       *[other] { $low }至{ $high }
    }

figures-scale =
    { $scale ->
        [4] 单位：万
        [6] 单位：百万
        [8] 单位：亿
        [9] 单位：十亿
       *[12] 单位：万亿
    }

figures-unit =
    { $scale ->
        [4]
            { $unit ->
                [dollars] 万美元
               *[persons] 万人
            }
        [6]
            { $unit ->
                [dollars] 百万美元
               *[persons] 百万人
            }
        [8]
            { $unit ->
                [dollars] 亿美元
               *[persons] 亿人
            }
        [9]
            { $unit ->
                [dollars] 十亿美元
               *[persons] 十亿人
            }
        [12]
            { $unit ->
                [dollars] 万亿美元
               *[persons] 万亿人
            }
       *[0]
            { $unit ->
                [dollars] 美元
               *[persons] 人
            }
    }

figures-other-countries = 其他{ $count }个国家

figures-standing-low = 最低
figures-standing-median = 中位数
figures-standing-high = 最高
figures-standing = { $year }年在{ $of }个中列第{ $rank }位
figures-standing-rank = 在{ $of }个中列第{ $rank }位
figures-standing-name = { $name }，{ $year }年

figures-ranked = { $rank }.{ $name }

figures-equal-shares = 比例相等
figures-difference =
    { $side ->
        [less] 较少：{ $words }
        [more] 较多：{ $words }
       *[near] 大致相同（{ $words }）
    }
