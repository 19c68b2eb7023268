south-title = 南南
south-summary = 南南流动：规模多大、按谁的南方定义、从何时起、在哪里、有多少女性。

south-size = 规模多大，按谁的定义
    .text = “南方”没有唯一的定义。请选择一种，或自行定义：本页各图都随之变化。
south-since = 1990年以来
    .text = 曲线的变化既来自人员流动，也来自国家改变组别（如果南方按收入组别划分）。
south-where = 他们居住在哪里
    .text = 年份和显示方式为本页所选。
south-members = 南方包括哪些国家和地区
    .text = 按所选定义属于南方的国家和地区，以及历年的收入组别。

south-definition = 南方是指
    .wb-lmic = 低收入和中等收入，按各年
    .wb-lmic-fixed = 低收入和中等收入，按2024年组别
    .wb-low = 仅低收入和中低等收入
    .paper-2018 = 按2018年文件
    .un-developing = 联合国较不发达区域
    .non-oecd = 经合组织以外
    .custom = 自行定义
south-base = 起点
south-to-south = 移入南方
south-to-north = 移入北方
south-named = 计入的目的地（2018年文件）
south-show = 显示
    .share = 比例
    .persons = 人数

south-who =
    { $definition ->
        [wb-lmic] 南方：低收入、中低等收入或中高等收入经济体，按世界银行所示年份的组别。
        [wb-lmic-fixed] 南方：低收入、中低等收入或中高等收入经济体，各年均按世界银行2024年的组别。
        [wb-low] 南方：低收入或中低等收入经济体，按世界银行所示年份的组别。
        [paper-2018]
            { $named ->
                [none] 南方：低收入或中低等收入经济体，按世界银行所示年份的组别。
               *[other] 南方：低收入或中低等收入经济体，按世界银行所示年份的组别；从这些经济体前往{ $named }的移民也计为由南向南。
            }
        [un-developing] 南方：联合国经社部的较不发达区域，各年相同：非洲、北美洲以外的美洲、日本以外的亚洲，以及澳大利亚和新西兰以外的大洋洲。
       *[non-oecd] 南方：本身不是2021年5月所列经合组织成员的国家和地区，各年相同；成员国的领土，凡联合国经社部单独列出的，属于南方。
    }
    .mark =
        { $south ->
            [wb-lmic] 南方：“{ south-definition.wb-lmic }”
            [wb-lmic-fixed] 南方：“{ south-definition.wb-lmic-fixed }”
            [wb-low] 南方：“{ south-definition.wb-low }”
            [paper-2018] 南方：“{ south-definition.paper-2018 }”
            [un-developing] 南方：“{ south-definition.un-developing }”
            [non-oecd] 南方：“{ south-definition.non-oecd }”
           *[custom] 南方：“{ south-definition.custom }”
        }

south-explained =
    { $definition ->
        [paper-2018]
            { $named ->
                [none] “{ south-definition.paper-2018 }”：低收入或中低等收入经济体，按世界银行所示年份的组别。
               *[other] “{ south-definition.paper-2018 }”：低收入或中低等收入经济体，按世界银行所示年份的组别；从这些经济体前往{ $named }的移民也计为由南向南。
            }
        [un-developing] “{ south-definition.un-developing }”：联合国经社部的较不发达区域，各年相同：非洲、北美洲以外的美洲、日本以外的亚洲，以及澳大利亚和新西兰以外的大洋洲。
       *[non-oecd] “{ south-definition.non-oecd }”：本身不是2021年5月所列经合组织成员的国家和地区，各年相同；成员国的领土，凡联合国经社部单独列出的，属于南方。
    }
south-explained-all = { $sentences }

