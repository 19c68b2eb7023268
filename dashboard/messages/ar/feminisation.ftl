### The page about women.

feminisation-page = النساء
    .summary = نسبة النساء من المهاجرين والعمال المهاجرين والعمال المغادرين للعمل في الخارج، من 1980 إلى 2024.

feminisation-migrants = المهاجرون
    .text = النقر على الخريطة يضيف بلداً إلى الرسوم البيانية في هذه الصفحة؛ والنقر عليه مرة ثانية يزيله.
feminisation-working = العمال والعمل المنزلي
feminisation-by-country = المهاجرون المشتغلون حسب البلد
feminisation-leaving = المغادرة للعمل في الخارج
    .text = النقر على خط يختار ذلك البلد: ويبيّن «حسب بلد المقصد» إلى أين يتوجه عماله.

## What a reader may choose

feminisation-since = التغير منذ
feminisation-level = مقارنة
    .subregion = المناطق الفرعية لمنظمة العمل الدولية
    .un = المناطق الفرعية للأمم المتحدة
    .country = البلدان
feminisation-countries = البلدان
feminisation-origins = بلدان المنشأ
feminisation-origin = المغادرة من
feminisation-departures = سنة المغادرة
    .latest = أحدث سنة
feminisation-measure = العرض
    .share = نسبة النساء
    .persons = النساء والرجال

## Several charts

feminisation-half = النصف
feminisation-data-types = نوع البيانات في الجدول: B، المولودون في الخارج؛ C، مواطنو البلدان الأجنبية؛ R، أُضيف اللاجئون؛ I، تقدير تعويضي من إدارة الشؤون الاقتصادية والاجتماعية.
feminisation-sudan = تشير أرقام إدارة الشؤون الاقتصادية والاجتماعية عن السودان حتى عام 2005 إلى السودان وجنوب السودان معاً؛ وتورد الإدارة لجنوب السودان رقماً واحداً لا يتغير في تلك السنوات.
feminisation-imputed = تقدير تعويضي
feminisation-with-south-sudan = يشمل جنوب السودان

# The reader's own country. $share: none where there is no figure; $rank of $count countries.
feminisation-own =
    { $share ->
        [none] { THE($place) }: لا توجد بيانات.
       *[other] { THE($place) }: { $share }، المرتبة { $rank } من أصل { $count }.
    }
feminisation-own-employed =
    { $share ->
        [none] { THE($place) }: بيانات غير متاحة هنا.
       *[other] { THE($place) }: { $share }، المرتبة { $rank } من أصل { $count }.
    }

# $chosen: countries that the reader chose, each as the next two say it.
feminisation-chosen = البلدان المختارة: { $chosen }.
feminisation-chosen-employed = البلدان المختارة، بين المهاجرين المشتغلين: { $chosen }.
feminisation-place-share = { THE($place) }، { $share }
feminisation-place-share-employed =
    { $share ->
        [none] { THE($place) }، بيانات غير متاحة هنا
       *[other] { THE($place) }، { $share }
    }

## Migrants: the map

feminisation-map-title = النساء بين المهاجرين الدوليين، { $year }
feminisation-map-subtitle = عدد النساء لكل 100 من المهاجرين الدوليين في منتصف السنة

# $direction: whether the share is "up", "down" or the "same" since $first, when it was $earlier; "none" in that year.
feminisation-map-headline =
    { $direction ->
        [down] شكّلت النساء { $share } من المهاجرين في العالم في عام { $year }، بانخفاض عن { $earlier } في عام { $first }
        [up] شكّلت النساء { $share } من المهاجرين في العالم في عام { $year }، بارتفاع عن { $earlier } في عام { $first }
        [same] شكّلت النساء { $share } من المهاجرين في العالم في عام { $year }، كما في عام { $first }
       *[none] شكّلت النساء { $share } من المهاجرين في العالم في عام { $year }
    }
feminisation-map-world = في عام { $year }، بلغ عدد النساء { $women } من أصل { $migrants } من المهاجرين الدوليين في العالم، أي { $share }. وكانت نسبتهن أقل من النصف في { $below } من البلدان والمناطق البالغ عددها { $count }؛ وتراوحت، حيث يبلغ عدد المهاجرين مليوناً أو أكثر، بين { $lowest } ({ THE($low) }) و{ $highest } ({ THE($high) }).
feminisation-map-all = يشمل العدد جميع المهاجرين الدوليين، سواء كانوا يعملون أم لا.

