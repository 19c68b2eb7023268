### Le glossaire : mots du domaine, chacun avec une brève définition et son auteur, dans l’ordre alphabétique du français.

glossary-working-age = Âge de travailler
    .definition = 15 ans et plus.
    .source = OIT, estimations mondiales
    .forms = âge de travailler

glossary-approximate = Approximatif
    .definition = Une mention : le chiffre est arrondi, ou connu seulement entre des bornes. Autres mentions : sources divergentes, une autre page donne un autre chiffre ; douteux, le chiffre est invraisemblable ou ambigu.
    .source = Ce tableau de bord
    .forms = approximatif; approximative; approximatifs; approximatives

glossary-branch-of-activity = Branche d’activité
    .definition = Ce que produit le lieu de travail, non ce que la personne y fait : agriculture, industrie, services et leurs subdivisions. Le travail domestique fait partie des services.
    .source = OIT, ILOSTAT
    .forms = branche d’activité; branches d’activité

glossary-corridor = Corridor
    .definition = Une paire formée d’un pays d’origine et d’un pays de destination, dans cet ordre.
    .source = Ce tableau de bord
    .forms = corridor; corridors

glossary-cost-of-sending = Coût de l’envoi
    .definition = Frais et marge de change réunis, en pourcentage de 200 dollars envoyés. Cible 10.c des objectifs de développement durable : moins de 3 %, et aucun corridor au-dessus de 5 %, d’ici à 2030.
    .source = Banque mondiale, Remittance Prices Worldwide ; Organisation des Nations Unies
    .forms = coût de l’envoi; coût des envois; coût d’un envoi; coût d’envoi

glossary-edition = Édition
    .definition = Une publication d’une source. Une édition ultérieure peut réviser le passé selon une autre méthode ; les chiffres d’éditions différentes sont donc montrés côte à côte et jamais réunis en une seule courbe.
    .source = Ce tableau de bord
    .forms = édition; éditions

glossary-remittances-paid = Envois de fonds effectués
    .definition = Les envois de fonds reçus, vus du pays qui envoie. Les deux totaux mondiaux diffèrent, car tous les pays ne déclarent pas les deux.
    .source = Banque mondiale, Indicateurs du développement dans le monde
    .forms = envois de fonds effectués; fonds effectués; envois de fonds personnels effectués

glossary-remittances-received = Envois de fonds reçus
    .definition = Ce que les ménages d’un pays reçoivent de ménages à l’étranger, en argent et en biens, ainsi que la rémunération des résidents qui travaillent de l’autre côté de la frontière, à l’étranger pour une saison ou une autre période courte, ou pour un employeur étranger ; dollars courants des États-Unis. Les fonds remis de la main à la main manquent en grande partie.
    .source = Banque mondiale, Indicateurs du développement dans le monde
    .forms = envois de fonds reçus; envois de fonds personnels reçus

glossary-feminisation = Féminisation
    .definition = Une augmentation de la part des femmes au fil du temps. Une part élevée n’est pas à elle seule une féminisation, pas plus qu’une augmentation du nombre de femmes quand celui des hommes augmente plus vite.
    .source = Ce tableau de bord
    .forms = féminisation

glossary-flow = Flux
    .definition = Le nombre de migrants qui entrent dans un pays ou en sortent au cours d’une période, en général une année. La variation d’un stock n’est pas un flux : ce sont les arrivées moins les départs, moins les décès, et les changements de nationalité comptent aussi.
    .source = Division de statistique de l’ONU
    .forms = flux

glossary-income-group = Groupe de revenu
    .definition = Faible, intermédiaire de la tranche inférieure, intermédiaire de la tranche supérieure ou élevé, selon le revenu national brut par habitant d’une année. Les seuils changent chaque année, et des pays changent de groupe.
    .source = Banque mondiale, classement des pays
    .forms = groupe de revenu; groupes de revenu

glossary-read-or-derived = Lu ou calculé
    .definition = Lu : le chiffre figure dans la publication ou sur une page qui la cite. Calculé : déduit de tels chiffres, comme l’indique la note.
    .source = Ce tableau de bord
    .forms = lu ou calculé; calculé; calculée; calculés; calculées

glossary-labour-force = Main-d’œuvre
    .definition = Toutes les personnes en âge de travailler qui sont en emploi ou au chômage : sans emploi, disponibles et à la recherche d’un emploi.
    .source = Conférence internationale des statisticiens du travail
    .forms = main-d’œuvre

