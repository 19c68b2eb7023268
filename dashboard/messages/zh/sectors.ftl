sectors-page = 部门
    .summary = 移民工人的经济活动部门：农业、工业和服务业，世界和各国。

sectors-world = 世界
    .text = 国际劳工组织的全球估算。每一版有自己的年份和方法。“此处没有数字”指所查阅的网页没有给出该数字；国际劳工组织可能已经公布。

sectors-domestic = 家政工作，2013年
    .text = 家政工作属于服务业。所查阅的网页都没有给出国际劳工组织估算第1版以后的数字。

sectors-countries = 国家
    .text = 国际劳工组织统计数据库汇集的劳动力调查和普查：一张含87个国家的表，只能从中选择。调查往往遗漏身份不正规的移民。点击地图或排名中的国家即可选择。

sectors-edition = 年份（国际劳工组织估算的版本）
sectors-sex-by-subregion = 性别，按次区域
sectors-choice = 部门

sectors-host = 国家
    .own = 您的国家，否则为{ $place }

sectors-top = 排名中
    .first = 前20个
    .all = 所有国家

sectors-people =
    .of =
        { $who ->
            [workers] 移民工人
            [women-workers] 女性移民工人
            [men-workers] 男性移民工人
            [employed-women] 就业女性移民
            [employed-men] 就业男性移民
           *[employed] 就业移民
        }

sectors-employed =
    .of =
        { $csex ->
            [female] 就业女性移民
            [male] 就业男性移民
           *[both] 就业移民
        }

sectors-branch =
    .in =
        { $sector ->
            [agriculture] 农业
            [industry] 工业
            [domestic_work] 家政工作
            [construction] 建筑业
            [manufacturing] 制造业
            [mining_utilities] 采矿业及电力、燃气和水供应业
            [market_services] 市场服务业
            [non_market_services] 非市场服务业
           *[services] 服务业
        }
    .name =
        { $sector ->
            [agriculture] 农业
            [industry] 工业
            [domestic_work] 家政工作
            [construction] 建筑业
            [manufacturing] 制造业
            [mining_utilities] 采矿业及电力、燃气和水供应业
            [market_services] 市场服务业
            [non_market_services] 非市场服务业
           *[services] 服务业
        }

sectors-basis =
    .who =
        { $basis ->
            [citizenship] 外国公民
           *[place_of_birth] 国外出生者
        }
    .persons =
        { $basis ->
            [citizenship] 外国公民
           *[place_of_birth] 国外出生者
        }

sectors-status =
    .not-available = 此处没有数字
    .approximate = 近似值
    .derived = 推算
    .sources-disagree = 来源不一
    .doubtful = 存疑
    .not-in-table = 不在此表
    .not-by-sex = 此表不按性别分列
    .small-sample = 小样本：移民不足{ $least }人
    .small-survey = 小样本
    .older = 早于排名年份
    .nobody = 无人从业

sectors-figure =
    { $approximate ->
        [yes] 约{ $share }
       *[no] { $share }
    }

sectors-marked =
    { $mark ->
        [none] { $share }
       *[other] { $share }（{ $mark }）
    }

sectors-branch-share =
    { $mark ->
        [none] { sectors-branch.in }{ $share }
       *[other] { sectors-branch.in }{ $share }（{ $mark }）
    }
sectors-domestic-share =
    { $mark ->
        [none] 属于服务业的家政工作{ $share }
       *[other] 属于服务业的家政工作{ $share }（{ $mark }）
    }

sectors-gaps =
    { $gaps ->
        [none] { "" }
       *[other] 此处没有数字：{ $gaps }。
    }
    .mark = 有数字的次区域：{ $subregions }个中有{ $given }个

sectors-bar =
    { $sector ->
        [agriculture] 农业
        [industry] 工业
        [services] 服务业
        [domestic_work] 其中家政工作
        [construction] 其中建筑业
        [manufacturing] 其中制造业
        [mining_utilities] 其中采矿业及电力、燃气和水供应业
        [market_services] 其中市场服务业
        [non_market_services] 其中非市场服务业
        [not_classified] 未分类
       *[total] 所有部门
    }