## Migrants: over time

feminisation-trend-title =
    { $level ->
        [un] النساء بين المهاجرين الدوليين حسب المناطق الفرعية للأمم المتحدة
        [country] النساء بين المهاجرين الدوليين حسب البلد
       *[subregion] النساء بين المهاجرين الدوليين حسب المناطق الفرعية لمنظمة العمل الدولية
    }
feminisation-trend-subtitle = عدد النساء لكل 100 من المهاجرين الدوليين في منتصف السنة، من 1990 إلى 2024

# $drawn: what is drawn: "groups" of countries, "single" country, or "several".
# $rise and $fall: where the share rose and fell most; $larger of $count countries have more women than men.
# $direction: as for the map; "unknown" where the country has no figure.
feminisation-trend-headline =
    { $drawn ->
        [groups] أكبر ارتفاع في نسبة النساء من المهاجرين كان { IN($rise) }، وأكبر انخفاض { IN($fall) }، { $first }-{ $last }
        [single]
            { $direction ->
                [unknown] لا توجد بيانات عن النساء بين المهاجرين { IN($place) }
                [down] شكّلت النساء { $share } من المهاجرين { IN($place) } في عام { $end }، بانخفاض عن { $earlier } في عام { $start }
                [up] شكّلت النساء { $share } من المهاجرين { IN($place) } في عام { $end }، بارتفاع عن { $earlier } في عام { $start }
               *[same] شكّلت النساء { $share } من المهاجرين { IN($place) } في عام { $end }، كما في عام { $start }
            }
       *[several]
            { $majority ->
                [none] لم تشكل النساء أكثر من نصف المهاجرين في أي من البلدان المبيّنة في عام { $last }
                [all] شكّلت النساء أكثر من نصف المهاجرين في جميع البلدان المبيّنة البالغ عددها { $count } في عام { $last }
               *[some] شكّلت النساء أكثر من نصف المهاجرين في { $larger ->
                    [1] واحد
                    [2] اثنين
                   *[other] { $larger }
                } من البلدان المبيّنة البالغ عددها { $count } في عام { $last }
            }
    }
feminisation-trend-shares = نسبة النساء من المهاجرين، من { $first } إلى { $last }: { $paths }.

# One line: from the first to the last share, "the world, 49.5 to 48.0 per cent". $world: whether it is the world's.
feminisation-trend-path =
    { $end ->
        [none] { THE($place) }: لا توجد بيانات
       *[other]
            { $world ->
                [yes] العالم، من { $start } إلى { $end }
               *[no] { THE($place) }، من { $start } إلى { $end }
            }
    }
feminisation-trend-groups =
    { $level ->
        [country] { "" }
       *[other] نسب المجموعات محسوبة من مجموع أعداد المهاجرين فيها.
    }
feminisation-trend-years = تتوفر تقديرات لثماني سنوات؛ والخطوط بينها مستقيمة.
feminisation-trend-unchosen =
    { $countries ->
        [none]
            { $level ->
                [country] لم يُختر أي بلد: رُسمت بلدان المقصد الأربعة ذات أكبر الأعداد.
               *[other] يُذكر العالم والمنطقتان الفرعيتان ذواتا أكبر ارتفاع وأكبر انخفاض.
            }
       *[other] { "" }
    }

## What has changed

feminisation-change-title =
    { $apart ->
        [no] النساء بين المهاجرين الدوليين، { $late }
       *[yes] النساء بين المهاجرين الدوليين، { $early } و{ $late }
    }
feminisation-change-subtitle =
    { $level ->
        [un] عدد النساء لكل 100 من المهاجرين، حسب المناطق الفرعية للأمم المتحدة، بدءاً بأكبر ارتفاع
        [country] عدد النساء لكل 100 من المهاجرين؛ أكبر عشرة ارتفاعات وانخفاضات بين البلدان التي بها مليون مهاجر أو أكثر
       *[subregion] عدد النساء لكل 100 من المهاجرين، حسب المناطق الفرعية لمنظمة العمل الدولية، بدءاً بأكبر ارتفاع
    }
feminisation-change-nothing = اختر سنتين مختلفتين لعرض التغير.