south-own-choice =
    { $parts ->
        [none] { $start }您的更改：没有移动任何国家。
       *[other] { $start }您的更改：{ $parts }。
    }
    .mark =
        { $south ->
            [wb-lmic] 南方：“{ south-definition.wb-lmic }”
            [wb-lmic-fixed] 南方：“{ south-definition.wb-lmic-fixed }”
            [wb-low] 南方：“{ south-definition.wb-low }”
            [paper-2018] 南方：“{ south-definition.paper-2018 }”
            [un-developing] 南方：“{ south-definition.un-developing }”
            [non-oecd] 南方：“{ south-definition.non-oecd }”
           *[custom] 南方：“{ south-definition.custom }”
        }
south-moved-to-south = 移入南方：{ $names }
south-moved-to-north = 移入北方：{ $names }
south-moved-groups = 组别按各年成员计算
south-moved-both = 两边都列名，因此属于北方：{ $names }
south-countries = { THE($places) }
south-more = 另外{ $count }个

south-note =
    { $definition ->
        [paper-2018] { $who }来源：2018年全球移民与发展论坛关于南南流动的背景文件；世界银行，2025年7月国家分类。
        [un-developing] { $who }来源：联合国经社部，《2020年国际移民存量》，区域名单。
        [non-oecd] { $who }来源：经合组织成员名单，2021年5月。
       *[income] { $who }来源：世界银行，2025年7月国家分类。
    }
    .mark =
        { $south ->
            [wb-lmic] 南方：“{ south-definition.wb-lmic }”
            [wb-lmic-fixed] 南方：“{ south-definition.wb-lmic-fixed }”
            [wb-low] 南方：“{ south-definition.wb-low }”
            [paper-2018] 南方：“{ south-definition.paper-2018 }”
            [un-developing] 南方：“{ south-definition.un-developing }”
            [non-oecd] 南方：“{ south-definition.non-oecd }”
           *[custom] 南方：“{ south-definition.custom }”
        }

south-left-out =
    { $of ->
        [counts]
            { $without ->
                [none] 未计入：原籍地不详的移民{ $persons }人（占{ $year }年全部移民的{ $share }）。
               *[other] 未计入：原籍地不详的移民{ $persons }人（占{ $year }年全部移民的{ $share }），以及来自或前往无组别地区的移民（{ $without }）。
            }
       *[shares]
            { $without ->
                [none] 比例不计原籍地不详的移民{ $persons }人（占{ $year }年全部移民的{ $share }）。
               *[other] 比例不计原籍地不详的移民{ $persons }人（占{ $year }年全部移民的{ $share }），以及来自或前往无组别地区的移民（{ $without }）。
            }
    }

south-left-out-since =
    { $high ->
        [none] 比例不计原籍地不详的移民（占全部移民的比例，{ $start }年为{ $first }，{ $end }年为{ $last }）。
       *[other]
            { $low ->
                [none] 比例不计原籍地不详的移民（占全部移民的比例，{ $start }年为{ $first }，{ $end }年为{ $last }），以及来自或前往无组别地区的移民（{ $high }）。
               *[other] 比例不计原籍地不详的移民（占全部移民的比例，{ $start }年为{ $first }，{ $end }年为{ $last }），以及来自或前往无组别地区的移民（{ $low }%至{ $high }）。
            }
    }

south-listed-elsewhere = { $parts }（列于“{ south-members }”）。
south-without-group = 没有收入组别的地区{ $count }个
south-placed =
    { $changed ->
        [yes]
            { $alone ->
                [yes] 按有组别的最近年份归组的经济体：{ $start }年{ $first }个，{ $end }年{ $last }个
               *[no] 按有组别的最近年份归组的经济体：{ $start }年{ $first }个，{ $end }年{ $last }个
            }
       *[no]
            { $alone ->
                [yes] 有{ $last }个经济体按有组别的最近年份归组
               *[no] 有{ $last }个经济体按有组别的最近年份归组
            }
    }

south-migrants = 移民：居住在出生国（没有出生登记的，指国籍国）以外国家的所有人，不分年龄，不论是否工作。这是存量：不论何时迁来。

south-course =
    { $flow ->
        [south_south] 由南向南从{ $first }变为{ $last }
        [south_north] 由南向北从{ $first }变为{ $last }
        [north_south] 由北向南从{ $first }变为{ $last }
       *[north_north] 由北向北从{ $first }变为{ $last }
    }

