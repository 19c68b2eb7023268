### Les sources, telles que la ligne sous un graphique les nomme : éditeur, œuvre, édition, licence.

sources-line = Source : { $sources }.
# $first: the first source; $others: how many more there are.
sources-short =
    Source : { $first } et { $others ->
        [one] une autre source
        [many] { $others } autres sources
       *[other] { $others } autres sources
    }.

sources-countries = DESA, Division de statistique de l’ONU, OIT, Banque mondiale, mledoze/countries (ODbL 1.0)
sources-migrant-workers = OIT, Estimations mondiales concernant les travailleuses et les travailleurs migrants, éditions de 2015, 2018, 2021 et 2024
sources-migrant-workers-composite = OIT, Estimations mondiales concernant les travailleuses et les travailleurs migrants, éditions de 2015, 2018, 2021 et 2024
sources-migrant-stock = DESA, International Migrant Stock 2024, CC BY 3.0 IGO
sources-corridors = DESA, International Migrant Stock 2024, CC BY 3.0 IGO
sources-migrant-stock-by-age = DESA, International Migrant Stock 2020, CC BY 3.0 IGO
sources-migrant-employment = OIT, ILOSTAT, Statistiques sur les migrations internationales de main-d’œuvre (ILMS), février 2026, CC BY 4.0
sources-migrant-employment-notes = Notes du projet sur OIT, ILOSTAT, Statistiques sur les migrations internationales de main-d’œuvre (ILMS), février 2026
sources-labour-outflows = OIT, ILOSTAT, Statistiques sur les migrations internationales de main-d’œuvre (ILMS), décembre 2025, CC BY 4.0
sources-workers-by-origin = OIT, ILOSTAT, Statistiques sur les migrations internationales de main-d’œuvre (ILMS), février 2026, CC BY 4.0
sources-workers-leaving-by-branch = OIT, ILOSTAT, Statistiques sur les migrations internationales de main-d’œuvre (ILMS), février 2026, CC BY 4.0
sources-refugees = HCR, Refugee Population Statistics, Global Trends 2025, CC BY 4.0
sources-remittances-received = Banque mondiale, Indicateurs du développement dans le monde, juillet 2026, CC BY 4.0
sources-remittances-paid = Banque mondiale, Indicateurs du développement dans le monde, mai 2023, CC BY 4.0
sources-economy = Banque mondiale, Indicateurs du développement dans le monde, juillet 2026 (main-d’œuvre totale : avril 2026), CC BY 4.0
sources-remittance-corridors = KNOMAD/Banque mondiale, Bilateral Remittance Matrix 2021, décembre 2022, CC BY 4.0
sources-remittance-costs = Banque mondiale, Indicateurs du développement dans le monde, 10 mai 2023, CC BY 4.0
sources-remittance-corridor-costs = Banque mondiale, Remittance Prices Worldwide (corridors), 7 décembre 2020, http://remittanceprices.worldbank.org, CC BY 4.0
sources-remittance-corridor-costs-2025 = Banque mondiale, Remittance Prices Worldwide, troisième trimestre de 2025, http://remittanceprices.worldbank.org
sources-remittance-corridor-costs-quarterly = Banque mondiale, Remittance Prices Worldwide, troisième trimestre de 2025, http://remittanceprices.worldbank.org
sources-remittance-cost-trend = Banque mondiale, Remittance Prices Worldwide, troisième trimestre de 2025, http://remittanceprices.worldbank.org
sources-remittances-paid-2024 = Banque mondiale, Indicateurs du développement dans le monde (envois de fonds effectués, 2021 à 2024), CC BY 4.0
sources-unemployment-by-birth = Eurostat, enquête sur les forces de travail de l’UE, tableau LFSA_URGACOB, 10 septembre 2026
sources-remittance-costs-official = Banque mondiale, d’après la Division de statistique de l’ONU, base mondiale de données relatives aux indicateurs des ODD, fin 2023 (10.c.1)
sources-claims = chiffres cités de documents d’information du FMMD et de l’OIT, 2013 à 2020
sources-remittances-in-older-editions = Banque mondiale, Indicateurs du développement dans le monde, août 2018, décembre 2019 et mai 2023, CC BY 4.0
sources-income-groups = Banque mondiale, classement des pays de juillet 2025 (exercice 2026), CC BY 4.0
sources-income-groups-former = Banque mondiale, classement des pays de juillet 2025 (exercice 2026), CC BY 4.0
sources-income-thresholds = Banque mondiale, classement des pays de juillet 2025 (exercice 2026), CC BY 4.0
sources-borders = mledoze/countries, ODbL 1.0
sources-bilateral-agreements = Chilton et Woda (2022), accords bilatéraux sur la main-d’œuvre jusqu’en 2020, d’après une copie publique
sources-agreement-provisions = Chilton et Woda (2022), accords bilatéraux sur la main-d’œuvre jusqu’en 2020, d’après une copie publique
sources-named-agreements = Accords cités dans des documents d’information du FMMD et de l’OIT, 2013 à 2018
sources-communities = Division de statistique de l’ONU et UNICEF, listes de décembre 2025 ; secrétariats, OIM et autres selon la liste
sources-memberships = Division de statistique de l’ONU et UNICEF, listes de décembre 2025 ; secrétariats, OIM et autres selon la liste
sources-membership-periods = Dates d’adhésion et de retrait, relevées sur les pages des organes et d’autres que chaque ligne indique
sources-oecd-members = Membres de l’OCDE en mai 2021, d’après des rapports publics
sources-labour-rights = OIT, d’après la Division de statistique de l’ONU, base mondiale de données relatives aux indicateurs des ODD, fin 2023 (8.8.2)
sources-migration-policy = DESA de l’ONU et OIM, d’après la Division de statistique de l’ONU, base mondiale de données relatives aux indicateurs des ODD, fin 2023 (10.7.2)
sources-trafficking-detected = ONUDC, d’après la Division de statistique de l’ONU, base mondiale de données relatives aux indicateurs des ODD, fin 2023 (16.2.2)
sources-migrant-deaths = OIM, d’après la Division de statistique de l’ONU, base mondiale de données relatives aux indicateurs des ODD, fin 2023 (10.7.3)
sources-ratifications = OIT et Recueil des Traités des Nations Unies, copies publiques de 2013 à 2024 (chaque ligne indique la sienne)
sources-fundamental-ratifications = OIT, NORMLEX, ratifications des instruments fondamentaux, 4 juin 2026, d’après une copie publique
sources-refugee-conventions = Recueil des Traités des Nations Unies, chapitre V, 26 octobre 2014, d’après une copie publique
sources-ratification-totals = nombres de parties, 2008 à 2024, d’après des copies publiques (chaque ligne indique la sienne)
sources-guiding-questions = Questions de documents d’information du FMMD et de l’OIT, 2013 à 2020, reformulées
sources-good-practices = Bonnes pratiques de documents du FMMD et de l’OIT, 2013 à 2020, reformulées
sources-practice-countries = Bonnes pratiques de documents du FMMD et de l’OIT, 2013 à 2020, reformulées
sources-practice-regions = Bonnes pratiques de documents du FMMD et de l’OIT, 2013 à 2020, reformulées
sources-practice-themes = Bonnes pratiques de documents du FMMD et de l’OIT, 2013 à 2020, reformulées
sources-places = Le projet, d’après la norme ISO 3166 et les sources des jeux de données
sources-place-forms = Le projet, d’après l’usage de l’ONU
sources-groups = Division de statistique de l’ONU (M49) ; autres selon l’usage de leurs éditeurs
sources-changes = Comparaison des éditions des données par le projet
