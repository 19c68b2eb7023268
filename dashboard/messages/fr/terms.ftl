### Les mots du domaine : noms des colonnes d’un tableau, d’un fichier ou d’un axe, unités, mots pour les codes.

terms-site = Tendances des migrations de main-d’œuvre

terms-boundaries = Les frontières et les noms indiqués et les appellations employées sur les cartes n’impliquent pas reconnaissance ou acceptation officielles de la part de l’Organisation des Nations Unies. Les zones dont le statut n’est pas réglé sont représentées comme étant sans données. Le statut définitif du Jammu-et-Cachemire n’a pas encore été arrêté par les parties. La frontière définitive entre le Soudan et le Soudan du Sud et le statut définitif de la zone d’Abyei n’ont pas encore été déterminés. Il existe un différend entre les Gouvernements de l’Argentine et du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord concernant la souveraineté sur les îles Falkland (Malvinas). Toute mention du Kosovo doit s’entendre au sens de la résolution 1244 (1999) du Conseil de sécurité.
    .first = Les frontières et les noms indiqués et les appellations employées sur les cartes n’impliquent pas reconnaissance ou acceptation officielles de la part de l’Organisation des Nations Unies.

## Têtes de colonnes

terms-heading = { $title } ({ $unit })

terms-column-year = Année
terms-column-since = Depuis
terms-column-compared_with = Comparé à
terms-column-until = Jusqu’à
terms-column-first_year = Premier accord
terms-column-last_year = Dernier accord
terms-column-joined = Adhésion
terms-column-left = Retrait
terms-column-quarter = Trimestre
terms-column-edition = Édition
terms-column-reference_year = Année de référence

terms-column-span = Année, ou première et dernière année
terms-column-composite = Catégories réunies
terms-column-definition = Définition du Sud
terms-column-group = Groupe
terms-column-income_group = Groupe de revenu
terms-column-group_year = Année du groupe de revenu
terms-column-development_group = Groupe de développement
terms-column-region = Région
terms-column-subregion = Sous-région
terms-column-ilo_region = Région de l’OIT
terms-column-ilo_subregion = Sous-région de l’OIT
terms-column-area = Zone
terms-column-community_name = Communauté
terms-column-community = Sigle de la communauté
terms-column-kind = Type
terms-column-role = Rôle
terms-column-period = Période d’appartenance
terms-column-origin_side = Origine
terms-column-destination_side = Destination
terms-column-origin_group = Groupe d’origine
terms-column-destination_group = Groupe de destination
terms-column-mobility = Direction
terms-column-category = Catégorie
terms-column-agreement = Numéro de l’accord
terms-column-agreement_id = Numéro dans la liste
terms-column-agreement_kind = Type d’accord
terms-column-pairing = Revenu des parties
terms-column-income_groups = Groupes de revenu des parties
terms-column-provision = Disposition

terms-column-corridor = Corridor
terms-column-centre_name = Pays ou zone au centre
terms-column-centre = Pays ou zone au centre
terms-column-name = Pays ou zone
terms-column-country = Pays ou zone
terms-column-origin_name = Pays ou zone d’origine
terms-column-origin = Pays ou zone d’origine
terms-column-destination_name = Pays ou zone de destination
terms-column-destination = Pays ou zone de destination
terms-column-party = Partie
terms-column-partner = Pays ou zone à l’autre extrémité
terms-column-former_name = Ancien État ou ancienne zone
terms-column-former_economy = Ancien État ou ancienne zone
terms-column-country_a = Pays ou zone
terms-column-country_b = Pays ou zone limitrophe
terms-column-iso2 = Code ISO 3166 à deux lettres
terms-column-iso3 = Code ISO 3166
terms-column-m49 = Code M49
terms-column-name_ar = Nom en arabe
terms-column-name_en = Nom en anglais
terms-column-name_es = Nom en espagnol
terms-column-name_fr = Nom en français
terms-column-name_ru = Nom en russe
terms-column-name_zh = Nom en chinois
terms-column-aliases = Autres graphies

terms-column-place = Pays, zone ou groupe
terms-column-lang = Langue
terms-column-subject = Sujet ou objet
terms-column-in = Dans le lieu
terms-column-from = Venant du lieu
terms-column-to = Vers le lieu
terms-column-of = Complément du nom