# $kind: what is told: "nothing" where both years are the same, "groups", or where among countries the share rose
# ($rise) and fell ($fall) most.
feminisation-change-headline =
    { $kind ->
        [nothing] اختيرت السنة نفسها مرتين: لا يوجد تغير لعرضه
        [groups]
            { $rises ->
                [0] بين عامي { $early } و{ $late }، لم ترتفع نسبة النساء من المهاجرين في أي من المناطق الفرعية البالغ عددها { $count }
               *[other] بين عامي { $early } و{ $late }، ارتفعت نسبة النساء من المهاجرين في { $rises ->
                    [1] واحدة
                    [2] اثنتين
                   *[other] { $rises }
                } من المناطق الفرعية البالغ عددها { $count }
            }
        [both] نسبة النساء من المهاجرين: أكبر ارتفاع { IN($rise) } وأكبر انخفاض { IN($fall) }، { $early }-{ $late }
        [rise] بين عامي { $early } و{ $late }، كان أكبر ارتفاع في نسبة النساء من المهاجرين { IN($rise) }
        [fall] بين عامي { $early } و{ $late }، كان أكبر انخفاض في نسبة النساء من المهاجرين { IN($fall) }
       *[none] نسبة النساء من المهاجرين في عامي { $early } و{ $late }
    }

# $points: a number of percentage points, without sign.
feminisation-change-world =
    { $world ->
        [nothing] السنتان متماثلتان: اختر سنتين مختلفتين.
        [rise] بين عامي { $early } و{ $late }، ارتفعت نسبة النساء من المهاجرين في العالم بمقدار { $points } نقطة مئوية.
        [fall] بين عامي { $early } و{ $late }، انخفضت نسبة النساء من المهاجرين في العالم بمقدار { $points } نقطة مئوية.
       *[same] بين عامي { $early } و{ $late }، لم تكد نسبة النساء من المهاجرين في العالم تتغير.
    }
feminisation-change-rise =
    { $rise ->
        [none] { "" }
       *[other] أكبر ارتفاع: { THE($rise) }، بمقدار { $risen } نقطة.
    }
feminisation-change-fall =
    { $fall ->
        [none] { "" }
       *[other] أكبر انخفاض: { THE($fall) }، بمقدار { $fallen } نقطة.
    }
feminisation-change-own =
    { $end ->
        [none] { THE($place) }: لا توجد بيانات.
       *[other] { THE($place) }: من { $start } إلى { $end }.
    }
feminisation-change-path =
    { $end ->
        [none] { THE($place) }، لا توجد بيانات
       *[other] { THE($place) }، من { $start } إلى { $end }
    }
feminisation-change-swapped =
    { $swapped ->
        [yes] تُعرض السنة الأسبق أولاً، أياً كانت السنة المختارة أولاً.
       *[no] { "" }
    }
feminisation-change-weights =
    { $kind ->
        [groups] تتغير نسبة المجموعة بتغير نسب بلدانها ووزن كل منها: فازدياد المهاجرين في بلدان تستقبل الرجال في الغالب يخفضها.
       *[other] { "" }
    }

## Workers: by edition

feminisation-workers-title = النساء بين العمال المهاجرين وفئات أخرى
feminisation-workers-subtitle = عدد النساء لكل 100 شخص من كل فئة، العالم، من 2013 إلى 2022، حسب طبعة منظمة العمل الدولية

feminisation-population =
    .migrant-domestic-workers = العمال المنزليون المهاجرون
    .international-migrants = جميع المهاجرين
    .migrant-workers = العمال المهاجرون
    .non-migrant-workers = العمال الآخرون

# A bar: "Migrant workers, 2022 (4th edition)".
feminisation-workers-bar =
    { $population ->
        [migrant_domestic_workers] العمال المنزليون المهاجرون، { $at } ({ $edition })
        [international_migrants] جميع المهاجرين، { $at } ({ $edition })
        [migrant_workers] العمال المهاجرون، { $at } ({ $edition })
       *[non_migrant_workers] العمال الآخرون، { $at } ({ $edition })
    }
