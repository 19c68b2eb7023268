### The page on branches of activity.
###
### $who: whom the ILO's figures count: workers, women-workers or men-workers; employed, employed-women or employed-men.
### $csex: of figures by country, both, female or male. $basis: who counts as a migrant there: place_of_birth, citizenship.
### $sector: a branch of activity. $year: the year of the figures.

sectors-page = القطاعات
    .summary = فروع نشاط العمال المهاجرين: الزراعة والصناعة والخدمات، في العالم وحسب البلد.

sectors-world = العالم
    .text = التقديرات العالمية لمنظمة العمل الدولية. ولكل طبعة سنتها ومنهجيتها. «غير متاح هنا»: لا تورد الصفحات التي قُرئت هذا الرقم؛ وقد تكون منظمة العمل الدولية قد نشرته.

sectors-domestic = العمل المنزلي، 2013
    .text = العمل المنزلي جزء من الخدمات. ولا تورد أي من الصفحات التي قُرئت رقماً عنه لطبعة من تقديرات منظمة العمل الدولية بعد الطبعة الأولى.

sectors-countries = البلدان
    .text = مسوح القوة العاملة والتعدادات التي تجمعها قاعدة بيانات منظمة العمل الدولية (ILOSTAT): جدول واحد يضم 87 بلداً، ولا يمكن اختيار غيرها. وكثيراً ما لا تشمل المسوح المهاجرين في وضع غير نظامي. والنقر على بلد، على الخريطة أو في الترتيب، يختاره.

## What can be chosen

sectors-edition = السنة (طبعة تقديرات منظمة العمل الدولية)
sectors-sex-by-subregion = الجنس، حسب المنطقة الفرعية
sectors-choice = فرع النشاط

# The country of the charts of one country. $place: the one that stands in where readers choose none.
sectors-host = البلد
    .own = بلدك، وإلا { $place }

sectors-top = في الترتيب
    .first = البلدان العشرون الأولى
    .all = جميع البلدان

## Phrases that stand in several sentences, in the genitive: after "من", or after the noun that they belong to.

sectors-people =
    .of =
        { $who ->
            [workers] العمال المهاجرين
            [women-workers] العاملات المهاجرات
            [men-workers] العمال المهاجرين الرجال
            [employed-women] المهاجرات المشتغلات
            [employed-men] الرجال المهاجرين المشتغلين
           *[employed] المهاجرين المشتغلين
        }

# The same for figures by country.
sectors-employed =
    .of =
        { $csex ->
            [female] المهاجرات المشتغلات
            [male] الرجال المهاجرين المشتغلين
           *[both] المهاجرين المشتغلين
        }

# A branch after “work” or “share”, with its preposition (.in), and in a list of branches (.name).
sectors-branch =
    .in =
        { $sector ->
            [agriculture] في الزراعة
            [industry] في الصناعة
            [domestic_work] في العمل المنزلي
            [construction] في البناء
            [manufacturing] في الصناعة التحويلية
            [mining_utilities] في التعدين والكهرباء والغاز والمياه
            [market_services] في الخدمات السوقية
            [non_market_services] في الخدمات غير السوقية
           *[services] في الخدمات
        }
    .name =
        { $sector ->
            [agriculture] الزراعة
            [industry] الصناعة
            [domestic_work] العمل المنزلي
            [construction] البناء
            [manufacturing] الصناعة التحويلية
            [mining_utilities] التعدين والكهرباء والغاز والمياه
            [market_services] الخدمات السوقية
            [non_market_services] الخدمات غير السوقية
           *[services] الخدمات
        }

# Who counts as a migrant: in brackets after the people or the country (.who), and as the object of “count” (.persons).
sectors-basis =
    .who =
        { $csex ->
            [female]
                { $basis ->
                    [citizenship] مواطنات البلدان الأجنبية
                   *[place_of_birth] المولودات في الخارج
                }
           *[both]
                { $basis ->
                    [citizenship] مواطنو البلدان الأجنبية
                   *[place_of_birth] المولودون في الخارج
                }
        }
    .persons =
        { $basis ->
            [citizenship] مواطني البلدان الأجنبية
           *[place_of_birth] الأشخاص المولودين في الخارج
        }

