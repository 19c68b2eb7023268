### The page Where: migrants and migrant workers by country, ILO subregion, ILO region and income group.
### Places are written by THE, IN, OF and, where a sentence begins, START.
###
### $who: whom the figures count: migrants, migrant-women or migrant-men of any age, workers, women-workers or men-workers.
### $level: country, subregion or region. The ILO has no migrant workers by country, so workers never come with "country".
### $show: persons, world (share of the world total) or population (share of the population or the labour force).
### $year: the year of the figures.

distribution-page = أماكن الإقامة
    .summary = أين يعيش المهاجرون والعمال المهاجرون: حسب البلد والمنطقة الفرعية والمنطقة وفئة الدخل.
    .text = جميع المهاجرين حسب البلد، أو العمال المهاجرون حسب المنطقة الفرعية. انقر على بلد أو منطقة للاختيار أو لإلغاء الاختيار.
distribution-question = أين يعيش المهاجرون؟

## What can be chosen

distribution-measure = القياس
    .migrants = المهاجرون الدوليون
    .workers = العمال المهاجرون

distribution-level = حسب
    .country = البلد
    .subregion = المنطقة الفرعية
    .region = المنطقة

distribution-edition = السنة (طبعة منظمة العمل الدولية)

distribution-show = العرض
    .persons = الأشخاص
    .world = الحصة من المجموع العالمي
    .population = النسبة من السكان أو القوة العاملة

# $group: a subregion or region of the ILO as the list of choices has it, before all countries.
distribution-area = البلد أو المنطقة
    .all = جميع البلدان والمناطق
    .group = { $group }

## Titles and subtitles

distribution-area-title =
    { $who ->
        [migrants]
            { $level ->
                [subregion] المهاجرون الدوليون حسب المناطق الفرعية لمنظمة العمل الدولية
                [region] المهاجرون الدوليون حسب مناطق منظمة العمل الدولية
               *[country] المهاجرون الدوليون حسب البلد أو المنطقة
            }
        [migrant-women]
            { $level ->
                [subregion] المهاجرات الدوليات حسب المناطق الفرعية لمنظمة العمل الدولية
                [region] المهاجرات الدوليات حسب مناطق منظمة العمل الدولية
               *[country] المهاجرات الدوليات حسب البلد أو المنطقة
            }
        [migrant-men]
            { $level ->
                [subregion] الرجال المهاجرون الدوليون حسب المناطق الفرعية لمنظمة العمل الدولية
                [region] الرجال المهاجرون الدوليون حسب مناطق منظمة العمل الدولية
               *[country] الرجال المهاجرون الدوليون حسب البلد أو المنطقة
            }
        [workers]
            { $level ->
                [subregion] العمال المهاجرون حسب المناطق الفرعية لمنظمة العمل الدولية
               *[region] العمال المهاجرون حسب مناطق منظمة العمل الدولية
            }
        [women-workers]
            { $level ->
                [subregion] العاملات المهاجرات حسب المناطق الفرعية لمنظمة العمل الدولية
               *[region] العاملات المهاجرات حسب مناطق منظمة العمل الدولية
            }
       *[men-workers]
            { $level ->
                [subregion] العمال المهاجرون الرجال حسب المناطق الفرعية لمنظمة العمل الدولية
               *[region] العمال المهاجرون الرجال حسب مناطق منظمة العمل الدولية
            }
    }

# Of charts of one year. $edition: the ILO's, "4th edition".
distribution-subtitle =
    { $show ->
        [world]
            { $measure ->
                [workers] النسبة المئوية من المجموع العالمي، { $year } (منظمة العمل الدولية، { $edition })
               *[migrants] النسبة المئوية من المجموع العالمي، منتصف عام { $year }
            }
        [population]
            { $who ->
                [migrants] النسبة المئوية من السكان، منتصف عام { $year }
                [migrant-women] النسبة المئوية من جميع النساء والفتيات، منتصف عام { $year }
                [migrant-men] النسبة المئوية من جميع الرجال والفتيان، منتصف عام { $year }
                [workers] النسبة المئوية من القوة العاملة، { $year } (منظمة العمل الدولية، { $edition })
                [women-workers] النسبة المئوية من جميع النساء في القوة العاملة، { $year } (منظمة العمل الدولية، { $edition })
               *[men-workers] النسبة المئوية من جميع الرجال في القوة العاملة، { $year } (منظمة العمل الدولية، { $edition })
            }
       *[persons]
            { $measure ->
                [workers] أشخاص، { $year } (منظمة العمل الدولية، { $edition })
               *[migrants] أشخاص، منتصف عام { $year }
            }
    }

# $group: the subregion or region whose countries are ranked; none where all are.
distribution-ranking-title =
    { $who ->
        [migrants]
            { $group ->
                [none]
                    { $level ->
                        [subregion] المهاجرون الدوليون: ترتيب المناطق الفرعية
                        [region] المهاجرون الدوليون: ترتيب المناطق
                       *[country] المهاجرون الدوليون: ترتيب البلدان والمناطق
                    }
               *[other] المهاجرون الدوليون: الترتيب داخل { OF($group) }
            }
        [migrant-women]
            { $group ->
                [none]
                    { $level ->
                        [subregion] المهاجرات الدوليات: ترتيب المناطق الفرعية
                        [region] المهاجرات الدوليات: ترتيب المناطق
                       *[country] المهاجرات الدوليات: ترتيب البلدان والمناطق
                    }
               *[other] المهاجرات الدوليات: الترتيب داخل { OF($group) }
            }
        [migrant-men]
            { $group ->
                [none]
                    { $level ->
                        [subregion] الرجال المهاجرون الدوليون: ترتيب المناطق الفرعية
                        [region] الرجال المهاجرون الدوليون: ترتيب المناطق
                       *[country] الرجال المهاجرون الدوليون: ترتيب البلدان والمناطق
                    }
               *[other] الرجال المهاجرون الدوليون: الترتيب داخل { OF($group) }
            }
        [workers]
            { $level ->
                [subregion] العمال المهاجرون: ترتيب المناطق الفرعية
               *[region] العمال المهاجرون: ترتيب المناطق
            }
        [women-workers]
            { $level ->
                [subregion] العاملات المهاجرات: ترتيب المناطق الفرعية
               *[region] العاملات المهاجرات: ترتيب المناطق
            }
       *[men-workers]
            { $level ->
                [subregion] العمال المهاجرون الرجال: ترتيب المناطق الفرعية
               *[region] العمال المهاجرون الرجال: ترتيب المناطق
            }
    }

# $lines: whose lines are drawn: of every subregion or region, of the largest countries, of these and the reader's own ($place),
# or of chosen areas ($place, one or a list). Of migrant workers, $place is the area whose editions are shown.
distribution-trend-title =
    { $who ->
        [migrants]
            { $lines ->
                [subregion] المهاجرون الدوليون حسب المناطق الفرعية لمنظمة العمل الدولية عبر الزمن
                [region] المهاجرون الدوليون حسب مناطق منظمة العمل الدولية عبر الزمن
                [largest] المهاجرون الدوليون عبر الزمن: البلدان الأربعة ذات أكبر الأعداد
                [largest-and-own] المهاجرون الدوليون عبر الزمن: البلدان الأربعة ذات أكبر الأعداد و{ $place }
               *[chosen] المهاجرون الدوليون عبر الزمن: { $place }
            }
        [migrant-women]
            { $lines ->
                [subregion] المهاجرات الدوليات حسب المناطق الفرعية لمنظمة العمل الدولية عبر الزمن
                [region] المهاجرات الدوليات حسب مناطق منظمة العمل الدولية عبر الزمن
                [largest] المهاجرات الدوليات عبر الزمن: البلدان الأربعة ذات أكبر الأعداد
                [largest-and-own] المهاجرات الدوليات عبر الزمن: البلدان الأربعة ذات أكبر الأعداد و{ $place }
               *[chosen] المهاجرات الدوليات عبر الزمن: { $place }
            }
        [migrant-men]
            { $lines ->
                [subregion] الرجال المهاجرون الدوليون حسب المناطق الفرعية لمنظمة العمل الدولية عبر الزمن
                [region] الرجال المهاجرون الدوليون حسب مناطق منظمة العمل الدولية عبر الزمن
                [largest] الرجال المهاجرون الدوليون عبر الزمن: البلدان الأربعة ذات أكبر الأعداد
                [largest-and-own] الرجال المهاجرون الدوليون عبر الزمن: البلدان الأربعة ذات أكبر الأعداد و{ $place }
               *[chosen] الرجال المهاجرون الدوليون عبر الزمن: { $place }
            }
        [workers] العمال المهاجرون، طبعة بعد طبعة: { $place }
        [women-workers] العاملات المهاجرات، طبعة بعد طبعة: { $place }
       *[men-workers] العمال المهاجرون الرجال، طبعة بعد طبعة: { $place }
    }

