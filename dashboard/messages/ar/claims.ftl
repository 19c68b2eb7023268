### ما تقوله الورقات.

claims-title = ما تقوله الورقات
claims-summary = كل رقم تذكره خمس ورقات معلومات أساسية، مقابل البيانات هنا: ما تأكد منه، وما حلت محله بيانات أحدث، وما لا يمكن اختباره.
claims-question = أي المقولات تتأكد
    .text = اختر ورقة أو موضوعاً أو نتيجة؛ ويسرد الجدول المقولات. والعنوان الذي فيه «id=C008» هو عنوان مقولة واحدة.

## Controls

claims-paper = الورقة
    .all = كل الورقات
claims-topic = الموضوع
    .all = كل الموضوعات
claims-verdict = النتيجة
    .all = كل النتائج
claims-of = البلد
    .all = كل البلدان والعالم
claims-id = المقولة
claims-option = { $number }: { $statement }

## Where a statement stands in its paper

claims-section =
    { $kind ->
        [introduction] المقدمة
        [introductory-text] النص التمهيدي
        [global-and-regional-trends] الاتجاهات العالمية والإقليمية
        [annex] المرفق
        [footnote] الحاشية { $number }
        [footnotes] الحواشي { $number }
        [figures] الأشكال { $number }
        [table] الجدول { $number }
        [box] الإطار { $number }
        [case] الحالة { $number }
        [subtheme] الموضوع الفرعي { $number }
       *[section] القسم { $number }
    }

## How a figure is counted

claims-counted =
    .of-born = من جميع المولودين في المنطقة
    .of-living = من جميع المهاجرين المقيمين في المنطقة
    .outside-region = نسبة المولودين في المنطقة الذين يعيشون خارجها
    .known-origin = مناطق الأمم المتحدة، المنشأ معروف
    .unknown-too = مناطق الأمم المتحدة، مع مجهولي المنشأ
    .un-desa = إدارة الشؤون الاقتصادية والاجتماعية، تنقيح 2024
    .un-desa-2020 = إدارة الشؤون الاقتصادية والاجتماعية، تنقيح 2020
    .wdi-today = مؤشرات التنمية العالمية، تموز/يوليه 2026
    .groups-then = الاقتصادات المنخفضة والمتوسطة الدخل في تلك السنة
    .groups-now = الاقتصادات المنخفضة والمتوسطة الدخل في آخر سنة
    .reporting-both = عام 2020 مقارنة بعام 2019، الاقتصادات التي تبلغ عن العامين
    .deposits = التصديقات المودعة قبل 9 آب/أغسطس 2013
    .counted-in-all = مجموع الأطراف المعدودة
    .fundamental = الاتفاقيات الأساسية من بين الأرقام المطبوعة
    .fundamental-beside = مع 87 و138 بدلاً من 97 و139
    .first-in-1970s = أزواج البلدان التي يعود أول اتفاق مجموع لها إلى 1970-1979
    .permit-system = البلدان المدرجة ناقصاً منها ما كان أول اتفاق له لاحقاً
    .list-of-members = الأعضاء حسب القائمة، مع تواريخ الانضمام المعروفة
claims-counted-edition = مؤشرات التنمية العالمية، { $month }
claims-counted-stock-of = من مهاجري عام { $year }
claims-counted-parties = أطراف { $instrument }، { $date }، بما فيها الاتحاد الأوروبي، مقابل 193 دولة عضوا
claims-counted-limits = حدود دخول عام { $year }

## Rows of one statement

claims-figure =
    { $kind ->
        [stated] في الورقة
        [earlier] طبعة أقدم، لعام { $year }: { $counted }
        [latest] الأحدث، { $year }: { $counted }
        [instead] قراءة أخرى: { $counted }
       *[then] { $year }: { $counted }
    }
claims-stated =
    { $bound ->
        [over] أكثر من { $figure }
        [nearly] ما يقرب من { $figure }
       *[none] { $figure }
    }
claims-rise = ارتفاع
claims-rise-of = ارتفاع قدره { $figure }
claims-read = كلمات تُقرأ على أنها { $stated }

## The ledger

claims-ledger-title = مقولات خمس ورقات بحسب النتيجة
claims-ledger-subtitle =
    { $chosen ->
        [none] عدد المقولات؛ ورقات من 2013 إلى 2020، والبيانات في تشرين الثاني/نوفمبر 2026
       *[other] عدد المقولات؛ ورقات من 2013 إلى 2020، والبيانات في تشرين الثاني/نوفمبر 2026؛ الاختيار: { $chosen }
    }
claims-ledger-headline = المقولات: { $statements }؛ والمختبرة هنا: { $tested }؛ والمؤكَّدة: { $held }
claims-ledger-counts =
    { $counts ->
        [none] { claims-none }
       *[other] بحسب النتيجة: { $counts }.
    }