terms-column-direction = Direction
terms-column-side = Côté
terms-column-population_group = Population
terms-column-sex = Sexe
terms-column-age_group = Groupe d’âge
terms-column-sector = Branche d’activité
terms-column-migrant_basis = Qui est compté comme migrant
terms-column-flow = Flux
terms-column-cost_class = Coût d’un envoi de 200 dollars
terms-column-instrument = Instrument
terms-column-ratification = Ratification
terms-column-ratified_on = Ratifié le ou en
terms-column-denounced = Dénoncé en
terms-column-rule_kind = Type de règle
terms-column-policy_domain = Domaine des politiques migratoires
terms-column-policy_class = Réponses du gouvernement
terms-column-exploitation = Forme d’exploitation
terms-column-rule = Ce qui lie les deux côtés
terms-column-shared_communities = Communautés des deux côtés
terms-column-bound_by = Instruments des deux côtés
terms-column-measure = Mesure
terms-column-unit = Unité
terms-column-claim_id = Affirmation
terms-column-document = Document
terms-column-practice_id = Numéro de la pratique
terms-column-practice = Pratique
terms-column-countries = Pays et zones
terms-column-practice_type = Type de pratique
terms-column-theme = Thème
terms-column-themes = Thèmes
terms-column-year_stated = Années indiquées
terms-column-fact = En quoi elle consiste
terms-column-question_id = Numéro de la question
terms-column-question = Question
terms-column-section = Partie
terms-column-paper = Document
terms-column-topic = Thème
terms-column-claim = Ce qui est affirmé
terms-column-verdict = Constat
terms-column-counted_as = Mode de calcul retenu ici
terms-column-printed = Tel qu’imprimé

terms-column-rank = Rang
terms-column-ranked = Zones ayant un chiffre

terms-column-change_persons = Variation
terms-column-difference_persons = Différence
terms-column-emigrants = Émigrés
terms-column-employed = Personnes occupées
terms-column-labour_force = Main-d’œuvre
terms-column-migrant_stock = Migrants internationaux
terms-column-migrant_stock_female = Migrants internationaux, femmes
terms-column-migrant_stock_known = Migrants internationaux d’origine connue
terms-column-migrant_stock_male = Migrants internationaux, hommes
terms-column-migrant_stock_since = Migrants internationaux, année antérieure
terms-column-migrant_stock_within = Migrants internationaux au sein du groupe
terms-column-migrant_stock_quoted = Migrants internationaux, dans le document
terms-column-migrant_workers = Travailleurs migrants
terms-column-migrants_employed = Migrants occupés
terms-column-migrants_in_branch = Migrants occupés dans la branche
terms-column-net_migration = Solde migratoire
terms-column-persons = Personnes
terms-column-population = Population
terms-column-workers = Travailleurs partant à l’étranger
terms-column-workers_female = Travailleurs partant à l’étranger, femmes
terms-column-workers_male = Travailleurs partant à l’étranger, hommes
terms-column-refugees = Réfugiés (HCR)
terms-column-asylum_seekers = Demandeurs d’asile
terms-column-palestine_refugees = Réfugiés de Palestine (UNRWA)
terms-column-others_protected = Autres personnes ayant besoin d’une protection internationale
terms-column-refugees_all = Réfugiés et demandeurs d’asile
terms-column-not_refugees = Migrants hors réfugiés et demandeurs d’asile
terms-column-refugees_from = Réfugiés et demandeurs d’asile originaires du pays

terms-column-aid_received = Aide publique au développement reçue
terms-column-amount = Montant
terms-column-fdi_inflows = Investissement étranger direct, entrées nettes
terms-column-gdp = Produit intérieur brut
terms-column-low_up_to = Faible revenu jusqu’à
terms-column-lower_middle_up_to = Revenu intermédiaire, tranche inférieure, jusqu’à
terms-column-dollars_per_person = Rapport
terms-column-product_per_day = Produit par habitant et par jour
terms-column-days_of_product = Rapport
terms-column-per_hundred = Rapport
terms-column-received_per_person = Envois de fonds reçus par habitant
terms-column-remittances = Envois de fonds
terms-column-remittances_paid = Envois de fonds effectués
terms-column-remittances_received = Envois de fonds reçus
terms-column-difference_dollars = Différence
terms-column-upper_middle_up_to = Revenu intermédiaire, tranche supérieure, jusqu’à