# Of the chart over time. $first, $last: years.
distribution-trend-subtitle =
    { $show ->
        [world]
            { $measure ->
                [workers] النسبة المئوية من المجموع العالمي، تقديرات منظمة العمل الدولية من عام { $first } إلى عام { $last }
               *[migrants] النسبة المئوية من المجموع العالمي، منتصف السنة، من { $first } إلى { $last }
            }
        [population]
            { $who ->
                [migrants] النسبة المئوية من السكان، منتصف السنة، من { $first } إلى { $last }
                [migrant-women] النسبة المئوية من جميع النساء والفتيات، منتصف السنة، من { $first } إلى { $last }
                [migrant-men] النسبة المئوية من جميع الرجال والفتيان، منتصف السنة، من { $first } إلى { $last }
                [workers] النسبة المئوية من القوة العاملة، تقديرات منظمة العمل الدولية من عام { $first } إلى عام { $last }
                [women-workers] النسبة المئوية من جميع النساء في القوة العاملة، تقديرات منظمة العمل الدولية من عام { $first } إلى عام { $last }
               *[men-workers] النسبة المئوية من جميع الرجال في القوة العاملة، تقديرات منظمة العمل الدولية من عام { $first } إلى عام { $last }
            }
       *[persons]
            { $measure ->
                [workers] أشخاص، تقديرات منظمة العمل الدولية من عام { $first } إلى عام { $last }
               *[migrants] أشخاص، منتصف السنة، من { $first } إلى { $last }
            }
    }

distribution-income-title =
    { $who ->
        [migrants] المهاجرون الدوليون حسب فئة دخل بلد المقصد
        [migrant-women] المهاجرات الدوليات حسب فئة دخل بلد المقصد
        [migrant-men] الرجال المهاجرون الدوليون حسب فئة دخل بلد المقصد
        [workers] العمال المهاجرون حسب فئة دخل بلد المقصد
        [women-workers] العاملات المهاجرات حسب فئة دخل بلد المقصد
       *[men-workers] العمال المهاجرون الرجال حسب فئة دخل بلد المقصد
    }

## Parts of all

# A part of a total, as the object of “hosted” in the sentences that name it: the fraction that it is, nearly is or is just over, else $share.
distribution-part =
    { $part ->
        [nearly-quarter] ما يقرب من الربع
        [quarter] الربع
        [over-quarter] ما يزيد قليلاً على الربع
        [nearly-third] ما يقرب من الثلث
        [third] الثلث
        [over-third] ما يزيد قليلاً على الثلث
        [nearly-half] ما يقرب من النصف
        [half] النصف
        [over-half] ما يزيد قليلاً على النصف
        [nearly-two-thirds] ما يقرب من الثلثين
        [two-thirds] الثلثين
        [over-two-thirds] ما يزيد قليلاً على الثلثين
        [nearly-three-quarters] ما يقرب من ثلاثة أرباع
        [three-quarters] ثلاثة أرباع
        [over-three-quarters] ما يزيد قليلاً على ثلاثة أرباع
       *[share] { $share }
    }

## Headlines

# The finding: one of the sentences below.
distribution-headline = { $finding }

# Why nothing is told of an area: $stated says whether UN DESA gives figures for it. With a full stop among other sentences.
distribution-stated-nowhere =
    { $stated ->
        [no] لا تورد إدارة الشؤون الاقتصادية والاجتماعية أي رقم عن { OF($place) }
       *[yes] { $place }: خارج جميع مناطق منظمة العمل الدولية ومناطقها الفرعية
    }
    .sentence =
        { $stated ->
            [no] لا تورد إدارة الشؤون الاقتصادية والاجتماعية أي رقم عن { OF($place) }.
           *[yes] { $place }: خارج جميع مناطق منظمة العمل الدولية ومناطقها الفرعية.
        }

distribution-no-figures =
    { $who ->
        [workers]
            { $level ->
                [subregion] لا توجد هنا أرقام عن العمال المهاجرين حسب المناطق الفرعية لمنظمة العمل الدولية في عام { $year }
               *[region] لا توجد هنا أرقام عن العمال المهاجرين حسب مناطق منظمة العمل الدولية في عام { $year }
            }
        [women-workers]
            { $level ->
                [subregion] لا توجد هنا أرقام عن العاملات المهاجرات حسب المناطق الفرعية لمنظمة العمل الدولية في عام { $year }
               *[region] لا توجد هنا أرقام عن العاملات المهاجرات حسب مناطق منظمة العمل الدولية في عام { $year }
            }
       *[men-workers]
            { $level ->
                [subregion] لا توجد هنا أرقام عن العمال المهاجرين الرجال حسب المناطق الفرعية لمنظمة العمل الدولية في عام { $year }
               *[region] لا توجد هنا أرقام عن العمال المهاجرين الرجال حسب مناطق منظمة العمل الدولية في عام { $year }
            }
    }

# What is found of one area. $figure: persons or a share, as $show says; none where it has none.
distribution-hosted =
    { $who ->
        [migrants]
            { $figure ->
                [none] { START($place) }: لا توجد بيانات عن المهاجرين الدوليين، { $year }
               *[other]
                    { $show ->
                        [population] شكّل المهاجرون الدوليون { $figure } من السكان { IN($place) } في عام { $year }
                        [world] عاش { $figure } من جميع المهاجرين الدوليين { IN($place) } في عام { $year }
                       *[persons] بلغ عدد المهاجرين الدوليين { IN($place) } { $figure } في عام { $year }
                    }
            }
        [migrant-women]
            { $figure ->
                [none] { START($place) }: لا توجد بيانات عن المهاجرات الدوليات، { $year }
               *[other]
                    { $show ->
                        [population] شكّلت المهاجرات الدوليات { $figure } من جميع النساء والفتيات { IN($place) } في عام { $year }
                        [world] عاش { $figure } من جميع المهاجرات الدوليات { IN($place) } في عام { $year }
                       *[persons] بلغ عدد المهاجرات الدوليات { IN($place) } { $figure } في عام { $year }
                    }
            }
        [migrant-men]
            { $figure ->
                [none] { START($place) }: لا توجد بيانات عن الرجال المهاجرين الدوليين، { $year }
               *[other]
                    { $show ->
                        [population] شكّل الرجال المهاجرون الدوليون { $figure } من جميع الرجال والفتيان { IN($place) } في عام { $year }
                        [world] عاش { $figure } من جميع الرجال المهاجرين الدوليين { IN($place) } في عام { $year }
                       *[persons] بلغ عدد الرجال المهاجرين الدوليين { IN($place) } { $figure } في عام { $year }
                    }
            }
        [workers]
            { $figure ->
                [none] { START($place) }: لا تتوفر هنا أرقام عن العمال المهاجرين، { $year }
               *[other]
                    { $show ->
                        [population] شكّل العمال المهاجرون { $figure } من القوة العاملة { IN($place) } في عام { $year }
                        [world] عاش { $figure } من جميع العمال المهاجرين { IN($place) } في عام { $year }
                       *[persons] بلغ عدد العمال المهاجرين { IN($place) } { $figure } في عام { $year }
                    }
            }
        [women-workers]
            { $figure ->
                [none] { START($place) }: لا تتوفر هنا أرقام عن العاملات المهاجرات، { $year }
               *[other]
                    { $show ->
                        [population] شكّلت العاملات المهاجرات { $figure } من جميع النساء في القوة العاملة { IN($place) } في عام { $year }
                        [world] عاش { $figure } من جميع العاملات المهاجرات { IN($place) } في عام { $year }
                       *[persons] بلغ عدد العاملات المهاجرات { IN($place) } { $figure } في عام { $year }
                    }
            }
       *[men-workers]
            { $figure ->
                [none] { START($place) }: لا تتوفر هنا أرقام عن العمال المهاجرين الرجال، { $year }
               *[other]
                    { $show ->
                        [population] شكّل العمال المهاجرون الرجال { $figure } من جميع الرجال في القوة العاملة { IN($place) } في عام { $year }
                        [world] عاش { $figure } من جميع العمال المهاجرين الرجال { IN($place) } في عام { $year }
                       *[persons] بلغ عدد العمال المهاجرين الرجال { IN($place) } { $figure } في عام { $year }
                    }
            }
    }