claims-short =
    { $paper ->
        [gfmd-2018] المنتدى العالمي 2018
        [gfmd-2020] المنتدى العالمي 2020
        [ilo-2013] العمل الدولية 2013
        [ilo-2016] العمل الدولية 2016
       *[module-8] العمل الدولية، الوحدة 8
    }
claims-count = { $words }، { $statements }
claims-none = لا توجد مقولة تناسب هذا الاختيار.

## One statement

claims-claim-title = { $statement }
claims-claim-subtitle = { $paper }، { $section }
claims-claim-headline =
    { $verdict ->
        [confirmed] مؤكَّد: { $stated } في الورقة، و{ $found } هنا لعام { $found_at }
        [one-definition] مؤكَّد وفق أحد التعاريف: { $stated } في الورقة، و{ $found } هنا لعام { $found_at }
        [superseded] حلّت محله بيانات أحدث: { $stated } في الورقة، و{ $found } في البيانات الحالية لعام { $found_at }
        [not-reproduced] لم يتكرر في البيانات: { $stated } في الورقة، و{ $found } هنا لعام { $found_at }
        [misprint] خطأ مطبعي محتمل: { $stated } في الورقة، و{ $found } هنا لعام { $found_at }
        [outside]
            { $stated ->
                [none] خارج البيانات هنا: لا رقم للمقارنة
               *[other] خارج البيانات هنا: { $stated } في الورقة
            }
       *[context] لا إحصاء للاختبار هنا
    }
claims-claim-stated =
    { $stated ->
        [none] { claims-no-figure }
       *[other]
            { $at ->
                [none] تذكر الورقة { $stated } ولا تحدد سنة واحدة.
               *[other] تذكر الورقة { $stated } لعام { $at }.
            }
    }
claims-claim-found =
    { $found ->
        [none]
            { $settled ->
                [none] { "" }
               *[other] ما يمكن أن يحسمه: { $settled }.
            }
       *[other]
            { $lowest ->
                [none] الرقم في البيانات هنا { $found } لعام { $found_at } ({ $counted }).
               *[other] الرقم في البيانات هنا { $found } لعام { $found_at } ({ $counted })؛ ويتراوح بحسب جميع التعاريف من { $lowest } إلى { $highest }.
            }
    }
claims-claim-evidence =
    { $evidence ->
        [none] { "" }
       *[other]
            { $verdict ->
                [misprint] الرقم المطبوع يتفق مع رقم آخر من البيانات نفسها: { $evidence }.
               *[superseded] الرقم المطبوع هو رقم طبعة أقدم من المصدر نفسه ({ $evidence }) نُقحت بعد ذلك.
            }
    }
claims-claim-latest =
    { $latest ->
        [none] { "" }
       *[other] أحدث رقم هو { $latest } لعام { $latest_at }.
    }
claims-claim-tolerance =
    { $tolerance ->
        [none] { "" }
       *[other] يُعد الرقم متفقاً هنا إذا لم يتجاوز الفرق { $tolerance }، أو إذا كان ضمن الحد الذي تذكره الورقة.
    }
claims-no-figure = لا تذكر الورقة هنا رقماً يمكن مقارنته.

## Marks of papers on other charts

claims-papers = ما تقوله الورقات
    .hidden = مخفي
    .shown = ظاهر
claims-point = { claims-short }: { $figure }
claims-papers-note =
    { $papers ->
        [shown] العلامة المسماة باسم ورقة هي ما تذكره؛ وتظهر حيث يكون الاختيار ما تتحدث عنه الورقة. وتبيّن صفحة ما تقوله الورقات ما إذا كان ذلك يتأكد.
       *[hidden] { "" }
    }

## Notes

claims-note-agrees = يُعد الرقم متفقاً إذا كان الفرق في حدود نصف آخر رقم مطبوع، أو ضمن الفرق المقبول المذكور في صفه؛ وبعد «ما يقرب من» يجوز أن يقل بنسبة 5 في المائة، وبعد «أكثر من» يجب أن يزيد.
claims-note-superseded = «حلّت محله بيانات أحدث»: ورد الرقم في طبعة أقدم من المصدر، أو نُقح المصدر بعد ذلك بما لا يتجاوز الخُمس.
claims-note-misprint = «خطأ مطبعي محتمل»: الرقم المطبوع يخص شيئاً آخر في البيانات نفسها يسميه الصف؛ وقد تكون للورقات أسباب لا تظهرها البيانات.
claims-note-words = صيغت المقولات من جديد: فهي ليست اقتباسات.
claims-note-agreements = تتوقف مجموعة الاتفاقات عند عام 2020؛ وقد يوجد اتفاق غير وارد فيها.