sectors-read-elsewhere = 数字取自引用国际劳工组织报告的网页。

sectors-derived =
    { $derived ->
        [yes] 推算：100%中的余数。
       *[no] { "" }
    }

sectors-no-branches = 此处没有数字。第4版（2022年）给出女性和男性的部门。

sectors-world-title = { $year }年{ sectors-people.of }的经济活动部门

sectors-world-subtitle =
    { $compared ->
        [yes] 移民和非移民的百分比，世界（国际劳工组织，{ $edition }）
       *[no] 百分比，世界（国际劳工组织，{ $edition }）
    }

sectors-world-headline =
    { $sector ->
        [none] { sectors-world-share }
        [domestic_work] { sectors-world-share }
       *[other]
            { $others ->
                [none] { sectors-world-share }
               *[other] { $year }年，{ sectors-people.of }中有{ $share }从事{ sectors-branch.in }，非移民为{ $others }
            }
    }

sectors-world-share =
    { $sector ->
        [none] { $year }年{ sectors-people.of }的部门：此处没有数字
        [domestic_work] { $year }年，{ sectors-people.of }中有{ $share }从事属于服务业的家政工作
       *[other] { $year }年，{ sectors-people.of }中有{ $share }从事{ sectors-branch.in }
    }

sectors-world-branches =
    { $branches ->
        [none] { $year }年{ sectors-people.of }的部门：此处没有数字。
       *[other] { $year }年世界{ sectors-people.of }的部门构成：{ $branches }。
    }

sectors-world-others =
    { $branches ->
        [none] { "" }
       *[other]
            { $other_branches ->
                [none] 非移民：此处没有数字。
               *[other] 就业非移民：{ $other_branches }。
            }
    }

sectors-world-industry = 工业包括制造业和建筑业；服务业包括家政工作。

sectors-paper-title = 2013年按经济活动大类列示的移民工人
sectors-paper-subtitle = 百分比，世界（国际劳工组织，第1版）；全球移民与发展论坛2018年文件的图3
sectors-paper-headline = 2013年，移民工人中有{ $share }从事属于服务业的家政工作
sectors-paper-branches = 2013年世界移民工人的部门构成：{ $branches }。
# GFMD在中文中写全名，无须解释。
sectors-paper-forum = { "" }
sectors-paper-later = 所查阅的网页都没有给出以后各版的家政工作数字。

sectors-sex-title = { $year }年女性和男性的经济活动部门
sectors-sex-subtitle =
    { $employed ->
        [yes] 占各性别就业移民的百分比，世界（国际劳工组织，{ $edition }）
       *[no] 占各性别移民工人的百分比，世界（国际劳工组织，{ $edition }）
    }

sectors-sex-headline =
    { $sector ->
        [none] { $year }年女性和男性的部门：此处没有数字
       *[other]
            { $men ->
                [none]
                    { $employed ->
                        [yes] { $year }年，就业女性移民中有{ $share }从事{ sectors-branch.in }；男性：此处没有数字
                       *[no] { $year }年，女性移民工人中有{ $share }从事{ sectors-branch.in }；男性：此处没有数字
                    }
               *[other]
                    { $employed ->
                        [yes] { $year }年，就业女性移民中有{ $share }从事{ sectors-branch.in }，男性为{ $men }
                       *[no] { $year }年，女性移民工人中有{ $share }从事{ sectors-branch.in }，男性为{ $men }
                    }
            }
    }
sectors-sex-nothing = { $year }年女性和男性的部门：此处没有数字。
sectors-sex-world = 世界，{ $year }年。