# In how few countries and areas ($count) half of all live.
distribution-half =
    { $who ->
        [migrants]
            { $part ->
                [half] عاش نصف جميع المهاجرين الدوليين في { $count } من البلدان والمناطق في عام { $year }
                [over-half] عاش ما يزيد قليلاً على نصف جميع المهاجرين الدوليين في { $count } من البلدان والمناطق في عام { $year }
               *[share] عاش { START($share) } من جميع المهاجرين الدوليين في { $count } من البلدان والمناطق في عام { $year }
            }
        [migrant-women]
            { $part ->
                [half] عاش نصف جميع المهاجرات الدوليات في { $count } من البلدان والمناطق في عام { $year }
                [over-half] عاش ما يزيد قليلاً على نصف جميع المهاجرات الدوليات في { $count } من البلدان والمناطق في عام { $year }
               *[share] عاش { START($share) } من جميع المهاجرات الدوليات في { $count } من البلدان والمناطق في عام { $year }
            }
       *[migrant-men]
            { $part ->
                [half] عاش نصف جميع الرجال المهاجرين الدوليين في { $count } من البلدان والمناطق في عام { $year }
                [over-half] عاش ما يزيد قليلاً على نصف جميع الرجال المهاجرين الدوليين في { $count } من البلدان والمناطق في عام { $year }
               *[share] عاش { START($share) } من جميع الرجال المهاجرين الدوليين في { $count } من البلدان والمناطق في عام { $year }
            }
    }

distribution-majorities =
    { $who ->
        [migrants]
            { $count ->
                [1] شكّل المهاجرون الدوليون نصف السكان أو أكثر في بلد واحد أو منطقة واحدة في عام { $year }
                [2] شكّل المهاجرون الدوليون نصف السكان أو أكثر في اثنين من البلدان والمناطق في عام { $year }
               *[other] شكّل المهاجرون الدوليون نصف السكان أو أكثر في { $count } من البلدان والمناطق في عام { $year }
            }
        [migrant-women]
            { $count ->
                [1] شكّلت المهاجرات الدوليات نصف جميع النساء والفتيات أو أكثر في بلد واحد أو منطقة واحدة في عام { $year }
                [2] شكّلت المهاجرات الدوليات نصف جميع النساء والفتيات أو أكثر في اثنين من البلدان والمناطق في عام { $year }
               *[other] شكّلت المهاجرات الدوليات نصف جميع النساء والفتيات أو أكثر في { $count } من البلدان والمناطق في عام { $year }
            }
       *[migrant-men]
            { $count ->
                [1] شكّل الرجال المهاجرون الدوليون نصف جميع الرجال والفتيان أو أكثر في بلد واحد أو منطقة واحدة في عام { $year }
                [2] شكّل الرجال المهاجرون الدوليون نصف جميع الرجال والفتيان أو أكثر في اثنين من البلدان والمناطق في عام { $year }
               *[other] شكّل الرجال المهاجرون الدوليون نصف جميع الرجال والفتيان أو أكثر في { $count } من البلدان والمناطق في عام { $year }
            }
    }

distribution-highest =
    { $who ->
        [migrants] سُجّلت أعلى نسبة من المهاجرين الدوليين { IN($place) }: { $figure } من السكان في عام { $year }
        [migrant-women] سُجّلت أعلى نسبة من المهاجرات الدوليات { IN($place) }: { $figure } من جميع النساء والفتيات في عام { $year }
        [migrant-men] سُجّلت أعلى نسبة من الرجال المهاجرين الدوليين { IN($place) }: { $figure } من جميع الرجال والفتيان في عام { $year }
        [workers] سُجّلت أعلى نسبة من العمال المهاجرين { IN($place) }: { $figure } من القوة العاملة في عام { $year }
        [women-workers] سُجّلت أعلى نسبة من العاملات المهاجرات { IN($place) }: { $figure } من جميع النساء في القوة العاملة في عام { $year }
       *[men-workers] سُجّلت أعلى نسبة من العمال المهاجرين الرجال { IN($place) }: { $figure } من جميع الرجال في القوة العاملة في عام { $year }
    }

# What the two largest subregions or regions hold together. $named: whether they are said by name, as a larger one may be missing.
distribution-largest-two =
    { $named ->
        [yes]
            { $who ->
                [migrants] بلغت حصة { OF($places) } من جميع المهاجرين الدوليين { distribution-part } في عام { $year }
                [migrant-women] بلغت حصة { OF($places) } من جميع المهاجرات الدوليات { distribution-part } في عام { $year }
                [migrant-men] بلغت حصة { OF($places) } من جميع الرجال المهاجرين الدوليين { distribution-part } في عام { $year }
                [workers] بلغت حصة { OF($places) } من جميع العمال المهاجرين { distribution-part } في عام { $year }
                [women-workers] بلغت حصة { OF($places) } من جميع العاملات المهاجرات { distribution-part } في عام { $year }
               *[men-workers] بلغت حصة { OF($places) } من جميع العمال المهاجرين الرجال { distribution-part } في عام { $year }
            }
       *[no]
            { $who ->
                [migrants]
                    { $level ->
                        [subregion] بلغت حصة منطقتين فرعيتين من جميع المهاجرين الدوليين { distribution-part } في عام { $year }
                       *[region] بلغت حصة منطقتين من جميع المهاجرين الدوليين { distribution-part } في عام { $year }
                    }
                [migrant-women]
                    { $level ->
                        [subregion] بلغت حصة منطقتين فرعيتين من جميع المهاجرات الدوليات { distribution-part } في عام { $year }
                       *[region] بلغت حصة منطقتين من جميع المهاجرات الدوليات { distribution-part } في عام { $year }
                    }
                [migrant-men]
                    { $level ->
                        [subregion] بلغت حصة منطقتين فرعيتين من جميع الرجال المهاجرين الدوليين { distribution-part } في عام { $year }
                       *[region] بلغت حصة منطقتين من جميع الرجال المهاجرين الدوليين { distribution-part } في عام { $year }
                    }
                [workers]
                    { $level ->
                        [subregion] بلغت حصة منطقتين فرعيتين من جميع العمال المهاجرين { distribution-part } في عام { $year }
                       *[region] بلغت حصة منطقتين من جميع العمال المهاجرين { distribution-part } في عام { $year }
                    }
                [women-workers]
                    { $level ->
                        [subregion] بلغت حصة منطقتين فرعيتين من جميع العاملات المهاجرات { distribution-part } في عام { $year }
                       *[region] بلغت حصة منطقتين من جميع العاملات المهاجرات { distribution-part } في عام { $year }
                    }
               *[men-workers]
                    { $level ->
                        [subregion] بلغت حصة منطقتين فرعيتين من جميع العمال المهاجرين الرجال { distribution-part } في عام { $year }
                       *[region] بلغت حصة منطقتين من جميع العمال المهاجرين الرجال { distribution-part } في عام { $year }
                    }
            }
    }

