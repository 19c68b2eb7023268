### Bilateral labour agreements: with whom a country has them, when they were concluded, what their texts provide for. $here: the
### country that a chart is of. The data end in 2020; a pair that is not there has no agreement in the data, which is no proof.

## Sections of the page

agreements-question = 谁与谁有协定
    .text = 截至2020年两国之间关于工人的协定，据Chilton和Woda的数据。未列出的国家对也可能有协定。
agreements-content = 协定作何规定
    .text = 协定文本中的条款。文本不说明实际执行情况。

## Controls

agreements-partner = 与之有协定的国家
    .none = 任何伙伴
agreements-groups = 收入组
    .of_year = 协定当年的
    .latest = 最近一年的
agreements-provision = 条款

## With whom one country has agreements

# What the data know of a partner, in the legend of a map.
agreements-standing =
    .in_data = 在数据中
    .in_papers = 仅在文件中提到
    .none = 数据中没有协定
    .here = 该国本身
agreements-partners-title = { $here }的劳务协定
agreements-by-partner-title = { $here }的劳务协定，按伙伴列示
agreements-partners-subtitle = 来源所载截至2020年缔结的双边协定
# $agreements: how many, with how many $partners.
agreements-partners-headline =
    { $agreements ->
        [0] 数据中没有{ $here }的协定
       *[other] 数据中{ $here }与{ $partners }个国家和地区有{ $agreements }项协定
    }
# $span: whether the agreements are of several years, $first to $last, of one, or of none that is known.
agreements-partners-all =
    { $agreements ->
        [0] 数据中没有{ $here }的协定；这不能证明没有协定。
       *[other]
            { $span ->
                [none] 数据中有{ $here }的{ $agreements }项协定，伙伴{ $partners }个。
                [year] 数据中有{ $here }{ $first }年的{ $agreements }项协定，伙伴{ $partners }个。
               *[years] 数据中有{ $here }从{ $first }年至{ $last }年的{ $agreements }项协定，伙伴{ $partners }个。
            }
    }
# One of the partners with most agreements, and how many.
agreements-partners-figure = { $place }（{ $count }）
agreements-partners-largest =
    { $largest ->
        [none] { "" }
       *[other] 协定最多的伙伴：{ $largest }。
    }
# $in_papers: partners.
agreements-partners-papers =
    { $in_papers ->
        [none] { "" }
       *[other] 文件提到而数据中没有的伙伴：{ $in_papers }。
    }
# In place of bars.
agreements-partners-nothing = 数据中没有、文件也没有提到{ $here }的协定。
# What a hover adds to a partner: $count agreements, the years of the $first and the $last; none where not known.
agreements-partners-hover =
    { $count ->
        [0] 文件提到，数据中没有
        [1]
            { $first ->
                [none] 年份不详
               *[other] { $first }年
            }
       *[other]
            { $first ->
                [none] 年份不详
               *[other] 首项{ $first }年，最近{ $last }年
            }
    }
# $here, $partner: two countries; $count: agreements in the data, of $years (none where not known); $named: those that papers name.
agreements-pair =
    { $count ->
        [0]
            { $named ->
                [0] 数据中没有{ $here }与{ $partner }的协定，这不能证明没有协定
               *[other] 有文件提到{ $here }与{ $partner }的协定；数据中没有
            }
       *[other]
            { $years ->
                [none] 数据中有{ $here }与{ $partner }的{ $count }项协定
               *[other] 数据中有{ $here }与{ $partner }的{ $count }项协定（{ $years }）
            }
    }
agreements-pair-told = { agreements-pair }。
agreements-absent = 未列出的伙伴在截至2020年的数据中没有协定：这不能证明没有协定。
    .mark = 数据截至2020年；未列出不是证明
agreements-force = 数据说明协定已缔结，不说明是否有效或执行。
agreements-direction = 此处的协定没有方向：来源中缔约方的次序不表示由谁派出工人。

## One by one

agreements-list-title = { $here }的劳务协定，逐项列示
# $partner: a country by its name; $year: none where the source gives none.
agreements-list-name =
    { $year ->
        [none] { $partner }
       *[other] { $partner }，{ $year }年
    }
