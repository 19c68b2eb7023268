how-label = كيف وصلت الأرقام إلى هنا
how-noted = { $how } ({ $datasets })
how-copied-by-program = نُسخت ببرنامج حاسوبي من نسخة عامة من أرقام الناشر
how-transcribed-by-hand = نُقلت يدوياً من نسخة عامة من أرقام الناشر، ودُقّقت بالمجاميع
how-read-where-quoted = أُخذت من صفحات تقتبس أرقام الناشر
