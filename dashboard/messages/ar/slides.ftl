# The page of the reader's own slides, and the buttons that lead there.

slides-page = الشرائح
slides-page-summary = رسوم بيانية ونصوص وأسئلة توجيهية بالترتيب الذي تختاره: للعرض والمشاركة والتنزيل.
slides-own = شرائحي
slides-count =
    { $count ->
        [zero] لا شرائح
        [one] شريحة واحدة
        [two] شريحتان
        [few] { $count } شرائح
        [many] { $count } شريحة
       *[other] { $count } شريحة
    }

## On every page

slides-add-chart = إضافة إلى شرائحي
slides-undo = تراجع
slides-show-own = شرائحي
slides-close = إغلاق

## Above the list

slides-unusable = تعذر استخدام أجزاء من العنوان؛ وترد الشرائح الأخرى أدناه.
slides-of-another = وردت هذه الشرائح مع رابط. وشرائحك لم تتغير؛ أما التغييرات هنا فتبقى في العنوان.
slides-keep = الاحتفاظ بها كشرائحي
slides-join = إضافة إلى شرائحي
slides-own-instead = إظهار شرائحي
slides-present = بدء العرض
slides-powerpoint = تنزيل PowerPoint
slides-pdf = تنزيل PDF
slides-share = مشاركة
slides-title = عنوان الشرائح
slides-clear = مسح

## One slide of the list

slides-kind-title = شريحة عنوان
slides-kind-text = نص
slides-kind-question = سؤال للحاضرين
# $page: the title of the page that the chart stands on.
slides-kind-chart = رسم بياني من صفحة «{ $page }»
slides-no-title = بدون عنوان
slides-no-question = بدون سؤال
slides-order = لنقل شريحة، اسحب صورتها أو اضغط على Alt مع أحد مفاتيح الأسهم.
slides-move = نقل هذه الشريحة: بالسحب أو بالضغط على Alt مع أحد مفاتيح الأسهم
slides-up = نقل إلى أعلى
slides-down = نقل إلى أسفل
slides-rename = إعادة تسمية
slides-edit = تحرير
slides-copy = تكرار
slides-remove = إزالة
slides-open = فتح العرض

## What can be added

slides-adding = إضافة شريحة
slides-new-title = شريحة عنوان
slides-new-text = نص
slides-new-question = سؤال خاص بي
slides-guiding = سؤال توجيهي من الأوراق (العدد المتاح للاختيار: { $count })
slides-topic = الموضوع
slides-topics = جميع المواضيع
# A part of a document: its title and the part.
slides-topic-of = { $document }: { $section }
slides-add = إضافة

## Where there is no slide yet

slides-lead = الشرائح هي رسوم بيانية من هذه الصفحات بالترتيب الذي تختاره. وهي تُحفظ في هذا المتصفح.
# <b> stands around the name of the button.
slides-step-choose = في أي صفحة، اختر ما يعرضه الرسم البياني، ثم اضغط على <b>إضافة إلى شرائحي</b>.
slides-step-order = عُد إلى هنا: رتّب الشرائح وأضف عنواناً أو نصاً أو سؤالاً للحاضرين.
slides-step-show = اعرضها ملء الشاشة، أو شارك رابطها، أو نزّلها بصيغة PowerPoint أو PDF.
slides-begin = البدء باللمحة العامة
slides-ready = أو افتح شرائح جاهزة، لعرضها أو لتغييرها:
# <a> stands around the title of a deck, which leads to it.
slides-ready-deck =
    { $count ->
        [zero] <a>{ $title }</a> (لا شرائح)
        [one] <a>{ $title }</a> (شريحة واحدة)
        [two] <a>{ $title }</a> (شريحتان)
        [few] <a>{ $title }</a> ({ $count } شرائح)
        [many] <a>{ $title }</a> ({ $count } شريحة)
       *[other] <a>{ $title }</a> ({ $count } شريحة)
    }

## The file of a deck

slides-making = جار إعداد الملف...
slides-cancel = إلغاء
# How many slides are done of how many.
slides-progress = { $done } من أصل { $all } من الشرائح
# $place: the place among the files that wait to be made; 1 is the next.
slides-waiting =
    { $place ->
        [1] ملفك هو التالي في الدور…
        [2] ملفك هو الثاني في الدور…
        [3] ملفك هو الثالث في الدور…
       *[other] رقم ملفك في الدور: { $place }
    }
slides-yours-wait = بلغت الملفات المطلوبة من عنوانك والمنتظرة دورها الحد الأقصى. يرجى طلب هذا الملف بعد الانتهاء من أحدها.
slides-line-full = ثمة ملفات كثيرة تنتظر إعدادها. يرجى المحاولة من جديد بعد بضع دقائق.
slides-lost = فُقد الملف أثناء انتظاره أو إعداده. يرجى طلبه من جديد.
slides-too-long = تجاوز إعداد الملف المهلة المحددة (بالثواني: { $seconds }) فأُوقف. ويقل الوقت إذا قلّت الشرائح.
slides-too-large = تجاوز إعداد الملف الذاكرة المتاحة له (بالميغابايت: { $most }) فأُوقف. وتقل الذاكرة المطلوبة إذا قلّت الشرائح.
slides-nothing = لا توجد شريحة لوضعها في ملف.
# $name: the name of the file.
slides-made = أُعد الملف: { $name }
slides-more = { $count } غيرها من النوع نفسه
slides-failed = تعذر إعداد الملف؛ والخطأ من جانبنا وقد سُجل.

slides-file-name = شرائح-هجرة-اليد-العاملة

## Below the list: to where the code of a presenter's show is typed

slides-follow = متابعة عرض شرائح برمزه
