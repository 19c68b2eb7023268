# What is said of what cannot be used or done: keys and values of addresses, files that are refused, decks, pictures.
# Names of keys and values are those of addresses and stay as they are in every language.

## Keys and values

# Anything that came from outside, between the marks of a quotation.
errors-quoted = «{ $text }»
# The first of many things, and how many more there are.
errors-listed =
    { $more ->
        [0] { $items }
       *[other] { $items }، وغيرها (العدد: { $more })
    }
# $named: the edition that an address names; $shown: the one that is shown, or [none].
errors-edition =
    { $shown ->
        [none] هذا الرابط يخص الإصدار «{ $named }» من البيانات، وهو غير محفوظ هنا: يُعرض إصدار آخر.
       *[other] هذا الرابط يخص الإصدار «{ $named }» من البيانات، وهو غير محفوظ هنا: يُعرض الإصدار { $shown }.
    }
# $keys: one key or more that there are not, each in quotation marks; $known: those that there are.
errors-unknown-key = ما يلي ليس من الخيارات هنا: { $keys } (الخيارات المتاحة: { $known }).
# $values: one value or more, each in quotation marks; $key: the key they were given for; $known: values that there are.
errors-unknown-value = ما يلي ليس من قيم «{ $key }»: { $values } (القيم المتاحة: { $known }).
errors-twice = ذُكر «{ $key }» أكثر من مرة.
errors-too-many-values = الحد الأقصى لعدد قيم «{ $key }» هو { $most }.
errors-no-number = يجب أن تكون قيمة «{ $key }» عدداً.
errors-comments = قيمة «comments» هي 1 أو 0.
errors-no-pair = «{ $text }» ليس بصيغة key=value.

## Several selections at once

# $first and $last: the ends of a range, as they were typed.
errors-backwards = نطاق «{ $key }» معكوس، من { $first } إلى { $last }: يُكتب النطاق { $key }={ $last }..{ $first }.
errors-empty-range = ليست لـ «{ $key }» أي قيمة من { $first } إلى { $last } ({ $known }).
# $keys: keys with the number of their values, any of which may be fewer.
errors-too-many-selections = عدد الاختيارات المطلوبة { $count }، والحد الأقصى للملف الواحد هو { $most }. اطلب عدداً أقل من قيم { $keys }.
errors-key-count = «{ $key }» ({ $count })
# $cuts: whether the first rows of each may be asked for instead, as $example does.
errors-too-many-rows =
    { $cuts ->
        [yes] مجموع صفوف هذه الاختيارات، وعددها { $count }، أكبر من الحد الأقصى للملف الواحد، وهو { $most }. اطلب عدداً أقل من قيم { $keys }، أو الصفوف الأولى من كل منها باستخدام { $example }.
       *[no] مجموع صفوف هذه الاختيارات، وعددها { $count }، أكبر من الحد الأقصى للملف الواحد، وهو { $most }. اطلب عدداً أقل من قيم { $keys }.
    }
# One of two or more: "a or b or c".
errors-either = { $first } أو { $last }

errors-one-language = الملف بلغة واحدة: يأخذ «lang» قيمة واحدة.
errors-full = يجري إعداد ملفات كبيرة أخرى. يرجى المحاولة من جديد بعد دقيقة.
errors-no-top = لا معنى لـ «{ $key }» هنا: فصورة { $chart } تعرض جميع الصفوف.
# $every: the word that stands for all rows.
errors-bad-top = «{ $key }» هو عدد صفوف ابتداءً من 1، أو { $every }، وليس «{ $text }».

## What there is not

errors-no-chart = لا يوجد رسم بياني باسم «{ $name }». الرسوم البيانية: { $known }.
errors-no-file = لا يوجد ملف باسم «{ $name }». الملفات: { $known }.
errors-no-page = لا توجد صفحة باسم «{ $name }».
errors-json-alone = هذا العنوان يجيب بصيغة JSON وحدها: format=json.
errors-no-question = لا يوجد سؤال توجيهي باسم «{ $name }».
errors-no-code = «of» هو عنوان صفحة هنا، ابتداءً من أول / فيه، ولا يتجاوز عدد أحرفه { $most }.
errors-no-request = هذا ليس طلباً من طلبات لوحة البيانات.
errors-address-long = لا يتجاوز عدد أحرف العنوان هنا { $most }.