terms-column-change_per_cent = Variation
terms-column-cost_of_sending = Coût d’un envoi de 200 dollars
terms-column-cost_of_sending_from = Coût d’un envoi de 200 dollars au départ du pays
terms-column-cost_of_sending_to = Coût d’un envoi de 200 dollars vers le pays
terms-column-cheapest_three_cost = Coût des trois services les moins chers
terms-column-median_cost = Coût médian d’un envoi de 200 dollars
terms-column-cost_operators = Coût auprès des sociétés de transfert de fonds
terms-column-cost_banks = Coût auprès des banques
terms-column-cost_fee = Frais
terms-column-cost_margin = Marge de change
terms-column-services = Services étudiés
terms-column-birth = Lieu de naissance
terms-column-cost_measure = Méthode
terms-column-lfpr_female = Participation à la main-d’œuvre, femmes
terms-column-lfpr_male = Participation à la main-d’œuvre, hommes
terms-column-share = Part
terms-column-share_covered = Part du PIB du groupe dont provient le chiffre
terms-column-share_female = Part des femmes
terms-column-share_female_emigrants = Part des femmes parmi les émigrés
terms-column-share_female_labour_force = Part des femmes dans la main-d’œuvre
terms-column-share_female_migrants = Femmes parmi les migrants occupés
terms-column-share_female_nationals = Femmes parmi les non-migrants occupés
terms-column-share_female_since = Part des femmes, année antérieure
terms-column-share_in_branch = Part occupée dans la branche
terms-column-share_refugees = Part des réfugiés et demandeurs d’asile parmi les migrants
terms-column-share_in_domestic_work = Part dans le travail domestique
terms-column-share_known_origin = Migrants d’origine connue
terms-column-share_of_domestic_workers = Part de l’ensemble des travailleurs domestiques
terms-column-share_of_emigrants = Part des émigrés
terms-column-share_of_employed = Part de l’ensemble des personnes occupées
terms-column-share_of_gdp = Part du produit intérieur brut
terms-column-share_of_gdp_subregion = Part du produit intérieur brut, sous-région
terms-column-share_of_immigrants = Part des immigrés
terms-column-share_of_labour_force = Part de la main-d’œuvre
terms-column-share_placed = Immigrés dont l’origine et le groupe sont connus
terms-column-share_of_placed = Part des migrants d’origine connue
terms-column-share_of_population = Part de la population
terms-column-share_of_total = Part du total mondial
terms-column-share_quoted = Part citée dans le document
terms-column-share_unknown_origin = Part d’origine inconnue
terms-column-share_without_group = Part liée à des zones sans groupe
terms-column-unemployment_rate = Taux de chômage
terms-column-unemployment_native = Chômage, nés dans le pays
terms-column-unemployment_foreign_born = Chômage, nés à l’étranger
terms-column-unemployment_eu_born = Chômage, nés ailleurs dans l’UE
terms-column-unemployment_non_eu_born = Chômage, nés hors de l’UE

terms-column-stated = Chiffre affirmé
terms-column-stated_to = Chiffre affirmé, borne supérieure
terms-column-rounded_to = Unité du dernier chiffre imprimé
terms-column-here = Chiffre des données d’ici
terms-column-here_lowest = Le plus bas, toutes définitions
terms-column-here_highest = Le plus haut, toutes définitions
terms-column-latest = Dernier chiffre
terms-column-tolerance = Écart admis
terms-column-difference = Écart
terms-column-statements = Affirmations

