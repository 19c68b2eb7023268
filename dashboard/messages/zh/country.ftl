country-page = 国家
    .summary = 每个国家和地区的概况：迁入和迁出的移民、汇款、劳动力、共同体。

country-index = { $count }个国家和地区各有一份概况
    .text = 迁入和迁出的移民、资金、工作和共同体；按联合国区域和次区域排列。

country-question-key = 要点
country-question-migrants = 迁出和迁入
    .text = 年份同时适用于原籍地和目的地。点击条形可打开其概况。
country-question-money = 资金
country-question-work = 工作
country-question-agreements = 协议和公约
    .text = 此处来源提及的文书、协定和良好做法，其次是共同体和进程。来源未提及者为未见，但可能存在。
country-question-compare = 比较

country-subject = 国家或地区
country-year = 年份
country-cost-year = 调查年份
country-against = 对照
    .subregion = 同一次区域
    .income = 同一收入组别
    .chosen = 仅所选国家
country-others = 所选国家（最多三个）
country-series = 指标

country-measure-immigrants = 迁入移民
country-measure-population-share = 迁入移民占人口的比例
country-measure-women = 迁入移民中的女性
country-measure-emigrants = 迁出移民
country-measure-women-abroad = 迁出移民中的女性
country-measure-net-migration = 净移民
country-measure-received = 收到的汇款
country-measure-gdp = 收到的汇款占国内生产总值的比例
country-measure-per-person = 人均收到的汇款
country-measure-paid = 支付的汇款
country-measure-cost-to = 汇入成本
country-measure-cost-from = 汇出成本
country-measure-labour-force = 劳动力
country-measure-women-labour-force = 女性占劳动力的比例
country-measure-unemployment = 失业率

country-unit =
    { $unit ->
        [persons] 人
        [per-cent] 百分比
       *[dollars] 美元
    }

country-not-surveyed = 未受调查
country-may-be-a-projection = 可能是预测

country-may-be-projections = 来源没有说明净移民的哪些年份是估计数：最近年份可能是预测。
country-zero-paid = 在支付的汇款版本中，0表示没有报告：不予采用，也不排名。
country-corridors-change = 受调查走廊的平均值，走廊各年不同。

country-no-migrants = 联合国经社部没有{ THE($country) }的移民数字。

country-not-counted =
    { $state ->
        [none] { "" }
       *[other] 居住{ IN($state) }的迁出移民不在数据之内。
    }
country-left-out = 居住{ IN($state) }者不计在内

country-everybody = 联合国经社部给出的{ THE($names) }移民人数与居民人数相同。

country-kosovo = 联合国次区域名单（M49）没有列出{ THE($kosovo) }；此处将其计入{ THE($subregion) }。

country-key-title = { THE($country) }在所有国家和地区中的位置
country-key-subtitle = 各数字取其最近年份，按位次列于全部数字的最低值与最高值之间，并标出中位数

country-key-headline =
    { $immigrants ->
        [none] { THE($country) }：联合国经社部没有其移民数字
       *[other]
            { $more_left ->
                [yes]
                    { $state ->
                        [none] { THE($country) }：{ $emigrants }名来自当地的人居住在其他地方，{ $immigrants }名迁入移民居住在当地
                       *[other] { THE($country) }：在其他地方统计的来自当地的人有{ $emigrants }名（居住{ IN($state) }者不计在内）；{ $immigrants }名迁入移民居住在当地
                    }
               *[no]
                    { $state ->
                        [none] { THE($country) }：{ $immigrants }名迁入移民居住在当地，{ $emigrants }名来自当地的人居住在其他地方
                       *[other] { THE($country) }：{ $immigrants }名迁入移民居住在当地；在其他地方统计的来自当地的人有{ $emigrants }名（居住{ IN($state) }者不计在内）
                    }
            }
    }

country-key-immigrants =
    { $origin ->
        [none] { $year }年有{ $immigrants }名迁入移民居住{ IN($country) }，占人口的{ $share }。
       *[other]
            { $origin_known ->
                [yes] { $year }年有{ $immigrants }名迁入移民居住{ IN($country) }，占人口的{ $share }；原籍地已知的人中，最多的{ FROM($origin) }。
               *[no] { $year }年有{ $immigrants }名迁入移民居住{ IN($country) }，占人口的{ $share }；最多的{ FROM($origin) }。
            }
    }

