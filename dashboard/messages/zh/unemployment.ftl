unemployment-question = 欧洲的失业
    .text = 15岁至74岁本国出生者和外国出生者的失业率。
unemployment-year = 年份
unemployment-born = 出生地
    .foreign = 本国、外国
    .union = 欧盟内、欧盟外
unemployment-title =
    { $pair ->
        [union] { $birth_year }年欧盟其他国家出生者和欧盟以外出生者的失业率
       *[foreign] { $birth_year }年本国出生者和外国出生者的失业率
    }
unemployment-subtitle = 占15岁至74岁劳动力的百分比，两种失业率都有的国家
unemployment-headline =
    { $pair ->
        [union] { $birth_year }年{ $count }国中有{ $higher }国欧盟以外出生者的失业率高于欧盟其他国家出生者
       *[foreign] { $birth_year }年{ $count }国中有{ $higher }国外国出生者的失业率高于本国出生者
    }
unemployment-own =
    { $pair ->
        [union] { START($place) }，{ $year }年：欧盟以外出生者失业率{ $others }，欧盟其他国家出生者{ $base }
       *[foreign] { START($place) }，{ $year }年：外国出生者失业率{ $others }，本国出生者{ $base }
    }
unemployment-summary = 差距最大的是{ THE($place) }：{ $others }对{ $base }。两种失业率都有的国家：{ $count }个；其中{ $higher }国别处出生者的失业率较高。
unemployment-absent =
    { $absent ->
        [none] { "" }
       *[other] 两种失业率之一未公布：{ $absent }。
    }
unemployment-birth = 按出生国，而非国籍或移民原因。
unemployment-breaks = 比较各年须谨慎：2021年多数国家的调查有变动，法国和西班牙的定义也有变动。英国的数字止于2020年之前。
unemployment-few =
    { $few ->
        [0] { "" }
       *[other] 星号表示该国有一种失业率依据的答复少：发布机构称其可靠性低。
    }
    .mark =
        { $few ->
            [0] { "" }
           *[other] * 答复少，可靠性低
        }
unemployment-world = 就世界而言，国际劳工组织估计{ $ilo_year }年劳动力中移民的失业率为{ $both }（女性{ $female }，男性{ $male }），非移民为{ $non_migrants }。
