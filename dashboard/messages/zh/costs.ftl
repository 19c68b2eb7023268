costs-named = { $name }（{ $services }）
costs-corridors-subtitle = 占汇出200美元的百分比，2025年第三季度；括号内为受调查服务数
costs-few-services = 2025年7月至9月的价格，为所有受调查服务的平均数，包括成本为负的服务。服务项数少时，成本的参考意义有限：服务不足五项的走廊有{ $few }条。
    .mark =
        { $few ->
            [0] { "" }
           *[other] 灰色条：不足五项服务
        }

costs-question = 至2025年的汇款成本
    .text = 2025年第三季度各走廊的调查，以及2011年以来的走势。计算方法不同的数字绝不连成一条线。
costs-turn-course = 汇往四国
costs-quarter = 季度
    .Q3 = 第三季度
    .Q1 = 第一季度
    .Q2 = 第二季度
    .Q4 = 第四季度
costs-receiver = 汇往
costs-latest-title = 受调查走廊中成本最高者
costs-latest-headline = 2025年第三季度，{ $surveyed }条受调查走廊中有{ $above }条成本高于5%
costs-latest-own = { START($place) }，{ $cost_year }年：成本最高的走廊是{ $corridors }，{ $cost }，在{ $surveyed }条中列第{ $rank }位
costs-trend-title = 2011年以来汇出200美元的成本，按计算方法
costs-trend-subtitle =
    { $quarter ->
        [Q1] 占汇出金额的百分比，每年第一季度
        [Q2] 占汇出金额的百分比，每年第二季度
       *[Q3] 占汇出金额的百分比，每年第三季度
        [Q4] 占汇出金额的百分比，每年第四季度
    }
costs-trend-headline = 所有服务汇出200美元的平均成本，{ $end }年为{ $last }，{ $start }年为{ $first }
costs-trend-ends = 世界所有受调查服务的平均数，每年同一季度：{ $start }年{ $first }，{ $end }年{ $last }（手续费{ $fee }，汇率差价{ $margin }；服务{ $services }项，走廊{ $corridors }条）。
costs-trend-panel = 每年该季度均受调查的汇往孟加拉国、印度、尼泊尔和菲律宾的走廊：{ $panel }条；其平均数首年为{ $panel_first }，末年为{ $panel_last }；成本高于5%的分别占{ $above_first }和{ $above_last }。
costs-trend-official = 指标10.c.1的官方世界数字（另一种计算方法）{ $official_year }年为{ $official }。
costs-trend-methods = 每条线有各自的计算方法：所有受调查服务、其中位数、始终相同的走廊，或官方年度序列。
    .mark = 各线计算方法不同
costs-trend-panel-note = 始终相同的走廊：汇往亚洲四国、每年该季度都有成本数字的走廊。世界范围没有这样的固定样本。
costs-trend-weights = 无论汇出多少，各项服务和各条走廊同等计算。
costs-course-title = 2011年以来向{ THE($receiver) }汇出200美元的成本，按汇出国
costs-course-subtitle = { costs-trend-subtitle }
costs-course-headline = { $end }年向{ THE($receiver) }汇出200美元的成本：从{ $low }（{ $cheapest }）到{ $high }（{ $dearest }）
costs-course-own = { $end }年从{ THE($place) }向{ THE($receiver) }汇出200美元的成本为{ $cost }（受调查服务：{ $services }项）
costs-course-summary = { $end }年汇往{ THE($receiver) }的受调查走廊：{ $count }条。成本最高的是从{ THE($dearest) }汇出，{ $high }；最低的是从{ THE($cheapest) }汇出，{ $low }。
costs-course-same = 始终是同一方法：2020年版也有的{ $same }个数字在两个版本中相同。至2025年只能得到汇往四国的走廊。
costs-profile = 汇款成本
