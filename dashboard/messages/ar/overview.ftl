### The first page: the present state in six figures, the ILO's populations, and all migrants since 1990.

overview-page = لمحة عامة
    .summary = العمال المهاجرون ونسبة النساء وجميع المهاجرين والتحويلات المالية: الوضع الراهن في ستة أرقام.
    .glance = العالم في لمحة
    .populations = من المهاجرين إلى العمال المهاجرين
    .populations-text = الشكل 1 من ورقة المنتدى العالمي المعني بالهجرة والتنمية (2018) بشأن التنقل فيما بين بلدان الجنوب، لكل طبعة من التقديرات العالمية لمنظمة العمل الدولية.
    .stock = نظرة أطول مدى: جميع المهاجرين الدوليين

## The six figures: each is a number, the words that go on from it, its source, and a link to the page that looks into it.

overview-figures = الوضع الراهن في ستة أرقام

# After "167.7 million".
overview-workers = من العمال المهاجرين: المهاجرون الدوليون في القوة العاملة في البلد الذي يعيشون فيه
    .page = أماكن إقامتهم
# After "38.7 per cent".
overview-women = من العمال المهاجرين نساء
    .page = النساء
# After "4.7 per cent".
overview-labour-force = من القوة العاملة في العالم عمال مهاجرون
    .page = القطاعات التي يعملون فيها
# After "304.0 million".
overview-migrants = من المهاجرين الدوليين من جميع الأعمار، سواء كانوا يعملون أم لا
    .page = خريطة حسب البلد
# After "34.5 per cent". $region: the ILO region with most migrant workers, $persons: how many they are.
overview-region = من العمال المهاجرين يعيشون { IN($region) }، وهي أعلى نسبة بين مناطق منظمة العمل الدولية: { $persons }
    .page = حسب المنطقة
# After "US$ 856.6 billion". $reporting of $economies have a figure, with $share of the world's GDP.
overview-remittances = من التحويلات المالية الواردة إلى الاقتصادات التي لها رقم، وعددها { $reporting } من أصل { $economies }، وتمثل { $share } من الناتج المحلي الإجمالي العالمي
    .page = التحويلات المالية

# $edition: the number of the ILO's edition.
overview-source-ilo =
    { $edition ->
        [1] تقدير منظمة العمل الدولية، الطبعة الأولى، { $year }
        [2] تقدير منظمة العمل الدولية، الطبعة الثانية، { $year }
        [3] تقدير منظمة العمل الدولية، الطبعة الثالثة، { $year }
        [4] تقدير منظمة العمل الدولية، الطبعة الرابعة، { $year }
       *[other] تقدير منظمة العمل الدولية، الطبعة { $edition }، { $year }
    }
# $edition: the publication as its publisher names it, "International Migrant Stock 2024".
overview-source-un = إدارة الأمم المتحدة للشؤون الاقتصادية والاجتماعية، { $edition }، منتصف عام { $year }
# $edition: as above, "World Development Indicators, July 2026".
overview-source-world-bank = البنك الدولي، { $edition }؛ مجموع الاقتصادات، { $year }

## The ILO's populations. $sex: both, female or male, as chosen.

overview-edition = السنة (طبعة منظمة العمل الدولية)
    .all = جميع الطبعات

overview-populations-title = المهاجرون والمهاجرون في سن العمل والعمال المهاجرون في العالم

# $when: the edition chosen, "2022 (4th edition)"; none where all are.
overview-populations-subtitle =
    { $when ->
        [none]
            { $sex ->
                [female] أشخاص، حسب طبعة منظمة العمل الدولية، النساء
                [male] أشخاص، حسب طبعة منظمة العمل الدولية، الرجال
               *[both] أشخاص، حسب طبعة منظمة العمل الدولية، النساء والرجال
            }
       *[other]
            { $sex ->
                [female] أشخاص، { $when }، النساء
                [male] أشخاص، { $when }، الرجال
               *[both] أشخاص، { $when }، النساء والرجال
            }
    }

