menu-world = العالم
menu-rules = القواعد
menu-papers = الوثائق
menu-data = البيانات
