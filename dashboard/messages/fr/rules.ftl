rules-turn = Règles et pratiques
rules-turn-communities = Communautés

rules-title = Règles et pratiques, { $country }
rules-subtitle = Instruments, accords bilatéraux, bonnes pratiques et affirmations que citent les sources présentes ici
rules-head = { $rule } : { $items }
rules-line =
    { $more ->
        [0] { $names }
       *[other] { $names } ; et { $more } autres
    }
rules-headline = Instruments ratifiés : { $ratified } ; accords dans les données : { $agreements } ; pratiques citées : { $practices }
rules-told = { START($country) } : instruments dont la ratification a été vue, { $ratified } ; non ratifiés ou dénoncés, { $outside } ; aucune ratification vue, { $unseen }. Accords bilatéraux dans les données : { $agreements } ; pays avec lesquels des documents en citent un : { $named } ; bonnes pratiques : { $practices }.
rules-ratified =
    { $ratified_names ->
        [none] { "" }
       *[other] Ratifiés : { $ratified_names }.
    }
rules-statement = { $verdict } : { $statement }
rules-claimed =
    { $claimed ->
        [none] { "" }
       *[other] Affirmations des documents : { $claimed }.
    }
rules-dates = Chaque liste de parties a sa propre date, de { $first } à { $last } ; ce que les États ont fait ensuite n’y figure pas.
    .mark = Listes de { $first } à { $last }
rules-unseen = « Non ratifié » n’est dit que lorsqu’une liste comprend tous les États ; ailleurs, aucune ratification n’a été vue, et il peut y en avoir une.
rules-agreements = Les accords sont ceux d’un recueil de textes ; un texte absent peut exister, et un texte présent n’est pas nécessairement en vigueur.