country-key-emigrants =
    { $destination ->
        [none] { $year }年有{ $emigrants }名{ FROM($country) }的人居住在其他地方。
       *[other] { $year }年有{ $emigrants }名{ FROM($country) }的人居住在其他地方；最多的居住{ IN($destination) }。
    }

country-key-received =
    { $received ->
        [none] 世界银行没有收到的汇款的数字。
       *[other] 收到的汇款：{ $received_year }年为{ $received }。
    }

country-key-figure =
    { $value ->
        [none] { $measure }：{ $absent }
       *[other]
            { $projected ->
                [yes] { $measure }：{ $value }，{ $year }年（可能是预测），在{ $ranked }个中列第{ $rank }位
               *[no] { $measure }：{ $value }，{ $year }年，在{ $ranked }个中列第{ $rank }位
            }
    }

country-share = { $number }%

country-beside-subregion =
    { $coverage ->
        [unknown] { THE($subregion) }：没有数字（覆盖范围不详）
        [little] { THE($subregion) }：没有数字（覆盖{ $covered }%）
        [part]
            { $way ->
                [median] { THE($subregion) }各国中位数：{ $value }（覆盖{ $covered }%）
               *[other] { THE($subregion) }：{ $value }（覆盖{ $covered }%）
            }
       *[whole]
            { $way ->
                [median] { THE($subregion) }各国中位数：{ $value }
               *[other] { THE($subregion) }：{ $value }
            }
    }

country-beside-world =
    { $coverage ->
        [unknown] 世界：没有数字（覆盖范围不详）
        [little] 世界：没有数字（覆盖{ $covered }%）
        [part]
            { $way ->
                [median] 所有国家：{ $value }（覆盖{ $covered }%）
                [known-origin] 世界，原籍地已知：{ $value }（覆盖{ $covered }%）
               *[other] 世界：{ $value }（覆盖{ $covered }%）
            }
       *[whole]
            { $way ->
                [median] 所有国家：{ $value }
                [known-origin] 世界，原籍地已知：{ $value }
               *[other] 世界：{ $value }
            }
    }

country-way =
    .sum = 次区域和世界：合计
    .ratio = 次区域和世界：合计之比
    .median = 次区域和世界：各国中位数
    .subregion = 次区域：合计
country-coverage =
    .population = 覆盖范围按人口
    .immigrants = 覆盖范围按迁入移民
    .emigrants = 覆盖范围按迁出移民
    .gdp = 覆盖范围按国内生产总值
    .received = 覆盖范围按收到的汇款
    .paid = 覆盖范围按支付的汇款

country-key-ranks = 第1位为最高数字。次区域为联合国次区域；其数字和世界数字为当年有数字的国家的合计、比例，汇款成本则为中位数；有数字的国家不到一半的，不给出数字。
country-key-origin = 迁出移民：在其他地方统计的、已知原籍地为该国家或地区的移民。
country-key-editions = 支付的汇款版本早于收到的汇款：不要将二者相减。

country-key-world = { $year }年世界有{ $left }迁出移民和{ $came }迁入移民，尽管是同一批人：其中{ $unknown }人原籍地不详。

country-line-immigrants =
    { $place ->
        [list] 迁入移民
       *[start] 迁入移民
    }
country-line-emigrants =
    { $place ->
        [list] 迁出移民
       *[start] 迁出移民
    }
country-line-women =
    { $place ->
        [list] 迁入移民中的女性
        [mark] 迁入移民
       *[start] 迁入移民中的女性
    }
country-line-women-abroad =
    { $place ->
        [list] 迁出移民中的女性
        [mark] 迁出移民
       *[start] 迁出移民中的女性
    }
country-line-received =
    { $place ->
        [list] 收到的汇款
       *[start] 收到的汇款
    }
country-line-paid =
    { $place ->
        [list] 支付的汇款
       *[start] 支付的汇款
    }
