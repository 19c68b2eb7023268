### The page of what is new in the data. $edition and $before: days of two editions; $count: number of datasets.

news-page = ما الجديد
    .summary = ما أضافه الإصدار الحالي من البيانات وما نقّحه وما حذفه، حسب مجموعة البيانات وحسب البلد.
    .text = صفوف البيانات التي تقوم عليها الرسوم البيانية. وإذا اختير بلد فالصفوف التي تسميه.
# The day of an edition, in a list of them.
news-day = { $day }
news-title = ما غيّره الإصدار، حسب مجموعة البيانات
news-subtitle = الصفوف المضافة والمنقحة والمحذوفة منذ { $before }
news-none = لم يغيّر الإصدار أي صف يسمي هذا المكان
news-headline =
    { $count ->
        [zero] { $count } مجموعة بيانات غيّرها إصدار { $edition } مقارنة بإصدار { $before }
        [one] مجموعة بيانات واحدة غيّرها إصدار { $edition } مقارنة بإصدار { $before }
        [two] مجموعتا بيانات غيّرهما إصدار { $edition } مقارنة بإصدار { $before }
        [few] { $count } مجموعات بيانات غيّرها إصدار { $edition } مقارنة بإصدار { $before }
        [many] { $count } مجموعة بيانات غيّرها إصدار { $edition } مقارنة بإصدار { $before }
       *[other] { $count } مجموعة بيانات غيّرها إصدار { $edition } مقارنة بإصدار { $before }
    }
# Of the reader's country $place.
news-headline-own =
    { $count ->
        [0] لم يغيّر إصدار { $edition } أي رقم يخص { THE($place) }
        [zero] غيّر إصدار { $edition } أرقاماً تخص { THE($place) } في { $count } مجموعة بيانات
        [one] غيّر إصدار { $edition } أرقاماً تخص { THE($place) } في مجموعة بيانات واحدة
        [two] غيّر إصدار { $edition } أرقاماً تخص { THE($place) } في مجموعتي بيانات
        [few] غيّر إصدار { $edition } أرقاماً تخص { THE($place) } في { $count } مجموعات بيانات
        [many] غيّر إصدار { $edition } أرقاماً تخص { THE($place) } في { $count } مجموعة بيانات
       *[other] غيّر إصدار { $edition } أرقاماً تخص { THE($place) } في { $count } مجموعة بيانات
    }
# A dataset with the number of its changed rows, in a list.
news-dataset = { $title } ({ $count })
# $first: the datasets with most changed rows.
news-summary =
    { $count ->
        [0] لم يتغير أي صف منذ إصدار { $before }.
        [zero] تغيرت منذ إصدار { $before } صفوف في { $count } مجموعة بيانات: { $first }.
        [one] تغيرت منذ إصدار { $before } صفوف في مجموعة بيانات واحدة: { $first }.
        [two] تغيرت منذ إصدار { $before } صفوف في مجموعتي بيانات، وأكثرها في: { $first }.
        [few] تغيرت منذ إصدار { $before } صفوف في { $count } مجموعات بيانات، وأكثرها في: { $first }.
        [many] تغيرت منذ إصدار { $before } صفوف في { $count } مجموعة بيانات، وأكثرها في: { $first }.
       *[other] تغيرت منذ إصدار { $before } صفوف في { $count } مجموعة بيانات، وأكثرها في: { $first }.
    }
news-twice = يُحسب الصف الذي يخص بلدين، كممر الهجرة، لكليهما.
news-digits = قد يقتصر التنقيح على الأرقام الأخيرة: يرد أكبر تنقيح في كل مجموعة بيانات في الجدول، كنسبة مئوية من القيمة السابقة.
