corridors-page = 移民走廊
    .summary = 按原籍国和目的地国列示的移民：最大的移民走廊、区域、共同体、邻国。

corridors-largest = 最大的移民走廊
    .text = 一条移民走廊是一对国家：来自其中一国而居住在另一国的所有人。点击条形可将其原籍国置于“一个国家”的中心。

corridors-one-country = 一个国家
    .text = 点击某个对应国可将其置于中心。

corridors-regions = 区域之间和区域之内
    .text = 先列流动，再列留在区域之内的比例：对迁出移民，是来自某区域的人中有多少居住在该区域；对迁入移民，是居住在某区域的人中有多少来自该区域。二者相差很大，不说明是哪一种的数字可能指其中任何一种。比例一律按联合国区域计算。

corridors-neighbours = 邻国

corridors-definition = 按出生国统计，一些国家按国籍统计，不论何时迁来，不论是否工作；大多数包括难民。

corridors-borders =
    { $before ->
        [yes] 边界为现今边界，但苏丹（2005年以前的数字包括苏丹和南苏丹）以及博纳尔、圣俄斯塔休斯和萨巴（2005年以前的数字指前荷属安的列斯）除外。在苏联或南斯拉夫解体前在其各共和国之间迁移的人，在此计为移民。
       *[no] 边界为现今边界：在苏联或南斯拉夫解体前在其各共和国之间迁移的人，在此计为移民。
    }

corridors-place-figure = { THE($place) }（{ $figure }）

corridors-show = 显示
    .persons = 人数
    .women = 女性比例
    .rose = 增加最多
    .fell = 减少最多

corridors-since = 比较年份

corridors-within = 组别

corridors-group-members = 组别成员
    .of_year = 当年的
    .today = 现在的

corridors-ends = 移民走廊
    .all = 全部
    .from = 来自某组别
    .to = 前往某组别
    .both = 某组别之内

corridors-mobility = 方向
    .all = 所有方向
    .south_south = 由南向南
    .south_north = 由南向北
    .north_south = 由北向南
    .north_north = 由北向北

corridors-kind =
    .subject =
            { $mobility ->
                [south_south] 由南向南移民走廊
                [south_north] 由南向北移民走廊
                [north_south] 由北向南移民走廊
                [north_north] 由北向北移民走廊
               *[all] 移民走廊
            }
    .of =
            { $mobility ->
                [south_south] 由南向南移民走廊
                [south_north] 由南向北移民走廊
                [north_south] 由北向南移民走廊
                [north_north] 由北向北移民走廊
               *[all] 移民走廊
            }
    .in =
            { $mobility ->
                [south_south] 由南向南移民走廊
                [south_north] 由南向北移民走廊
                [north_south] 由北向南移民走廊
                [north_north] 由北向北移民走廊
               *[all] 移民走廊
            }

corridors-shown =
    .subject =
            { $ends ->
                [from] { FROM($group) }的{ corridors-kind.subject }
                [to] { TO($group) }的{ corridors-kind.subject }
                [both] { THE($group) }内部的{ corridors-kind.subject }
               *[all] { corridors-kind.subject }
            }
    .of =
            { $ends ->
                [from] { FROM($group) }的{ corridors-kind.of }
                [to] { TO($group) }的{ corridors-kind.of }
                [both] { THE($group) }内部的{ corridors-kind.of }
               *[all] { corridors-kind.of }
            }
    .in =
            { $ends ->
                [from] { FROM($group) }的{ corridors-kind.in }
                [to] { TO($group) }的{ corridors-kind.in }
                [both] { THE($group) }内部的{ corridors-kind.in }
               *[all] { corridors-kind.in }
            }

corridors-top-title =
    { $show ->
        [persons] { $year }年最大的{ corridors-shown.subject }
        [women] { $year }年最大的{ corridors-shown.in }中的女性比例
        [rose]
            { $compared ->
                [yes] { $since }年至{ $year }年人数增加最多的{ corridors-shown.of }
               *[no] { $year }年人数增加最多的{ corridors-shown.of }
            }
       *[fell]
            { $compared ->
                [yes] { $since }年至{ $year }年人数减少最多的{ corridors-shown.of }
               *[no] { $year }年人数减少最多的{ corridors-shown.of }
            }
    }

corridors-top-subtitle =
    { $show ->
        [women] 国际移民中的女性，百分比，按原籍国和居住国
        [persons]
            { $sex ->
                [female] 国际移民，女性，按原籍国和居住国
                [male] 国际移民，男性，按原籍国和居住国
               *[both] 国际移民，女性和男性，按原籍国和居住国
            }
       *[other]
            { $sex ->
                [female] 国际移民人数的变化，女性，按原籍国和居住国
                [male] 国际移民人数的变化，男性，按原籍国和居住国
               *[both] 国际移民人数的变化，女性和男性，按原籍国和居住国
            }
    }

