### The page of what is new in the data. $edition and $before: days of two editions; $count: number of datasets.

news-page = 最新变化
    .summary = 当前版本的数据新增、修订和删除了什么，按数据集和国家列出。
    .text = 图表所依据数据的行数。选定国家后，只计涉及该国的行。
# The day of an edition, in a list of them.
news-day = { $day }
news-title = 本版本的变化，按数据集
news-subtitle = 自{ $before }以来新增、修订和删除的行
news-none = 本版本未更改涉及该地的任何行
news-headline = { $edition }版与{ $before }版相比，更改了{ $count }个数据集
# Of the reader's country $place.
news-headline-own =
    { $count ->
        [0] { $edition }版未更改{ $place }的任何数字
       *[other] { $edition }版更改了{ $count }个数据集中{ $place }的数字
    }
# A dataset with the number of its changed rows, in a list.
news-dataset = { $title }（{ $count }）
# $first: the datasets with most changed rows.
news-summary =
    { $count ->
        [0] 自{ $before }版以来没有任何行发生变化。
       *[other] 自{ $before }版以来，{ $count }个数据集的行有变化，最多的是：{ $first }。
    }
news-twice = 涉及两个国家的行（如走廊）对两国各计一次。
news-digits = 修订可能只涉及末位数字：每个数据集的最大修订幅度见表格，以原值的百分比表示。
