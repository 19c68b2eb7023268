feminisation-page = 女性
    .summary = 移民、移民工人和出国务工者中女性的比例，1980年至2024年。

feminisation-migrants = 移民
    .text = 点击地图可将某国加入本页各图；再点一次即可去除。
feminisation-working = 工人和家政工作
feminisation-by-country = 各国的就业移民
feminisation-leaving = 出国务工
    .text = 点击曲线可选择该国：“按目的地”显示其工人的去向。

feminisation-since = 变化起始年份
feminisation-level = 比较
    .subregion = 国际劳工组织次区域
    .un = 联合国次区域
    .country = 国家
feminisation-countries = 国家
feminisation-origins = 原籍国
feminisation-origin = 出发国
feminisation-departures = 出国年份
    .latest = 最近
feminisation-measure = 显示
    .share = 女性比例
    .persons = 女性和男性人数

feminisation-half = 一半
feminisation-data-types = 表中的数据类型：B，国外出生者；C，外国公民；R，加上难民和寻求庇护者；I，由联合国经社部插补。
feminisation-sudan = 联合国经社部2005年以前的苏丹数字包括苏丹和南苏丹；南苏丹在这些年份只有一个不变的数字。
feminisation-imputed = 插补
feminisation-with-south-sudan = 含南苏丹

feminisation-own =
    { $share ->
        [none] { $place }：无数据。
       *[other] { $place }：{ $share }，在{ $count }个中列第{ $rank }位。
    }
feminisation-own-employed =
    { $share ->
        [none] { $place }：此处没有数字。
       *[other] { $place }：{ $share }，在{ $count }个中列第{ $rank }位。
    }

feminisation-chosen = 所选：{ $chosen }。
feminisation-chosen-employed = 所选国家就业移民中的女性比例：{ $chosen }。
feminisation-place-share = { $place }，{ $share }
feminisation-place-share-employed =
    { $share ->
        [none] { $place }，此处没有数字
       *[other] { $place }，{ $share }
    }

feminisation-map-title = { $year }年国际移民中的女性
feminisation-map-subtitle = 每100名国际移民中的女性人数，年中

feminisation-map-headline =
    { $direction ->
        [down] { $year }年女性占世界移民的{ $share }，低于{ $first }年的{ $earlier }%
        [up] { $year }年女性占世界移民的{ $share }，高于{ $first }年的{ $earlier }%
        [same] { $year }年女性占世界移民的{ $share }，与{ $first }年相同
       *[none] { $year }年女性占世界移民的{ $share }
    }
feminisation-map-world = { $year }年，世界{ $migrants }国际移民中有{ $women }是女性，占{ $share }。在{ $count }个国家和地区中，有{ $below }个国家或地区的女性比例低于一半；在移民达100万或以上的国家和地区中，比例从{ $lowest }（{ $low }）到{ $highest }（{ $high }）不等。
feminisation-map-all = 包括所有国际移民，不论是否工作。

feminisation-trend-title =
    { $level ->
        [un] 联合国各次区域国际移民中的女性
        [country] 各国国际移民中的女性
       *[subregion] 国际劳工组织各次区域国际移民中的女性
    }
feminisation-trend-subtitle = 每100名国际移民中的女性人数，年中，1990年至2024年

feminisation-trend-headline =
    { $drawn ->
        [groups] { $first }年至{ $last }年，移民中女性比例上升最多的是{ THE($rise) }，下降最多的是{ THE($fall) }
        [single]
            { $direction ->
                [unknown] 没有{ THE($place) }移民中女性的数据
                [down] { $end }年女性占{ THE($place) }移民的{ $share }，低于{ $start }年的{ $earlier }%
                [up] { $end }年女性占{ THE($place) }移民的{ $share }，高于{ $start }年的{ $earlier }%
               *[same] { $end }年女性占{ THE($place) }移民的{ $share }，与{ $start }年相同
            }
       *[several]
            { $majority ->
                [none] { $last }年，所列国家中没有一个国家的女性超过移民的一半
                [all] { $last }年，所列全部{ $count }个国家的女性都超过移民的一半
               *[some] { $last }年，所列{ $count }个国家中有{ $larger }个国家的女性超过移民的一半
            }
    }