country-line-gdp =
    { $place ->
        [list] 汇款占国内生产总值的比例
        [mark] 当地
       *[start] 汇款占国内生产总值的比例
    }
country-line-gdp-subregion =
    { $place ->
        [list] 次区域
       *[start] 次区域
    }
country-line-cost-to =
    { $place ->
        [list] 汇入成本
        [mark] 汇入
       *[start] 汇入成本
    }
country-line-cost-from =
    { $place ->
        [list] 汇出成本
        [mark] 汇出
       *[start] 汇出成本
    }
country-line-net-migration =
    { $place ->
        [list] 净移民
       *[start] 净移民
    }
country-line-labour-force =
    { $place ->
        [list] 劳动力
       *[start] 劳动力
    }
country-line-labour-women =
    { $place ->
        [list] 女性占劳动力的比例
       *[start] 女性占劳动力的比例
    }
country-line-unemployment =
    { $place ->
        [list] 失业率
       *[start] 失业率
    }

country-line =
    { $span ->
        [once] { $label }：{ $end }年为{ $after }
        [same] { $label }：{ $start }年和{ $end }年均为{ $after }
       *[both] { $label }：{ $start }年为{ $before }，{ $end }年为{ $after }
    }

country-line-told =
    { $ends ->
        [none] { $label }，无数据
        [last] { $label }，{ $end }年为{ $after }
        [high] { $label }，{ $end }年为{ $after }（最高为{ $highest }年的{ $high }）
        [low] { $label }，{ $end }年为{ $after }（最低为{ $lowest }年的{ $low }）
       *[both] { $label }，{ $end }年为{ $after }（最高为{ $highest }年的{ $high }，最低为{ $lowest }年的{ $low }）
    }
country-told = { THE($country) }：{ $told }。

country-stock-title = { THE($country) }的迁入移民和迁出移民，1990年至2024年
country-stock-subtitle = 人数，年中；2020年以前每五年一次，之后为2024年
country-stock-headline =
    { $lines ->
        [none] 没有迁入移民和迁出移民的数据
       *[other]
            { $state ->
                [none] { $lines }
               *[other] { $lines }（居住{ IN($state) }者不计在内）
            }
    }
country-stock-who = 迁入移民：居住在该国家或地区而出生在其他地方的所有人；没有出生登记的，指外国公民。迁出移民：在其他地方如此统计的、已知原籍地为该国家或地区的人。

country-women-title = { THE($country) }迁入移民和迁出移民中的女性，1990年至2024年
country-women-subtitle = 占全部迁入移民和全部迁出移民的百分比，年中
country-women-half = 一半
country-women-headline =
    { $lines ->
        [none] 没有迁入移民中女性和迁出移民中女性的数据
       *[other]
            { $state ->
                [none] { $lines }
               *[other] { $lines }（居住{ IN($state) }者不计在内）
            }
    }

country-no-economy = 世界银行没有{ THE($country) }的这项数字。
country-modelled = 国际劳工组织的模型估算，由世界银行公布。
    .mark = 国际劳工组织模型估算

country-net-migration-title = { THE($country) }的净移民
country-net-migration-subtitle = 当年迁入减去迁出，人数；低于零表示迁出多于迁入
country-net-migration-headline =
    { $lines ->
        [none] 没有净移民的数据
       *[other] { $lines }（最近年份可能是预测）
    }
country-net-migration-projections = 最近年份可能是预测。
country-net-migration-who = 包括本国公民和其他人，按世界银行公布的数字。

country-labour-force-title = { THE($country) }的劳动力
country-labour-force-subtitle = 15岁及以上就业或求职的人数
country-labour-force-headline =
    { $lines ->
        [none] 没有劳动力的数据
       *[other] { $lines }
    }

country-labour-women-title = { THE($country) }劳动力中的女性
country-labour-women-subtitle = 占劳动力的百分比
country-labour-women-headline =
    { $lines ->
        [none] 没有女性占劳动力比例的数据
       *[other] { $lines }
    }