distribution-no-ranking =
    { $who ->
        [workers]
            { $level ->
                [subregion] لا يوجد ترتيب للمناطق الفرعية فيما يخص العمال المهاجرين في عام { $year }
               *[region] لا يوجد ترتيب للمناطق فيما يخص العمال المهاجرين في عام { $year }
            }
        [women-workers]
            { $level ->
                [subregion] لا يوجد ترتيب للمناطق الفرعية فيما يخص العاملات المهاجرات في عام { $year }
               *[region] لا يوجد ترتيب للمناطق فيما يخص العاملات المهاجرات في عام { $year }
            }
       *[men-workers]
            { $level ->
                [subregion] لا يوجد ترتيب للمناطق الفرعية فيما يخص العمال المهاجرين الرجال في عام { $year }
               *[region] لا يوجد ترتيب للمناطق فيما يخص العمال المهاجرين الرجال في عام { $year }
            }
    }

distribution-ranked =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق الفرعية من حيث نسبة المهاجرين الدوليين في عام { $year }
                        [region] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق من حيث نسبة المهاجرين الدوليين في عام { $year }
                       *[country] { START($place) }: المرتبة { $rank } من بين { $ranked } من البلدان والمناطق من حيث نسبة المهاجرين الدوليين في عام { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق الفرعية من حيث عدد المهاجرين الدوليين في عام { $year }
                        [region] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق من حيث عدد المهاجرين الدوليين في عام { $year }
                       *[country] { START($place) }: المرتبة { $rank } من بين { $ranked } من البلدان والمناطق من حيث عدد المهاجرين الدوليين في عام { $year }
                    }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق الفرعية من حيث نسبة المهاجرات الدوليات في عام { $year }
                        [region] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق من حيث نسبة المهاجرات الدوليات في عام { $year }
                       *[country] { START($place) }: المرتبة { $rank } من بين { $ranked } من البلدان والمناطق من حيث نسبة المهاجرات الدوليات في عام { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق الفرعية من حيث عدد المهاجرات الدوليات في عام { $year }
                        [region] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق من حيث عدد المهاجرات الدوليات في عام { $year }
                       *[country] { START($place) }: المرتبة { $rank } من بين { $ranked } من البلدان والمناطق من حيث عدد المهاجرات الدوليات في عام { $year }
                    }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق الفرعية من حيث نسبة الرجال المهاجرين الدوليين في عام { $year }
                        [region] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق من حيث نسبة الرجال المهاجرين الدوليين في عام { $year }
                       *[country] { START($place) }: المرتبة { $rank } من بين { $ranked } من البلدان والمناطق من حيث نسبة الرجال المهاجرين الدوليين في عام { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق الفرعية من حيث عدد الرجال المهاجرين الدوليين في عام { $year }
                        [region] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق من حيث عدد الرجال المهاجرين الدوليين في عام { $year }
                       *[country] { START($place) }: المرتبة { $rank } من بين { $ranked } من البلدان والمناطق من حيث عدد الرجال المهاجرين الدوليين في عام { $year }
                    }
            }
        [workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق الفرعية من حيث نسبة العمال المهاجرين في عام { $year }
                       *[region] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق من حيث نسبة العمال المهاجرين في عام { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق الفرعية من حيث عدد العمال المهاجرين في عام { $year }
                       *[region] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق من حيث عدد العمال المهاجرين في عام { $year }
                    }
            }
        [women-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق الفرعية من حيث نسبة العاملات المهاجرات في عام { $year }
                       *[region] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق من حيث نسبة العاملات المهاجرات في عام { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق الفرعية من حيث عدد العاملات المهاجرات في عام { $year }
                       *[region] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق من حيث عدد العاملات المهاجرات في عام { $year }
                    }
            }
       *[men-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق الفرعية من حيث نسبة العمال المهاجرين الرجال في عام { $year }
                       *[region] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق من حيث نسبة العمال المهاجرين الرجال في عام { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق الفرعية من حيث عدد العمال المهاجرين الرجال في عام { $year }
                       *[region] { START($place) }: المرتبة { $rank } من بين { $ranked } من المناطق من حيث عدد العمال المهاجرين الرجال في عام { $year }
                    }
            }
    }

# Of the countries at the head of the ranking.
distribution-first-together =
    { $who ->
        [migrants] بلغت حصة البلدان والمناطق الأولى، وعددها { $count }، من جميع المهاجرين الدوليين { distribution-part } في عام { $year }
        [migrant-women] بلغت حصة البلدان والمناطق الأولى، وعددها { $count }، من جميع المهاجرات الدوليات { distribution-part } في عام { $year }
       *[migrant-men] بلغت حصة البلدان والمناطق الأولى، وعددها { $count }، من جميع الرجال المهاجرين الدوليين { distribution-part } في عام { $year }
    }

distribution-first-alone =
    { $who ->
        [workers]
            { $level ->
                [subregion] تغطي الأرقام المتاحة هنا عن العمال المهاجرين في عام { $year } منطقة فرعية واحدة من أصل { $total }: { THE($places) }
               *[region] تغطي الأرقام المتاحة هنا عن العمال المهاجرين في عام { $year } منطقة واحدة من أصل { $total }: { THE($places) }
            }
        [women-workers]
            { $level ->
                [subregion] تغطي الأرقام المتاحة هنا عن العاملات المهاجرات في عام { $year } منطقة فرعية واحدة من أصل { $total }: { THE($places) }
               *[region] تغطي الأرقام المتاحة هنا عن العاملات المهاجرات في عام { $year } منطقة واحدة من أصل { $total }: { THE($places) }
            }
       *[men-workers]
            { $level ->
                [subregion] تغطي الأرقام المتاحة هنا عن العمال المهاجرين الرجال في عام { $year } منطقة فرعية واحدة من أصل { $total }: { THE($places) }
               *[region] تغطي الأرقام المتاحة هنا عن العمال المهاجرين الرجال في عام { $year } منطقة واحدة من أصل { $total }: { THE($places) }
            }
    }

# Who comes first within a $group. $places: one, or several that are equal. $apart: whether areas of few inhabitants are left out.
distribution-first-within =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $apart ->
                        [yes] { IN($group) }، سُجّلت أعلى نسبة من المهاجرين الدوليين { IN($places) } في عام { $year }، عدا المناطق القليلة السكان: { $figure }
                       *[no] { IN($group) }، سُجّلت أعلى نسبة من المهاجرين الدوليين { IN($places) } في عام { $year }: { $figure }
                    }
               *[other] { IN($group) }، سُجّل أكبر عدد من المهاجرين الدوليين { IN($places) } في عام { $year }: { $figure }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $apart ->
                        [yes] { IN($group) }، سُجّلت أعلى نسبة من المهاجرات الدوليات { IN($places) } في عام { $year }، عدا المناطق القليلة السكان: { $figure }
                       *[no] { IN($group) }، سُجّلت أعلى نسبة من المهاجرات الدوليات { IN($places) } في عام { $year }: { $figure }
                    }
               *[other] { IN($group) }، سُجّل أكبر عدد من المهاجرات الدوليات { IN($places) } في عام { $year }: { $figure }
            }
       *[migrant-men]
            { $show ->
                [population]
                    { $apart ->
                        [yes] { IN($group) }، سُجّلت أعلى نسبة من الرجال المهاجرين الدوليين { IN($places) } في عام { $year }، عدا المناطق القليلة السكان: { $figure }
                       *[no] { IN($group) }، سُجّلت أعلى نسبة من الرجال المهاجرين الدوليين { IN($places) } في عام { $year }: { $figure }
                    }
               *[other] { IN($group) }، سُجّل أكبر عدد من الرجال المهاجرين الدوليين { IN($places) } في عام { $year }: { $figure }
            }
    }

