menu-world = العالم
menu-rules = القواعد
menu-papers = الوثائق
