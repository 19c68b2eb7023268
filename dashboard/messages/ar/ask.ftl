## On the screen of the presenter

ask-start = سؤال الحاضرين
ask-key = A
ask-does = دعوة الحاضرين إلى الإشارة إلى بلد أو علامة أخرى؛ وإخفاء ما يشيرون إليه وإظهاره
ask-unled = اسمح أولاً بمتابعة الهواتف (L)، ثم يمكن سؤال الحاضرين.
ask-head = ما يشير إليه الحاضرون
ask-counted = الهواتف التي أشارت: { $count }. الهواتف المتابعة: { $followers }.
ask-pointed = أشاروا: { $count }
ask-others = علامات أخرى: { $count }
ask-looks = العروض المفتوحة
ask-hide = إخفاء
ask-end = إنهاء السؤال

## On a phone

ask-press = سؤال من مقدم العرض: اضغط على بلد أو علامة أخرى للإشارة إليها.
ask-open = سؤال من مقدم العرض: افتح عرضاً واضغط على بلد أو علامة أخرى.
ask-choose = أو اختر بلداً
ask-set = وُضعت علامتك.
ask-back = سحبها
ask-lost = لم تصل علامتك. يرجى الضغط مرة أخرى.
