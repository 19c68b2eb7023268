how-label = Provenance des chiffres
how-noted = { $how } ({ $datasets })
how-copied-by-program = Copiés par programme à partir d’une copie publique des chiffres de l’éditeur
how-transcribed-by-hand = Transcrits à la main à partir d’une copie publique des chiffres de l’éditeur, puis contrôlés par des sommes
how-read-where-quoted = Relevés sur des pages qui citent les chiffres de l’éditeur
