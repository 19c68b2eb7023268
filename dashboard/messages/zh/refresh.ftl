# python -m dashboard refresh 的输出。

refresh-about = 从发布机构获取最新数据，说明有何变化，并在不劣于现有数据时予以替换
    .dataset = 要获取的数据集；不写则为所有可获取的数据集。其余数据集由人工维护
    .sources = 发布机构文件所在文件夹（默认：../shared/sources）
    .editions = 存放被替换版本的文件夹（默认：数据旁的editions）
    .threshold = 单独列出修订的百分比下限（默认：{ $usual }）
    .trying = 只说明会有哪些变化，不作替换
    .by-hand = 说明由人工维护的数据集在发布机构的何处可得，不获取任何数据
    .accept = 即使有行或国家消失或数字变动超过一半，也替换数据
refresh-unknown = 不可获取：{ $names }。可获取的有{ $known }；其他数据集的文件由人工维护。
# $places: addresses of the publisher.
refresh-by-hand = { $dataset }由人工维护，发布机构的网址：{ $places }
refresh-none-by-hand = 不属于人工维护的数据集：{ $names }。
# $sources and $data: folders. Names of files and commands stay as they are.
refresh-put-in = 请按旁边README的说明，用发布机构的文件替换{ $sources }中的旧文件，然后运行python -m dashboard.sources { $sources } { $data }和python -m dashboard check { $data }。
refresh-kept = 数据保持不变。
refresh-same = 没有数字变化。
# What became of a dataset: rows before and after; $over: rows revised by more than $threshold; $years: or [none].
refresh-dataset =
    { $years ->
        [none] { $dataset }：原有{ $before }行，现有{ $after }行；新增{ $added }，修订{ $revised }（其中{ $over }行超过{ $threshold }），删除{ $gone }。
       *[other] { $dataset }：原有{ $before }行，现有{ $after }行；新增{ $added }，修订{ $revised }（其中{ $over }行超过{ $threshold }），删除{ $gone }；新增年份：{ $years }。
    }
# $row: what names the row, such as NPL, 2024; $size: by how much its figure moved.
refresh-revised = { $row }：{ $size }
refresh-headlines = 有变化的要点：{ $count }
# The headline of a chart: as it was, or [none], and as it is.
refresh-headline =
    { $before ->
        [none] { $chart }：{ $after }
       *[other] { $chart }：{ $before } → { $after }
    }
refresh-tried = 未作任何替换。
# $version: a day, 2026-11-30; $place: a folder.
refresh-replaced = 现为{ $version }版；上一版保存在{ $place }。
