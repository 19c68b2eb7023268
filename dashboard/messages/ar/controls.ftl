# The controls of a page: what they offer, and what they say of themselves.

# Beside the state of controls that are folded on a phone.
controls-change = تغيير
# A button that shows one year after the other; read aloud with the name of the control.
controls-play = تشغيل
controls-play-label = تشغيل متتابع: { $label }
controls-find = اكتب اسماً
controls-none-found = لا يوجد اسم بهذه الأحرف.
controls-near-found = لا يوجد اسم بهذه الأحرف. أقرب الأسماء:
controls-more = المزيد
