remittances-page = 汇款
    .summary = 移民寄回家的钱：按国家和组别列示的收支，与投资和援助并列，以及汇款成本。

remittances-received = 收到的汇款
    .text = 各经济体报告收到的汇款，{ $start }年至{ $end }年。点击某国可将其加入所选国家。
remittances-groups = 按次区域和收入组别
    .text = 有报告的经济体的合计；每个数字都注明有多少经济体报告。“始终相同”只保留每年都有报告的经济体，使增长不是报告数量的增长。
remittances-beside = 与投资、援助和以前引用的数字并列
    .text = 为本页选择的指标和经济体也适用于这三种流量。
remittances-paid = 支付的汇款
remittances-cost = 至2020年的汇款成本
    .text = 汇出200美元的成本，{ $start }年至{ $end }年，对照可持续发展目标的标准。所选国家与全页相同。

remittances-measure = 指标
    .gdp = 占国内生产总值的比例
    .usd = 美元
remittances-year = 年份
remittances-countries = 国家
remittances-since = 曲线始于
remittances-group = 组别
    .subregion = 次区域
    .income = 收入组别
remittances-economies = 经济体
    .all = 所有有报告的
    .same = 始终相同
remittances-classified = 收入组别依据
    .then = 各年
    .latest = { $year }年，始终不变
remittances-income = 经济体范围
    .lmic = 低收入和中等收入
    .upper-middle = 中高等收入
    .lower-middle = 中低等收入
    .low = 低收入
remittances-direction = 成本方向
    .sending_to = 汇往
    .sending_from = 汇自
remittances-surveyed = 走廊
    .all = 所有受调查的
    .same = 始终相同

remittances-received-subtitle =
    { $measure ->
        [gdp] 个人汇款，占国内生产总值的百分比
       *[usd] 个人汇款，现价美元
    }

remittances-map-title = { $year }年各国收到的汇款

remittances-map-headline =
    { $worth ->
        [none] 没有经济体报告{ $year }年的汇款
        [amount] 在所有报告{ $year }年数字的经济体中，{ THE($leader) }收到的汇款最多：{ $figure }
        [more] { THE($leader) }{ $year }年收到的汇款超过其国内生产总值
        [all] { THE($leader) }{ $year }年收到的汇款几乎相当于其国内生产总值
        [half] { THE($leader) }{ $year }年收到的汇款接近其国内生产总值的一半
        [third] { THE($leader) }{ $year }年收到的汇款接近其国内生产总值的三分之一
        [quarter] { THE($leader) }{ $year }年收到的汇款接近其国内生产总值的四分之一
        [fifth] { THE($leader) }{ $year }年收到的汇款接近其国内生产总值的五分之一
       *[share] { THE($leader) }{ $year }年收到的汇款相当于其国内生产总值的{ $figure }
    }

remittances-map-leaders =
    { $leaders ->
        [none] 没有经济体报告{ $year }年的汇款。
       *[other]
            { $measure ->
                [usd] { $year }年，收到汇款最多的是{ $leaders }。
               *[gdp] { $year }年，收到的汇款与国内生产总值之比最高的是{ $leaders }。
            }
    }

remittances-map-together =
    { $leaders ->
        [none] { "" }
       *[other]
            { $total ->
                [none] 有数字的经济体不到世界国内生产总值的一半：不给出合计。
               *[other] { $economies }个经济体中有{ $reporting }个有数字，占世界国内生产总值的{ $covered }，共收到{ $total }。
            }
    }

remittances-place-figure = { THE($place) }（{ $figure }）

remittances-own =
    { $figure ->
        [none] { $place }：没有数字。
       *[other] { $place }：{ $figure }，在{ $ranked }个中列第{ $rank }位。
    }

remittances-chosen = 所选：{ $parts }。
remittances-chosen-part =
    { $figure ->
        [none] { $place }没有数字
       *[other] { $place }{ $figure }
    }

remittances-gaps =
    { $count ->
        [0] 所有曾经报告过的经济体都有{ $year }年的数字。
        [1] 有1个在其他年份有报告的经济体没有{ $year }年的数字：{ $named }。
       *[other] 有{ $count }个在其他年份有报告的经济体没有{ $year }年的数字。按最近年份的数字计，数额或比例最大的：{ $named }。
    }
    .mark = 其他年份有数字而{ $year }年没有的经济体：{ $count }个