# Of the edition chosen, or the newest: $migrants of any age, $workers in the labour force (of the sex chosen), $women of them.
overview-populations-headline =
    { $sex ->
        [female] بلغ عدد العاملات المهاجرات { $workers } في عام { $year }
        [male] بلغ عدد العمال المهاجرين الرجال { $workers } في عام { $year }
       *[both] من بين { $migrants } من المهاجرين في عام { $year }، كان { $workers } في القوة العاملة، منهم { $women } من النساء
    }

# $edition: the number of the edition chosen, or the newest; $counted: its populations, "284.5 million international migrants, ...".
overview-populations-counted =
    { $counted ->
        [none] غير متاح هنا حسب الجنس. اختر النساء والرجال معاً.
       *[other]
            { $edition ->
                [1] تورد الطبعة الأولى لعام { $year }: { $counted }.
                [2] تورد الطبعة الثانية لعام { $year }: { $counted }.
                [3] تورد الطبعة الثالثة لعام { $year }: { $counted }.
                [4] تورد الطبعة الرابعة لعام { $year }: { $counted }.
               *[other] تورد الطبعة { $edition } لعام { $year }: { $counted }.
            }
    }

# In place of the chart.
overview-populations-nothing = غير متاح هنا حسب الجنس. اختر النساء والرجال معاً.

# One population in the list of the sentence above. $number: of the sex chosen.
overview-population =
    { $group ->
        [international_migrants]
            { $sex ->
                [female] { $number } من النساء بين المهاجرين الدوليين
                [male] { $number } من الرجال بين المهاجرين الدوليين
               *[both] { $number } من المهاجرين الدوليين
            }
        [working_age_migrants]
            { $sex ->
                [female] { $number } من النساء بين المهاجرين في سن العمل
                [male] { $number } من الرجال بين المهاجرين في سن العمل
               *[both] { $number } من المهاجرين في سن العمل
            }
        [migrant_workers]
            { $sex ->
                [female] { $number } من النساء بين العمال المهاجرين
                [male] { $number } من الرجال بين العمال المهاجرين
               *[both] { $number } من العمال المهاجرين
            }
       *[migrant_domestic_workers]
            { $sex ->
                [female] { $number } من النساء بين العمال المنزليين المهاجرين
                [male] { $number } من الرجال بين العمال المنزليين المهاجرين
               *[both] { $number } من العمال المنزليين المهاجرين
            }
    }

overview-populations-no-trend = كل طبعة تقدير قائم بذاته، ولذلك لا تشكل أعمدة السنوات المختلفة اتجاهاً.

overview-populations-definitions = سن العمل: 15 سنة فأكثر. العمال المهاجرون: المهاجرون في سن العمل المنتمون إلى القوة العاملة في بلد إقامتهم المعتادة، سواء كانوا مشتغلين أم عاطلين عن العمل. ويدخل فيهم العمال المنزليون المهاجرون.

# What the edition $first said of $year ($before), and what $last says of the same year ($after).
overview-populations-restated =
    { $approximate ->
        [yes] لا تُجمع الطبعات في سلسلة واحدة أبداً: فبالنسبة إلى عام { $year } أوردت { $first } { $before } من العمال المهاجرين، ويُستفاد من { $last } أن عددهم { $after } (تقريباً).
       *[no] لا تُجمع الطبعات في سلسلة واحدة أبداً: فبالنسبة إلى عام { $year } أوردت { $first } { $before } من العمال المهاجرين، ويُستفاد من { $last } أن عددهم { $after }.
    }
    .mark = تختلف منهجيات الطبعات: لا تشكل اتجاهاً