sectors-sex-branches =
    { $who ->
        [employed-women]
            { $branches ->
                [none] 就业女性移民：此处没有数字。
               *[other] 就业女性移民：{ $branches }。
            }
        [employed-men]
            { $branches ->
                [none] 就业男性移民：此处没有数字。
               *[other] 就业男性移民：{ $branches }。
            }
        [women-workers]
            { $branches ->
                [none] 女性移民工人：此处没有数字。
               *[other] 女性移民工人：{ $branches }。
            }
       *[men-workers]
            { $branches ->
                [none] 男性移民工人：此处没有数字。
               *[other] 男性移民工人：{ $branches }。
            }
    }

sectors-editions-title = 国际劳工组织估算各版中的经济活动部门

sectors-editions-subtitle = 占{ sectors-people.of }的百分比，世界，{ $years }年

sectors-editions-headline =
    { $given ->
        [0] { sectors-people.of }的部门：此处没有数字
        [1] { $year }年，{ sectors-people.of }中有{ $share }从事服务业
       *[other] { sectors-people.of }中约有{ $lowest }%至{ $highest }%从事服务业，因版本而异
    }
sectors-editions-lead = 各版中{ sectors-people.of }的部门，不是趋势。
sectors-editions-branches =
    { $branches ->
        [none] { $year }年：此处没有数字。
       *[other] { $year }年：{ $branches }。
    }
sectors-editions-method = 每一版有自己的数据和方法：版本之间的差异不是趋势。2022年的部门指就业移民，以前指劳动力中的全部移民。
    .mark = 各版方法不同：不构成趋势

sectors-age-title = { $year }年移民工人的年龄组
sectors-age-subtitle = 百分比，女性和男性，世界（国际劳工组织，{ $edition }）

sectors-age-headline =
    { $low ->
        [none] { $year }年移民工人的年龄组：此处没有数字
       *[other]
            { $high ->
                [none] { $year }年，移民工人中有{ $share }年龄在{ $low }岁及以上
               *[other] { $year }年，移民工人中有{ $share }年龄在{ $low }至{ $high }岁
            }
    }

sectors-age-groups =
    { $groups ->
        [none] { $year }年移民工人的年龄组：此处没有数字。
       *[other] { $year }年世界移民工人：{ $groups }。
    }
sectors-age-share =
    { $high ->
        [none] { $low }岁及以上{ sectors-marked }
       *[other] { $low }至{ $high }岁{ sectors-marked }
    }
sectors-age-cut = 各版给出的年龄组不尽相同。
sectors-age-restated =
    { $restated ->
        [yes] 第3版重新给出了2017年的数字。
       *[no] { "" }
    }
sectors-age-nothing = 此处没有数字。以后各版给出年龄组。

sectors-domestic-title = 2013年家政工人
sectors-domestic-subtitle = 人数，女性移民、男性移民和非移民，世界（国际劳工组织，第1版）
sectors-domestic-headline = 2013年，移民占家政工人的{ $share }；这些移民中{ $share_women }是女性
sectors-domestic-persons = 2013年，世界有{ $migrants }名移民从事家政工作，占全部家政工人的{ $share }。这些移民中有{ $women }是女性，占{ $share_women }。
sectors-domestic-how = 男性移民为推算：全部移民家政工人减去女性。四舍五入后的数字之和可能不等于总数。非移民按性别：此处没有数字。

sectors-domestic-bar =
    { $sex ->
        [female] 女性移民
        [male] 男性移民
       *[both] 非移民，女性和男性
    }

sectors-subregions-title =
    { $dsex ->
        [female] 2013年按次区域列示的女性移民家政工人
        [male] 2013年按次区域列示的男性移民家政工人
       *[both] 2013年按次区域列示的移民家政工人
    }
sectors-subregions-subtitle = 占世界总数的百分比（国际劳工组织，第1版）

sectors-subregions-headline =
    { $dsex ->
        [female] 2013年，女性移民家政工人中有{ $share }{ IN($place) }工作
        [male] 2013年，男性移民家政工人中有{ $share }{ IN($place) }工作
       *[both] 2013年，移民家政工人中有{ $share }{ IN($place) }工作
    }