corridors-top-headline =
    { $state ->
        [since] 无法比较：{ $since }年不早于{ $year }年。请选择较晚的年份
        [members] { $year }年{ corridors-shown.in }没有移民：该组别在{ $year }年7月1日没有成员
        [none]
            { $show ->
                [rose] { $since }年至{ $year }年，{ corridors-shown.in }的移民人数没有增加
                [fell] { $since }年至{ $year }年，{ corridors-shown.in }的移民人数没有减少
               *[other] { $year }年{ corridors-shown.in }没有已知的移民
            }
       *[shown]
            { $show ->
                [persons]
                    { $corridors ->
                        [1] { $year }年只有一条{ corridors-shown.of }
                       *[other]
                            { $leading ->
                                [1]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] { $year }年，{ $corridors }条{ corridors-shown.of }中的1条占其全部女性移民的一半
                                                [male] { $year }年，{ $corridors }条{ corridors-shown.of }中的1条占其全部男性移民的一半
                                               *[both] { $year }年，{ $corridors }条{ corridors-shown.of }中的1条占其全部移民的一半
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] { $year }年，{ $corridors }条{ corridors-shown.of }中的1条占其全部女性移民的{ $held }
                                                [male] { $year }年，{ $corridors }条{ corridors-shown.of }中的1条占其全部男性移民的{ $held }
                                               *[both] { $year }年，{ $corridors }条{ corridors-shown.of }中的1条占其全部移民的{ $held }
                                            }
                                    }
                               *[other]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] { $year }年，{ $corridors }条{ corridors-shown.of }中的{ $leading }条占其全部女性移民的一半
                                                [male] { $year }年，{ $corridors }条{ corridors-shown.of }中的{ $leading }条占其全部男性移民的一半
                                               *[both] { $year }年，{ $corridors }条{ corridors-shown.of }中的{ $leading }条占其全部移民的一半
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] { $year }年，{ $corridors }条{ corridors-shown.of }中的{ $leading }条占其全部女性移民的{ $held }
                                                [male] { $year }年，{ $corridors }条{ corridors-shown.of }中的{ $leading }条占其全部男性移民的{ $held }
                                               *[both] { $year }年，{ $corridors }条{ corridors-shown.of }中的{ $leading }条占其全部移民的{ $held }
                                            }
                                    }
                            }
                    }
                [women]
                    { $listed ->
                        [1] 唯一的{ corridors-shown.of }，从{ THE($origin) }到{ THE($destination) }，女性比例为{ $figure }
                       *[other]
                            { $more ->
                                [yes] 最大的{ $listed }条{ corridors-shown.of }中，女性比例最高的是从{ THE($origin) }到{ THE($destination) }：{ $figure }
                               *[no] { $listed }条{ corridors-shown.of }中，女性比例最高的是从{ THE($origin) }到{ THE($destination) }：{ $figure }
                            }
                    }
                [rose]
                    { $sex ->
                        [female] { $since }年至{ $year }年，从{ THE($origin) }到{ THE($destination) }的走廊增加最多：女性移民增加{ $figure }人
                        [male] { $since }年至{ $year }年，从{ THE($origin) }到{ THE($destination) }的走廊增加最多：男性移民增加{ $figure }人
                       *[both] { $since }年至{ $year }年，从{ THE($origin) }到{ THE($destination) }的走廊增加最多：移民增加{ $figure }人
                    }
               *[fell]
                    { $sex ->
                        [female] { $since }年至{ $year }年，从{ THE($origin) }到{ THE($destination) }的走廊减少最多：女性移民减少{ $figure }人
                        [male] { $since }年至{ $year }年，从{ THE($origin) }到{ THE($destination) }的走廊减少最多：男性移民减少{ $figure }人
                       *[both] { $since }年至{ $year }年，从{ THE($origin) }到{ THE($destination) }的走廊减少最多：移民减少{ $figure }人
                    }
            }
    }

corridors-top-nothing =
    { $state ->
        [since] 无法比较：{ $since }年不早于{ $year }年。请选择较晚的年份。
        [members] { $year }年{ corridors-shown.in }没有移民：该组别在{ $year }年7月1日没有成员。
        [none]
            { $show ->
                [rose] { $since }年至{ $year }年，{ corridors-shown.in }的移民人数没有增加。
                [fell] { $since }年至{ $year }年，{ corridors-shown.in }的移民人数没有减少。
               *[other] { $year }年{ corridors-shown.in }没有已知的移民。
            }
       *[shown] { "" }
    }

corridors-top-leaders =
    { $leaders ->
        [none] { "" }
       *[other]
            { $show ->
                [persons]
                    { $listed ->
                        [1] { $year }年唯一的{ corridors-shown.of }：{ $leaders }。
                       *[other] { $year }年最大的{ corridors-shown.subject }：{ $leaders }。
                    }
                [women]
                    { $listed ->
                        [1] { $year }年唯一的{ corridors-shown.of }中的女性比例：{ $leaders }。
                       *[other]
                            { $more ->
                                [yes] { $year }年最大的{ $listed }条{ corridors-shown.of }中，女性比例最高的是{ $leaders }。
                               *[no] { $year }年{ $listed }条{ corridors-shown.of }中，女性比例最高的是{ $leaders }。
                            }
                    }
                [rose]
                    { $listed ->
                        [1] { $since }年至{ $year }年唯一增加的{ corridors-shown.of }：{ $leaders }。
                       *[other] { $since }年至{ $year }年增加最多的{ corridors-shown.of }：{ $leaders }。
                    }
               *[fell]
                    { $listed ->
                        [1] { $since }年至{ $year }年唯一减少的{ corridors-shown.of }：{ $leaders }。
                       *[other] { $since }年至{ $year }年减少最多的{ corridors-shown.of }：{ $leaders }。
                    }
            }
    }

