paid-turn-latest = 至2024年
paid-turn-older = 至2021年
paid-fewer = 有数字的经济体：{ $paid_year }年{ $reporting }个，2021年{ $reporting_first }个。其他经济体的支付额不详，但不是零：合计数会偏低。
    .mark =
        { $fewer ->
            [0] { "" }
           *[other] 比2021年少的经济体：{ $fewer }个
        }
paid-editions = 与收到的汇款不是同一版本，与截至2021年的支付的汇款也不是同一版本，后者的数字已经修订：不可相减，不可相连。
paid-hosts = 汇出大量汇款的阿拉伯联合酋长国各年均无数字。
paid-question = 各经济体报告的支付额：截至2021年的版本和2021年至2024年的较新版本，绝不相连，也不从收到的汇款中减去。
