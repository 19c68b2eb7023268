compare-with = المقارنة مع
    .none = لا شيء
compare-shown = طريقة العرض
    .both = خريطتان
    .difference = الفرق
compare-title = { $title }
compare-subtitle =
    { $shown ->
        [difference] { $subtitle }، ناقص { $other }
       *[both] { $subtitle }، مقارنة مع { $other }
    }
compare-headline =
    { $known ->
        [0] لا يوجد بلد أو منطقة له رقم لكل من { $now } و{ $other }
       *[other]
            { $of ->
                [groups] قيمة { $now } أعلى من قيمة { $other } في { $up } من أصل { $known } من مجموعات البلدان
               *[countries] قيمة { $now } أعلى من قيمة { $other } في { $up } من أصل { $known } من البلدان والمناطق
            }
    }
compare-count =
    { $of ->
        [groups] عدد مجموعات البلدان التي لها رقم في الحالتين: { $known }؛ وقيمة { $now } أعلى من قيمة { $other } في { $up } منها، وأدنى في { $down }.
       *[countries] عدد البلدان والمناطق التي لها رقم في الحالتين: { $known }؛ وقيمة { $now } أعلى من قيمة { $other } في { $up } منها، وأدنى في { $down }.
    }
compare-points = الفرق بالنقاط المئوية
compare-most = أكبر فرق بالزيادة: { $place } ({ $figure }).
compare-least = أكبر فرق بالنقصان: { $place } ({ $figure }).
compare-own = { $place }: { $figure }.
compare-lead = { $place }: { $figure }، { $now } ناقص { $other }
compare-missing = المناطق التي ليس لها رقم في إحدى الحالتين لا يُحسب لها فرق وتظهر باللون الرمادي.
