communities-named =
    { $code ->
        [CIS]
            { $form ->
                [subject] 独立国家联合体
                [start] 独立国家联合体
                [in] 在独立国家联合体
                [from] 来自独立国家联合体
                [to] 前往独立国家联合体
                [of] 独立国家联合体的
               *[name] 独立国家联合体
            }
       *[other]
            { $form ->
                [subject] { $place }
                [start] { $place }
                [in] 在{ $place }
                [from] 来自{ $place }
                [to] 前往{ $place }
                [of] { $place }的
               *[name] { $place }
            }
    }

communities-short =
    { $code ->
        [ADD] 阿布扎比对话
        [ALMATY] 阿拉木图进程
        [BALI-AHG] 巴厘进程特设小组
        [BUDAPEST] 布达佩斯进程
        [CIPRES] 非洲社会保障会议
        [COLOMBO] 科伦坡进程
        [MIDSA] 南部非洲移民问题对话
        [MIDWA] 西非移民问题对话
        [RCM] 普埃布拉进程
        [SACM] 利马进程
        [AMU] 马格里布联盟
        [AU] 非盟
        [CAN] 安共体
        [CARICOM] 加共体
        [CEN-SAD] 萨赫勒-撒哈拉共同体
        [CIS] 独联体
        [COMESA] 东南非共同市场
        [EAC] 东共体
        [EAEU] 欧亚经济联盟
        [ECCAS] 中非经共体
        [ECOWAS] 西非经共体
        [EEA] 欧洲经济区
        [EU] 欧盟
        [GCC] 海合会
        [IGAD] 伊加特
        [MERCOSUR] 南共市
        [SAARC] 南盟
        [SACU] 南部非洲关税同盟
        [SADC] 南共体
        [ASEAN] 东盟
        [SICA] 中美洲一体化体系
       *[other] { $code }
    }

communities-short-remarked =
    { $code ->
        [CIS] 独联体，欧洲经委会分组
       *[other] { communities-short }
    }

communities-label =
    { $code ->
        [EAEU] { $name }
        [EEA] { $name }
        [SACU] { $name }
        [SICA] { $name }
       *[other] { $name }（{ $short }）
    }

communities-mark =
    { $code ->
        [AMU] 马格里布联盟
       *[other] { communities-short }
    }

communities-members-of-year = 各年7月1日的成员；准成员不计。

communities-members-listed = 各年均按{ $dates }名单所列成员：加入之前也计入该国。准成员不计。

communities-dates =
    { $others ->
        [none] { $usual }
       *[other] { $usual }（{ $others }）
    }

communities-dates-part = { $names }为{ $date }

communities-listed =
    { $known ->
        [none] 未注明日期的
        [month] { $date }
       *[year] { $date }
    }

communities-undated =
    { $count ->
       *[other]
            { $left ->
                [yes] { $names }的加入日期不详：其{ $dates }名单所列成员自成立以来各年均计入，已退出者计至退出时。
               *[no] { $names }的加入日期不详：其{ $dates }名单所列成员自成立以来各年均计入。
            }
    }

communities-gone = 现非成员但在所示年份曾为成员的：{ $parts }。

communities-gone-part = { $places }（{ $short }）

communities-mauritania = 毛里塔尼亚于2000年12月退出西非经共体，不在任何名单之内，不予计入。

communities-earlier = 旧名称：{ $parts }。

communities-earlier-part = { $short }，{ $until }年以前为{ $name }

communities-not-yet = { $year }年尚未成立：{ $parts }。

communities-not-yet-part = { $mark }（{ $founded }年成立）

communities-former =
    { $counted ->
        [yes] 前成员或被中止资格的成员，仍予计入的：{ $parts }。
       *[no] 前成员或被中止资格的成员，未予计入的：{ $parts }。
    }

communities-former-part =
    { $counted ->
        [yes] { $places }（{ $short }；不计入则{ $year }年为{ $share }）
       *[no] { $places }（{ $short }；计入则{ $year }年为{ $share }）
    }

communities-question = 共同体
    .text = 区域经济共同体、自由流动区和其他区域组织。点击条形可将该共同体加入曲线图或去除。

communities-choice = 共同体