feminisation-workers-headline = النساء: { $workers } من العمال المهاجرين، { $year }؛ و{ $domestic } من العمال المنزليين المهاجرين، { $earlier }
feminisation-workers-shares = عدد النساء لكل 100 شخص، حسب طبعة تقديرات منظمة العمل الدولية: { $groups }.
feminisation-workers-group =
    { $population ->
        [migrant_domestic_workers] العمال المنزليون المهاجرون، { $shares }
        [international_migrants] جميع المهاجرين، { $shares }
        [migrant_workers] العمال المهاجرون، { $shares }
       *[non_migrant_workers] العمال الآخرون، { $shares }
    }
feminisation-workers-share = { $share } ({ $at })
feminisation-own-method = لكل طبعة منهجيتها وبلدانها: فالفروق بين الطبعات ليست اتجاهاً.
    .mark = تختلف منهجيات الطبعات: لا تشكل اتجاهاً
feminisation-workers-derived = العمال الآخرون: رقم محسوب من عدد النساء ومن عدد جميع العمال غير المهاجرين الواردين في الطبعة الثالثة. ولا تورد أي من الصفحات التي قُرئت عدد العمال المنزليين حسب الجنس لطبعة بعد الطبعة الأولى.
feminisation-read-elsewhere = أُخذت الأرقام من صفحات تقتبس من تقارير منظمة العمل الدولية.

## Workers: participation in the labour force

feminisation-participation-title = مشاركة المهاجرين وغير المهاجرين في القوة العاملة
feminisation-participation-subtitle = النسبة المئوية من النساء ومن الرجال البالغين 15 سنة فأكثر، العالم، حسب طبعة منظمة العمل الدولية
feminisation-participation-row =
    { $population ->
        [working_age_migrants] المهاجرون، { $at }
       *[non_migrants_15plus] غير المهاجرين، { $at }
    }
feminisation-participation-absent = غير متاح هنا حسب الجنس
feminisation-participation-headline = في عام { $year }، كان { $migrants } من المهاجرات في القوة العاملة، مقابل { $others } من النساء الأخريات
feminisation-participation-rates = في القوة العاملة، النساء والرجال: { $rates }.
feminisation-participation-rate =
    { $population ->
        [working_age_migrants] المهاجرون في عام { $at }، { $female } و{ $male }
       *[non_migrants_15plus] غير المهاجرين في عام { $at }، { $female } و{ $male }
    }
feminisation-participation-missing =
    { $missing ->
        [none] { "" }
       *[other] غير متاح هنا حسب الجنس: { $missing }.
    }
feminisation-participation-group =
    { $population ->
        [working_age_migrants] المهاجرون في عام { $at }
       *[non_migrants_15plus] غير المهاجرين في عام { $at }
    }
feminisation-participation-derived = عام 2022: رقم محسوب من نسبة العمالة ومعدل البطالة لكل جنس.

## Workers: domestic work

feminisation-domestic-title = العمال المهاجرون في العمل المنزلي، 2013
feminisation-domestic-subtitle = النسبة المئوية من العمال المهاجرين من كل جنس، العالم (منظمة العمل الدولية، الطبعة الأولى)
feminisation-domestic-headline = كان { $female } من العاملات المهاجرات في العمل المنزلي في عام 2013، مقابل { $men } من الرجال
feminisation-domestic-shares = في عام 2013، كان { $both } من العمال المهاجرين في العالم في العمل المنزلي: { $female } من النساء و{ $male } من الرجال.
feminisation-domestic-derived = الرجال: رقم محسوب من عدد الرجال في العمل المنزلي ومن عدد العمال المهاجرين الرجال. ولا تورد أي من الصفحات التي قُرئت أرقام العمل المنزلي لطبعة لاحقة.

## Employed migrants by country. $basis: whether migrants are those born abroad or foreign citizens.

feminisation-employed-title =
    { $basis ->
        [citizenship] النساء بين المشتغلين، مواطنو البلدان الأجنبية والمواطنون
       *[place_of_birth] النساء بين المشتغلين، المولودون في الخارج والمولودون في البلد
    }
feminisation-employed-subtitle = عدد النساء لكل 100 من المشتغلين، حسب البلد، أحدث سنة
feminisation-employed-nothing = لا يورد أي بلد بيانات عن النساء والرجال لهذا النوع من المهاجرين.

