menu-world = العالم
menu-papers = الوثائق
