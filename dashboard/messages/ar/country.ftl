### The page of one country or area.

country-page = البلدان
    .summary = لمحة عن كل بلد ومنطقة: المهاجرون في الاتجاهين، والتحويلات المالية، والقوة العاملة، والجماعات.

# The list of all profiles. $count: how many there are.
country-index =
    { $count ->
        [zero] لا توجد لمحات عن البلدان والمناطق
        [one] لمحة واحدة عن بلد أو منطقة
        [two] لمحتان عن بلدين أو منطقتين
        [few] { $count } لمحات، واحدة عن كل بلد ومنطقة
        [many] { $count } لمحة، واحدة عن كل بلد ومنطقة
       *[other] { $count } لمحة، واحدة عن كل بلد ومنطقة
    }
    .text = المهاجرون في الاتجاهين، والأموال، والعمل، والجماعات؛ حسب المنطقة والمنطقة الفرعية للأمم المتحدة.

country-question-key = بإيجاز
country-question-migrants = من يغادر ومن يأتي
    .text = تسري السنة على بلدان المنشأ وبلدان المقصد. والنقر على شريط يفتح اللمحة الخاصة بذلك البلد.
country-question-money = الأموال
country-question-work = العمل
country-question-agreements = الاتفاقات والاتفاقيات
    .text = الصكوك والاتفاقات والممارسات الجيدة التي تذكرها المصادر هنا، ثم الجماعات والعمليات. وما لا تذكره لم يُر، وقد يكون موجوداً.
country-question-compare = مقارنة

country-subject = البلد أو المنطقة
country-year = السنة
country-cost-year = سنة المسح
country-against = إلى جانب
    .subregion = المنطقة الفرعية نفسها
    .income = فئة الدخل نفسها
    .chosen = البلدان المختارة فقط
country-others = البلدان المختارة (ثلاثة على الأكثر)
country-series = القياس

## Measures: their names in tables, at marks and in a list of choices.

country-measure-immigrants = المهاجرون الوافدون
country-measure-population-share = المهاجرون الوافدون، النسبة من السكان
country-measure-women = النساء بين المهاجرين الوافدين
country-measure-emigrants = المهاجرون إلى الخارج
country-measure-women-abroad = النساء بين المهاجرين إلى الخارج
country-measure-net-migration = صافي الهجرة
country-measure-received = التحويلات الواردة
country-measure-gdp = التحويلات الواردة، النسبة من الناتج المحلي الإجمالي
country-measure-per-person = التحويلات الواردة للفرد
country-measure-paid = التحويلات المدفوعة
country-measure-cost-to = تكلفة إرسال الأموال إلى هنا
country-measure-cost-from = تكلفة إرسال الأموال من هنا
country-measure-labour-force = القوة العاملة
country-measure-women-labour-force = نسبة النساء في القوة العاملة
country-measure-unemployment = معدل البطالة

# The unit of a measure, in a table.
country-unit =
    { $unit ->
        [persons] أشخاص
        [per-cent] في المائة
       *[dollars] دولارات الولايات المتحدة
    }

country-not-surveyed = غير مشمول بالمسح
country-may-be-a-projection = إسقاط محتمل

# Notes on measures.
country-may-be-projections = لا يذكر المصدر أي سنوات صافي الهجرة هي تقديرات: فقد تكون أحدث السنوات إسقاطات.
country-zero-paid = القيمة 0 في طبعة التحويلات المدفوعة تعني عدم الإبلاغ: فهي مستبعدة وليست لها مرتبة.
country-corridors-change = متوسط الممرات المشمولة بالمسح، وهي تتغير من سنة إلى أخرى.

## What the source says of some countries and areas

country-no-migrants = ليست لدى إدارة الشؤون الاقتصادية والاجتماعية أرقام للمهاجرين عن { OF($country) }.

# $state: the State in which people from the country or area, a part of it, are not counted; none for most.
country-not-counted =
    { $state ->
        [none] { "" }
       *[other] لا تشمل البيانات المهاجرين إلى الخارج الذين يعيشون { IN($state) }.
    }
# The same beside a number of emigrants, in a table.
country-left-out = باستثناء من يعيشون { IN($state) }

# $names: the countries and areas that are stated to have migrants alone.
country-everybody = تذكر إدارة الشؤون الاقتصادية والاجتماعية عدداً من المهاجرين يساوي عدد السكان في حالة { OF($names) }.

country-kosovo = لا يرد اسم { OF($kosovo) } في قائمة الأمم المتحدة للمناطق الفرعية (M49)؛ وهو مدرج هنا { IN($subregion) }.

## Key figures

country-key-title = { START($country) } بين جميع البلدان والمناطق
country-key-subtitle = كل رقم لآخر سنة متاحة له، حسب مرتبته بين أدنى الأرقام جميعها وأعلاها، مع الوسيط