country-unemployment-title = { THE($country) }的失业
country-unemployment-subtitle = 占劳动力的百分比
country-unemployment-headline =
    { $lines ->
        [none] 没有失业的数据
       *[other] { $lines }
    }

country-remittances-title = { THE($country) }收到和支付的汇款
country-remittances-subtitle = 现价美元；收到的为1990年至2024年，支付的为1990年至2021年
country-remittances-headline =
    { $lines ->
        [none] 没有收到和支付汇款的数据
       *[other] { $lines }
    }
country-remittances-nothing = 世界银行没有{ THE($country) }收到或支付汇款的数字。
country-remittances-editions = 支付的汇款取自较早的版本（2023年5月），截至2021年；收到的汇款取自2026年7月版。不要将二者相减。
    .mark = 两个版本：不可相减

country-gdp-title = 收到的汇款占国内生产总值的比例，{ THE($country) }及其所属联合国次区域
country-gdp-subtitle = 占国内生产总值的百分比
country-gdp-headline =
    { $lines ->
        [none] 没有汇款占国内生产总值比例和次区域的数据
       *[other] { $lines }
    }
country-gdp-nothing = { THE($country) }没有比例：世界银行缺少其汇款或生产总值。
country-gdp-coverage =
    { $gone ->
        [none] { $year }年，次区域的比例覆盖其生产总值的{ $share }。
       *[other]
            { $rest ->
                [0] { $year }年，次区域的比例覆盖其生产总值的{ $share }，不再包括{ THE($gone) }。
               *[other] { $year }年，次区域的比例覆盖其生产总值的{ $share }，不再包括{ THE($gone) }以及另外{ $rest }个。
            }
    }
country-gdp-reporting = 次区域的比例为其中两个数字俱全的经济体的比例；这些经济体不到其生产总值一半的，或大多数经济体生产总值不详的，不给出比例。
country-gdp-members =
    { $as_many ->
        [yes] 次区域中两个数字俱全的经济体各年不同，虽然{ $first }年和{ $last }年都是{ $before }个：其曲线的变动可能仅由此而来。
       *[no] 次区域中两个数字俱全的经济体各年不同，{ $first }年{ $before }个，{ $last }年{ $after }个：其曲线的变动可能仅由此而来。
    }

country-cost-title = 向{ THE($country) }汇款200美元和从当地汇出200美元的成本
country-cost-subtitle = 占金额的百分比，受调查走廊的平均值，2011年至2020年
country-cost-headline =
    { $lines ->
        [none] 没有汇入成本和汇出成本的数据
       *[other] { $lines }
    }
country-cost-nothing = 世界银行2011年至2020年的价格调查不包括{ THE($country) }。
country-cost-target = 目标：3%
country-cost-ceiling = 上限：5%
country-cost-corridors = 受调查的走廊各年不同。虚线为具体目标10.c的标准。
    .mark = 受调查的走廊各年不同

country-costs-to-title = { $cost_year }年从各受调查国家向{ THE($country) }汇款的成本
country-costs-to-nothing = 世界银行的价格调查在{ $cost_year }年没有通往{ THE($country) }的走廊。
country-costs-to-headline =
    { $count ->
        [0] { $cost_year }年没有调查通往{ THE($country) }的走廊
        [1] { $cost_year }年，从{ THE($dearest) }向{ THE($country) }汇款200美元的成本为{ $high }
       *[other] { $cost_year }年，向{ THE($country) }汇款200美元的成本从{ $low }（{ THE($cheapest) }）到{ $high }（{ THE($dearest) }）不等
    }
country-costs-to-surveyed = { $cost_year }年第三季度受调查的通往{ THE($country) }的走廊：{ $count }条；高于5%：{ $above }条；3%或以下：{ $within }条。
country-costs-to-missing =
    { $missing ->
        [none] { "" }
       *[other] 在{ $partners_year }年{ FROM($country) }的人最多的目的地中，未受调查的有：{ THE($missing) }。
    }

