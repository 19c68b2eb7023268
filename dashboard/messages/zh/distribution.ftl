distribution-page = 分布
    .summary = 移民和移民工人居住在哪里：按国家、国际劳工组织次区域、区域和收入组别。
    .text = 按国家列示的全部移民，或按次区域列示的移民工人。点击某地区可选择或取消选择。
distribution-question = 移民住在哪里？

distribution-measure = 指标
    .migrants = 国际移民
    .workers = 移民工人

distribution-level = 地理层级
    .country = 国家
    .subregion = 次区域
    .region = 区域

distribution-edition = 年份（国际劳工组织版本）

distribution-show = 显示
    .persons = 人数
    .world = 占世界的比例
    .population = 占人口或劳动力的比例

distribution-area = 地区
    .all = 所有地区
    .group = { $group }

distribution-area-title =
    { $who ->
        [migrants]
            { $level ->
                [subregion] 按国际劳工组织次区域列示的国际移民
                [region] 按国际劳工组织区域列示的国际移民
               *[country] 按国家或地区列示的国际移民
            }
        [migrant-women]
            { $level ->
                [subregion] 按国际劳工组织次区域列示的女性国际移民
                [region] 按国际劳工组织区域列示的女性国际移民
               *[country] 按国家或地区列示的女性国际移民
            }
        [migrant-men]
            { $level ->
                [subregion] 按国际劳工组织次区域列示的男性国际移民
                [region] 按国际劳工组织区域列示的男性国际移民
               *[country] 按国家或地区列示的男性国际移民
            }
        [workers]
            { $level ->
                [subregion] 按国际劳工组织次区域列示的移民工人
               *[region] 按国际劳工组织区域列示的移民工人
            }
        [women-workers]
            { $level ->
                [subregion] 按国际劳工组织次区域列示的女性移民工人
               *[region] 按国际劳工组织区域列示的女性移民工人
            }
       *[men-workers]
            { $level ->
                [subregion] 按国际劳工组织次区域列示的男性移民工人
               *[region] 按国际劳工组织区域列示的男性移民工人
            }
    }

distribution-subtitle =
    { $show ->
        [world]
            { $measure ->
                [workers] 占世界总数的百分比，{ $year }年（国际劳工组织，{ $edition }）
               *[migrants] 占世界总数的百分比，{ $year }年年中
            }
        [population]
            { $who ->
                [migrants] 占人口的百分比，{ $year }年年中
                [migrant-women] 占女性人口的百分比，{ $year }年年中
                [migrant-men] 占男性人口的百分比，{ $year }年年中
                [workers] 占劳动力的百分比，{ $year }年（国际劳工组织，{ $edition }）
                [women-workers] 占女性劳动力的百分比，{ $year }年（国际劳工组织，{ $edition }）
               *[men-workers] 占男性劳动力的百分比，{ $year }年（国际劳工组织，{ $edition }）
            }
       *[persons]
            { $measure ->
                [workers] 人数，{ $year }年（国际劳工组织，{ $edition }）
               *[migrants] 人数，{ $year }年年中
            }
    }

distribution-ranking-title =
    { $who ->
        [migrants]
            { $group ->
                [none]
                    { $level ->
                        [subregion] 国际移民，次区域排名
                        [region] 国际移民，区域排名
                       *[country] 国际移民，国家和地区排名
                    }
               *[other] 国际移民，{ THE($group) }内部排名
            }
        [migrant-women]
            { $group ->
                [none]
                    { $level ->
                        [subregion] 女性国际移民，次区域排名
                        [region] 女性国际移民，区域排名
                       *[country] 女性国际移民，国家和地区排名
                    }
               *[other] 女性国际移民，{ THE($group) }内部排名
            }
        [migrant-men]
            { $group ->
                [none]
                    { $level ->
                        [subregion] 男性国际移民，次区域排名
                        [region] 男性国际移民，区域排名
                       *[country] 男性国际移民，国家和地区排名
                    }
               *[other] 男性国际移民，{ THE($group) }内部排名
            }
        [workers]
            { $level ->
                [subregion] 移民工人，次区域排名
               *[region] 移民工人，区域排名
            }
        [women-workers]
            { $level ->
                [subregion] 女性移民工人，次区域排名
               *[region] 女性移民工人，区域排名
            }
       *[men-workers]
            { $level ->
                [subregion] 男性移民工人，次区域排名
               *[region] 男性移民工人，区域排名
            }
    }

distribution-trend-title =
    { $who ->
        [migrants]
            { $lines ->
                [subregion] 历年按国际劳工组织次区域列示的国际移民
                [region] 历年按国际劳工组织区域列示的国际移民
                [largest] 历年国际移民：人数最多的四个国家
                [largest-and-own] 历年国际移民：人数最多的四个国家和{ $place }
               *[chosen] 历年国际移民：{ $place }
            }
        [migrant-women]
            { $lines ->
                [subregion] 历年按国际劳工组织次区域列示的女性国际移民
                [region] 历年按国际劳工组织区域列示的女性国际移民
                [largest] 历年女性国际移民：人数最多的四个国家
                [largest-and-own] 历年女性国际移民：人数最多的四个国家和{ $place }
               *[chosen] 历年女性国际移民：{ $place }
            }
        [migrant-men]
            { $lines ->
                [subregion] 历年按国际劳工组织次区域列示的男性国际移民
                [region] 历年按国际劳工组织区域列示的男性国际移民
                [largest] 历年男性国际移民：人数最多的四个国家
                [largest-and-own] 历年男性国际移民：人数最多的四个国家和{ $place }
               *[chosen] 历年男性国际移民：{ $place }
            }
        [workers] 各版估算中的移民工人：{ $place }
        [women-workers] 各版估算中的女性移民工人：{ $place }
       *[men-workers] 各版估算中的男性移民工人：{ $place }
    }

