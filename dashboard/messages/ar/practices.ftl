### The page of good practices that four papers name. Places are written by THE, IN, TO and, where a sentence begins,
### START. What the practices are stands in practice.ftl.

## The page and what is chosen on it

practices-page = الممارسات
    .summary = ممارسات جيدة في هجرة اليد العاملة تذكرها أربع ورقات معلومات أساسية: بحسب البلد والموضوع والنوع، مع مضمون كل منها وموضعها.
    .text = يعرض النقر على بلد ممارساته. والبلد الملون بالرمادي بلد لا تذكر الورقات ممارسة تخصه؛ وقد تكون لديه ممارسات.

practices-all = الكل
practices-of = البلد
practices-theme = الموضوع
practices-kind = النوع
practices-region = المنطقة
practices-practice = الممارسة
practices-paper = الورقة
    .gfmd-2018 = المنتدى العالمي 2018، التنقل فيما بين بلدان الجنوب
    .ilo-2016 = منظمة العمل الدولية 2016، الممارسات الجيدة فيما بين بلدان الجنوب
    .gfmd-2020 = المنتدى العالمي 2020، الموضوع 1
    .ilo-2013 = منظمة العمل الدولية 2013، هجرة اليد العاملة والتنمية

## What several charts say

practices-part =
    { $kind ->
        [section] القسم { $number }
        [box] الإطار { $number }
        [annex] المرفق
        [subtheme] الموضوع الفرعي { $number }
        [case] الحالة { $number }
       *[footnote] الحاشية { $number }
    }
practices-type = { $type } ({ $count })
practices-quoted = «{ $name }»
practices-others = غيره
practices-so-many =
    { $count ->
        [zero] لا بلدان
        [one] بلد واحد
        [two] بلدان
        [few] { $count } بلدان
        [many] { $count } بلداً
       *[other] { $count } بلد
    }
practices-where = المصدر: { $document } ({ $section }).
practices-concerns = البلدان والمناطق: { $places }.
practices-none = لا توجد ممارسة مذكورة في الورقات تطابق هذه الاختيارات
practices-not-named = لا ممارسة مذكورة في الورقات
practices-no-country = لا تخص ممارسات هذا الاختيار بلداً بعينه
practices-own =
    { $count ->
        [0] لا ممارسة مذكورة هنا تخص { THE($place) }
       *[other] الممارسات المذكورة هنا التي تخص { THE($place) }: { $count } من { $every }
    }
practices-one-own =
    { $concerned ->
        [yes] { $place } من بلدان ممارسة «{ $practice }»
       *[no] { $place }: الاسم غير وارد بين بلدان ممارسة «{ $practice }»
    }
practices-named = يُحسب ما تذكره أربع ورقات من 2013 إلى 2020. والبلد الذي لا ترد له ممارسة هنا بلد لا تذكر الورقات ممارسة تخصه؛ وقد تكون لديه ممارسات.
    .mark = مذكورة في الورقات، قائمة غير كاملة
practices-members = إذا ذكرت ورقة جماعة أو عملية دون بلدانها، حُسب أعضاؤها.
practices-worded = العناوين والوقائع بصياغة هذا المشروع لا بصياغة الورقات؛ والأنواع والمواضيع من وضعه أيضاً.

## The map

practices-map-title = الممارسات الجيدة بحسب البلد أو المنطقة
practices-map-subtitle =
    { $choices ->
        [none] عدد الممارسات المذكورة في أربع ورقات من 2013 إلى 2020
       *[some] عدد الممارسات المذكورة في أربع ورقات من 2013 إلى 2020: { $chosen }
    }
practices-map-headline = { $finding }
practices-most =
    { $leaders ->
        [named] الأكثر ذكراً: { $places } (عدد الممارسات: { $count })
       *[none] لا يُذكر أي بلد أو منطقة في أكثر من هذا العدد من الممارسات: { $count }
    }