communities-members = 成员
    .of_year = 当年的
    .today = 现在的
    .former = 现在的和以前的

communities-subtitle =
    { $basis ->
        [origin]
            { $sex ->
                [female] 居住在共同体另一国的人数，占来自该共同体的女性迁出移民的百分比
                [male] 居住在共同体另一国的人数，占来自该共同体的男性迁出移民的百分比
               *[both] 居住在共同体另一国的人数，占来自该共同体的迁出移民的百分比
            }
       *[destination]
            { $sex ->
                [female] 来自共同体另一国的人数，占居住在该共同体的女性移民的百分比
                [male] 来自共同体另一国的人数，占居住在该共同体的男性移民的百分比
               *[both] 来自共同体另一国的人数，占居住在该共同体的移民的百分比
            }
    }

communities-coverage =
    { $basis ->
        [origin]
            { $high ->
                [none] 原籍地不详的移民未计入：世界移民中有{ $low }的原籍地已知。
               *[other] 原籍地不详的移民未计入：世界移民中有{ $low }%至{ $high }的原籍地已知。
            }
       *[destination] 原籍地不详的移民未计入：各共同体的移民中有{ $low }%至{ $high }的原籍地已知。
    }

communities-overlap = 一国可能属于若干共同体：不要相加。
    .mark = 各共同体有重叠：不可相加

communities-ranking-title =
    { $basis ->
        [origin]
            { $members ->
                [today] { $year }年留在原籍共同体内的迁出移民，按现有成员
                [former] { $year }年留在原籍共同体内的迁出移民，含前成员
               *[of_year] { $year }年留在原籍共同体内的迁出移民
            }
       *[destination]
            { $members ->
                [today] { $year }年来自同一共同体的移民，按现有成员
                [former] { $year }年来自同一共同体的移民，含前成员
               *[of_year] { $year }年来自同一共同体的移民
            }
    }

communities-ranking-headline =
    { $basis ->
        [origin]
            { $sex ->
                [female]
                    { $members ->
                        [today] { $year }年留在原籍共同体内的女性迁出移民，按现有成员：{ $first }{ $high }，{ $last }{ $low }%
                        [former] { $year }年留在原籍共同体内的女性迁出移民，含前成员：{ $first }{ $high }，{ $last }{ $low }%
                       *[of_year] { $year }年留在原籍共同体内的女性迁出移民：{ $first }{ $high }，{ $last }{ $low }%
                    }
                [male]
                    { $members ->
                        [today] { $year }年留在原籍共同体内的男性迁出移民，按现有成员：{ $first }{ $high }，{ $last }{ $low }%
                        [former] { $year }年留在原籍共同体内的男性迁出移民，含前成员：{ $first }{ $high }，{ $last }{ $low }%
                       *[of_year] { $year }年留在原籍共同体内的男性迁出移民：{ $first }{ $high }，{ $last }{ $low }%
                    }
               *[both]
                    { $members ->
                        [today] { $year }年留在原籍共同体内的迁出移民，按现有成员：{ $first }{ $high }，{ $last }{ $low }%
                        [former] { $year }年留在原籍共同体内的迁出移民，含前成员：{ $first }{ $high }，{ $last }{ $low }%
                       *[of_year] { $year }年留在原籍共同体内的迁出移民：{ $first }{ $high }，{ $last }{ $low }%
                    }
            }
       *[destination]
            { $sex ->
                [female]
                    { $members ->
                        [today] { $year }年来自同一共同体的女性移民，按现有成员：{ $first }{ $high }，{ $last }{ $low }%
                        [former] { $year }年来自同一共同体的女性移民，含前成员：{ $first }{ $high }，{ $last }{ $low }%
                       *[of_year] { $year }年来自同一共同体的女性移民：{ $first }{ $high }，{ $last }{ $low }%
                    }
                [male]
                    { $members ->
                        [today] { $year }年来自同一共同体的男性移民，按现有成员：{ $first }{ $high }，{ $last }{ $low }%
                        [former] { $year }年来自同一共同体的男性移民，含前成员：{ $first }{ $high }，{ $last }{ $low }%
                       *[of_year] { $year }年来自同一共同体的男性移民：{ $first }{ $high }，{ $last }{ $low }%
                    }
               *[both]
                    { $members ->
                        [today] { $year }年来自同一共同体的移民，按现有成员：{ $first }{ $high }，{ $last }{ $low }%
                        [former] { $year }年来自同一共同体的移民，含前成员：{ $first }{ $high }，{ $last }{ $low }%
                       *[of_year] { $year }年来自同一共同体的移民：{ $first }{ $high }，{ $last }{ $low }%
                    }
            }
    }