remittances-gap = { $place }（{ $at }年{ $figure }）

remittances-definition = 汇款指来自国外住户的款项和物品，以及边境工人、季节工人和其他短期工人的报酬。国内生产总值不计这种报酬，因此比例可能超过100%。

remittances-measure-note =
    { $measure ->
        [gdp] 比例在此计算：收到的汇款除以国内生产总值，二者均为2026年7月的数据。
       *[usd] 现价：1990年的1美元比2024年的1美元购买力更高。
    }

remittances-ranking-title = { $year }年收到的汇款：居前15位的经济体和所选国家

remittances-ranking-headline =
    { $measure ->
        [gdp] { $year }年，{ $ranked }个经济体中有{ $large }个的汇款占国内生产总值的10%或以上
       *[usd] 五个经济体收到所报告的{ $year }年全部汇款的{ $part }
    }

remittances-ranking-standing =
    { $standing ->
        [none] 条形为{ $year }年数字最大的经济体；没有选择国家。
       *[other] { $year }年所选国家：{ $standing }。
    }
remittances-standing =
    { $rank ->
        [none] { THE($place) }（没有数字）
       *[other] { THE($place) }（第{ $rank }位，{ $figure }）
    }

remittances-ranking-below =
    { $standing ->
        [none] { "" }
       *[other] 位次在有报告的经济体中排列；所选国家在第15位以下的，附位次列于其后。
    }

remittances-lines-title = 所选国家收到的汇款，{ $since }年至{ $until }年

remittances-changed-most =
    { $change ->
        [none] 所选国家在这些年份没有数字
        [only]
            { $measure ->
                [gdp] { THE($place) }：{ $end }年占国内生产总值的{ $last }
               *[usd] { THE($place) }：{ $end }年为{ $last }
            }
        [alone]
            { $measure ->
                [gdp] { THE($place) }：占国内生产总值的比例，{ $start }年为{ $first }，{ $end }年为{ $last }
               *[usd] { THE($place) }：{ $start }年为{ $first }，{ $end }年为{ $last }
            }
       *[most]
            { $measure ->
                [gdp] { THE($place) }变化最大：占国内生产总值的比例，{ $start }年为{ $first }，{ $end }年为{ $last }
               *[usd] { THE($place) }变化最大：{ $start }年为{ $first }，{ $end }年为{ $last }
            }
    }

remittances-lines-countries =
    { $countries ->
        [none] { "" }
       *[other] { $countries }
    }
remittances-lines-country =
    { $only ->
        [yes]
            { $measure ->
                [gdp] { $place }：{ $end }年占国内生产总值的{ $last }，是这些年份中唯一的数字。
               *[usd] { $place }：{ $end }年为{ $last }，是这些年份中唯一的数字。
            }
       *[no]
            { $measure ->
                [gdp] { $place }：占国内生产总值的比例从{ $start }年的{ $first }到{ $end }年的{ $last }。
               *[usd] { $place }：从{ $start }年的{ $first }到{ $end }年的{ $last }。
            }
    }

remittances-lines-absent =
    { $absent ->
        [none]
            { $countries ->
                [none] 没有选择国家。
               *[other] { "" }
            }
       *[other] 这些年份没有数字：{ $absent }。
    }

remittances-no-line =
    { $chosen ->
        [yes] 所选国家在这些年份都没有数字。
       *[no] 没有选择国家。请在“国家”中选择一个或多个。
    }

remittances-line-gaps = 曲线中断表示该年没有报告。

remittances-last-figure = { $place }{ $end }年{ $last }

remittances-coverage =
    { $economies ->
        [same]
            { $behind ->
                [nothing]
                    { $reporting ->
                        [0] { $total }个经济体中没有一个每年都报告汇款和国内生产总值
                       *[other] { $total }个经济体中有{ $reporting }个每年都报告汇款和国内生产总值
                    }
                [unknown] { $total }个经济体中有{ $reporting }个每年都报告汇款和国内生产总值；这{ $total }个中大多数的国内生产总值不详
                [part] { $total }个经济体中有{ $reporting }个每年都报告汇款和国内生产总值，占国内生产总值已知的{ $known }个经济体合计的{ $share }
               *[whole] { $total }个经济体中有{ $reporting }个每年都报告汇款和国内生产总值，占本组国内生产总值的{ $share }
            }
       *[all]
            { $behind ->
                [nothing]
                    { $reporting ->
                        [0] { $total }个经济体中没有一个有报告
                       *[other] { $total }个经济体中有{ $reporting }个有报告
                    }
                [unknown] { $total }个经济体中有{ $reporting }个有报告；这{ $total }个中大多数的国内生产总值不详
                [part] { $total }个经济体中有{ $reporting }个有报告，占国内生产总值已知的{ $known }个经济体合计的{ $share }
               *[whole] { $total }个经济体中有{ $reporting }个有报告，占本组国内生产总值的{ $share }
            }
    }

