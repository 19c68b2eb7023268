# What the command line prints: python -m dashboard. Names of commands, options, keys and values stay as they are.

command-about = اتجاهات هجرة اليد العاملة، من سطر الأوامر.

## What each command is for, in its help

command-charts = سرد الرسوم البيانية مع خيارات كل منها وقيمها والقيم الافتراضية
    .json = بصيغة JSON
    .headlines = خلاصة كل رسم بياني عندما لا يُختار شيء، بصيغة JSON
command-check = التحقق من ملفات البيانات بالقياس إلى وصفها وسرد جميع الأخطاء
    .folder = المجلد الذي يتضمن datapackage.json (افتراضياً: البيانات المرفقة)
command-data = كتابة جميع البيانات المرفقة، مع وصفها، في مجلد أو في ملف zip
command-deck = إعداد شرائح، بصيغة PowerPoint أو PDF، من ملف TOML
    .file = العنوان والرسوم البيانية والنصوص والأسئلة بترتيبها
command-image = إعداد صورة رسم بياني بصيغة PNG أو SVG أو PDF؛ وإذا تعددت القيم فمجلد من الصور
    .selection = ما يختلف عن القيم الافتراضية. عدة قيم لمفتاح واحد تعطي صورة لكل منها: a..b، أو a|b، أو تكرار المفتاح، أو `all` (أو `*`)، وكذلك a,b حيث يأخذ الرسم البياني قيمة واحدة (وحيث يأخذ عدة قيم، يعطي a,b صورة واحدة للقيمتين معاً)
    .output = ملف، أو مجلد لعدة صور
    .size = { $sizes }، أو WxH بالبكسل (القيمة الافتراضية: { $usual })
    .scale = عدد وحدات البكسل في ملف PNG لكل وحدة من حجمه (القيمة الافتراضية: { $usual })
    .format = بحسب اسم الملف، وإلا فهي png
    .jobs = عدد العمليات التي تعد الصور بالتوازي (القيمة الافتراضية: { $usual })
    .force = إعادة إعداد الصور الموجودة
command-table = طباعة صفوف رسم بياني بصيغة CSV
    .selection = ما يختلف عن القيم الافتراضية. توضع عدة قيم لمفتاح واحد في ملف واحد، ويكون المفتاح عموداً: a..b، أو a|b، أو تكرار المفتاح، أو `all` (أو `*`)، وكذلك a,b حيث يأخذ الرسم البياني قيمة واحدة؛ { $top }=N: الصفوف الأولى وعددها N، كما تعرضها الصورة
    .comments = بدون أسطر التعليقات في أول الملف
    .output = ملف تُكتب فيه الصفوف بدلاً من طباعتها
command-chart = معرّف الرسم البياني، كما يورده `charts`
command-language = لغة الكلمات والأرقام والأسماء: { $known }

## The list of charts

# After the name of a control: its label, whether it takes several values, and the values that there are.
command-control =
    { $many ->
        [yes] { $label }: عدة قيم من { $values }
       *[no] { $label }: { $values }
    }
# Where the default of a control is nothing.
command-empty = (فارغ)
# $every: the word for all rows; $count: how many rows the picture shows.
command-rows = صفوف الملف: { $every }، أو الأولى منها وعددها N؛ وعدد ما تعرضه الصورة { $count }

## What was done

# $place: where the data are.
command-faults =
    { $count ->
        [zero] { $place }: لا أخطاء.
        [one] { $place }: خطأ واحد.
        [two] { $place }: خطآن.
        [few] { $place }: { $count } أخطاء.
        [many] { $place }: { $count } خطأً.
       *[other] { $place }: { $count } خطأ.
    }
command-replaced = كان { $place } موجوداً وقد استُبدل.
command-replaced-one = { $place }: كان { $name } موجوداً وقد استُبدل، وتُركت الملفات الأخرى كما كانت.
command-replaced-several = { $place }: استُبدلت الملفات التي كانت موجودة وعددها { $count }، وتُركت الملفات الأخرى كما كانت.
# What a file of $place leaves out.
command-left-out = { $place }: { $words }
# Beside the bar of progress: how many of what are done.
command-slides = شرائح
command-pictures = صور

## How a batch of pictures went: some of these, one after the other, then a line for every failure

command-report = { $place }: { $parts }.
command-drawn = المرسوم { $count } في { $seconds } ث ({ $rate } في الثانية)
command-kept = الموجود من قبل { $count }
command-failed = المتعذر رسمه { $count }
command-left = المتبقي للمرة القادمة { $count } (الأمر نفسه يستأنف من هنا)
command-lacking = الناقص كلماتٍ أو أرقاماً { $count }، كما يبيّن العمود left_out
command-failure = { "  " }{ $file }: { $reason }

## What was typed wrong

command-count = { $text } ليس عدداً صحيحاً من 1 فأكثر
command-several = الصور المتعددة توضع في مجلد، في حين أن «{ $name }» اسم ملف واحد.
command-format = ينتهي «{ $name }» بـ { $ending }، في حين يقول --format: { $format }.
# What a command writes: files by their endings, and folders; $last is the last ending where it writes no folders.
command-kinds =
    { $folder ->
        [yes] { $endings } أو مجلداً
       *[no] { $endings } أو { $last }
    }
command-no-name = لا اسم بعد -o؛ وهو يأخذ { $kinds }.
command-is-folder = «{ $name }» مجلد؛ وهذا الأمر يكتب { $kinds }.
# $example: the same with a name before its ending.
command-ending-alone = «{ $name }» لاحقة بلا اسم؛ اكتب اسماً قبلها: «{ $example }».
command-folder-there =
    { $folder ->
        [yes] «{ $name }» مجلد؛ حدد اسم ملف فيه، أو أضف / في آخره لملئه.
       *[no] «{ $name }» مجلد؛ حدد اسم ملف فيه.
    }
command-no-folder = «{ $name }» ملف وليس مجلداً.
command-wrong-ending =
    { $folder ->
        [yes] ينتهي «{ $name }» بـ { $ending }؛ وهذا الأمر يكتب { $kinds }. واسم المجلد الجديد الذي يتضمن نقطة ينتهي بعلامة /: «{ $name }/».
       *[no] ينتهي «{ $name }» بـ { $ending }؛ وهذا الأمر يكتب { $kinds }.
    }
command-no-ending = ليست لـ «{ $name }» لاحقة؛ وهذا الأمر يكتب { $kinds }.

command-usage = الاستعمال:
command-options = الخيارات
command-arguments = المعطيات
command-help = عرض هذه المساعدة والخروج
command-error = { $program }: خطأ: { $problem }
command-argument = { $name }: { $problem }
command-unknown-words = معطيات غير معروفة: { $words }
command-missing-words = معطيات ناقصة: { $words }
command-one-expected = تلزم قيمة
command-ambiguous = خيار ملتبس: قد يعني { $option } أياً من { $matches }
command-without-value = لا تُقبل أي قيمة، وقد أُعطيت { $value }
command-no-choice = قيمة غير معروفة: { $value } (القيم الممكنة: { $known })
command-wrong-value = { $value } ليس عدداً صحيحاً