south-table-title = { $year }年按原籍地和目的地所属一方列示的移民

south-table-subtitle =
    { $quoted ->
        [yes] 国际移民人数及其占原籍地已知移民的百分比，世界；下方为2013年文件
       *[no] 国际移民人数及其占原籍地已知移民的百分比，世界
    }

south-origin =
    { $side ->
        [south] 来自南方
        [north] 来自北方
        [total] 合计
        [unknown] 原籍地不详
       *[without_group] 无组别
    }
south-destination =
    { $side ->
        [south] 前往南方
        [north] 前往北方
       *[total] 合计
    }

# 中文不以百万计数，$persons（百万）以$amount代替。
south-table-paper-cell =
    { $persons ->
       *[other] 文件：{ $amount }（{ $share }%）
    }

south-table-headline =
    { $fixed ->
        [none]
            { $definition ->
                [wb-lmic] 由南向南：{ $year }年占原籍地已知移民的{ $share }（低收入和中等收入经济体）
                [wb-lmic-fixed] 由南向南：{ $year }年占原籍地已知移民的{ $share }（2024年的低收入和中等收入经济体）
                [wb-low] 由南向南：{ $year }年占原籍地已知移民的{ $share }（低收入和中低等收入经济体）
                [paper-2018] 由南向南：{ $year }年占原籍地已知移民的{ $share }（低收入和中低等收入经济体，以及仅对来自这些经济体的移民而言的列名目的地）
                [un-developing] 由南向南：{ $year }年占原籍地已知移民的{ $share }（联合国较不发达区域）
                [non-oecd] 由南向南：{ $year }年占原籍地已知移民的{ $share }（经合组织以外的国家和地区）
               *[custom] 由南向南：{ $year }年占原籍地已知移民的{ $share }（您自行选择的国家）
            }
       *[other]
            { $definition ->
                [wb-lmic] 由南向南：{ $year }年占原籍地已知移民的{ $share }（按{ $latest }年组别：{ $fixed }%；低收入和中等收入经济体）
                [wb-low] 由南向南：{ $year }年占原籍地已知移民的{ $share }（按{ $latest }年组别：{ $fixed }%；低收入和中低等收入经济体）
                [paper-2018] 由南向南：{ $year }年占原籍地已知移民的{ $share }（按{ $latest }年组别：{ $fixed }%；低收入和中低等收入经济体，以及仅对来自这些经济体的移民而言的列名目的地）
               *[custom] 由南向南：{ $year }年占原籍地已知移民的{ $share }（按{ $latest }年组别：{ $fixed }%；您自行选择的国家）
            }
    }

south-table-flows = 在{ $year }年原籍地和目的地都属于南方或北方的{ $placed }移民中：{ $parts }。
south-table-part =
    { $flow ->
        [south_south] 由南向南{ $persons }（{ $share }）
        [south_north] 由南向北{ $persons }（{ $share }）
        [north_south] 由北向南{ $persons }（{ $share }）
       *[north_north] 由北向北{ $persons }（{ $share }）
    }
south-table-unknown = 另有{ $unknown }名移民原籍地不详。
south-table-paper =
    { $persons ->
       *[other]
            { $total ->
               *[other] 2013年文件中由南向南的移民为{ $amount }，占其总数{ $whole }的{ $share }。
            }
    }
south-table-paper-note = 该文件：国际劳工组织，《劳动力移民与发展》，2013年，表1.1，依据联合国经社部2009年挂图。文件的两方为工业化国家和发展中国家；文件把存量称为流量，合计为2.15亿，而正文为2.14亿。联合国经社部此后修订了2010年的数字。

south-definitions-title = 定义有多大影响：由南向南，1990年至2024年
south-definitions-subtitle = 占原籍地已知国际移民的百分比

south-definitions-half = “至少50%”，国际劳工组织模块8
south-definitions-third = “三分之一”，国际劳工组织2013年文件

