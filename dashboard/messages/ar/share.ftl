# The dialog under Share, and what is handed on of a chart.

share-title = مشاركة
share-close = إغلاق
share-link = رابط
share-link-of-show = رابط عرض الشرائح
share-citation = صيغة الاستشهاد
share-frame = إطار لصفحة على الويب
share-excel-web = Excel: البيانات، من الويب
share-excel-query = Excel: Power Query
share-code = رمز الاستجابة السريعة للرابط

## Citations

# $title and $subtitle say what the chart shows, without full stops at their ends; $selection is what is chosen, or [none];
# $source names source and licence in whole sentences; $day is a date in words.
share-cited =
    { $selection ->
        [none] { $title }. { $subtitle }. { $source } { $site }، { $link } (اطُّلع عليه في { $day }).
       *[other] { $title }. { $subtitle }. الاختيار: { $selection }. { $source } { $site }، { $link } (اطُّلع عليه في { $day }).
    }

## Beside links that others cannot open; $address is where they begin

share-nowhere = تبدأ الروابط بـ { $address }، وهو عنوان لا يؤدي إلى شيء على أي جهاز آخر. ولكي يتمكن الآخرون من فتح الروابط، شغّل لوحة البيانات مع ضبط HOST=0.0.0.0، أو مع ضبط PUBLIC_URL على العنوان الذي يوصَل إليها به.
share-nearby = تبدأ الروابط بـ { $address }، وهو عنوان هذا الجهاز في شبكته المحلية: فهي تفتح لمن هم على الشبكة نفسها. اضبط PUBLIC_URL إذا كان الوصول إلى لوحة البيانات بعنوان آخر.
