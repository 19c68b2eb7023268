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
values-list-remarks = { $first }，{ $last }
values-list-semicolon = { $first }；{ $last }
values-list-sentences = { $first }{ $last }