# $larger of $count countries; $majority: "none", "some", or "nothing" where no country has figures.
feminisation-employed-headline =
    { $majority ->
        [nothing] لا يورد أي بلد بيانات عن النساء والرجال لهذا النوع من المهاجرين.
        [none]
            { $basis ->
                [citizenship] نسبة النساء بين المهاجرين المشتغلين ليست أعلى منها بين المواطنين في أي من البلدان البالغ عددها { $count }
               *[place_of_birth] نسبة النساء بين المهاجرين المشتغلين ليست أعلى منها بين المولودين في البلد في أي من البلدان البالغ عددها { $count }
            }
       *[some]
            { $basis ->
                [citizenship] نسبة النساء بين المهاجرين المشتغلين أعلى منها بين المواطنين في { $larger ->
                    [1] واحد
                    [2] اثنين
                   *[other] { $larger }
                } من البلدان البالغ عددها { $count }
               *[place_of_birth] نسبة النساء بين المهاجرين المشتغلين أعلى منها بين المولودين في البلد في { $larger ->
                    [1] واحد
                    [2] اثنين
                   *[other] { $larger }
                } { $count ->
                    [2] من البلدين المبيّنين
                   *[other] من البلدان البالغ عددها { $count }
                }
            }
    }

feminisation-employed-own =
    { $basis ->
        [citizenship] { START($place) }: نسبة النساء { $share } بين المهاجرين المشتغلين و{ $others } بين المواطنين المشتغلين في عام { $year }
       *[place_of_birth] { START($place) }: نسبة النساء { $share } بين المهاجرين المشتغلين و{ $others } بين المشتغلين المولودين في البلد في عام { $year }
    }
feminisation-employed-counted =
    { $majority ->
        [nothing] لا يورد أي بلد بيانات عن النساء والرجال لهذا النوع من المهاجرين.
        [none] نسبة النساء بين المهاجرين المشتغلين ليست أعلى منها بين المشتغلين غير المهاجرين في أي من البلدان المبيّنة البالغ عددها { $count }.
       *[some] نسبة النساء بين المهاجرين المشتغلين أعلى منها بين المشتغلين غير المهاجرين في { $larger ->
                    [1] واحد
                    [2] اثنين
                   *[other] { $larger }
                } من البلدان المبيّنة البالغ عددها { $count }.
    }
feminisation-employed-extremes = وتتراوح نسبتهن من المهاجرين بين { $lowest } { IN($low) } ({ $low_year }) و{ $highest } { IN($high) } ({ $high_year })، باستثناء العينات الصغيرة والأرقام السابقة لعام { $since }.
feminisation-employed-line = فوق الخط تكون نسبة النساء بين المهاجرين أعلى منها بين غير المهاجرين. وتختلف البلدان في السنة والمسح؛ وترد التحفظات الخاصة بكل بلد في الجدول.
    .mark = تختلف السنة والمسح من بلد إلى آخر
feminisation-employed-absent = عدم ظهور بلد يعني أنه ليست له أرقام حسب الجنس أو أنها غير متاحة هنا، ولا يعني أنه ليس به مهاجرون. ولا يُعرض المولودون في الخارج ومواطنو البلدان الأجنبية معاً أبداً.

## Leaving for work abroad: by country of origin

feminisation-outflows-title = النساء بين العمال المغادرين للعمل في الخارج

# $last: none where no year has figures; equal to $first where one year has.
feminisation-outflows-subtitle =
    { $years ->
        [none] عدد النساء لكل 100 من العمال المغادرين خلال السنة
        [single] عدد النساء لكل 100 من العمال المغادرين خلال السنة، { $first }
       *[several] عدد النساء لكل 100 من العمال المغادرين خلال السنة، من { $first } إلى { $last }
    }
feminisation-outflows-nothing = اختر بلد منشأ أو أكثر.

