indicator-page = 自选指标
    .summary = 自选指标：一项数据与另一项数据之比，涵盖所有国家。
    .text = 选择一项数据及其对比项。只计算有意义的比率，且两项数字属于同一年。

indicator-measure = 数据
    .received = 收到的汇款
    .paid = 支付的汇款
    .immigrants = 迁入移民
    .emigrants = 迁出移民
    .women = 女性移民
    .cost = 汇出200美元的成本

indicator-per = 对比项
    .usual = 通常
    .inhabitants = 人口
    .emigrants = 迁出移民
    .immigrants = 迁入移民
    .labour_force = 劳动力
    .men = 男性移民
    .gdp = 国内生产总值
    .day = 人均每日国内生产总值

indicator-name =
    { $measure ->
        [received]
            { $per ->
                [emigrants] 收到的汇款（按迁出移民人均）
                [inhabitants] 人均收到的汇款
               *[gdp] 收到的汇款占国内生产总值的百分比
            }
        [paid]
            { $per ->
                [immigrants] 支付的汇款（按迁入移民人均）
                [inhabitants] 人均支付的汇款
               *[gdp] 支付的汇款占国内生产总值的百分比
            }
        [immigrants]
            { $per ->
                [inhabitants] 每100名居民对应的迁入移民
                [labour_force] 每100名劳动力对应的迁入移民
               *[emigrants] 每100名迁出移民对应的迁入移民
            }
        [emigrants]
            { $per ->
                [inhabitants] 每100名居民对应的迁出移民
               *[immigrants] 每100名迁入移民对应的迁出移民
            }
        [women] 每100名男性移民对应的女性移民
       *[cost] 汇出200美元的成本折合人均国内生产总值的天数
    }

indicator-title = { $year }年{ indicator-name }
indicator-subtitle =
    { $unit ->
        [dollars_per_person] 人均现价美元，按国家或地区
        [per_hundred] 每100人对应人数，按国家或地区
        [share_of_gdp] 百分比，按国家或地区
       *[days_of_product] 天数，按国家或地区
    }
indicator-headline =
    { $first ->
        [none] { indicator-name }：{ $year }年没有数字
       *[other] { $year }年{ indicator-name }：{ THE($first) }居首，{ $figure }
    }
indicator-own =
    { $figure ->
        [none] { THE($place) }：{ $year }年没有该指标的数字
       *[other] { THE($place) }：{ $year }年{ indicator-name }为{ $figure }
    }
indicator-place = { $place }（{ $figure }）
indicator-leaders =
    { $first ->
        [none] { indicator-name }：{ $year }年没有数字。
       *[other] { $year }年{ indicator-name }：{ $leaders }。
    }
indicator-coverage =
    { $middle ->
        [none] { "" }
       *[other] 两项数字都有的国家和地区：{ $count }个；中位数：{ $middle }。
    }
indicator-nothing = 没有国家两项数字都有。

indicator-how = 由两列已发布的数据在此算出，国家和年份相同；缺少一项则没有数字。单位由两项的单位得出。
indicator-caution =
    { $caution ->
        [labour_force] 劳动力为国际劳工组织的模型估算；迁入移民包括所有年龄，不论是否工作。
        [emigrants] 迁出移民在其居住地按出生国或国籍统计；原籍地不详者不属于任何国家。
        [day] 成本为受调查服务的平均值；国内生产总值除以人口再除以365天并非工资。
       *[other] { "" }
    }
    .mark =
        { $caution ->
            [labour_force] 迁入移民包括所有年龄，不论是否工作
            [day] 人均国内生产总值，并非工资
           *[other] { "" }
        }
indicator-other-year =
    { $other_year ->
        [yes] 所选年份没有该指标的数字：显示{ $year }年的数字。
       *[no] { "" }
    }
    .mark =
        { $other_year ->
            [yes] { $year }年的数字
           *[no] { "" }
        }
indicator-replaced =
    { $replaced ->
        [yes] 所选对比项对该数据没有意义：显示通常的对比项。
       *[no] { "" }
    }
    .mark =
        { $replaced ->
            [yes] 采用通常的对比项
           *[no] { "" }
        }
indicator-few = 对应不足100人的比率不排名。

## The indicator over the years

indicator-followed = 跟踪的国家
# $start and $end: the first and the last year with figures; $start is [none] where there are none, $end where there is one year.
indicator-lines-title =
    { $start ->
        [none] { indicator-name }
       *[other]
            { $end ->
                [none] { $start }年{ indicator-name }
               *[other] { $start }年至{ $end }年{ indicator-name }
            }
    }
# The ends of a line, $figure in $begin and $last in $until; $until is [none] where there is one figure.
indicator-lines-headline =
    { $place ->
        [none] { indicator-name }：所选国家没有数字
       *[other]
            { $until ->
                [none] { indicator-name }：{ $place }{ $begin }年{ $figure }
               *[other] { indicator-name }：{ $place }{ $begin }年{ $figure }，{ $until }年{ $last }
            }
    }
indicator-last = { $place }{ $end }年{ $figure }
# $countries: of each its last figure and year.
indicator-lines-last =
    { $countries ->
        [none] { indicator-name }：所选国家没有数字。
       *[other] { indicator-name }，最新数字：{ $countries }。
    }
indicator-lines-absent =
    { $absent ->
        [none] { "" }
       *[other] 没有数字：{ $absent }。
    }
indicator-lines-years =
    { $end ->
        [none] { "" }
       *[other] 有{ $years }个年份的数字，{ $start }年至{ $end }年。
    }
indicator-none-followed = 所选国家没有一个两项数字都有。
# $later: the measure of which there is a later edition.
indicator-later =
    { $later ->
        [paid] 2021年起支付的汇款来自较新的版本，该版本修订了以前的数字：两段之间不连线。
        [cost] 2025年的成本为第三季度所有受调查服务的平均值；此前为世界银行的年度平均值。两段之间不连线。
       *[none] { "" }
    }
    .mark =
        { $later ->
            [paid] 2021年起：较新版本
            [cost] 2025年成本：平均方法不同
           *[none] { "" }
        }
