## On the screen of the presenter

ask-start = سؤال الحاضرين
ask-key = A
ask-does = دعوة الحاضرين إلى الإشارة إلى بلد أو علامة أخرى؛ وإخفاء ما يشيرون إليه وإظهاره
ask-unled = اسمح أولاً للهواتف بالمتابعة (L)، وعندئذ يمكن سؤال الحاضرين.
ask-head = ما يشير إليه الحاضرون
ask-counted = الهواتف التي أشارت: { $count }. الهواتف المتابعة: { $followers }.
ask-pointed = أشاروا: { $count }
ask-others = علامات أخرى: { $count }
ask-looks = العروض المفتوحة
ask-hide = إخفاء
ask-end = إنهاء السؤال

## On a phone

ask-press = مقدم العرض يسأل: للإشارة إلى بلد أو علامة أخرى، اضغط عليها.
ask-open = مقدم العرض يسأل: افتح أحد العروض واضغط على بلد أو علامة أخرى.
ask-choose = أو اختر بلداً
ask-set = سُجلت إشارتك.
ask-back = سحبها
ask-lost = لم تصل إشارتك. يرجى الضغط مرة أخرى.
