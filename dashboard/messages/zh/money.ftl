money-question = 各走廊的汇款
    .text = 经济体之间的汇款没有实测数据：这里是2021年的模型估算。各经济体报告的数字见“汇款”页。

money-subtitle = 现价美元

money-status = 模型估算
money-period = { $year }年，模型估算

money-method = 模型估算，非实测流量：各经济体2021年收到的汇款，按其迁出移民所在经济体的移民人数和两端收入分摊。
    .mark = 模型估算，非实测流量
money-total = 所有走廊合计：{ $total }；{ $count }个经济体报告{ $year }年收到{ $reported }（《世界发展指标》，2026年7月），此后有修订。差异最大者：{ THE($place) }，此处为{ $modelled }，所报告的为{ $own }。
money-sent = 按模型计算的汇出额不同于经济体报告的支付额。差异最大者：{ THE($place) }，此处为{ $modelled }，所报告的{ $year }年数额为{ $own }（《世界发展指标》，2023年5月）。
money-limits = 模型不计手递现金，也不计被列为本国人的移民子女；少数处于冲突中的国家之间的汇款设为零：印度和巴基斯坦、以色列和黎巴嫩、亚美尼亚和阿塞拜疆。

money-largest-title =
    { $ends ->
        [from] { $year }年从{ THE($group) }汇出的最大汇款走廊
        [to] { $year }年汇往{ THE($group) }的最大汇款走廊
        [both] { $year }年{ THE($group) }内部的最大汇款走廊
       *[all] { $year }年最大的汇款走廊
    }

money-largest-headline =
    { $figure ->
        [none]
            { $ends ->
                [from] 模型中没有{ FROM($group) }的汇款
                [to] 模型中没有汇往{ THE($group) }的汇款
               *[both] 模型中没有{ THE($group) }内部的汇款
            }
       *[other]
            { $ends ->
                [from] 按模型估算，{ FROM($group) }的最大汇款走廊是从{ THE($origin) }到{ THE($destination) }：{ $figure }
                [to] 按模型估算，汇往{ THE($group) }的最大汇款走廊是从{ THE($origin) }到{ THE($destination) }：{ $figure }
                [both] 按模型估算，{ THE($group) }内部的最大汇款走廊是从{ THE($origin) }到{ THE($destination) }：{ $figure }
               *[all] 按模型估算，最大的汇款走廊是从{ THE($origin) }到{ THE($destination) }：{ $figure }
            }
    }

money-largest-finding = { THE($place) }：按模型估算，最大的是{ corridors-own-way }的汇款走廊，{ $figure }

money-largest-none =
    { $ends ->
        [from] 模型中没有{ FROM($group) }的汇款。请选择其他组别。
        [to] 模型中没有汇往{ THE($group) }的汇款。请选择其他组别。
       *[both] 模型中没有{ THE($group) }内部的汇款。请选择其他组别。
    }

money-largest-leaders =
    { $leaders ->
        [none] { money-largest-none }
       *[other]
            { $ends ->
                [from] 按{ $year }年的模型估算，{ FROM($group) }的最大汇款走廊是{ $leaders }。
                [to] 按{ $year }年的模型估算，汇往{ THE($group) }的最大汇款走廊是{ $leaders }。
                [both] 按{ $year }年的模型估算，{ THE($group) }内部的最大汇款走廊是{ $leaders }。
               *[all] 按{ $year }年的模型估算，最大的汇款走廊是{ $leaders }。
            }
    }

money-corridor = 从{ THE($origin) }到{ THE($destination) }（{ $figure }）

money-largest-together =
    { $part ->
        [none] { "" }
       *[other] 最大的{ $shown }条走廊占{ $corridors }条走廊总额{ $total }的{ $part }。
    }

money-largest-own =
    { $country ->
        [none] { "" }
       *[other]
            { $sent ->
                [none]
                    { $received ->
                        [none] { $leaders ->
                            [none] { "" }
                           *[other] 其中没有从{ THE($country) }汇出或汇往该处的走廊。
                        }
                       *[other] 第{ $received_rank }位：{ $received }。
                    }
               *[other]
                    { $received ->
                        [none] 第{ $sent_rank }位：{ $sent }。
                       *[other] 第{ $sent_rank }位：{ $sent }；第{ $received_rank }位：{ $received }。
                    }
            }
    }

money-groups = 组别
    .income = 收入组别
    .region = 区域
    .subregion = 次区域

money-groups-title =
    { $groups ->
        [income] { $year }年各收入组别之间的汇款
        [region] { $year }年各区域之间的汇款
       *[subregion] { $year }年各次区域之间的汇款
    }

money-groups-subtitle =
    { $groups ->
        [income] 现价美元，世界银行{ $year }年收入组别
        [region] 现价美元，国际劳工组织区域
       *[subregion] 现价美元，国际劳工组织次区域
    }

money-groups-headline =
    { $groups ->
        [income] 按模型估算，{ $year }年{ $share }的汇款从高收入经济体流向其他经济体
        [region] 按模型估算，{ $year }年{ $share }的汇款留在同一区域内
       *[subregion] 按模型估算，{ $year }年{ $share }的汇款留在同一次区域内
    }

money-groups-flows = 按{ $year }年的模型估算，最大的汇款流量为{ $flows }；总额为{ $total }。

money-groups-flow =
    { $within ->
        [yes]
            { $groups ->
                [income] { THE($origin) }之间{ $figure }
               *[other] { THE($origin) }内部{ $figure }
            }
       *[no] 从{ THE($origin) }到{ THE($destination) }{ $figure }
    }

money-groups-without = 从未列入任何收入组别：{ $places }。

money-groups-others = 其他{ $count }个次区域
money-groups-from = 汇出方
money-groups-to = 接收方

money-country-title = { $year }年{ THE($place) }的汇入汇款和汇出汇款

money-country-none = 模型中没有汇入或汇出{ THE($place) }的汇款。请选择其他国家。

money-country-headline =
    { $received ->
        [none]
            { $sent ->
                [none] 模型中没有汇入或汇出{ THE($place) }的汇款
               *[other] 按模型估算，{ $year }年从{ THE($place) }汇出{ $sent }
            }
       *[other]
            { $sent ->
                [none] 按模型估算，{ THE($place) }{ $year }年收到{ $received }
               *[other] 按模型估算，{ THE($place) }{ $year }年收到{ $received }，汇出{ $sent }
            }
    }

money-country-partners =
    { $senders ->
        [none]
            { $receivers ->
                [none] { money-country-none }
               *[other] 按{ $year }年的模型估算，模型中没有{ THE($place) }收到的汇款；从{ THE($place) }汇出的款项主要流向{ $receivers }。
            }
       *[other]
            { $receivers ->
                [none] 按{ $year }年的模型估算，{ THE($place) }收到的汇款主要来自{ $senders }；模型中没有从{ THE($place) }汇出的款项。
               *[other] 按{ $year }年的模型估算，{ THE($place) }收到的汇款主要来自{ $senders }；从{ THE($place) }汇出的款项主要流向{ $receivers }。
            }
    }
money-country-sender = { THE($partner) }（{ $figure }）
money-country-receiver = { THE($partner) }（{ $figure }）

money-country-from = 收自
money-country-to = 汇往