corridors-figure = 从{ THE($origin) }到{ THE($destination) }（{ $figure }）

corridors-top-together =
    { $part ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] 最大的{ $listed }条走廊占{ $corridors }条走廊{ $total }名女性移民的{ $part }。
                [male] 最大的{ $listed }条走廊占{ $corridors }条走廊{ $total }名男性移民的{ $part }。
               *[both] 最大的{ $listed }条走廊占{ $corridors }条走廊{ $total }名移民的{ $part }。
            }
    }

corridors-top-own =
    { $to ->
        [none]
            { $from ->
                [none] 其中没有来自或前往{ THE($own) }的走廊。
               *[other]
                    { $show ->
                        [women] 按规模第{ $from_rank }位：从{ THE($from) }到{ THE($own) }的走廊（女性占{ $from_figure }）。
                       *[other] 第{ $from_rank }位：从{ THE($from) }到{ THE($own) }的走廊（{ $from_figure }）。
                    }
            }
       *[other]
            { $from ->
                [none]
                    { $show ->
                        [women] 按规模第{ $to_rank }位：从{ THE($own) }到{ THE($to) }的走廊（女性占{ $to_figure }）。
                       *[other] 第{ $to_rank }位：从{ THE($own) }到{ THE($to) }的走廊（{ $to_figure }）。
                    }
               *[other]
                    { $show ->
                        [women] 按规模第{ $to_rank }位：从{ THE($own) }到{ THE($to) }的走廊（女性占{ $to_figure }），按规模第{ $from_rank }位：从{ THE($from) }到{ THE($own) }的走廊（女性占{ $from_figure }）。
                       *[other] 第{ $to_rank }位：从{ THE($own) }到{ THE($to) }的走廊（{ $to_figure }），第{ $from_rank }位：从{ THE($from) }到{ THE($own) }的走廊（{ $from_figure }）。
                    }
            }
    }

corridors-unknown-origin =
    { $ends ->
        [to] { corridors-unknown-in-group }
        [both] { corridors-unknown-in-group }
       *[other]
            { $sex ->
                [female] 世界有{ $persons }名女性移民原籍地不详（占{ $year }年全部女性移民的{ $share }），未计入任何走廊。
                [male] 世界有{ $persons }名男性移民原籍地不详（占{ $year }年全部男性移民的{ $share }），未计入任何走廊。
               *[both] 世界有{ $persons }名移民原籍地不详（占{ $year }年全部移民的{ $share }），未计入任何走廊。
            }
    }

corridors-unknown-in-group =
    { $sex ->
        [female] { IN($group) }有{ $persons }名女性移民原籍地不详（占{ $year }年当地全部女性移民的{ $share }），未计入任何走廊。
        [male] { IN($group) }有{ $persons }名男性移民原籍地不详（占{ $year }年当地全部男性移民的{ $share }），未计入任何走廊。
       *[both] { IN($group) }有{ $persons }名移民原籍地不详（占{ $year }年当地全部移民的{ $share }），未计入任何走廊。
    }

corridors-top-few =
    { $few ->
        [yes] 移民不足100人的走廊不因其女性比例而列名。
       *[no] { "" }
    }

corridors-top-without-change =
    { $parted ->
        [yes]
            { $count ->
                [1] 有1条走廊没有{ $since }年的数字，因此没有变化：从{ THE($origin) }到{ THE($destination) }（{ $figure }；{ $since }年二者没有区分）。
               *[other] 有{ $count }条走廊没有{ $since }年的数字，因此没有变化，其中最大的是从{ THE($origin) }到{ THE($destination) }（{ $figure }；{ $since }年二者没有区分）。
            }
       *[no]
            { $count ->
                [1] 有1条走廊没有{ $since }年的数字，因此没有变化：从{ THE($origin) }到{ THE($destination) }（{ $figure }）。
               *[other] 有{ $count }条走廊没有{ $since }年的数字，因此没有变化，其中最大的是从{ THE($origin) }到{ THE($destination) }（{ $figure }）。
            }
    }
    .mark = { $since }年没有数字的走廊：{ $count }条

corridors-top-label =
    { $rank ->
        [none] { $origin } → { $destination }
       *[other] { $rank }.{ $origin } → { $destination }
    }

corridors-top-hover =
    { $show ->
        [persons]
            { $before ->
                [none] 女性占{ $women }
               *[other] 女性占{ $women }，{ $since }年为{ $before }
            }
        [women]
            { $before ->
                [none] { $persons }名移民
               *[other] { $persons }名移民，{ $since }年为{ $before }
            }
        [rose] 增加，{ $persons }名移民，女性占{ $women }
       *[fell] { $persons }名移民，女性占{ $women }
    }

corridors-top-half = 一半

corridors-centre = 中心国家
    .own = 您的国家，否则为印度

corridors-direction = 地图显示
    .emigrants = 迁出移民，按居住地
    .immigrants = 迁入移民，按出生地

corridors-country-title = { $year }年{ THE($here) }的迁入移民和迁出移民

corridors-country-subtitle =
    { $sex ->
        [female] 国际移民，女性，按原籍国和居住国
        [male] 国际移民，男性，按原籍国和居住国
       *[both] 国际移民，女性和男性，按原籍国和居住国
    }

