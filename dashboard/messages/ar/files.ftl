### What files of figures, CSV and Excel, say of themselves.

## Labels, each before a colon or in a cell of its own

files-sheet-data = البيانات
files-sheet-about = نبذة
files-title = العنوان
files-measure = القياس
files-in-words = بالكلمات
files-selection = الاختيار
files-rows = الصفوف
files-note = ملاحظة
files-definition = التعريف
files-column = العمود
files-columns = الأعمدة
files-source = المصدر
files-edition = الطبعة
files-address = العنوان الإلكتروني للمصدر
files-terms = الشروط
files-licence = الترخيص
files-link = الرابط
files-made = تاريخ الإعداد

# In place of a selection where nothing is chosen.
files-nothing-chosen = لا شيء

## What stands after them

# A word of the glossary, what it means, and whose definition that is.
files-definition-of = { $word }: { $definition } ({ $source })
# A source: its work, edition and publisher, and the day on which it was read, "2026-11-20".
files-edition-of = { $title }: { $edition }. { $publisher }. تاريخ الاطلاع: { $day }.
# How many rows there are. $rows: the "first" $count of $all; "all" of them; or all, where the picture "pictured" $shown.
files-counted =
    { $rows ->
        [first] أول { $count } من أصل { $all }
        [pictured] الكل، { $all }؛ والعنوان والنص هما عنوان ونص الصورة التي تعرض { $shown } منها
       *[all] الكل، { $all }
    }
# In a CSV file.
files-guarded = توضع علامة ' قبل أي نص قد تعتبره جداول البيانات صيغة حسابية.

## Files of several selections

# The same of so many $selections.
files-counted-of-several =
    { $rows ->
        [first] { $count } من أصل { $all }، وهي الأولى من كل اختيار من الاختيارات البالغ عددها { $selections }
        [pictured] الكل، { $all }، من الاختيارات البالغ عددها { $selections }؛ والعناوين هي عناوين الصور التي تعرض الصفوف الأولى من كل اختيار
       *[all] الكل، { $all }، من الاختيارات البالغ عددها { $selections }
    }
# Heads of the first columns, which say to which selection a row belongs. $label: the name of a choice, "Year".
files-chosen = { $label } (اختيار)
files-chosen-code = { $label } (اختيار، رمز)
# $label: the name of a choice. $values: the first values, $last the last of $count in all.
files-many-values = { $label }: { $values } … { $last } (العدد الإجمالي { $count })
# $titles: the first titles, set apart by semicolons; $count: how many there are besides.
files-many-titles = { $titles }؛ و{ $count } غيرها
# A note that is said of some selections alone: of $count of $all, or of one $selection, "Year: 2024".
files-note-of-several = { $note } (تخص { $count } من أصل { $all } من الاختيارات.)
files-note-of-one = { $note } (تخص: { $selection }.)
files-more-notes =
    { $count ->
        [zero] لا ملاحظات أخرى في ملفات الاختيارات.
        [one] ملاحظة أخرى تخص اختياراً واحداً ترد في ملفه.
        [two] ملاحظتان أخريان تخص كل منهما اختياراً واحداً تردان في ملفيهما.
        [few] { $count } ملاحظات أخرى تخص كل منها اختياراً واحداً ترد في ملفاتها.
        [many] { $count } ملاحظة أخرى تخص كل منها اختياراً واحداً ترد في ملفاتها.
       *[other] { $count } ملاحظة أخرى تخص كل منها اختياراً واحداً ترد في ملفاتها.
    }

## Pictures

# The subtitle of a chart of which a picture has room for some rows alone.
files-with-room = { $subtitle }. { $rows }
files-rows-with-room = الصفوف المعروضة هنا: { $shown } من { $all }.