# $immigrants and $emigrants: numbers of persons, immigrants none where UN DESA has no figures.
# $more_left: yes where emigrants are more; they are told first then.
# $state: the State in which people from the country or area, a part of it, are not counted; none for most.
country-key-headline =
    { $immigrants ->
        [none] { START($country) }: ليست لدى إدارة الشؤون الاقتصادية والاجتماعية أرقام للمهاجرين
       *[other]
            { $more_left ->
                [yes]
                    { $state ->
                        [none] { START($country) }: { $emigrants } من المهاجرين إلى الخارج، و{ $immigrants } من المهاجرين الوافدين
                       *[other] { START($country) }: { $emigrants } من المهاجرين إلى الخارج، باستثناء من يعيشون { IN($state) }؛ و{ $immigrants } من المهاجرين الوافدين
                    }
               *[no]
                    { $state ->
                        [none] { START($country) }: { $immigrants } من المهاجرين الوافدين، و{ $emigrants } من المهاجرين إلى الخارج
                       *[other] { START($country) }: { $immigrants } من المهاجرين الوافدين؛ و{ $emigrants } من المهاجرين إلى الخارج، باستثناء من يعيشون { IN($state) }
                    }
            }
    }

# $share: of the population. $origin: the largest, none where no origin is known; $origin_known: yes where it is the
# largest of known origin alone.
country-key-immigrants =
    { $origin ->
        [none] بلغ عدد المهاجرين الوافدين { TO($country) } { $immigrants } في عام { $year }، أي { $share } من السكان.
       *[other]
            { $origin_known ->
                [yes] بلغ عدد المهاجرين الوافدين { TO($country) } { $immigrants } في عام { $year }، أي { $share } من السكان؛ وجاءت أكبر مجموعة معروفة المنشأ { FROM($origin) }.
               *[no] بلغ عدد المهاجرين الوافدين { TO($country) } { $immigrants } في عام { $year }، أي { $share } من السكان؛ وجاءت أكبر مجموعة { FROM($origin) }.
            }
    }

# $destination: where the largest group of emigrants lives; none where none is known.
country-key-emigrants =
    { $destination ->
        [none] بلغ عدد المهاجرين إلى الخارج { FROM($country) } { $emigrants } في عام { $year }.
       *[other] بلغ عدد المهاجرين إلى الخارج { FROM($country) } { $emigrants } في عام { $year }؛ وتعيش أكبر مجموعة منهم { IN($destination) }.
    }

# $received: US dollars in $received_year; none where there is no figure.
country-key-received =
    { $received ->
        [none] ليست لدى البنك الدولي أرقام عن التحويلات الواردة.
       *[other] التحويلات الواردة: { $received } في عام { $received_year }.
    }

# One key figure, where it is pointed at. $measure: its name; $value: none where there is no figure, and then $absent says
# so ("not surveyed"); $projected: yes where the last year may be a projection.
country-key-figure =
    { $value ->
        [none] { $measure }: { $absent }
       *[other]
            { $projected ->
                [yes] { $measure }: { $value }، { $year } (إسقاط محتمل)، المرتبة { $rank } من أصل { $ranked }
               *[no] { $measure }: { $value }، { $year }، المرتبة { $rank } من أصل { $ranked }
            }
    }

# A share beside its mark, where there is little room. $number: "29.7".
country-share = { $number }%

# The figure of the subregion, at the beginning of a line. $coverage: whether the figure is of the whole of it or of a part
# ($covered, per cent), or missing, since too little is covered or nobody knows how much. $way: how it comes about.
country-beside-subregion =
    { $coverage ->
        [unknown] { START($subregion) }: لا يوجد رقم (التغطية غير معروفة)
        [little] { START($subregion) }: لا يوجد رقم (التغطية { $covered }%)
        [part]
            { $way ->
                [median] وسيط البلدان { IN($subregion) }: { $value } (التغطية { $covered }%)
               *[other] { START($subregion) }: { $value } (التغطية { $covered }%)
            }
       *[whole]
            { $way ->
                [median] وسيط البلدان { IN($subregion) }: { $value }
               *[other] { START($subregion) }: { $value }
            }
    }

# That of the world, which follows it. $way: known-origin where it is of emigrants, of which those of unknown origin are no
# part.
country-beside-world =
    { $coverage ->
        [unknown] العالم: لا يوجد رقم (التغطية غير معروفة)
        [little] العالم: لا يوجد رقم (التغطية { $covered }%)
        [part]
            { $way ->
                [median] وسيط جميع البلدان: { $value } (التغطية { $covered }%)
                [known-origin] العالم، معروفو المنشأ: { $value } (التغطية { $covered }%)
               *[other] العالم: { $value } (التغطية { $covered }%)
            }
       *[whole]
            { $way ->
                [median] وسيط جميع البلدان: { $value }
                [known-origin] العالم، معروفو المنشأ: { $value }
               *[other] العالم: { $value }
            }
    }

# In the table: how the figures of the subregion and of the world come about, and by what coverage is measured.
country-way =
    .sum = المنطقة الفرعية والعالم: حاصل الجمع
    .ratio = المنطقة الفرعية والعالم: نسب محسوبة من حاصل الجمع
    .median = المنطقة الفرعية والعالم: وسيط البلدان
    .subregion = المنطقة الفرعية: حاصل الجمع
country-coverage =
    .population = التغطية بحسب السكان
    .immigrants = التغطية بحسب المهاجرين الوافدين
    .emigrants = التغطية بحسب المهاجرين إلى الخارج
    .gdp = التغطية بحسب الناتج المحلي الإجمالي
    .received = التغطية بحسب التحويلات الواردة
    .paid = التغطية بحسب التحويلات المدفوعة