# Who comes first of all, as above.
distribution-first =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $apart ->
                        [yes] سُجّلت أعلى نسبة من المهاجرين الدوليين { IN($places) } في عام { $year }، عدا المناطق القليلة السكان: { $figure }
                       *[no] سُجّلت أعلى نسبة من المهاجرين الدوليين { IN($places) } في عام { $year }: { $figure }
                    }
               *[other] سُجّل أكبر عدد من المهاجرين الدوليين { IN($places) } في عام { $year }: { $figure }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $apart ->
                        [yes] سُجّلت أعلى نسبة من المهاجرات الدوليات { IN($places) } في عام { $year }، عدا المناطق القليلة السكان: { $figure }
                       *[no] سُجّلت أعلى نسبة من المهاجرات الدوليات { IN($places) } في عام { $year }: { $figure }
                    }
               *[other] سُجّل أكبر عدد من المهاجرات الدوليات { IN($places) } في عام { $year }: { $figure }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $apart ->
                        [yes] سُجّلت أعلى نسبة من الرجال المهاجرين الدوليين { IN($places) } في عام { $year }، عدا المناطق القليلة السكان: { $figure }
                       *[no] سُجّلت أعلى نسبة من الرجال المهاجرين الدوليين { IN($places) } في عام { $year }: { $figure }
                    }
               *[other] سُجّل أكبر عدد من الرجال المهاجرين الدوليين { IN($places) } في عام { $year }: { $figure }
            }
        [workers]
            { $show ->
                [population] سُجّلت أعلى نسبة من العمال المهاجرين { IN($places) } في عام { $year }: { $figure }
               *[other] سُجّل أكبر عدد من العمال المهاجرين { IN($places) } في عام { $year }: { $figure }
            }
        [women-workers]
            { $show ->
                [population] سُجّلت أعلى نسبة من العاملات المهاجرات { IN($places) } في عام { $year }: { $figure }
               *[other] سُجّل أكبر عدد من العاملات المهاجرات { IN($places) } في عام { $year }: { $figure }
            }
       *[men-workers]
            { $show ->
                [population] سُجّلت أعلى نسبة من العمال المهاجرين الرجال { IN($places) } في عام { $year }: { $figure }
               *[other] سُجّل أكبر عدد من العمال المهاجرين الرجال { IN($places) } في عام { $year }: { $figure }
            }
    }

# Who comes first of those $known, where figures of others are missing.
distribution-first-of-known =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $level ->
                        [subregion] من بين { $known } من المناطق الفرعية المتاح لها رقم هنا، سُجّلت أعلى نسبة من المهاجرين الدوليين { IN($places) } في عام { $year }
                        [region] من بين { $known } من المناطق المتاح لها رقم هنا، سُجّلت أعلى نسبة من المهاجرين الدوليين { IN($places) } في عام { $year }
                       *[country] من بين { $known } من البلدان والمناطق المتاح لها رقم هنا، سُجّلت أعلى نسبة من المهاجرين الدوليين { IN($places) } في عام { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] من بين { $known } من المناطق الفرعية المتاح لها رقم هنا، سُجّل أكبر عدد من المهاجرين الدوليين { IN($places) } في عام { $year }
                        [region] من بين { $known } من المناطق المتاح لها رقم هنا، سُجّل أكبر عدد من المهاجرين الدوليين { IN($places) } في عام { $year }
                       *[country] من بين { $known } من البلدان والمناطق المتاح لها رقم هنا، سُجّل أكبر عدد من المهاجرين الدوليين { IN($places) } في عام { $year }
                    }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $level ->
                        [subregion] من بين { $known } من المناطق الفرعية المتاح لها رقم هنا، سُجّلت أعلى نسبة من المهاجرات الدوليات { IN($places) } في عام { $year }
                        [region] من بين { $known } من المناطق المتاح لها رقم هنا، سُجّلت أعلى نسبة من المهاجرات الدوليات { IN($places) } في عام { $year }
                       *[country] من بين { $known } من البلدان والمناطق المتاح لها رقم هنا، سُجّلت أعلى نسبة من المهاجرات الدوليات { IN($places) } في عام { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] من بين { $known } من المناطق الفرعية المتاح لها رقم هنا، سُجّل أكبر عدد من المهاجرات الدوليات { IN($places) } في عام { $year }
                        [region] من بين { $known } من المناطق المتاح لها رقم هنا، سُجّل أكبر عدد من المهاجرات الدوليات { IN($places) } في عام { $year }
                       *[country] من بين { $known } من البلدان والمناطق المتاح لها رقم هنا، سُجّل أكبر عدد من المهاجرات الدوليات { IN($places) } في عام { $year }
                    }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $level ->
                        [subregion] من بين { $known } من المناطق الفرعية المتاح لها رقم هنا، سُجّلت أعلى نسبة من الرجال المهاجرين الدوليين { IN($places) } في عام { $year }
                        [region] من بين { $known } من المناطق المتاح لها رقم هنا، سُجّلت أعلى نسبة من الرجال المهاجرين الدوليين { IN($places) } في عام { $year }
                       *[country] من بين { $known } من البلدان والمناطق المتاح لها رقم هنا، سُجّلت أعلى نسبة من الرجال المهاجرين الدوليين { IN($places) } في عام { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] من بين { $known } من المناطق الفرعية المتاح لها رقم هنا، سُجّل أكبر عدد من الرجال المهاجرين الدوليين { IN($places) } في عام { $year }
                        [region] من بين { $known } من المناطق المتاح لها رقم هنا، سُجّل أكبر عدد من الرجال المهاجرين الدوليين { IN($places) } في عام { $year }
                       *[country] من بين { $known } من البلدان والمناطق المتاح لها رقم هنا، سُجّل أكبر عدد من الرجال المهاجرين الدوليين { IN($places) } في عام { $year }
                    }
            }
        [workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] من بين { $known } من المناطق الفرعية المتاح لها رقم هنا، سُجّلت أعلى نسبة من العمال المهاجرين { IN($places) } في عام { $year }
                       *[region] من بين { $known } من المناطق المتاح لها رقم هنا، سُجّلت أعلى نسبة من العمال المهاجرين { IN($places) } في عام { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] من بين { $known } من المناطق الفرعية المتاح لها رقم هنا، سُجّل أكبر عدد من العمال المهاجرين { IN($places) } في عام { $year }
                       *[region] من بين { $known } من المناطق المتاح لها رقم هنا، سُجّل أكبر عدد من العمال المهاجرين { IN($places) } في عام { $year }
                    }
            }
        [women-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] من بين { $known } من المناطق الفرعية المتاح لها رقم هنا، سُجّلت أعلى نسبة من العاملات المهاجرات { IN($places) } في عام { $year }
                       *[region] من بين { $known } من المناطق المتاح لها رقم هنا، سُجّلت أعلى نسبة من العاملات المهاجرات { IN($places) } في عام { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] من بين { $known } من المناطق الفرعية المتاح لها رقم هنا، سُجّل أكبر عدد من العاملات المهاجرات { IN($places) } في عام { $year }
                       *[region] من بين { $known } من المناطق المتاح لها رقم هنا، سُجّل أكبر عدد من العاملات المهاجرات { IN($places) } في عام { $year }
                    }
            }
       *[men-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] من بين { $known } من المناطق الفرعية المتاح لها رقم هنا، سُجّلت أعلى نسبة من العمال المهاجرين الرجال { IN($places) } في عام { $year }
                       *[region] من بين { $known } من المناطق المتاح لها رقم هنا، سُجّلت أعلى نسبة من العمال المهاجرين الرجال { IN($places) } في عام { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] من بين { $known } من المناطق الفرعية المتاح لها رقم هنا، سُجّل أكبر عدد من العمال المهاجرين الرجال { IN($places) } في عام { $year }
                       *[region] من بين { $known } من المناطق المتاح لها رقم هنا، سُجّل أكبر عدد من العمال المهاجرين الرجال { IN($places) } في عام { $year }
                    }
            }
    }