sectors-subregions-lead =
    { $dsex ->
        [female] { THE($place) }：2013年，女性移民家政工人中有{ $share }在其所属次区域工作
        [male] { THE($place) }：2013年，男性移民家政工人中有{ $share }在其所属次区域工作
       *[both] { THE($place) }：2013年，移民家政工人中有{ $share }在其所属次区域工作
    }

sectors-subregions-largest =
    { $dsex ->
        [female] 2013年，世界女性移民家政工人中有{ sectors-marked }{ IN($place) }工作。
        [male] 2013年，世界男性移民家政工人中有{ sectors-marked }{ IN($place) }工作。
       *[both] 2013年，世界移民家政工人中有{ sectors-marked }{ IN($place) }工作。
    }
sectors-subregions-given = 此处有数字的次区域：{ $subregions }个中有{ $given }个。

sectors-subregions-own =
    { $group ->
        [none] { $place }：不属于国际劳工组织任何次区域。
       *[other]
            { $share ->
                [none] { $group }（包括{ THE($place) }）：此处没有数字。
               *[other] { $group }（包括{ THE($place) }）：{ sectors-marked }。
            }
    }

sectors-subregions-conflict =
    { $conflict ->
        [yes] 北欧、南欧和西欧：一个网页为22.1%，另一个为22.2%。
       *[no] { "" }
    }

sectors-leaders =
    { $leaders ->
        [none] { "" }
       *[other] { sectors-employed.of }从事{ sectors-branch.in }的比例：{ $leaders }。
    }
sectors-leader =
    { $count ->
        [1] 在统计{ sectors-basis.persons }并列入排名的唯一国家为{ $share }（{ $places }）
       *[other] 在统计{ sectors-basis.persons }并列入排名的{ $count }个国家中，最高为{ $share }（{ $places }）
    }
sectors-place-year = { $year }年{ THE($place) }

sectors-country =
    { $share ->
        [none] { $place }：{ $why }。
       *[other]
            { $why ->
                [none] { $place }，{ $year }年（{ sectors-basis.who }）：{ $share }，在{ $ranked }个中列第{ $rank }位。
               *[other] { $place }，{ $year }年（{ sectors-basis.who }）：{ $share }，未排名（{ $why }）。
            }
    }

sectors-kinds = 移民指国外出生者，在一些国家指外国公民：请比较同一类国家。

sectors-latest = 给出该部门的各国最近年份；排名的是{ $first }年至{ $last }年的数字，不含小样本。“不在此表”不等于没有数据：其他来源可能有数字。
sectors-households =
    { $sector ->
        [services] { sectors-in-households }
        [non_market_services] { sectors-in-households }
       *[other] { "" }
    }
sectors-in-households = 住户中的家政工人计入非市场服务业。

sectors-map-title = { sectors-employed.of }从事{ sectors-branch.in }的比例，按国家
sectors-map-subtitle = 百分比，各国最近年份（国际劳工组织统计数据库）
sectors-map-missing = 不在此表

sectors-map-headline =
    { $count ->
        [0] { sectors-employed.of }从事{ sectors-branch.in }的比例：没有国家可以排名
        [1] 在列入排名的唯一国家，{ sectors-employed.of }（{ sectors-basis.who }）中有{ $share }从事{ sectors-branch.in }
       *[other] { $count }个国家中有{ $above }个国家的{ sectors-employed.of }（{ sectors-basis.who }）从事{ sectors-branch.in }的比例达{ $share }或以上
    }

sectors-ranking-title = 按{ sectors-employed.of }从事{ sectors-branch.in }的比例排列的国家
sectors-ranking-subtitle = 百分比；{ sectors-basis.who }；最近年份，{ $first }年至{ $last }年的列入排名（国际劳工组织统计数据库）