distribution-trend-subtitle =
    { $show ->
        [world]
            { $measure ->
                [workers] 占世界总数的百分比，国际劳工组织估算，{ $first }年至{ $last }年
               *[migrants] 占世界总数的百分比，年中，{ $first }年至{ $last }年
            }
        [population]
            { $who ->
                [migrants] 占人口的百分比，年中，{ $first }年至{ $last }年
                [migrant-women] 占女性人口的百分比，年中，{ $first }年至{ $last }年
                [migrant-men] 占男性人口的百分比，年中，{ $first }年至{ $last }年
                [workers] 占劳动力的百分比，国际劳工组织估算，{ $first }年至{ $last }年
                [women-workers] 占女性劳动力的百分比，国际劳工组织估算，{ $first }年至{ $last }年
               *[men-workers] 占男性劳动力的百分比，国际劳工组织估算，{ $first }年至{ $last }年
            }
       *[persons]
            { $measure ->
                [workers] 人数，国际劳工组织估算，{ $first }年至{ $last }年
               *[migrants] 人数，年中，{ $first }年至{ $last }年
            }
    }

distribution-income-title =
    { $who ->
        [migrants] 按目的地国收入组别列示的国际移民
        [migrant-women] 按目的地国收入组别列示的女性国际移民
        [migrant-men] 按目的地国收入组别列示的男性国际移民
        [workers] 按目的地国收入组别列示的移民工人
        [women-workers] 按目的地国收入组别列示的女性移民工人
       *[men-workers] 按目的地国收入组别列示的男性移民工人
    }

distribution-part =
    { $part ->
        [nearly-quarter] 近四分之一
        [quarter] 四分之一
        [over-quarter] 略多于四分之一
        [nearly-third] 近三分之一
        [third] 三分之一
        [over-third] 略多于三分之一
        [nearly-half] 近一半
        [half] 一半
        [over-half] 略多于一半
        [nearly-two-thirds] 近三分之二
        [two-thirds] 三分之二
        [over-two-thirds] 略多于三分之二
        [nearly-three-quarters] 近四分之三
        [three-quarters] 四分之三
        [over-three-quarters] 略多于四分之三
       *[share] { $share }
    }

distribution-headline = { $finding }

distribution-stated-nowhere =
    { $stated ->
        [no] 联合国经社部没有{ THE($place) }的数字
       *[yes] { $place }：不属于国际劳工组织任何次区域或区域
    }
    .sentence =
        { $stated ->
            [no] 联合国经社部没有{ THE($place) }的数字。
           *[yes] { $place }：不属于国际劳工组织任何次区域或区域。
        }

distribution-no-figures =
    { $who ->
        [workers]
            { $level ->
                [subregion] 此处没有{ $year }年按国际劳工组织次区域列示的移民工人数字
               *[region] 此处没有{ $year }年按国际劳工组织区域列示的移民工人数字
            }
        [women-workers]
            { $level ->
                [subregion] 此处没有{ $year }年按国际劳工组织次区域列示的女性移民工人数字
               *[region] 此处没有{ $year }年按国际劳工组织区域列示的女性移民工人数字
            }
       *[men-workers]
            { $level ->
                [subregion] 此处没有{ $year }年按国际劳工组织次区域列示的男性移民工人数字
               *[region] 此处没有{ $year }年按国际劳工组织区域列示的男性移民工人数字
            }
    }

distribution-hosted =
    { $who ->
        [migrants]
            { $figure ->
                [none] { THE($place) }：{ $year }年国际移民，无数据
               *[other]
                    { $show ->
                        [population] { $year }年{ IN($place) }，国际移民占人口的{ $figure }
                        [world] { $year }年，全部国际移民中有{ $figure }居住{ IN($place) }
                       *[persons] { $year }年，有{ $figure }名国际移民居住{ IN($place) }
                    }
            }
        [migrant-women]
            { $figure ->
                [none] { THE($place) }：{ $year }年女性国际移民，无数据
               *[other]
                    { $show ->
                        [population] { $year }年{ IN($place) }，女性国际移民占女性人口的{ $figure }
                        [world] { $year }年，全部女性国际移民中有{ $figure }居住{ IN($place) }
                       *[persons] { $year }年，有{ $figure }名女性国际移民居住{ IN($place) }
                    }
            }
        [migrant-men]
            { $figure ->
                [none] { THE($place) }：{ $year }年男性国际移民，无数据
               *[other]
                    { $show ->
                        [population] { $year }年{ IN($place) }，男性国际移民占男性人口的{ $figure }
                        [world] { $year }年，全部男性国际移民中有{ $figure }居住{ IN($place) }
                       *[persons] { $year }年，有{ $figure }名男性国际移民居住{ IN($place) }
                    }
            }
        [workers]
            { $figure ->
                [none] { THE($place) }：{ $year }年移民工人，此处没有数字
               *[other]
                    { $show ->
                        [population] { $year }年{ IN($place) }，移民工人占劳动力的{ $figure }
                        [world] { $year }年，全部移民工人中有{ $figure }居住{ IN($place) }
                       *[persons] { $year }年，有{ $figure }名移民工人居住{ IN($place) }
                    }
            }
        [women-workers]
            { $figure ->
                [none] { THE($place) }：{ $year }年女性移民工人，此处没有数字
               *[other]
                    { $show ->
                        [population] { $year }年{ IN($place) }，女性移民工人占女性劳动力的{ $figure }
                        [world] { $year }年，全部女性移民工人中有{ $figure }居住{ IN($place) }
                       *[persons] { $year }年，有{ $figure }名女性移民工人居住{ IN($place) }
                    }
            }
       *[men-workers]
            { $figure ->
                [none] { THE($place) }：{ $year }年男性移民工人，此处没有数字
               *[other]
                    { $show ->
                        [population] { $year }年{ IN($place) }，男性移民工人占男性劳动力的{ $figure }
                        [world] { $year }年，全部男性移民工人中有{ $figure }居住{ IN($place) }
                       *[persons] { $year }年，有{ $figure }名男性移民工人居住{ IN($place) }
                    }
            }
    }