remittances-note-without-figure = 没有数字：{ $coverage }

remittances-half = 有数字的经济体不到本组国内生产总值一半的，不给出数字。

remittances-same =
    { $economies ->
        [same] 只包括图中每年都有数字和国内生产总值的经济体，各年相同：增长不是报告数量的增长。覆盖范围按本组所有经济体衡量。
       *[all] { "" }
    }
    .mark = 各年为相同的经济体

remittances-groups-fixed =
    { $group ->
        [income]
            { $economies ->
                [same] 各年均按{ $latest }年收入组别
               *[all]
                    { $classified ->
                        [latest] 各年均按{ $latest }年收入组别
                       *[then] { "" }
                    }
            }
       *[subregion] { "" }
    }
remittances-groups-title =
    { $group ->
        [income] { $year }年各收入组别收到的汇款
       *[subregion] { $year }年各次区域收到的汇款
    }

remittances-groups-headline =
    { $leader ->
        [none] 没有任何组别有{ $year }年的数字
       *[other]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { THE($leader) }：{ $year }年各组别中最高，占国内生产总值的{ $figure }
                       *[usd] { THE($leader) }：{ $year }年各组别中最高，为{ $figure }
                    }
               *[no]
                    { $measure ->
                        [gdp] { THE($leader) }：{ $year }年有数字的组别中最高，占国内生产总值的{ $figure }
                       *[usd] { THE($leader) }：{ $year }年有数字的组别中最高，为{ $figure }
                    }
            }
    }

remittances-groups-leader =
    { $leader ->
        [none] 没有任何组别有{ $year }年的数字。
       *[other]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { THE($leader) }：{ $year }年占国内生产总值的{ $figure }（{ $coverage }），各组别中最高。
                       *[usd] { THE($leader) }：{ $year }年为{ $figure }（{ $coverage }），各组别中最高。
                    }
               *[no]
                    { $measure ->
                        [gdp] { THE($leader) }：{ $year }年占国内生产总值的{ $figure }（{ $coverage }），有数字的组别中最高。
                       *[usd] { THE($leader) }：{ $year }年为{ $figure }（{ $coverage }），有数字的组别中最高。
                    }
            }
    }

remittances-groups-blank =
    { $blank ->
        [none] { "" }
       *[other] 有数字的经济体不到本组国内生产总值一半、因此没有数字的：{ $blank }。
    }
remittances-group-coverage = { $group }（{ $coverage }）

remittances-groups-over-all =
    { $economies ->
        [same]
            { $reporting ->
                [0] 所有组别合计，{ $total }个经济体中没有一个每年都报告汇款和国内生产总值。
               *[other] 所有组别合计，{ $total }个经济体中有{ $reporting }个每年都报告汇款和国内生产总值。
            }
       *[all]
            { $reporting ->
                [0] 所有组别合计，{ $total }个经济体中没有一个有报告。
               *[other] 所有组别合计，{ $total }个经济体中有{ $reporting }个有报告。
            }
    }

remittances-own-group =
    { $group ->
        [none] { $place }：不属于这些组别中的任何一个。
       *[other] { $place }：属于“{ $group }”组别。
    }

remittances-groups-own =
    { $measure ->
        [gdp] { THE($place) }属于“{ $group }”：该组{ $year }年收到的汇款相当于其国内生产总值的{ $figure }
       *[usd] { THE($place) }属于“{ $group }”：该组{ $year }年收到汇款{ $figure }
    }

remittances-group-absent =
    { $reports ->
        [yes] 覆盖不到国内生产总值的一半
       *[no] 没有经济体报告
    }

remittances-groups-sums =
    { $measure ->
        [gdp] 本组汇款除以本组国内生产总值，二者均为同时有两个数字的经济体的合计。
       *[usd] 有报告的经济体的合计，在此计算；不是世界银行自己的总数。
    }
