pairs-question = 从组别到组别
    .text = 选择来源和去向：组别、单个国家或同时选择多个。未作选择时，按全世界计算。
pairs-turn-money = 汇款
pairs-turn-every = 所有组别

pairs-origins = 来自
pairs-destinations = 去往

pairs-title = { $year }年{ FROM($origins) }、居住{ IN($destinations) }的移民

pairs-subtitle =
    { $sex ->
        [female] 国际移民，女性，按原籍国和居住国
        [male] 国际移民，男性，按原籍国和居住国
       *[both] 国际移民，女性和男性，按原籍国和居住国
    }

pairs-headline =
    { $number ->
        [none]
            { $sex ->
                [female] { $year }年数据中没有{ FROM($origins) }、居住{ IN($destinations) }的女性移民
                [male] { $year }年数据中没有{ FROM($origins) }、居住{ IN($destinations) }的男性移民
               *[both] { $year }年数据中没有{ FROM($origins) }、居住{ IN($destinations) }的移民
            }
       *[other]
            { $of_immigrants ->
                [none]
                    { $sex ->
                        [female] { $year }年{ FROM($origins) }、居住{ IN($destinations) }的女性移民：{ $number }人
                        [male] { $year }年{ FROM($origins) }、居住{ IN($destinations) }的男性移民：{ $number }人
                       *[both] { $year }年{ FROM($origins) }、居住{ IN($destinations) }的移民：{ $number }人
                    }
               *[other]
                    { $sex ->
                        [female] { $year }年居住{ IN($destinations) }的女性移民中有{ $of_immigrants }{ FROM($origins) }
                        [male] { $year }年居住{ IN($destinations) }的男性移民中有{ $of_immigrants }{ FROM($origins) }
                       *[both] { $year }年居住{ IN($destinations) }的移民中有{ $of_immigrants }{ FROM($origins) }
                    }
            }
    }

pairs-number =
    { $number ->
        [none] { pairs-nothing }
       *[other]
            { $sex ->
                [female] { $year }年{ FROM($origins) }、居住{ IN($destinations) }的女性移民：{ $number }人。
                [male] { $year }年{ FROM($origins) }、居住{ IN($destinations) }的男性移民：{ $number }人。
               *[both] { $year }年{ FROM($origins) }、居住{ IN($destinations) }的移民：{ $number }人。
            }
    }
pairs-of-immigrants =
    { $of_immigrants ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] 占居住{ IN($destinations) }的女性迁入移民的{ $of_immigrants }。
                [male] 占居住{ IN($destinations) }的男性迁入移民的{ $of_immigrants }。
               *[both] 占居住{ IN($destinations) }的迁入移民的{ $of_immigrants }。
            }
    }
pairs-of-emigrants =
    { $of_emigrants ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] 占{ FROM($origins) }的女性迁出移民的{ $of_emigrants }。
                [male] 占{ FROM($origins) }的男性迁出移民的{ $of_emigrants }。
               *[both] 占{ FROM($origins) }的迁出移民的{ $of_emigrants }。
            }
    }
pairs-women =
    { $women ->
        [none] { "" }
       *[other] 女性比例：{ $women }。
    }
pairs-leaders = 最大的走廊：{ $leaders }。

pairs-own =
    { $end ->
        [origin]
            { $sex ->
                [female] { $year }年{ THE($place) }：居住{ IN($destinations) }的女性迁出移民{ $number }人，占这一流动的{ $part }
                [male] { $year }年{ THE($place) }：居住{ IN($destinations) }的男性迁出移民{ $number }人，占这一流动的{ $part }
               *[both] { $year }年{ THE($place) }：居住{ IN($destinations) }的迁出移民{ $number }人，占这一流动的{ $part }
            }
       *[destination]
            { $sex ->
                [female] { $year }年{ THE($place) }：{ FROM($origins) }的女性迁入移民{ $number }人，占这一流动的{ $part }
                [male] { $year }年{ THE($place) }：{ FROM($origins) }的男性迁入移民{ $number }人，占这一流动的{ $part }
               *[both] { $year }年{ THE($place) }：{ FROM($origins) }的迁入移民{ $number }人，占这一流动的{ $part }
            }
    }

pairs-nothing =
    { $year ->
        [none]
            { $sex ->
                [female] 各年数据中都没有{ FROM($origins) }、居住{ IN($destinations) }的女性移民。
                [male] 各年数据中都没有{ FROM($origins) }、居住{ IN($destinations) }的男性移民。
               *[both] 各年数据中都没有{ FROM($origins) }、居住{ IN($destinations) }的移民。
            }
       *[other]
            { $sex ->
                [female] { $year }年数据中没有{ FROM($origins) }、居住{ IN($destinations) }的女性移民。
                [male] { $year }年数据中没有{ FROM($origins) }、居住{ IN($destinations) }的男性移民。
               *[both] { $year }年数据中没有{ FROM($origins) }、居住{ IN($destinations) }的移民。
            }
    }