distribution-half =
    { $who ->
        [migrants]
            { $part ->
                [half] { $year }年，全部国际移民的一半居住在{ $count }个国家和地区
                [over-half] { $year }年，全部国际移民中略多于一半居住在{ $count }个国家和地区
               *[share] { $year }年，全部国际移民中有{ $share }居住在{ $count }个国家和地区
            }
        [migrant-women]
            { $part ->
                [half] { $year }年，全部女性国际移民的一半居住在{ $count }个国家和地区
                [over-half] { $year }年，全部女性国际移民中略多于一半居住在{ $count }个国家和地区
               *[share] { $year }年，全部女性国际移民中有{ $share }居住在{ $count }个国家和地区
            }
       *[migrant-men]
            { $part ->
                [half] { $year }年，全部男性国际移民的一半居住在{ $count }个国家和地区
                [over-half] { $year }年，全部男性国际移民中略多于一半居住在{ $count }个国家和地区
               *[share] { $year }年，全部男性国际移民中有{ $share }居住在{ $count }个国家和地区
            }
    }

distribution-majorities =
    { $who ->
        [migrants] { $year }年，在{ $count }个国家和地区，国际移民占人口的一半或以上
        [migrant-women] { $year }年，在{ $count }个国家和地区，女性国际移民占女性人口的一半或以上
       *[migrant-men] { $year }年，在{ $count }个国家和地区，男性国际移民占男性人口的一半或以上
    }

distribution-highest =
    { $who ->
        [migrants] 国际移民比例最高的是{ THE($place) }：{ $year }年占人口的{ $figure }
        [migrant-women] 女性国际移民比例最高的是{ THE($place) }：{ $year }年占女性人口的{ $figure }
        [migrant-men] 男性国际移民比例最高的是{ THE($place) }：{ $year }年占男性人口的{ $figure }
        [workers] 移民工人比例最高的是{ THE($place) }：{ $year }年占劳动力的{ $figure }
        [women-workers] 女性移民工人比例最高的是{ THE($place) }：{ $year }年占女性劳动力的{ $figure }
       *[men-workers] 男性移民工人比例最高的是{ THE($place) }：{ $year }年占男性劳动力的{ $figure }
    }

distribution-largest-two =
    { $named ->
        [yes]
            { $who ->
                [migrants] { $year }年，全部国际移民中有{ distribution-part }居住在{ THE($places) }
                [migrant-women] { $year }年，全部女性国际移民中有{ distribution-part }居住在{ THE($places) }
                [migrant-men] { $year }年，全部男性国际移民中有{ distribution-part }居住在{ THE($places) }
                [workers] { $year }年，全部移民工人中有{ distribution-part }居住在{ THE($places) }
                [women-workers] { $year }年，全部女性移民工人中有{ distribution-part }居住在{ THE($places) }
               *[men-workers] { $year }年，全部男性移民工人中有{ distribution-part }居住在{ THE($places) }
            }
       *[no]
            { $who ->
                [migrants]
                    { $level ->
                        [subregion] { $year }年，全部国际移民中有{ distribution-part }居住在两个次区域
                       *[region] { $year }年，全部国际移民中有{ distribution-part }居住在两个区域
                    }
                [migrant-women]
                    { $level ->
                        [subregion] { $year }年，全部女性国际移民中有{ distribution-part }居住在两个次区域
                       *[region] { $year }年，全部女性国际移民中有{ distribution-part }居住在两个区域
                    }
                [migrant-men]
                    { $level ->
                        [subregion] { $year }年，全部男性国际移民中有{ distribution-part }居住在两个次区域
                       *[region] { $year }年，全部男性国际移民中有{ distribution-part }居住在两个区域
                    }
                [workers]
                    { $level ->
                        [subregion] { $year }年，全部移民工人中有{ distribution-part }居住在两个次区域
                       *[region] { $year }年，全部移民工人中有{ distribution-part }居住在两个区域
                    }
                [women-workers]
                    { $level ->
                        [subregion] { $year }年，全部女性移民工人中有{ distribution-part }居住在两个次区域
                       *[region] { $year }年，全部女性移民工人中有{ distribution-part }居住在两个区域
                    }
               *[men-workers]
                    { $level ->
                        [subregion] { $year }年，全部男性移民工人中有{ distribution-part }居住在两个次区域
                       *[region] { $year }年，全部男性移民工人中有{ distribution-part }居住在两个区域
                    }
            }
    }

distribution-no-ranking =
    { $who ->
        [workers]
            { $level ->
                [subregion] 没有{ $year }年移民工人的次区域排名
               *[region] 没有{ $year }年移民工人的区域排名
            }
        [women-workers]
            { $level ->
                [subregion] 没有{ $year }年女性移民工人的次区域排名
               *[region] 没有{ $year }年女性移民工人的区域排名
            }
       *[men-workers]
            { $level ->
                [subregion] 没有{ $year }年男性移民工人的次区域排名
               *[region] 没有{ $year }年男性移民工人的区域排名
            }
    }