south-definitions-headline = 由南向南：{ $last }年占原籍地已知移民的{ $least }%至{ $high }，因定义而异

south-definitions-range = { $last }年，南南移民占原籍地已知移民的比例从{ $low }（“{ $lowest }”）到{ $high }（“{ $highest }”）不等；按所选定义（“{ $chosen }”）为{ $share }。

south-definitions-reached =
    { $reached ->
        [none] 按任何定义，各年都没有达到50%。
       *[other] 只有以下情况达到50%：{ $reached }。
    }
south-definitions-years = “{ $label }”（{ $years }年）

south-definitions-claims = “至少50%”：国际劳工组织，模块8，南南合作与劳动力移民，没有指明年份、来源或定义。“三分之一”：国际劳工组织，《劳动力移民与发展》，2013年，指2010年，按工业化国家和发展中国家划分；其表1.1为34%。

south-flows-title = 南北之间的四种流动，1990年至2024年

south-flows-subtitle =
    { $show ->
        [share] 占原籍地已知国际移民的百分比，世界
       *[persons] 国际移民人数，世界
    }

south-flows-not-in-shares = 不计入比例

south-flows-headline =
    { $flow ->
        [south_south] 由南向南变化最大：{ $start }年为{ $first }，{ $end }年为{ $last }
        [south_north] 由南向北变化最大：{ $start }年为{ $first }，{ $end }年为{ $last }
        [north_south] 由北向南变化最大：{ $start }年为{ $first }，{ $end }年为{ $last }
        [north_north] 由北向北变化最大：{ $start }年为{ $first }，{ $end }年为{ $last }
       *[groups]
            { $show ->
                [share] 由南向南，按{ $end }年组别：{ $start }年为{ $fixed }，{ $end }年为{ $last }%（按{ $start }年组别：{ $first }%）
               *[persons] 由南向南，按{ $end }年组别：{ $start }年为{ $fixed }人，{ $end }年为{ $last }人（按{ $start }年组别：{ $first }人）
            }
    }

south-flows-courses =
    { $definition ->
        [wb-lmic] { $start }年至{ $end }年，以低收入和中等收入经济体为南方：{ $courses }。
        [wb-lmic-fixed] { $start }年至{ $end }年，以2024年的低收入和中等收入经济体为南方：{ $courses }。
        [wb-low] { $start }年至{ $end }年，以低收入和中低等收入经济体为南方：{ $courses }。
        [paper-2018] { $start }年至{ $end }年，以低收入和中低等收入经济体（以及仅对来自这些经济体的移民而言的列名目的地）为南方：{ $courses }。
        [un-developing] { $start }年至{ $end }年，以联合国较不发达区域为南方：{ $courses }。
        [non-oecd] { $start }年至{ $end }年，以经合组织以外的国家和地区为南方：{ $courses }。
       *[custom] { $start }年至{ $end }年，以您自行选择的国家为南方：{ $courses }。
    }
south-flows-throughout =
    { $throughout ->
        [none] { "" }
       *[other] 各年均按{ $end }年的收入组别：{ $throughout }。
    }

south-flows-apart =
    { $without ->
        [yes] 不在四种流动之内：原籍地不详的移民（另有一条曲线），以及来自或前往无组别地区的移民（见表）。
       *[no] 不在四种流动之内：原籍地不详的移民（另有一条曲线）。
    }

south-women-title = 四种流动中的女性，1990年至2024年
south-women-subtitle = 女性占各种流动中国际移民的百分比，世界

