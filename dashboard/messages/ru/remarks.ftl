### Remarks on single figures, in tables, hovers and legends. They stand after a figure and a comma, or alone in a cell, so
### they begin with a small letter where English does.
### A comment above a remark says whose figures it is of, where that is one country or area.

## How sure a figure is, or why there is none

remarks-few-answers = мало ответов: низкая надежность
remarks-status-derived = рассчитано
remarks-status-approximate = приблизительно
remarks-status-doubtful = сомнительно
remarks-status-sources-differ = источники различаются
remarks-status-sources-disagree = источники расходятся
remarks-status-derived-approximate = рассчитано, приблизительно
remarks-status-derived-sources-differ = рассчитано, источники различаются
remarks-status-derived-doubtful = рассчитано, сомнительно
remarks-status-derived-sum-of-the-subregions = рассчитано, сумма субрегионов
remarks-status-not-available-here = данные здесь недоступны
remarks-status-not-in-this-table = нет в этой таблице
remarks-status-not-in-this-table-by-sex = в этой таблице нет данных по полу
remarks-status-no-one-employed-in-it = занятых нет
remarks-status-small-sample = малая выборка
remarks-status-small-sample-under-migrants = малая выборка, менее 20 000 мигрантов
remarks-status-older-than-the-years-that-are-ranked = данные более ранние, чем годы, включенные в рейтинг
remarks-status-only-women-recorded = учтены только женщины
remarks-status-only-men-recorded = учтены только мужчины
remarks-status-fewer-than-workers = менее 1 000 трудящихся
remarks-status-non-migrants-are-all-employed-less-migrants = немигранты — все занятые за вычетом мигрантов
remarks-status-no-data-on-non-migrants = нет данных о немигрантах
remarks-status-women-both-sexes = женщины / оба пола
remarks-status-migrant-domestic-workers-migrant-workers = домашние работники-мигранты / трудящиеся-мигранты

## How a figure of employment was had from those that are published

remarks-employed-published = опубликовано
remarks-employed-derived-total-less-non-agriculture = рассчитано: всего за вычетом несельскохозяйственных видов деятельности
remarks-employed-derived-both-sexes-less-women = рассчитано: оба пола за вычетом женщин
remarks-employed-derived-non-agriculture-less-services-and-not = рассчитано: несельскохозяйственные виды деятельности за вычетом сферы услуг и неклассифицированных
remarks-employed-derived-non-agriculture-less-industry-and-services = рассчитано: несельскохозяйственные виды деятельности за вычетом промышленности и сферы услуг
remarks-employed-derived-migrants-plus-nationals-or-native-born = рассчитано: мигранты плюс граждане страны или родившиеся в стране
remarks-employed-derived-all-employed-not-classified-less-nationals = рассчитано: все неклассифицированные занятые за вычетом неклассифицированных граждан страны или родившихся в стране
remarks-employed-derived-construction-manufacturing-mining-and-utilities = рассчитано: строительство, обрабатывающая промышленность, добыча полезных ископаемых и коммунальное снабжение
remarks-employed-derived-both-sexes-less-men = рассчитано: оба пола за вычетом мужчин
remarks-employed-derived-total-less-agriculture-industry-and-services = рассчитано: всего за вычетом сельского хозяйства, промышленности и сферы услуг
remarks-employed-derived-all-employed-less-migrants = рассчитано: все занятые за вычетом мигрантов
remarks-employed-derived-total-less-agriculture-services-and-not = рассчитано: всего за вычетом сельского хозяйства, сферы услуг и неклассифицированных
remarks-employed-derived-all-employed-less-nationals-or-native = рассчитано: все занятые за вычетом граждан страны или родившихся в стране
remarks-employed-derived-agriculture-plus-non-agriculture = рассчитано: сельское хозяйство плюс несельскохозяйственные виды деятельности
remarks-employed-derived-market-and-non-market-services = рассчитано: рыночные и нерыночные услуги
remarks-employed-derived-sum-of-the-six-branches = рассчитано: сумма шести видов деятельности
remarks-employed-derived-women-plus-men = рассчитано: женщины плюс мужчины

## Of the source's figures on workers who leave, and of the cost of sending

remarks-source-women-plus-men-differ-from-both-sexes = сумма женщин и мужчин в источнике не совпадает с показателем для обоих полов
remarks-source-or-below-as-published = 0 или ниже, как опубликовано

## Communities: their kinds, what a country is in one, what was agreed on the movement of persons, and remarks on members