communities-ranking-shares =
    { $basis ->
        [origin]
            { $sex ->
                [female]
                    { $members ->
                        [today] { $year }年，按现有成员，留在原籍共同体内的女性迁出移民比例最高的是{ $highest }，最低的是{ $lowest }。
                        [former] { $year }年，含前成员，留在原籍共同体内的女性迁出移民比例最高的是{ $highest }，最低的是{ $lowest }。
                       *[of_year] { $year }年，留在原籍共同体内的女性迁出移民比例最高的是{ $highest }，最低的是{ $lowest }。
                    }
                [male]
                    { $members ->
                        [today] { $year }年，按现有成员，留在原籍共同体内的男性迁出移民比例最高的是{ $highest }，最低的是{ $lowest }。
                        [former] { $year }年，含前成员，留在原籍共同体内的男性迁出移民比例最高的是{ $highest }，最低的是{ $lowest }。
                       *[of_year] { $year }年，留在原籍共同体内的男性迁出移民比例最高的是{ $highest }，最低的是{ $lowest }。
                    }
               *[both]
                    { $members ->
                        [today] { $year }年，按现有成员，留在原籍共同体内的迁出移民比例最高的是{ $highest }，最低的是{ $lowest }。
                        [former] { $year }年，含前成员，留在原籍共同体内的迁出移民比例最高的是{ $highest }，最低的是{ $lowest }。
                       *[of_year] { $year }年，留在原籍共同体内的迁出移民比例最高的是{ $highest }，最低的是{ $lowest }。
                    }
            }
       *[destination]
            { $sex ->
                [female]
                    { $members ->
                        [today] { $year }年，按现有成员，来自同一共同体的女性移民比例最高的是{ $highest }，最低的是{ $lowest }。
                        [former] { $year }年，含前成员，来自同一共同体的女性移民比例最高的是{ $highest }，最低的是{ $lowest }。
                       *[of_year] { $year }年，来自同一共同体的女性移民比例最高的是{ $highest }，最低的是{ $lowest }。
                    }
                [male]
                    { $members ->
                        [today] { $year }年，按现有成员，来自同一共同体的男性移民比例最高的是{ $highest }，最低的是{ $lowest }。
                        [former] { $year }年，含前成员，来自同一共同体的男性移民比例最高的是{ $highest }，最低的是{ $lowest }。
                       *[of_year] { $year }年，来自同一共同体的男性移民比例最高的是{ $highest }，最低的是{ $lowest }。
                    }
               *[both]
                    { $members ->
                        [today] { $year }年，按现有成员，来自同一共同体的移民比例最高的是{ $highest }，最低的是{ $lowest }。
                        [former] { $year }年，含前成员，来自同一共同体的移民比例最高的是{ $highest }，最低的是{ $lowest }。
                       *[of_year] { $year }年，来自同一共同体的移民比例最高的是{ $highest }，最低的是{ $lowest }。
                    }
            }
    }

communities-figure = { THE($community) }（{ $figure }）

communities-own =
    { $country ->
        [none] { "" }
       *[other]
            { $parts ->
                [none] { $country }：不属于这些共同体中的任何一个。
               *[other] { $country }：{ $parts }。
            }
    }

communities-own-part =
    { $counted ->
        [then]
            { $role ->
                [member] { THE($communities) }成员，{ $year }年未计入
                [former] { THE($communities) }前成员，{ $year }年未计入
               *[suspended] { THE($communities) }被中止资格的成员，{ $year }年未计入
            }
        [never]
            { $role ->
                [member] { THE($communities) }成员，未计入
                [former] { THE($communities) }前成员，未计入
               *[suspended] { THE($communities) }被中止资格的成员，未计入
            }
       *[yes]
            { $role ->
                [member] { $communities }成员
                [former] { $communities }前成员
               *[suspended] { $communities }被中止资格的成员
            }
    }