# How one line runs, from $before in the year $first to $after in the year $last.
distribution-course =
    { $who ->
        [migrants]
            { $show ->
                [persons]
                    { $course ->
                        [rise] ارتفع عدد المهاجرين الدوليين { IN($place) } من { $before } ({ $first }) إلى { $after } ({ $last })
                        [fall] انخفض عدد المهاجرين الدوليين { IN($place) } من { $before } ({ $first }) إلى { $after } ({ $last })
                       *[same] بلغ عدد المهاجرين الدوليين { IN($place) } { $after } في عام { $first } وفي عام { $last } على السواء
                    }
                [world]
                    { $course ->
                        [rise] ارتفعت حصة { OF($place) } من جميع المهاجرين الدوليين من { $before } ({ $first }) إلى { $after } ({ $last })
                        [fall] انخفضت حصة { OF($place) } من جميع المهاجرين الدوليين من { $before } في عام { $first } إلى { $after } في عام { $last }
                       *[same] بلغت حصة { OF($place) } من جميع المهاجرين الدوليين { $after } في عام { $first } وفي عام { $last } على السواء
                    }
               *[population]
                    { $course ->
                        [rise] ارتفعت نسبة المهاجرين الدوليين من السكان { IN($place) } من { $before } في عام { $first } إلى { $after } في عام { $last }
                        [fall] انخفضت نسبة المهاجرين الدوليين من السكان { IN($place) } من { $before } في عام { $first } إلى { $after } في عام { $last }
                       *[same] بلغت نسبة المهاجرين الدوليين من السكان { IN($place) } { $after } في عام { $first } وفي عام { $last } على السواء
                    }
            }
        [migrant-women]
            { $show ->
                [persons]
                    { $course ->
                        [rise] ارتفع عدد المهاجرات الدوليات { IN($place) } من { $before } ({ $first }) إلى { $after } ({ $last })
                        [fall] انخفض عدد المهاجرات الدوليات { IN($place) } من { $before } ({ $first }) إلى { $after } ({ $last })
                       *[same] بلغ عدد المهاجرات الدوليات { IN($place) } { $after } في عام { $first } وفي عام { $last } على السواء
                    }
                [world]
                    { $course ->
                        [rise] ارتفعت حصة { OF($place) } من جميع المهاجرات الدوليات من { $before } ({ $first }) إلى { $after } ({ $last })
                        [fall] انخفضت حصة { OF($place) } من جميع المهاجرات الدوليات من { $before } في عام { $first } إلى { $after } في عام { $last }
                       *[same] بلغت حصة { OF($place) } من جميع المهاجرات الدوليات { $after } في عام { $first } وفي عام { $last } على السواء
                    }
               *[population]
                    { $course ->
                        [rise] ارتفعت نسبة المهاجرات الدوليات من جميع النساء والفتيات { IN($place) } من { $before } في عام { $first } إلى { $after } في عام { $last }
                        [fall] انخفضت نسبة المهاجرات الدوليات من جميع النساء والفتيات { IN($place) } من { $before } في عام { $first } إلى { $after } في عام { $last }
                       *[same] بلغت نسبة المهاجرات الدوليات من جميع النساء والفتيات { IN($place) } { $after } في عام { $first } وفي عام { $last } على السواء
                    }
            }
       *[migrant-men]
            { $show ->
                [persons]
                    { $course ->
                        [rise] ارتفع عدد الرجال المهاجرين الدوليين { IN($place) } من { $before } ({ $first }) إلى { $after } ({ $last })
                        [fall] انخفض عدد الرجال المهاجرين الدوليين { IN($place) } من { $before } ({ $first }) إلى { $after } ({ $last })
                       *[same] بلغ عدد الرجال المهاجرين الدوليين { IN($place) } { $after } في عام { $first } وفي عام { $last } على السواء
                    }
                [world]
                    { $course ->
                        [rise] ارتفعت حصة { OF($place) } من جميع الرجال المهاجرين الدوليين من { $before } ({ $first }) إلى { $after } ({ $last })
                        [fall] انخفضت حصة { OF($place) } من جميع الرجال المهاجرين الدوليين من { $before } في عام { $first } إلى { $after } في عام { $last }
                       *[same] بلغت حصة { OF($place) } من جميع الرجال المهاجرين الدوليين { $after } في عام { $first } وفي عام { $last } على السواء
                    }
               *[population]
                    { $course ->
                        [rise] ارتفعت نسبة الرجال المهاجرين الدوليين من جميع الرجال والفتيان { IN($place) } من { $before } في عام { $first } إلى { $after } في عام { $last }
                        [fall] انخفضت نسبة الرجال المهاجرين الدوليين من جميع الرجال والفتيان { IN($place) } من { $before } في عام { $first } إلى { $after } في عام { $last }
                       *[same] بلغت نسبة الرجال المهاجرين الدوليين من جميع الرجال والفتيان { IN($place) } { $after } في عام { $first } وفي عام { $last } على السواء
                    }
            }
    }

# The lowest and the highest figure of the ILO's editions.
distribution-editions =
    { $who ->
        [workers]
            { $show ->
                [persons] يتراوح عدد العمال المهاجرين { IN($place) } بين { $low } و{ $high } وفق طبعات تقديرات منظمة العمل الدولية
                [world] تتراوح حصة { OF($place) } من جميع العمال المهاجرين بين { $low } و{ $high } وفق طبعات تقديرات منظمة العمل الدولية
               *[population] تتراوح نسبة العمال المهاجرين من القوة العاملة { IN($place) } بين { $low } و{ $high }، حسب الطبعة
            }
        [women-workers]
            { $show ->
                [persons] يتراوح عدد العاملات المهاجرات { IN($place) } بين { $low } و{ $high } وفق طبعات تقديرات منظمة العمل الدولية
                [world] تتراوح حصة { OF($place) } من جميع العاملات المهاجرات بين { $low } و{ $high } وفق طبعات تقديرات منظمة العمل الدولية
               *[population] تتراوح نسبة العاملات المهاجرات من جميع النساء في القوة العاملة { IN($place) } بين { $low } و{ $high }، حسب الطبعة
            }
       *[men-workers]
            { $show ->
                [persons] يتراوح عدد العمال المهاجرين الرجال { IN($place) } بين { $low } و{ $high } وفق طبعات تقديرات منظمة العمل الدولية
                [world] تتراوح حصة { OF($place) } من جميع العمال المهاجرين الرجال بين { $low } و{ $high } وفق طبعات تقديرات منظمة العمل الدولية
               *[population] تتراوح نسبة العمال المهاجرين الرجال من جميع الرجال في القوة العاملة { IN($place) } بين { $low } و{ $high }، حسب الطبعة
            }
    }

distribution-only-edition =
    { $who ->
        [workers]
            { $show ->
                [persons] { START($place) }: { $figure } من العمال المهاجرين في عام { $year }، وهي سنة الطبعة الوحيدة التي لها رقم هنا
                [world] { START($place) }: { $figure } من جميع العمال المهاجرين في عام { $year }، وهي سنة الطبعة الوحيدة التي لها رقم هنا
               *[population] { START($place) }: شكّل العمال المهاجرون { $figure } من القوة العاملة في عام { $year }، وهي سنة الطبعة الوحيدة التي لها رقم هنا
            }
        [women-workers]
            { $show ->
                [persons] { START($place) }: { $figure } من العاملات المهاجرات في عام { $year }، وهي سنة الطبعة الوحيدة التي لها رقم هنا
                [world] { START($place) }: { $figure } من جميع العاملات المهاجرات في عام { $year }، وهي سنة الطبعة الوحيدة التي لها رقم هنا
               *[population] { START($place) }: شكّلت العاملات المهاجرات { $figure } من جميع النساء في القوة العاملة في عام { $year }، وهي سنة الطبعة الوحيدة التي لها رقم هنا
            }
       *[men-workers]
            { $show ->
                [persons] { START($place) }: { $figure } من العمال المهاجرين الرجال في عام { $year }، وهي سنة الطبعة الوحيدة التي لها رقم هنا
                [world] { START($place) }: { $figure } من جميع العمال المهاجرين الرجال في عام { $year }، وهي سنة الطبعة الوحيدة التي لها رقم هنا
               *[population] { START($place) }: شكّل العمال المهاجرون الرجال { $figure } من جميع الرجال في القوة العاملة في عام { $year }، وهي سنة الطبعة الوحيدة التي لها رقم هنا
            }
    }

distribution-no-editions =
    { $who ->
        [workers] لا توجد هنا أرقام بهذا القياس عن العمال المهاجرين { IN($place) }
        [women-workers] لا توجد هنا أرقام بهذا القياس عن العاملات المهاجرات { IN($place) }
       *[men-workers] لا توجد هنا أرقام بهذا القياس عن العمال المهاجرين الرجال { IN($place) }
    }
    .sentence =
        { $who ->
            [workers] لا توجد هنا أرقام بهذا القياس عن العمال المهاجرين { IN($place) }.
            [women-workers] لا توجد هنا أرقام بهذا القياس عن العاملات المهاجرات { IN($place) }.
           *[men-workers] لا توجد هنا أرقام بهذا القياس عن العمال المهاجرين الرجال { IN($place) }.
        }