# How a figure was had, or why there is none, or no rank: in brackets, after a colon, in a column of the table.
sectors-status =
    .not-available = غير متاح هنا
    .approximate = رقم تقريبي
    .derived = رقم محسوب
    .sources-disagree = مصادر متضاربة
    .doubtful = رقم مشكوك فيه
    .not-in-table = بيانات غير واردة في هذا الجدول
    .not-by-sex = بيانات غير واردة في هذا الجدول حسب الجنس
    .small-sample = عينة صغيرة: أقل من { $least } من المهاجرين
    .small-survey = عينة صغيرة
    .older = أقدم من السنوات المشمولة بالترتيب
    .nobody = لا مشتغلين في هذا الفرع

# A share in a headline: one that is approximate comes without decimals.
sectors-figure =
    { $approximate ->
        [yes] نحو { $share }
       *[no] { $share }
    }

# A share and how it was had, a status of above or none.
sectors-marked =
    { $mark ->
        [none] { $share }
       *[other] { $share } ({ $mark })
    }

# Parts of a list: "71.1 per cent in services"; domestic work is none of the parts that make the whole.
sectors-branch-share =
    { $mark ->
        [none] { $share } { sectors-branch.in }
       *[other] { $share } ({ $mark }) { sectors-branch.in }
    }
sectors-domestic-share =
    { $mark ->
        [none] العمل المنزلي، وهو جزء من الخدمات، { $share }
       *[other] العمل المنزلي، وهو جزء من الخدمات، { $share } ({ $mark })
    }

# $gaps: branches without figure, none where there are none.
sectors-gaps =
    { $gaps ->
        [none] { "" }
       *[other] غير متاح هنا: { $gaps }.
    }
    .mark = مناطق فرعية لها رقم: { $given } من أصل { $subregions }

## Several charts of the world

# The name of a branch at its bars.
sectors-bar =
    { $sector ->
        [agriculture] الزراعة
        [industry] الصناعة
        [services] الخدمات
        [domestic_work] منها العمل المنزلي
        [construction] منها البناء
        [manufacturing] منها الصناعة التحويلية
        [mining_utilities] منها التعدين والكهرباء والغاز والمياه
        [market_services] منها الخدمات السوقية
        [non_market_services] منها الخدمات غير السوقية
        [not_classified] غير مصنف
       *[total] جميع الفروع
    }

sectors-read-elsewhere = أُخذت الأرقام من صفحات تقتبس من تقارير منظمة العمل الدولية.

# $derived: whether one of the shares is.
sectors-derived =
    { $derived ->
        [yes] رقم محسوب: ما يتبقى من 100 في المائة.
       *[no] { "" }
    }

# In place of the bars.
sectors-no-branches = غير متاح هنا. تورد الطبعة الرابعة (2022) فروع نشاط النساء والرجال.

## Branches in the world. $edition: "4th edition".

sectors-world-title = فروع نشاط { sectors-people.of }، { $year }

# $compared: whether non-migrants are known too.
sectors-world-subtitle =
    { $compared ->
        [yes] النسبة المئوية من المهاجرين ومن غير المهاجرين، العالم (منظمة العمل الدولية، { $edition })
       *[no] نسبة مئوية، العالم (منظمة العمل الدولية، { $edition })
    }

# $sector: the largest branch, none where no branch is known. $others: the share of non-migrants in it, where known.
sectors-world-headline =
    { $sector ->
        [none] { sectors-world-share }
        [domestic_work] { sectors-world-share }
       *[other]
            { $others ->
                [none] { sectors-world-share }
               *[other] في عام { $year }، عمل { $share } من { sectors-people.of } { sectors-branch.in }، مقابل { $others } من غير المهاجرين
            }
    }

sectors-world-share =
    { $sector ->
        [none] فروع نشاط { sectors-people.of } في عام { $year }: غير متاحة هنا
        [domestic_work] في عام { $year }، كان { $share } من { sectors-people.of } في العمل المنزلي، وهو جزء من الخدمات
       *[other] في عام { $year }، عمل { $share } من { sectors-people.of } { sectors-branch.in }
    }

# $branches: shares of migrants in each branch.
sectors-world-branches =
    { $branches ->
        [none] فروع نشاط { sectors-people.of } في عام { $year }: غير متاحة هنا.
       *[other] في عام { $year }، من { sectors-people.of } في العالم: { $branches }.
    }