remittances-groups-subregions = 次区域为国际劳工组织的11个次区域。

remittances-groups-trend-title =
    { $group ->
        [income] 各收入组别收到的汇款，{ $start }年至{ $end }年
       *[subregion] 各次区域收到的汇款，{ $start }年至{ $end }年
    }

remittances-groups-trend-headline =
    { $economies ->
        [same]
            { $measure ->
                [gdp] { THE($leader) }{ $end }年最高：占国内生产总值的{ $last }，{ $start }年为{ $first }
               *[usd] { THE($leader) }{ $end }年最高：{ $last }，{ $start }年为{ $first }
            }
       *[all]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { THE($leader) }：{ $end }年各组别中最高，占国内生产总值的{ $last }
                       *[usd] { THE($leader) }：{ $end }年各组别中最高，为{ $last }
                    }
               *[no]
                    { $measure ->
                        [gdp] { THE($leader) }：{ $end }年有数字的组别中最高，占国内生产总值的{ $last }
                       *[usd] { THE($leader) }：{ $end }年有数字的组别中最高，为{ $last }
                    }
            }
    }

remittances-groups-trend-ends =
    { $complete ->
        [yes]
            { $measure ->
                [gdp] { THE($leader) }：占国内生产总值的比例从{ $start }年的{ $first }（{ $first_coverage }）到{ $end }年的{ $last }（{ $last_coverage }），各组别中最高。
               *[usd] { THE($leader) }：从{ $start }年的{ $first }（{ $first_coverage }）到{ $end }年的{ $last }（{ $last_coverage }），各组别中最高。
            }
       *[no]
            { $measure ->
                [gdp] { THE($leader) }：占国内生产总值的比例从{ $start }年的{ $first }（{ $first_coverage }）到{ $end }年的{ $last }（{ $last_coverage }），有数字的组别中最高。
               *[usd] { THE($leader) }：从{ $start }年的{ $first }（{ $first_coverage }）到{ $end }年的{ $last }（{ $last_coverage }），有数字的组别中最高。
            }
    }

remittances-groups-trend-before =
    { $before ->
        [none] { "" }
       *[other]
            { $measure ->
                [gdp] { $end }年属于本组的经济体，{ $start }年占国内生产总值的{ $before }。
               *[usd] { $end }年属于本组的经济体，{ $start }年为{ $before }。
            }
    }

remittances-groups-trend-reporting =
    { $economies ->
        [same] { "" }
       *[all] 有报告的经济体：{ $opening }年{ $reported_first }个，{ $peak }年{ $reported_most }个，{ $closing }年{ $reported_last }个。升降的一部分由此而来。
    }
    .mark = 有报告的经济体：{ $opening }年{ $reported_first }个，{ $closing }年{ $reported_last }个

remittances-groups-step = 一个经济体就可能带动整个组别：{ IN($group) }，仅{ THE($place) }就从{ $start }年的{ $before }变为{ $end }年的{ $after }，是此处相邻年份间最大的变动；这可能是记录方式的变化。

remittances-flows-title = 收到的汇款、外国直接投资和援助

remittances-flows-subtitle =
    { $measure ->
        [gdp]
            { $income ->
                [upper-middle] 中高等收入经济体，占国内生产总值的百分比，{ $start }年至{ $end }年
                [lower-middle] 中低等收入经济体，占国内生产总值的百分比，{ $start }年至{ $end }年
                [low] 低收入经济体，占国内生产总值的百分比，{ $start }年至{ $end }年
               *[lmic] 低收入和中等收入经济体，占国内生产总值的百分比，{ $start }年至{ $end }年
            }
       *[usd]
            { $income ->
                [upper-middle] 中高等收入经济体，现价美元，{ $start }年至{ $end }年
                [lower-middle] 中低等收入经济体，现价美元，{ $start }年至{ $end }年
                [low] 低收入经济体，现价美元，{ $start }年至{ $end }年
               *[lmic] 低收入和中等收入经济体，现价美元，{ $start }年至{ $end }年
            }
    }

remittances-flows-headline =
    { $largest ->
        [none] 三种流量俱全的经济体太少，无法给出本组合计
        [more] { $compared }年汇款超过外国直接投资和援助之和
        [fdi_inflows] { $compared }年外国直接投资是三种流量中最大的
        [aid_received] { $compared }年官方发展援助是三种流量中最大的
       *[remittances_received] { $compared }年汇款是三种流量中最大的
    }