# $drawn: "none", "single" or "several" countries of origin. $direction: as for the map; "none" where the years of one
# country cannot be compared.
feminisation-outflows-headline =
    { $drawn ->
        [none] لم يُختر أي بلد منشأ
        [single]
            { $direction ->
                [down] شكّلت النساء { $share } من العمال المغادرين { FROM($place) } في عام { $end }، بانخفاض عن { $earlier } في عام { $start }
                [up] شكّلت النساء { $share } من العمال المغادرين { FROM($place) } في عام { $end }، بارتفاع عن { $earlier } في عام { $start }
                [same] شكّلت النساء { $share } من العمال المغادرين { FROM($place) } في عام { $end }، كما في عام { $start }
               *[none] شكّلت النساء { $share } من العمال المغادرين { FROM($place) } للعمل في الخارج في عام { $end }
            }
       *[several]
            { $majority ->
                [none] في أحدث سنة لكل بلد، لم تشكل النساء أكثر من نصف العمال المغادرين من أي من البلدان المبيّنة
                [all] في أحدث سنة لكل بلد، شكّلت النساء أكثر من نصف العمال المغادرين من جميع البلدان المبيّنة البالغ عددها { $count }
               *[some] في أحدث سنة لكل بلد، شكّلت النساء أكثر من نصف العمال المغادرين من { $larger ->
                    [1] واحد
                    [2] اثنين
                   *[other] { $larger }
                } { $count ->
                    [2] من البلدين المبيّنين
                   *[other] من البلدان البالغ عددها { $count }
                }
            }
    }
feminisation-outflows-paths =
    { $paths ->
        [none] لم يُختر أي بلد منشأ.
       *[other] نسبة النساء من العمال المغادرين للعمل في الخارج. { $paths }
    }

# One country of origin: "Indonesia: 82.1 per cent in 1996, 54.1 per cent in 2013, 67.7 per cent in 2024."
feminisation-outflows-path = { THE($place) }: { $shares }.
feminisation-outflows-share = { $share } في عام { $at }
feminisation-outflows-absent = { THE($place) }: لا توجد بيانات عن النساء والرجال المغادرين للعمل في الخارج.
feminisation-outflows-register = العمال الذين غادروا خلال السنة، لا الموجودون في الخارج. ولكل بلد سجله الخاص (وكالات أو حدود أو مسوح): فلتُقارن الاتجاهات لا المستويات. وينقطع الخط حيث لا توجد بيانات؛ والسنوات التي يقل فيها عدد العمال عن 1,000 مرسومة ولكنها غير واردة في الجملة.
    .mark = السجلات مختلفة: تُقارن الاتجاهات لا المستويات

# $place is one of four countries whose series are not the same throughout.
feminisation-break =
    { $origin ->
        [KHM] كمبوديا: تظهر تايلند بين المقاصد اعتباراً من عام 2014، ومن ثم يُرجَّح وجود انقطاع في السلسلة.
        [MDA] جمهورية مولدوفا: مستوى عام 2018 بعيد عن مستوى السنوات ابتداءً من عام 2021، ومن ثم يُرجَّح وجود انقطاع.
        [MMR] ميانمار: تظهر تايلند بين المقاصد اعتباراً من عام 2017، ومن ثم يُرجَّح وجود انقطاع في السلسلة؛ ولم تُسجل أي نساء قبل عام 2010، ولذلك لا تُرسم تلك السنوات.
       *[RUS] الاتحاد الروسي: مقاصد عام 2023 هي سجلات سفن (بحارة)، وهي غير قابلة للمقارنة مع عام 2019.
    }

# $spans: years, "1980–2014, 2017".
feminisation-outflows-unsexed = { THE($place) }: لا توجد بيانات حسب الجنس عن { $spans }.
feminisation-span =
    { $apart ->
        [yes] { $from }-{ $to }
       *[no] { $from }
    }

## Where they go: by country of destination. $origin: the country that they leave.

feminisation-destinations-title =
    { $at ->
        [none] العمال المغادرون { FROM($origin) } حسب المقصد
       *[other] العمال المغادرون { FROM($origin) } حسب المقصد، { $at }
    }
feminisation-destinations-subtitle =
    { $measure ->
        [persons] العمال المغادرون للعمل في الخارج خلال السنة، أشخاص، بدءاً بأكبر عدد من العمال
       *[share] عدد النساء لكل 100 من العمال المغادرين للعمل في الخارج، بدءاً بأكبر عدد من العمال
    }

# $years: in which there are data, none where there are in no year.
feminisation-destinations-nothing =
    { $years ->
        [none] لا توجد بيانات عن النساء والرجال المغادرين { FROM($origin) } حسب المقصد
       *[other] لا توجد بيانات عن النساء والرجال المغادرين { FROM($origin) } حسب المقصد لعام { $departures }؛ وتتوفر بيانات عن { $years }
    }