terms-column-change_points = Variation
terms-column-difference_points = Différence
terms-column-agreements = Accords
terms-column-agreements_named = Accords cités par les documents
terms-column-pairs = Paires de pays
terms-column-partners = Pays partenaires
terms-column-texts = Textes codés
terms-column-corridors = Corridors
terms-column-practices = Pratiques
terms-column-practices_named = Pratiques qui nomment le pays
terms-column-practices_own = Pratiques du pays choisi
terms-column-practices_other = Pratiques des autres
terms-column-members = Membres
terms-column-parties = Parties
terms-column-governments = Gouvernements
terms-column-items = Nombre
terms-column-which = Lesquels
terms-column-labour_rights_score = Indice des droits des travailleurs, 0 le meilleur et 10 le pire
terms-column-detected = Victimes de la traite détectées
terms-column-deaths = Décès et disparitions
terms-column-reporting = Économies ayant un chiffre
terms-column-reporting_both = Économies ayant un chiffre et un PIB
terms-column-with_gdp = Économies ayant un PIB
terms-column-economies = Économies du groupe
terms-column-economies_former = dont anciens États et zones
terms-column-level = Chiffre
terms-column-level_lowest = Chiffre le plus bas de tous
terms-column-level_median = Médiane de tous les chiffres
terms-column-level_highest = Chiffre le plus élevé de tous
terms-column-level_subregion = Chiffre de la sous-région
terms-column-level_world = Chiffre du monde
terms-column-covered_subregion = Part de la sous-région dont provient son chiffre
terms-column-covered_world = Part du monde dont provient son chiffre
terms-column-number = Nombre
terms-column-value = Valeur
terms-column-latitude = Latitude
terms-column-longitude = Longitude

terms-column-un_member = État Membre de l’Organisation des Nations Unies
terms-column-signed = Signature
terms-column-treaty_title = Intitulé
terms-column-text_found = Texte disponible
terms-column-found = Dans le texte
terms-column-ldc = Pays parmi les moins avancés
terms-column-lldc = Pays en développement sans littoral
terms-column-sids = Petit État insulaire en développement
terms-column-in_migrant_stock = Figure dans le stock de migrants
terms-column-map_mark = Représentation sur les cartes
terms-column-data_view = Données qui aident à y répondre
terms-column-profile = Profil
terms-column-named = Nommé dans le document
terms-column-dated = Dates d’adhésion et de retrait connues
terms-column-founded = Création
terms-column-earlier_name = Nom antérieur
terms-column-earlier_until = Nom antérieur jusqu’à
terms-column-mobility_regime = Circulation des personnes
terms-column-value_kind = Publié ou calculé
terms-column-status = Statut
terms-column-data_type = Type de données
terms-column-small_sample = Petit échantillon
terms-column-trend_ok = Tendance représentable
terms-column-confidence = Comment le chiffre a été obtenu
terms-column-coverage = Couverture
terms-column-remark = Remarque
terms-column-note = Note
terms-column-former_names = Quels anciens États et zones
terms-column-stated_source = Source indiquée par le document
terms-column-source = Origine de la formulation
terms-column-source_title = Lu dans
terms-column-founding_source = Page sur la création
terms-column-source_url = Adresse
terms-column-as_of = À la date du
terms-column-bound = Nature de la borne
terms-column-here_year = Année du chiffre d’ici
terms-column-latest_year = Année du dernier chiffre
terms-column-evidence = Ce à quoi correspond le chiffre imprimé
terms-column-settled_by = Ce qui permettrait de trancher
terms-column-chart = Graphique

## Unités, telles que les têtes de colonnes les indiquent entre parenthèses

terms-unit-days = jours
terms-unit-per-hundred = pour 100
terms-unit-text = texte
terms-unit-year = année
terms-unit-rank = rang
terms-unit-number = nombre
terms-unit-areas = zones
terms-unit-persons = personnes
terms-unit-us-dollars = dollars des États-Unis
terms-unit-per-cent = pour cent
terms-unit-points = points
terms-unit-percentage-points = points de pourcentage
terms-unit-corridors = corridors
terms-unit-services = services
terms-unit-agreements = accords
terms-unit-pairs-of-countries = paires de pays
terms-unit-texts = textes
terms-unit-countries = pays
terms-unit-practices = pratiques
terms-unit-economies = économies
terms-unit-statements = affirmations
terms-unit-as-the-column-unit-says = selon la colonne « Unité »
terms-unit-as-the-measure-says = selon la mesure
terms-unit-degrees = degrés
terms-unit-iso-code = code ISO

## Mots pour les codes

