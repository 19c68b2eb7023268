### Questions directrices de documents du FMMD et de l’OIT, dans les mots du projet.

## Parties des documents

questions-section-section-end-trends-and-frameworks = section 1 (fin), tendances et cadres
questions-section-section-round-table = section 4, table ronde 2.1
questions-section-module-suggested-questions = module 8, questions proposées
questions-section-subtheme-human-centred-approaches = sous-thème 1, approches centrées sur l’humain
questions-section-subtheme-data-and-governance = sous-thème 2, données et gouvernance
questions-section-subtheme-pathways-skills-and-job-matching = sous-thème 3, filières, compétences et adéquation des emplois
questions-section-subtheme-partnerships-and-cooperation = sous-thème 4, partenariats et coopération
questions-section-section-topic-debates-and-post-framework = section 5, sujet 1, débats et cadre pour l’après-2015
questions-section-section-topic-effective-protection = section 5, sujet 2, protection effective
questions-section-section-topic-labour-market-needs-and-skills = section 5, sujet 3, besoins du marché du travail et compétences
questions-section-section-topic-cooperation-and-social-dialogue = section 5, sujet 4, coopération et dialogue social

## FMMD, document d’information de 2018, mobilité Sud-Sud

questions-q01 = Quelles tendances et quels problèmes apparaissent quand les normes et les cadres sont confrontés à la pratique Sud-Sud ?
questions-q02 = Quelles lacunes font obstacle à des migrations équitables, sûres et régulières ?
questions-q03 = À quel niveau, du local au régional, l’assistance technique est-elle la plus utile, et comment associer employeurs et travailleurs ?
questions-q04 = Quels cadres devraient guider les politiques là où les pays sont à la fois d’origine, de transit et de destination ?
questions-q05 = Où les besoins sont-ils les plus grands : institutions, capacités, mise en œuvre, évaluation ?
questions-q06 = Comment le réseau des Nations Unies et son mécanisme de renforcement des capacités peuvent-ils le mieux soutenir la mobilité Sud-Sud ?

## OIT, module 8, coopération Sud-Sud et migrations de main-d’œuvre

questions-q07 = Échangez-vous régulièrement avec un pays voisin sur l’expérience des migrations de main-d’œuvre ?
questions-q08 = Que pourraient faire ensemble les deux gouvernements pour améliorer la situation des travailleuses et travailleurs migrants ?
questions-q09 = Quels enseignements tirer de l’approche Sud-Sud ?
questions-q10 = Comment le pays d’origine et le pays de destination peuvent-ils tous deux y gagner ?
questions-q11 = Quelles stratégies de coopération entre deux pays méritent d’être recommandées ?
questions-q12 = Que faudrait-il d’autre pour améliorer la coopération Sud-Sud en matière de migrations de main-d’œuvre ?

## FMMD, document d’information de 2020, thème 1

questions-q13 = Qu’est-ce qui a rendu la gouvernance plus respectueuse des droits, et comment suivre les évolutions à venir ?
questions-q14 = Quelles approches locales, nationales ou régionales font de la migration un choix, en associant l’ensemble des pouvoirs publics et de la société ?
questions-q15 = Que faut-il pour bien associer les parties prenantes aux niveaux national, bilatéral et multilatéral ?
questions-q16 = Quelles lacunes dans les données et les outils importent le plus pour les politiques ?
questions-q17 = Quelle place la recherche spécialisée devrait-elle tenir dans l’élaboration des politiques ?
questions-q18 = Comment les enquêtes ordinaires peuvent-elles répondre aux besoins de l’après-COVID-19 et préparer l’avenir ?
questions-q19 = Quelles nouvelles filières de migration régulière apparaissent, et qu’est-ce qui les élargirait ?
questions-q20 = De quels enseignements dispose-t-on sur l’adéquation des compétences et des emplois par-delà les frontières et sur la réintégration ?
questions-q21 = Comment les régimes d’admission et de visas sont-ils adaptés ?
questions-q22 = Quels enseignements la coopération bilatérale, régionale et mondiale apporte-t-elle pour la demande future ?
questions-q23 = Comment les partenariats peuvent-ils faire progresser les approches centrées sur l’humain et les normes ?
questions-q24 = Quelles synergies les équipes de pays des Nations Unies et le réseau sur les migrations peuvent-ils apporter ?

## OIT, TTMLM 2013, migrations de main-d’œuvre et développement

questions-q25 = Comment donner toute leur place aux migrations de main-d’œuvre et aux acteurs du travail dans les débats sur le développement ?
questions-q26 = Comment faire figurer les migrations fondées sur les droits dans les suites du dialogue de 2013 ?
questions-q27 = Quelles mesures protégeraient mieux les travailleuses et travailleurs en situation irrégulière ou temporaire tout au long du processus migratoire ?
questions-q28 = Faut-il concentrer l’action sur des secteurs tels que l’agriculture, la construction, le travail domestique et la pêche ?
questions-q29 = Comment harmoniser les politiques de l’emploi et des migrations ?
questions-q30 = Comment améliorer les données et les connaissances sur les migrations de main-d’œuvre ?
questions-q31 = Comment renforcer la reconnaissance des compétences ?
questions-q32 = Comment les ministères du travail et les partenaires sociaux peuvent-ils participer pleinement au niveau national ?
questions-q33 = Comment améliorer le dialogue social régional sur les migrations de main-d’œuvre ?
questions-q34 = Comment promouvoir le mandat fondé sur les droits dans d’autres instances ?