distribution-ranked =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $year }年，按国际移民占人口的比例，{ THE($place) }在{ $ranked }个次区域中列第{ $rank }位
                        [region] { $year }年，按国际移民占人口的比例，{ THE($place) }在{ $ranked }个区域中列第{ $rank }位
                       *[country] { $year }年，按国际移民占人口的比例，{ THE($place) }在{ $ranked }个国家和地区中列第{ $rank }位
                    }
               *[other]
                    { $level ->
                        [subregion] { $year }年，按国际移民人数，{ THE($place) }在{ $ranked }个次区域中列第{ $rank }位
                        [region] { $year }年，按国际移民人数，{ THE($place) }在{ $ranked }个区域中列第{ $rank }位
                       *[country] { $year }年，按国际移民人数，{ THE($place) }在{ $ranked }个国家和地区中列第{ $rank }位
                    }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $year }年，按女性国际移民占女性人口的比例，{ THE($place) }在{ $ranked }个次区域中列第{ $rank }位
                        [region] { $year }年，按女性国际移民占女性人口的比例，{ THE($place) }在{ $ranked }个区域中列第{ $rank }位
                       *[country] { $year }年，按女性国际移民占女性人口的比例，{ THE($place) }在{ $ranked }个国家和地区中列第{ $rank }位
                    }
               *[other]
                    { $level ->
                        [subregion] { $year }年，按女性国际移民人数，{ THE($place) }在{ $ranked }个次区域中列第{ $rank }位
                        [region] { $year }年，按女性国际移民人数，{ THE($place) }在{ $ranked }个区域中列第{ $rank }位
                       *[country] { $year }年，按女性国际移民人数，{ THE($place) }在{ $ranked }个国家和地区中列第{ $rank }位
                    }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $year }年，按男性国际移民占男性人口的比例，{ THE($place) }在{ $ranked }个次区域中列第{ $rank }位
                        [region] { $year }年，按男性国际移民占男性人口的比例，{ THE($place) }在{ $ranked }个区域中列第{ $rank }位
                       *[country] { $year }年，按男性国际移民占男性人口的比例，{ THE($place) }在{ $ranked }个国家和地区中列第{ $rank }位
                    }
               *[other]
                    { $level ->
                        [subregion] { $year }年，按男性国际移民人数，{ THE($place) }在{ $ranked }个次区域中列第{ $rank }位
                        [region] { $year }年，按男性国际移民人数，{ THE($place) }在{ $ranked }个区域中列第{ $rank }位
                       *[country] { $year }年，按男性国际移民人数，{ THE($place) }在{ $ranked }个国家和地区中列第{ $rank }位
                    }
            }
        [workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $year }年，按移民工人占劳动力的比例，{ THE($place) }在{ $ranked }个次区域中列第{ $rank }位
                       *[region] { $year }年，按移民工人占劳动力的比例，{ THE($place) }在{ $ranked }个区域中列第{ $rank }位
                    }
               *[other]
                    { $level ->
                        [subregion] { $year }年，按移民工人人数，{ THE($place) }在{ $ranked }个次区域中列第{ $rank }位
                       *[region] { $year }年，按移民工人人数，{ THE($place) }在{ $ranked }个区域中列第{ $rank }位
                    }
            }
        [women-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $year }年，按女性移民工人占女性劳动力的比例，{ THE($place) }在{ $ranked }个次区域中列第{ $rank }位
                       *[region] { $year }年，按女性移民工人占女性劳动力的比例，{ THE($place) }在{ $ranked }个区域中列第{ $rank }位
                    }
               *[other]
                    { $level ->
                        [subregion] { $year }年，按女性移民工人人数，{ THE($place) }在{ $ranked }个次区域中列第{ $rank }位
                       *[region] { $year }年，按女性移民工人人数，{ THE($place) }在{ $ranked }个区域中列第{ $rank }位
                    }
            }
       *[men-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $year }年，按男性移民工人占男性劳动力的比例，{ THE($place) }在{ $ranked }个次区域中列第{ $rank }位
                       *[region] { $year }年，按男性移民工人占男性劳动力的比例，{ THE($place) }在{ $ranked }个区域中列第{ $rank }位
                    }
               *[other]
                    { $level ->
                        [subregion] { $year }年，按男性移民工人人数，{ THE($place) }在{ $ranked }个次区域中列第{ $rank }位
                       *[region] { $year }年，按男性移民工人人数，{ THE($place) }在{ $ranked }个区域中列第{ $rank }位
                    }
            }
    }

distribution-first-together =
    { $who ->
        [migrants] { $year }年，全部国际移民中有{ distribution-part }居住在前{ $count }个国家和地区
        [migrant-women] { $year }年，全部女性国际移民中有{ distribution-part }居住在前{ $count }个国家和地区
       *[migrant-men] { $year }年，全部男性国际移民中有{ distribution-part }居住在前{ $count }个国家和地区
    }

distribution-first-alone =
    { $who ->
        [workers]
            { $level ->
                [subregion] 此处{ $year }年移民工人的数字只涉及{ $total }个次区域中的一个：{ THE($places) }
               *[region] 此处{ $year }年移民工人的数字只涉及{ $total }个区域中的一个：{ THE($places) }
            }
        [women-workers]
            { $level ->
                [subregion] 此处{ $year }年女性移民工人数字只涉及{ $total }个次区域中的一个：{ THE($places) }
               *[region] 此处{ $year }年女性移民工人数字只涉及{ $total }个区域中的一个：{ THE($places) }
            }
       *[men-workers]
            { $level ->
                [subregion] 此处{ $year }年男性移民工人数字只涉及{ $total }个次区域中的一个：{ THE($places) }
               *[region] 此处{ $year }年男性移民工人数字只涉及{ $total }个区域中的一个：{ THE($places) }
            }
    }

distribution-first-within =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $apart ->
                        [yes] { IN($group) }，不计居民很少的地区，{ $year }年国际移民占人口比例最高的是{ THE($places) }：{ $figure }
                       *[no] { IN($group) }，{ $year }年国际移民占人口比例最高的是{ THE($places) }：{ $figure }
                    }
               *[other] { IN($group) }，{ $year }年国际移民最多的是{ THE($places) }：{ $figure }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $apart ->
                        [yes] { IN($group) }，不计居民很少的地区，{ $year }年女性国际移民占女性人口比例最高的是{ THE($places) }：{ $figure }
                       *[no] { IN($group) }，{ $year }年女性国际移民占女性人口比例最高的是{ THE($places) }：{ $figure }
                    }
               *[other] { IN($group) }，{ $year }年女性国际移民最多的是{ THE($places) }：{ $figure }
            }
       *[migrant-men]
            { $show ->
                [population]
                    { $apart ->
                        [yes] { IN($group) }，不计居民很少的地区，{ $year }年男性国际移民占男性人口比例最高的是{ THE($places) }：{ $figure }
                       *[no] { IN($group) }，{ $year }年男性国际移民占男性人口比例最高的是{ THE($places) }：{ $figure }
                    }
               *[other] { IN($group) }，{ $year }年男性国际移民最多的是{ THE($places) }：{ $figure }
            }
    }