terms-paper =
    .gfmd-2018 = FMMD 2018, mobilité Sud-Sud
    .gfmd-2020 = FMMD 2020, thème 1
    .ilo-2013 = OIT 2013, migrations de main-d’œuvre et développement
    .ilo-2016 = OIT 2016, bonnes pratiques
    .module-8 = OIT, module 8

terms-settled_by =
    .document = Rien à vérifier : une date, un décompte d’événements ou aucun chiffre dans le texte
    .population-prospects = Perspectives de la population mondiale, par année d’âge
    .scenario = Un scénario d’avenir
    .report = Le rapport cité par le document
    .surveys = Enquêtes sur la population active par lieu de naissance ou nationalité
    .national = Estimations et registres nationaux
    .older-records = Des archives antérieures aux données d’ici

terms-topic =
    .migrants = Migrants
    .south = Mobilité Sud-Sud
    .workers = Travailleurs migrants
    .income = Groupes de revenu
    .remittances = Envois de fonds
    .population = Population
    .instruments = Conventions et protocoles
    .agreements = Accords entre pays
    .communities = Communautés et processus
    .protection = Protection
    .pandemic = Pandémie de COVID-19
    .practice = Programmes et pratique

terms-verdict =
    .confirmed = Confirmé
    .one-definition = Selon une définition
    .superseded = Remplacé
    .not-reproduced = Non reproduit
    .misprint = Coquille probable
    .outside = Hors des données
    .context = Sans statistique

terms-sex =
    .both = Femmes et hommes
    .female = Femmes
    .male = Hommes

terms-sector =
    .agriculture = Agriculture
    .industry = Industrie
    .services = Services
    .domestic_work = Travail domestique
    .construction = Construction
    .manufacturing = Industrie manufacturière
    .mining_utilities = Industries extractives, électricité, gaz et eau
    .market_services = Services marchands
    .non_market_services = Services non marchands
    .not_classified = Non classé
    .total = Toutes les branches

terms-migrant_basis =
    .place_of_birth = Personnes nées à l’étranger
    .citizenship = Ressortissants étrangers

terms-group =
    .migrants = Migrants
    .non_migrants = Non-migrants
    .nationals_or_native_born = Nationaux ou personnes nées dans le pays
    .all_employed = Ensemble des personnes occupées

terms-population_group =
    .international_migrants = Migrants internationaux
    .working_age_migrants = Migrants en âge de travailler
    .migrant_workers = Travailleurs migrants
    .migrant_domestic_workers = Travailleurs domestiques migrants
    .non_migrant_workers = Travailleurs non migrants
    .non_migrants_15plus = Non-migrants de 15 ans et plus

terms-flow =
    .remittances_received = Envois de fonds reçus
    .fdi_inflows = Investissement étranger direct
    .aid_received = Aide publique au développement

terms-cost_class =
    .at_target = Jusqu’à 3 %
    .below_ceiling = Plus de 3 et jusqu’à 5 %
    .above_ceiling = Plus de 5 et jusqu’à 10 %
    .dear = Plus de 10 %

terms-cost_measure =
    .mean = Tous les services, moyenne
    .median = Tous les services, médiane
    .panel = Mêmes corridors vers quatre pays, moyenne
    .official = Série officielle (10.c.1)

terms-birth =
    .native = Nés dans le pays
    .foreign_born = Nés à l’étranger
    .eu_born = Nés ailleurs dans l’UE
    .non_eu_born = Nés hors de l’UE
    .total = Ensemble

# International instruments on migrants and on work, short: C and P are Conventions and Protocols of the ILO.
terms-instrument =
    .C097 = C097 Travailleurs migrants
    .C143 = C143 Travailleurs migrants, compléments
    .ICRMW = Convention ONU, travailleurs migrants
    .C189 = C189 Travailleurs domestiques
    .C181 = C181 Agences d’emploi
    .C190 = C190 Violence et harcèlement
    .C029 = C029 Travail forcé
    .P029 = P029 Travail forcé, protocole
    .C105 = C105 Abolition du travail forcé
    .C087 = C087 Liberté syndicale
    .C098 = C098 Négociation collective
    .C100 = C100 Égalité de rémunération
    .C111 = C111 Discrimination
    .C138 = C138 Âge minimum
    .C182 = C182 Travail des enfants
    .C155 = C155 Sécurité et santé
    .C187 = C187 Sécurité et santé, cadre
    .TIP = Protocole ONU, traite
    .SOM = Protocole ONU, trafic de migrants
    .CSR51 = Convention sur les réfugiés, 1951
    .PSR67 = Protocole sur les réfugiés, 1967

