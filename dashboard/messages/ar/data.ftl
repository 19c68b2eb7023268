# The page of the data: every dataset with edition, licence, coverage, definitions and download; the glossary.

data-page = البيانات
data-summary = كل مجموعة بيانات مع الطبعة والترخيص والتغطية والتعاريف والتنزيل؛ ومسرد لمصطلحات هجرة اليد العاملة.
data-headline =
    { $count ->
        [zero] جميع البيانات المعروضة هنا: لا مجموعات بيانات
        [one] جميع البيانات المعروضة هنا: مجموعة بيانات واحدة، مع الطبعة والترخيص والتنزيل
        [two] جميع البيانات المعروضة هنا: مجموعتا بيانات، مع الطبعة والترخيص والتنزيل
        [few] جميع البيانات المعروضة هنا: { $count } مجموعات بيانات، مع الطبعة والترخيص والتنزيل
        [many] جميع البيانات المعروضة هنا: { $count } مجموعة بيانات، مع الطبعة والترخيص والتنزيل
       *[other] جميع البيانات المعروضة هنا: { $count } مجموعة بيانات، مع الطبعة والترخيص والتنزيل
    }
# The words within <file> lead to a file.
data-introduction = كل رقم معروض وارد في هذه الملفات أو محسوب منها. والخلية الفارغة تعني عدم وجود بيانات، ولا تعني صفراً أبداً. ويصف <file>datapackage.json</file> جميع الملفات والأعمدة للبرامج (Data Package).
data-everything = تنزيل كل شيء
data-zip = zip: جميع ملفات CSV، وdatapackage.json، وREADME؛ { $size } بعد فك الضغط
data-contents = في هذه الصفحة
data-datasets = مجموعات البيانات
data-glossary = مسرد المصطلحات
data-glossary-link = مسرد المصطلحات: مصطلحات هذا المجال
data-naming = أسماء المناطق
# The words within <file> lead to a file.
data-naming-text = تُسمى البلدان والمناطق كما تسميها الأمم المتحدة. وترد الأسماء والرموز في <file>countries.csv</file>: رموز ISO 3166، إضافة إلى CHI لجزر القنال وXKX لكوسوفو.

## Sizes of files; $number with its separators, $count the same for the plural

data-megabytes = { $number } ميغابايت
data-kilobytes = { $number } كيلوبايت
data-bytes = { $number } بايت

## The record of a dataset

data-rows =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفاً
       *[other] { $count } صف
    }
data-download = تنزيل CSV
# $file: the name of the file; $rows: "120 rows"; $size: "68 kB".
data-file = { $file }، { $rows }، { $size }
data-columns =
    { $count ->
        [zero] لا أعمدة
        [one] عمود واحد
        [two] عمودان
        [few] { $count } أعمدة
        [many] { $count } عموداً
       *[other] { $count } عمود
    }
data-publisher = الناشر
data-edition = الطبعة
data-coverage = التغطية
data-accessed = تاريخ الاطلاع
data-licence = الترخيص
data-source = المصدر
data-notes = ملاحظات
data-left-out = المستبعَد
data-cite = صيغة الاستشهاد
# How many rows of the publisher's file are not here, which and why ($what).
data-left-out-rows =
    { $count ->
        [zero] لا صفوف: { $what }
        [one] صف واحد: { $what }
        [two] صفان: { $what }
        [few] { $count } صفوف: { $what }
        [many] { $count } صفاً: { $what }
       *[other] { $count } صف: { $what }
    }
# $keys: the titles of the columns that name a row together.
data-columns-of = أعمدة { $file }؛ ما يحدد الصف: { $keys }
data-column = العمود
data-column-title = العنوان
data-column-unit = الوحدة
data-column-description = الوصف
