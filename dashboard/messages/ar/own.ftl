### The page of a dataset that an installation has added. $dataset, $name and $unit are its own words, in its own language: the
### dataset, the measure and the unit; $since and $until are years.

own-title =
    { $since ->
        [none] { $name }
       *[other] { $name }، { $since }
    }
own-subtitle = { $unit }، حسب البلد أو المنطقة
own-course-title = { $name } على مر السنين
own-course-subtitle =
    { $since ->
        [none] { $unit }
       *[other] { $unit }، من { $since } إلى { $until }
    }
own-headline =
    { $first ->
        [none] { $dataset }: لا توجد أرقام لهذا الاختيار
       *[other] { $name }: أعلى قيمة { IN($first) }، { $figure }
    }
# Of the reader's country $place.
own-finding = { START($place) }: { $figure } · { $name }
own-place = { $place } ({ $figure })
own-none = لا توجد أرقام لهذا الاختيار.
own-leaders =
    { $first ->
        [none] { own-none }
       *[other] { $name }، أعلى القيم: { $leaders }. عدد البلدان والمناطق التي لها رقم: { $count }.
    }
own-note = مجموعة بيانات خاصة بهذه المنصة: يصفها القائمون عليها ولم يتحقق منها المشروع.
