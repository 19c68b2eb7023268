refugees-question = 其中有多少难民？
    .text = 联合国经社部把难民计入移民。减去难民得到的是非难民，而不是工人。
refugees-turn-pairs = 最大的国家对
refugees-turn-profile = 难民

refugees-show = 难民显示为
    .share = 占移民的比例
    .persons = 人数
refugees-who = 计入
    .mandates = 难民和寻求庇护者
    .others = 加上其他需要保护者
refugees-host = 移民所在地
    .all = 两项数字齐全之处
refugees-pair-year = 国家对的年份
refugees-part =
    .refugees =
        { $protected ->
            [others] 需要国际保护者
           *[mandates] 难民和寻求庇护者
        }
    .others = 其他移民
refugees-missing = 两项数字不全，或难民多于移民
refugees-with-others = 加上其他需要国际保护者

refugees-map-title =
    { $protected ->
        [others] 移民中需要国际保护者
       *[mandates] 移民中的难民和寻求庇护者
    }
refugees-ranking-title =
    { $protected ->
        [others] 移民中需要国际保护者，排名
       *[mandates] 移民中的难民和寻求庇护者，排名
    }
refugees-subtitle =
    { $refugee_show ->
        [share] 占国际移民的百分比，{ $year }年
       *[persons] 人，{ $year }年
    }
refugees-headline =
    { $protected ->
        [others] { $year }年，在两项数字齐全之处，移民中有{ $share }需要国际保护
       *[mandates] { $year }年，在两项数字齐全之处，移民中有{ $share }为难民或寻求庇护者
    }
refugees-ranking-headline =
    { $protected ->
        [others]
            { $refugee_show ->
                [share] { $year }年移民中需要国际保护者的比例最高：{ $first }
               *[persons] { $year }年需要国际保护者最多：{ $first }
            }
       *[mandates]
            { $refugee_show ->
                [share] { $year }年移民中难民和寻求庇护者的比例最高：{ $first }
               *[persons] { $year }年难民和寻求庇护者最多：{ $first }
            }
    }
refugees-own =
    { $protected ->
        [others] { THE($place) }：{ $year }年移民中有{ $share }需要国际保护（{ $refugees }人）
       *[mandates] { THE($place) }：{ $year }年移民中有{ $share }为难民或寻求庇护者（{ $refugees }人）
    }
refugees-told =
    { $protected ->
        [others] { $year }年，在两项数字齐全的{ $count }个国家和地区，{ $stock }名移民中有{ $refugees }人需要国际保护，占{ $share }。
       *[mandates] { $year }年，在两项数字齐全的{ $count }个国家和地区，{ $stock }名移民中有{ $refugees }人为难民或寻求庇护者，占{ $share }。
    }
refugees-leaders =
    { $refugee_show ->
        [share] 比例最高：{ $leaders }。
       *[persons] 人数最多：{ $leaders }。
    }
refugees-leader = { $place }（{ $figure }）

refugees-dates = 移民为联合国经社部的年中数字；难民和寻求庇护者为难民署和近东救济工程处的年末数字。
    .mark = 移民为年中，难民为年末
refugees-not-workers = 不是难民的移民并不因此就是工人：难民也工作，而许多其他移民并不工作。
refugees-counted = 计入难民署任务范围内的难民、寻求庇护者和近东救济工程处任务范围内的巴勒斯坦难民；其他需要国际保护者（大多为委内瑞拉人）只在选择时计入。
refugees-before = { $since }年以前没有分国家的寻求庇护者数字。
refugees-beyond = 有{ $count }个国家和地区的难民人数多于移民人数（{ $places }）：那里的难民并未全部计为移民，因此没有减去。

refugees-line =
    .migrants = 全部移民
    .without =
        { $protected ->
            [others] 不含需要保护者
           *[mandates] 不含难民
        }
refugees-trend-title =
    { $protected ->
        [others] 含与不含需要国际保护者的移民人数
       *[mandates] 含与不含难民和寻求庇护者的移民人数
    }
refugees-trend-subtitle =
    { $host ->
        [none] 人，每年两项数字齐全的国家和地区（{ $count }个）
       *[other] 人，{ $host }，{ $since }年至{ $until }年
    }
refugees-trend-headline =
    { $protected ->
        [others]
            { $place ->
                [none] { $last }年{ $count }个国家和地区有移民{ $after }人，不含需要国际保护者则为{ $after_without }人
               *[other] { THE($place) }：{ $last }年有移民{ $after }人，不含需要国际保护者则为{ $after_without }人
            }
       *[mandates]
            { $place ->
                [none] { $last }年{ $count }个国家和地区有移民{ $after }人，不含难民和寻求庇护者则为{ $after_without }人
               *[other] { THE($place) }：{ $last }年有移民{ $after }人，不含难民和寻求庇护者则为{ $after_without }人
            }
    }
refugees-trend-told =
    { $protected ->
        [others]
            { $span ->
                [once] { $last }年移民{ $after }人，不含需要国际保护者则为{ $after_without }人。
               *[both] { $first }年移民{ $before }人，不含需要国际保护者则为{ $before_without }人；{ $last }年{ $after }人，不含需要国际保护者则为{ $after_without }人。
            }
       *[mandates]
            { $span ->
                [once] { $last }年移民{ $after }人，不含难民和寻求庇护者则为{ $after_without }人。
               *[both] { $first }年移民{ $before }人，不含难民和寻求庇护者则为{ $before_without }人；{ $last }年{ $after }人，不含难民和寻求庇护者则为{ $after_without }人。
            }
    }

refugees-pairs-title =
    { $protected ->
        [others] 按原籍地和庇护国列示的需要国际保护者
       *[mandates] 按原籍地和庇护国列示的难民和寻求庇护者
    }
refugees-pairs-subtitle = 人，{ $year }年末
refugees-pairs-headline =
    { $protected ->
        [others] { $year }年需要国际保护者最多的国家对：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
       *[mandates] { $year }年难民和寻求庇护者最多的国家对：从{ THE($origin) }到{ THE($destination) }，{ $figure }人
    }
refugees-pair-own = { THE($place) }：{ $year }年最大的一组是从{ THE($origin) }到{ THE($destination) }，{ $figure }人
refugees-pair = 从{ THE($origin) }到{ THE($destination) }（{ $figure }人）
refugees-pairs-told = { $year }年末{ $pairs }个国家对中最大的是：{ $leaders }。
refugees-pairs-own =
    { $own ->
        [none] { "" }
       *[other] 读者的国家：{ $own }。
    }
refugees-pairs-known = 原籍地或庇护国不详者以及无国籍者不在任何国家对之中。
refugees-pairs-palestine = 近东救济工程处任务范围内的巴勒斯坦难民没有按原籍地的数字，不在任何国家对之中。

refugees-profile-title = { THE($country) }的难民和寻求庇护者，1990年至2025年
refugees-profile-subtitle = 人，年末
refugees-profile-headline =
    { $lines ->
        [none] 无数据：难民和寻求庇护者
       *[other] { $lines }
    }
refugees-profile-nothing = 难民署没有{ THE($country) }的难民或寻求庇护者数字。
refugees-hosted =
    { $place ->
        [list] 收容的难民
        [mark] 收容
       *[start] 收容的难民
    }
refugees-fled =
    { $place ->
        [list] 来自该国的难民
        [mark] 来自该国
       *[start] 来自该国的难民
    }
refugees-profile-who = 难民署任务范围内的难民和寻求庇护者，2000年以前仅为难民；收容的难民中还包括近东救济工程处任务范围内的巴勒斯坦难民，他们没有按原籍地的数字。