remittances-flows-summary =
    { $latest ->
        [none]
            { $few ->
                [none] 本组没有经济体每年都有全部三个数字。
               *[other] 三个数字俱全的经济体不到本组国内生产总值的一半：{ $counted }年为{ $few }。
            }
       *[other] 最近数字：{ $latest }。
    }
remittances-flows-latest =
    { $flow ->
        [fdi_inflows]
            { $measure ->
                [gdp] 外国直接投资{ $year }年占国内生产总值的{ $figure }（{ $coverage }）
               *[usd] 外国直接投资{ $year }年为{ $figure }（{ $coverage }）
            }
        [aid_received]
            { $measure ->
                [gdp] 官方发展援助{ $year }年占国内生产总值的{ $figure }（{ $coverage }）
               *[usd] 官方发展援助{ $year }年为{ $figure }（{ $coverage }）
            }
       *[remittances_received]
            { $measure ->
                [gdp] 收到的汇款{ $year }年占国内生产总值的{ $figure }（{ $coverage }）
               *[usd] 收到的汇款{ $year }年为{ $figure }（{ $coverage }）
            }
    }

remittances-flows-no-line = 没有曲线：每年三个数字俱全的经济体不到本组国内生产总值的一半。请选择“所有有报告的”。

remittances-flows-sums = 有数字的经济体的合计，在此计算。
remittances-flows-differ =
    { $economies ->
        [same] { "" }
       *[all] 三个合计不一定包括相同的经济体。
    }
    .mark = 各项合计的经济体不同
remittances-flows-aid = 未分配到单个国家的援助不计在内，因此援助低于世界银行自己的总数。
    .mark = 援助数据截至{ $aid }年
remittances-flows-net = 外国直接投资为净流入，可能低于0；援助为官方发展援助净额。
remittances-flows-share =
    { $measure ->
        [gdp] 每个比例以同时有两个数字的经济体的国内生产总值为分母。
       *[usd] { "" }
    }

remittances-flows-missing =
    { $missing ->
        [none] { "" }
       *[other] 没有{ $year }年汇款数字的，包括：{ THE($missing) }。
    }

remittances-quoted-title = 2018年文件引用的四个比例和同一年份的现有数据
remittances-quoted-subtitle = 收到的个人汇款，占国内生产总值的百分比，2016年
remittances-quoted-paper = 2018年文件
remittances-quoted-data = 2026年7月数据

remittances-quoted-headline = 2018年引用的{ $shares }个比例中，有{ $apart }个与现有数据相差一个百分点或以上

remittances-quoted-figures = 2016年汇款占国内生产总值的百分比：{ $quoted }。
remittances-quoted-country = { $place }在文件中为{ $quoted }，在数据中为{ $today }

remittances-quoted-own = { THE($place) }：2018年文件中为国内生产总值的{ $quoted }%，当前数据中为{ $today }%

remittances-quoted-outside =
    { $outside ->
        [none] { "" }
       *[other] { $outside }：不在这四国之列。
    }

remittances-quoted-source = 该文件是2018年全球移民与发展论坛关于南南流动的背景文件；文件指明来源为世界银行2016年数据。
remittances-quoted-editions = 文件中莱索托、尼泊尔和菲律宾的数字与世界银行2018年8月的数据一致，此后有修订。莫桑比克的数字不见于所比较的四个版本（2018、2019、2023、2026年）：各版2016年的数字均不到1%。

remittances-paid-title = { $paid_year }年支付的汇款：居前15位的经济体和所选国家
remittances-paid-subtitle = 支付的个人汇款，现价美元

remittances-paid-headline = 所报告的{ $paid_year }年最大数额汇自{ THE($leader) }：{ $figure }

remittances-paid-senders = { $paid_year }年，支付汇款最多的是{ $leaders }。
remittances-paid-sender = { THE($place) }（{ $figure }）

remittances-paid-own =
    { $figure ->
        [none] { THE($place) }：没有{ $year }年支付汇款的数字
       *[other] { $year }年{ THE($place) }支付汇款{ $figure }
    }

remittances-paid-edition = 取自2023年5月版，截至2021年；收到的汇款取自2026年7月版。不要将二者相减。
    .mark = 较早版本（2023年5月）

