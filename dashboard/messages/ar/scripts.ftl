# What the scripts of the pages say themselves (assets/*.js). A page carries these messages in its first answer, so they
# are short; they take numbers and texts alone, no functions, no other messages.

## The line above every page on the connection

scripts-connection-lost = انقطع الاتصال بلوحة البيانات. وما يظهر هو آخر عرض وصل؛ وسيظهر ما تختاره الآن حالما يعود الاتصال.
scripts-connection-slow = لم تستجب لوحة البيانات بعد. وما يظهر هو العرض السابق لاختيارك الأخير.
scripts-connection-refused = تعذر رسم هذا الاختيار. وما يظهر هو العرض السابق له.
scripts-connection-kept = تعذر الوصول إلى لوحة البيانات. وما يظهر قُرئ في { $time }.
scripts-connection-unseen = لم يُفتح هذا الرسم البياني قبل انقطاع الاتصال، فلا يوجد ما يُعرض منه بعد. وسيظهر حالما يعود الاتصال.
# What stands as $reason in other messages below.
scripts-connection-reason = تعذر الوصول إلى لوحة البيانات.

## Sentences and lists

# Two sentences, one after the other.
scripts-sentences = { $first } { $last }
# Names, one after the other: "Nepal, Philippines".
scripts-list = { $first }، { $last }
# Of many names the first four, and how many more there are: "Nepal, Philippines, Egypt, Jordan +3".
scripts-list-more = { $names } +{ $count }

## Controls

# What a folded control says where nothing is chosen.
scripts-none = لا شيء
# The state of one control, and of several: "Year: 2024 · Sex: Women".
scripts-state = { $label }: { $value }
scripts-states = { $first } · { $last }
# On the button that plays all years, while it does.
scripts-pause = إيقاف مؤقت

## The box for the reader's country and for everything else that is sought

scripts-search-placeholder = بلد أو موضوع
scripts-country-found =
    { $count ->
        [zero] لم يُعثر على أي بلد
        [one] عُثر على بلد واحد
        [two] عُثر على بلدين
        [few] عُثر على { $count } بلدان
        [many] عُثر على { $count } بلداً
       *[other] عُثر على { $count } بلد
    }
scripts-country-more = عدد البلدان التي عُثر عليها { $count }، تُعرض منها البلدان الأولى وعددها { $shown }
scripts-country-near = لا يوجد اسم بهذه الأحرف. أقرب الأسماء:
scripts-country-nothing = لم يُعثر على أي بلد أو منطقة ولا على غير ذلك. جرّب تهجئة أخرى أو رمز ISO مثل PHL.
scripts-country-failed = تعذر تحميل قائمة البلدان. تحقق من الاتصال ثم اكتب من جديد.
scripts-country-tab = لا يتسع هذا المتصفح لتذكُّر بلدك: سيظل معروفاً إلى أن تُغلق علامة التبويب هذه.
scripts-country-page = لا يتذكر هذا المتصفح بلدك: سيظل معروفاً إلى أن تُغلق الصفحة أو يُعاد تحميلها.
scripts-search-found = البلدان: { $countries }؛ نتائج أخرى: { $others }
scripts-search-near = لا شيء يتضمن هذه الكلمات. أقرب ما وُجد:
scripts-search-pair = { $origin } ← { $destination }: { $shows }

## Download

scripts-download-drawing = جار رسم الصورة...
# $name: the name of the file.
scripts-download-saved = حُفظ الملف: { $name }
scripts-download-copied = نُسخت الصورة.
# $reason: a sentence without a capital, or an answer of the dashboard.
scripts-download-failed = تعذر إعداد الصورة: { $reason }

## Share

scripts-share-send = المشاركة عبر تطبيق
scripts-share-more = إطار لصفحة على الويب، ورمز برمجي يقرأ البيانات
scripts-share-copy = نسخ
# $what: the label of what is copied, such as "Link" or "Citation".
scripts-share-copy-what = نسخ: { $what }
scripts-share-copied = تم النسخ: { $what }
scripts-share-refused = لم ينسخ المتصفح النص؛ وهو محدد الآن، فانسخه باستخدام لوحة المفاتيح.
scripts-share-failed = تعذر الحصول على الرابط: { $reason }

## The reader's own slides

# The link of the menu, with the number of the reader's slides.
scripts-slides-menu =
    { $count ->
        [0] الشرائح
       *[other] الشرائح ({ $count })
    }