south-women-headline =
    { $empty ->
        [none]
            { $fixed ->
                [none] 南南移民中的女性比例：{ $end }年为{ $last }，{ $start }年为{ $first }%
               *[other] 南南移民中的女性比例：{ $end }年为{ $last }，{ $start }年为{ $fixed }%（按{ $start }年组别：{ $first }%）
            }
       *[other]
            { $definition ->
                [wb-lmic] { $empty }年没有由南向南的移民，以低收入和中等收入经济体为南方
                [wb-lmic-fixed] { $empty }年没有由南向南的移民，以2024年的低收入和中等收入经济体为南方
                [wb-low] { $empty }年没有由南向南的移民，以低收入和中低等收入经济体为南方
                [paper-2018] { $empty }年没有由南向南的移民，以低收入和中低等收入经济体（以及仅对来自这些经济体的移民而言的列名目的地）为南方
                [un-developing] { $empty }年没有由南向南的移民，以联合国较不发达区域为南方
                [non-oecd] { $empty }年没有由南向南的移民，以经合组织以外的国家和地区为南方
               *[custom] { $empty }年没有由南向南的移民，以您自行选择的国家为南方
            }
    }

south-women-courses =
    { $definition ->
        [wb-lmic] 女性比例，{ $start }年至{ $end }年，以低收入和中等收入经济体为南方：{ $courses }。
        [wb-lmic-fixed] 女性比例，{ $start }年至{ $end }年，以2024年的低收入和中等收入经济体为南方：{ $courses }。
        [wb-low] 女性比例，{ $start }年至{ $end }年，以低收入和中低等收入经济体为南方：{ $courses }。
        [paper-2018] 女性比例，{ $start }年至{ $end }年，以低收入和中低等收入经济体（以及仅对来自这些经济体的移民而言的列名目的地）为南方：{ $courses }。
        [un-developing] 女性比例，{ $start }年至{ $end }年，以联合国较不发达区域为南方：{ $courses }。
        [non-oecd] 女性比例，{ $start }年至{ $end }年，以经合组织以外的国家和地区为南方：{ $courses }。
       *[custom] 女性比例，{ $start }年至{ $end }年，以您自行选择的国家为南方：{ $courses }。
    }

south-women-shares =
    { $without ->
        [yes] 每个比例以一种流动中的移民为分母。原籍地不详的移民和来自或前往无组别地区的移民不在任何流动之内；其中的女性比例见表。
       *[no] 每个比例以一种流动中的移民为分母。原籍地不详的移民不在任何流动之内；其中的女性比例见表。
    }

south-subregions-title = { $year }年由南向南的移民居住在哪里

south-subregions-subtitle =
    { $show ->
        [share] 占原籍地已知迁入移民的百分比，按目的地所属的国际劳工组织次区域
       *[persons] 由南向南的国际移民，按目的地所属的国际劳工组织次区域，{ $year }年
    }

south-subregions-headline =
    { $first ->
        [none] 按此定义，到{ $year }年没有人由南向南迁移
       *[other]
            { $show ->
                [persons] 由南向南的移民最多的次区域是{ THE($first) }：{ $year }年为{ $persons }人
               *[share] { $year }年，{ THE($first) }原籍地已知的迁入移民中有{ $share }是由南向南的移民
            }
    }

south-subregions-own =
    { $show ->
        [persons] { THE($place) }，{ $group }：{ $year }年该次区域由南向南的移民为{ $persons }人
       *[share] { THE($place) }，{ $group }：{ $year }年迁入移民中有{ $share }是由南向南的移民
    }

south-subregions-leaders =
    { $definition ->
        [wb-lmic] { $year }年由南向南的移民及其占原籍地已知迁入移民的比例，以低收入和中等收入经济体为南方：{ $leaders }。
        [wb-lmic-fixed] { $year }年由南向南的移民及其占原籍地已知迁入移民的比例，以2024年的低收入和中等收入经济体为南方：{ $leaders }。
        [wb-low] { $year }年由南向南的移民及其占原籍地已知迁入移民的比例，以低收入和中低等收入经济体为南方：{ $leaders }。
        [paper-2018] { $year }年由南向南的移民及其占原籍地已知迁入移民的比例，以低收入和中低等收入经济体（以及仅对来自这些经济体的移民而言的列名目的地）为南方：{ $leaders }。
        [un-developing] { $year }年由南向南的移民及其占原籍地已知迁入移民的比例，以联合国较不发达区域为南方：{ $leaders }。
        [non-oecd] { $year }年由南向南的移民及其占原籍地已知迁入移民的比例，以经合组织以外的国家和地区为南方：{ $leaders }。
       *[custom] { $year }年由南向南的移民及其占原籍地已知迁入移民的比例，以您自行选择的国家为南方：{ $leaders }。
    }