country-costs-from-title = { $cost_year }年从{ THE($country) }向各受调查国家汇款的成本
country-costs-from-nothing = 世界银行的价格调查在{ $cost_year }年没有从{ THE($country) }出发的走廊。
country-costs-from-headline =
    { $count ->
        [0] { $cost_year }年没有调查从{ THE($country) }出发的走廊
        [1] { $cost_year }年，从{ THE($country) }向{ THE($dearest) }汇款200美元的成本为{ $high }
       *[other] { $cost_year }年，从{ THE($country) }汇款200美元的成本从{ $low }（{ THE($cheapest) }）到{ $high }（{ THE($dearest) }）不等
    }
country-costs-from-surveyed = { $cost_year }年第三季度受调查的从{ THE($country) }出发的走廊：{ $count }条；高于5%：{ $above }条；3%或以下：{ $within }条。
country-costs-from-missing =
    { $missing ->
        [none] { "" }
       *[other] 在{ $partners_year }年{ THE($country) }迁入移民最多的原籍地中，未受调查的有：{ THE($missing) }。
    }

country-branches-title = { FROM($country) }的人最多的目的地：移民的就业部门
country-branches-subtitle = 占十个最大目的地各自全部就业移民（不论原籍地）的百分比；最近年份（国际劳工组织统计数据库）
country-branches-headline =
    { $known ->
        [0] { FROM($country) }的人居住的地方没有移民从事部门的数字
       *[other] { IN($place) }，不论原籍地，全部就业移民中有{ $share }从事{ $branch }
    }
country-branches-largest =
    { $known ->
        [0] { "" }
       *[other]
            { $basis ->
                [citizenship] { $year }年{ IN($place) }的全部就业移民（外国公民）：{ $branches }。
               *[place_of_birth] { $year }年{ IN($place) }的全部就业移民（国外出生者）：{ $branches }。
            }
    }
country-branches-missing =
    { $missing ->
        [none] { "" }
       *[other] 不在此表：{ THE($missing) }。
    }
country-branches-every-origin = 没有按原籍地分列部门的表：数字涉及一国全部就业移民，而不仅是{ FROM($country) }的移民。
country-branches-latest =
    { $shown ->
        [0] { "" }
       *[other] { $partners_year }年{ FROM($country) }的人最多的十个国家或地区，各取其最近年份。
    }
country-branches-nobody = 联合国经社部没有统计到在其他地方居住的{ FROM($country) }的人：没有可显示的国家。

country-age-title = { $year }年{ THE($country) }迁入移民的年龄，女性和男性
country-age-subtitle = 按年龄组的人数，2020年年中，2020年修订版
country-age-nothing = 联合国经社部2020年修订版没有{ THE($country) }按年龄分列的移民。
country-age-headline =
    { $working ->
        [none] 没有按年龄分列的迁入移民数据
       *[other] { $year }年，迁入移民中有{ $working }处于15至64岁的工作年龄
    }
country-age-summary =
    { $working ->
        [none] 联合国经社部2020年修订版没有{ THE($country) }按年龄分列的移民。
       *[other] { $year }年{ IN($country) }，迁入移民中15至64岁的占{ $working }，15岁以下的占{ $younger }，65岁及以上的占{ $older }。
    }
country-age-revision = 2020年修订版的总数与没有年龄的2024年修订版不同：不要相加。
    .mark = 总数与2024年修订版不同

country-origins-title = { $year }年{ THE($country) }迁入移民的原籍地
country-destinations-title = { $year }年{ FROM($country) }的人居住在哪里
country-partners-subtitle = 人数，女性和男性，{ $year }年年中；最大的十个
country-origin-not-known = 原籍地不详
country-origins-nobody = 联合国经社部没有{ THE($country) }{ $year }年按原籍地分列的迁入移民。
country-destinations-nobody = 联合国经社部没有{ $year }年{ FROM($country) }、按目的地分列的迁出移民。

country-origins-headline =
    { $first ->
        [none] 联合国经社部没有{ THE($country) }{ $year }年按原籍地分列的迁入移民
       *[other]
            { $nearly_all ->
                [yes] 99.9%以上的迁入移民{ FROM($first) }
               *[no] { $share }的迁入移民{ FROM($first) }
            }
    }

