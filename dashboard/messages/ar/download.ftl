# The dialog under Download.

download-title = تنزيل
download-picture = صورة
download-table = الأرقام في جدول
# The sizes of pictures, what each is for: "Slide (1600 × 900)"; the numbers are pixels.
download-size = الحجم
    .slide = شريحة ({ $width } × { $height })
    .report = تقرير ({ $width } × { $height })
    .square = مربع ({ $width } × { $height })
    .phone = هاتف ({ $width } × { $height })
# How many pixels a PNG has for each of its size: "2x".
download-scale = دقة البكسل، PNG
download-times = { $times }x
download-ground = الخلفية
    .light = فاتحة
    .dark = داكنة
    .transparent = شفافة
download-every-year = CSV، جميع السنوات
download-copy = نسخ الصورة
download-close = إغلاق