distribution-first =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $apart ->
                        [yes] 不计居民很少的地区，{ $year }年国际移民占人口比例最高的是{ THE($places) }：{ $figure }
                       *[no] { $year }年国际移民占人口比例最高的是{ THE($places) }：{ $figure }
                    }
               *[other] { $year }年国际移民最多的是{ THE($places) }：{ $figure }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $apart ->
                        [yes] 不计居民很少的地区，{ $year }年女性国际移民占女性人口比例最高的是{ THE($places) }：{ $figure }
                       *[no] { $year }年女性国际移民占女性人口比例最高的是{ THE($places) }：{ $figure }
                    }
               *[other] { $year }年女性国际移民最多的是{ THE($places) }：{ $figure }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $apart ->
                        [yes] 不计居民很少的地区，{ $year }年男性国际移民占男性人口比例最高的是{ THE($places) }：{ $figure }
                       *[no] { $year }年男性国际移民占男性人口比例最高的是{ THE($places) }：{ $figure }
                    }
               *[other] { $year }年男性国际移民最多的是{ THE($places) }：{ $figure }
            }
        [workers]
            { $show ->
                [population] { $year }年移民工人占劳动力比例最高的是{ THE($places) }：{ $figure }
               *[other] { $year }年移民工人最多的是{ THE($places) }：{ $figure }
            }
        [women-workers]
            { $show ->
                [population] { $year }年女性移民工人占女性劳动力比例最高的是{ THE($places) }：{ $figure }
               *[other] { $year }年女性移民工人最多的是{ THE($places) }：{ $figure }
            }
       *[men-workers]
            { $show ->
                [population] { $year }年男性移民工人占男性劳动力比例最高的是{ THE($places) }：{ $figure }
               *[other] { $year }年男性移民工人最多的是{ THE($places) }：{ $figure }
            }
    }

distribution-first-of-known =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $level ->
                        [subregion] 此处有数字的{ $known }个次区域中，{ $year }年国际移民占人口比例最高的是{ THE($places) }
                        [region] 此处有数字的{ $known }个区域中，{ $year }年国际移民占人口比例最高的是{ THE($places) }
                       *[country] 此处有数字的{ $known }个国家和地区中，{ $year }年国际移民占人口比例最高的是{ THE($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] 此处有数字的{ $known }个次区域中，{ $year }年国际移民最多的是{ THE($places) }
                        [region] 此处有数字的{ $known }个区域中，{ $year }年国际移民最多的是{ THE($places) }
                       *[country] 此处有数字的{ $known }个国家和地区中，{ $year }年国际移民最多的是{ THE($places) }
                    }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $level ->
                        [subregion] 此处有数字的{ $known }个次区域中，{ $year }年女性国际移民占女性人口比例最高的是{ THE($places) }
                        [region] 此处有数字的{ $known }个区域中，{ $year }年女性国际移民占女性人口比例最高的是{ THE($places) }
                       *[country] 此处有数字的{ $known }个国家和地区中，{ $year }年女性国际移民占女性人口比例最高的是{ THE($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] 此处有数字的{ $known }个次区域中，{ $year }年女性国际移民最多的是{ THE($places) }
                        [region] 此处有数字的{ $known }个区域中，{ $year }年女性国际移民最多的是{ THE($places) }
                       *[country] 此处有数字的{ $known }个国家和地区中，{ $year }年女性国际移民最多的是{ THE($places) }
                    }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $level ->
                        [subregion] 此处有数字的{ $known }个次区域中，{ $year }年男性国际移民占男性人口比例最高的是{ THE($places) }
                        [region] 此处有数字的{ $known }个区域中，{ $year }年男性国际移民占男性人口比例最高的是{ THE($places) }
                       *[country] 此处有数字的{ $known }个国家和地区中，{ $year }年男性国际移民占男性人口比例最高的是{ THE($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] 此处有数字的{ $known }个次区域中，{ $year }年男性国际移民最多的是{ THE($places) }
                        [region] 此处有数字的{ $known }个区域中，{ $year }年男性国际移民最多的是{ THE($places) }
                       *[country] 此处有数字的{ $known }个国家和地区中，{ $year }年男性国际移民最多的是{ THE($places) }
                    }
            }
        [workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] 此处有数字的{ $known }个次区域中，{ $year }年移民工人占劳动力比例最高的是{ THE($places) }
                       *[region] 此处有数字的{ $known }个区域中，{ $year }年移民工人占劳动力比例最高的是{ THE($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] 此处有数字的{ $known }个次区域中，{ $year }年移民工人最多的是{ THE($places) }
                       *[region] 此处有数字的{ $known }个区域中，{ $year }年移民工人最多的是{ THE($places) }
                    }
            }
        [women-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] 此处有数字的{ $known }个次区域中，{ $year }年女性移民工人占女性劳动力比例最高的是{ THE($places) }
                       *[region] 此处有数字的{ $known }个区域中，{ $year }年女性移民工人占女性劳动力比例最高的是{ THE($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] 此处有数字的{ $known }个次区域中，{ $year }年女性移民工人最多的是{ THE($places) }
                       *[region] 此处有数字的{ $known }个区域中，{ $year }年女性移民工人最多的是{ THE($places) }
                    }
            }
       *[men-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] 此处有数字的{ $known }个次区域中，{ $year }年男性移民工人占男性劳动力比例最高的是{ THE($places) }
                       *[region] 此处有数字的{ $known }个区域中，{ $year }年男性移民工人占男性劳动力比例最高的是{ THE($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] 此处有数字的{ $known }个次区域中，{ $year }年男性移民工人最多的是{ THE($places) }
                       *[region] 此处有数字的{ $known }个区域中，{ $year }年男性移民工人最多的是{ THE($places) }
                    }
            }
    }

