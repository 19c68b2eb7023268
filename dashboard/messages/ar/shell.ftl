# What stands around every page and every chart: menu, notices, foot, tools of a panel, and addresses without a page.

shell-skip = الانتقال إلى المحتوى
shell-menu = القائمة
# What screen readers call the list of the menu.
shell-pages = الصفحات
shell-loading = جار التحميل...
# The words within <list> lead to a file that lists all others.
shell-without-scripts = مع JavaScript تستجيب هذه الصفحة لما يُختار. وبدونها تظهر الرسوم البيانية الأولى هنا كصور، ولكل من الرسوم الأخرى عنوان خاص به؛ ويمكن الحصول على جميع الأرقام في ملفات CSV مدرجة في <list>datapackage.json</list>.

## The foot of every page; the words within <data> lead to the page of the data

shell-foot = يرد مع كل رقم مصدره وطبعته وترخيصه؛ وجميع مجموعات البيانات متاحة في صفحة <data>البيانات</data>.

## An address without a page; the words within <overview> lead to the overview

shell-no-page = لا توجد صفحة في هذا العنوان
shell-no-page-text = تعرض القائمة أعلاه جميع الصفحات، ومنها مثلاً <overview>اللمحة العامة</overview>.
shell-no-page-title = الصفحة غير موجودة
shell-no-page-description = لا توجد صفحة في هذا العنوان.

## The title of a window, and of a link that is posted

# $title: what the page is about.
shell-window = { $title } – { $site }
# A title with what is chosen; $chosen: "Sex: Women; Year: 2024".
shell-chosen = { $title } ({ $chosen })
# The finding of a chart, without a full stop, and its sentence in words.
shell-description = { $finding }. { $summary }
# A picture of a link in words: its title, and what it says.
shell-alternative = { $title }: { $description }

## The head of a page

shell-unusable = تعذر استخدام أجزاء من العنوان؛ ويحل محلها العرض المعتاد.
# Above a chart that is shown alone. $page: the title of its page.
shell-all-charts = جميع الرسوم البيانية في هذه الصفحة: { $page }

## The tools below a chart

shell-table = جدول
shell-present = بدء العرض
shell-csv = الصفوف (CSV)
shell-chart-alone = فتح الرسم البياني: { $name }
# $shown and $all: how many rows; beside the first the chart shows the reader's country and those chosen.
shell-rows = صفوف الرسم البياني: { $shown } من أصل { $all }.
shell-rows-all = جميع الصفوف ({ $all })
shell-rows-found =
    { $found ->
        [0] لا يتضمن أي صف هذه الكلمات.
       *[other] عدد الصفوف التي تتضمن هذه الكلمات: { $found } من أصل { $all }.
    }
shell-table-find = البحث في الجدول
shell-table-open = افتح الرسم البياني
shell-more-rows = عرض المزيد من الصفوف
shell-table-own = { $name } (بلدك)
shell-table-previous = الصفوف السابقة
shell-table-next = الصفوف التالية
shell-table-page = الصفحة { $page } من { $pages }
shell-table-pages = صفحات الجدول
shell-language = اللغة
# Before the name of the language of the page, for screen readers.
shell-language-before = اللغة: { "" }

## The box for the reader's country and for everything else that is sought

shell-country = البحث عن بلد أو ممر أو رسم بياني أو مصطلح
shell-countries = النتائج
shell-country-clear = العالم
shell-country-clear-label = العالم: مسح اختيار بلدك

## The stage of a question: what it shows in turn, what its notes are folded under; $count is the number of notes, $question the title of a question

shell-questions = أسئلة هذه الصفحة
shell-turns = طرائق العرض
shell-turns-of = طرائق العرض: { $question }
shell-about =
    عن هذه الأرقام{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
shell-country-open = بحث