# The same with their names in full.
terms-instrument-full =
    .C097 = Convention sur les travailleurs migrants (révisée), 1949 (C097)
    .C143 = Convention sur les travailleurs migrants (dispositions complémentaires), 1975 (C143)
    .ICRMW = Convention de l’ONU sur les travailleurs migrants et leur famille, 1990
    .C189 = Convention sur les travailleuses et travailleurs domestiques, 2011 (C189)
    .C181 = Convention sur les agences d’emploi privées, 1997 (C181)
    .C190 = Convention sur la violence et le harcèlement, 2019 (C190)
    .C029 = Convention sur le travail forcé, 1930 (C029)
    .P029 = Protocole de 2014 relatif à la convention sur le travail forcé (P029)
    .C105 = Convention sur l’abolition du travail forcé, 1957 (C105)
    .C087 = Convention sur la liberté syndicale, 1948 (C087)
    .C098 = Convention sur le droit d’organisation et de négociation collective, 1949 (C098)
    .C100 = Convention sur l’égalité de rémunération, 1951 (C100)
    .C111 = Convention concernant la discrimination, 1958 (C111)
    .C138 = Convention sur l’âge minimum, 1973 (C138)
    .C182 = Convention sur les pires formes de travail des enfants, 1999 (C182)
    .C155 = Convention sur la sécurité et la santé des travailleurs, 1981 (C155)
    .C187 = Convention sur le cadre promotionnel pour la sécurité et la santé, 2006 (C187)
    .TIP = Protocole de l’ONU sur la traite des personnes, 2000
    .SOM = Protocole de l’ONU sur le trafic illicite de migrants, 2000
    .CSR51 = Convention relative au statut des réfugiés, 1951
    .PSR67 = Protocole relatif au statut des réfugiés, 1967

# What is known to bind both ends of a corridor.
terms-rule =
    .community = Une communauté avec une règle de mobilité
    .agreement = Un accord dans les données
    .instrument = Un instrument des deux côtés
    .none_seen = Rien de cela n’a été vu

# What a State is to an instrument, by the source.
terms-ratification =
    .ratified = Ratifié
    .signed = Signé ; ratification non vue
    .not_ratified = Non ratifié
    .denounced = Dénoncé
    .not_seen = Non vu dans la source

terms-practice_type =
    .national = Nationale
    .bilateral = Bilatérale
    .multilateral = Multilatérale
    .city = Villes
    .trade-union = Syndicats
    .partnership = Partenariat
terms-theme =
    .access-to-justice = Accès à la justice
    .agreements = Accords
    .consular-protection = Protection consulaire
    .contracts = Contrats
    .covid-response = Riposte à la COVID-19
    .data = Données
    .decent-work = Travail décent
    .development = Développement
    .dialogue = Dialogue entre États
    .equal-treatment = Égalité de traitement
    .financial-education = Éducation financière
    .free-movement = Libre circulation
    .inclusion = Inclusion
    .information = Information
    .job-matching = Mise en relation avec l’emploi
    .labour-market-needs = Besoins du marché du travail
    .local-governance = Gouvernance locale
    .migrant-services = Services aux migrants
    .narrative = Discours public
    .placement = Placement
    .policy = Politiques
    .ratification = Ratification
    .recruitment = Recrutement
    .regular-pathways = Voies de migration régulière
    .regularization = Régularisation
    .reintegration = Réintégration
    .return = Retour
    .rights = Droits
    .skills = Compétences
    .social-dialogue = Dialogue social
    .social-protection = Protection sociale
    .technology = Technologie
    .wages = Salaires
    .welfare = Aide sociale
    .youth = Jeunesse
terms-mobility =
    .south_south = Sud-Sud
    .south_north = Sud-Nord
    .north_south = Nord-Sud
    .north_north = Nord-Nord
    .unknown_origin = Origine inconnue
    .without_group = Venant d’une zone sans groupe ou y vivant

