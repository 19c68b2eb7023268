worked-question = العمال
    .text = من يعمل هناك ومن أين أتى: المهاجرون المشتغلون حسب المنشأ، كما يعدّهم كل مقصد، إلى جانب جميع المهاجرين. ولا تُجمع أرقام المقاصد أبداً.
worked-turn-into = حسب المنشأ
worked-turn-profile = العمال حسب المنشأ
worked-turn-abroad = حسب المقصد
worked-workplace = مكان العمل
worked-home = بلد المنشأ
worked-basis = الأساس
worked-other = منشأ آخر أو غير مبيّن
worked-group =
    .workers = العمال (ILOSTAT)
    .migrants = جميع المهاجرين (الأمم المتحدة)
worked-dated = { $place }، { $year }

worked-into-title =
    { $basis ->
        [citizenship] المشتغلون من مواطني البلدان الأجنبية { IN($place) }، حسب الجنسية
       *[place_of_birth] المشتغلون المولودون في الخارج { IN($place) }، حسب بلد الميلاد
    }
worked-into-subtitle =
    { $year ->
        [none] أشخاص
       *[other] أشخاص؛ العمال { $year }، جميع المهاجرين { $stock_year }
    }
worked-into-headline =
    { $total ->
        [none] لا توجد أرقام عن العمال المهاجرين حسب المنشأ { IN($place) }
       *[other]
            { $origin ->
                [none] { START($place) }: بلغ عدد العمال المهاجرين { $total } في عام { $year }
               *[other] { START($place) }: بلغ عدد العمال المهاجرين { $total } في عام { $year }، أكثرهم { FROM($origin) } ({ $figure })
            }
    }
worked-into-none = لا توجد أرقام عن العمال المهاجرين حسب المنشأ { IN($place) }.
worked-into-told = أكبر أعداد العمال المهاجرين { IN($place) }، { $year }: { $leaders }.
worked-origin =
    { $migrants ->
        [none] { FROM($origin) } { $figure }
       *[other] { FROM($origin) } { $figure } (جميع المهاجرين في عام { $stock_year }: { $migrants })
    }
worked-into-other =
    { $other ->
        [none] { "" }
       *[other] منشأ آخر أو غير مبيّن: { $other }.
    }
worked-stand-in =
    { $basis ->
        [citizenship] متاح حسب الجنسية فقط
       *[place_of_birth] متاح حسب بلد الميلاد فقط
    }

worked-abroad-title =
    { $basis ->
        [citizenship] المشتغلون في الخارج من مواطني { OF($place) }، حسب المقصد
       *[place_of_birth] المشتغلون المولودون { IN($place) }، حسب المقصد
    }
worked-abroad-subtitle = أشخاص؛ لكل مقصد سنته
worked-abroad-headline =
    { $destination ->
        [none] { START($place) }: لا يذكر أي مقصد له أرقام هذا المنشأ بين أكبر بلدان منشأ العمال فيه
       *[other] { START($place) }: أكبر عدد معروف من العمال { IN($destination) }، { $figure } في عام { $first_year }
    }
worked-abroad-none = لا يذكر أي مقصد له أرقام { THE($place) } بين أكبر بلدان منشأ العمال فيه.
worked-abroad-told = المقاصد التي تذكر { THE($place) } بين أكبر بلدان المنشأ فيها: { $count }. أكبر أعداد العمال: { $leaders }.
worked-destination =
    { $migrants ->
        [none] { IN($destination) } { $figure } في عام { $year }
       *[other] { IN($destination) } { $figure } في عام { $year } (جميع المهاجرين في عام { $stock_year }: { $migrants })
    }

worked-named = لا يُذكر بالاسم إلا أكبر بلدان المنشأ، وهي نحو خمسة: والمنشأ الذي لا يُذكر ليس صفراً.
    .mark = أكبر بلدان المنشأ فقط
worked-destinations = لا ترد هنا إلا المقاصد التي تذكر هذا المنشأ بين أكبر بلدان المنشأ فيها، وهي نحو خمسة؛ أما في غيرها، وفي الإمارات العربية المتحدة وقطر والكويت والمملكة العربية السعودية، فالعدد غير معروف. ومصادرها مختلفة فلا تُجمع.
    .mark = ليست جميع المقاصد، ولا تُجمع
worked-beside = جميع المهاجرين هم من تعدّهم إدارة الأمم المتحدة للشؤون الاقتصادية والاجتماعية من جميع الأعمار في أقرب سنة؛ والمصادر مختلفة، فلا تُعطى نسبة بينهما.
worked-sources = لكل مقصد مسحه أو تعداده أو سجله. ولا يُخلط أبداً بين بلد الميلاد والجنسية: ففي تايلند كان العدد 1.9 مليون حسب الميلاد و3.4 مليون حسب الجنسية في عام 2024.

worked-all = جميع بلدان المنشأ
worked-course-subtitle =
    { $years ->
        [1] أشخاص، { $last }
       *[other] أشخاص، من { $first } إلى { $last }
    }
worked-course-headline = { START($place) }: بلغ عدد العمال المهاجرين من جميع بلدان المنشأ { $after } في عام { $last }
worked-course-told =
    { $breaks ->
        [none] العمال المهاجرون من جميع بلدان المنشأ { IN($place) }: { $before } في عام { $first } و{ $after } في عام { $last }.
       *[other] العمال المهاجرون من جميع بلدان المنشأ { IN($place) }: { $before } في عام { $first } و{ $after } في عام { $last }؛ ولا يُقارن العددان لأن المصدر ينقطع بينهما.
    }
worked-one-year = لا تُعرف إلا سنة واحدة في حالة { OF($place) }.
worked-broken = انقطاعات غير موصولة
worked-breaks = يتغير المصدر، أو تنقص سنوات، بعد { $breaks }: فلا يُوصل شيء عبرها، ولا تُقارن الأرقام على الجانبين.
