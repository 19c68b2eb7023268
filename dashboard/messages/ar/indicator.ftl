### The page where readers make an indicator of their own: a ratio of two measures.

indicator-page = مؤشرك الخاص
    .summary = مؤشر خاص: مقياس منسوب إلى مقياس آخر، لجميع البلدان.
    .text = اختر مقياساً وما يُنسب إليه. ولا تُحسب إلا النسب ذات المعنى، من أرقام العام نفسه.

indicator-measure = المقياس
    .received = التحويلات المالية الواردة
    .paid = التحويلات المالية المدفوعة
    .immigrants = المهاجرون الوافدون
    .emigrants = المهاجرون إلى الخارج
    .women = النساء المهاجرات
    .cost = تكلفة إرسال 200 دولار

indicator-per = منسوباً إلى
    .usual = المعتاد
    .inhabitants = السكان
    .emigrants = المهاجرون إلى الخارج
    .immigrants = المهاجرون الوافدون
    .labour_force = القوة العاملة
    .men = الرجال المهاجرون
    .gdp = الناتج المحلي الإجمالي
    .day = الناتج المحلي الإجمالي للفرد في اليوم

indicator-name =
    { $measure ->
        [received]
            { $per ->
                [emigrants] التحويلات المالية الواردة لكل مهاجر إلى الخارج
                [inhabitants] التحويلات المالية الواردة للفرد من السكان
               *[gdp] التحويلات المالية الواردة كنسبة مئوية من الناتج المحلي الإجمالي
            }
        [paid]
            { $per ->
                [immigrants] التحويلات المالية المدفوعة لكل مهاجر وافد
                [inhabitants] التحويلات المالية المدفوعة للفرد من السكان
               *[gdp] التحويلات المالية المدفوعة كنسبة مئوية من الناتج المحلي الإجمالي
            }
        [immigrants]
            { $per ->
                [inhabitants] المهاجرون الوافدون لكل 100 من السكان
                [labour_force] المهاجرون الوافدون لكل 100 من القوة العاملة
               *[emigrants] المهاجرون الوافدون لكل 100 مهاجر إلى الخارج
            }
        [emigrants]
            { $per ->
                [inhabitants] المهاجرون إلى الخارج لكل 100 من السكان
               *[immigrants] المهاجرون إلى الخارج لكل 100 مهاجر وافد
            }
        [women] النساء المهاجرات لكل 100 من الرجال المهاجرين
       *[cost] تكلفة إرسال 200 دولار بأيام من الناتج المحلي الإجمالي للفرد
    }

indicator-title = { indicator-name }، { $year }
indicator-subtitle =
    { $unit ->
        [dollars_per_person] بالأسعار الجارية لدولار الولايات المتحدة للشخص الواحد، حسب البلد أو المنطقة
        [per_hundred] أشخاص لكل 100 شخص، حسب البلد أو المنطقة
        [share_of_gdp] نسبة مئوية، حسب البلد أو المنطقة
       *[days_of_product] أيام، حسب البلد أو المنطقة
    }
indicator-headline =
    { $first ->
        [none] { indicator-name }: لا أرقام في عام { $year }
       *[other] { indicator-name }: في المرتبة الأولى { THE($first) }، { $figure }، { $year }
    }
indicator-own =
    { $figure ->
        [none] { START($place) }: لا رقم لهذا المؤشر، { $year }
       *[other] { START($place) }: { $figure } · { indicator-name }، { $year }
    }
indicator-place = { $place } ({ $figure })
indicator-leaders =
    { $first ->
        [none] { indicator-name }: لا توجد أرقام في عام { $year }.
       *[other] { indicator-name }، { $year }: { $leaders }.
    }
indicator-coverage =
    { $middle ->
        [none] { "" }
       *[other] عدد البلدان والمناطق التي لها الرقمان: { $count }؛ والوسيط: { $middle }.
    }
indicator-nothing = لا يوجد بلد له الرقمان معاً.