agreements-untitled = 来源没有标题
agreements-list-marks = 实心标记：数据作者持有文本；空心标记：没有文本。
agreements-list-titles = 图中显示标题的开头；表中照来源列出，300个字符后截断。

## Over time

agreements-time-title = 劳务协定，按年份和缔约方收入
agreements-time-subtitle = 来源所载各年缔结的双边协定，截至{ $last }年
# $most: of the decade with most agreements, $decade to $until.
agreements-time-headline = { $agreements }项协定中有{ $most }项于{ $decade }年至{ $until }年缔结
agreements-time-summary = { $first }年至{ $last }年{ $pairs }对国家的{ $agreements }项协定中，{ $one_high }项在一个高收入经济体与另一经济体之间，{ $both_high }项在两个高收入经济体之间，{ $none_high }项的双方均非高收入经济体；协定最多的十年是{ $decade }年至{ $until }年（{ $most }项）。
agreements-rows = 修正、续订和同日的多份文本各计一项：{ $agreements }项协定属于{ $pairs }对国家。
    .mark = 数据截至2020年；修正计入
# $start: the first year of the classification.
agreements-early-groups = 收入组自{ $start }年起才有：更早的协定采用{ $start }年的收入组。
    .mark = { $start }年以前：{ $start }年的收入组
agreements-without = 有一方没有收入组（如已不存在的国家）的协定：{ $without }项。
agreements-source-parties = 缔约方依照来源：苏联的协定列在俄罗斯联邦之下。

## Every country

agreements-world-title = 各国劳务协定伙伴数目
# $largest: the countries with most partners, each with their number.
agreements-world-headline = 伙伴最多：{ $largest }
agreements-world-summary = 数据中有协定的国家和地区：{ $countries }个；伙伴最多的是{ $largest }。

## Between income groups

agreements-income-title = 各收入组之间的劳务协定
# $one, $other: income groups of the two parties; $same: whether they are of the same.
agreements-income-pair =
    { $same ->
        [yes] 双方均为{ $one }
       *[no] { $one } – { $other }
    }
# $first: the pair of groups with most agreements.
agreements-income-headline = { $first }：{ $agreements }项协定中的{ $most }项
agreements-income-summary = 双方均有收入组的协定：{ $agreements }项；最多的组别：{ $largest }。

## What texts provide for

agreements-provisions-title = 劳务协定作何规定
agreements-provisions-subtitle = 载有该条款的文本占{ $texts }份已编码文本的百分比
# $first: the chosen provision found most, in $share of the texts; $last: the one found least, none where one alone is chosen.
agreements-provisions-headline =
    { $last ->
        [none] { $first }：{ $share }的文本
       *[other] { $first }：{ $share }的文本；{ $last }：{ $least }
    }
agreements-provision-figure = { $provision }（{ $share }）
# $chosen: the provisions that the reader chose; none where there are none.
agreements-provisions-summary =
    { $chosen ->
        [none] { $texts }份协定文本中最常见的条款：{ $largest }。
       *[other] { $texts }份协定文本中最常见的条款：{ $largest }。所选条款：{ $chosen }。
    }
agreements-coded = { $agreements }项协定中有{ $texts }份文本经过编码：为可获得的文本，并非全部协定的抽样。
    .mark = { $agreements }项协定中的{ $texts }项，并非抽样
agreements-codebook = 未获得编码手册：条款类别的名称依照来源的列名。
agreements-practice = 文本有规定不说明实际执行情况。

## By decade

agreements-decades-title = 劳务协定作何规定，按十年期
agreements-decades-subtitle = 载有该条款的已编码文本百分比，十年期以首年表示
# $provision: the one of those chosen whose share changed most, from $first in the decade that begins with $since to $last in that of $until.
agreements-decades-headline =
    { $count ->
        [0] 没有选择条款
       *[other] { $provision }：从{ $since }年代文本的{ $first }到{ $until }年代文本的{ $last }
    }
agreements-provision-span = { $provision }：{ $first }和{ $last }
agreements-decades-summary =
    { $spans ->
        [none] 没有选择条款。
       *[other] 有十份以上文本的首个和最近十年期的文本比例：{ $spans }。
    }
agreements-decades-nothing = 没有选择条款。
agreements-few-texts = 已编码文本不足十份的十年期不予绘出。