country-key-ranks = المرتبة 1 هي أعلى رقم. والمناطق الفرعية هي مناطق الأمم المتحدة؛ وأرقامها وأرقام العالم هي حاصل الجمع أو نسب أو، فيما يخص تكلفة الإرسال، وسيط البلدان التي لها رقم في تلك السنة؛ ولا يُعطى رقم حيث تقل هذه البلدان عن النصف.
country-key-origin = المهاجرون إلى الخارج: مهاجرون أُحصوا في أماكن أخرى ويُعرف أن منشأهم هنا.
country-key-editions = التحويلات المدفوعة من طبعة أقدم من طبعة التحويلات الواردة: لا يجوز طرح إحداهما من الأخرى.

# $left, $came, $unknown: numbers of persons.
country-key-world = في العالم { $left } من المهاجرين إلى الخارج و{ $came } من المهاجرين الوافدين في عام { $year }، مع أنهم الأشخاص أنفسهم: فهناك { $unknown } منهم منشؤهم غير معروف.

## Lines over the years. $place: where the name of a line stands, at the start of a headline, at the mark of the line's end
## or within a list.

country-line-immigrants =
    { $place ->
       *[other] المهاجرون الوافدون
    }
country-line-emigrants =
    { $place ->
        [list] إلى الخارج
       *[other] المهاجرون إلى الخارج
    }
country-line-women =
    { $place ->
        [mark] المهاجرون الوافدون
       *[other] النساء بين الوافدين
    }
country-line-women-abroad =
    { $place ->
        [mark] المهاجرون إلى الخارج
       *[other] النساء بين المهاجرين إلى الخارج
    }
country-line-received =
    { $place ->
       *[other] التحويلات الواردة
    }
country-line-paid =
    { $place ->
       *[other] التحويلات المدفوعة
    }
country-line-gdp =
    { $place ->
        [mark] هنا
       *[other] نسبة التحويلات إلى الناتج المحلي الإجمالي
    }
country-line-gdp-subregion =
    { $place ->
       *[other] المنطقة الفرعية
    }
country-line-cost-to =
    { $place ->
        [start] تكلفة الإرسال إلى البلد
       *[other] الإرسال إلى البلد
    }
country-line-cost-from =
    { $place ->
        [start] تكلفة الإرسال من البلد
       *[other] الإرسال من البلد
    }
country-line-net-migration =
    { $place ->
       *[other] صافي الهجرة
    }
country-line-labour-force =
    { $place ->
       *[other] القوة العاملة
    }
country-line-labour-women =
    { $place ->
       *[other] نسبة النساء في القوة العاملة
    }
country-line-unemployment =
    { $place ->
       *[other] معدل البطالة
    }

# How one line went, in a list: $before in $start, $after in $end. $span: both, same (written alike), once (one year) or
# none. "emigrants: 2.2 million in 1990, 7.0 million in 2024".
country-line =
    { $span ->
        [once] { $label }: { $after } في عام { $end }
        [same] { $label }: { $after } في عامي { $start } و{ $end }
       *[both] { $label }: { $before } ({ $start }) و{ $after } ({ $end })
    }

# The last figure of one line, in a list: $after in $end. $ends: which of $high (in $highest) and $low (in $lowest) are not
# written as it is; none: there is no figure at all.
country-line-told =
    { $ends ->
        [none] { $label }، لا توجد بيانات
        [last] { $label }، { $after } في عام { $end }
        [high] { $label }، { $after } في عام { $end } (الأعلى { $high } في عام { $highest })
        [low] { $label }، { $after } في عام { $end } (الأدنى { $low } في عام { $lowest })
       *[both] { $label }، { $after } في عام { $end } (الأعلى { $high } في عام { $highest }، والأدنى { $low } في عام { $lowest })
    }
country-told = { START($country) }: { $told }.

# $lines in the headlines below: how each line went, set apart by semicolons; none where there is no figure.

country-stock-title = المهاجرون الوافدون والمهاجرون إلى الخارج، { THE($country) }، 1990-2024
country-stock-subtitle = أشخاص، منتصف السنة؛ كل خمس سنوات حتى عام 2020، ثم عام 2024
country-stock-headline =
    { $lines ->
        [none] لا توجد بيانات: المهاجرون الوافدون والمهاجرون إلى الخارج
       *[other]
            { $state ->
                [none] { $lines }
               *[other] { $lines } (باستثناء من يعيشون { IN($state) })
            }
    }
country-stock-who = المهاجرون الوافدون: كل من يعيش هنا ووُلد في مكان آخر أو، حيث لا يُسجَّل مكان الميلاد، يحمل جنسية أجنبية. المهاجرون إلى الخارج: من أُحصوا على هذا النحو في أماكن أخرى ويُعرف أن منشأهم هنا.

country-women-title = النساء بين المهاجرين الوافدين والمهاجرين إلى الخارج، { THE($country) }، 1990-2024
country-women-subtitle = النسبة المئوية من جميع المهاجرين الوافدين ومن جميع المهاجرين إلى الخارج، منتصف السنة
country-women-half = النصف
country-women-headline =
    { $lines ->
        [none] لا توجد بيانات: النساء بين المهاجرين الوافدين والنساء بين المهاجرين إلى الخارج
       *[other]
            { $state ->
                [none] { $lines }
               *[other] { $lines } (باستثناء من يعيشون { IN($state) })
            }
    }