south-subregions-part = { $place }{ $persons }（{ $share }）

south-subregions-outside =
    { $outside ->
        [none] { "" }
       *[other] 不属于国际劳工组织任何次区域：{ THE($outside) }。
    }

south-members-title = { $year }年南方包括哪些国家和地区
south-members-subtitle = { $year }年移民存量中的国家和地区，按所属一方

south-members-moved = 由您移动
south-members-counts = 计入的目的地
south-members-absent = 不在移民存量之内

south-members-headline =
    { $definition ->
        [wb-lmic] { $year }年，{ $areas }个国家和地区中有{ $count }个属于南方：低收入和中等收入经济体
        [wb-lmic-fixed] { $year }年，{ $areas }个国家和地区中有{ $count }个属于南方：2024年的低收入和中等收入经济体
        [wb-low] { $year }年，{ $areas }个国家和地区中有{ $count }个属于南方：低收入和中低等收入经济体
        [un-developing] { $year }年，{ $areas }个国家和地区中有{ $count }个属于南方：联合国较不发达区域
        [non-oecd] { $year }年，{ $areas }个国家和地区中有{ $count }个属于南方：经合组织以外的国家和地区
       *[custom] { $year }年，{ $areas }个国家和地区中有{ $count }个属于南方：您自行选择的国家
    }

south-members-finding =
    { $side ->
        [south] 按所选定义，{ THE($place) }在{ $year }年属于南方
        [north] 按所选定义，{ THE($place) }在{ $year }年属于北方
       *[without_group] { THE($place) }在{ $year }年没有收入组别，不属于任何一方
    }

south-members-sides =
    { $without ->
        [0] { $year }年，{ $count }个国家和地区属于南方，{ $north }个属于北方。
       *[other] { $year }年，{ $count }个国家和地区属于南方，{ $north }个属于北方，{ $without }个没有组别。
    }

south-members-own =
    { $reason ->
        [absent] { $place }：不在移民存量之内，因此不属于任何一方。
        [without-group] { $place }：没有收入组别，因此不属于任何一方。
        [moved]
            { $side ->
                [south] { $place }：南方，由您移动。
               *[north] { $place }：北方，由您移动。
            }
        [un-developing]
            { $side ->
                [south] { $place }：南方，属于联合国经社部的较不发达区域。
               *[north] { $place }：北方，属于联合国经社部的较发达区域。
            }
        [non-oecd]
            { $side ->
                [south] { $place }：南方，2021年5月本身不是经合组织成员。
               *[north] { $place }：北方，2021年5月是经合组织成员。
            }
        [of-year]
            { $side ->
                [south]
                    { $group ->
                        [low] { $place }：南方，按世界银行{ $at }年组别为低收入。
                        [lower-middle] { $place }：南方，按世界银行{ $at }年组别为中低等收入。
                       *[upper-middle] { $place }：南方，按世界银行{ $at }年组别为中高等收入。
                    }
               *[north]
                    { $group ->
                        [upper-middle] { $place }：北方，按世界银行{ $at }年组别为中高等收入。
                       *[high] { $place }：北方，按世界银行{ $at }年组别为高收入。
                    }
            }
       *[nearest-year]
            { $side ->
                [south]
                    { $group ->
                        [low] { $place }：南方，按世界银行{ $at }年（有组别的最近年份）组别为低收入。
                        [lower-middle] { $place }：南方，按世界银行{ $at }年（有组别的最近年份）组别为中低等收入。
                       *[upper-middle] { $place }：南方，按世界银行{ $at }年（有组别的最近年份）组别为中高等收入。
                    }
               *[north]
                    { $group ->
                        [upper-middle] { $place }：北方，按世界银行{ $at }年（有组别的最近年份）组别为中高等收入。
                       *[high] { $place }：北方，按世界银行{ $at }年（有组别的最近年份）组别为高收入。
                    }
            }
    }