remittances-paid-gaps =
    { $gaps ->
        [none] { "" }
       *[other] 没有{ $paid_year }年数字的，按最近年份的数字计，数额最大的：{ $gaps }。
    }

remittances-paid-hosts =
    { $hosts ->
        [none] { "" }
       *[other] 移民最多的{ $most }个国家（联合国经社部，{ $counted }年年中）中，各年均没有数字的：{ THE($hosts) }。
    }

remittances-paid-lines-title = 所选国家支付的汇款，{ $start }年至{ $end }年
remittances-paid-lines-subtitle = 个人汇款，现价美元

remittances-paid-lines-last =
    { $countries ->
        [none] { "" }
       *[other] 支付的汇款，最近数字：{ $countries }。
    }

remittances-cost-classes-title = 按汇款成本列示的走廊，{ $start }年至{ $end }年
remittances-cost-classes-subtitle =
    { $surveyed ->
        [same] 占每年都受调查的走廊的百分比；汇出200美元的成本
       *[all] 占受调查走廊的百分比；汇出200美元的成本
    }

remittances-cost-classes-headline =
    { $surveyed ->
        [same] 在每年都受调查的走廊中，成本高于5%的{ $last }年为{ $whole_last }，{ $first }年为{ $whole_first }%
       *[all] { $last }年，受调查的走廊中有{ $whole_last }的成本高于5%
    }

remittances-cost-classes-surveyed =
    { $surveyed ->
        [same] { "" }
       *[all] { $last }年第三季度，受调查的{ $number_last }条走廊中有{ $above_last }的成本高于5%；{ $first }年，当时受调查的{ $number_first }条中有{ $above_first }。
    }

remittances-cost-classes-throughout = 从{ $first }年到{ $last }年每年第三季度都受调查的{ $same_number }条走廊中，成本高于5%的{ $first }年为{ $same_first }，{ $last }年为{ $same_last }。

remittances-cost-classes-number =
    { $surveyed ->
        [same] { $same_number }条走廊：图中每年第三季度都有成本数字的走廊。
       *[all] 走廊有变化：{ $first }年{ $number_first }条，{ $jump }年起大幅增加，最后一年{ $number_last }条。“始终相同”只保留每年都有成本数字的走廊。
    }
    .mark =
        { $surveyed ->
            [same] { "" }
           *[all] 受调查的走廊各年不同
        }

remittances-cost-classes-antilles =
    { $surveyed ->
        [same] { "" }
       *[all] { remittances-cost-antilles }
    }

remittances-cost-goal = 可持续发展目标具体目标10.c：到2030年，移民汇款手续费低于3%，且没有费用高于5%的侨汇渠道。
remittances-cost-definition = 成本为手续费与汇率差价之和，取受调查服务的平均值。
remittances-cost-quarter = 各年第三季度，因为该版本截至{ $last }年第三季度；所有走廊权重相同。
remittances-cost-antilles = 未计入：从荷兰到前荷属安的列斯的走廊，调查至2015年；现今的国家名单没有该地。
remittances-cost-old = 该版本截至{ $last }年：不说明目前的成本。
    .mark = 该版截至{ $last }年

remittances-cost-lines-title =
    { $direction ->
        [sending_from] 从一国汇出的成本，{ $start }年至{ $end }年
       *[sending_to] 汇往一国的成本，{ $start }年至{ $end }年
    }
remittances-cost-lines-subtitle = 汇出200美元的平均成本，百分比；所选国家

remittances-cost-lines-headline =
    { $count ->
        [0] 所选国家在这些年份没有数字
        [1]
            { $direction ->
                [sending_from] { $end }年从{ THE($place) }汇出200美元的成本为{ $last }
               *[sending_to] { $end }年向{ THE($place) }汇款200美元的成本为{ $last }
            }
       *[other]
            { $direction ->
                [sending_from] 所选国家中，从{ THE($place) }汇出的成本最高：{ $end }年为{ $last }
               *[sending_to] 所选国家中，汇往{ THE($place) }的成本最高：{ $end }年为{ $last }
            }
    }

remittances-cost-lines-last =
    { $countries ->
        [none] { "" }
       *[other] 汇出200美元的成本，最近数字：{ $countries }。
    }

remittances-cost-lines-absent =
    { $absent ->
        [none]
            { $countries ->
                [none] 没有选择国家。
               *[other] { "" }
            }
       *[other] 在这一方向未受调查：{ $absent }。
    }