corridors-partners-title =
    { $direction ->
        [emigrants]
            { $sex ->
                [female] { $year }年{ FROM($here) }的女性居住在哪里
                [male] { $year }年{ FROM($here) }的男性居住在哪里
               *[both] { $year }年{ FROM($here) }的人居住在哪里
            }
       *[immigrants]
            { $sex ->
                [female] { $year }年{ THE($here) }的女性迁入移民来自哪里
                [male] { $year }年{ THE($here) }的男性迁入移民来自哪里
               *[both] { $year }年{ THE($here) }的迁入移民来自哪里
            }
    }

corridors-partners-subtitle =
    { $direction ->
        [emigrants]
            { $sex ->
                [female] 国际移民，女性，按居住国
                [male] 国际移民，男性，按居住国
               *[both] 国际移民，女性和男性，按居住国
            }
       *[immigrants]
            { $sex ->
                [female] 国际移民，女性，按原籍国
                [male] 国际移民，男性，按原籍国
               *[both] 国际移民，女性和男性，按原籍国
            }
    }

corridors-country-headline =
    { $side ->
        [nobody]
            { $sex ->
                [female] { $year }年的数据中没有来到或离开{ THE($here) }的女性
                [male] { $year }年的数据中没有来到或离开{ THE($here) }的男性
               *[both] { $year }年的数据中没有来到或离开{ THE($here) }的人
            }
        [emigrants]
            { $first ->
                [none]
                    { $number ->
                        [none]
                            { $sex ->
                                [female] { $year }年的数据中没有{ FROM($here) }而居住在其他地方的女性
                                [male] { $year }年的数据中没有{ FROM($here) }而居住在其他地方的男性
                               *[both] { $year }年的数据中没有{ FROM($here) }而居住在其他地方的人
                            }
                       *[other]
                            { $sex ->
                                [female] { $year }年有{ $number }名{ FROM($here) }的女性居住在其他国家和地区
                                [male] { $year }年有{ $number }名{ FROM($here) }的男性居住在其他国家和地区
                               *[both] { $year }年有{ $number }名{ FROM($here) }的人居住在其他国家和地区
                            }
                    }
               *[other]
                    { $sex ->
                        [female] { $year }年{ FROM($here) }的女性迁出移民中，居住{ IN($first) }的最多：{ $largest }人
                        [male] { $year }年{ FROM($here) }的男性迁出移民中，居住{ IN($first) }的最多：{ $largest }人
                       *[both] { $year }年{ FROM($here) }的迁出移民中，居住{ IN($first) }的最多：{ $largest }人
                    }
            }
       *[immigrants]
            { $first ->
                [none]
                    { $number ->
                        [none]
                            { $sex ->
                                [female] { $year }年的数据中没有来自其他地方而居住{ IN($here) }的女性
                                [male] { $year }年的数据中没有来自其他地方而居住{ IN($here) }的男性
                               *[both] { $year }年的数据中没有来自其他地方而居住{ IN($here) }的人
                            }
                       *[other]
                            { $sex ->
                                [female] { $year }年有{ $number }名来自其他国家和地区的女性居住{ IN($here) }
                                [male] { $year }年有{ $number }名来自其他国家和地区的男性居住{ IN($here) }
                               *[both] { $year }年有{ $number }名来自其他国家和地区的人居住{ IN($here) }
                            }
                    }
               *[other]
                    { $known ->
                        [yes]
                            { $sex ->
                                [female] { $year }年{ THE($here) }的女性迁入移民中，{ FROM($first) }的最多：{ $largest }人
                                [male] { $year }年{ THE($here) }的男性迁入移民中，{ FROM($first) }的最多：{ $largest }人
                               *[both] { $year }年{ THE($here) }的迁入移民中，{ FROM($first) }的最多：{ $largest }人
                            }
                       *[no]
                            { $sex ->
                                [female] { $year }年{ THE($here) }原籍地已知的女性迁入移民中，{ FROM($first) }的最多：{ $largest }人
                                [male] { $year }年{ THE($here) }原籍地已知的男性迁入移民中，{ FROM($first) }的最多：{ $largest }人
                               *[both] { $year }年{ THE($here) }原籍地已知的迁入移民中，{ FROM($first) }的最多：{ $largest }人
                            }
                    }
            }
    }

corridors-country-nobody =
    { $sex ->
        [female] { $year }年的数据中没有来到或离开{ THE($here) }的女性。
        [male] { $year }年的数据中没有来到或离开{ THE($here) }的男性。
       *[both] { $year }年的数据中没有来到或离开{ THE($here) }的人。
    }

corridors-country-emigrants =
    { $number ->
        [none]
            { $sex ->
                [female] { $year }年的数据中没有{ FROM($here) }而居住在其他地方的女性。
                [male] { $year }年的数据中没有{ FROM($here) }而居住在其他地方的男性。
               *[both] { $year }年的数据中没有{ FROM($here) }而居住在其他地方的人。
            }
       *[other]
            { $sex ->
                [female] { $year }年有{ $number }名{ FROM($here) }的女性居住在其他国家和地区。
                [male] { $year }年有{ $number }名{ FROM($here) }的男性居住在其他国家和地区。
               *[both] { $year }年有{ $number }名{ FROM($here) }的人居住在其他国家和地区。
            }
    }

