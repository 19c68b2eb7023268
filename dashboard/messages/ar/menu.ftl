menu-world = العالم
menu-papers = الوثائق
menu-rules = القواعد