indicator-how = محسوب هنا من عمودين منشورين للبلد نفسه والعام نفسه؛ وحيث ينقص أحدهما فلا رقم. وتُشتق الوحدة من وحدتيهما.
indicator-caution =
    { $caution ->
        [labour_force] القوة العاملة تقدير منمذج لمنظمة العمل الدولية؛ والمهاجرون الوافدون من جميع الأعمار، سواء كانوا يعملون أم لا.
        [emigrants] المهاجرون إلى الخارج محسوبون حيث يعيشون، حسب بلد الميلاد أو الجنسية؛ ومن لا يُعرف منشؤه لا يُحسب لأي بلد.
        [day] التكلفة متوسط الخدمات المشمولة بالمسح؛ والناتج المحلي الإجمالي مقسوماً على عدد السكان وعلى 365 يوماً ليس أجراً.
       *[other] { "" }
    }
    .mark =
        { $caution ->
            [labour_force] وافدون من جميع الأعمار، يعملون أم لا
            [day] الناتج المحلي الإجمالي للفرد، لا الأجر
           *[other] { "" }
        }
indicator-other-year =
    { $other_year ->
        [yes] لا توجد لهذا المؤشر أرقام عن العام المختار: والمعروض أرقام عام { $year }.
       *[no] { "" }
    }
    .mark =
        { $other_year ->
            [yes] أرقام عام { $year }
           *[no] { "" }
        }
indicator-replaced =
    { $replaced ->
        [yes] النسبة المختارة لا معنى لها: والمعروض هو المعتاد.
       *[no] { "" }
    }
    .mark =
        { $replaced ->
            [yes] النسبة المعتادة
           *[no] { "" }
        }
indicator-few = لا تُرتَّب النسب المحسوبة على أقل من 100 شخص.

## The indicator over the years

indicator-followed = البلدان المتابَعة
# $start and $end: the first and the last year with figures; $start is [none] where there are none, $end where there is one year.
indicator-lines-title =
    { $start ->
        [none] { indicator-name }
       *[other]
            { $end ->
                [none] { indicator-name }، { $start }
               *[other] { indicator-name }، { $start }-{ $end }
            }
    }
# The ends of a line, $figure in $begin and $last in $until; $until is [none] where there is one figure.
indicator-lines-headline =
    { $place ->
        [none] { indicator-name }: لا أرقام عن البلدان المختارة
       *[other]
            { $until ->
                [none] { indicator-name }: { $place }، { $figure } في عام { $begin }
               *[other] { indicator-name }: { $place }، { $figure } ({ $begin }) و{ $last } ({ $until })
            }
    }
indicator-last = { $place } ({ $figure } في عام { $end })
# $countries: of each its last figure and year.
indicator-lines-last =
    { $countries ->
        [none] { indicator-name }: لا أرقام عن البلدان المختارة.
       *[other] { indicator-name }، آخر الأرقام: { $countries }.
    }
indicator-lines-absent =
    { $absent ->
        [none] { "" }
       *[other] لا أرقام: { $absent }.
    }
indicator-lines-years =
    { $end ->
        [none] { "" }
       *[other] عدد الأعوام التي توجد عنها أرقام: { $years }، من عام { $start } إلى عام { $end }.
    }
indicator-none-followed = لا يوجد لأي من البلدان المختارة الرقمان معاً.
# $later: the measure of which there is a later edition.
indicator-later =
    { $later ->
        [paid] أرقام التحويلات المدفوعة منذ عام 2021 مأخوذة من إصدار أحدث ينقّح أرقام الأعوام السابقة: ولذلك لا يصل خط بين هذه وتلك.
        [cost] التكلفة في عام 2025 متوسط جميع الخدمات المشمولة بالمسح في الربع الثالث؛ أما قبل ذلك فهي متوسط البنك الدولي السنوي. ولذلك لا يصل خط بين هذه وتلك.
       *[none] { "" }
    }
    .mark =
        { $later ->
            [paid] منذ عام 2021: إصدار أحدث
            [cost] تكلفة عام 2025: طريقة أخرى لحساب المتوسط
           *[none] { "" }
        }