pairs-overlap = 同属两个组别的国家在两端都计入；居住在出生国的人不计。

pairs-unknown =
    { $unknown ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] 居住{ IN($destinations) }的女性迁入移民中有{ $unknown }原籍地不详：她们不在任何流动之内，比例可能相应更高。
                [male] 居住{ IN($destinations) }的男性迁入移民中有{ $unknown }原籍地不详：他们不在任何流动之内，比例可能相应更高。
               *[both] 居住{ IN($destinations) }的迁入移民中有{ $unknown }原籍地不详：他们不在任何流动之内，比例可能相应更高。
            }
    }
    .mark =
        { $unknown ->
            [none] { "" }
           *[other]
                { $sex ->
                    [female] { $unknown }的女性迁入移民原籍地不详
                    [male] { $unknown }的男性迁入移民原籍地不详
                   *[both] { $unknown }的迁入移民原籍地不详
                }
        }

pairs-unknown-left-out = 原籍地不详的移民不在任何流动之内；比例按包括他们在内的全部迁入移民计算。
pairs-members-of-year = 组别按各年的成员计算：成员加入或退出时，线条也会变动。

pairs-drawn = 线条
    .shares = 比例
    .persons = 人数

pairs-line-immigrants = 占迁入移民
pairs-line-emigrants = 占迁出移民
pairs-line-women = 女性

pairs-years-title = { $since }-{ $until }年{ FROM($origins) }、居住{ IN($destinations) }的移民

pairs-years-subtitle =
    { $drawn ->
        [persons]
            { $sex ->
                [female] 国际移民，女性
                [male] 国际移民，男性
               *[both] 国际移民，女性和男性
            }
       *[shares]
            { $sex ->
                [female] 女性移民，占一端女性迁入移民和另一端女性迁出移民的百分比
                [male] 男性移民，占一端男性迁入移民和另一端男性迁出移民的百分比
               *[both] 占一端迁入移民和另一端迁出移民的百分比；女性比例
            }
    }

pairs-years-headline =
    { $sex ->
        [female]
            { $start ->
                [none] 数据中没有{ FROM($origins) }、居住{ IN($destinations) }的女性移民
               *[other] { FROM($origins) }、居住{ IN($destinations) }的女性移民：{ $start }年{ $first }人，{ $end }年{ $last }人
            }
        [male]
            { $start ->
                [none] 数据中没有{ FROM($origins) }、居住{ IN($destinations) }的男性移民
               *[other] { FROM($origins) }、居住{ IN($destinations) }的男性移民：{ $start }年{ $first }人，{ $end }年{ $last }人
            }
       *[both]
            { $start ->
                [none] 数据中没有{ FROM($origins) }、居住{ IN($destinations) }的移民
               *[other] { FROM($origins) }、居住{ IN($destinations) }的移民：{ $start }年{ $first }人，{ $end }年{ $last }人
            }
    }
pairs-years-number =
    { $sex ->
        [female]
            { $start ->
                [none] 各年数据中都没有{ FROM($origins) }、居住{ IN($destinations) }的女性移民。
               *[other] { FROM($origins) }、居住{ IN($destinations) }的女性移民：{ $start }年{ $first }人，{ $end }年{ $last }人。
            }
        [male]
            { $start ->
                [none] 各年数据中都没有{ FROM($origins) }、居住{ IN($destinations) }的男性移民。
               *[other] { FROM($origins) }、居住{ IN($destinations) }的男性移民：{ $start }年{ $first }人，{ $end }年{ $last }人。
            }
       *[both]
            { $start ->
                [none] 各年数据中都没有{ FROM($origins) }、居住{ IN($destinations) }的移民。
               *[other] { FROM($origins) }、居住{ IN($destinations) }的移民：{ $start }年{ $first }人，{ $end }年{ $last }人。
            }
    }
pairs-years-courses = 比例：{ $courses }。
pairs-course =
    { $measure ->
        [share_of_immigrants]
            { $sex ->
                [female] 占女性迁入移民，{ $since }年{ $first }%，{ $until }年{ $last }
                [male] 占男性迁入移民，{ $since }年{ $first }%，{ $until }年{ $last }
               *[both] 占迁入移民，{ $since }年{ $first }%，{ $until }年{ $last }
            }
        [share_of_emigrants]
            { $sex ->
                [female] 占女性迁出移民，{ $since }年{ $first }%，{ $until }年{ $last }
                [male] 占男性迁出移民，{ $since }年{ $first }%，{ $until }年{ $last }
               *[both] 占迁出移民，{ $since }年{ $first }%，{ $until }年{ $last }
            }
       *[share_female] 女性，{ $since }年{ $first }%，{ $until }年{ $last }
    }

pairs-money-title = { $year }年从{ THE($destinations) }到{ THE($origins) }的汇款

