### 数值的写法。

values-no-data = 无数据

values-per-cent =
    { $bound ->
        [less] 不到{ $number }%
        [over] 超过{ $number }%
        [just-over] 略高于{ $number }%
        [just-under] 略低于{ $number }%
       *[exact] { $number }%
    }

values-per-cent-sign = { $number }%

values-points = { $number }个百分点

values-dollars = { $amount }美元

values-list-pair = { $first }和{ $last }
values-list-last = { $first }和{ $last }
values-list-between = { $first }、{ $last }
values-list-remarks = { $first }，{ $last }
values-list-semicolon = { $first }；{ $last }
values-list-sentences = { $first }{ $last }