practices-map-summary =
    { $practices ->
        [0] لا توجد ممارسة مذكورة في الورقات تطابق هذه الاختيارات.
       *[other]
            { $countries ->
                [0] عدد الممارسات المذكورة في الورقات: { $practices }، ولا تخص بلداً بعينه.
               *[other] عدد الممارسات المذكورة في الورقات: { $practices }، وعدد البلدان والمناطق التي تخصها: { $countries }. { practices-without }
            }
    }
practices-without =
    { $without ->
        [0] وتخص كل ممارسة واحداً منها على الأقل.
       *[other] وما يخص منها قارة أو العالم بأسره: { $without }.
    }
practices-own-members = { $place }: عدد الممارسات المحسوبة لأن الورقات تذكر جماعة أو عملية هي عضو فيها: { $count }.

## The list

practices-list-title = الممارسات الجيدة المذكورة في الورقات
practices-list-subtitle =
    { $choices ->
        [none] البلدان التي تخصها ومضمونها
       *[some] البلدان التي تخصها ومضمونها: { $chosen }
    }
practices-list-headline = { $finding }
practices-own-list = { $place }: { $named } تذكر البلد بالاسم، و{ $members } تذكر جماعة أو عملية هو عضو فيها
practices-more = ممارسات أخرى في الجدول: { $count }
practices-count =
    { $whole ->
        [yes] عدد الممارسات الجيدة التي تذكرها أربع ورقات: { $count }
       *[no] الممارسات الجيدة التي تطابق هذه الاختيارات: { $count } من { $every }
    }
practices-types =
    { $count ->
        [0] لا توجد ممارسة مذكورة في الورقات تطابق هذه الاختيارات.
       *[other] بحسب النوع: { $types }.
    }

## Themes and types

practices-themes-title = مواضيع الممارسات الجيدة
practices-themes-subtitle =
    { $choices ->
        [none] عدد الممارسات المذكورة في أربع ورقات، بحسب الموضوع
       *[some] عدد الممارسات المذكورة في أربع ورقات، بحسب الموضوع: { $chosen }
    }
practices-types-title = أنواع الممارسات الجيدة
practices-types-subtitle =
    { $choices ->
        [none] عدد الممارسات المذكورة في أربع ورقات، بحسب النوع
       *[some] عدد الممارسات المذكورة في أربع ورقات، بحسب النوع: { $chosen }
    }
practices-counts-headline = { $finding }
practices-most-frequent =
    { $leaders ->
        [named]
            { $by ->
                [theme] أكثر المواضيع تكراراً: { $names } ({ $count })
               *[type] أكثر الأنواع تكراراً: { $names } ({ $count })
            }
       *[none] لا يبرز أي منها: { $count } لكل منها على الأكثر
    }
practices-most-own =
    { $leaders ->
        [named]
            { $by ->
                [theme] { $place }، أكثر المواضيع تكراراً: { $names } ({ $count })
               *[type] { $place }، أكثر الأنواع تكراراً: { $names } ({ $count })
            }
       *[none] { $place }: { $count } لكل منها على الأكثر، ولا يبرز أي منها
    }
practices-themes-summary =
    { $practices ->
        [0] لا توجد ممارسة مذكورة في الورقات تطابق هذه الاختيارات.
       *[other] أكثر المواضيع تكراراً (عدد الممارسات: { $practices }): { $first }.
    }
practices-types-summary =
    { $practices ->
        [0] لا توجد ممارسة مذكورة في الورقات تطابق هذه الاختيارات.
       *[other] أكثر الأنواع تكراراً (عدد الممارسات: { $practices }): { $first }.
    }
practices-themes-note = قد يكون للممارسة الواحدة عدة مواضيع: فمجموعها لا يساوي عدد الممارسات.
practices-types-note = لكل ممارسة نوع واحد: لبلد واحد (وطنية)، أو لبلدين (ثنائية)، أو لعدة دول أو لجماعة (متعددة الأطراف)، أو للمدن، أو للنقابات العمالية، أو لمنظمات من أنواع مختلفة (شراكة).