sectors-ranking-headline =
    { $count ->
        [0] { sectors-employed.of }从事{ sectors-branch.in }的比例：没有统计{ sectors-basis.persons }的国家可以排名
        [1] { sectors-employed.of }（{ sectors-basis.who }）从事{ sectors-branch.in }的比例，列入排名的唯一国家是{ THE($places) }：{ $share }
       *[other] { $count }个国家中，{ sectors-employed.of }（{ sectors-basis.who }）从事{ sectors-branch.in }比例最高的是{ THE($places) }：{ $share }
    }
sectors-ranking-leaders =
    { $count ->
        [0] { sectors-ranking-nobody }
       *[other] { sectors-leaders }
    }
sectors-ranking-nobody = { sectors-employed.of }从事{ sectors-branch.in }的比例：没有统计{ sectors-basis.persons }的国家可以排名。

sectors-ranking-bar = { $place }，{ $year }年
sectors-ranked = 列入排名
sectors-not-ranked = 未列入排名

sectors-ranking-reasons =
    { $reasons ->
        [none] { "" }
       *[other] 未列入排名：{ $reasons }。
    }
sectors-reason = { $why }（{ $count }个）
sectors-ranking-apart = 未列出的另一类国家：{ $apart }个。
sectors-ranking-gaps =
    { $gaps ->
        [0] { "" }
       *[other] 没有数字的国家列于表中，不在图中：{ $gaps }个。
    }

sectors-no-sex = 此表没有{ THE($place) }按性别分列的数字。请选择“女性和男性”。

sectors-country-title =
    { $year ->
        [none] { THE($place) }就业移民的部门
       *[other] { $year }年{ THE($place) }就业移民的部门
    }

sectors-country-subtitle =
    { $compared ->
        [yes]
            { $csex ->
                [female] 占移民和全部就业者的百分比，女性（国际劳工组织统计数据库）
                [male] 占移民和全部就业者的百分比，男性（国际劳工组织统计数据库）
               *[both] 占移民和全部就业者的百分比，女性和男性（国际劳工组织统计数据库）
            }
       *[no]
            { $csex ->
                [female] 占移民的百分比，女性（国际劳工组织统计数据库）
                [male] 占移民的百分比，男性（国际劳工组织统计数据库）
               *[both] 占移民的百分比，女性和男性（国际劳工组织统计数据库）
            }
    }

sectors-country-migrants = 移民（{ sectors-basis.who }）

sectors-country-headline =
    { $sector ->
        [none] { THE($place) }{ sectors-employed.of }的部门：不在此表
       *[other]
            { $others ->
                [none] { IN($place) }，{ sectors-employed.of }中有{ $share }从事{ sectors-branch.in }
               *[other]
                    { $csex ->
                        [female] { IN($place) }，就业女性移民中有{ $share }从事{ sectors-branch.in }，全部就业女性为{ $others }
                        [male] { IN($place) }，就业男性移民中有{ $share }从事{ sectors-branch.in }，全部就业男性为{ $others }
                       *[both] { IN($place) }，就业移民中有{ $share }从事{ sectors-branch.in }，全部就业者为{ $others }
                    }
            }
    }
sectors-country-branches = { $year }年{ IN($place) }，{ sectors-employed.of }（{ sectors-basis.who }）：{ $branches }。
sectors-country-gaps =
    { $gaps ->
        [none] { "" }
       *[other] 不在此表：{ $gaps }。
    }

sectors-country-unclassified =
    { $unclassified ->
        [none] { "" }
       *[other]
            { $among ->
                [yes] 未分类：{ $unclassified }，其中包括{ $gaps }。
               *[no] 未分类：{ $unclassified }。
            }
    }
sectors-country-others =
    { $other_branches ->
        [none] 全部就业者不在此表。
       *[other]
            { $csex ->
                [female] 全部就业女性：{ $other_branches }。
                [male] 全部就业男性：{ $other_branches }。
               *[both] 全部就业者：{ $other_branches }。
            }
    }