distribution-course =
    { $who ->
        [migrants]
            { $show ->
                [persons]
                    { $course ->
                        [rise] { IN($place) }，国际移民从{ $first }年的{ $before }人增至{ $last }年的{ $after }人
                        [fall] { IN($place) }，国际移民从{ $first }年的{ $before }人减至{ $last }年的{ $after }人
                       *[same] { IN($place) }，国际移民在{ $first }年和{ $last }年均为{ $after }人
                    }
                [world]
                    { $course ->
                        [rise] 居住{ IN($place) }者占全部国际移民的比例从{ $first }年的{ $before }升至{ $last }年的{ $after }
                        [fall] 居住{ IN($place) }者占全部国际移民的比例从{ $first }年的{ $before }降至{ $last }年的{ $after }
                       *[same] 居住{ IN($place) }者占全部国际移民的比例在{ $first }年和{ $last }年均为{ $after }
                    }
               *[population]
                    { $course ->
                        [rise] { IN($place) }，国际移民占人口的比例从{ $first }年的{ $before }升至{ $last }年的{ $after }
                        [fall] { IN($place) }，国际移民占人口的比例从{ $first }年的{ $before }降至{ $last }年的{ $after }
                       *[same] { IN($place) }，国际移民占人口的比例在{ $first }年和{ $last }年均为{ $after }
                    }
            }
        [migrant-women]
            { $show ->
                [persons]
                    { $course ->
                        [rise] { IN($place) }，女性国际移民从{ $first }年的{ $before }人增至{ $last }年的{ $after }人
                        [fall] { IN($place) }，女性国际移民从{ $first }年的{ $before }人减至{ $last }年的{ $after }人
                       *[same] { IN($place) }，女性国际移民在{ $first }年和{ $last }年均为{ $after }人
                    }
                [world]
                    { $course ->
                        [rise] 居住{ IN($place) }者占全部女性国际移民的比例从{ $first }年的{ $before }升至{ $last }年的{ $after }
                        [fall] 居住{ IN($place) }者占全部女性国际移民的比例从{ $first }年的{ $before }降至{ $last }年的{ $after }
                       *[same] 居住{ IN($place) }者占全部女性国际移民的比例在{ $first }年和{ $last }年均为{ $after }
                    }
               *[population]
                    { $course ->
                        [rise] { IN($place) }，女性国际移民占女性人口的比例从{ $first }年的{ $before }升至{ $last }年的{ $after }
                        [fall] { IN($place) }，女性国际移民占女性人口的比例从{ $first }年的{ $before }降至{ $last }年的{ $after }
                       *[same] { IN($place) }，女性国际移民占女性人口的比例在{ $first }年和{ $last }年均为{ $after }
                    }
            }
       *[migrant-men]
            { $show ->
                [persons]
                    { $course ->
                        [rise] { IN($place) }，男性国际移民从{ $first }年的{ $before }人增至{ $last }年的{ $after }人
                        [fall] { IN($place) }，男性国际移民从{ $first }年的{ $before }人减至{ $last }年的{ $after }人
                       *[same] { IN($place) }，男性国际移民在{ $first }年和{ $last }年均为{ $after }人
                    }
                [world]
                    { $course ->
                        [rise] 居住{ IN($place) }者占全部男性国际移民的比例从{ $first }年的{ $before }升至{ $last }年的{ $after }
                        [fall] 居住{ IN($place) }者占全部男性国际移民的比例从{ $first }年的{ $before }降至{ $last }年的{ $after }
                       *[same] 居住{ IN($place) }者占全部男性国际移民的比例在{ $first }年和{ $last }年均为{ $after }
                    }
               *[population]
                    { $course ->
                        [rise] { IN($place) }，男性国际移民占男性人口的比例从{ $first }年的{ $before }升至{ $last }年的{ $after }
                        [fall] { IN($place) }，男性国际移民占男性人口的比例从{ $first }年的{ $before }降至{ $last }年的{ $after }
                       *[same] { IN($place) }，男性国际移民占男性人口的比例在{ $first }年和{ $last }年均为{ $after }
                    }
            }
    }

distribution-editions =
    { $who ->
        [workers]
            { $show ->
                [persons] 国际劳工组织各版估算中，{ THE($place) }的移民工人为{ $low }至{ $high }
                [world] 国际劳工组织各版估算中，{ THE($place) }占全部移民工人的{ $low }至{ $high }
               *[population] { IN($place) }，移民工人占劳动力的{ $low }至{ $high }，因版本而异
            }
        [women-workers]
            { $show ->
                [persons] 国际劳工组织各版估算中，{ THE($place) }的女性移民工人为{ $low }至{ $high }
                [world] 国际劳工组织各版估算中，{ THE($place) }占全部女性移民工人的{ $low }至{ $high }
               *[population] { IN($place) }，女性移民工人占女性劳动力的{ $low }至{ $high }，因版本而异
            }
       *[men-workers]
            { $show ->
                [persons] 国际劳工组织各版估算中，{ THE($place) }的男性移民工人为{ $low }至{ $high }
                [world] 国际劳工组织各版估算中，{ THE($place) }占全部男性移民工人的{ $low }至{ $high }
               *[population] { IN($place) }，男性移民工人占男性劳动力的{ $low }至{ $high }，因版本而异
            }
    }

distribution-only-edition =
    { $who ->
        [workers]
            { $show ->
                [persons] { THE($place) }：{ $year }年移民工人为{ $figure }，此处只有这一版有数字
                [world] { THE($place) }：{ $year }年占全部移民工人的{ $figure }，此处只有这一版有数字
               *[population] { THE($place) }：{ $year }年移民工人占劳动力的{ $figure }，此处只有这一版有数字
            }
        [women-workers]
            { $show ->
                [persons] { THE($place) }：{ $year }年女性移民工人为{ $figure }，此处只有这一版有数字
                [world] { THE($place) }：{ $year }年占全部女性移民工人的{ $figure }，此处只有这一版有数字
               *[population] { THE($place) }：{ $year }年女性移民工人占女性劳动力的{ $figure }，此处只有这一版有数字
            }
       *[men-workers]
            { $show ->
                [persons] { THE($place) }：{ $year }年男性移民工人为{ $figure }，此处只有这一版有数字
                [world] { THE($place) }：{ $year }年占全部男性移民工人的{ $figure }，此处只有这一版有数字
               *[population] { THE($place) }：{ $year }年男性移民工人占男性劳动力的{ $figure }，此处只有这一版有数字
            }
    }