# $group: an income group, “high-income countries”.
distribution-income-group =
    { $who ->
        [migrants] شكّل المهاجرون الدوليون { $figure } من السكان { IN($group) } في عام { $year }
        [migrant-women] شكّلت المهاجرات الدوليات { $figure } من جميع النساء والفتيات { IN($group) } في عام { $year }
        [migrant-men] شكّل الرجال المهاجرون الدوليون { $figure } من جميع الرجال والفتيان { IN($group) } في عام { $year }
        [workers] شكّل العمال المهاجرون { $figure } من القوة العاملة { IN($group) } في عام { $year }
        [women-workers] شكّلت العاملات المهاجرات { $figure } من جميع النساء في القوة العاملة { IN($group) } في عام { $year }
       *[men-workers] شكّل العمال المهاجرون الرجال { $figure } من جميع الرجال في القوة العاملة { IN($group) } في عام { $year }
    }

distribution-income-most =
    { $who ->
        [migrants] بلغت حصة { OF($group) } من جميع المهاجرين الدوليين { distribution-part } في عام { $year }
        [migrant-women] بلغت حصة { OF($group) } من جميع المهاجرات الدوليات { distribution-part } في عام { $year }
        [migrant-men] بلغت حصة { OF($group) } من جميع الرجال المهاجرين الدوليين { distribution-part } في عام { $year }
        [workers] بلغت حصة { OF($group) } من جميع العمال المهاجرين { distribution-part } في عام { $year }
        [women-workers] بلغت حصة { OF($group) } من جميع العاملات المهاجرات { distribution-part } في عام { $year }
       *[men-workers] بلغت حصة { OF($group) } من جميع العمال المهاجرين الرجال { distribution-part } في عام { $year }
    }

distribution-no-income-groups =
    { $who ->
        [workers] لا توجد هنا أرقام عن العمال المهاجرين حسب فئة الدخل في عام { $year }
        [women-workers] لا توجد هنا أرقام عن العاملات المهاجرات حسب فئة الدخل في عام { $year }
       *[men-workers] لا توجد هنا أرقام عن العمال المهاجرين الرجال حسب فئة الدخل في عام { $year }
    }

## Sentences below the charts

distribution-nothing =
    { $who ->
        [workers]
            { $level ->
                [subregion] العمال المهاجرون حسب المناطق الفرعية لمنظمة العمل الدولية، { $year } (منظمة العمل الدولية، { $edition }): غير متاح هنا.
               *[region] العمال المهاجرون حسب مناطق منظمة العمل الدولية، { $year } (منظمة العمل الدولية، { $edition }): غير متاح هنا.
            }
        [women-workers]
            { $level ->
                [subregion] العاملات المهاجرات حسب المناطق الفرعية لمنظمة العمل الدولية، { $year } (منظمة العمل الدولية، { $edition }): غير متاح هنا.
               *[region] العاملات المهاجرات حسب مناطق منظمة العمل الدولية، { $year } (منظمة العمل الدولية، { $edition }): غير متاح هنا.
            }
       *[men-workers]
            { $level ->
                [subregion] العمال المهاجرون الرجال حسب المناطق الفرعية لمنظمة العمل الدولية، { $year } (منظمة العمل الدولية، { $edition }): غير متاح هنا.
               *[region] العمال المهاجرون الرجال حسب مناطق منظمة العمل الدولية، { $year } (منظمة العمل الدولية، { $edition }): غير متاح هنا.
            }
    }

distribution-world =
    { $who ->
        [migrants] بلغ عدد المهاجرين الدوليين في العالم { $total } في عام { $year }.
        [migrant-women] بلغ عدد المهاجرات الدوليات في العالم { $total } في عام { $year }.
        [migrant-men] بلغ عدد الرجال المهاجرين الدوليين في العالم { $total } في عام { $year }.
        [workers] بلغ عدد العمال المهاجرين في العالم { $total } في عام { $year }.
        [women-workers] بلغ عدد العاملات المهاجرات في العالم { $total } في عام { $year }.
       *[men-workers] بلغ عدد العمال المهاجرين الرجال في العالم { $total } في عام { $year }.
    }

# The largest areas, “Germany (16.8 million); Saudi Arabia (13.7 million)”. $known of $total areas have a figure.
distribution-leaders =
    { $complete ->
        [no]
            { $known ->
                [1]
                    { $level ->
                        [subregion] منطقة فرعية واحدة من أصل { $total } لها رقم هنا: { $leaders }.
                        [region] منطقة واحدة من أصل { $total } لها رقم هنا: { $leaders }.
                       *[country] واحد من البلدان والمناطق البالغ عددها { $total } له رقم هنا: { $leaders }.
                    }
               *[other]
                    { $level ->
                        [subregion] الأعلى بين المناطق الفرعية التي لها رقم هنا، وعددها { $known } من أصل { $total }: { $leaders }.
                        [region] الأعلى بين المناطق التي لها رقم هنا، وعددها { $known } من أصل { $total }: { $leaders }.
                       *[country] الأعلى بين البلدان والمناطق التي لها رقم هنا، وعددها { $known } من أصل { $total }: { $leaders }.
                    }
            }
       *[yes]
            { $show ->
                [population]
                    { $who ->
                        [migrants] أعلى نسبة من السكان: { $leaders }.
                        [migrant-women] أعلى نسبة من جميع النساء والفتيات: { $leaders }.
                        [migrant-men] أعلى نسبة من جميع الرجال والفتيان: { $leaders }.
                        [workers] أعلى نسبة من القوة العاملة: { $leaders }.
                        [women-workers] أعلى نسبة من جميع النساء في القوة العاملة: { $leaders }.
                       *[men-workers] أعلى نسبة من جميع الرجال في القوة العاملة: { $leaders }.
                    }
               *[other] الأعلى: { $leaders }.
            }
    }

distribution-leader =
    { $remark ->
        [everybody] { $place } ({ $figure }؛ عدد المهاجرين المذكور يساوي عدد السكان)
        [few-inhabitants] { $place } ({ $figure }؛ أقل من 50,000 نسمة)
       *[none] { $place } ({ $figure })
    }

# An area chosen, or the group that it is in. $member: the country that stands in this group; none where $place is the country itself.
# $rank: its place among the $ranked with a figure; none where there is none.
distribution-told =
    { $member ->
        [none]
            { $figure ->
                [none] { $place }: غير متاح هنا.
               *[other]
                    { $rank ->
                        [none] { $place }: { $figure }.
                       *[other] { $place }: { $figure }، المرتبة { $rank } من أصل { $ranked }.
                    }
            }
       *[other]
            { $figure ->
                [none] { $place }، بما في ذلك { OF($member) }: غير متاح هنا.
               *[other]
                    { $rank ->
                        [none] { $place }، بما في ذلك { OF($member) }: { $figure }.
                       *[other] { $place }، بما في ذلك { OF($member) }: { $figure }، المرتبة { $rank } من أصل { $ranked }.
                    }
            }
    }

# The reader's own country ($member) is in the group told of before. $too: whether another country was told of as in it.
distribution-includes =
    { $too ->
        [yes] { $place }: تشمل الأرقام { OF($member) } أيضاً.
       *[no] { $place }: تشمل الأرقام { OF($member) }.
    }

distribution-gaps =
    { $level ->
        [subregion] غير متاح هنا: { $count } من أصل { $total } من المناطق الفرعية.
        [region] غير متاح هنا: { $count } من أصل { $total } من المناطق.
       *[country] غير متاح هنا: { $count } من أصل { $total } من البلدان والمناطق.
    }

distribution-listed =
    { $who ->
        [migrants] حصة البلدان والمناطق الأولى في الترتيب، وعددها { $count }، من جميع المهاجرين الدوليين: { $share }.
        [migrant-women] حصة البلدان والمناطق الأولى في الترتيب، وعددها { $count }، من جميع المهاجرات الدوليات: { $share }.
       *[migrant-men] حصة البلدان والمناطق الأولى في الترتيب، وعددها { $count }، من جميع الرجال المهاجرين الدوليين: { $share }.
    }

