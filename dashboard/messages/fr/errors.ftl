# Ce qui est dit de ce qui ne peut être utilisé ni fait : clés et valeurs d’adresses, fichiers refusés, présentations, images.

## Clés et valeurs

errors-quoted = « { $text } »
errors-listed =
    { $more ->
        [0] { $items }
        [one] { $items } et { $more } de plus
        [many] { $items } et { $more } de plus
       *[other] { $items } et { $more } de plus
    }
# $named: the edition that an address names; $shown: the one that is shown, or [none].
errors-edition =
    { $shown ->
        [none] Ce lien renvoie à l’édition « { $named } » des données, qui n’est pas conservée ici : une autre édition est affichée.
       *[other] Ce lien renvoie à l’édition « { $named } » des données, qui n’est pas conservée ici : l’édition { $shown } est affichée.
    }
errors-unknown-key = Clé inconnue ici : { $keys } (clés existantes : { $known }).
errors-unknown-value = Valeur inconnue pour « { $key } » : { $values } ({ $known }).
errors-twice = « { $key } » est indiqué plus d’une fois.
errors-too-many-values = « { $key } » accepte au plus { $most } valeurs.
errors-no-number = « { $key } » est un nombre.
errors-comments = « comments » vaut 1 ou 0.
errors-no-pair = « { $text } » n’a pas la forme clé=valeur.

## Plusieurs sélections à la fois

errors-backwards = « { $key } » va à rebours, de { $first } à { $last } : un intervalle s’écrit { $key }={ $last }..{ $first }.
errors-empty-range = « { $key } » n’a aucune valeur de { $first } à { $last } ({ $known }).
errors-too-many-selections = La demande porte sur { $count } sélections, et un fichier en contient au plus { $most }. Demandez moins de valeurs de { $keys }.
errors-too-many-rows =
    { $cuts ->
        [yes] Ces { $count } sélections ont ensemble plus de lignes que les { $most } que peut contenir un fichier. Demandez moins de valeurs de { $keys }, ou les premières lignes de chacune avec { $example }.
       *[no] Ces { $count } sélections ont ensemble plus de lignes que les { $most } que peut contenir un fichier. Demandez moins de valeurs de { $keys }.
    }
errors-key-count = « { $key } » ({ $count })
errors-either = { $first } ou { $last }

errors-one-language = Un fichier est dans une seule langue : « lang » accepte une valeur.
errors-full = D’autres gros fichiers sont en cours de création. Veuillez réessayer dans une minute.
errors-no-top = « { $key } » n’a pas de sens ici : l’image de { $chart } montre toutes les lignes.
errors-bad-top = « { $key } » est un nombre de lignes à partir de 1, ou { $every }, et non « { $text } ».

## Ce qui n’existe pas

errors-no-chart = Il n’y a pas de graphique « { $name } ». Graphiques : { $known }.
errors-no-file = Il n’y a pas de fichier « { $name } ». Fichiers : { $known }.
errors-no-page = Il n’y a pas de page « { $name } ».
errors-json-alone = Cette adresse ne répond qu’en JSON : format=json.
errors-no-question = Il n’y a pas de question directrice « { $name } ».
errors-no-code = « of » est l’adresse d’une page de ce tableau de bord, à partir de sa première barre oblique (/), en { $most } caractères au plus.
errors-no-request = Ce n’est pas une demande du tableau de bord.
errors-address-long = Une adresse compte ici au plus { $most } caractères.

## Images et dessins

errors-no-size = « { $text } » n’est pas une taille. Tailles : { $known }, ou LARGEURxHAUTEUR de { $least } à { $most } pixels.
errors-no-ground = « { $text } » n’est pas un fond. Fonds : { $known }.
errors-no-scale = L’échelle est un nombre de { $least } à { $most }.
errors-too-small = La taille { $size } est trop petite pour les mots de « { $chart } » ; dans ce format, { $room } suffit.
errors-printing = D’autres images sont en cours d’impression. Veuillez réessayer dans une minute.
errors-not-printed = Le dessin ne peut pas être imprimé.
errors-drawing-large = Un dessin ne doit pas dépasser { $most } Mo.
errors-drawing-letters = Un dessin compte au plus { $most } caractères.
errors-drawing-parts = Un dessin compte au plus { $most } éléments.
errors-print-long = L’impression du dessin a pris plus de { $seconds } s et a été abandonnée.
errors-print-lost = Le processus qui imprimait le dessin a été perdu. Veuillez réessayer.
errors-no-svg = Ce n’est pas un SVG.
errors-no-svg-coding = Ce n’est pas un SVG : il n’est pas en UTF-8.
errors-no-svg-because = Ce n’est pas un SVG : { $reason }.
errors-document-type = Un dessin ne doit pas déclarer de type de document (DOCTYPE).
errors-no-element = Un dessin ne doit pas contenir d’élément « { $name } ».
errors-too-deep = Un dessin compte au plus { $most } niveaux d’éléments imbriqués.
errors-reference = Un dessin ne doit renvoyer à rien hors de lui-même.
errors-pattern = Dans un dessin, un motif ou un contour ne doit pas en utiliser d’autre.
errors-drawing-side =
    { $side ->
        [width] La largeur d’un dessin est indiquée en pixels, { $most } au plus.
       *[height] La hauteur d’un dessin est indiquée en pixels, { $most } au plus.
    }