# $cells: populations and years, "migrants of working age in 2017 and migrant workers in 2019".
overview-populations-derived = عدد النساء أو الرجال محسوب من المجموع ومن نسبة الجنس الآخر أو عدده: { $cells }.
overview-populations-absent = غير متاح هنا حسب الجنس: { $cells }.
overview-population-in-year =
    { $group ->
        [international_migrants] المهاجرون الدوليون في عام { $year }
        [working_age_migrants] المهاجرون في سن العمل في عام { $year }
        [migrant_workers] العمال المهاجرون في عام { $year }
       *[migrant_domestic_workers] العمال المنزليون المهاجرون في عام { $year }
    }

overview-populations-read = أُخذت الأرقام من صفحات تقتبس من تقارير منظمة العمل الدولية.

# How a figure was derived: from the share of women, or by a reckoning with other figures, "11.5 - 8.45". Empty for others.
overview-derived =
    { $share ->
        [none]
            { $reckoning ->
                [none] { "" }
               *[other] محسوب: { $reckoning }
            }
       *[other] محسوب: نسبة النساء من المجموع { $share }
    }

# What the parts of a bar stand for.
overview-bar =
    .female = النساء
    .male = الرجال
    .both = النساء والرجال معاً

## All migrants since 1990.

overview-measure = العرض حسب
    .migrant_stock = الأشخاص
    .share_of_population = النسبة المئوية من السكان

overview-stock-title = المهاجرون الدوليون في العالم، النساء والرجال
overview-stock-subtitle =
    { $measure ->
        [share_of_population] النسبة المئوية من السكان، منتصف السنة
       *[migrant_stock] أشخاص، منتصف السنة
    }

# $before in $start, $after in $end: persons, or per cent of the world's population.
overview-stock-headline =
    { $measure ->
        [share_of_population] تغيّرت نسبة المهاجرين الدوليين من { $before } من سكان العالم في عام { $start } إلى { $after } في عام { $end }
       *[migrant_stock] تغيّر عدد المهاجرين الدوليين من { $before } في عام { $start } إلى { $after } في عام { $end }
    }

# $women, $men: in the last year, per cent of all women, or of men, in the world. $share: women's part in all migrants.
overview-stock-summary =
    { $measure ->
        [share_of_population] شكّل المهاجرون الدوليون { $before } من سكان العالم في عام { $start } و{ $after } في عام { $end }: { $women } من النساء و{ $men } من الرجال.
       *[migrant_stock] تغيّر عدد المهاجرين الدوليين من { $before } في عام { $start } إلى { $after } في عام { $end }، وكانت نسبة النساء منهم { $share } في تلك السنة.
    }

overview-stock-definition = كل شخص، أياً كان عمره وسواء كان يعمل أم لا، يعيش في بلد غير بلد ميلاده أو، حيث لا يُسجَّل بلد الميلاد، غير بلد جنسيته: وهذا المفهوم غير مفهوم العمال المهاجرين.
overview-stock-sum = حاصل جمع جميع البلدان والمناطق، كل خمس سنوات حتى عام 2020، ثم عام 2024.
overview-stock-population =
    { $measure ->
        [share_of_population] السكان هم سكان البلدان والمناطق نفسها، والنساء أو الرجال منهم في حساب نسبة كل جنس.
       *[migrant_stock] { "" }
    }

## The map of the world, and where one goes on from it. The words within <list> lead to the list of all profiles.

overview-touch = انقر على بلد في الخريطة لفتح لمحته، أو اختر بلداً من <list>قائمة جميع البلدان والمناطق</list>.
overview-find = ابحث عن بلدك
# $place: the reader's country.
overview-profile = { START($place) }: لمحة قُطرية
overview-questions = أسئلة اجتماع المائدة المستديرة لمواصلة البحث
overview-questions-all = جميع الأسئلة التوجيهية ({ $count })
# $total: all migrants. $count: how few countries and areas hold half of them.
overview-map-finding = من بين { $total } من المهاجرين الدوليين في عام { $year }، عاش نصفهم في { $count } من البلدان والمناطق