remarks-kind-consultative-process = консультативный процесс
remarks-kind-continental-organisation = континентальная организация
remarks-kind-customs-union = таможенный союз
remarks-kind-economic-community = экономическое сообщество
remarks-kind-free-movement-area = зона свободного передвижения
remarks-kind-regional-organisation = региональная организация
remarks-kind-social-security-scheme = система социального обеспечения
remarks-role-adopting-state-destination = государство, принявшее декларацию 2008 года (назначение)
remarks-role-adopting-state-origin = государство, принявшее декларацию 2008 года (происхождение)
remarks-role-associate = ассоциированный член
remarks-role-former-member = бывший член
remarks-role-member = член
remarks-role-member-eea-efta-state = член (государство ЕАСТ, входящее в ЕЭЗ)
remarks-role-member-eu-state = член (государство ЕС)
remarks-role-observer = наблюдатель
remarks-role-steering-committee-participant = руководящий комитет / участник
remarks-role-suspended-member = член, участие которого приостановлено
# ASEAN
remarks-movement-movement-of-business-persons-and-skilled-workers = передвижение деловых людей и квалифицированных работников
# CAN
remarks-movement-andean-migration-statute = Андский миграционный статут
# CARICOM
remarks-movement-free-movement-of-skilled-nationals-csme = свободное передвижение квалифицированных граждан (единый рынок и экономика КАРИКОМ)
# EAC
remarks-movement-common-market-free-movement-of-workers = общий рынок (свободное передвижение работников)
# EAEU
remarks-movement-free-movement-of-labour = свободное передвижение рабочей силы
# ECOWAS
remarks-movement-free-movement-protocol = протокол о свободном передвижении (1979 год)
# EU
remarks-movement-free-movement-of-workers = свободное передвижение работников
# IGAD
remarks-movement-free-movement-protocol-2 = протокол о свободном передвижении
# MERCOSUR
remarks-movement-residence-agreement = соглашение о проживании
# SADC
remarks-movement-facilitation-of-movement = содействие передвижению
# ADD
remarks-member-not-among-the-at-the-ministerial = не входит в число 16 участников совещания министров 2024 года
# ADD
remarks-member-took-part-in-the-ministerial-https-pledgetimes = участие в совещании министров 2024 года (https://pledgetimes.com/16-countries-in-the-ministerial-consultative-meeting-of-the-abu-dhabi-dialogue/)
# ALMATY
remarks-member-process-founded-in = процесс начат в 2013 году
# BALI-AHG
remarks-member-bali-process-itself-has-member-states-full = в сам Балийский процесс входят 45 государств-членов; полный список не найден
# BUDAPEST
remarks-member-process-founded-in-2 = процесс начат в 1991 году
# CARICOM
remarks-member-a-page-counts-seven-associates-also-one = на странице 2024 года указано семь ассоциированных членов (в том числе одна нидерландская и одна французская территория)
# CIS
remarks-member-unece-statistical-grouping-not-a-statement-of = статистическая группа ЕЭК ООН, а не указание на нынешнее членство
# EAC
remarks-member-admitted-nov-ratification-deposited-mar-missing-from = принятие 24 ноября 2023 года, документ о ратификации сдан на хранение в марте 2024 года; нет в списке Статистического отдела ООН, использованном для остальных семи
# ECOWAS
remarks-member-absent-from-the-member-list-member-when = нет в списке 12 членов за 2025 год; членство на момент подготовки приведенных здесь документов (15 членов)
# MIDSA
remarks-member-process-founded-in-3 = процесс начат в 2000 году
# MIDWA
remarks-member-page-excerpt-names-some-states-only-list = на странице названа лишь часть государств; список составлен по 15 членам ЭКОВАС того времени; процесс начат в 2001 году
# RCM
remarks-member-process-founded-in-4 = процесс начат в 1996 году

## How a figure of the ILO's global estimates was had, or what stands beside it in the source

remarks-estimate-sum-of-the-derived-men-and-women = сумма расчетных показателей для мужчин и женщин
remarks-estimate-x-million = 19,0 % × 8,45 млн
remarks-estimate-share-of-women-migrant-domestic-workers = доля среди женщин-мигрантов, занятых домашним трудом
remarks-estimate-south-eastern-asia-and-the-pacific = 35,7 − 24,0 (Юго-Восточная Азия и Тихоокеанский регион)
remarks-estimate-x-million-2 = 22,1 % × 8,45 млн
remarks-estimate-un-news-text-pti-gives = текст «Новостей ООН»; агентство PTI указывает 22,2
remarks-estimate-x-million-3 = 24,0 % × 8,45 млн
remarks-estimate-figures = 11,5 − 8,45
remarks-estimate-x-million-itself-derived = 50,8 % × 3,05 млн (также расчетный показатель)
remarks-estimate-the-page-says-male-migrant-worker-context = на странице указано «male migrant worker»; контекст и показатель 17,9 % для всех трудящихся мужчин-мигрантов показывают, что речь идет о домашних работниках
remarks-estimate-migrant-workers-as-of-all-workers = трудящиеся-мигранты в % от всех трудящихся
remarks-estimate-industry-includes-manufacturing-and-construction = промышленность включает обрабатывающую промышленность и строительство
remarks-estimate-services-include-domestic-work = сфера услуг включает домашний труд
remarks-estimate-equals-southern-asia-eastern-asia-south-eastern = равно сумме Южной Азии, Восточной Азии и Юго-Восточной Азии и Тихоокеанского региона (5,8 + 3,6 + 7,8)
remarks-estimate-share-x-million-rounding-of-the-share = доля × 150,3 млн; из-за округления доли ±0,08 млн
remarks-estimate-migrant-workers-as-of-all-workers-of = трудящиеся-мигранты в % от всех трудящихся субрегиона
remarks-estimate-share-of-all-migrant-workers-in-the = доля среди всех трудящихся-мигрантов в мире; диаграмма доклада «Distribution of migrant workers, by broad subregion»
remarks-estimate-x-million-share-given-to-the-whole = 4 % × 66,6 млн (доля указана в целых процентах: ±0,3 млн)
remarks-estimate-from-the-two-derived-counts-roughly = по двум расчетным показателям; примерно 13–17 %
remarks-estimate-share-of-all-women-migrant-workers = доля среди всех трудящихся женщин-мигрантов («4 %»)
remarks-estimate-x-million-4 = 17,9 % × 83,7 млн
remarks-estimate-share-of-all-men-migrant-workers = доля среди всех трудящихся мужчин-мигрантов
remarks-estimate-also-the-share-of-working-age-migrants = это также доля трудящихся-мигрантов среди мигрантов трудоспособного возраста
remarks-estimate-un-desa-stock = численность мигрантов по данным ДЭСВ ООН
remarks-estimate-nearly-per-cent = «почти 87 процентов»
remarks-estimate-other-three-groups-between-and-ilo-news = остальные три группы: от 1,4 до 2,2 (новости МОТ; без отнесения к отдельным группам)
remarks-estimate-x = 20,4 % × 163,8
remarks-estimate-share-x-million-million = доля × 163,8 млн; ±0,08 млн
remarks-estimate-figures-2 = 100 − 54,2
remarks-estimate-less-the-published-increase-of-million = 16,8 за вычетом опубликованного прироста в 3,2 млн
remarks-estimate-agrees-with-nearly-in-edition = 100 − 8,3 − 5,2; согласуется с «почти 87» во 2-м издании
remarks-estimate-x-2 = 86,5 % × 169
remarks-estimate-x-3 = 3,6 % × 169
remarks-estimate-share-x-million = доля × 169 млн
remarks-estimate-also = 49 − 33; также 169 − 113,9 − 33 − 6,1 = 16,0
remarks-estimate-figures-3 = 100 − 67,4 − 19,5 − 3,6
remarks-estimate-about-million = «около 24 миллионов»
remarks-estimate-x-4 = 3,5 % × 169; ±0,1
remarks-estimate-americas-less-latin-america-and-the-caribbean = Северная и Южная Америка, 43,3, за вычетом Латинской Америки и Карибского бассейна (3,5 % × 169)
remarks-estimate-americas-less = Северная и Южная Америка, 25,6, за вычетом 3,5
remarks-estimate-less-the-derived-northern-america = 78,3 за вычетом расчетного показателя для Северной Америки; ±0,2
remarks-estimate-derived-count = расчетный показатель / 169
remarks-estimate-x-5 = 17 % × 24,1
remarks-estimate-share-of-all-women-migrant-workers-2 = доля среди всех трудящихся женщин-мигрантов
remarks-estimate-x-6 = 83 % × 24,1
remarks-estimate-close-to-per-cent = «почти 83 процента»
remarks-estimate-restated-the-roundings-and-more-than-million = пересмотрено: 167,7 / 1,22; с учетом округлений и формулировки «более чем на 30 миллионов с 2013 года» — в пределах 136,9–137,7
remarks-estimate-restated = пересмотренные данные за 2013 год
remarks-estimate-restated-edition-published = пересмотренные данные за 2013 год (в 1-м издании — 24,7)
remarks-estimate-restated-edition-published-2 = пересмотренные данные за 2013 год (в 1-м издании — 23,8)
remarks-estimate-restated-value-x-range-about = пересмотрено: показатель 2013 года × 1,035^4; примерно 157–159
remarks-estimate-restated-edition-published-3 = пересмотренные данные за 2017 год (во 2-м издании — 13,9)
remarks-estimate-restated-value-x-range-about-2 = пересмотрено: показатель 2017 года × 1,025^2; примерно 164–167
remarks-estimate-their-share-in-the-total-migrant-population = «их доля в общей численности мигрантов»; соответствует и населению в возрасте 15 лет и старше (рассчитано: 48,2)
remarks-estimate-international-migrants-in-the-labour-force-in = в этом издании — «международные мигранты в составе рабочей силы»
remarks-estimate-x-7 = 12,5 % × 167,7
remarks-estimate-x-8 = 3,4 % × 167,7
remarks-estimate-x-9 = 3,3 % × 167,7
remarks-estimate-x-10 = 10,9 % × 167,7
remarks-estimate-americas-less-x = Северная и Южная Америка, 45,8, за вычетом 22,6 % × 167,7; ±0,1
remarks-estimate-americas-less-northern-america = Северная и Южная Америка, 27,3, за вычетом Северной Америки, 22,6
remarks-estimate-x-11 = 22,6 % × 167,7; ±0,1
remarks-estimate-x-12 = 23,3 % × 167,7; ±0,1
remarks-estimate-share-x-million-employed = доля × 155,6 млн занятых
remarks-estimate-share-of-employed-migrants = доля среди занятых мигрантов
remarks-estimate-figures-4 = 100 − 80,7 − 12,2
remarks-estimate-figures-5 = 100 − 60,8 − 31,7
remarks-estimate-figures-6 = 155,6 / 255,7
remarks-estimate-figures-7 = 167,7 / 255,7
remarks-estimate-employment-to-population-ratio-unemployment-rate = отношение занятых к населению / (1 − уровень безработицы); ±0,1

## Of the employment figures of single countries, after ILOSTAT

# Angola
remarks-country-to-per-cent-of-migrants-have-no = У 3–5 % мигрантов вид деятельности не указан.
# Argentina
remarks-country-urban-areas-only-so-hardly-any-agriculture = Только городские районы, поэтому сельского хозяйства почти нет.
# Armenia
remarks-country-level-breaks-between-surveys-thousand-migrants-in = Уровень между обследованиями резко меняется: 65 тыс. мигрантов в 2011 году, 40 тыс. в 2021 году.
# Australia
remarks-country-break-between-and-in-the-number-of = Разрыв ряда между 2010 и 2015 годами по числу родившихся за рубежом; в оба года у 4–5 % вид деятельности не указан.
# Burkina Faso
remarks-country-two-surveys-only = Только два обследования.
# Bolivia (Plurinational State of)
remarks-country-only-per-cent-of-migrants-have-no = Только 2024 год; у 8 % мигрантов вид деятельности не указан.
# Brazil
remarks-country-small-sample-the-series-ends-in = Малая выборка; ряд заканчивается 2015 годом.
# Brunei Darussalam
remarks-country-shares-jump-between-and-small-sample = Доли резко меняются между 2019 и 2020 годами: малая выборка.
# Botswana
remarks-country-only = Только 2022 год.
# Chile
remarks-country-persons-with-place-of-birth-not-stated = 2020 год: лица, место рождения которых не указано (154 тыс.), входят в число всех занятых.
# Côte d'Ivoire
remarks-country-the-level-jumps-between-surveys-shares-only = Уровень между обследованиями резко меняется: приведены только доли.
# Germany
remarks-country-and-some-employment-has-no-branch = 2020 и 2021 годы: для части занятых вид деятельности не указан.
# Ecuador
remarks-country-shares-jump-between-years-small-sample = Доли резко меняются из года в год: малая выборка.
# Spain
remarks-country-all-employed-are-migrants-plus-native-born = Все занятые — это мигранты и родившиеся в стране вместе.
# Estonia
remarks-country-place-of-birth-not-stated-for-thousand = 2022 год: место рождения не указано для 10 тыс. человек, поэтому число мигрантов занижено.
# Ethiopia
remarks-country-only-very-small-thousand-migrants = Только 2021 год; очень малая численность (15 тыс. мигрантов).
# Finland
remarks-country-new-survey-in-the-rise-from-thousand = Новое обследование в 2021 году: увеличение со 153 тыс. (2020 год) до 243 тыс. не означает роста.
# France
remarks-country-to-per-cent-have-no-branch-industry = У 1–3 % вид деятельности не указан; 2015 год: данные о промышленности для женщин, родившихся в стране, не опубликованы.
# United Kingdom
remarks-country-stands-for-when-a-fifth-of-the = Вместо 2019 года, когда у пятой части родившихся за рубежом вид деятельности не был указан, приведен 2018 год.
# Ghana
remarks-country-shares-jump-from-to-small-sample = Доли резко меняются с 2013 по 2017 год: малая выборка.
# Equatorial Guinea
remarks-country-only-2 = Только 2023 год.
# Guatemala
remarks-country-small-sample-place-of-birth-not-stated = Малая выборка; 2018 год: место рождения не указано для 1,2 %.
# Guyana
remarks-country-very-small-thousand-migrants-ends-in-before = Очень малая численность (3 тыс. мигрантов); ряд заканчивается 2019 годом, до прибытий последних лет.
# Honduras
remarks-country-small-sample-to-thousand-migrants = Малая выборка (12–24 тыс. мигрантов).
# Croatia
remarks-country-foreign-born-are-mostly-long-settled-persons = Родившиеся за рубежом — в основном давно живущие в стране выходцы из Боснии и Герцеговины и Сербии.
# Hungary
remarks-country-left-out-twice-the-foreign-born-of = 2022 год не включен: число родившихся за рубежом вдвое больше, чем в соседние годы.
# Indonesia
remarks-country-very-small-per-cent-of-employment = Очень малая численность (0,1 % занятых).
# Ireland
remarks-country-industry-of-women-not-published = 2021 год: данные о промышленности для женщин не опубликованы.
# Iran (Islamic Republic of)
remarks-country-a-household-survey-migrants-in-an-irregular = Обследование домохозяйств: мигранты с неурегулированным статусом, вероятно, недоучтены.
# Iraq
remarks-country-only-3 = Только 2021 год.
# Israel
remarks-country-mostly-naturalised-immigrants-foreign-workers-are-largely = В основном натурализованные иммигранты: иностранные трудящиеся по большей части не охвачены обследованием.
# Japan
remarks-country-census-years-and = Годы переписей: 2015 и 2020.
# Kazakhstan
remarks-country-at-the-level-of-permit-holders-to = Соответствует числу имеющих разрешения (24–33 тыс.), а не всех иностранных трудящихся; данных о гражданах страны нет.
# Kenya
remarks-country-is-a-census-and-are-surveys-industry = 2019 год — перепись, 2021 и 2022 годы — обследования; промышленность за 2022 год получена как остаток.
# Cambodia
remarks-country-only-4 = Только 2019 год.
# Republic of Korea
remarks-country-no-nationals-in-the-source-from-services = В источнике нет данных о гражданах страны; с 2021 года сфера услуг входит в «Не классифицировано».
# Lesotho
remarks-country-only-small-sample = Только 2019 год; малая выборка.
# Lithuania
remarks-country-comes-in-below-the-years-around-it = Показатель 2021 года ниже, чем в соседние годы; в 2023 году число родившихся за рубежом снижается с 61 до 43 тыс.
# Luxembourg
remarks-country-residents-only-commuters-from-abroad-nearly-half = Только жители страны: приезжающие на работу из-за рубежа, почти половина трудящихся, не учтены. У 3–7 % мигрантов вид деятельности не указан.
# Latvia
remarks-country-mostly-persons-born-elsewhere-in-the-former = В основном лица, родившиеся в других частях бывшего Советского Союза; данные за 2021 и 2022 годы, по-видимому, из другого источника.
# Maldives
remarks-country-census-only = Только 2014 год (перепись).
# Mexico
remarks-country-to-per-cent-of-migrants-have-no-2 = У 16–20 % мигрантов вид деятельности не указан.
# Mali
remarks-country-small-sample-agriculture-moves-between-and-per = Малая выборка: доля сельского хозяйства колеблется от 24 до 39 %.
# Mongolia
remarks-country-census-years-and-2 = Годы переписей: 2010 и 2020.
# Mauritius
remarks-country-two-years-only-and = Только два года: 2011 и 2022.
# Malaysia
remarks-country-a-survey-migrants-in-an-irregular-situation = Обследование: мигранты с неурегулированным статусом, вероятно, недоучтены; доли резко меняются из года в год.
# Namibia
remarks-country-shares-jump-between-and-small-sample-2 = Доли резко меняются между 2016 и 2018 годами: малая выборка.
# Netherlands
remarks-country-to-per-cent-have-no-branch-break = У 4–12 % вид деятельности не указан; разрыв ряда в 2021 году.
# Norway
remarks-country-only-before-place-of-birth-was-often = Только 2024 год: ранее место рождения часто не указывалось.
# Oman
remarks-country-and-only = Только 2023 и 2024 годы.
# Panama
remarks-country-is-a-census-with-far-fewer-employed = 2023 год — перепись с намного меньшим числом занятых; доли резко меняются между 2020 и 2021 годами.
# Poland
remarks-country-left-out-three-times-the-foreign-born = 2021 год не включен: число родившихся за рубежом втрое больше, чем в соседние годы.
# Paraguay
remarks-country-two-years-only-and-2 = Только два года: 2018 и 2020.
# Russian Federation
remarks-country-the-survey-counts-thousand-foreign-born-and = Обследование учитывает 589 тыс. (2019 год) и 469 тыс. (2024 год) родившихся за рубежом, что намного ниже действительного уровня.
# Senegal
remarks-country-small-sample-the-share-of-women-moves = Малая выборка: доля женщин сильно колеблется.
# Singapore
remarks-country-no-sex-in-the-source-nationals-from = В источнике нет данных по полу; данные о гражданах страны — с 2014 года; ряд заканчивается 2022 годом.
# Suriname
remarks-country-only-small = Только 2016 год; малая численность.
# Slovenia
remarks-country-and-industry-lower-and-services-higher-than = 2021 и 2022 годы: доля промышленности ниже, а сферы услуг выше, чем в 2020 и 2023 годах.
# Sweden
remarks-country-without-sex-place-of-birth-not-stated = 2010 год — без данных по полу; в 2021–2023 годах место рождения не указано примерно для 1 %; в 2022–2023 годах данные о промышленности для женщин неполны.
# Eswatini
remarks-country-small-sample-per-cent-without-branch-in = Малая выборка; в 2023 году у 5 % вид деятельности не указан.
# Thailand
remarks-country-agriculture-and-industry-are-differences-of-published = Показатели по сельскому хозяйству и промышленности получены как разности опубликованных данных.
# Türkiye
remarks-country-foreign-born-includes-turkish-citizens-born-abroad = В число родившихся за рубежом входят граждане Турции, родившиеся за рубежом.
# United Republic of Tanzania
remarks-country-small-sample-a-tenth-without-branch-in = Малая выборка; в 2014 году у десятой части вид деятельности не указан.
# Uganda
remarks-country-two-years-only-and-3 = Только два года: 2014 и 2021.
# South Africa
remarks-country-and-cannot-come-from-the-same-survey = Данные за 2017 и 2022 годы не могут происходить из одного обследования.
# Zambia
remarks-country-shares-jump-from-to-small-sample-2 = Доли резко меняются с 2021 по 2023 год: малая выборка.
# Zimbabwe
remarks-country-years-and-left-out-level-too-low = 2021 и 2023 годы не включены: уровень слишком низкий или место рождения не указано для четверти.

## Agreements: what is known of a row, and how the parties were found where a paper does not name them

remarks-agreement-no-evidence = Авторы данных не нашли ни текста, ни официального подтверждения.
remarks-agreement-other-year = Источник указывает дату подписания другого года; она опущена.
remarks-agreement-no-year = Источник не указывает год.
remarks-agreement-scheme = В документах названа сама система, а из ее стран — только Таиланд; остальные взяты из корейских источников 2023 года.
remarks-agreement-caribbean = В документе сказано «страны Карибского бассейна»; у этих стран есть соглашение с Канадой в bilateral_agreements.
remarks-agreement-southern-africa = В документе сказано «южная часть Африки»; у этих стран в bilateral_agreements есть соглашение с Южной Африкой 1964–1975 годов.
remarks-agreement-congo = В документе стоит «Конго».