corridors-country-immigrants =
    { $number ->
        [none]
            { $sex ->
                [female] { $year }年的数据中没有来自其他地方而居住{ IN($here) }的女性。
                [male] { $year }年的数据中没有来自其他地方而居住{ IN($here) }的男性。
               *[both] { $year }年的数据中没有来自其他地方而居住{ IN($here) }的人。
            }
       *[other]
            { $sex ->
                [female] { $year }年有{ $number }名来自其他国家和地区的女性居住{ IN($here) }。
                [male] { $year }年有{ $number }名来自其他国家和地区的男性居住{ IN($here) }。
               *[both] { $year }年有{ $number }名来自其他国家和地区的人居住{ IN($here) }。
            }
    }

corridors-country-destinations =
    { $extent ->
        [single] 全部居住在{ $named }。
        [all] 分别居住在{ $named }。
       *[largest] 在{ $count }个国家和地区中，人数最多的是{ $named }。
    }

corridors-country-origins =
    { $extent ->
        [single] 原籍地已知的全部来自{ $named }。
        [all] 分别来自{ $named }。
       *[largest] 在{ $count }个原籍国家和地区中，人数最多的是{ $named }。
    }

corridors-country-unknown = 另有{ $number }人原籍地不详。

corridors-country-stock = 这是某一日期的人数，不是一年内的迁移：早已迁来的人在内，返回或去世的人不在内。
    .mark = 某一日期的人数，而非迁移

corridors-country-not-known =
    { $known ->
        [yes] { "" }
       *[no] “原籍地不详”指原籍国不详或与其他国家合并统计的迁入移民；不分摊到各国。
    }

corridors-country-colours = 条带颜色为对应国所属国际劳工组织次区域的颜色，与其他页相同。

corridors-country-left =
    { $held ->
        [yes] 来自其他地方，居住{ IN($here) }
       *[no] 数据中没有迁入移民
    }

corridors-country-right =
    { $held ->
        [yes] { FROM($here) }，居住在其他地方
       *[no] 数据中没有迁出移民
    }

corridors-country-hover =
    { $direction ->
        [emigrants]
            { $women ->
                [none] 占迁出移民的{ $share }
               *[other] 占迁出移民的{ $share }，女性占{ $women }
            }
       *[immigrants]
            { $women ->
                [none] 占迁入移民的{ $share }
               *[other] 占迁入移民的{ $share }，女性占{ $women }
            }
    }

corridors-partners-none = 数据中没有

corridors-level = 地区
    .region = 区域
    .subregion = 次区域

corridors-scheme = 分组方法
    .ilo = 国际劳工组织
    .un = 联合国

corridors-regions-title =
    { $scheme ->
        [ilo]
            { $level ->
                [region] { $year }年国际劳工组织各区域内部和区域之间的移民
               *[subregion] { $year }年国际劳工组织各次区域内部和次区域之间的移民
            }
       *[un]
            { $level ->
                [region] { $year }年联合国各区域内部和区域之间的移民
               *[subregion] { $year }年联合国各次区域内部和次区域之间的移民
            }
    }

corridors-regions-subtitle =
    { $sex ->
        [female] 国际移民，女性，按原籍地区和居住地区
        [male] 国际移民，男性，按原籍地区和居住地区
       *[both] 国际移民，女性和男性，按原籍地区和居住地区
    }

corridors-regions-headline =
    { $sex ->
        [female]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] { $year }年，原籍地已知的女性移民中有{ $share }居住在其原籍所属的国际劳工组织区域
                       *[subregion] { $year }年，原籍地已知的女性移民中有{ $share }居住在其原籍所属的国际劳工组织次区域
                    }
               *[un]
                    { $level ->
                        [region] { $year }年，原籍地已知的女性移民中有{ $share }居住在其原籍所属的联合国区域
                       *[subregion] { $year }年，原籍地已知的女性移民中有{ $share }居住在其原籍所属的联合国次区域
                    }
            }
        [male]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] { $year }年，原籍地已知的男性移民中有{ $share }居住在其原籍所属的国际劳工组织区域
                       *[subregion] { $year }年，原籍地已知的男性移民中有{ $share }居住在其原籍所属的国际劳工组织次区域
                    }
               *[un]
                    { $level ->
                        [region] { $year }年，原籍地已知的男性移民中有{ $share }居住在其原籍所属的联合国区域
                       *[subregion] { $year }年，原籍地已知的男性移民中有{ $share }居住在其原籍所属的联合国次区域
                    }
            }
       *[both]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] { $year }年，原籍地已知的移民中有{ $share }居住在其原籍所属的国际劳工组织区域
                       *[subregion] { $year }年，原籍地已知的移民中有{ $share }居住在其原籍所属的国际劳工组织次区域
                    }
               *[un]
                    { $level ->
                        [region] { $year }年，原籍地已知的移民中有{ $share }居住在其原籍所属的联合国区域
                       *[subregion] { $year }年，原籍地已知的移民中有{ $share }居住在其原籍所属的联合国次区域
                    }
            }
    }