communities-own-figure =
    { $role ->
        [member] { THE($community) }（{ $figure }）
       *[other] { THE($community) }（{ $figure }）
    }

communities-own-finding =
    { $basis ->
        [origin] { THE($place) }的迁出移民中居住在所属共同体内者，{ $year }年：{ $parts }
       *[destination] { THE($place) }的迁入移民中来自所属共同体内者，{ $year }年：{ $parts }
    }

communities-own-share = { communities-mark } { $share }

communities-rules = 人员流动一栏为名单所载的简短标签：说明约定了什么，不说明是否生效或如何实施。

communities-grouping = 独联体：联合国欧洲经济委员会的分组，不说明现有成员资格。

communities-rule = 列有人员流动规则

communities-no-rule = 没有列出

communities-hover-of = 总数为{ $stock }

communities-hover-members =
    { $dated ->
        [then] { $year }年{ $count }个成员
        [listed] { $count }个成员，{ $list }名单
       *[undated] { $count }个成员
    }

communities-lines-title =
    { $basis ->
        [origin]
            { $members ->
                [today] { $start }年至{ $end }年留在原籍共同体内的迁出移民，按现有成员
                [former] { $start }年至{ $end }年留在原籍共同体内的迁出移民，含前成员
               *[of_year] { $start }年至{ $end }年留在原籍共同体内的迁出移民
            }
       *[destination]
            { $members ->
                [today] { $start }年至{ $end }年来自同一共同体的移民，按现有成员
                [former] { $start }年至{ $end }年来自同一共同体的移民，含前成员
               *[of_year] { $start }年至{ $end }年来自同一共同体的移民
            }
    }

communities-lines-nothing = 没有选择共同体。请在“共同体”中选择一个或多个。

communities-lines-headline =
    { $count ->
        [0] 没有选择共同体
        [1]
            { $before ->
                [none] { THE($community) }：{ $since }年为{ $first }，{ $until }年为{ $last }
               *[other] { THE($community) }：{ $since }年为{ $first }（{ $before }个成员），{ $until }年为{ $last }（{ $after }个成员）
            }
       *[other]
            { $before ->
                [none] { THE($community) }变化最大：{ $since }年为{ $first }，{ $until }年为{ $last }
               *[other] { THE($community) }变化最大：{ $since }年为{ $first }（{ $before }个成员），{ $until }年为{ $last }（{ $after }个成员）
            }
    }

communities-lines-shares =
    { $spans ->
        [none] 没有选择共同体。
       *[other]
            { $basis ->
                [origin]
                    { $sex ->
                        [female] 居住在共同体另一国的人数，占来自该共同体的女性迁出移民的百分比，{ $start }年至{ $end }年：{ $spans }。
                        [male] 居住在共同体另一国的人数，占来自该共同体的男性迁出移民的百分比，{ $start }年至{ $end }年：{ $spans }。
                       *[both] 居住在共同体另一国的人数，占来自该共同体的迁出移民的百分比，{ $start }年至{ $end }年：{ $spans }。
                    }
               *[destination]
                    { $sex ->
                        [female] 来自共同体另一国的人数，占居住在该共同体的女性移民的百分比，{ $start }年至{ $end }年：{ $spans }。
                        [male] 来自共同体另一国的人数，占居住在该共同体的男性移民的百分比，{ $start }年至{ $end }年：{ $spans }。
                       *[both] 来自共同体另一国的人数，占居住在该共同体的移民的百分比，{ $start }年至{ $end }年：{ $spans }。
                    }
            }
    }

communities-lines-span =
    { $since ->
        [none]
            { $before ->
                [none] { $community }从{ $first }%到{ $last }%
               *[other] { $community }从{ $first }%（{ $before }个成员）到{ $last }%（{ $after }个成员）
            }
       *[other]
            { $before ->
                [none] { $community }从{ $since }年的{ $first }%到{ $last }%
               *[other] { $community }从{ $since }年的{ $first }%（{ $before }个成员）到{ $last }%（{ $after }个成员）
            }
    }