# $other_branches: the same of non-migrants.
sectors-world-others =
    { $branches ->
        [none] { "" }
       *[other]
            { $other_branches ->
                [none] غير المهاجرين: غير متاح هنا.
               *[other] ومن المشتغلين غير المهاجرين: { $other_branches }.
            }
    }

sectors-world-industry = الصناعة التحويلية والبناء جزء من الصناعة؛ والعمل المنزلي جزء من الخدمات.

## The figure of the background paper of 2018

sectors-paper-title = العمال المهاجرون حسب الفروع الرئيسية للنشاط الاقتصادي، 2013
sectors-paper-subtitle = نسبة مئوية، العالم (منظمة العمل الدولية، الطبعة الأولى)؛ الشكل 3 من ورقة المنتدى العالمي المعني بالهجرة والتنمية لعام 2018
sectors-paper-headline = في عام 2013، عمل { $share } من العمال المهاجرين في العمل المنزلي، وهو جزء من الخدمات
sectors-paper-branches = في عام 2013، من العمال المهاجرين في العالم: { $branches }.
sectors-paper-forum = المنتدى هو المنتدى العالمي المعني بالهجرة والتنمية.
sectors-paper-later = لا تورد أي من الصفحات التي قُرئت أرقام العمل المنزلي لطبعة لاحقة.

## Branches of women and men. $employed: whether the edition counts employed migrants, not all migrant workers.

sectors-sex-title = فروع نشاط النساء والرجال، { $year }
sectors-sex-subtitle =
    { $employed ->
        [yes] النسبة المئوية من المهاجرين المشتغلين من كل جنس، العالم (منظمة العمل الدولية، { $edition })
       *[no] النسبة المئوية من العمال المهاجرين من كل جنس، العالم (منظمة العمل الدولية، { $edition })
    }

# $sector: the largest branch of women, none where no branch is known. $share, $men: shares in it, men's where known.
sectors-sex-headline =
    { $sector ->
        [none] فروع نشاط النساء والرجال في عام { $year }: غير متاحة هنا
       *[other]
            { $men ->
                [none]
                    { $employed ->
                        [yes] في عام { $year }، عمل { $share } من المهاجرات المشتغلات { sectors-branch.in }؛ الرجال: غير متاح هنا
                       *[no] في عام { $year }، عمل { $share } من العاملات المهاجرات { sectors-branch.in }؛ الرجال: غير متاح هنا
                    }
               *[other]
                    { $employed ->
                        [yes] في عام { $year }، عمل { $share } من المهاجرات المشتغلات { sectors-branch.in }، مقابل { $men } من الرجال
                       *[no] في عام { $year }، عمل { $share } من العاملات المهاجرات { sectors-branch.in }، مقابل { $men } من الرجال
                    }
            }
    }
sectors-sex-nothing = فروع نشاط النساء والرجال في عام { $year }: غير متاحة هنا.
sectors-sex-world = العالم، { $year }.

# The branches of women, then of men.
sectors-sex-branches =
    { $who ->
        [employed-women]
            { $branches ->
                [none] من المهاجرات المشتغلات: غير متاح هنا.
               *[other] من المهاجرات المشتغلات: { $branches }.
            }
        [employed-men]
            { $branches ->
                [none] من الرجال المهاجرين المشتغلين: غير متاح هنا.
               *[other] من الرجال المهاجرين المشتغلين: { $branches }.
            }
        [women-workers]
            { $branches ->
                [none] من العاملات المهاجرات: غير متاح هنا.
               *[other] من العاملات المهاجرات: { $branches }.
            }
       *[men-workers]
            { $branches ->
                [none] من العمال المهاجرين الرجال: غير متاح هنا.
               *[other] من العمال المهاجرين الرجال: { $branches }.
            }
    }

## Branches in every edition

sectors-editions-title = فروع النشاط في كل طبعة من تقديرات منظمة العمل الدولية

# $years: those of all editions.
sectors-editions-subtitle = النسبة المئوية من { sectors-people.of }، العالم، { $years }