corridors-regions-within =
    { $sex ->
        [female]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] { $year }年，原籍地已知的女性移民中有{ $share }居住在其原籍所属的国际劳工组织区域，最多的{ IN($inside) }（{ $within }人）。
                       *[subregion] { $year }年，原籍地已知的女性移民中有{ $share }居住在其原籍所属的国际劳工组织次区域，最多的{ IN($inside) }（{ $within }人）。
                    }
               *[un]
                    { $level ->
                        [region] { $year }年，原籍地已知的女性移民中有{ $share }居住在其原籍所属的联合国区域，最多的{ IN($inside) }（{ $within }人）。
                       *[subregion] { $year }年，原籍地已知的女性移民中有{ $share }居住在其原籍所属的联合国次区域，最多的{ IN($inside) }（{ $within }人）。
                    }
            }
        [male]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] { $year }年，原籍地已知的男性移民中有{ $share }居住在其原籍所属的国际劳工组织区域，最多的{ IN($inside) }（{ $within }人）。
                       *[subregion] { $year }年，原籍地已知的男性移民中有{ $share }居住在其原籍所属的国际劳工组织次区域，最多的{ IN($inside) }（{ $within }人）。
                    }
               *[un]
                    { $level ->
                        [region] { $year }年，原籍地已知的男性移民中有{ $share }居住在其原籍所属的联合国区域，最多的{ IN($inside) }（{ $within }人）。
                       *[subregion] { $year }年，原籍地已知的男性移民中有{ $share }居住在其原籍所属的联合国次区域，最多的{ IN($inside) }（{ $within }人）。
                    }
            }
       *[both]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] { $year }年，原籍地已知的移民中有{ $share }居住在其原籍所属的国际劳工组织区域，最多的{ IN($inside) }（{ $within }人）。
                       *[subregion] { $year }年，原籍地已知的移民中有{ $share }居住在其原籍所属的国际劳工组织次区域，最多的{ IN($inside) }（{ $within }人）。
                    }
               *[un]
                    { $level ->
                        [region] { $year }年，原籍地已知的移民中有{ $share }居住在其原籍所属的联合国区域，最多的{ IN($inside) }（{ $within }人）。
                       *[subregion] { $year }年，原籍地已知的移民中有{ $share }居住在其原籍所属的联合国次区域，最多的{ IN($inside) }（{ $within }人）。
                    }
            }
    }

corridors-regions-between =
    { $scheme ->
        [ilo]
            { $level ->
                [region] 在不同的国际劳工组织区域之间，最多的是{ FROM($start) }、居住{ IN($end) }的移民（{ $across }人）。
               *[subregion] 在不同的国际劳工组织次区域之间，最多的是{ FROM($start) }、居住{ IN($end) }的移民（{ $across }人）。
            }
       *[un]
            { $level ->
                [region] 在不同的联合国区域之间，最多的是{ FROM($start) }、居住{ IN($end) }的移民（{ $across }人）。
               *[subregion] 在不同的联合国次区域之间，最多的是{ FROM($start) }、居住{ IN($end) }的移民（{ $across }人）。
            }
    }

corridors-regions-unknown = 另有{ $unknown }人原籍地不详。

corridors-regions-stock = 这是某一日期的人数，不是一年内的迁移。
    .mark = 某一日期的人数，而非迁移

corridors-regions-not-known = 原籍地不详的移民不计入任何比例，也不分摊到各区域。

corridors-regions-without =
    { $without ->
        [yes] “无区域”指国际劳工组织未列入任何区域的地区。
       *[no] { "" }
    }

corridors-regions-heads =
    .from = 来自
    .in = 居住在

corridors-regions-others =
    { $level ->
        [region] 其他{ $count }个区域
       *[subregion] 其他{ $count }个次区域
    }

corridors-basis = 比例的分母
    .origin = 迁出移民
    .destination = 迁入移民

corridors-own-region-title =
    { $basis ->
        [origin]
            { $level ->
                [region] 居住在原籍所属区域的迁出移民，{ $first }年至{ $last }年
               *[subregion] 居住在原籍所属次区域的迁出移民，{ $first }年和{ $last }年
            }
       *[destination]
            { $level ->
                [region] 来自所居住区域的迁入移民，{ $first }年至{ $last }年
               *[subregion] 来自所居住次区域的迁入移民，{ $first }年和{ $last }年
            }
    }

corridors-own-region-subtitle =
    { $basis ->
        [origin]
            { $sex ->
                [female] 占来自该地区各国的女性迁出移民的百分比，年中
                [male] 占来自该地区各国的男性迁出移民的百分比，年中
               *[both] 占来自该地区各国的迁出移民的百分比，年中
            }
       *[destination]
            { $sex ->
                [female] 占居住在该地区各国的女性迁入移民的百分比，年中
                [male] 占居住在该地区各国的男性迁入移民的百分比，年中
               *[both] 占居住在该地区各国的迁入移民的百分比，年中
            }
    }

