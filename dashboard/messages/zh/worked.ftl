worked-question = 工人
    .text = 谁在那里工作，来自哪里：各目的地统计的按原籍地列示的就业移民，旁列全部移民。各目的地的数字绝不相加。
worked-turn-into = 按原籍地
worked-turn-profile = 按原籍地的工人
worked-turn-abroad = 按目的地
worked-workplace = 工作地
worked-home = 原籍地
worked-basis = 统计口径
worked-other = 其他或未说明
worked-group =
    .workers = 工人（ILOSTAT）
    .migrants = 全部移民（联合国经社部）
worked-dated = { $place }，{ $year }年

worked-into-title =
    { $basis ->
        [citizenship] { IN($place) }就业的外国公民，按国籍
       *[place_of_birth] { IN($place) }就业的国外出生者，按出生国
    }
worked-into-subtitle =
    { $year ->
        [none] 人
       *[other] 人；工人{ $year }年，全部移民{ $stock_year }年
    }
worked-into-headline =
    { $total ->
        [none] { THE($place) }：没有按原籍地分列的移民工人数字
       *[other]
            { $origin ->
                [none] { THE($place) }：{ $year }年有移民工人{ $total }人
               *[other] { THE($place) }：{ $year }年有移民工人{ $total }人，其中{ FROM($origin) }的最多（{ $figure }人）
            }
    }
worked-into-none = 没有{ THE($place) }按原籍地分列的移民工人数字。
worked-into-told = { $year }年{ IN($place) }人数最多的移民工人：{ $leaders }。
worked-origin =
    { $migrants ->
        [none] { FROM($origin) }{ $figure }人
       *[other] { FROM($origin) }{ $figure }人（{ $stock_year }年全部移民：{ $migrants }人）
    }
worked-into-other =
    { $other ->
        [none] { "" }
       *[other] 其他或未说明：{ $other }人。
    }
worked-stand-in =
    { $basis ->
        [citizenship] 仅有按国籍的数字
       *[place_of_birth] 仅有按出生国的数字
    }

worked-abroad-title =
    { $basis ->
        [citizenship] 在国外就业的{ THE($place) }公民，按目的地
       *[place_of_birth] { IN($place) }出生的就业者，按目的地
    }
worked-abroad-subtitle = 人；每个目的地各有年份
worked-abroad-headline =
    { $destination ->
        [none] { THE($place) }：在任何目的地都不是工人的最大原籍地之一
       *[other] { THE($place) }：已知工人最多的目的地是{ THE($destination) }，{ $first_year }年{ $figure }人
    }
worked-abroad-none = 没有一个有数字的目的地把{ THE($place) }列为工人的最大原籍地之一。
worked-abroad-told = 把{ THE($place) }列为最大原籍地之一的目的地有{ $count }个。工人最多：{ $leaders }。
worked-destination =
    { $migrants ->
        [none] { IN($destination) }，{ $year }年{ $figure }人
       *[other] { IN($destination) }，{ $year }年{ $figure }人（{ $stock_year }年全部移民：{ $migrants }人）
    }

worked-named = 只列出约五个最大的原籍地：未列出的并不是零。
    .mark = 仅列最大的原籍地
worked-destinations = 这里只有把该原籍地列为约五个最大原籍地之一的目的地；在其他地方，以及在沙特阿拉伯、阿拉伯联合酋长国、科威特和卡塔尔，人数不详。来源各不相同，不得相加。
    .mark = 并非所有目的地，不得相加
worked-beside = 全部移民为联合国经社部最近年份的存量，不分年龄；来源不同，因此不给出两者之比。
worked-sources = 每个目的地各有其调查、普查或登记。出生国和国籍绝不混用：2024年泰国按出生为190万人，按国籍为340万人。

worked-all = 所有原籍地
worked-course-subtitle =
    { $years ->
        [1] 人，{ $last }年
       *[other] 人，{ $first }年至{ $last }年
    }
worked-course-headline = { THE($place) }：{ $last }年来自所有原籍地的移民工人为{ $after }人
worked-course-told =
    { $breaks ->
        [none] { IN($place) }来自所有原籍地的移民工人：{ $first }年{ $before }人，{ $last }年{ $after }人。
       *[other] { IN($place) }来自所有原籍地的移民工人：{ $first }年{ $before }人，{ $last }年{ $after }人；其间来源中断，两者不得比较。
    }
worked-one-year = { THE($place) }只有一年的数字。
worked-broken = 断层处不相连
worked-breaks = 在{ $breaks }年之后来源改变或缺少年份：不作连接，两侧的数字不得比较。