# $given: in how many editions the share of services is known; the lowest and the highest of them.
sectors-editions-headline =
    { $given ->
        [0] فروع نشاط { sectors-people.of }: غير متاحة هنا
        [1] في عام { $year }، عمل { $share } من { sectors-people.of } في الخدمات
       *[other] عمل ما بين نحو { $lowest } و{ $highest } في المائة من { sectors-people.of } في الخدمات، بحسب الطبعة
    }
sectors-editions-lead = فروع نشاط { sectors-people.of } في كل طبعة، وهي ليست اتجاهاً.
sectors-editions-branches =
    { $branches ->
        [none] { $year }: غير متاح هنا.
       *[other] { $year }: { $branches }.
    }
sectors-editions-method = لكل طبعة بياناتها ومنهجياتها: فالفروق بين الطبعات ليست اتجاهاً. والفروع هي فروع نشاط المهاجرين المشتغلين في عام 2022، وجميع المهاجرين في القوة العاملة قبل ذلك.
    .mark = تختلف منهجيات الطبعات: لا تشكل اتجاهاً

## Age groups

sectors-age-title = الفئات العمرية للعمال المهاجرين، { $year }
sectors-age-subtitle = نسبة مئوية، النساء والرجال، العالم (منظمة العمل الدولية، { $edition })

# The largest age group, none where none is known: from $low to $high years; no $high where it is open.
sectors-age-headline =
    { $low ->
        [none] الفئات العمرية للعمال المهاجرين في عام { $year }: غير متاحة هنا
       *[other]
            { $high ->
                [none] في عام { $year }، كان { $share } من العمال المهاجرين في سن { $low } فأكثر
               *[other] في عام { $year }، كان { $share } من العمال المهاجرين في سن { $low } إلى { $high }
            }
    }

# $groups: shares of age groups, each as the next message has it.
sectors-age-groups =
    { $groups ->
        [none] الفئات العمرية للعمال المهاجرين في عام { $year }: غير متاحة هنا.
       *[other] من العمال المهاجرين في العالم في عام { $year }: { $groups }.
    }
sectors-age-share =
    { $high ->
        [none] { sectors-marked } في سن { $low } فأكثر
       *[other] { sectors-marked } في سن { $low } إلى { $high }
    }
sectors-age-cut = لا تورد جميع الطبعات الفئات العمرية نفسها.
sectors-age-restated =
    { $restated ->
        [yes] تعيد الطبعة الثالثة تقدير عام 2017.
       *[no] { "" }
    }
sectors-age-nothing = غير متاح هنا. تورد الطبعات اللاحقة الفئات العمرية.

## Domestic workers

sectors-domestic-title = العمال المنزليون، 2013
sectors-domestic-subtitle = أشخاص، المهاجرات والمهاجرون الرجال وغير المهاجرين، العالم (منظمة العمل الدولية، الطبعة الأولى)
sectors-domestic-headline = في عام 2013، شكّل المهاجرون { $share } من العمال المنزليين؛ وكان { $share_women } من هؤلاء المهاجرين نساءً
sectors-domestic-persons = في عام 2013، كان { $migrants } من المهاجرين عمالاً منزليين في العالم، أي { $share } من جميع العمال المنزليين. وكان { $women } من هؤلاء المهاجرين، أي { $share_women }، نساءً.
sectors-domestic-how = عدد المهاجرين الرجال محسوب: جميع العمال المنزليين المهاجرين ناقصاً النساء. وقد لا يساوي مجموع الأرقام المقربة المجموع المذكور. غير المهاجرين حسب الجنس: غير متاح هنا.

# At the bars.
sectors-domestic-bar =
    { $sex ->
        [female] المهاجرات
        [male] المهاجرون الرجال
       *[both] غير المهاجرين، النساء والرجال
    }

## Domestic workers by subregion

sectors-subregions-title =
    { $dsex ->
        [female] العاملات المنزليات المهاجرات حسب المنطقة الفرعية، 2013
        [male] العمال المنزليون المهاجرون الرجال حسب المنطقة الفرعية، 2013
       *[both] العمال المنزليون المهاجرون حسب المنطقة الفرعية، 2013
    }
sectors-subregions-subtitle = النسبة المئوية من المجموع العالمي (منظمة العمل الدولية، الطبعة الأولى)