country-no-economy = ليس لدى البنك الدولي رقم من هذا القبيل عن { OF($country) }.
country-modelled = التقديرات المنمذجة لمنظمة العمل الدولية، كما ينشرها البنك الدولي.
    .mark = تقديرات منمذجة لمنظمة العمل الدولية

country-net-migration-title = صافي الهجرة، { THE($country) }
country-net-migration-subtitle = القادمون ناقصاً المغادرين خلال السنة، أشخاص؛ دون الصفر يكون المغادرون أكثر من القادمين
country-net-migration-headline =
    { $lines ->
        [none] لا توجد بيانات: صافي الهجرة
       *[other] { $lines } (قد تكون أحدث السنوات إسقاطات)
    }
country-net-migration-projections = قد تكون أحدث السنوات إسقاطات.
country-net-migration-who = المواطنون وغيرهم على السواء، كما ينشر البنك الدولي الأرقام.

country-labour-force-title = القوة العاملة، { THE($country) }
country-labour-force-subtitle = الأشخاص البالغون 15 سنة فأكثر العاملون أو الباحثون عن عمل
country-labour-force-headline =
    { $lines ->
        [none] لا توجد بيانات: القوة العاملة
       *[other] { $lines }
    }

country-labour-women-title = النساء في القوة العاملة، { THE($country) }
country-labour-women-subtitle = النسبة المئوية من القوة العاملة
country-labour-women-headline =
    { $lines ->
        [none] لا توجد بيانات: نسبة النساء في القوة العاملة
       *[other] { $lines }
    }

country-unemployment-title = البطالة، { THE($country) }
country-unemployment-subtitle = النسبة المئوية من القوة العاملة
country-unemployment-headline =
    { $lines ->
        [none] لا توجد بيانات: معدل البطالة
       *[other] { $lines }
    }

country-remittances-title = التحويلات المالية الواردة والمدفوعة، { THE($country) }
country-remittances-subtitle = بالأسعار الجارية لدولار الولايات المتحدة؛ الواردة 1990-2024، والمدفوعة 1990-2021
country-remittances-headline =
    { $lines ->
        [none] لا توجد بيانات: التحويلات الواردة والمدفوعة
       *[other] { $lines }
    }
country-remittances-nothing = ليست لدى البنك الدولي أرقام عن التحويلات الواردة أو المدفوعة في حالة { OF($country) }.
country-remittances-editions = المدفوعة من طبعة أقدم (أيار/مايو 2023) تنتهي بعام 2021؛ والواردة من طبعة تموز/يوليه 2026. لا يجوز طرح إحداهما من الأخرى.
    .mark = طبعتان: لا تُطرح إحداهما من الأخرى

country-gdp-title = التحويلات الواردة كنسبة من الناتج المحلي الإجمالي، { THE($country) } والمنطقة الفرعية للأمم المتحدة
country-gdp-subtitle = النسبة المئوية من الناتج المحلي الإجمالي
country-gdp-headline =
    { $lines ->
        [none] لا توجد بيانات: التحويلات الواردة، النسبة من الناتج المحلي الإجمالي، والمنطقة الفرعية
       *[other] { $lines }
    }
country-gdp-nothing = لا توجد نسبة في حالة { OF($country) }: ليس لدى البنك الدولي رقم للتحويلات أو للناتج.
# $share: of the product of the subregion. $gone: members that have a figure in the year before but not in $year, none where
# there are none, with $rest more.
country-gdp-coverage =
    { $gone ->
        [none] تغطي نسبة المنطقة الفرعية { $share } من ناتجها في عام { $year }.
       *[other]
            { $rest ->
                [0] تغطي نسبة المنطقة الفرعية { $share } من ناتجها في عام { $year }، ولم تعد تشمل { THE($gone) }.
               *[other] تغطي نسبة المنطقة الفرعية { $share } من ناتجها في عام { $year }، ولم تعد تشمل { THE($gone) } وغيرها (العدد: { $rest }).
            }
    }
country-gdp-reporting = نسبة المنطقة الفرعية هي نسبة اقتصاداتها التي لها الرقمان معاً، ولا تُعطى حيث تمثل هذه الاقتصادات أقل من نصف ناتج المنطقة، أو حيث يكون ناتج معظمها غير معروف.
# $before economies in $first, $after in $last; $as_many: yes where both numbers are the same.
country-gdp-members =
    { $as_many ->
        [yes] ليست اقتصادات المنطقة الفرعية التي لها الرقمان معاً هي نفسها في جميع السنوات، وإن كان عددها { $before } في عام { $first } وفي عام { $last }: فقد تكون القفزة في خطها ناجمة عن ذلك وحده.
       *[no] ليست اقتصادات المنطقة الفرعية التي لها الرقمان معاً هي نفسها في جميع السنوات، إذ كان عددها { $before } في عام { $first } و{ $after } في عام { $last }: فقد تكون القفزة في خطها ناجمة عن ذلك وحده.
    }