## Pictures and drawings

errors-no-size = «{ $text }» ليس من الأحجام المتاحة: { $known }، أو WIDTHxHEIGHT من { $least } إلى { $most } بكسل.
errors-no-ground = «{ $text }» ليس من الخلفيات المتاحة: { $known }.
errors-no-scale = دقة البكسل عدد من { $least } إلى { $most }.
# $size and $room: sizes such as 320x320.
errors-too-small = الحجم { $size } أصغر من أن يتسع لكلمات «{ $chart }»؛ وبهذا الشكل يتسع لها الحجم { $room }.
errors-printing = يجري إعداد صور أخرى. يرجى المحاولة من جديد بعد دقيقة.
errors-not-printed = يتعذر إعداد صورة من الرسم.
errors-drawing-large = الحد الأقصى لحجم الرسم { $most } ميغابايت.
errors-drawing-letters = الحد الأقصى لعدد الحروف في الرسم هو { $most }.
errors-drawing-parts = الحد الأقصى لعدد عناصر الرسم هو { $most }.
errors-print-long = تجاوز إعداد الرسم المهلة المحددة (بالثواني: { $seconds }) فأُوقف.
errors-print-lost = توقفت العملية التي كانت تعد الرسم. يرجى المحاولة من جديد.
errors-no-svg = هذا ليس ملف SVG.
errors-no-svg-coding = هذا ليس ملف SVG: ليس بترميز UTF-8.
# $reason: what the reader of the file says, in English.
errors-no-svg-because = هذا ليس ملف SVG: { $reason }.
errors-document-type = لا يجوز أن يتضمن الرسم نوع مستند.
# $name: an element of the drawing that is not allowed.
errors-no-element = لا يجوز أن يتضمن الرسم العنصر «{ $name }».
errors-too-deep = الحد الأقصى لعدد مستويات التداخل بين عناصر الرسم هو { $most }.
errors-reference = لا يجوز أن يحيل الرسم إلى أي شيء خارجه.
errors-pattern = لا يجوز أن يستخدم نمط في الرسم أو حد خارجي فيه نمطاً أو حداً آخر.
errors-drawing-side =
    { $side ->
        [width] يجب أن يكون للرسم عرض بالبكسل لا يتجاوز { $most }.
       *[height] يجب أن يكون للرسم ارتفاع بالبكسل لا يتجاوز { $most }.
    }
# $reason: what the browser says, in English.
errors-not-drawn = تعذر على المتصفح إعداد الرسم: { $reason }
errors-browser-lost = انقطع الاتصال بالمتصفح أو استغرق وقتاً أطول مما ينبغي (الحد بالثواني: { $seconds }).
errors-worker-lost = توقفت العملية التي كانت تعد الرسم.
errors-browser-fails = عُثر على Chrome أو Chromium ولكنه لا يعمل ({ $reason }).
errors-browser-slow = عُثر على Chrome أو Chromium ولكنه لم يستجب في محاولتين خلال المهلة المحددة (بالثواني: { $seconds }).
errors-no-browser = تحتاج الصور إلى Chrome أو Chromium، ولم يُعثر على أي منهما. في Debian: apt-get install chromium؛ وفي غيره شغّل `choreo_get_chrome` في البيئة الافتراضية، أو حدد البرنامج في BROWSER_PATH.
errors-nothing-shown = ليس لدى الرسم البياني ما يعرضه لهذا الاختيار.
# $words: what is left out of the foot of a picture, each in quotation marks.

## Letters that no bundled font has; $letters names them, each with its number in Unicode

errors-letter = «{ $letter }» ({ $number })
errors-letters-some =
    { $more ->
        [0] { $letters }
       *[other] { $letters }، وغيرها (العدد: { $more })
    }
errors-letters =
    { $place ->
        [picture] الصورة: لا يتضمن أي من الخطوط الطباعية المتاحة { $letters }.
       *[drawing] الرسم: لا يتضمن أي من الخطوط الطباعية المتاحة { $letters }.
    }