# $place: the subregion with the largest share known.
sectors-subregions-headline =
    { $dsex ->
        [female] في عام 2013، كان { $share } من العاملات المنزليات المهاجرات يعملن { IN($place) }
        [male] في عام 2013، كان { $share } من العمال المنزليين المهاجرين الرجال يعملون { IN($place) }
       *[both] في عام 2013، كان { $share } من العمال المنزليين المهاجرين يعملون { IN($place) }
    }

sectors-subregions-lead =
    { $dsex ->
        [female] { START($place) }: كان { $share } من العاملات المنزليات المهاجرات يعملن في المنطقة الفرعية للبلد في عام 2013
        [male] { START($place) }: كان { $share } من العمال المنزليين المهاجرين الرجال يعملون في المنطقة الفرعية للبلد في عام 2013
       *[both] { START($place) }: كان { $share } من العمال المنزليين المهاجرين يعملون في المنطقة الفرعية للبلد في عام 2013
    }

sectors-subregions-largest =
    { $dsex ->
        [female] من العاملات المنزليات المهاجرات في العالم في عام 2013، كان { sectors-marked } يعملن { IN($place) }.
        [male] من العمال المنزليين المهاجرين الرجال في العالم في عام 2013، كان { sectors-marked } يعملون { IN($place) }.
       *[both] من العمال المنزليين المهاجرين في العالم في عام 2013، كان { sectors-marked } يعملون { IN($place) }.
    }
sectors-subregions-given = المناطق الفرعية التي لها رقم هنا: { $given } من أصل { $subregions }.

# The reader's own country, $place, and its subregion, $group; none where the ILO has it in none.
sectors-subregions-own =
    { $group ->
        [none] { THE($place) }: خارج جميع المناطق الفرعية لمنظمة العمل الدولية.
       *[other]
            { $share ->
                [none] { $group }، المنطقة الفرعية التي تضم { THE($place) }: غير متاح هنا.
               *[other] { $group }، المنطقة الفرعية التي تضم { THE($place) }: { sectors-marked }.
            }
    }

# $conflict: whether this figure, of which two are published, is shown.
sectors-subregions-conflict =
    { $conflict ->
        [yes] أوروبا الشمالية والجنوبية والغربية: تورد إحدى الصفحات 22.1 في المائة، وتورد أخرى 22.2.
       *[no] { "" }
    }

## Countries: map and ranking

# The largest shares. $leaders: one part for each kind of migrants, as the next message has it.
sectors-leaders =
    { $leaders ->
        [none] { "" }
       *[other] نسبة العمل { sectors-branch.in } بين { sectors-employed.of }: { $leaders }.
    }
sectors-leader =
    { $count ->
        [1] في البلد الوحيد المشمول بالترتيب الذي يُحصي { sectors-basis.persons }: { $share }، { $places }
        [2] في البلدين المشمولين بالترتيب اللذين يُحصيان { sectors-basis.persons }، أعلى نسبة هي { $share }، { $places }
       *[other] في البلدان المشمولة بالترتيب التي تُحصي { sectors-basis.persons }، وعددها { $count }، أعلى نسبة هي { $share }، { $places }
    }
# One of the $places of above.
sectors-place-year = { IN($place) } في عام { $year }

# One country. $share: none where it has none; $why: a status of above: why there is no share, or no rank.
sectors-country =
    { $share ->
        [none] { THE($place) }: { $why }.
       *[other]
            { $why ->
                [none] { THE($place) }، { $year } ({ sectors-basis.who }): { $share }، المرتبة { $rank } من أصل { $ranked }.
               *[other] { THE($place) }، { $year } ({ sectors-basis.who }): { $share }، بدون مرتبة ({ $why }).
            }
    }

sectors-kinds = المهاجرون هم الأشخاص المولودون في الخارج أو، في بعض البلدان، مواطنو البلدان الأجنبية: فلتُقارن البلدان من النوع نفسه.

# $first, $last: the years of the figures that are ranked.
sectors-latest = أحدث سنة لكل بلد يورد فرع النشاط؛ ويشمل الترتيب أرقام { $first }-{ $last }، بدون العينات الصغيرة. وعبارة «بيانات غير واردة في هذا الجدول» لا تعني عدم وجود بيانات: فقد يكون لدى مصادر أخرى رقم.
sectors-households =
    { $sector ->
        [services] { sectors-in-households }
        [non_market_services] { sectors-in-households }
       *[other] { "" }
    }