country-cost-title = تكلفة إرسال 200 دولار { TO($country) } و{ FROM($country) }
country-cost-subtitle = النسبة المئوية من المبلغ، متوسط الممرات المشمولة بالمسح، 2011-2020
country-cost-headline =
    { $lines ->
        [none] لا توجد بيانات: تكلفة الإرسال إلى البلد وتكلفة الإرسال من البلد
       *[other] { $lines }
    }
country-cost-nothing = مسح الأسعار الذي أجراه البنك الدولي من 2011 إلى 2020 لا يشمل { OF($country) }.
country-cost-target = الغاية: 3%
country-cost-ceiling = الحد الأقصى: 5%
country-cost-corridors = تتغير الممرات المشمولة بالمسح من سنة إلى أخرى. والخطان هما حدا الغاية 10-ج.
    .mark = تتغير الممرات المشمولة بالمسح من سنة إلى أخرى

## The cost of sending, by corridor. $cost_year: the year of the survey. $count corridors, of which the costliest is with
## $dearest, at $high, the cheapest with $cheapest, at $low.

country-costs-to-title = تكلفة إرسال الأموال { TO($country) } من كل بلد مشمول بالمسح، { $cost_year }
country-costs-to-nothing = لا يشمل مسح الأسعار الذي يجريه البنك الدولي أي ممر { TO($country) } في عام { $cost_year }.
country-costs-to-headline =
    { $count ->
        [0] لم يُشمل بالمسح أي ممر { TO($country) } في عام { $cost_year }
        [1] بلغت تكلفة إرسال 200 دولار { FROM($dearest) } { TO($country) } { $high } في عام { $cost_year }
       *[other] تراوحت تكلفة إرسال 200 دولار { TO($country) } بين { $low } ({ THE($cheapest) }) و{ $high } ({ THE($dearest) }) في عام { $cost_year }
    }
# $above of them cost more than 5 per cent, $within no more than 3.
country-costs-to-surveyed = الممرات { TO($country) } المشمولة بالمسح في الربع الثالث من عام { $cost_year }: { $count }؛ أعلى من 5 في المائة: { $above }؛ 3 في المائة أو أقل: { $within }.
# $missing: partners without a corridor, of the largest in $partners_year; none where there are none.
country-costs-to-missing =
    { $missing ->
        [none] { "" }
       *[other] غير مشمولة بالمسح، من بين أكبر بلدان مقصد المهاجرين { FROM($country) } في عام { $partners_year }: { THE($missing) }.
    }

country-costs-from-title = تكلفة إرسال الأموال { FROM($country) } إلى كل بلد مشمول بالمسح، { $cost_year }
country-costs-from-nothing = لا يشمل مسح الأسعار الذي يجريه البنك الدولي أي ممر { FROM($country) } في عام { $cost_year }.
country-costs-from-headline =
    { $count ->
        [0] لم يُشمل بالمسح أي ممر { FROM($country) } في عام { $cost_year }
        [1] بلغت تكلفة إرسال 200 دولار { FROM($country) } { TO($dearest) } { $high } في عام { $cost_year }
       *[other] تراوحت تكلفة إرسال 200 دولار { FROM($country) } بين { $low } ({ THE($cheapest) }) و{ $high } ({ THE($dearest) }) في عام { $cost_year }
    }
country-costs-from-surveyed = الممرات { FROM($country) } المشمولة بالمسح في الربع الثالث من عام { $cost_year }: { $count }؛ أعلى من 5 في المائة: { $above }؛ 3 في المائة أو أقل: { $within }.
country-costs-from-missing =
    { $missing ->
        [none] { "" }
       *[other] غير مشمولة بالمسح، من بين أكبر بلدان منشأ المهاجرين الوافدين { TO($country) } في عام { $partners_year }: { THE($missing) }.
    }

## Branches in which migrants work, in the largest destinations

country-branches-title = فروع النشاط التي يعمل فيها المهاجرون حيث يعيش معظم المهاجرين { FROM($country) }
country-branches-subtitle = النسبة المئوية من جميع المهاجرين المشتغلين، أياً كان منشؤهم، في كل من أكبر عشرة بلدان مقصد؛ أحدث سنة (ILOSTAT)
# $known: in how many of the destinations branches are known; $place: the largest of them, where $share of all employed
# migrants work in $branch ("in services").
country-branches-headline =
    { $known ->
        [0] لا توجد أرقام عن فروع نشاط المهاجرين حيث يعيش المهاجرون { FROM($country) }
       *[other] يعمل { $share } من جميع المهاجرين المشتغلين { IN($place) }، أياً كان منشؤهم، { $branch }
    }
# $branches: each with its share. $basis: who counts as a migrant there.
country-branches-largest =
    { $known ->
        [0] { "" }
       *[other]
            { $basis ->
                [citizenship] جميع المهاجرين المشتغلين { IN($place) } (مواطنو البلدان الأجنبية) في عام { $year }: { $branches }.
               *[place_of_birth] جميع المهاجرين المشتغلين { IN($place) } (المولودون في الخارج) في عام { $year }: { $branches }.
            }
    }
# $missing: destinations without figures; none where there are none.
country-branches-missing =
    { $missing ->
        [none] { "" }
       *[other] غير واردة في الجدول: { THE($missing) }.
    }