feminisation-trend-shares = 移民中的女性比例，{ $first }年至{ $last }年：{ $paths }。

feminisation-trend-path =
    { $end ->
        [none] { $place }：无数据
       *[other]
            { $world ->
                [yes] 世界，从{ $start }%变为{ $end }
               *[no] { $place }，从{ $start }%变为{ $end }
            }
    }
feminisation-trend-groups =
    { $level ->
        [country] { "" }
       *[other] 组别的比例按各成员存量合计计算。
    }
feminisation-trend-years = 共有八个年份的估计数，其间以直线相连。
feminisation-trend-unchosen =
    { $countries ->
        [none]
            { $level ->
                [country] 没有选择国家：图中为四个最大的目的地国。
               *[other] 标出世界以及上升最多和下降最多的次区域。
            }
       *[other] { "" }
    }

feminisation-change-title =
    { $apart ->
        [no] { $late }年国际移民中的女性
       *[yes] { $early }年和{ $late }年国际移民中的女性
    }
feminisation-change-subtitle =
    { $level ->
        [un] 每100名移民中的女性人数，按联合国次区域，上升最多者在前
        [country] 每100名移民中的女性人数；移民达100万或以上的国家和地区中上升和下降最多的各十个
       *[subregion] 每100名移民中的女性人数，按国际劳工组织次区域，上升最多者在前
    }
feminisation-change-nothing = 请选择两个不同的年份以查看变化。

feminisation-change-headline =
    { $kind ->
        [nothing] 两次选择了同一年份：没有变化可显示
        [groups]
            { $rises ->
                [0] { $early }年至{ $late }年，{ $count }个次区域中没有一个移民中的女性比例上升
               *[other] { $early }年至{ $late }年，{ $count }个次区域中有{ $rises }个移民中的女性比例上升
            }
        [both] { $early }年至{ $late }年，移民中女性比例上升最多的是{ THE($rise) }，下降最多的是{ THE($fall) }
        [rise] { $early }年至{ $late }年，移民中女性比例上升最多的是{ THE($rise) }
        [fall] { $early }年至{ $late }年，移民中女性比例下降最多的是{ THE($fall) }
       *[none] { $early }年和{ $late }年移民中的女性比例
    }

feminisation-change-world =
    { $world ->
        [nothing] 两个年份相同：请选择两个不同的年份。
        [rise] { $early }年至{ $late }年，世界移民中的女性比例上升了{ $points }个百分点。
        [fall] { $early }年至{ $late }年，世界移民中的女性比例下降了{ $points }个百分点。
       *[same] { $early }年至{ $late }年，世界移民中的女性比例几乎没有变化。
    }
feminisation-change-rise =
    { $rise ->
        [none] { "" }
       *[other] 上升最多：{ $rise }，{ $risen }个百分点。
    }
feminisation-change-fall =
    { $fall ->
        [none] { "" }
       *[other] 下降最多：{ $fall }，{ $fallen }个百分点。
    }
feminisation-change-own =
    { $end ->
        [none] { $place }：无数据。
       *[other] { $place }：从{ $start }%变为{ $end }。
    }
feminisation-change-path =
    { $end ->
        [none] { $place }，无数据
       *[other] { $place }，从{ $start }%变为{ $end }
    }
feminisation-change-swapped =
    { $swapped ->
        [yes] 不论先选哪一年，较早的年份都列在前面。
       *[no] { "" }
    }
feminisation-change-weights =
    { $kind ->
        [groups] 组别的比例既随各国的比例变化，也随各国的权重变化：主要接收男性的国家移民增多，比例就会下降。
       *[other] { "" }
    }

feminisation-workers-title = 移民工人和其他群体中的女性
feminisation-workers-subtitle = 各群体每100人中的女性人数，世界，2013年至2022年，按国际劳工组织版本

feminisation-population =
    .migrant-domestic-workers = 移民家政工人
    .international-migrants = 全部移民
    .migrant-workers = 移民工人
    .non-migrant-workers = 其他工人

