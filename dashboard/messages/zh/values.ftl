### 数值的写法。

values-no-data = 无数据

values-per-cent =
    { $bound ->
        [less] { $number }%以下
        [over] { $number }%以上
        [just-over] 略高于{ $number }%
        [just-under] 略低于{ $number }%
       *[exact] { $number }%
    }

values-per-cent-sign = { $number }%

values-points = { $number }个百分点

values-dollars = { $amount }美元

# 名称中已有“和”的，以“以及”连接：“波斯尼亚和黑塞哥维那以及塞尔维亚”。
values-list-pair =
    { $several ->
        [yes] { $first }以及{ $last }
       *[no] { $first }和{ $last }
    }
values-list-last =
    { $several ->
        [yes] { $first }以及{ $last }
       *[no] { $first }和{ $last }
    }
values-list-between = { $first }、{ $last }
values-list-choices = { $first }、{ $last }
values-list-remarks = { $first }，{ $last }
values-list-semicolon = { $first }；{ $last }
values-list-points = { $first } · { $last }
values-list-sentences = { $first }{ $last }

values-month =
    { $month ->
        [1] { $year }年1月
        [2] { $year }年2月
        [3] { $year }年3月
        [4] { $year }年4月
        [5] { $year }年5月
        [6] { $year }年6月
        [7] { $year }年7月
        [8] { $year }年8月
        [9] { $year }年9月
        [10] { $year }年10月
        [11] { $year }年11月
       *[12] { $year }年12月
    }