country-branches-every-origin = لا يوجد جدول يبيّن فروع النشاط حسب المنشأ: فالأرقام تخص جميع المهاجرين المشتغلين في البلد، لا المهاجرين { FROM($country) } وحدهم.
country-branches-latest =
    { $shown ->
        [0] { "" }
       *[other] البلدان أو المناطق العشرة التي عاش فيها أكبر عدد من المهاجرين { FROM($country) } في عام { $partners_year }، ولكل منها أحدث سنة متاحة.
    }
country-branches-nobody = لا تُحصي إدارة الشؤون الاقتصادية والاجتماعية أي شخص { FROM($country) } في أماكن أخرى: فلا يوجد بلد لعرضه.

## Ages

country-age-title = أعمار المهاجرين الوافدين، النساء والرجال، { THE($country) }، { $year }
country-age-subtitle = أشخاص حسب الفئة العمرية، منتصف عام 2020، تنقيح عام 2020
country-age-nothing = لا يتضمن تنقيح عام 2020 الصادر عن إدارة الشؤون الاقتصادية والاجتماعية بيانات عن المهاجرين حسب العمر في حالة { OF($country) }.
# $working, $younger, $older: the shares of immigrants of these ages; none without data.
country-age-headline =
    { $working ->
        [none] لا توجد بيانات عن المهاجرين الوافدين حسب العمر
       *[other] في عام { $year }، كان { $working } من المهاجرين الوافدين في سن العمل، من 15 إلى 64 سنة
    }
country-age-summary =
    { $working ->
        [none] لا يتضمن تنقيح عام 2020 الصادر عن إدارة الشؤون الاقتصادية والاجتماعية بيانات عن المهاجرين حسب العمر في حالة { OF($country) }.
       *[other] في عام { $year }، كان { $working } من المهاجرين الوافدين { TO($country) } في سن 15 إلى 64 سنة، و{ $younger } دون سن 15، و{ $older } في سن 65 فأكثر.
    }
country-age-revision = يعطي تنقيح عام 2020 مجاميع غير مجاميع تنقيح عام 2024، الذي لا يتضمن الأعمار: لا يجوز جمعها أبداً.
    .mark = تختلف المجاميع عن تنقيح عام 2024

## Origins and destinations

country-origins-title = بلدان منشأ المهاجرين الوافدين { TO($country) }، { $year }
country-destinations-title = أين يعيش المهاجرون { FROM($country) }، { $year }
country-partners-subtitle = أشخاص، النساء والرجال، منتصف عام { $year }؛ أكبر عشرة أعداد
country-origin-not-known = منشأ غير معروف
country-origins-nobody = ليست لدى إدارة الشؤون الاقتصادية والاجتماعية أرقام عن المهاجرين الوافدين { TO($country) } حسب المنشأ لعام { $year }.
country-destinations-nobody = ليست لدى إدارة الشؤون الاقتصادية والاجتماعية أرقام عن المهاجرين { FROM($country) } حسب المقصد لعام { $year }.

# $first: the largest origin, none where no origin is known; $share: its share of all; $nearly_all: yes where more than 99.9
# per cent are from there.
country-origins-headline =
    { $first ->
        [none] ليست لدى إدارة الشؤون الاقتصادية والاجتماعية أرقام عن المهاجرين الوافدين { TO($country) } حسب المنشأ لعام { $year }
       *[other]
            { $nearly_all ->
                [yes] جاء أكثر من 99.9 في المائة من المهاجرين الوافدين { FROM($first) }
               *[no] جاء { $share } من المهاجرين الوافدين { FROM($first) }
            }
    }

# The same of destinations. $state: the State in which people from the country or area, a part of it, are not counted.
country-destinations-headline =
    { $first ->
        [none] ليست لدى إدارة الشؤون الاقتصادية والاجتماعية أرقام عن المهاجرين { FROM($country) } حسب المقصد لعام { $year }
       *[other]
            { $state ->
                [none]
                    { $nearly_all ->
                        [yes] يعيش أكثر من 99.9 في المائة من المهاجرين إلى الخارج { IN($first) }
                       *[no] يعيش { $share } من المهاجرين إلى الخارج { IN($first) }
                    }
               *[other]
                    { $nearly_all ->
                        [yes] يعيش أكثر من 99.9 في المائة من المهاجرين إلى الخارج الذين أُحصوا خارج { OF($state) } { IN($first) }
                       *[no] يعيش { $share } من المهاجرين إلى الخارج الذين أُحصوا خارج { OF($state) } { IN($first) }
                    }
            }
    }

# $leaders: the three largest, each with its share: "China (25.9 per cent), Japan (10.0 per cent) and ...".
# $shown: how many are shown, which make $together of all; $total: all immigrants.
# $mostly_unknown: yes where more are of unknown origin than of the largest known one.
country-origins-leaders =
    { $shown ->
        [1] في عام { $year }، جاء المهاجرون الوافدون { TO($country) } المعروف منشؤهم من { $leaders }، من مجموع قدره { $total }.
       *[other]
            { $mostly_unknown ->
                [yes] في عام { $year }، جاء المهاجرون الوافدون { TO($country) } في المقام الأول، بقدر ما هو معروف، من { $leaders }؛ وشكّلت أكبر بلدان المنشأ، وعددها { $shown }، ما نسبته { $together } من المجموع البالغ { $total }.
               *[no] في عام { $year }، جاء المهاجرون الوافدون { TO($country) } في المقام الأول من { $leaders }؛ وشكّلت أكبر بلدان المنشأ، وعددها { $shown }، ما نسبته { $together } من المجموع البالغ { $total }.
            }
    }
