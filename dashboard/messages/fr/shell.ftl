# Ce qui entoure chaque page et chaque graphique.

shell-skip = Aller au contenu
shell-menu = Menu
shell-pages = Pages
shell-loading = Chargement…
shell-without-scripts = Avec JavaScript, cette page répond à ce qui est choisi. Sans lui, les premiers graphiques figurent ici comme images et chacun des autres a sa propre adresse ; tous les chiffres peuvent être obtenus sous forme de fichiers CSV, énumérés dans <list>datapackage.json</list>.

## Le pied de chaque page

shell-foot = Chaque chiffre est accompagné de sa source, de son édition et de sa licence ; tous les jeux de données figurent sous <data>Données</data>.

## Une adresse sans page

shell-no-page = Il n’y a pas de page à cette adresse
shell-no-page-text = Le menu ci-dessus énumère toutes les pages, par exemple la <overview>vue d’ensemble</overview>.
shell-no-page-title = Page introuvable
shell-no-page-description = Il n’y a pas de page à cette adresse.

## Le titre d’une fenêtre et d’un lien publié

shell-window = { $title } – { $site }
shell-chosen = { $title } ({ $chosen })
shell-description = { $finding }. { $summary }
shell-alternative = { $title } : { $description }

## Le haut d’une page

shell-unusable = Certaines parties de l’adresse n’ont pas pu être utilisées ; la vue par défaut les remplace.
shell-all-charts = Tous les graphiques de cette page : { $page }

## Les outils sous un graphique

shell-table = Tableau
shell-present = Présenter
shell-csv = Lignes (CSV)
shell-chart-alone = Ouvrir le graphique : { $name }
shell-rows = Lignes du graphique : { $shown } sur { $all }.
shell-rows-all = Afficher les { $all } lignes
shell-rows-found =
    { $found ->
        [0] Aucune ligne ne contient ces mots.
       *[other] Lignes contenant ces mots : { $found } sur { $all }.
    }
shell-table-find = Rechercher dans le tableau
shell-table-open = Ouvrir le graphique
shell-more-rows = Afficher plus de lignes
shell-table-own = { $name } (votre pays)
shell-table-previous = Lignes précédentes
shell-table-next = Lignes suivantes
shell-table-page = Page { $page } sur { $pages }
shell-table-pages = Pages du tableau
shell-language = Langue
shell-language-before = Langue : { "" }

## La case du pays de la personne qui lit

shell-country = Chercher un pays, un corridor, un graphique ou un terme
shell-countries = Résultats
shell-country-clear = Monde
shell-country-clear-label = Monde : effacer votre pays

## The stage of a question: what it shows in turn, what its notes are folded under; $count is the number of notes, $question the title of a question

shell-questions = Questions de cette page
shell-turns = Vues possibles
shell-turns-of = Vues possibles : { $question }
shell-about =
    À propos de ces chiffres{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
shell-country-open = Chercher