distribution-no-editions =
    { $who ->
        [workers] 按这一指标，此处没有{ THE($place) }的移民工人数字
        [women-workers] 按这一指标，此处没有{ THE($place) }的女性移民工人数字
       *[men-workers] 按这一指标，此处没有{ THE($place) }的男性移民工人数字
    }
    .sentence =
        { $who ->
            [workers] 按这一指标，此处没有{ THE($place) }的移民工人数字。
            [women-workers] 按这一指标，此处没有{ THE($place) }的女性移民工人数字。
           *[men-workers] 按这一指标，此处没有{ THE($place) }的男性移民工人数字。
        }

distribution-income-group =
    { $who ->
        [migrants] { $year }年{ IN($group) }，国际移民占人口的{ $figure }
        [migrant-women] { $year }年{ IN($group) }，女性国际移民占女性人口的{ $figure }
        [migrant-men] { $year }年{ IN($group) }，男性国际移民占男性人口的{ $figure }
        [workers] { $year }年{ IN($group) }，移民工人占劳动力的{ $figure }
        [women-workers] { $year }年{ IN($group) }，女性移民工人占女性劳动力的{ $figure }
       *[men-workers] { $year }年{ IN($group) }，男性移民工人占男性劳动力的{ $figure }
    }

distribution-income-most =
    { $who ->
        [migrants] { $year }年，全部国际移民中有{ distribution-part }居住{ IN($group) }
        [migrant-women] { $year }年，全部女性国际移民中有{ distribution-part }居住{ IN($group) }
        [migrant-men] { $year }年，全部男性国际移民中有{ distribution-part }居住{ IN($group) }
        [workers] { $year }年，全部移民工人中有{ distribution-part }居住{ IN($group) }
        [women-workers] { $year }年，全部女性移民工人中有{ distribution-part }居住{ IN($group) }
       *[men-workers] { $year }年，全部男性移民工人中有{ distribution-part }居住{ IN($group) }
    }

distribution-no-income-groups =
    { $who ->
        [workers] 此处没有{ $year }年按收入组别列示的移民工人数字
        [women-workers] 此处没有{ $year }年按收入组别列示的女性移民工人数字
       *[men-workers] 此处没有{ $year }年按收入组别列示的男性移民工人数字
    }

distribution-nothing =
    { $who ->
        [workers]
            { $level ->
                [subregion] 按国际劳工组织次区域列示的移民工人，{ $year }年（国际劳工组织，{ $edition }）：此处没有数字。
               *[region] 按国际劳工组织区域列示的移民工人，{ $year }年（国际劳工组织，{ $edition }）：此处没有数字。
            }
        [women-workers]
            { $level ->
                [subregion] 按国际劳工组织次区域列示的女性移民工人，{ $year }年（国际劳工组织，{ $edition }）：此处没有数字。
               *[region] 按国际劳工组织区域列示的女性移民工人，{ $year }年（国际劳工组织，{ $edition }）：此处没有数字。
            }
       *[men-workers]
            { $level ->
                [subregion] 按国际劳工组织次区域列示的男性移民工人，{ $year }年（国际劳工组织，{ $edition }）：此处没有数字。
               *[region] 按国际劳工组织区域列示的男性移民工人，{ $year }年（国际劳工组织，{ $edition }）：此处没有数字。
            }
    }

distribution-world =
    { $who ->
        [migrants] { $year }年世界有{ $total }国际移民。
        [migrant-women] { $year }年世界有{ $total }女性国际移民。
        [migrant-men] { $year }年世界有{ $total }男性国际移民。
        [workers] { $year }年世界有{ $total }移民工人。
        [women-workers] { $year }年世界有{ $total }女性移民工人。
       *[men-workers] { $year }年世界有{ $total }男性移民工人。
    }

distribution-leaders =
    { $complete ->
        [no]
            { $level ->
                [subregion] { $total }个次区域中有{ $known }个有数字，最大的是：{ $leaders }。
                [region] { $total }个区域中有{ $known }个有数字，最大的是：{ $leaders }。
               *[country] { $total }个国家和地区中有{ $known }个有数字，最大的是：{ $leaders }。
            }
       *[yes]
            { $show ->
                [population]
                    { $who ->
                        [migrants] 占人口比例最高的：{ $leaders }。
                        [migrant-women] 占女性人口比例最高的：{ $leaders }。
                        [migrant-men] 占男性人口比例最高的：{ $leaders }。
                        [workers] 占劳动力比例最高的：{ $leaders }。
                        [women-workers] 占女性劳动力比例最高的：{ $leaders }。
                       *[men-workers] 占男性劳动力比例最高的：{ $leaders }。
                    }
               *[other] 最多的：{ $leaders }。
            }
    }

distribution-leader =
    { $remark ->
        [everybody] { $place }（{ $figure }；所列移民与居民人数相同）
        [few-inhabitants] { $place }（{ $figure }；居民不足5万人）
       *[none] { $place }（{ $figure }）
    }

distribution-told =
    { $member ->
        [none]
            { $figure ->
                [none] { $place }：此处没有数字。
               *[other]
                    { $rank ->
                        [none] { $place }：{ $figure }。
                       *[other] { $place }：{ $figure }，在{ $ranked }个中列第{ $rank }位。
                    }
            }
       *[other]
            { $figure ->
                [none] { $place }（包括{ THE($member) }）：此处没有数字。
               *[other]
                    { $rank ->
                        [none] { $place }（包括{ THE($member) }）：{ $figure }。
                       *[other] { $place }（包括{ THE($member) }）：{ $figure }，在{ $ranked }个中列第{ $rank }位。
                    }
            }
    }