country-destinations-leaders =
    { $shown ->
        [1] في عام { $year }، كان المهاجرون { FROM($country) } المحصيون في أماكن أخرى يعيشون في { $leaders }: { $total }.
       *[other] في عام { $year }، كان المهاجرون { FROM($country) } يعيشون في المقام الأول في { $leaders }؛ وشكّلت أكبر بلدان المقصد، وعددها { $shown }، ما نسبته { $together } من المجموع البالغ { $total }.
    }
country-partner = { OF($place) } ({ $share })

# $women: the share of women among all; $women_by_partner: of the three largest, each with its share.
country-destinations-women =
    { $shown ->
        [1] شكّلت النساء { $women } من جميع هؤلاء المهاجرين إلى الخارج.
       *[other] شكّلت النساء { $women } من جميع هؤلاء المهاجرين إلى الخارج؛ وحسب المقصد: { $women_by_partner }.
    }
country-origins-women =
    { $shown ->
        [1] شكّلت النساء { $women } من جميع هؤلاء المهاجرين الوافدين.
       *[other] شكّلت النساء { $women } من جميع هؤلاء المهاجرين الوافدين؛ وحسب المنشأ: { $women_by_partner }.
    }

# $unknown: immigrants of unknown origin; none where there are none.
country-origins-unknown =
    { $unknown ->
        [none] { "" }
       *[other] وهناك { $unknown } منهم منشؤهم غير معروف.
    }
country-partners-unknown =
    { $unknown ->
        [none] { "" }
       *[other] لا يوزَّع المهاجرون المجهول منشؤهم على البلدان أبداً؛ وهم داخلون في النسب، المحسوبة من الجميع.
    }
country-partners-pairs =
    { $first ->
        [none] { "" }
       *[other] عدم إدراج بلدين معاً يعني أنه لا مهاجرين بينهما أو أن عددهم لم يُبلَّغ عنه.
    }

## Income groups

country-income-title = فئة الدخل، { THE($country) }، منذ عام 1987
country-income-subtitle = تصنيف البنك الدولي بحسب نصيب الفرد من الدخل القومي الإجمالي في السنة
country-income-note = الفئة كما حُددت في حينها: ولا تغيرها التنقيحات اللاحقة للدخل.
country-income-nothing = لم يدرج البنك الدولي { THE($country) } في أي فئة دخل.
# $group: high, upper-middle, lower-middle or low, none without any; it holds from $start to $end, $once: in one year alone.
country-income-headline =
    { $group ->
        [none] خارج جميع فئات الدخل
        [high]
            { $once ->
                [yes] الدخل المرتفع في عام { $end }
               *[no] الدخل المرتفع من عام { $start } إلى عام { $end }
            }
        [upper-middle]
            { $once ->
                [yes] الشريحة العليا من الدخل المتوسط في عام { $end }
               *[no] الشريحة العليا من الدخل المتوسط من عام { $start } إلى عام { $end }
            }
        [lower-middle]
            { $once ->
                [yes] الشريحة الدنيا من الدخل المتوسط في عام { $end }
               *[no] الشريحة الدنيا من الدخل المتوسط من عام { $start } إلى عام { $end }
            }
       *[low]
            { $once ->
                [yes] الدخل المنخفض في عام { $end }
               *[no] الدخل المنخفض من عام { $start } إلى عام { $end }
            }
    }
country-income-runs = فئة الدخل، { THE($country) }: { $runs }.
# One group with its years, in a list: "lower-middle income 1993-2024".
country-income-run =
    { $group ->
        [high]
            { $once ->
                [yes] الدخل المرتفع { $start }
               *[no] الدخل المرتفع { $start }-{ $end }
            }
        [upper-middle]
            { $once ->
                [yes] الشريحة العليا من الدخل المتوسط { $start }
               *[no] الشريحة العليا من الدخل المتوسط { $start }-{ $end }
            }
        [lower-middle]
            { $once ->
                [yes] الشريحة الدنيا من الدخل المتوسط { $start }
               *[no] الشريحة الدنيا من الدخل المتوسط { $start }-{ $end }
            }
       *[low]
            { $once ->
                [yes] الدخل المنخفض { $start }
               *[no] الدخل المنخفض { $start }-{ $end }
            }
    }

## Communities and processes

country-memberships-title = الجماعات والعمليات التشاورية، { THE($country) }
country-memberships-subtitle = الصفة، وتاريخ القائمة، وما تقوله القائمة عن تنقل الأشخاص
country-memberships-nothing = { START($country) }: الاسم غير وارد في أي من قوائم الجماعات والعمليات التشاورية المتاحة هنا.
# $count of $lists lists name the country or area; $names: the short names of these communities.
country-memberships-headline =
    { $count ->
        [0] الاسم غير وارد في أي من القوائم المتاحة هنا البالغ عددها { $lists }
       *[other] الاسم وارد في { $count ->
                [1] واحدة
                [2] اثنتين
               *[other] { $count }
            } من القوائم المتاحة هنا البالغ عددها { $lists }: { $names }
    }