sectors-in-households = يدخل العمال المنزليون في الأسر المعيشية ضمن الخدمات غير السوقية.

## Countries: the map

sectors-map-title = نسبة العمل { sectors-branch.in } بين { sectors-employed.of }، حسب البلد
sectors-map-subtitle = نسبة مئوية، أحدث سنة لكل بلد (ILOSTAT)
sectors-map-missing = بيانات غير واردة في هذا الجدول

# In $above of the $count countries ranked the share is the median, $share, or more.
sectors-map-headline =
    { $count ->
        [0] نسبة العمل { sectors-branch.in } بين { sectors-employed.of }: لا يمكن ترتيب أي بلد
        [1] في البلد الوحيد المشمول بالترتيب، يعمل { $share } من { sectors-employed.of } ({ sectors-basis.who }) { sectors-branch.in }
        [2] في { $above ->
                [1] أحد البلدين المشمولين
               *[other] البلدين المشمولين
            } بالترتيب، يعمل { $share } أو أكثر من { sectors-employed.of } ({ sectors-basis.who }) { sectors-branch.in }
       *[other] في { $above ->
                [1] واحد
                [2] اثنين
               *[other] { $above }
            } من أصل { $count ->
                [zero] { $count } بلد
                [one] بلد واحد
                [two] بلدين
                [few] { $count } بلدان
                [many] { $count } بلداً
               *[other] { $count } بلد
            }، يعمل { $share } أو أكثر من { sectors-employed.of } ({ sectors-basis.who }) { sectors-branch.in }
    }

## Countries: the ranking

sectors-ranking-title = البلدان حسب نسبة العمل { sectors-branch.in } بين { sectors-employed.of }
sectors-ranking-subtitle = نسبة مئوية؛ { sectors-basis.who }؛ أحدث سنة، والترتيب لأرقام { $first }-{ $last } (ILOSTAT)

# $places: the country, or those, with the largest share of the $count countries ranked.
sectors-ranking-headline =
    { $count ->
        [0] نسبة العمل { sectors-branch.in } بين { sectors-employed.of }: لا يمكن ترتيب أي بلد يُحصي { sectors-basis.persons }
        [1] نسبة العمل { sectors-branch.in } بين { sectors-employed.of }، في البلد الوحيد المشمول بالترتيب: { THE($places) }، { $share }
        [2] أعلى نسبة عمل { sectors-branch.in } بين { sectors-employed.of }، في البلدين المشمولين بالترتيب: { THE($places) }، { $share }
       *[other] أعلى نسبة عمل { sectors-branch.in } بين { sectors-employed.of }، في البلدان البالغ عددها { $count }: { THE($places) }، { $share }
    }
sectors-ranking-leaders =
    { $count ->
        [0] { sectors-ranking-nobody }
       *[other] { sectors-leaders }
    }
sectors-ranking-nobody = نسبة العمل { sectors-branch.in } بين { sectors-employed.of }: لا يمكن ترتيب أي بلد يُحصي { sectors-basis.persons }.

# The name of a country at its bar, and words of the legend.
sectors-ranking-bar = { $place }، { $year }
sectors-ranked = ضمن الترتيب
sectors-not-ranked = خارج الترتيب

# $reasons: "small sample: 5", each as the next message has it.
sectors-ranking-reasons =
    { $reasons ->
        [none] { "" }
       *[other] خارج الترتيب: { $reasons }.
    }
sectors-reason = { $why }: { $count }
sectors-ranking-apart = بلدان من النوع الآخر غير معروضة: { $apart }.
sectors-ranking-gaps =
    { $gaps ->
        [0] { "" }
       *[other] البلدان التي ليس لها رقم ترد في الجدول لا في الرسم: { $gaps }.
    }

## One country: its branches. $place: the country.

sectors-no-sex = لا يورد هذا الجدول بيانات عن النساء والرجال { IN($place) }. اختر النساء والرجال معاً.

sectors-country-title =
    { $year ->
        [none] فروع نشاط المهاجرين المشتغلين { IN($place) }
       *[other] فروع نشاط المهاجرين المشتغلين { IN($place) }، { $year }
    }