distribution-includes =
    { $too ->
        [yes] { $place }也包括{ THE($member) }。
       *[no] { $place }包括{ THE($member) }。
    }

distribution-gaps =
    { $level ->
        [subregion] 此处没有数字：{ $total }个次区域中有{ $count }个。
        [region] 此处没有数字：{ $total }个区域中有{ $count }个。
       *[country] 此处没有数字：{ $total }个国家和地区中有{ $count }个。
    }

distribution-listed =
    { $who ->
        [migrants] 排名前{ $count }的国家和地区占全部国际移民的{ $share }。
        [migrant-women] 排名前{ $count }的国家和地区占全部女性国际移民的{ $share }。
       *[migrant-men] 排名前{ $count }的国家和地区占全部男性国际移民的{ $share }。
    }

distribution-line =
    { $member ->
        [none] { $place }：{ $first }年为{ $before }，{ $last }年为{ $after }。
       *[other] { $place }（包括{ THE($member) }）：{ $first }年为{ $before }，{ $last }年为{ $after }。
    }

distribution-editions-told = { $place }：{ $figures }。

distribution-edition-told = { $year }年{ $figure }（{ $edition }）

distribution-editions-missing = 此处没有数字：{ $editions }。

distribution-income-nothing =
    { $who ->
        [workers] 按收入组别列示的移民工人，{ $year }年（国际劳工组织，{ $edition }）：此处没有数字。
        [women-workers] 按收入组别列示的女性移民工人，{ $year }年（国际劳工组织，{ $edition }）：此处没有数字。
       *[men-workers] 按收入组别列示的男性移民工人，{ $year }年（国际劳工组织，{ $edition }）：此处没有数字。
    }

distribution-income-told = { $year }年：{ $groups }。

distribution-income-figure =
    { $figure ->
        [none] { $group }此处没有数字
       *[other] { $group }{ $figure }
    }

distribution-income-own =
    { $group ->
        [high] { $place }：高收入国家之一。
        [upper-middle] { $place }：中高等收入国家之一。
        [lower-middle] { $place }：中低等收入国家之一。
        [low] { $place }：低收入国家之一。
       *[none] { $place }：未分类的国家和地区之一。
    }

distribution-instead =
    { $offers ->
        [none] 此处没有数字。
       *[other] 此处没有数字。请选择{ $offers }。
    }

distribution-offers = { $others }或{ $last }

distribution-offer =
    .everybody = 女性和男性
    .persons = 人数
    .everybody-in-persons = 女性和男性，按人数

distribution-no-such-area = 无数据。请选择其他地区。

distribution-absent =
    { $measure ->
        [workers] 此处没有数字
       *[migrants] 无数据
    }

distribution-remark =
    .everybody = 所列移民与居民人数相同
    .few = 居民不足5万人
    .none = 居民5万人或以上

distribution-status =
    .derived = 推算
    .approximate = 近似值
    .conflict = 来源不一
    .suspect = 存疑
    .sum = 次区域合计
    .absent = 此处没有数字

distribution-coverage = { $members }个国家和地区中的{ $counted }个

distribution-definition =
    { $measure ->
        [workers] 移民工人：在居住国属于劳动力的工作年龄国际移民。
       *[migrants] 国际移民：居住在出生国（没有出生登记的，指国籍国）以外国家的所有人，不分年龄，不论是否工作。
    }

distribution-read-on-pages = 数字取自引用国际劳工组织报告的网页；由其计算的数字标为推算。

distribution-not-here = “此处没有数字”：所查阅的网页都没有；国际劳工组织的报告可能有该数字。
    .mark =
        { $areas ->
            [subregion] 有数字的次区域：{ $total }个中有{ $known }个
            [region] 有数字的区域：{ $total }个中有{ $known }个
            [income] 有数字的收入组别：{ $total }个中有{ $known }个
           *[none] { "" }
        }

distribution-no-countries = 国际劳工组织不按国家公布移民工人：以其次区域代替国家。
    .mark = 以次区域代替国家

distribution-data-types = 表中的数据类型：B，国外出生者；C，外国公民；R，加上难民和寻求庇护者；I，插补。

distribution-rank-before-name = 名称前的数字为其在所有国家和地区中的位次。

distribution-not-joined = 各版不以线连接：每一版有自己的方法和数据。
    .mark = 各版方法不同：不构成趋势

distribution-together = 若干地区合并给出的占世界总数的比例：{ $parts }。

distribution-together-part =
    { $approximate ->
        [yes] { $group }，约{ $share }
       *[no] { $group }，{ $share }
    }

distribution-everybody = 联合国经社部给出的{ THE($places) }移民人数与居民人数相同。

distribution-ungrouped = 国际劳工组织的组别，由联合国经社部的国家和地区合计；不属于任何组别的：{ THE($places) }。

distribution-restated =
    { $edition ->
        [1] 第1版给出的世界数字为{ $figures }（推算，近似值）。
        [2] 第2版给出的世界数字为{ $figures }（推算，近似值）。
        [3] 第3版给出的世界数字为{ $figures }（推算，近似值）。
       *[other] 第{ $edition }版给出的世界数字为{ $figures }（推算，近似值）。
    }

distribution-restated-figure = { $year }年约{ $figure }

distribution-income-placed =
    { $more ->
        [0] 有{ $count }个经济体（占{ $year }年移民的{ $share }）当年没有组别：{ THE($places) }。
       *[other] 有{ $count }个经济体（占{ $year }年移民的{ $share }）当年没有组别：{ THE($places) }以及另外{ $more }个。
    }
    .mark =
        { $much ->
            [yes] { $share }的移民按另一年份的组别计
           *[no] { "" }
        }

distribution-income-not-classified = 未分类：从未有过组别的地区。国家会随时间改变组别。联合国经社部自己的总数各年均采用2022年的组别。

distribution-income-of-edition = 世界银行的收入组别，按各版所用。