country-destinations-headline =
    { $first ->
        [none] 联合国经社部没有{ $year }年{ FROM($country) }、按目的地分列的迁出移民
       *[other]
            { $state ->
                [none]
                    { $nearly_all ->
                        [yes] 99.9%以上的迁出移民居住{ IN($first) }
                       *[no] { $share }的迁出移民居住{ IN($first) }
                    }
               *[other]
                    { $nearly_all ->
                        [yes] 在{ THE($state) }以外统计的迁出移民中，99.9%以上居住{ IN($first) }
                       *[no] 在{ THE($state) }以外统计的迁出移民中，{ $share }居住{ IN($first) }
                    }
            }
    }

country-origins-leaders =
    { $shown ->
        [1] { $year }年{ IN($country) }，原籍地已知的迁入移民来自{ $leaders }，总数为{ $total }人。
       *[other]
            { $mostly_unknown ->
                [yes] { $year }年{ IN($country) }，就已知情况而言，迁入移民主要来自{ $leaders }；最大的{ $shown }个原籍地占总数{ $total }人的{ $together }。
               *[no] { $year }年{ IN($country) }，迁入移民主要来自{ $leaders }；最大的{ $shown }个原籍地占总数{ $total }人的{ $together }。
            }
    }
country-destinations-leaders =
    { $shown ->
        [1] { $year }年，在其他地方统计的{ FROM($country) }的人居住在{ $leaders }：{ $total }人。
       *[other] { $year }年，{ FROM($country) }的人主要居住在{ $leaders }；最大的{ $shown }个目的地占总数{ $total }人的{ $together }。
    }
country-partner = { THE($place) }（{ $share }）

country-destinations-women =
    { $shown ->
        [1] 在所有这些迁出移民中，女性占{ $women }。
       *[other] 在所有这些迁出移民中，女性占{ $women }；按目的地：{ $women_by_partner }。
    }
country-origins-women =
    { $shown ->
        [1] 在所有这些迁入移民中，女性占{ $women }。
       *[other] 在所有这些迁入移民中，女性占{ $women }；按原籍地：{ $women_by_partner }。
    }

country-origins-unknown =
    { $unknown ->
        [none] { "" }
       *[other] 其中{ $unknown }人原籍地不详。
    }
country-partners-unknown =
    { $unknown ->
        [none] { "" }
       *[other] 原籍地不详的移民从不分摊到各国；比例以全部移民为分母，包括这些移民。
    }
country-partners-pairs =
    { $first ->
        [none] { "" }
       *[other] 未列出的原籍地和目的地组合，没有移民或没有报告。
    }

country-income-title = { THE($country) }1987年以来的收入组别
country-income-subtitle = 世界银行按当年人均国民总收入的分类
country-income-note = 组别为当时所定：以后对收入的修订不改变组别。
country-income-nothing = 世界银行没有将{ THE($country) }列入任何收入组别。
country-income-headline =
    { $group ->
        [none] 不属于任何收入组别
        [high]
            { $once ->
                [yes] { $end }年为高收入
               *[no] { $start }年至{ $end }年为高收入
            }
        [upper-middle]
            { $once ->
                [yes] { $end }年为中高等收入
               *[no] { $start }年至{ $end }年为中高等收入
            }
        [lower-middle]
            { $once ->
                [yes] { $end }年为中低等收入
               *[no] { $start }年至{ $end }年为中低等收入
            }
       *[low]
            { $once ->
                [yes] { $end }年为低收入
               *[no] { $start }年至{ $end }年为低收入
            }
    }
country-income-runs = { THE($country) }的收入组别：{ $runs }。
country-income-run =
    { $group ->
        [high]
            { $once ->
                [yes] { $start }年高收入
               *[no] { $start }年至{ $end }年高收入
            }
        [upper-middle]
            { $once ->
                [yes] { $start }年中高等收入
               *[no] { $start }年至{ $end }年中高等收入
            }
        [lower-middle]
            { $once ->
                [yes] { $start }年中低等收入
               *[no] { $start }年至{ $end }年中低等收入
            }
       *[low]
            { $once ->
                [yes] { $start }年低收入
               *[no] { $start }年至{ $end }年低收入
            }
    }