south-members-own-counts =
    { $reason ->
        [nearest-year]
            { $group ->
                [upper-middle] { $place }：北方，按世界银行{ $at }年（有组别的最近年份）组别为中高等收入；居住在那里的来自南方的移民计为由南向南。
               *[high] { $place }：北方，按世界银行{ $at }年（有组别的最近年份）组别为高收入；居住在那里的来自南方的移民计为由南向南。
            }
       *[of-year]
            { $group ->
                [upper-middle] { $place }：北方，按世界银行{ $at }年组别为中高等收入；居住在那里的来自南方的移民计为由南向南。
               *[high] { $place }：北方，按世界银行{ $at }年组别为高收入；居住在那里的来自南方的移民计为由南向南。
            }
    }

south-members-outside =
    { $outside ->
        [none] { "" }
       *[other] 没有组别的地区：{ THE($outside) }。
    }

south-members-borrowed =
    { $borrowed ->
        [none] { "" }
       *[other]
            { $more ->
                [0] 按有组别的最近年份归组：{ $borrowed }。
               *[other] 按有组别的最近年份归组：{ $borrowed }，以及表中所列另外{ $more }个。
            }
    }
south-members-borrowed-part = { $place }（{ $at }年）

south-members-sense = 一国属于南方或北方仅用于统计；这两个词没有其他含义。

south-limits-title = 世界银行各收入组别的界限，1987年至2024年
south-limits-subtitle = 人均国民总收入（图表集法），各年美元
south-limits-headline = 高收入的起点：{ $start }年为人均{ $first }以上，{ $end }年为{ $last }以上
south-limits-each = 人均国民总收入：{ $parts }。
south-limits-part =
    { $group ->
        [low] 低收入上限{ $start }年为{ $first }，{ $end }年为{ $last }
        [lower-middle] 中低等收入上限{ $start }年为{ $first }，{ $end }年为{ $last }
       *[upper-middle] 中高等收入上限{ $start }年为{ $first }，{ $end }年为{ $last }
    }
south-limits-year = 年份为收入的年份：据此划分的组别从次年7月起适用。
south-limits-quoted = 2018年文件引用1,005美元、3,955美元和12,235美元，并注明2017年；这些是2016年收入的界限，自2017年7月起适用。

south-counts-title = 世界银行各收入组别的经济体数目，1987年至2024年
south-counts-subtitle = 有组别的经济体数目，按收入的年份
south-counts-headline = 低收入：{ $start }年有{ $low_first }个经济体，{ $end }年有{ $low_last }个；高收入：由{ $high_first }个变为{ $high_last }个
south-counts-each = 各收入组别的经济体，{ $start }年和{ $end }年：{ $parts }。
south-counts-part =
    { $group ->
        [low] 低收入由{ $first }个变为{ $last }个
        [lower-middle] 中低等收入由{ $first }个变为{ $last }个
        [upper-middle] 中高等收入由{ $first }个变为{ $last }个
       *[high] 高收入由{ $first }个变为{ $last }个
    }
south-counts-states = 已不存在但计入其存在年份的：{ $states }。
south-counts-antilles = 因属于某国的一部分而未计入的：{ $antilles }。从中分出的库拉索和圣马丁计入。
south-counts-former =
    { $last ->
        [none] { $place }（{ $first }年）
       *[other] { $place }（{ $first }年至{ $last }年）
    }
south-counts-all = 有组别的经济体：{ $start }年{ $all_first }个，{ $end }年{ $all_last }个。新的国家和后来才分类的经济体也使数目变化。
south-own-finding =
    { $share ->
        [none] { $place }：{ $year }年的数字中没有来自该地的移民
       *[other] { $year }年，来自{ THE($place) }的移民中有{ $share }居住在南方
    }