# One line, from the first to the last year; $member as above.
distribution-line =
    { $member ->
        [none] { $place }: { $before } في عام { $first }، و{ $after } في عام { $last }.
       *[other] { $place }، بما في ذلك { OF($member) }: { $before } في عام { $first }، و{ $after } في عام { $last }.
    }

distribution-editions-told = { $place }: { $figures }.

distribution-edition-told = { $figure } في عام { $year } ({ $edition })

distribution-editions-missing = غير متاح هنا: { $editions }.

distribution-income-nothing =
    { $who ->
        [workers] العمال المهاجرون حسب فئة الدخل، { $year } (منظمة العمل الدولية، { $edition }): غير متاح هنا.
        [women-workers] العاملات المهاجرات حسب فئة الدخل، { $year } (منظمة العمل الدولية، { $edition }): غير متاح هنا.
       *[men-workers] العمال المهاجرون الرجال حسب فئة الدخل، { $year } (منظمة العمل الدولية، { $edition }): غير متاح هنا.
    }

distribution-income-told = { $year }: { $groups }.

distribution-income-figure =
    { $figure ->
        [none] { $group } (غير متاح هنا)
       *[other] { $group } ({ $figure })
    }

# The reader's own country. $group: none where it never had a group.
distribution-income-own =
    { $group ->
        [high] { $place }: من البلدان المرتفعة الدخل.
        [upper-middle] { $place }: من البلدان المتوسطة الدخل من الشريحة العليا.
        [lower-middle] { $place }: من البلدان المتوسطة الدخل من الشريحة الدنيا.
        [low] { $place }: من البلدان المنخفضة الدخل.
       *[none] { $place }: من البلدان والمناطق غير المصنفة.
    }

## In place of a chart

# $offers: years and the choices below, “2013, 2019 or women and men”.
distribution-instead =
    { $offers ->
        [none] غير متاح هنا.
       *[other] غير متاح هنا. اختر { $offers }.
    }

distribution-offers = { $others } أو { $last }

distribution-offer =
    .everybody = النساء والرجال معاً
    .persons = الأشخاص
    .everybody-in-persons = النساء والرجال معاً بعدد الأشخاص

distribution-no-such-area = لا توجد بيانات. اختر بلداً آخر أو منطقة أخرى.

## Words in charts and tables

# What the map says of areas without a figure.
distribution-absent =
    { $measure ->
        [workers] غير متاح هنا
       *[migrants] لا توجد بيانات
    }

# What is said of a share beside it.
distribution-remark =
    .everybody = عدد المهاجرين المذكور يساوي عدد السكان
    .few = أقل من 50,000 نسمة
    .none = 50,000 نسمة أو أكثر

# How a figure of the ILO was had; several may stand together, “derived, approximate”.
distribution-status =
    .derived = محسوب
    .approximate = تقريبي
    .conflict = مصادر متباينة
    .suspect = مشكوك فيه
    .sum = حاصل جمع المناطق الفرعية
    .absent = غير متاح هنا

distribution-coverage = { $counted } من أصل { $members } من البلدان والمناطق

## Notes

distribution-definition =
    { $measure ->
        [workers] العمال المهاجرون: المهاجرون الدوليون في سن العمل المنتمون إلى القوة العاملة في البلد الذي يعيشون فيه.
       *[migrants] المهاجرون الدوليون: كل شخص، أياً كان عمره وسواء كان يعمل أم لا، يعيش في بلد غير بلد ميلاده أو، حيث لا يُسجَّل بلد الميلاد، غير بلد جنسيته.
    }

distribution-read-on-pages = أُخذت الأرقام من صفحات تقتبس من تقرير منظمة العمل الدولية؛ والأرقام المستخرجة منها بالحساب يُشار إليها بكلمة «محسوب».

distribution-not-here = «غير متاح هنا»: لا يرد الرقم في أي من الصفحات التي جرى الاطلاع عليها؛ وقد يكون وارداً في تقرير منظمة العمل الدولية.
    .mark =
        { $areas ->
            [subregion] مناطق فرعية لها رقم: { $known } من أصل { $total }
            [region] مناطق لها رقم: { $known } من أصل { $total }
            [income] فئات دخل لها رقم: { $known } من أصل { $total }
           *[none] { "" }
        }

distribution-no-countries = لا تنشر منظمة العمل الدولية أعداد العمال المهاجرين حسب البلد: وتحل مناطقها الفرعية محل البلدان.
    .mark = المناطق الفرعية بدلاً من البلدان

distribution-data-types = نوع البيانات، في الجدول: B، المولودون في الخارج؛ C، مواطنو البلدان الأجنبية؛ R، مع إضافة اللاجئين وطالبي اللجوء؛ I، تقدير تعويضي.

distribution-rank-before-name = الرقم الذي يسبق الاسم هو المرتبة بين جميع البلدان والمناطق.

distribution-not-joined = لا يربط خط بين الطبعات: فلكل منها منهجياتها وبياناتها.
    .mark = تختلف منهجيات الطبعات: لا تشكل اتجاهاً

# $parts: “Americas + Africa, about 61 per cent”.
distribution-together = من المجموع العالمي، نسب معطاة لعدة مناطق معاً: { $parts }.

distribution-together-part =
    { $approximate ->
        [yes] { $group }، نحو { $share }
       *[no] { $group }، { $share }
    }

distribution-everybody = تورد إدارة الشؤون الاقتصادية والاجتماعية عدداً من المهاجرين يساوي عدد السكان في الأماكن التالية: { THE($places) }.

distribution-ungrouped = مجموعات منظمة العمل الدولية، جُمعت من أرقام البلدان والمناطق لدى إدارة الشؤون الاقتصادية والاجتماعية؛ ولا يدخل في أي منها ما يلي: { THE($places) }.

# What an edition (its number) says of earlier years: “about 150.3 million in 2013”.
distribution-restated =
    { $edition ->
        [1] تقدّر الطبعة الأولى المجموع العالمي كما يلي: { $figures } (محسوب، تقريبي).
        [2] تقدّر الطبعة الثانية المجموع العالمي كما يلي: { $figures } (محسوب، تقريبي).
        [3] تقدّر الطبعة الثالثة المجموع العالمي كما يلي: { $figures } (محسوب، تقريبي).
        [4] تقدّر الطبعة الرابعة المجموع العالمي كما يلي: { $figures } (محسوب، تقريبي).
       *[other] تقدّر الطبعة { $edition } المجموع العالمي كما يلي: { $figures } (محسوب، تقريبي).
    }

distribution-restated-figure = نحو { $figure } في عام { $year }

# Economies that count in the group of another year, as they had none in $year. $more: how many are not named.
distribution-income-placed =
    { $count ->
        [1] اقتصاد واحد يعيش فيه { $share } من المهاجرين في عام { $year } لم تكن له فئة في تلك السنة: { THE($places) }.
        [2] اقتصادان يعيش فيهما { $share } من المهاجرين في عام { $year } لم تكن لهما فئة في تلك السنة: { THE($places) }.
       *[other]
            { $more ->
                [0] اقتصادات عددها { $count } يعيش فيها { $share } من المهاجرين في عام { $year } لم تكن لها فئة في تلك السنة: { THE($places) }.
                [1] اقتصادات عددها { $count } يعيش فيها { $share } من المهاجرين في عام { $year } لم تكن لها فئة في تلك السنة: { THE($places) } واقتصاد واحد غيرها.
               *[other] اقتصادات عددها { $count } يعيش فيها { $share } من المهاجرين في عام { $year } لم تكن لها فئة في تلك السنة: { THE($places) } و{ $more } غيرها.
            }
    }
    .mark =
        { $much ->
            [yes] { $share } من المهاجرين حسب فئة سنة أخرى
           *[no] { "" }
        }

distribution-income-not-classified = غير المصنفة: مناطق لم تكن لها فئة قط. وتنتقل البلدان من فئة إلى أخرى مع مرور الزمن. أما المجاميع الخاصة بإدارة الشؤون الاقتصادية والاجتماعية فتستخدم فئات عام 2022 لجميع السنوات.

distribution-income-of-edition = فئات الدخل لدى البنك الدولي كما استخدمتها كل طبعة.