# $kind: what is known: "nothing", "persons" (women and men in all), "title" (only their destinations), the shares of
# "several" destinations or of a "single" one.
feminisation-destinations-headline =
    { $kind ->
        [nothing]
            { $years ->
                [none] لا توجد بيانات عن النساء والرجال المغادرين { FROM($origin) } حسب المقصد
               *[other] لا توجد بيانات عن النساء والرجال المغادرين { FROM($origin) } حسب المقصد لعام { $departures }؛ وتتوفر بيانات عن { $years }
            }
        [persons] العمال الذين غادروا { FROM($origin) } للعمل في الخارج في عام { $at }: { $female } من النساء و{ $male } من الرجال
        [title] العمال المغادرون { FROM($origin) } حسب المقصد، { $at }
        [several] في عام { $at }، تراوحت نسبة النساء من العمال المغادرين { FROM($origin) } بين { $lowest_number } و{ $highest }، حسب المقصد
       *[single] شكّلت النساء { $highest } من العمال المغادرين { FROM($origin) } { TO($high) } في عام { $at }
    }

feminisation-destinations-finding =
    { $share ->
        [none] { START($place) }: المغادرون { FROM($origin) } للعمل في هذا البلد في عام { $at }: النساء { $female }؛ والرجال { $male }
       *[other] { START($place) }: نسبة النساء { $share } من العمال المغادرين { FROM($origin) } إلى هذا البلد في عام { $at }
    }
feminisation-destinations-all =
    { $kind ->
        [nothing]
            { $years ->
                [none] لا توجد بيانات عن النساء والرجال المغادرين { FROM($origin) } حسب المقصد.
               *[other] لا توجد بيانات عن النساء والرجال المغادرين { FROM($origin) } حسب المقصد لعام { $departures }؛ وتتوفر بيانات عن { $years }.
            }
        [persons] العمال الذين غادروا { FROM($origin) } للعمل في الخارج في عام { $at }: { $female } من النساء و{ $male } من الرجال.
        [title] { "" }
       *[other]
            { $share ->
                [none] { "" }
               *[other] في عام { $at }، شكّلت النساء { $share } من العمال المغادرين { FROM($origin) } للعمل في الخارج.
            }
    }
feminisation-destinations-single =
    { $kind ->
        [nothing] { "" }
        [single] وكانت نسبتهن { $highest } من المتوجهين { TO($high) }.
        [several] وكانت نسبتهن { $highest } من المتوجهين { TO($high) }، مقابل { $lowest } من المتوجهين { TO($low) }.
       *[other] وكان أكبر المقاصد { THE($largest) }، بعدد { $largest_female } من النساء و{ $largest_male } من الرجال.
    }

# The reader's own country as a destination.
feminisation-destinations-own =
    { $found ->
        [no] { THE($place) }: لا يرد الاسم بين المقاصد المذكورة بأسمائها.
       *[yes]
            { $measure ->
                [persons] { THE($place) }: النساء، { $female }؛ الرجال، { $male }.
               *[share] { THE($place) }: { $share }.
            }
    }
feminisation-destinations-largest = لا تُذكر بأسمائها إلا أكبر المقاصد في كل سنة؛ والباقي مقاصد أخرى أو غير مبيّنة.
feminisation-destinations-gaps = حيث لا يتضمن السجل سوى نساء أو سوى رجال بين 1,000 عامل أو أكثر، لا تُعطى أي نسبة.
feminisation-destinations-few = المقاصد التي يقل عدد العمال إليها عن 100 لا تُذكر باعتبارها الأعلى أو الأدنى.
feminisation-destinations-more = مجموع المقاصد أكبر من مجموع العمال في المصدر.
feminisation-destinations-remark =
    { $remark ->
        [small] { $place }: أقل من 1,000 عامل.
       *[differ] { $place }: مجموع النساء والرجال يختلف عن رقم كلا الجنسين في المصدر.
    }
feminisation-destinations-other = مقاصد أخرى أو غير مبيّنة
feminisation-destinations-everywhere = جميع المقاصد
feminisation-own-finding =
    { $share ->
        [none] { START($place) }: لا توجد بيانات عن النساء بين المهاجرين، { $year }
       *[other] شكّلت النساء { $share } من المهاجرين { IN($place) } في عام { $year }
    }