terms-side =
    .south = Sud
    .north = Nord
    .total = Sud et Nord
    .unknown = Origine inconnue
    .without_group = Sans groupe

terms-direction =
    .sending_from = Au départ de
    .sending_to = Vers
    .received_from = Reçus de
    .sent_to = Envoyés vers
    .immigrants = Originaires de là-bas, vivant ici
    .emigrants = Originaires d’ici, vivant là-bas

# What an agreement is that a paper names.
terms-agreement_kind =
    .labour = Accord ou mémorandum sur la main-d’œuvre
    .employment_permit_system = Système de permis d’emploi
    .one_sector = Accord pour une branche
    .mine_labour = Accord sur les mineurs de fond
    .mobility_partnership = Partenariat pour la mobilité
    .framework = Accord-cadre
    .programme = Programme de migration de main-d’œuvre
    .trade_unions = Accord entre syndicats
    .young_professionals = Accord sur les jeunes professionnels

# Which of the two parties to an agreement are high-income economies.
terms-pairing =
    .none_high = Aucune partie à revenu élevé
    .one_high = Une partie à revenu élevé
    .both_high = Deux parties à revenu élevé
    .without_group = Une partie sans groupe

# What the text of an agreement provides for.
terms-provision =
    .equal_treatment = Égalité de traitement
    .social_security = Sécurité sociale
    .wage_protection = Protection des salaires
    .contract_required = Contrat de travail obligatoire
    .model_contract = Contrat de travail type
    .contract_terms = Clauses du contrat
    .contract_renewal = Renouvellement des contrats
    .housing_required = Logement à fournir
    .housing_conditions = Conditions de logement
    .housing_inspection = Inspection des logements
    .workplace_inspection = Inspection des lieux de travail
    .passports = Passeports des migrants
    .recruitment_costs = Frais de recrutement des migrants
    .information_for_migrants = Information des migrants
    .disputes = Différends entre employeurs et migrants
    .right_to_join_unions = Droit de s’affilier à un syndicat
    .unions_of_origin = Syndicats du pays d’origine
    .unions_of_destination = Syndicats du pays de destination
    .employers_organisations = Organisations d’employeurs
    .civil_society = Organisations non gouvernementales
    .protection_of_women = Protection des femmes
    .protection_of_other_groups = Protection d’autres groupes
    .skills = Formation et compétences
    .qualifications = Reconnaissance des qualifications
    .remittances = Transfert des envois de fonds
    .reintegration = Retour et réintégration
    .permanent_residence = Résidence permanente
    .quota = Contingents
    .international_instruments = Référence à des instruments internationaux
    .information_exchange = Échange d’informations entre États
    .information_spread = Diffusion d’informations
    .responsible_agencies = Organismes publics compétents
    .joint_committee = Commission mixte

## Commandes communes à plusieurs pages

terms-your-country = Votre pays
terms-basis = Les migrants sont

terms-ages =
    { $high ->
        [none] { $low } et plus
       *[other] { $low }-{ $high }
    }

terms-policy_domain =
    .all = Tous les domaines
    .rights = Droits des migrants
    .whole_of_government = Approche mobilisant l’ensemble des pouvoirs publics
    .partnerships = Partenariats
    .wellbeing = Bien-être socioéconomique
    .crises = Mobilité dans les crises
    .safe_migration = Migrations sûres, ordonnées et régulières

terms-policy_class =
    .further = Progrès nécessaires
    .partly = Partiellement atteint
    .meets = Atteint
    .fully = Pleinement atteint

terms-exploitation =
    .all = Toutes les formes
    .sexual = Exploitation sexuelle
    .forced_labour = Travail forcé
    .other = Autres formes
    .organs = Prélèvement d’organes

terms-rule_kind =
    .ratified = Ratifiés
    .not_ratified = Non ratifiés ou dénoncés
    .not_seen = Aucune ratification vue
    .agreements = Accords dans les données
    .agreements_named = Partenaires d’accords cités
    .practices = Bonnes pratiques citées
    .claims = Affirmations des documents

# Si les auteurs des données sur les accords en détiennent le texte.
terms-text_found =
    .held = Texte détenu
    .not_held = Texte non détenu