scripts-slides-added = أُضيفت باعتبارها الشريحة { $number }.
# $most: how many slides there may be, always the same number, 60.
scripts-slides-full = الحد الأقصى { $most } شريحة؛ ولم تُضف هذه الشريحة.
scripts-slides-moved = الشريحة { $number } من أصل { $all }.
scripts-slides-removed = أُزيلت الشريحة { $number }.
scripts-slides-copied = النسخة هي الشريحة { $number }.
scripts-slides-changed = غُيّرت الشريحة { $number }.
scripts-slides-named = غُيّر العنوان.
scripts-slides-cleared = أُزيلت جميع الشرائح.
scripts-slides-kept = أصبحت هذه شرائحك الآن.
scripts-slides-joined = أُضيفت إلى شرائحك؛ وعددها الآن { $count }.
scripts-slides-undone = تم التراجع.
scripts-slides-tab = شرائحك غير محفوظة: لم يعد في هذا المتصفح متسع، ولذلك ستبقى هنا إلى أن تُغلق علامة التبويب هذه. وهي مضمنة في عنوان صفحة الشرائح؛ فاحتفظ به أو انسخ رابطه.
scripts-slides-page = شرائحك غير محفوظة: ليس في هذا المتصفح متسع أو أنه لا يسمح بحفظ أي شيء، ولذلك ستبقى هنا إلى أن تُغلق الصفحة أو يُعاد تحميلها. وهي مضمنة في عنوان صفحة الشرائح؛ فاحتفظ به أو انسخ رابطه.
scripts-slides-stopped = تم الإيقاف؛ ولم يُعَد أي ملف.
scripts-slides-missed = انقطع العمل ولم يُعَد أي ملف. يرجى طلبه من جديد.

## The dialog for the words of a slide

scripts-edit-title = العنوان
scripts-edit-deck = عنوان الشرائح
scripts-edit-subtitle = العنوان الفرعي
scripts-edit-text = النص، سطر لكل نقطة
scripts-edit-question = السؤال
# Below the field for the title of a chart.
scripts-edit-empty = إذا تُرك فارغاً: خلاصة الرسم البياني
scripts-edit-done = تم
scripts-edit-cancel = إلغاء

## The slide show

scripts-show-next = التالي
scripts-show-previous = السابق
scripts-show-help = مساعدة
scripts-show-close = إنهاء العرض
scripts-show-full = ملء الشاشة
scripts-show-controls = تغيير هذا العرض
scripts-show-back = العودة إلى الشريحة
scripts-show-code = رمز الاستجابة السريعة
scripts-show-slide = الشريحة { $number } من أصل { $all }
# Read aloud when a slide is turned to.
scripts-show-now = الشريحة { $number } من أصل { $all }. { $title }
# What screen readers call one slide, and the whole.
scripts-show-role-slide = شريحة
scripts-show-role-show = عرض شرائح
scripts-show-empty = لا توجد شريحة لعرضها.
scripts-show-away = يتعذر الوصول إلى لوحة البيانات الآن، ولذلك لا يمكن تغيير هذا العرض. والشرائح كلها موجودة هنا؛ اضغط على C مرة أخرى لاحقاً.
scripts-show-left-out = لا تتسع المساحة هنا للنص كله.
scripts-show-missing = تعذر الحصول على الرسم البياني لهذه الشريحة: { $reason }
scripts-show-play = تشغيل
scripts-show-find = اكتب اسماً
scripts-show-none-found = لا يوجد اسم بهذه الأحرف.
scripts-show-near-found = لا يوجد اسم بهذه الأحرف. أقرب الأسماء:
scripts-show-as-was = كما كان

## The keys of the show, each with what it does. $arrow is the key that leads there, to the right or to the left.

scripts-keys-next = { $arrow } Space Page Down
scripts-keys-next-does = الشريحة التالية
scripts-keys-previous = { $arrow } Page Up
scripts-keys-previous-does = الشريحة السابقة
scripts-keys-ends = Home، End
scripts-keys-ends-does = الشريحة الأولى والأخيرة
scripts-keys-full = F
scripts-keys-full-does = ملء الشاشة والخروج منه
scripts-keys-controls = C
scripts-keys-controls-does = فتح خيارات الشريحة وإغلاقها؛ ويبقى ما اختير
scripts-keys-code = Q
scripts-keys-code-does = رمز الاستجابة السريعة للشريحة
scripts-keys-help = ?
scripts-keys-help-does = هذه المساعدة
scripts-keys-close = Esc
scripts-keys-close-does = إغلاق ما هو مفتوح، ثم إنهاء العرض
