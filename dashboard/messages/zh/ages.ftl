ages-question = 移民的年龄
    .text = 年龄数据来自2020年修订版，截至2020年，绝不与2024年修订版的数字混用。

ages-year = 年份
ages-age = 年龄组

ages-who =
    .of =
        { $sex ->
            [female] 女性移民
            [male] 男性移民
           *[both] 移民
        }
    .start =
        { $sex ->
            [female] 女性移民
            [male] 男性移民
           *[both] 移民
        }
    .small =
        { $sex ->
            [female] 女性移民
            [male] 男性移民
           *[both] 移民
        }

ages-title = { $year }年{ IN($place) }的{ ages-who.of }年龄
ages-subtitle =
    { $sex ->
        [female] 年龄组，占该地区全部女性移民的百分比，联合国经社部，2020年修订版
        [male] 年龄组，占该地区全部男性移民的百分比，联合国经社部，2020年修订版
       *[both] 年龄组，占该地区全部移民的百分比，联合国经社部，2020年修订版
    }
ages-nothing = 没有{ THE($place) }按年龄分列的移民数字。

ages-headline =
    { $older ->
        [none] { THE($place) }：没有{ $year }年按年龄分列的移民数字
       *[other]
            { $beside ->
                [yes] { THE($place) }：{ $year }年{ $older }的{ ages-who.of }为65岁及以上，全世界为{ $older_world }
               *[no] { $year }年全世界的{ ages-who.of }中15至24岁占{ $youth }，65岁及以上占{ $older }
            }
    }
ages-sentence =
    { $older ->
        [none] 没有{ $year }年{ THE($place) }按年龄分列的移民数字。
       *[other] { $year }年{ IN($place) }的{ ages-who.of }按年龄分列：15岁以下{ $children }；15至24岁{ $youth }；25至64岁{ $between }；65岁及以上{ $older }。
    }
ages-sentence-world =
    { $beside ->
        [yes] 全世界：{ $children_world }%、{ $youth_world }%、{ $between_world }%和{ $older_world }。
       *[no] { "" }
    }

ages-course-title =
    { $high ->
        [none] { $since_world }-{ $end }年{ $low }岁及以上的{ ages-who.of }
       *[other] { $since_world }-{ $end }年{ $low }至{ $high }岁的{ ages-who.of }
    }
ages-course-headline =
    { $start ->
        [none] { THE($place) }：没有按年龄分列的移民数字
       *[other]
            { $high ->
                [none] { THE($place) }：{ $start }年{ $first }%的{ ages-who.of }为{ $low }岁及以上，{ $end }年为{ $last }
               *[other] { THE($place) }：{ $start }年{ $first }%的{ ages-who.of }为{ $low }至{ $high }岁，{ $end }年为{ $last }
            }
    }
ages-course-sentence =
    { $start ->
        [none] 没有{ THE($place) }按年龄分列的移民数字。
       *[other]
            { $high ->
                [none] { IN($place) }的{ ages-who.of }中，{ $low }岁及以上者{ $start }年占{ $first }%，{ $end }年占{ $last }。
               *[other] { IN($place) }的{ ages-who.of }中，{ $low }至{ $high }岁者{ $start }年占{ $first }%，{ $end }年占{ $last }。
            }
    }
ages-course-sentence-world =
    { $beside ->
        [yes] 全世界：{ $since_world }年{ $first_world }%，{ $end }年{ $last_world }。
       *[no] { "" }
    }

ages-no-population = 此处的数据没有总人口的年龄：因此将该国家或地区的移民与全世界的移民并列。
    .mark = 总人口年龄：无数据
ages-lacking = 没有按年龄分列数字的国家和地区不计入任何组别或世界合计。南苏丹和黑山自2010年起有数字。
