### The page of good practices that four papers name. Places are written by THE, IN, TO and, where a sentence begins,
### START. What the practices are stands in practice.ftl.

## The page and what is chosen on it

practices-page = 做法
    .summary = 四份背景文件所述的劳动力移民良好做法：按国家、主题和类型列出，并说明内容和出处。
    .text = 点击一个国家即列出其做法。灰色表示文件未述及该国的做法；该国很可能有此类做法。

practices-all = 全部
practices-of = 国家
practices-theme = 主题
practices-kind = 类型
practices-region = 区域
practices-practice = 做法
practices-paper = 文件
    .gfmd-2018 = 全球移民与发展论坛2018年，南南流动
    .ilo-2016 = 国际劳工组织2016年，南南良好做法
    .gfmd-2020 = 全球移民与发展论坛2020年，主题1
    .ilo-2013 = 国际劳工组织2013年，劳动力移民与发展

## What several charts say

practices-part =
    { $kind ->
        [section] 第{ $number }节
        [box] 方框{ $number }
        [annex] 附件
        [subtheme] 分主题{ $number }
        [case] 案例{ $number }
       *[footnote] 脚注{ $number }
    }
practices-type = { $type }（{ $count }）
practices-quoted = “{ $name }”
practices-others = 其他
practices-so-many = { $count }个国家
practices-where = 出处：{ $document }（{ $section }）。
practices-concerns = 国家和地区：{ $places }。
practices-none = 文件所述做法均不符合所选条件
practices-not-named = 文件未述及做法
practices-no-country = 所选做法不涉及任何单个国家
practices-own =
    { $count ->
        [0] 此处所述做法均不涉及{ $place }
       *[other] 此处所述{ $every }项做法中有{ $count }项涉及{ $place }
    }
practices-one-own =
    { $concerned ->
        [yes] “{ $practice }”涉及的国家包括{ $place }
       *[no] “{ $practice }”涉及的国家不包括{ $place }
    }
practices-named = 所计为2013年至2020年四份文件所述的做法。此处没有做法的国家，是文件未述及其做法的国家；该国很可能有此类做法。
    .mark = 文件所述，并非完整清单
practices-members = 文件只提及共同体或进程而未列出国家的，按其成员计算。
practices-worded = 标题和内容由本项目撰写，并非文件原文；类型和主题也由本项目划分。

## The map

practices-map-title = 按国家或地区分列的良好做法
practices-map-subtitle =
    { $choices ->
        [none] 2013年至2020年四份文件所述做法数
       *[some] 2013年至2020年四份文件所述做法数：{ $chosen }
    }
practices-map-headline = { $finding }
practices-most =
    { $leaders ->
        [named] 述及最多的是{ $places }：{ $count }项做法
       *[none] 没有国家或地区的做法超过{ $count }项
    }
practices-map-summary =
    { $practices ->
        [0] 文件所述做法均不符合所选条件。
       *[other]
            { $countries ->
                [0] 文件述及{ $practices }项做法，不涉及任何单个国家。
               *[other] 文件述及{ $practices }项做法，涉及{ $countries }个国家和地区。{ practices-without }
            }
    }
practices-without =
    { $without ->
        [0] 每项至少涉及其中一个。
       *[other] 其中{ $without }项涉及一个大洲或全世界。
    }
practices-own-members = { $place }有{ $count }项做法因文件提及该国所属的共同体或进程而计入。

## The list

practices-list-title = 文件所述良好做法
practices-list-subtitle =
    { $choices ->
        [none] 涉及国家和内容
       *[some] 涉及国家和内容：{ $chosen }
    }
practices-list-headline = { $finding }
practices-own-list = { $place }：{ $named }项点名该国，{ $members }项提及其所属的共同体或进程
practices-more = 表格中另有{ $count }项
practices-count =
    { $whole ->
        [yes] 四份文件述及{ $count }项良好做法
       *[no] { $every }项良好做法中有{ $count }项符合所选条件
    }
practices-types =
    { $count ->
        [0] 文件所述做法均不符合所选条件。
       *[other] 按类型：{ $types }。
    }

## Themes and types

practices-themes-title = 良好做法的主题
practices-themes-subtitle =
    { $choices ->
        [none] 四份文件所述做法数，按主题分列
       *[some] 四份文件所述做法数，按主题分列：{ $chosen }
    }
practices-types-title = 良好做法的类型
practices-types-subtitle =
    { $choices ->
        [none] 四份文件所述做法数，按类型分列
       *[some] 四份文件所述做法数，按类型分列：{ $chosen }
    }
practices-counts-headline = { $finding }
practices-most-frequent =
    { $leaders ->
        [named]
            { $by ->
                [theme] 最常见的主题：{ $names }（{ $count }）
               *[type] 最常见的类型：{ $names }（{ $count }）
            }
       *[none] 无一突出：每项最多{ $count }
    }
practices-most-own =
    { $leaders ->
        [named]
            { $by ->
                [theme] { $place }最常见的主题：{ $names }（{ $count }）
               *[type] { $place }最常见的类型：{ $names }（{ $count }）
            }
       *[none] { $place }：每项最多{ $count }，无一突出
    }
practices-themes-summary =
    { $practices ->
        [0] 文件所述做法均不符合所选条件。
       *[other] { $practices }项做法中最常见的主题：{ $first }。
    }
practices-types-summary =
    { $practices ->
        [0] 文件所述做法均不符合所选条件。
       *[other] { $practices }项做法中最常见的类型：{ $first }。
    }
practices-themes-note = 一项做法可有多个主题：各主题之和不等于做法数。
practices-types-note = 每项做法有一个类型：一国（国家）、两国（双边）、多国或共同体（多边）、城市、工会，或不同类型组织之间（伙伴关系）。