# $compared: whether all employed are known too.
sectors-country-subtitle =
    { $compared ->
        [yes]
            { $csex ->
                [female] النسبة المئوية من المهاجرات ومن جميع المشتغلات (ILOSTAT)
                [male] النسبة المئوية من المهاجرين ومن جميع المشتغلين، الرجال (ILOSTAT)
               *[both] النسبة المئوية من المهاجرين ومن جميع المشتغلين، النساء والرجال (ILOSTAT)
            }
       *[no]
            { $csex ->
                [female] النسبة المئوية من المهاجرات (ILOSTAT)
                [male] النسبة المئوية من المهاجرين، الرجال (ILOSTAT)
               *[both] النسبة المئوية من المهاجرين، النساء والرجال (ILOSTAT)
            }
    }

# In the legend.
sectors-country-migrants =
    { $csex ->
        [female] المهاجرات ({ sectors-basis.who })
        [male] المهاجرون الرجال ({ sectors-basis.who })
       *[both] المهاجرون ({ sectors-basis.who })
    }

# $sector: where migrants most outweigh all employed, $others, or, where these are not known, their largest branch.
sectors-country-headline =
    { $sector ->
        [none] فروع نشاط { sectors-employed.of } { IN($place) }: غير واردة في هذا الجدول
       *[other]
            { $others ->
                [none] يعمل { $share } من { sectors-employed.of } { IN($place) } { sectors-branch.in }
               *[other]
                    { $csex ->
                        [female] يعمل { $share } من المهاجرات المشتغلات { IN($place) } { sectors-branch.in }، مقابل { $others } من جميع المشتغلات
                        [male] يعمل { $share } من الرجال المهاجرين المشتغلين { IN($place) } { sectors-branch.in }، مقابل { $others } من جميع المشتغلين الرجال
                       *[both] يعمل { $share } من المهاجرين المشتغلين { IN($place) } { sectors-branch.in }، مقابل { $others } من جميع المشتغلين
                    }
            }
    }
sectors-country-branches = في عام { $year }، من { sectors-employed.of } { IN($place) } ({ sectors-basis.who }): { $branches }.
sectors-country-gaps =
    { $gaps ->
        [none] { "" }
       *[other] غير وارد في هذا الجدول: { $gaps }.
    }

# $unclassified: the share of migrants without a branch, where it is not very small; $among: whether those of the
# branches without figure, $gaps, are among them.
sectors-country-unclassified =
    { $unclassified ->
        [none] { "" }
       *[other]
            { $among ->
                [yes] غير مصنف: { $unclassified }، ومن ذلك { $gaps }.
               *[no] غير مصنف: { $unclassified }.
            }
    }
sectors-country-others =
    { $other_branches ->
        [none] بيانات جميع المشتغلين غير واردة في هذا الجدول.
       *[other]
            { $csex ->
                [female] ومن جميع المشتغلات: { $other_branches }.
                [male] ومن جميع المشتغلين الرجال: { $other_branches }.
               *[both] ومن جميع المشتغلين: { $other_branches }.
            }
    }

## One country: notes

# $own: the reader's country, which the table does not have.
sectors-stands-in = { THE($own) }: بيانات غير واردة في هذا الجدول، ولذلك تُعرض بدلاً منها بيانات { OF($place) }.
    .mark = { THE($own) }: { sectors-status.not-in-table }؛ المعروض: { THE($place) }

# $remark: what must be known of the country's figures.
sectors-remark = { THE($place) }: { $remark }
    .mark = تُقرأ الأرقام بحذر

# $group: whose branches do not add up to the whole: migrants, or all_employed.
sectors-uneven =
    { $group ->
        [all_employed]
            { $csex ->
                [female] في المصدر، يبلغ مجموع فروع نشاط جميع المشتغلات { $share }.
                [male] في المصدر، يبلغ مجموع فروع نشاط جميع المشتغلين الرجال { $share }.
               *[both] في المصدر، يبلغ مجموع فروع نشاط جميع المشتغلين { $share }.
            }
       *[migrants] في المصدر، يبلغ مجموع فروع نشاط { sectors-employed.of } { $share }.
    }
sectors-unclassified-counted = النسب محسوبة من جميع المهاجرين المشتغلين، بمن فيهم من لم يُصنَّف فرع نشاطهم.
sectors-all-employed-derived = بيانات جميع المشتغلين غير واردة في هذا الجدول: يُستعاض عنها بمجموع المهاجرين والمواطنين (أو المولودين في البلد)، ويُشار إليه بأنه رقم محسوب.

