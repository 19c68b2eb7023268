### 治理页面：见英文文件。

governance-title = 治理
governance-summary = 哪些国家批准了哪些有关移民和劳动的文书、始于何时、涉及多少移民；未知的予以说明。

## Sections of the page

governance-bound = 哪些国家受约束
    .text = 国际劳工组织的公约（C）和议定书（P），以及联合国的文书。名单没有提到的国家是来源中未见：可能是缔约方。

## Controls

governance-instrument = 文书
governance-state = 国家
governance-side = 移民
    .living_in = 居住在该国
    .coming_from = 来自该国
governance-by = 国家组别
    .income = 收入组别
    .subregion = 次区域

## What is said of every instrument

governance-own =
    { $standing ->
        [ratified]
            { $on ->
                [none] { $name }：{ $place }，已批准
               *[other] { $name }：{ $place }，已批准（{ $on }）
            }
        [signed] { $name }：{ $place }，已签署，未见批准（名单：{ $as_of }）
        [not_ratified] { $name }：{ $place }，未批准（截至{ $as_of }）
        [denounced] { $name }：{ $place }，已退约（{ $denounced }年）
       *[not_seen] { $name }：{ $place }，缔约方中未见（名单：{ $as_of }）
    }
governance-complete = 名单包括国际劳工组织所有成员国（截至{ $as_of }）：在此，没有批准记录的国家确知未批准。
    .mark = 截至{ $as_of }
governance-incomplete =
    { $total ->
        [none] 名单日期：{ $as_of }；各国此后的行动不在其中。没有提到的国家是来源中未见：可能是缔约方。
       *[other] 名单日期：{ $as_of }，缺少一些国家：经统计缔约方共{ $total }个（{ $counted }）。没有提到的国家是来源中未见：可能是缔约方。
    }
    .mark = 名单不完整（{ $as_of }）
governance-codes =
    { $full ->
        [none] 编号前的C和P：国际劳工组织的公约和议定书。
       *[other] { $full }。编号前的C和P：国际劳工组织的公约和议定书。
    }
governance-signed =
    { $signed ->
        [0] { "" }
       *[other] 截至名单日期仅签署的国家，此后可能已批准。
    }

## The map of States

governance-states-title = { $name }：哪些国家受约束
governance-states-subtitle = 按来源所述列示各国
governance-states-headline =
    { $complete ->
        [yes] { $name }：国际劳工组织{ $listed }个成员国中{ $ratified }个已批准
       *[no] { $name }：来源中可见{ $ratified }个缔约国（名单：{ $as_of }）
    }
governance-states-counts =
    { $complete ->
        [yes] { $name }，截至{ $as_of }：国际劳工组织{ $listed }个成员国中，{ $ratified }个已批准，{ $outside }个未批准，{ $denounced }个已退约。
       *[no] { $name }：名单（{ $as_of }）列出{ $ratified }个缔约国。
    }
governance-states-counted =
    { $complete ->
        [yes] { "" }
       *[no]
            { $total ->
                [none] { "" }
               *[other] 经统计缔约方共{ $total }个（{ $counted }）。
            }
    }

## One country

governance-country-title = 有关移民和劳动的文书：{ $place }
governance-country-subtitle = 已批准、未批准或来源中未见；各名单有各自的日期
governance-country-headline = { START($place) }：{ $instruments }项文书中已批准{ $ratified }项，来源中未见{ $unseen }项
governance-country-ratified =
    { $names ->
        [none] { START($place) }：有关移民、家庭工人和就业机构的文书，未见批准。
       *[other] { START($place) }：有关移民、家庭工人和就业机构的文书，已批准的有：{ $names }。
    }
governance-country-outside =
    { $not_names ->
        [none] { "" }
       *[other] 据国际劳工组织全体成员国名单，未批准的有：{ $not_names }。
    }
governance-country-unseen =
    { $unseen ->
        [0] { "" }
       *[other] 来源中未见：该文书的名单没有提到该国；该国仍可能是缔约方。
    }
    .mark = “未见”不等于“未批准”
governance-country-line =
    { $on ->
        [none] { $standing }（名单：{ $as_of }）
       *[other] { $standing }，{ $on }（名单：{ $as_of }）
    }

## Over time

governance-time-title = { $name }：受约束的国家
governance-time-subtitle = 各年年底的数目，按已知日期；其他文书为灰色
governance-time-headline =
    { $start ->
        [none] { $name }：来源没有批准日期
       *[other] { $name }：{ $end }年{ $parties }个国家受约束，首次批准在{ $start }年
    }