errors-letters-apart = الرسم: إلى جانب الحروف المتصلة، كالحروف العربية، لا يتضمن أي من الخطوط الطباعية المتاحة { $letters }.
errors-letters-slide =
    { $part ->
        [title] الشريحة { $slide }، العنوان: لا يتضمن أي من الخطوط الطباعية المتاحة { $letters }.
        [subtitle] الشريحة { $slide }، العنوان الفرعي: لا يتضمن أي من الخطوط الطباعية المتاحة { $letters }.
        [text] الشريحة { $slide }، النص: لا يتضمن أي من الخطوط الطباعية المتاحة { $letters }.
       *[foot] الشريحة { $slide }، الحاشية: لا يتضمن أي من الخطوط الطباعية المتاحة { $letters }.
    }

## Slides in an address or in a file. $slide: the number of the slide, 0 for what is true of the whole deck; $problem: one of
## the messages of this file.

errors-in-slide =
    { $slide ->
        [0] مجموعة الشرائح: { $problem }
       *[other] الشريحة { $slide }: { $problem }
    }
errors-slide-alone = للشريحة { $slide } كلمات، ولكن «{ $slide }» نفسه غير موجود.
errors-slides-kept = عدد الشرائح { $count }؛ يُحتفظ بالأولى منها وعددها { $most }.
errors-deck-title-cut = عنوان مجموعة الشرائح أطول مما ينبغي (الحد الأقصى لعدد الأحرف { $most })، وقد اختُصر.
errors-title-cut = العنوان أطول مما ينبغي (الحد الأقصى لعدد الأحرف { $most })، وقد اختُصر.
errors-text-cut = النص أطول مما ينبغي (الحد الأقصى لعدد الأحرف { $most })، وقد اختُصر.
errors-selection-cut = الاختيار أطول مما ينبغي (الحد الأقصى لعدد الأحرف { $most })، وقد اختُصر.
errors-language = «{ $text }» ليس من اللغات المتاحة ({ $known }).
errors-slide-chart = لا يوجد رسم بياني باسم «{ $name }».
errors-slide-question = لا يوجد سؤال توجيهي باسم «{ $name }».

## A deck in a file. Words before a colon, such as link and keys, are keys of the file and stay as they are.

errors-no-toml = هذا ليس ملف TOML: { $reason }.
errors-no-text = الملف { $file } ليس نصاً بترميز UTF-8.
errors-no-slides = تتألف المجموعة من شرائح، كل منها تحت { $head }.
errors-too-many-slides = عدد الشرائح { $count }؛ والحد الأقصى للمجموعة { $most }.
errors-other-charts = link: «{ $key }» يخص رسوماً بيانية أخرى في الصفحة.
errors-deck-language = lang: «{ $text }» ليس من { $known }.
errors-slide-kind = يلزم واحد مما يلي: { $known }.
errors-keys-table = keys: المنتظر جدول، مثل { $example }.
errors-keys-value = keys: { $key }: المنتظر نص أو عدد صحيح.
errors-link = link: «{ $link }» ليس عنواناً.
errors-link-chart = link: «{ $chart }» ليس في تلك الصفحة؛ ورسومها البيانية هي { $known }.
errors-link-no-chart = link: لم يُحدَّد الرسم البياني؛ والرسوم البيانية في الصفحة هي { $known }.
errors-link-page = link: لا توجد صفحة باسم «{ $page }».
errors-file-key = «{ $key }» ليس مفتاحاً هنا (المفاتيح المتاحة: { $known }).
errors-file-text = { $key }: المنتظر نص.
errors-file-long = { $key }: أطول مما ينبغي (الحد الأقصى لعدد الأحرف { $most }).

## What the file of a deck does not show; said after the number of the slide

errors-untitled = بدون عنوان.
errors-slide-empty = ليس لدى الرسم البياني ما يعرضه لهذا الاختيار.
errors-slide-room = لا تترك الكلمات متسعاً كافياً للرسم البياني.
# $points: points of type.
errors-slide-long = تحتاج الكلمات إلى مساحة أكبر من المتاح في الشريحة (الزيادة بالنقاط الطباعية: { $points })، وقد تتجاوز حافتها.
errors-slide-letters = يتوقف ظهور «{ $letters }» على خطوط الجهاز الذي يفتح الملف.
errors-pdf-notes = لا يتضمن ملف PDF ملاحظات للمتكلم: أُسقطت ملاحظات { $noted } من أصل { $all } من الشرائح.