errors-not-drawn = Le navigateur n’a pas pu le dessiner : { $reason }
errors-browser-lost = Le navigateur a été perdu ou a mis plus de { $seconds } secondes.
errors-worker-lost = Le processus qui le dessinait s’est arrêté.
errors-browser-fails = Chrome ou Chromium a été trouvé mais ne démarre pas ({ $reason }).
errors-browser-slow = Chrome ou Chromium a été trouvé mais n’a pas répondu en { $seconds } secondes, à deux reprises.
errors-no-browser = Les images exigent Chrome ou Chromium, et aucun n’a été trouvé. Debian : apt-get install chromium ; ailleurs, lancez `choreo_get_chrome` dans l’environnement virtuel, ou indiquez le programme dans BROWSER_PATH.
errors-nothing-shown = Le graphique n’a rien à montrer pour cette sélection.

## Caractères qu’aucune police fournie ne contient

errors-letter = « { $letter } » ({ $number })
errors-letters-some =
    { $more ->
        [0] { $letters }
        [one] { $letters } et { $more } autre
        [many] { $letters } et { $more } d’autres
       *[other] { $letters } et { $more } autres
    }
errors-letters =
    { $place ->
        [picture] L’image : aucune des polices fournies ne contient { $letters }.
       *[drawing] Le dessin : aucune des polices fournies ne contient { $letters }.
    }
errors-letters-apart = Le dessin : à côté de lettres liées, comme celles de l’arabe, aucune des polices fournies ne contient { $letters }.
errors-letters-slide =
    { $part ->
        [title] Diapositive { $slide }, titre : aucune des polices fournies ne contient { $letters }.
        [subtitle] Diapositive { $slide }, sous-titre : aucune des polices fournies ne contient { $letters }.
        [text] Diapositive { $slide }, texte : aucune des polices fournies ne contient { $letters }.
       *[foot] Diapositive { $slide }, pied : aucune des polices fournies ne contient { $letters }.
    }

## Diapositives d’une adresse ou d’un fichier

errors-in-slide =
    { $slide ->
        [0] La présentation : { $problem }
       *[other] Diapositive { $slide } : { $problem }
    }
errors-slide-alone = La diapositive { $slide } a des mots, mais la clé « { $slide } » elle-même manque.
errors-slides-kept = Il y a { $count } diapositives ; seules les { $most } premières sont conservées.
errors-deck-title-cut = le titre de la présentation dépasse { $most } caractères et a été coupé.
errors-title-cut = son titre dépasse { $most } caractères et a été coupé.
errors-text-cut = son texte dépasse { $most } caractères et a été coupé.
errors-selection-cut = sa sélection dépasse { $most } caractères et a été coupée.
errors-language = « { $text } » ne fait pas partie des langues ({ $known }).
errors-slide-chart = il n’y a pas de graphique « { $name } ».
errors-slide-question = il n’y a pas de question directrice « { $name } ».

## Une présentation dans un fichier. Les mots devant les deux-points sont des clés du fichier et restent tels quels.

errors-no-toml = Ce n’est pas du TOML : { $reason }.
errors-no-text = { $file } n’est pas un texte en UTF-8.
errors-no-slides = Une présentation a des diapositives, chacune sous { $head }.
errors-too-many-slides = Il y a { $count } diapositives ; une présentation en a au plus { $most }.
errors-other-charts = link : « { $key } » concerne d’autres graphiques de la page.
errors-deck-language = lang : « { $text } » ne fait pas partie de { $known }.
errors-slide-kind = il faut l’un des éléments suivants : { $known }.
errors-keys-table = keys : une table est attendue, par exemple { $example }.
errors-keys-value = keys : { $key } : un texte ou un nombre entier est attendu.
errors-link = link : « { $link } » n’est pas une adresse.
errors-link-chart = link : « { $chart } » ne figure pas sur cette page, dont les graphiques sont { $known }.
errors-link-no-chart = link : le graphique n’est pas précisé ; ceux de la page sont { $known }.
errors-link-page = link : il n’y a pas de page « { $page } ».
errors-file-key = « { $key } » n’est pas une clé connue (clés existantes : { $known }).
errors-file-text = { $key } : un texte est attendu.
errors-file-long = { $key } : plus de { $most } caractères.

## Ce que le fichier d’une présentation ne montre pas

errors-untitled = elle n’a pas de titre.
errors-slide-empty = le graphique n’a rien à montrer pour sa sélection.
errors-slide-room = les mots laissent trop peu de place au graphique.
errors-slide-long = ses mots demandent { $points } points de plus que la place disponible et risquent de dépasser le bord.
errors-slide-letters = la lisibilité de « { $letters } » dépend des polices de la machine qui ouvre le fichier.
errors-pdf-notes = Un PDF ne contient pas de notes de présentation : celles de { $noted } des { $all } diapositives sont omises.
