# What pages stand under in the menu, each with those that belong together: one or two words.

menu-world = World
menu-rules = Rules
menu-papers = Papers
menu-data = Data