country-memberships-title = { THE($country) }的共同体和进程
country-memberships-subtitle = 身份、名单日期，以及名单对人员流动的说明
country-memberships-nothing = { THE($country) }：不在此处任何共同体和进程名单之内。
country-memberships-headline =
    { $count ->
        [0] 不在此处任何一份名单之内
       *[other] 列入此处{ $lists }份名单中的{ $count }份：{ $names }
    }
country-memberships-roles = 列有{ THE($country) }的名单和身份：{ $roles }。
country-community-role = { $community }，{ $role }
country-memberships-listed = 未列出的国家是在所用名单中没有列名；不一定在共同体之外。
country-memberships-movement = 人员流动一栏说明约定的内容，不说明是否实施。
    .mark = 所列为约定内容，不表示已实施

country-membership =
    { $date ->
        [none]
            { $dates ->
                [span] { $kind }，{ $role }，{ $since }年至{ $until }年
                [until] { $kind }，{ $role }，至{ $until }年
                [since] { $kind }，{ $role }，自{ $since }年起
               *[none] { $kind }，{ $role }
            }
       *[other]
            { $dates ->
                [span] { $kind }，{ $role }，{ $since }年至{ $until }年，名单日期{ $date }
                [until] { $kind }，{ $role }，至{ $until }年，名单日期{ $date }
                [since] { $kind }，{ $role }，自{ $since }年起，名单日期{ $date }
               *[none] { $kind }，{ $role }，名单日期{ $date }
            }
    }
country-movement = 人员流动：{ $regime }

country-compare-title = { $measure }，{ THE($country) }与其他国家和地区
country-compare-subtitle =
    { $beside ->
        [none]
            { $unit ->
                [persons] 人；没有其他国家或地区对照
                [per-cent] 百分比；没有其他国家或地区对照
               *[dollars] 美元；没有其他国家或地区对照
            }
       *[other]
            { $unit ->
                [persons] 人；对照：{ $beside }
                [per-cent] 百分比；对照：{ $beside }
               *[dollars] 美元；对照：{ $beside }
            }
    }
country-beside =
    .place = { THE($place) }
    .subregion = { THE($subregion) }其余国家
    .income =
        { $group ->
            [high] 其他高收入经济体
            [upper-middle] 其他中高等收入经济体
            [lower-middle] 其他中低等收入经济体
           *[low] 其他低收入经济体
        }
country-compare-nothing = 这些国家和地区都没有数字。请选择其他指标，或另选国家。

country-compare-headline =
    { $ranked ->
        [0] { $measure }：没有{ THE($country) }的数据
        [1]
            { $projected ->
                [yes] { $measure }，{ THE($country) }：{ $end }年为{ $after }（可能是预测）
               *[no] { $measure }，{ THE($country) }：{ $end }年为{ $after }
            }
       *[other]
            { $projected ->
                [yes] { $measure }：{ $end }年{ THE($country) }在{ $ranked }个中列第{ $rank }位（可能是预测）
               *[no] { $measure }：{ $end }年{ THE($country) }在{ $ranked }个中列第{ $rank }位
            }
    }

country-compare-change =
    { $span ->
        [none] { $measure }，{ THE($country) }：无数据。
        [once] { $measure }，{ THE($country) }：{ $end }年为{ $after }。
        [same] { $measure }，{ THE($country) }：{ $start }年和{ $end }年均为{ $after }。
       *[both] { $measure }，{ THE($country) }：{ $start }年为{ $before }，{ $end }年为{ $after }。
    }
country-compare-range =
    { $ranked ->
        [0] { "" }
        [1] { "" }
       *[other]
            { $projected ->
                [yes] { $end }年（可能是预测），这{ $ranked }个国家和地区的数字从{ $low }（{ $lowest }）到{ $high }（{ $highest }）不等。
               *[no] { $end }年，这{ $ranked }个国家和地区的数字从{ $low }（{ $lowest }）到{ $high }（{ $highest }）不等。
            }
    }
country-compare-lines = 没有数字的国家没有曲线；点击曲线可打开其概况。
country-compare-unclassified = { THE($country) }：不属于世界银行任何收入组别。