remittances-cost-lines-none = 所选国家在这一方向都未受调查。请选择其他国家，或另一方向。

remittances-cost-target = 目标：{ $at }%
remittances-cost-ceiling = 上限：{ $at }%

remittances-cost-mean = 受调查服务和走廊的平均值，调查范围各年不同。
    .mark = 受调查的走廊各年不同

remittances-cost-countries-title =
    { $direction ->
        [sending_from] { $cost_year }年从一国汇出的成本
       *[sending_to] { $cost_year }年汇往一国的成本
    }
remittances-cost-countries-subtitle = 汇出200美元的平均成本，百分比；最高的15个国家和所选国家

remittances-cost-countries-headline =
    { $direction ->
        [sending_from] { $cost_year }年，受调查的{ $surveyed }个国家中，从{ $above }个国家汇出的平均成本高于5%
       *[sending_to] { $cost_year }年，受调查的{ $surveyed }个国家中，汇往{ $above }个国家的平均成本高于5%
    }

remittances-cost-countries-own =
    { $direction ->
        [sending_from]
            { $figure ->
                [none] { THE($place) }：{ $cost_year }年没有从该国汇出成本的调查数字
               *[other] { THE($place) }：{ $cost_year }年从该国汇出200美元的平均成本为{ $figure }
            }
       *[sending_to]
            { $figure ->
                [none] { THE($place) }：{ $cost_year }年没有向该国汇款成本的调查数字
               *[other] { THE($place) }：{ $cost_year }年向该国汇款200美元的平均成本为{ $figure }
            }
    }

remittances-cost-countries-most =
    { $direction ->
        [sending_from] { $cost_year }年，从{ THE($costliest) }汇出200美元的成本最高：{ $cost }。按各自走廊平均，受调查的{ $surveyed }个汇出国中有{ $above }个高于5%。
       *[sending_to] { $cost_year }年，向{ THE($costliest) }汇款200美元的成本最高：{ $cost }。按各自走廊平均，受调查的{ $surveyed }个接收国中有{ $above }个高于5%。
    }

remittances-cost-marks = 虚线为具体目标10.c的标准：3%和5%。

remittances-cost-corridors-title = { $cost_year }年受调查走廊中成本最高的15条
remittances-cost-corridors-subtitle = 汇出200美元的平均总成本，百分比，第三季度

remittances-corridor = { $origin }至{ $destination }
remittances-from-to = 从{ THE($origin) }到{ THE($destination) }

remittances-cost-corridors-headline = { $cost_year }年受调查走廊中成本最高的：{ $corridors }，{ $cost }
remittances-cost-corridors-most = 在{ $cost_year }年第三季度受调查的走廊中，汇出200美元成本最高的是{ $corridors }：{ $cost }。

remittances-cost-corridors-own =
    { $nil ->
        [yes] 从{ THE($place) }汇出或汇往该处的走廊中成本最高的：{ $corridors }，{ $cost }（0或以下，按公布数字），在{ $surveyed }条中列第{ $rank }位。
       *[no] 从{ THE($place) }汇出或汇往该处的走廊中成本最高的：{ $corridors }，{ $cost }，在{ $surveyed }条中列第{ $rank }位。
    }

remittances-cost-corridors-finding =
    { $nil ->
        [yes] { THE($place) }：{ $cost_year }年调查的走廊中成本最高的是{ $corridors }，{ $cost }（0或以下，按公布数字）
       *[no] { THE($place) }：{ $cost_year }年调查的走廊中成本最高的是{ $corridors }，{ $cost }（在{ $surveyed }条中列第{ $rank }位）
    }
remittances-cost-corridors-none = 其中没有从{ THE($place) }汇出或汇往该处的走廊。

remittances-cost-nil = 0或以下，按公布数字

remittances-cost-corridors-above = 高于5%：{ $surveyed }条走廊中有{ $above }条。
remittances-cost-corridors-surveyed = 仅包括世界银行调查的走廊。
remittances-own-finding =
    { $figure ->
        [none] { $place }：没有{ $year }年收到汇款的数字
       *[other]
            { $measure ->
                [usd] { $year }年{ THE($place) }收到汇款{ $figure }
               *[gdp] { $year }年{ THE($place) }收到的汇款相当于国内生产总值的{ $figure }
            }
    }
