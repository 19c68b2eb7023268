### The page of what is new in the data. $edition and $before: days of two editions; $count: number of datasets.

news-page = ما الجديد
    .summary = ما أضافه الإصدار الحالي من البيانات وما نقّحه وما حذفه، حسب مجموعة البيانات وحسب البلد.
    .text = صفوف البيانات التي تقوم عليها الرسوم البيانية. وإذا اختير بلد فالصفوف التي تسميه.
# The day of an edition, in a list of them.
news-day = { $day }
news-title = ما غيّره الإصدار، حسب مجموعة البيانات
news-subtitle = الصفوف المضافة والمنقحة والمحذوفة منذ { $before }
news-none = لم يغيّر الإصدار أي صف يسمي هذا المكان
news-headline = عدد مجموعات البيانات التي غيّرها إصدار { $edition } منذ إصدار { $before }: { $count }
# Of the reader's country $place.
news-headline-own =
    { $count ->
        [0] لم يغيّر إصدار { $edition } أي رقم يخص { THE($place) }
       *[other] عدد مجموعات البيانات التي غيّر فيها إصدار { $edition } أرقاما تخص { THE($place) }: { $count }
    }
# A dataset with the number of its changed rows, in a list.
news-dataset = { $title } ({ $count })
# $first: the datasets with most changed rows.
news-summary =
    { $count ->
        [0] لم يتغير أي صف منذ إصدار { $before }.
       *[other] عدد مجموعات البيانات التي تغيرت صفوف فيها منذ إصدار { $before }: { $count }، وأكثرها: { $first }.
    }
news-twice = يُحسب الصف الذي يخص بلدين، كممر الهجرة، لكليهما.
news-digits = قد يقتصر التنقيح على الأرقام الأخيرة: يرد أكبر تنقيح في كل مجموعة بيانات في الجدول، كنسبة مئوية من القيمة السابقة.
