### 文件所述。

claims-title = 文件怎么说
claims-summary = 五份背景文件所述的每个数字，均与此处数据对照：哪些得到证实，哪些已被取代，哪些无法检验。
claims-question = 哪些论断成立
    .text = 请选择文件、主题或结论；表格列出各条论断。带“id=C008”的地址即为某一条论断的地址。

## Controls

claims-paper = 文件
    .all = 所有文件
claims-topic = 主题
    .all = 所有主题
claims-verdict = 结论
    .all = 所有结论
claims-of = 国家
    .all = 所有国家及世界
claims-id = 论断
claims-option = { $number }：{ $statement }

## Where a statement stands in its paper

claims-section =
    { $kind ->
        [introduction] 导言
        [introductory-text] 引言
        [global-and-regional-trends] 全球和区域趋势
        [annex] 附件
        [footnote] 脚注{ $number }
        [footnotes] 脚注{ $number }
        [figures] 图{ $number }
        [table] 表{ $number }
        [box] 专栏{ $number }
        [case] 案例{ $number }
        [subtheme] 分主题{ $number }
       *[section] 第{ $number }节
    }

## How a figure is counted

claims-counted =
    .of-born = 占在该区域出生者
    .of-living = 占居住在该区域的移民
    .outside-region = 在该区域出生而居住在区域外者的比例
    .known-origin = 联合国区域，来源已知
    .unknown-too = 联合国区域，含来源不详者
    .un-desa = 联合国经社部，2024年修订版
    .un-desa-2020 = 联合国经社部，2020年修订版
    .wdi-today = 《世界发展指标》，2026年7月
    .groups-then = 当年的中低收入经济体
    .groups-now = 最近一年的中低收入经济体
    .reporting-both = 2020年与2019年相比，两年均报告的经济体
    .deposits = 2013年8月9日前交存的批准书
    .counted-in-all = 统计的全部缔约方
    .fundamental = 所印编号中的基本公约
    .fundamental-beside = 以87和138代替97和139
    .first-in-1970s = 所收集首份协定为1970至1979年的国家对
    .permit-system = 名单所列国家，减去首份协定较晚者
    .list-of-members = 名单所列成员，按已知加入日期
claims-counted-edition = 《世界发展指标》，{ $month }
claims-counted-stock-of = 占{ $year }年移民
claims-counted-parties = { $instrument }缔约方，{ $date }，包括欧洲联盟，对照193个会员国
claims-counted-limits = 针对{ $year }年收入的界限

## Rows of one statement

claims-figure =
    { $kind ->
        [stated] 文件所述
        [earlier] 旧版，{ $year }年：{ $counted }
        [latest] 最新，{ $year }年：{ $counted }
        [instead] 另一解读：{ $counted }
       *[then] { $year }年：{ $counted }
    }
claims-stated =
    { $bound ->
        [over] 超过{ $figure }
        [nearly] 近{ $figure }
       *[none] { $figure }
    }
claims-rise = 上升
claims-rise-of = 上升{ $figure }
claims-read = 以文字表述，读作{ $stated }

## The ledger

claims-ledger-title = 五份文件的论断，按结论
claims-ledger-subtitle =
    { $chosen ->
        [none] 论断数；2013至2020年的文件，数据截至2026年11月
       *[other] 论断数；2013至2020年的文件，数据截至2026年11月；选择：{ $chosen }
    }
claims-ledger-headline = 论断：{ $statements }条；此处已检验：{ $tested }条；得到证实：{ $held }条
claims-ledger-counts =
    { $counts ->
        [none] { claims-none }
       *[other] 按结论：{ $counts }。
    }
claims-short =
    { $paper ->
        [gfmd-2018] 全球论坛2018
        [gfmd-2020] 全球论坛2020
        [ilo-2013] 劳工组织2013
        [ilo-2016] 劳工组织2016
       *[module-8] 劳工组织单元8
    }
claims-count = { $words }，{ $statements }
claims-none = 没有符合此选择的论断。

## One statement

claims-claim-title = { $statement }
claims-claim-subtitle = { $paper }，{ $section }
claims-claim-headline =
    { $verdict ->
        [confirmed] 已证实：文件为{ $stated }，此处{ $found_at }年为{ $found }
        [one-definition] 在一种定义下证实：文件为{ $stated }，此处{ $found_at }年为{ $found }
        [superseded] 已被取代：文件为{ $stated }，现有数据中{ $found_at }年为{ $found }
        [not-reproduced] 未能再现：文件为{ $stated }，此处{ $found_at }年为{ $found }
        [misprint] 可能为误植：文件为{ $stated }，此处{ $found_at }年为{ $found }
        [outside]
            { $stated ->
                [none] 超出此处数据：没有可比较的数字
               *[other] 超出此处数据：文件为{ $stated }
            }
       *[context] 此处无统计可检验
    }
claims-claim-stated =
    { $stated ->
        [none] { claims-no-figure }
       *[other]
            { $at ->
                [none] 文件所述为{ $stated }，未给出单一年份。
               *[other] 文件所述为{ $stated }，指{ $at }年。
            }
    }
claims-claim-found =
    { $found ->
        [none]
            { $settled ->
                [none] { "" }
               *[other] 何种来源可以判定：{ $settled }。
            }
       *[other]
            { $lowest ->
                [none] 此处数据中{ $found_at }年为{ $found }（{ $counted }）。
               *[other] 此处数据中{ $found_at }年为{ $found }（{ $counted }）；各定义之下为{ $lowest }至{ $highest }。
            }
    }
claims-claim-evidence =
    { $evidence ->
        [none] { "" }
       *[other]
            { $verdict ->
                [misprint] 所印数字与同一数据中的另一数字相符：{ $evidence }。
               *[superseded] 所印数字出自同一来源的旧版（{ $evidence }），此后已修订。
            }
    }
claims-claim-latest =
    { $latest ->
        [none] { "" }
       *[other] 最新数字为{ $latest_at }年的{ $latest }。
    }
claims-claim-tolerance =
    { $tolerance ->
        [none] { "" }
       *[other] 数字相差不超过{ $tolerance }，或符合文件所给界限，即视为相符。
    }
claims-no-figure = 文件此处未印可比较的数字。

## Marks of papers on other charts

claims-papers = 文件怎么说
    .hidden = 隐藏
    .shown = 显示
claims-point = { claims-short }：{ $figure }
claims-papers-note =
    { $papers ->
        [shown] 以文件命名的标记表示该文件所述的数字；仅在所选内容为该文件所述时显示。是否成立见“文件怎么说”页面。
       *[hidden] { "" }
    }

## Notes

claims-note-agrees = 数字与所印末位相差不超过半个单位，或在该行所列允许差异之内，即视为相符；“近”之后可低至5%，“超过”之后须更高。
claims-note-superseded = “已被取代”：该数字出自来源的旧版，或来源此后修订幅度不超过五分之一。
claims-note-misprint = “可能为误植”：所印数字属于同一数据中的另一事项，该行已注明；文件可能另有数据未能显示的理由。
claims-note-words = 论断已重新措辞，并非引文。
claims-note-agreements = 所收集的协定截至2020年；未列入其中的协定可能存在。