corridors-own-region-headline =
    { $own ->
        [none]
            { $basis ->
                [origin]
                    { $sex ->
                        [female]
                            { $level ->
                                [region] { $last }年居住在原籍所属区域的女性迁出移民：{ $highest }{ $high }，{ $lowest }{ $low }%
                               *[subregion] { $last }年居住在原籍所属次区域的女性迁出移民：{ $highest }{ $high }，{ $lowest }{ $low }%
                            }
                        [male]
                            { $level ->
                                [region] { $last }年居住在原籍所属区域的男性迁出移民：{ $highest }{ $high }，{ $lowest }{ $low }%
                               *[subregion] { $last }年居住在原籍所属次区域的男性迁出移民：{ $highest }{ $high }，{ $lowest }{ $low }%
                            }
                       *[both]
                            { $level ->
                                [region] { $last }年居住在原籍所属区域的迁出移民：{ $highest }{ $high }，{ $lowest }{ $low }%
                               *[subregion] { $last }年居住在原籍所属次区域的迁出移民：{ $highest }{ $high }，{ $lowest }{ $low }%
                            }
                    }
               *[destination]
                    { $sex ->
                        [female]
                            { $level ->
                                [region] { $last }年来自所居住区域的女性迁入移民：{ $highest }{ $high }，{ $lowest }{ $low }%
                               *[subregion] { $last }年来自所居住次区域的女性迁入移民：{ $highest }{ $high }，{ $lowest }{ $low }%
                            }
                        [male]
                            { $level ->
                                [region] { $last }年来自所居住区域的男性迁入移民：{ $highest }{ $high }，{ $lowest }{ $low }%
                               *[subregion] { $last }年来自所居住次区域的男性迁入移民：{ $highest }{ $high }，{ $lowest }{ $low }%
                            }
                       *[both]
                            { $level ->
                                [region] { $last }年来自所居住区域的迁入移民：{ $highest }{ $high }，{ $lowest }{ $low }%
                               *[subregion] { $last }年来自所居住次区域的迁入移民：{ $highest }{ $high }，{ $lowest }{ $low }%
                            }
                    }
            }
       *[other]
            { $basis ->
                [origin]
                    { $sex ->
                        [female] { $last }年，{ FROM($own) }的女性迁出移民中有{ $now }居住{ IN($own) }，{ $first }年为{ $before }
                        [male] { $last }年，{ FROM($own) }的男性迁出移民中有{ $now }居住{ IN($own) }，{ $first }年为{ $before }
                       *[both] { $last }年，{ FROM($own) }的迁出移民中有{ $now }居住{ IN($own) }，{ $first }年为{ $before }
                    }
               *[destination]
                    { $sex ->
                        [female] { $last }年，{ THE($own) }的女性迁入移民中有{ $now }{ FROM($own) }，{ $first }年为{ $before }
                        [male] { $last }年，{ THE($own) }的男性迁入移民中有{ $now }{ FROM($own) }，{ $first }年为{ $before }
                       *[both] { $last }年，{ THE($own) }的迁入移民中有{ $now }{ FROM($own) }，{ $first }年为{ $before }
                    }
            }
    }

corridors-own-region-shares =
    { $basis ->
        [origin]
            { $sex ->
                [female] 来自各地区的女性迁出移民中，{ $last }年居住在同一地区的比例（括号内为{ $first }年，百分比）：{ $parts }。
                [male] 来自各地区的男性迁出移民中，{ $last }年居住在同一地区的比例（括号内为{ $first }年，百分比）：{ $parts }。
               *[both] 来自各地区的迁出移民中，{ $last }年居住在同一地区的比例（括号内为{ $first }年，百分比）：{ $parts }。
            }
       *[destination]
            { $sex ->
                [female] 各地区的女性迁入移民中，{ $last }年来自同一地区的比例（括号内为{ $first }年，百分比）：{ $parts }。
                [male] 各地区的男性迁入移民中，{ $last }年来自同一地区的比例（括号内为{ $first }年，百分比）：{ $parts }。
               *[both] 各地区的迁入移民中，{ $last }年来自同一地区的比例（括号内为{ $first }年，百分比）：{ $parts }。
            }
    }

corridors-own-region-share = { THE($place) }{ $now }（{ $before }）

corridors-own-region-point = 文件，{ $place }：{ $share }%

corridors-own-region-paper = 全球移民与发展论坛2018年文件给出{ $at }年“移民”的三个比例，没有说明以谁为分母；文件注明来源为联合国《2015年国际移民报告》。{ $parts }。

corridors-own-region-verdict =
    { $verdict ->
        [matches-origin] { $place }，{ $quoted }%：与迁出移民相符（{ $origin }%；迁入移民{ $destination }%）
        [matches-destination] { $place }，{ $quoted }%：与迁入移民相符（{ $destination }%；迁出移民{ $origin }%）
        [near-origin] { $place }，{ $quoted }%：接近迁出移民（{ $origin }%；迁入移民{ $destination }%）
        [near-destination] { $place }，{ $quoted }%：接近迁入移民（{ $destination }%；迁出移民{ $origin }%）
        [near-outside] { $place }，{ $quoted }%：与两种分母都不相符（迁出移民{ $origin }%，迁入移民{ $destination }%），但接近居住在区域以外的迁出移民的比例（{ $outside }%）
       *[neither] { $place }，{ $quoted }%：与两种分母都不相符（迁出移民{ $origin }%，迁入移民{ $destination }%）
    }

corridors-own-region-coverage =
    { $basis ->
        [origin] 原籍地不详的移民未计入：{ $last }年世界移民中有{ $known }的原籍地已知。
       *[destination] 原籍地不详的迁入移民未计入，比例最大的{ IN($least) }：{ $last }年当地迁入移民中有{ $known }的原籍地已知。
    }
    .mark = 不含原籍地不详的移民

