# Phones that follow a presenter's slide show (assets/show-lead.js, assets/show-follow.js).

## The presenter

follow-lead = السماح للهواتف بالمتابعة
follow-lead-key = L
follow-lead-does = السماح للهواتف بمتابعة عرض الشرائح، ومعرفة عدد المتابعين
follow-scan = امسح الرمز بالهاتف، أو افتح هذا العنوان:
follow-count =
    { $count ->
        [0] لا يتابع أي هاتف بعد
        [zero] لا يتابع أي هاتف بعد
        [one] يتابع هاتف واحد
        [two] يتابع هاتفان
        [few] تتابع { $count } هواتف
        [many] يتابع { $count } هاتفاً
       *[other] يتابع { $count } هاتف
    }
follow-mark =
    { $count ->
        [0] لا متابعين
        [zero] لا متابعين
        [one] متابع واحد
        [two] متابعان
        [few] { $count } متابعين
        [many] { $count } متابعاً
       *[other] { $count } متابع
    }
follow-private = تعرض الهواتف ما يظهر على هذه الشاشة، بلغة كل قارئ. ولا تُحفظ أسماء أو عناوين؛ ويُحصى ما تشير إليه الهواتف وما تفتحه حتى نهاية العرض.
follow-stop = إنهاء المتابعة
follow-stopped = لم تعد الهواتف تتابع العرض، وقد أُبلغت بذلك.
follow-lead-ended = انتهت المتابعة. اضغط على L للبدء من جديد.
follow-refused = لا يمكن للهواتف أن تتابع الآن: { $reason }
follow-unheard = لم تصل هذه الشريحة إلى الهواتف بعد

## A phone

follow-title = متابعة عرض شرائح
follow-field = رمز العرض
follow-go = متابعة
follow-none = لا يوجد عرض بالرمز { $code }. وربما يكون قد انتهى.
follow-waiting = شريحة مقدم العرض في طريقها إليك.
follow-follows = أنت تتابع مقدم العرض.
follow-own = أنت تتصفح بنفسك؛ ومقدم العرض عند الشريحة { $number }.
follow-back = العودة إلى مقدم العرض
follow-explore = استكشاف هذا الرسم البياني
follow-leave = مغادرة العرض
follow-lost = انقطع الاتصال. وتبقى هذه الشريحة إلى أن يعود.
follow-ended = أنهى مقدم العرض عرض الشرائح.
follow-list = الاطلاع على شرائحه
follow-own-slides = الانتقال إلى شرائحي