feminisation-workers-bar =
    { $population ->
        [migrant_domestic_workers] 移民家政工人，{ $at }年（{ $edition }）
        [international_migrants] 全部移民，{ $at }年（{ $edition }）
        [migrant_workers] 移民工人，{ $at }年（{ $edition }）
       *[non_migrant_workers] 其他工人，{ $at }年（{ $edition }）
    }
feminisation-workers-headline = { $year }年移民工人中女性占{ $workers }；{ $earlier }年移民家政工人中女性占{ $domestic }
feminisation-workers-shares = 每100人中的女性人数，按国际劳工组织估算的版本：{ $groups }。
feminisation-workers-group =
    { $population ->
        [migrant_domestic_workers] 移民家政工人，{ $shares }
        [international_migrants] 全部移民，{ $shares }
        [migrant_workers] 移民工人，{ $shares }
       *[non_migrant_workers] 其他工人，{ $shares }
    }
feminisation-workers-share = { $share }（{ $at }年）
feminisation-own-method = 每一版有自己的方法和国家范围：版本之间的差异不是趋势。
    .mark = 各版方法不同：不构成趋势
feminisation-workers-derived = 其他工人：由第3版给出的女性人数和全部非移民工人人数推算。所查阅的网页都没有给出第1版以后各版按性别分列的家政工人。
feminisation-read-elsewhere = 数字取自引用国际劳工组织报告的网页。

feminisation-participation-title = 移民和非移民的劳动力参与率
feminisation-participation-subtitle = 15岁及以上女性和男性的百分比，世界，按国际劳工组织版本
feminisation-participation-row =
    { $population ->
        [working_age_migrants] 移民，{ $at }年
       *[non_migrants_15plus] 非移民，{ $at }年
    }
feminisation-participation-absent = 此处没有按性别分列的数字
feminisation-participation-headline = { $year }年，女性移民中有{ $migrants }属于劳动力，其他女性为{ $others }%
feminisation-participation-rates = 劳动力参与率：{ $rates }。
feminisation-participation-rate =
    { $population ->
        [working_age_migrants] { $at }年移民，女性{ $female }%、男性{ $male }
       *[non_migrants_15plus] { $at }年非移民，女性{ $female }%、男性{ $male }
    }
feminisation-participation-missing =
    { $missing ->
        [none] { "" }
       *[other] 此处没有按性别分列的数字：{ $missing }。
    }
feminisation-participation-group =
    { $population ->
        [working_age_migrants] { $at }年移民
       *[non_migrants_15plus] { $at }年非移民
    }
feminisation-participation-derived = 2022年：由各性别的就业人口比率和失业率推算。

feminisation-domestic-title = 2013年从事家政工作的移民工人
feminisation-domestic-subtitle = 占各性别移民工人的百分比，世界（国际劳工组织，第1版）
feminisation-domestic-headline = 2013年，女性移民工人中有{ $female }从事家政工作，男性为{ $men }%
feminisation-domestic-shares = 2013年，世界移民工人中有{ $both }从事家政工作：女性为{ $female }，男性为{ $male }。
feminisation-domestic-derived = 男性：由从事家政工作的男性人数和男性移民工人人数推算。所查阅的网页都没有给出以后各版的家政工作数字。

feminisation-employed-title =
    { $basis ->
        [citizenship] 就业者中的女性，外国公民和本国公民
       *[place_of_birth] 就业者中的女性，国外出生者和本地出生者
    }
feminisation-employed-subtitle = 每100名就业者中的女性人数，按国家，最近年份
feminisation-employed-nothing = 没有国家对这类移民按性别给出数字。

feminisation-employed-headline =
    { $majority ->
        [nothing] 没有国家对这类移民按性别给出数字。
        [none]
            { $basis ->
                [citizenship] { $count }个国家中没有一个国家就业移民中的女性比例高于就业的本国公民
               *[place_of_birth] { $count }个国家中没有一个国家就业移民中的女性比例高于就业的本地出生者
            }
       *[some]
            { $basis ->
                [citizenship] { $count }个国家中有{ $larger }个国家就业移民中的女性比例高于就业的本国公民
               *[place_of_birth] { $count }个国家中有{ $larger }个国家就业移民中的女性比例高于就业的本地出生者
            }
    }