glossary-international-migrant = Migrant international
    .definition = Une personne de tout âge, qu’elle travaille ou non, qui vit dans un pays autre que celui de sa naissance ou, lorsque la naissance n’est pas enregistrée, de sa nationalité. Le chiffre d’un pays change selon qu’il retient l’une ou l’autre.
    .source = DESA, International Migrant Stock
    .forms = migrant international; migrants internationaux

glossary-not-available-here = Non disponible ici
    .definition = L’OIT a peut-être publié le chiffre, mais il ne figure sur aucune des pages consultées.
    .source = Ce tableau de bord
    .forms = non disponible ici; non disponibles ici

glossary-origin-and-destination = Origine et destination
    .definition = Origine : le pays de naissance ou, lorsque la naissance n’est pas enregistrée, de nationalité. Destination : le pays où la personne vit, ou vers lequel des fonds sont envoyés.
    .source = DESA, International Migrant Stock
    .forms = origine et destination; origine et de destination

glossary-share-of-the-labour-force = Part de la main-d’œuvre
    .definition = Travailleurs migrants pour 100 personnes de la main-d’œuvre du même lieu, du même sexe et de la même année, migrants compris.
    .source = OIT, estimations mondiales
    .forms = part de la main-d’œuvre; pourcentage de la main-d’œuvre

glossary-share-of-women = Part des femmes
    .definition = Femmes pour 100 femmes et hommes du même groupe. La part de plusieurs pays est celle de leurs sommes, non la moyenne de leurs parts.
    .source = Ce tableau de bord
    .forms = part des femmes; part de femmes

glossary-not-in-this-table = Pas dans ce tableau
    .definition = ILOSTAT a peut-être des chiffres sur le pays, mais ils n’ont pas été relevés pour ce tableau de bord.
    .source = Ce tableau de bord
    .forms = pas dans ce tableau; absent de ce tableau; absente de ce tableau

glossary-no-data = Pas de données
    .definition = La source n’a pas de chiffre. Ce n’est jamais zéro, et jamais compté comme zéro dans les sommes, qui indiquent leur couverture.
    .source = Ce tableau de bord
    .forms = pas de données

glossary-labour-outflow = Sortie de travailleurs
    .definition = Nationaux qui sont partis travailler à l’étranger dans l’année, ou qui y ont été autorisés, tels que le pays d’origine les enregistre. Une même personne peut être comptée plusieurs fois.
    .source = OIT, ILOSTAT
    .forms = sortie de travailleurs; sorties de travailleurs; travailleurs partant à l’étranger; travailleurs partis

glossary-subregion = Sous-région
    .definition = De l’OIT : l’une de onze grandes sous-régions, réparties en cinq régions. De l’ONU : l’une des sous-régions M49. Les deux ne couvrent pas les mêmes pays ; l’intitulé précise laquelle est visée.
    .source = OIT ; Division de statistique de l’ONU
    .forms = sous-région; sous-régions

glossary-migrant-stock = Stock de migrants
    .definition = Le nombre de migrants internationaux vivant en un lieu à un moment donné ; dans les chiffres du DESA, le 1er juillet de l’année.
    .source = DESA, International Migrant Stock
    .forms = stock de migrants; stocks de migrants; stock de migrants internationaux

glossary-south-south = Sud-Sud
    .definition = Mobilité entre pays du « Sud », pour lequel il n’existe pas de définition unique : par groupe de revenu, par groupe de développement de l’ONU, par appartenance à des organisations. Un chiffre a peu de sens sans sa définition.
    .source = Ce tableau de bord
    .forms = sud-sud

glossary-migrant-domestic-worker = Travailleur domestique migrant
    .definition = Un travailleur migrant, femme ou homme, employé pour travailler dans un ménage privé ou pour lui, par exemple pour nettoyer, cuisiner, s’occuper d’enfants ou de personnes âgées, garder, jardiner ou conduire.
    .source = OIT, convention n° 189 et estimations mondiales de 2015
    .forms = travailleur domestique migrant; travailleurs domestiques migrants; travailleuse domestique migrante; travailleuses domestiques migrantes

glossary-migrant-worker = Travailleur migrant
    .definition = Un migrant international en âge de travailler, femme ou homme, qui fait partie de la main-d’œuvre du pays où il réside habituellement : en emploi, ou sans emploi et à la recherche d’un emploi. Les chiffres d’ILOSTAT par pays ne comptent que les personnes en emploi.
    .source = OIT, estimations mondiales
    .forms = travailleur migrant; travailleurs migrants; travailleuse migrante; travailleuses migrantes