## One country: the share of migrants in each branch

sectors-weight-title =
    { $year ->
        [none] المهاجرون بين جميع المشتغلين { IN($place) }
       *[other] المهاجرون بين جميع المشتغلين { IN($place) }، { $year }
    }
sectors-weight-subtitle =
    { $csex ->
        [female] النسبة المئوية من جميع المشتغلات في كل فرع، النساء (ILOSTAT)
        [male] النسبة المئوية من جميع المشتغلين في كل فرع، الرجال (ILOSTAT)
       *[both] النسبة المئوية من جميع المشتغلين في كل فرع، النساء والرجال (ILOSTAT)
    }
sectors-weight-nothing = بيانات جميع المشتغلين غير واردة في هذا الجدول، ولذلك لا توجد نسبة للمهاجرين.

# $share: of all employed; $highest: the largest in a broad branch, $sector, none where no branch has one.
sectors-weight-headline =
    { $share ->
        [none]
            { $csex ->
                [female] نسبة المهاجرات بين جميع المشتغلات { IN($place) }: غير واردة في هذا الجدول
                [male] نسبة المهاجرين الرجال بين جميع المشتغلين الرجال { IN($place) }: غير واردة في هذا الجدول
               *[both] نسبة المهاجرين بين جميع المشتغلين { IN($place) }: غير واردة في هذا الجدول
            }
       *[other]
            { $highest ->
                [none]
                    { $csex ->
                        [female] تشكّل المهاجرات { $share } من جميع المشتغلات { IN($place) }
                        [male] يشكّل المهاجرون الرجال { $share } من جميع المشتغلين الرجال { IN($place) }
                       *[both] يشكّل المهاجرون { $share } من جميع المشتغلين { IN($place) }
                    }
               *[other]
                    { $csex ->
                        [female] تشكّل المهاجرات { $share } من جميع المشتغلات { IN($place) }، و{ $highest } { sectors-branch.in }
                        [male] يشكّل المهاجرون الرجال { $share } من جميع المشتغلين الرجال { IN($place) }، و{ $highest } { sectors-branch.in }
                       *[both] يشكّل المهاجرون { $share } من جميع المشتغلين { IN($place) }، و{ $highest } { sectors-branch.in }
                    }
            }
    }

# $branches: shares in the broad branches, none where there are none.
sectors-weight-shares =
    { $share ->
        [none]
            { $csex ->
                [female] في عام { $year }، نسبة المهاجرات ({ sectors-basis.who }) { IN($place) } غير واردة في هذا الجدول.
                [male] في عام { $year }، نسبة المهاجرين الرجال ({ sectors-basis.who }) { IN($place) } غير واردة في هذا الجدول.
               *[both] في عام { $year }، نسبة المهاجرين ({ sectors-basis.who }) { IN($place) } غير واردة في هذا الجدول.
            }
       *[other]
            { $branches ->
                [none]
                    { $csex ->
                        [female] في عام { $year }، شكّلت المهاجرات ({ sectors-basis.who }) { $share } من جميع المشتغلات { IN($place) }.
                        [male] في عام { $year }، شكّل المهاجرون الرجال ({ sectors-basis.who }) { $share } من جميع المشتغلين الرجال { IN($place) }.
                       *[both] في عام { $year }، شكّل المهاجرون ({ sectors-basis.who }) { $share } من جميع المشتغلين { IN($place) }.
                    }
               *[other]
                    { $csex ->
                        [female] في عام { $year }، شكّلت المهاجرات ({ sectors-basis.who }) { $share } من جميع المشتغلات { IN($place) }: { $branches }.
                        [male] في عام { $year }، شكّل المهاجرون الرجال ({ sectors-basis.who }) { $share } من جميع المشتغلين الرجال { IN($place) }: { $branches }.
                       *[both] في عام { $year }، شكّل المهاجرون ({ sectors-basis.who }) { $share } من جميع المشتغلين { IN($place) }: { $branches }.
                    }
            }
    }

# Of a chart of the world, for the reader's country, $place: whose figure it is, then what it shows.
sectors-world-own = { START($place) }: رقم العالم. { sectors-world-share }