pairs-money-headline =
    { $total ->
        [none] { $year }年模型中没有从{ THE($destinations) }到{ THE($origins) }的汇款
       *[other]
            { $of_received ->
                [none] 按模型估算，{ $year }年从{ THE($destinations) }到{ THE($origins) }的汇款为{ $total }
               *[other] 按模型估算，{ $year }年{ THE($origins) }收到的汇款中有{ $of_received }{ FROM($destinations) }
            }
    }
pairs-money-number =
    { $total ->
        [none] { $year }年模型中没有从{ THE($destinations) }到{ THE($origins) }的汇款。
       *[other] 按{ $year }年的模型估算，从{ THE($destinations) }到{ THE($origins) }的汇款为{ $total }。
    }
pairs-money-received =
    { $of_received ->
        [none] { "" }
       *[other] 占{ THE($origins) }所收全部汇款的{ $of_received }。
    }
pairs-money-sent =
    { $of_sent ->
        [none] { "" }
       *[other] 占{ THE($destinations) }所汇全部汇款的{ $of_sent }。
    }
pairs-money-own =
    { $end ->
        [destination] { $year }年{ THE($place) }：收到{ FROM($destinations) }的汇款{ $number }，占这一流量的{ $part }
       *[origin] { $year }年{ THE($place) }：汇往{ THE($origins) }{ $number }，占这一流量的{ $part }
    }

pairs-kind = 组别
    .un-region = 联合国区域
    .un-subregion = 联合国次区域
    .ilo-region = 国际劳工组织区域
    .ilo-subregion = 国际劳工组织次区域
    .income = 收入组别
    .community = 共同体

pairs-matrix-title =
    { $kind ->
        [un-region] { $year }年联合国各区域之间的移民
        [un-subregion] { $year }年联合国各次区域之间的移民
        [ilo-region] { $year }年国际劳工组织各区域之间的移民
        [ilo-subregion] { $year }年国际劳工组织各次区域之间的移民
        [income] { $year }年各收入组别之间的移民
       *[community] { $year }年各共同体之间的移民
    }
pairs-matrix-subtitle =
    { $sex ->
        [female] 国际移民，女性，按原籍组别和居住组别
        [male] 国际移民，男性，按原籍组别和居住组别
       *[both] 国际移民，女性和男性，按原籍组别和居住组别
    }

pairs-matrix-headline =
    { $sex ->
        [female]
            { $kind ->
                [un-region] { $year }年联合国区域之间最大的女性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
                [un-subregion] { $year }年联合国次区域之间最大的女性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
                [ilo-region] { $year }年国际劳工组织区域之间最大的女性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
                [ilo-subregion] { $year }年国际劳工组织次区域之间最大的女性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
                [income] { $year }年最大的女性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
               *[community] { $year }年最大的女性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
            }
        [male]
            { $kind ->
                [un-region] { $year }年联合国区域之间最大的男性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
                [un-subregion] { $year }年联合国次区域之间最大的男性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
                [ilo-region] { $year }年国际劳工组织区域之间最大的男性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
                [ilo-subregion] { $year }年国际劳工组织次区域之间最大的男性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
                [income] { $year }年最大的男性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
               *[community] { $year }年最大的男性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
            }
       *[both]
            { $kind ->
                [un-region] { $year }年联合国区域之间最大的流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
                [un-subregion] { $year }年联合国次区域之间最大的流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
                [ilo-region] { $year }年国际劳工组织区域之间最大的流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
                [ilo-subregion] { $year }年国际劳工组织次区域之间最大的流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
                [income] { $year }年最大的流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
               *[community] { $year }年最大的流动：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
            }
    }
pairs-matrix-leaders =
    { $sex ->
        [female] { $year }年组别之间和组别之内最大的女性移民流动：{ $leaders }。
        [male] { $year }年组别之间和组别之内最大的男性移民流动：{ $leaders }。
       *[both] { $year }年组别之间和组别之内最大的流动：{ $leaders }。
    }
pairs-matrix-own =
    { $sex ->
        [female] { THE($place) }所属组别最大的女性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $year }年{ $figure }人
        [male] { THE($place) }所属组别最大的男性移民流动：从{ THE($origin) }到{ THE($destination) }，{ $year }年{ $figure }人
       *[both] { THE($place) }所属组别最大的流动：从{ THE($origin) }到{ THE($destination) }，{ $year }年{ $figure }人
    }

pairs-matrix-overlap = 共同体相互重叠：同属两个共同体的国家在两处都计入，因此数字不得相加。成员按{ $year }年计算。
    .mark = 共同体相互重叠：不得相加
pairs-matrix-columns = 表格和文件列出{ $count }个组别的所有组合，包括没有移民的组合：女性、男性、占一组全部迁出移民的比例，以及占另一组全部迁入移民的比例，均按所选性别计算。
