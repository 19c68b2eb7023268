### The page of a dataset that an installation has added. $dataset, $name and $unit are its own words, in its own language: the
### dataset, the measure and the unit; $since and $until are years.

own-title =
    { $since ->
        [none] { $name }
       *[other] { $name }，{ $since }
    }
own-subtitle = { $unit }，按国家或地区
own-course-title = { $name }的历年变化
own-course-subtitle =
    { $since ->
        [none] { $unit }
       *[other] { $unit }，{ $since }至{ $until }
    }
own-headline =
    { $first ->
        [none] { $dataset }：此选择没有数字
       *[other] { $name }：{ $first }最高，为{ $figure }
    }
# Of the reader's country $place.
own-finding = { $place }：{ $figure } · { $name }
own-place = { $place }（{ $figure }）
own-none = 此选择没有数字。
own-leaders =
    { $first ->
        [none] { own-none }
       *[other] { $name }最高的是：{ $leaders }。有数字的国家和地区：{ $count }个。
    }
own-note = 此为本系统自有数据集：由其管理者说明，未经本项目核查。