feminisation-employed-own =
    { $basis ->
        [citizenship] { $year }年{ THE($place) }就业移民中女性占{ $share }，就业的本国公民中占{ $others }
       *[place_of_birth] { $year }年{ THE($place) }就业移民中女性占{ $share }，就业的本地出生者中占{ $others }
    }
feminisation-employed-counted =
    { $majority ->
        [nothing] 没有国家对这类移民按性别给出数字。
        [none] 所列{ $count }个国家中没有一个国家就业移民中的女性比例高于就业非移民。
       *[some] 所列{ $count }个国家中有{ $larger }个国家就业移民中的女性比例高于就业非移民。
    }
feminisation-employed-extremes = 移民中的女性比例从{ THE($low) }的{ $lowest }（{ $low_year }年）到{ THE($high) }的{ $highest }（{ $high_year }年）不等，小样本和{ $since }年以前的数字不计。
feminisation-employed-line = 线以上表示移民中的女性比例高于非移民。各国的年份和调查不同；各国的注意事项见表。
    .mark = 各国的年份和调查不同
feminisation-employed-absent = 未列出的国家没有按性别分列的数字或此处没有数据：这不表示该国没有移民。国外出生者和外国公民从不一并列示。

feminisation-outflows-title = 出国务工者中的女性

feminisation-outflows-subtitle =
    { $years ->
        [none] 当年每100名出国务工者中的女性人数
        [single] 当年每100名出国务工者中的女性人数，{ $first }年
       *[several] 当年每100名出国务工者中的女性人数，{ $first }年至{ $last }年
    }
feminisation-outflows-nothing = 请选择一个或多个原籍国。

feminisation-outflows-headline =
    { $drawn ->
        [none] 没有选择原籍国
        [single]
            { $direction ->
                [down] { $end }年女性占{ THE($place) }出国务工者的{ $share }，低于{ $start }年的{ $earlier }%
                [up] { $end }年女性占{ THE($place) }出国务工者的{ $share }，高于{ $start }年的{ $earlier }%
                [same] { $end }年女性占{ THE($place) }出国务工者的{ $share }，与{ $start }年相同
               *[none] { $end }年女性占{ THE($place) }出国务工者的{ $share }
            }
       *[several]
            { $majority ->
                [none] 按最近年份，所列国家中没有一个国家的女性超过出国务工者的一半
                [all] 按最近年份，所列全部{ $count }个国家的女性都超过出国务工者的一半
               *[some] 按最近年份，{ $count }个国家中有{ $larger }个国家的女性超过出国务工者的一半
            }
    }
feminisation-outflows-paths =
    { $paths ->
        [none] 没有选择原籍国。
       *[other] 出国务工者中的女性。{ $paths }
    }

feminisation-outflows-path = { $place }：{ $shares }。
feminisation-outflows-share = { $at }年{ $share }
feminisation-outflows-absent = { $place }：没有按性别分列的出国务工者数据。
feminisation-outflows-register = 指当年出国的工人，不是在国外的工人。各国有自己的登记制度（中介机构、边境或调查）：宜比较方向，不宜比较水平。没有数据之处曲线中断；工人不足1,000人的年份绘入图中，但不写入文字。
    .mark = 登记制度不同：比较方向，不比较水平

feminisation-break =
    { $origin ->
        [KHM] 柬埔寨：2014年起目的地中出现泰国，序列很可能有断层。
        [MDA] 摩尔多瓦共和国：2018年与2021年以后的水平相差很大，序列很可能有断层。
        [MMR] 缅甸：2017年起目的地中出现泰国，序列很可能有断层；2010年以前没有女性记录，因此不绘这些年份。
       *[RUS] 俄罗斯联邦：2023年的目的地为船舶登记地（海员），与2019年不可比。
    }