sectors-stands-in = { $own }：不在此表，因此显示{ $place }。
    .mark = { $own }：{ sectors-status.not-in-table }；显示：{ $place }

sectors-remark = { $place }：{ $remark }
    .mark = 须谨慎解读

sectors-uneven =
    { $group ->
        [all_employed]
            { $csex ->
                [female] 在来源中，全部就业女性的各部门之和为{ $share }。
                [male] 在来源中，全部就业男性的各部门之和为{ $share }。
               *[both] 在来源中，全部就业者的各部门之和为{ $share }。
            }
       *[migrants] 在来源中，{ sectors-employed.of }的各部门之和为{ $share }。
    }
sectors-unclassified-counted = 比例以全部就业移民为分母，包括部门未分类者。
sectors-all-employed-derived = 全部就业者不在此表：以移民与本国公民（或本地出生者）之和代替，标为推算。

sectors-weight-title =
    { $year ->
        [none] { THE($place) }全部就业者中的移民
       *[other] { $year }年{ THE($place) }全部就业者中的移民
    }
sectors-weight-subtitle =
    { $csex ->
        [female] 占各部门全部就业者的百分比，女性（国际劳工组织统计数据库）
        [male] 占各部门全部就业者的百分比，男性（国际劳工组织统计数据库）
       *[both] 占各部门全部就业者的百分比，女性和男性（国际劳工组织统计数据库）
    }
sectors-weight-nothing = 全部就业者不在此表，因此没有移民的比例。

sectors-weight-headline =
    { $share ->
        [none]
            { $csex ->
                [female] { THE($place) }全部就业女性中女性移民的比例：不在此表
                [male] { THE($place) }全部就业男性中男性移民的比例：不在此表
               *[both] { THE($place) }全部就业者中移民的比例：不在此表
            }
       *[other]
            { $highest ->
                [none]
                    { $csex ->
                        [female] { IN($place) }，女性移民占全部就业女性的{ $share }
                        [male] { IN($place) }，男性移民占全部就业男性的{ $share }
                       *[both] { IN($place) }，移民占全部就业者的{ $share }
                    }
               *[other]
                    { $csex ->
                        [female] { IN($place) }，女性移民占全部就业女性的{ $share }，占{ sectors-branch.in }就业者的{ $highest }
                        [male] { IN($place) }，男性移民占全部就业男性的{ $share }，占{ sectors-branch.in }就业者的{ $highest }
                       *[both] { IN($place) }，移民占全部就业者的{ $share }，占{ sectors-branch.in }就业者的{ $highest }
                    }
            }
    }

sectors-weight-shares =
    { $share ->
        [none]
            { $csex ->
                [female] { $year }年{ THE($place) }女性移民（{ sectors-basis.who }）的比例不在此表。
                [male] { $year }年{ THE($place) }男性移民（{ sectors-basis.who }）的比例不在此表。
               *[both] { $year }年{ THE($place) }移民（{ sectors-basis.who }）的比例不在此表。
            }
       *[other]
            { $branches ->
                [none]
                    { $csex ->
                        [female] { $year }年{ IN($place) }，女性移民（{ sectors-basis.who }）占全部就业女性的{ $share }。
                        [male] { $year }年{ IN($place) }，男性移民（{ sectors-basis.who }）占全部就业男性的{ $share }。
                       *[both] { $year }年{ IN($place) }，移民（{ sectors-basis.who }）占全部就业者的{ $share }。
                    }
               *[other]
                    { $csex ->
                        [female] { $year }年{ IN($place) }，女性移民（{ sectors-basis.who }）占全部就业女性的{ $share }：{ $branches }。
                        [male] { $year }年{ IN($place) }，男性移民（{ sectors-basis.who }）占全部就业男性的{ $share }：{ $branches }。
                       *[both] { $year }年{ IN($place) }，移民（{ sectors-basis.who }）占全部就业者的{ $share }：{ $branches }。
                    }
            }
    }

sectors-world-own = { THE($place) }：世界数字。{ sectors-world-share }