# $roles: every community with the role there: "Colombo Process: member; European Union: former member".
country-memberships-roles = { START($country) } في القوائم المتاحة هنا. { $roles }.
country-community-role = { $community }: { $role }
country-memberships-listed = البلد غير المدرج لم يُذكر في القائمة المستخدمة؛ ولا يعني ذلك بالضرورة أنه خارج الجماعة.
country-memberships-movement = يبيّن التنقل ما اتُّفق عليه، لا ما إذا كان مطبقاً.
    .mark = ما اتُّفق عليه، لا ما يُطبَّق

# One membership: "Economic community, former member 1973-2020, list of 2025-12". $dates: span, until, since or none, by what
# is known of $since and $until; $date: that of the list, none where it has none.
country-membership =
    { $date ->
        [none]
            { $dates ->
                [span] { $kind }، { $role } { $since }-{ $until }
                [until] { $kind }، { $role } حتى { $until }
                [since] { $kind }، { $role } منذ { $since }
               *[none] { $kind }، { $role }
            }
       *[other]
            { $dates ->
                [span] { $kind }، { $role } { $since }-{ $until }، قائمة { $date }
                [until] { $kind }، { $role } حتى { $until }، قائمة { $date }
                [since] { $kind }، { $role } منذ { $since }، قائمة { $date }
               *[none] { $kind }، { $role }، قائمة { $date }
            }
    }
# $regime: what was agreed on the movement of persons.
country-movement = التنقل: { $regime }

## Compared with others

country-compare-title = { $measure }: { THE($country) } بالمقارنة
# $beside: others, each as below; none where nobody else is chosen.
country-compare-subtitle =
    { $beside ->
        [none]
            { $unit ->
                [persons] أشخاص؛ بدون بلدان أخرى
                [per-cent] نسبة مئوية؛ بدون بلدان أخرى
               *[dollars] دولارات الولايات المتحدة؛ بدون بلدان أخرى
            }
       *[other]
            { $unit ->
                [persons] أشخاص؛ إلى جانب { $beside }
                [per-cent] نسبة مئوية؛ إلى جانب { $beside }
               *[dollars] دولارات الولايات المتحدة؛ إلى جانب { $beside }
            }
    }
country-beside =
    .place = { OF($place) }
    .subregion = بقية { OF($subregion) }
    .income =
        { $group ->
            [high] الاقتصادات الأخرى المرتفعة الدخل
            [upper-middle] الاقتصادات الأخرى في الشريحة العليا من الدخل المتوسط
            [lower-middle] الاقتصادات الأخرى في الشريحة الدنيا من الدخل المتوسط
           *[low] الاقتصادات الأخرى المنخفضة الدخل
        }
country-compare-nothing = ليس لأي منها رقم. اختر قياساً آخر أو بلداناً أخرى.

# $measure: its name. $ranked: how many have a figure in $end, the last year of the country or area, which is at $rank with
# $after; 0 where it has no figure. $projected: yes where that year may be a projection.
country-compare-headline =
    { $ranked ->
        [0] { $measure }: لا توجد بيانات عن { OF($country) }
        [1]
            { $projected ->
                [yes] { $measure }، { THE($country) }: { $after } في عام { $end } (إسقاط محتمل)
               *[no] { $measure }، { THE($country) }: { $after } في عام { $end }
            }
       *[other]
            { $projected ->
                [yes] { $measure }: { THE($country) } في المرتبة { $rank } من أصل { $ranked } في عام { $end } (إسقاط محتمل)
               *[no] { $measure }: { THE($country) } في المرتبة { $rank } من أصل { $ranked } في عام { $end }
            }
    }

# $before in $start, $after in $end; $span: both, same (written alike), once (one year) or none.
country-compare-change =
    { $span ->
        [none] { $measure }، { THE($country) }: لا توجد بيانات.
        [once] { $measure }، { THE($country) }: { $after } في عام { $end }.
        [same] { $measure }، { THE($country) }: { $after } في عامي { $start } و{ $end }.
       *[both] { $measure }، { THE($country) }: { $before } في عام { $start }، و{ $after } في عام { $end }.
    }
# $low of $lowest, $high of $highest: the range in $end of the $ranked with a figure.
country-compare-range =
    { $ranked ->
        [0] { "" }
        [1] { "" }
       *[other]
            { $projected ->
                [yes] في عام { $end } (إسقاط محتمل)، تراوحت الأرقام المقارنة، وعددها { $ranked }، بين { $low } ({ THE($lowest) }) و{ $high } ({ THE($highest) }).
               *[no] في عام { $end }، تراوحت الأرقام المقارنة، وعددها { $ranked }، بين { $low } ({ THE($lowest) }) و{ $high } ({ THE($highest) }).
            }
    }
country-compare-lines = البلدان التي ليس لها رقم لا خط لها؛ والنقر على خط يفتح ذلك البلد.
country-compare-unclassified = { START($country) }: بدون فئة دخل لدى البنك الدولي.
