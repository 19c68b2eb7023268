overview-page = 概览
    .summary = 移民工人、女性比例、全部移民、汇款：用六个数字说明现状。
    .glance = 世界一览
    .populations = 从移民到移民工人
    .populations-text = 全球移民与发展论坛南南流动文件（2018年）的图1，按国际劳工组织全球估算的每一版列示。
    .stock = 更长的时段：全部国际移民

overview-figures = 六个数字说明现状

overview-workers = 移民工人：在居住国属于劳动力的国际移民
    .page = 他们在哪里
overview-women = 的移民工人是女性
    .page = 女性
overview-labour-force = 的世界劳动力是移民工人
    .page = 他们从事什么工作
overview-migrants = 国际移民，不分年龄，不论是否工作
    .page = 按国家列示的地图
overview-region = 的移民工人生活{ IN($region) }，多于国际劳工组织的任何其他区域：{ $persons }
    .page = 按区域
overview-remittances = 汇款，由{ $economies }个经济体中有数字的{ $reporting }个收到，这些经济体占世界国内生产总值的{ $share }
    .page = 汇款

overview-source-ilo =
    { $edition ->
        [1] 国际劳工组织估算，第1版，{ $year }年
        [2] 国际劳工组织估算，第2版，{ $year }年
        [3] 国际劳工组织估算，第3版，{ $year }年
       *[other] 国际劳工组织估算，第{ $edition }版，{ $year }年
    }
overview-source-un = 联合国经社部，{ $edition }，{ $year }年年中
overview-source-world-bank = 世界银行，{ $edition }；各经济体合计，{ $year }年

overview-edition = 年份（国际劳工组织版本）
    .all = 所有版本

overview-populations-title = 世界移民、工作年龄移民和移民工人

overview-populations-subtitle =
    { $when ->
        [none]
            { $sex ->
                [female] 人数，按国际劳工组织版本，女性
                [male] 人数，按国际劳工组织版本，男性
               *[both] 人数，按国际劳工组织版本，女性和男性
            }
       *[other]
            { $sex ->
                [female] 人数，{ $when }，女性
                [male] 人数，{ $when }，男性
               *[both] 人数，{ $when }，女性和男性
            }
    }

overview-populations-headline =
    { $sex ->
        [female] { $year }年有{ $workers }名移民工人是女性
        [male] { $year }年有{ $workers }名移民工人是男性
       *[both] { $year }年的{ $migrants }移民中，有{ $workers }属于劳动力，其中女性{ $women }
    }

overview-populations-counted =
    { $counted ->
        [none] 此处没有按性别分列的数字。请选择“女性和男性”。
       *[other]
            { $edition ->
                [1] 第1版给出的{ $year }年数字为{ $counted }。
                [2] 第2版给出的{ $year }年数字为{ $counted }。
                [3] 第3版给出的{ $year }年数字为{ $counted }。
               *[other] 第{ $edition }版给出的{ $year }年数字为{ $counted }。
            }
    }

overview-populations-nothing = 此处没有按性别分列的数字。请选择“女性和男性”。

overview-population =
    { $group ->
        [international_migrants]
            { $sex ->
                [female] 国际移民中的女性{ $number }
                [male] 国际移民中的男性{ $number }
               *[both] 国际移民{ $number }
            }
        [working_age_migrants]
            { $sex ->
                [female] 工作年龄移民中的女性{ $number }
                [male] 工作年龄移民中的男性{ $number }
               *[both] 工作年龄移民{ $number }
            }
        [migrant_workers]
            { $sex ->
                [female] 女性移民工人{ $number }
                [male] 男性移民工人{ $number }
               *[both] 移民工人{ $number }
            }
       *[migrant_domestic_workers]
            { $sex ->
                [female] 女性移民家政工人{ $number }
                [male] 男性移民家政工人{ $number }
               *[both] 移民家政工人{ $number }
            }
    }

overview-populations-no-trend = 每一版都是独立的估算，因此不同年份的条形不构成趋势。

overview-populations-definitions = 工作年龄：15岁及以上。移民工人：在常住国属于劳动力的工作年龄移民，不论是否就业。移民家政工人包括在内。

overview-populations-restated =
    { $approximate ->
        [yes] 不同版本从不连接：关于{ $year }年，{ $first }给出的移民工人为{ $before }，由{ $last }推算为{ $after }（近似值）。
       *[no] 不同版本从不连接：关于{ $year }年，{ $first }给出的移民工人为{ $before }，由{ $last }推算为{ $after }。
    }
    .mark = 各版方法不同：不构成趋势

overview-populations-derived = 女性或男性人数由总数和另一性别的比例或人数推算：{ $cells }。
overview-populations-absent = 此处没有按性别分列的数字：{ $cells }。
overview-population-in-year =
    { $group ->
        [international_migrants] { $year }年国际移民
        [working_age_migrants] { $year }年工作年龄移民
        [migrant_workers] { $year }年移民工人
       *[migrant_domestic_workers] { $year }年移民家政工人
    }

overview-populations-read = 数字取自引用国际劳工组织报告的网页。

overview-derived =
    { $share ->
        [none]
            { $reckoning ->
                [none] { "" }
               *[other] 推算：{ $reckoning }
            }
       *[other] 推算：总数中{ $share }为女性
    }

overview-bar =
    .female = 女性
    .male = 男性
    .both = 女性和男性合计

overview-measure = 显示
    .migrant_stock = 人数
    .share_of_population = 占人口的百分比

overview-stock-title = 世界国际移民，女性和男性
overview-stock-subtitle =
    { $measure ->
        [share_of_population] 占人口的百分比，年中
       *[migrant_stock] 人数，年中
    }

overview-stock-headline =
    { $measure ->
        [share_of_population] 国际移民占世界人口的比例从{ $start }年的{ $before }升至{ $end }年的{ $after }
       *[migrant_stock] 国际移民人数从{ $start }年的{ $before }增至{ $end }年的{ $after }
    }

overview-stock-summary =
    { $measure ->
        [share_of_population] 国际移民占世界人口的比例，{ $start }年为{ $before }，{ $end }年为{ $after }；其中占女性人口的{ $women }，占男性人口的{ $men }。
       *[migrant_stock] 国际移民人数从{ $start }年的{ $before }增至{ $end }年的{ $after }，其中女性占{ $share }。
    }

overview-stock-definition = 居住在出生国（没有出生登记的，指国籍国）以外国家的所有人，不分年龄，不论是否工作：与移民工人不同。
overview-stock-sum = 所有国家和地区合计，2020年以前每五年一次，之后为2024年。
overview-stock-population =
    { $measure ->
        [share_of_population] 人口为相同国家和地区的人口；各性别的比例以该性别人口计算。
       *[migrant_stock] { "" }
    }

## The map of the world, and where one goes on from it. The words within <list> lead to the list of all profiles.

overview-touch = 点击地图上的国家可打开其概况，也可从<list>所有国家和地区列表</list>中选择。
overview-find = 查找您的国家
# $place: the reader's country.
overview-profile = { $place }：概况
overview-questions = 可继续探讨的圆桌会议问题
overview-questions-all = 全部{ $count }个引导性问题
# $total: all migrants. $count: how few countries and areas hold half of them.
overview-map-finding = { $year }年，{ $total }国际移民中有一半居住在{ $count }个国家和地区
