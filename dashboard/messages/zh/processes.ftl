### Communities of countries and consultative processes: who belongs to one or two of them, and what all are. $name, $other:
### names of bodies in lists. $count: members.

## Section of the page and controls

processes-question = 谁与谁共同参与
    .text = 区域共同体和移民问题协商进程：其成员，以及两者共有的国家。
processes-org = 共同体或进程
processes-org2 = 同时显示
    .none = 无

## The map of members

# $other: a second body; none where one alone is shown.
processes-members-title =
    { $other ->
        [none] { $name }
       *[other] { $name }；{ $other }
    }
# $dates: the dates of the lists of the bodies shown; none where no list has one.
processes-members-subtitle =
    { $dates ->
        [none] 据名单的成员，名单无日期
       *[other] 据名单的成员（{ $dates }）
    }
# $count: members of the first; $common: of both.
processes-members-headline =
    { $other ->
        [none] { $name }：{ $count }个成员
       *[other] 同属{ $name }和{ $other }的成员：{ $common }个
    }
# $aside: countries with another role.
processes-members-count =
    { $aside ->
        [0] 据名单，{ $name }有{ $count }个成员。
       *[other] 据名单，{ $name }有{ $count }个成员；具有其他身份（如观察员和前成员）的国家：{ $aside }个。
    }
# $shared: the countries that are members of both.
processes-members-shared =
    { $other ->
        [none] { "" }
       *[other]
            { $shared ->
                [none] 没有国家同属{ $name }和{ $other }。
               *[other] 同属{ $name }和{ $other }的成员：{ $shared }。
            }
    }
# $regime: the short label of the list; none where it has none.
processes-members-regime =
    { $regime ->
        [none] { "" }
       *[other] 关于人员流动，名单载明：{ $regime }。
    }
# $share: of those from its countries and living abroad; none of processes.
processes-members-within =
    { $share ->
        [none] { "" }
       *[other] { $year }年，来自其成员国的移民中有{ $share }居住在另一成员国。
    }
processes-member = 成员
processes-aside = 其他身份
# In the legend: countries that are members of this one and not of the other.
processes-only = { $name }
processes-both = 两者的成员
processes-not-listed = 不在名单中
# $place: the reader’s country; $bodies: names, set apart by semicolons.
processes-own =
    { $bodies ->
        [none] 这些成员名单中没有{ $place }
       *[other] 将{ $place }列为成员的机构：{ $bodies }
    }
processes-own-told = { processes-own }。

## All communities and processes

processes-all-title = 共同体和协商进程，按成员数目
processes-all-subtitle = 据2008年至2025年各名单的成员，各注明日期
processes-all-headline = { $count }个共同体和进程中有{ $rules }个载有人员流动规则
processes-all-count = { $count }个机构中，{ $processes }个为协商进程或制度，{ $rules }个载有人员流动规则；成员最多的是{ $first }（{ $most }个）。
# How bars are filled.
processes-kind =
    .community = 共同体
    .process = 协商进程或制度

## Members by year

processes-time-title = 各共同体成员数目，按年份
processes-time-subtitle = 7月1日的成员，{ $start }年以来变化均已知的共同体
# $before: members in $since, $after: in $until.
processes-time-span = { $name }：{ $before }个（{ $since }年）、{ $after }个（{ $until }年）
# $spans: members then and now, of the chosen communities or of the one that changed most.
processes-time-headline = 成员：{ $spans }
processes-time-summary = 首年和最近一年的成员：{ $spans }。
processes-time-undated =
    { $undated ->
        [none] { "" }
       *[other] 因加入日期不详未绘出：{ $undated }。
    }
processes-time-dates = 日期摘自各机构及其他网页，未与条约文本核对。

## Notes

processes-lists = 每份成员名单各有日期和来源；未列出的国家不一定不属于该机构。巴厘进程仅列出特设小组；有些进程没有找到名单。
    .mark = 名单日期不同
processes-rules = 关于流动的说明是名单中的简短标注：为所商定的内容，不表示是否有效或如何执行。
processes-kinds = 共同体以条约约束成员；协商进程是论坛，不约束任何一方。
processes-cis = 独联体：联合国欧洲经济委员会的分组，不表示现有成员资格。
processes-share = 表中的比例：来自某共同体国家的移民中居住在其另一国家者，最近一年。