governance-time-course =
    { $start ->
        [none] { $name }：来源没有批准日期，因此没有曲线。
       *[other] { $name }：首次批准在{ $start }年；{ $end }年底，日期已知的受约束国家为{ $parties }个。
    }
governance-time-undated =
    { $undated ->
        [0] { "" }
       *[other] 来源中没有日期、不在曲线内的缔约方：{ $undated }个。
    }

## Migrants

governance-migrants-title =
    { $side ->
        [living_in] { $name }：居住在受约束国家的移民
       *[coming_from] { $name }：来自受约束国家的移民
    }
governance-migrants-subtitle =
    { $side ->
        [living_in] 占居住在各组国家的国际移民的百分比，{ $year }年
       *[coming_from] 占来自各组国家、来源地已知的国际移民的百分比，{ $year }年
    }
governance-migrants-headline =
    { $complete ->
        [yes]
            { $side ->
                [living_in] { $name }：居住在已批准国家的移民占{ $share }
               *[coming_from] { $name }：来自已批准国家的移民占{ $share }
            }
       *[no]
            { $side ->
                [living_in] { $name }：居住在已批准国家的移民至少占{ $share }
               *[coming_from] { $name }：来自已批准国家的移民至少占{ $share }
            }
    }
governance-migrants-world =
    { $side ->
        [living_in]
            { $unseen ->
                [none] { $year }年，居住在已批准国家的移民为{ $persons }，占所有移民的{ $share }。
               *[other] { $year }年，居住在已批准国家的移民为{ $persons }，占所有移民的{ $share }；居住在来源中未见的国家和地区的占{ $unseen }。
            }
       *[coming_from]
            { $unseen ->
                [none] { $year }年，来自已批准国家的移民为{ $persons }，占来源地已知者的{ $share }。
               *[other] { $year }年，来自已批准国家的移民为{ $persons }，占来源地已知者的{ $share }；来自来源中未见的国家和地区的占{ $unseen }。
            }
    }
governance-migrants-groups = 各组国家中已批准国家所占份额：{ $groups }。
governance-migrants-group = { $group }，{ $share }
governance-migrants-origin =
    { $side ->
        [coming_from] 来源地不明的移民不计入。
       *[living_in] { "" }
    }

## Corridors and rules

governance-rules = 走廊与规则
    .text = 大型走廊，以及已知约束两端的规则。在这些数据中未见，不能证明没有。
governance-rules-shown = 走廊
    .all = 所有大型走廊
    .none_seen = 未见任何规则
governance-rules-title =
    { $rules ->
        [all] 按约束两端的规则列示的大型走廊，{ $year }年
       *[none_seen] 未见任何规则的大型走廊，{ $year }年
    }
governance-rules-subtitle = 国际移民；移民人数在{ $large }以上的走廊
governance-rules-headline =
    { $rules ->
        [all] { $corridors }条大型走廊中，{ $without }条未见约束两端的规则
       *[none_seen] 未见任何规则的最大走廊：{ $origin }至{ $destination }，移民{ $figure }
    }
governance-rules-own =
    { $rule ->
        [none_seen] { $origin }至{ $destination }：未见两端共有的共同体、协定或文书
        [community] { $origin }至{ $destination }：同属一个有人员流动规则的共同体
        [agreement] { $origin }至{ $destination }：数据中有协定
       *[instrument] { $origin }至{ $destination }：两端均批准其中一项文书
    }
governance-rules-counts = { $year }年，移民人数在{ $large }以上的走廊有{ $corridors }条：在有人员流动规则的共同体内的{ $community }条；其余走廊中，数据中有协定的{ $agreement }条；再其余走廊中，两端均批准有关移民的某项文书的{ $instrument }条；以上均未见的{ $without }条。
governance-rules-largest = 未见任何规则的最大走廊：{ $largest }。
governance-rules-corridor = { $origin }至{ $destination }，{ $figure }
governance-rules-absence = 数据中没有不等于不存在：协定来自截至2020年的一套数据，缔约方名单缺少一些国家。
    .mark = 未见不能证明没有
governance-rules-order = 走廊列在其首先具备的一项之下：共同体、协定、文书。表中列出全部。
governance-rules-instruments = 此处所取的文书：{ $instruments }。
governance-rules-movement = 人员流动规则说明共同体商定的内容，不说明是否生效或实施；成员为现行名单所列。协定不论日期均计入，可能已终止。
