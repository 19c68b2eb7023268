# What `python -m dashboard refresh` prints.

refresh-about = جلب الأرقام الحالية من ناشريها وبيان ما يتغير ووضعها محل الأرقام المرفقة إذا لم تكن أسوأ منها
    .dataset = ما يُجلب؛ وإن لم يُذكر شيء فكل مجموعات البيانات التي تُجلب. أما غيرها فيُحدَّث يدوياً
    .sources = مجلد ملفات الناشرين (افتراضياً: ../shared/sources)
    .editions = مجلد الإصدار الذي يُستبدل (افتراضياً: editions بجانب البيانات)
    .threshold = النسبة المئوية التي يُذكر ابتداءً منها كل تنقيح على حدة (افتراضياً: { $usual })
    .trying = بيان ما كان سيتغير دون استبدال أي شيء
    .by-hand = بيان مواضع نشر مجموعات البيانات التي تُحدَّث يدوياً دون جلب أي شيء
    .accept = استبدال البيانات حتى إذا اختفت صفوف أو بلدان أو تغيرت الأرقام بأكثر من النصف
refresh-unknown = لا تُجلب: { $names }. وتُجلب: { $known }؛ أما ملفات مجموعات البيانات الأخرى فتُحدَّث يدوياً.
# $places: addresses of the publisher.
refresh-by-hand = { $dataset }: تُحدَّث هذه المجموعة يدوياً، ويتيحها ناشرها هنا: { $places }
refresh-none-by-hand = ليست من مجموعات البيانات التي تُحدَّث يدوياً: { $names }.
# $sources and $data: folders. Names of files and commands stay as they are.
refresh-put-in = ضع ملف الناشر محل الملف القديم في { $sources } كما يبين ملف README المجاور له، ثم نفّذ python -m dashboard.sources { $sources } { $data } ثم python -m dashboard check { $data }.
refresh-kept = تبقى البيانات كما هي.
refresh-same = لم يتغير أي رقم.
# What became of a dataset: rows before and after; $over: rows revised by more than $threshold; $years: or [none].
refresh-dataset =
    { $years ->
        [none] { $dataset }: عدد الصفوف سابقاً { $before } والآن { $after }؛ المضاف: { $added }، المنقح: { $revised } (منه { $over } بأكثر من { $threshold })، المحذوف: { $gone }.
       *[other] { $dataset }: عدد الصفوف سابقاً { $before } والآن { $after }؛ المضاف: { $added }، المنقح: { $revised } (منه { $over } بأكثر من { $threshold })، المحذوف: { $gone }؛ سنوات جديدة: { $years }.
    }
# $row: what names the row, such as NPL, 2024; $size: by how much its figure moved.
refresh-revised = { $row }: بمقدار { $size }
refresh-headlines = الخلاصات التي تتغير: { $count }
# The headline of a chart: as it was, or [none], and as it is.
refresh-headline =
    { $before ->
        [none] { $chart }: { $after }
       *[other] { $chart }: { $before } ← { $after }
    }
refresh-tried = لم يُستبدل أي شيء.
# $version: a day, 2026-11-30; $place: a folder.
refresh-replaced = الإصدار الحالي هو إصدار { $version }؛ ويُحفظ الإصدار السابق في { $place }.