corridors-own-region-areas = 区域和次区域为联合国M49标准的区域和次区域。

corridors-neighbours-title = 居住在陆地邻国的移民，{ $first }年至{ $last }年

corridors-neighbours-subtitle =
    { $sex ->
        [female] 占原籍地已知的国际移民的百分比，女性
        [male] 占原籍地已知的国际移民的百分比，男性
       *[both] 占原籍地已知的国际移民的百分比，女性和男性
    }

corridors-neighbours-line =
    { $line ->
        [all] 全部移民
        [south_south] 由南向南
        [south_north] 由南向北
        [north_south] 由北向南
        [north_north] 由北向北
       *[country] 来自{ THE($place) }
    }

corridors-neighbours-headline =
    { $line ->
        [country]
            { $sex ->
                [female] { $last }年，{ FROM($own) }的女性移民中有{ $share }居住在邻国（全部移民：{ $all }%）
                [male] { $last }年，{ FROM($own) }的男性移民中有{ $share }居住在邻国（全部移民：{ $all }%）
               *[both] { $last }年，{ FROM($own) }的移民中有{ $share }居住在邻国（全部移民：{ $all }%）
            }
        [south_south]
            { $sex ->
                [female] { $last }年，由南向南的女性移民中有{ $share }居住在邻国（全部移民：{ $all }%）
                [male] { $last }年，由南向南的男性移民中有{ $share }居住在邻国（全部移民：{ $all }%）
               *[both] { $last }年，由南向南的移民中有{ $share }居住在邻国（全部移民：{ $all }%）
            }
        [south_north]
            { $sex ->
                [female] { $last }年，由南向北的女性移民中有{ $share }居住在邻国（全部移民：{ $all }%）
                [male] { $last }年，由南向北的男性移民中有{ $share }居住在邻国（全部移民：{ $all }%）
               *[both] { $last }年，由南向北的移民中有{ $share }居住在邻国（全部移民：{ $all }%）
            }
        [north_south]
            { $sex ->
                [female] { $last }年，由北向南的女性移民中有{ $share }居住在邻国（全部移民：{ $all }%）
                [male] { $last }年，由北向南的男性移民中有{ $share }居住在邻国（全部移民：{ $all }%）
               *[both] { $last }年，由北向南的移民中有{ $share }居住在邻国（全部移民：{ $all }%）
            }
       *[north_north]
            { $sex ->
                [female] { $last }年，由北向北的女性移民中有{ $share }居住在邻国（全部移民：{ $all }%）
                [male] { $last }年，由北向北的男性移民中有{ $share }居住在邻国（全部移民：{ $all }%）
               *[both] { $last }年，由北向北的移民中有{ $share }居住在邻国（全部移民：{ $all }%）
            }
    }

corridors-neighbours-shares = { $last }年居住在原籍国陆地邻国的比例（括号内为{ $first }年，百分比）：{ $parts }。

corridors-neighbours-share = { $name }{ $now }（{ $before }）

corridors-neighbours-without =
    { $border ->
        [no] { $place }：没有陆地边界，因此没有居住在邻国的迁出移民。
       *[yes]
            { $sex ->
                [female] 数据中没有{ FROM($place) }的女性。
                [male] 数据中没有{ FROM($place) }的男性。
               *[both] 数据中没有{ FROM($place) }的人。
            }
    }

corridors-neighbours-point = 2018年文件：{ $share }%

corridors-neighbours-paper =
    { $close ->
        [yes] 全球移民与发展论坛2018年文件援引Ratha 2005称，{ $quoted }%的南南移民发生在接壤国家之间；这接近此处{ $at }年的{ $ours }%。
       *[no] 全球移民与发展论坛2018年文件援引Ratha 2005称，{ $quoted }%的南南移民发生在接壤国家之间；此处{ $at }年为{ $ours }%。结果取决于南方的定义。
    }

corridors-neighbours-islands =
    { $sex ->
        [female] { $areas }个国家和地区中有{ $without }个（大多为岛屿）没有陆地边界；其{ $last }年的{ $persons }名女性迁出移民计入分母，但不可能居住在邻国。
        [male] { $areas }个国家和地区中有{ $without }个（大多为岛屿）没有陆地边界；其{ $last }年的{ $persons }名男性迁出移民计入分母，但不可能居住在邻国。
       *[both] { $areas }个国家和地区中有{ $without }个（大多为岛屿）没有陆地边界；其{ $last }年的{ $persons }名迁出移民计入分母，但不可能居住在邻国。
    }

corridors-neighbours-coverage = 原籍地不详的移民未计入：各年全部移民中有{ $low }%至{ $high }%的原籍地已知。
corridors-own-finding =
    { $figure ->
        [none] { $own }：不在这些走廊之中
       *[other]
            { $show ->
                [rose] { THE($own) }：增加最多的是{ corridors-own-way }的移民走廊，{ $figure }
                [fell] { THE($own) }：减少最多的是{ corridors-own-way }的移民走廊，{ $figure }
               *[persons] { THE($own) }：{ $year }年最大的是{ corridors-own-way }的移民走廊，{ $figure }
            }
    }

corridors-own-way =
    { $outward ->
        [yes] 前往{ THE($destination) }
       *[no] 来自{ THE($origin) }
    }

