compare-with = المقارنة مع
    .none = لا شيء
compare-shown = طريقة العرض
    .both = خريطتان
    .difference = الفرق
# A sex within a sentence.
compare-sex =
    .both = كلا الجنسين
    .female = النساء
    .male = الرجال
compare-title = { $title }
compare-subtitle =
    { $shown ->
        [difference]
            { $by ->
                [sex] { $subtitle }، { $now } ناقص { $other }
               *[year] { $subtitle }، ناقص عام { $other }
            }
       *[both]
            { $by ->
                [sex] { $subtitle }، مقارنة مع { $other }
               *[year] { $subtitle }، مقارنة مع عام { $other }
            }
    }
compare-headline =
    { $known ->
        [0]
            { $by ->
                [sex] { $what }: لا يتوافر لأي بلد أو منطقة رقم لكل من { $now } و{ $other }
               *[year] { $what }: لا يتوافر لأي بلد أو منطقة رقم لكل من عام { $now } وعام { $other }
            }
       *[other]
            { $by ->
                [sex]
                    { $of ->
                        [groups] { $what }: رقم { $now } أعلى من رقم { $other } في { $up } من أصل { $known } من مجموعات البلدان
                       *[countries] { $what }: رقم { $now } أعلى من رقم { $other } في { $up } من أصل { $known } من البلدان والمناطق
                    }
               *[year]
                    { $of ->
                        [groups] { $what }: الرقم أعلى في عام { $now } منه في عام { $other } في { $up } من أصل { $known } من مجموعات البلدان
                       *[countries] { $what }: الرقم أعلى في عام { $now } منه في عام { $other } في { $up } من أصل { $known } من البلدان والمناطق
                    }
            }
    }
compare-count =
    { $by ->
        [sex]
            { $of ->
                [groups] مجموعات البلدان التي لها رقم في الحالتين: { $known }؛ رقم { $now } أعلى من رقم { $other } في { $up } منها، وأدنى في { $down }.
               *[countries] البلدان والمناطق التي لها رقم في الحالتين: { $known }؛ رقم { $now } أعلى من رقم { $other } في { $up } منها، وأدنى في { $down }.
            }
       *[year]
            { $of ->
                [groups] مجموعات البلدان التي لها رقم في الحالتين: { $known }؛ رقم عام { $now } أعلى من رقم عام { $other } في { $up } منها، وأدنى في { $down }.
               *[countries] البلدان والمناطق التي لها رقم في الحالتين: { $known }؛ رقم عام { $now } أعلى من رقم عام { $other } في { $up } منها، وأدنى في { $down }.
            }
    }
compare-points = الفرق بالنقاط المئوية

compare-what =
    { $column ->
        [share_of_population] { $title } (النسبة من السكان)
        [share_of_total] { $title } (الحصة من المجموع العالمي)
        [share_of_labour_force] { $title } (النسبة من القوة العاملة)
        [share_of_gdp] { $title } (النسبة من الناتج المحلي الإجمالي)
       *[other] { $title }
    }
compare-most = أكبر فرق بالزيادة: { THE($place) } ({ $figure }).
compare-least = أكبر فرق بالنقصان: { THE($place) } ({ $figure }).
compare-own = { START($place) }: { $figure }.
compare-lead =
    { $figure ->
        [none]
            { $by ->
                [sex] { START($place) }: لا يوجد رقم لكل من { $now } و{ $other }. { $what }
               *[year] { START($place) }: لا يوجد رقم لكل من عام { $now } وعام { $other }. { $what }
            }
       *[other]
            { $by ->
                [sex] { START($place) }: { $figure }، { $now } ناقص { $other }. { $what }
               *[year] { START($place) }: { $figure }، عام { $now } ناقص عام { $other }. { $what }
            }
    }
compare-missing = المناطق التي ليس لها رقم في إحدى الحالتين لا يُحسب لها فرق وتظهر باللون الرمادي.