feminisation-outflows-unsexed = { $place }：{ $spans }没有按性别分列的数据。
feminisation-span =
    { $apart ->
        [yes] { $from }年至{ $to }年
       *[no] { $from }年
    }

feminisation-destinations-title =
    { $at ->
        [none] { THE($origin) }的出国务工者，按目的地
       *[other] { $at }年{ THE($origin) }的出国务工者，按目的地
    }
feminisation-destinations-subtitle =
    { $measure ->
        [persons] 当年出国务工者人数，工人最多者在前
       *[share] 每100名出国务工者中的女性人数，工人最多者在前
    }

feminisation-destinations-nothing =
    { $years ->
        [none] 没有{ THE($origin) }按目的地和性别分列的出国务工者数据
       *[other] 没有{ THE($origin) }{ $departures }年按目的地和性别分列的出国务工者数据；有数据的年份：{ $years }
    }

feminisation-destinations-headline =
    { $kind ->
        [nothing]
            { $years ->
                [none] 没有{ THE($origin) }按目的地和性别分列的出国务工者数据
               *[other] 没有{ THE($origin) }{ $departures }年按目的地和性别分列的出国务工者数据；有数据的年份：{ $years }
            }
        [persons] { $at }年{ THE($origin) }的出国务工者：女性{ $female }人，男性{ $male }人
        [title] { $at }年{ THE($origin) }的出国务工者，按目的地
        [several] { $at }年，女性占{ THE($origin) }出国务工者的比例，因目的地不同，从{ $lowest_number }%到{ $highest }不等
       *[single] { $at }年，女性占{ THE($origin) }前往{ THE($high) }务工者的{ $highest }
    }

feminisation-destinations-finding =
    { $share ->
        [none] { THE($place) }：{ $at }年从{ THE($origin) }前往该国务工的女性{ $female }人，男性{ $male }人
       *[other] { THE($place) }：{ $at }年从{ THE($origin) }前往该国的务工者中女性占{ $share }
    }
feminisation-destinations-all =
    { $kind ->
        [nothing]
            { $years ->
                [none] 没有{ THE($origin) }按目的地和性别分列的出国务工者数据。
               *[other] 没有{ THE($origin) }{ $departures }年按目的地和性别分列的出国务工者数据；有数据的年份：{ $years }。
            }
        [persons] { $at }年{ THE($origin) }的出国务工者：女性{ $female }人，男性{ $male }人。
        [title] { "" }
       *[other]
            { $share ->
                [none] { "" }
               *[other] { $at }年，女性占{ THE($origin) }出国务工者的{ $share }。
            }
    }
feminisation-destinations-single =
    { $kind ->
        [nothing] { "" }
        [single] 在前往{ THE($high) }的工人中，女性占{ $highest }。
        [several] 在前往{ THE($high) }的工人中，女性占{ $highest }，而在前往{ THE($low) }的工人中占{ $lowest }。
       *[other] 最大的目的地是{ THE($largest) }，女性{ $largest_female }人，男性{ $largest_male }人。
    }

feminisation-destinations-own =
    { $found ->
        [no] { $place }：不在列名的目的地之内。
       *[yes]
            { $measure ->
                [persons] { $place }：女性{ $female }人，男性{ $male }人。
               *[share] { $place }：{ $share }。
            }
    }
feminisation-destinations-largest = 只列出每年最大的目的地；其余为其他或未说明。
feminisation-destinations-gaps = 登记的1,000名或以上工人中只有女性或只有男性的，不给出比例。
feminisation-destinations-few = 工人不足100人的目的地不列为最高或最低。
feminisation-destinations-more = 在来源中，各目的地之和超过全部工人。
feminisation-destinations-remark =
    { $remark ->
        [small] { $place }：工人不足1,000人。
       *[differ] { $place }：在来源中，女性与男性之和不等于男女合计。
    }
feminisation-destinations-other = 其他或未说明
feminisation-destinations-everywhere = 所有目的地
feminisation-own-finding =
    { $share ->
        [none] { $place }：没有{ $year }年移民中女性的数据
       *[other] { $year }年，女性占{ THE($place) }移民的{ $share }
    }
