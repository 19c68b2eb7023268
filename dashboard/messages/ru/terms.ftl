### The words of the field: what every column of a table, a file or an axis is called, its unit, and the words for codes.
### They stand alone: as a head, a label of an axis or a legend, an option of a control. A column keeps its machine name
### in every language.

# The name of the dashboard.
terms-site = Тенденции трудовой миграции

# What the United Nations asks to be said beside maps, as the United Nations words it; .first is its first sentence alone.
terms-boundaries = Границы и названия, указанные на картах, и используемые на них обозначения не означают их официального одобрения или признания Организацией Объединенных Наций. Районы с неурегулированным статусом показаны как районы, по которым нет данных. Окончательный статус Джамму и Кашмира сторонами еще не согласован. Окончательная граница между Суданом и Южным Суданом и окончательный статус района Абьей еще не определены. Между правительствами Аргентины и Соединенного Королевства Великобритании и Северной Ирландии существует спор относительно суверенитета над Фолклендскими (Мальвинскими) островами. Все упоминания Косово следует понимать в контексте резолюции 1244 (1999) Совета Безопасности.
    .first = Границы и названия, указанные на картах, и используемые на них обозначения не означают их официального одобрения или признания Организацией Объединенных Наций.

## Heads of columns

# A column with its unit, or with the kind of its codes. $title: a title of those below, $unit: a unit of those further down.
terms-heading = { $title } ({ $unit })

# What a row is about, first: time
terms-column-year = Год
terms-column-since = Начиная с
terms-column-compared_with = В сравнении с
terms-column-until = До
terms-column-first_year = Первое соглашение
terms-column-last_year = Последнее соглашение
terms-column-joined = Дата вступления
terms-column-left = Дата выхода
terms-column-quarter = Квартал
terms-column-edition = Издание
terms-column-data_edition = Выпуск данных
terms-column-data_edition_before = Предыдущий выпуск
terms-column-dataset = Набор данных
terms-column-rows_changed = Измененные строки
terms-column-rows_added = Добавлено строк
terms-column-rows_revised = Пересмотрено строк
terms-column-rows_gone = Исключено строк
terms-column-largest_revision = Наибольший пересмотр
terms-column-reference_year = Отчетный год

# Groups
terms-column-span = Год или первый и последний годы
terms-column-composite = Объединенные категории
terms-column-definition = Определение Юга
terms-column-group = Группа
terms-column-income_group = Группа по уровню дохода
terms-column-group_year = Год группы по уровню дохода
terms-column-development_group = Группа по уровню развития
terms-column-region = Регион
terms-column-subregion = Субрегион
terms-column-ilo_region = Регион МОТ
terms-column-ilo_subregion = Субрегион МОТ
terms-column-area = Территория
terms-column-community_name = Сообщество
terms-column-community = Краткое название сообщества
terms-column-kind = Вид
terms-column-role = Статус участия
terms-column-period = Период членства
terms-column-origin_side = Сторона происхождения
terms-column-destination_side = Сторона назначения
terms-column-origin_group = Группа происхождения
terms-column-destination_group = Группа назначения
terms-column-mobility = Откуда и куда
terms-column-category = Категория
terms-column-agreement = Номер соглашения
terms-column-agreement_id = Номер в перечне
terms-column-agreement_kind = Вид соглашения
terms-column-pairing = Доход сторон
terms-column-income_groups = Группы сторон по уровню дохода
terms-column-provision = Положение

# Places, each name before its code
terms-column-corridor = Коридор
terms-column-centre_name = Страна или район в центре
terms-column-centre = Страна или район в центре
terms-column-name = Страна или район
terms-column-country = Страна или район
terms-column-origin_name = Страна или район происхождения
terms-column-origin = Страна или район происхождения
terms-column-destination_name = Страна или район назначения
terms-column-destination = Страна или район назначения
terms-column-party = Сторона
terms-column-partner = Страна или район на другом конце
terms-column-former_name = Бывшее государство или район
terms-column-former_economy = Бывшее государство или район
terms-column-country_a = Страна или район
terms-column-country_b = Сопредельная страна или район
terms-column-iso2 = Двухбуквенный код ИСО 3166
terms-column-iso3 = Код ИСО 3166
terms-column-m49 = Код M49
terms-column-name_ar = Название на арабском языке
terms-column-name_en = Название на английском языке
terms-column-name_es = Название на испанском языке
terms-column-name_fr = Название на французском языке
terms-column-name_ru = Название на русском языке
terms-column-name_zh = Название на китайском языке
terms-column-aliases = Другие написания

# Names within a sentence
terms-column-place = Страна, район или группа
terms-column-lang = Язык
terms-column-subject = Подлежащее или дополнение
terms-column-in = Где
terms-column-from = Откуда
terms-column-to = Куда
terms-column-of = Принадлежность (чего)

# Who and what
terms-column-direction = Направление
terms-column-side = Сторона
terms-column-population_group = Группа населения
terms-column-sex = Пол
terms-column-age_group = Возрастная группа
terms-column-sector = Вид деятельности
terms-column-migrant_basis = Кто считается мигрантом
terms-column-flow = Поток
terms-column-cost_class = Стоимость перевода 200 долл. США
terms-column-instrument = Документ
terms-column-ratification = Ратификация
terms-column-ratified_on = Дата ратификации
terms-column-denounced = Год денонсации
terms-column-rule_kind = Вид норм
terms-column-policy_domain = Область миграционной политики
terms-column-policy_class = Ответы правительства
terms-column-exploitation = Форма эксплуатации
terms-column-rule = Что связывает обе стороны
terms-column-shared_communities = Общие сообщества
terms-column-bound_by = Общие документы
terms-column-measure = Показатель
terms-column-unit = Единица измерения
terms-column-claim_id = Утверждение
terms-column-document = Документ
terms-column-practice_id = Номер практики
terms-column-practice = Практика
terms-column-countries = Страны и районы
terms-column-practice_type = Вид практики
terms-column-theme = Тема
terms-column-themes = Темы
terms-column-year_stated = Указанные годы
terms-column-fact = В чем состоит
terms-column-question_id = Номер вопроса
terms-column-question = Вопрос
terms-column-section = Раздел
terms-column-paper = Документ
terms-column-topic = Тема
terms-column-claim = Утверждение
terms-column-verdict = Вывод
terms-column-counted_as = Как посчитано здесь
terms-column-printed = Как напечатано

# What was measured: ranks
terms-column-rank = Место
terms-column-ranked = Территории с данными

# Persons
terms-column-change_persons = Изменение
terms-column-difference_persons = Разница
terms-column-emigrants = Эмигранты
terms-column-employed = Занятые
terms-column-labour_force = Рабочая сила
terms-column-migrant_stock = Международные мигранты
terms-column-migrant_stock_female = Международные мигранты, женщины
terms-column-migrant_stock_known = Международные мигранты известного происхождения
terms-column-migrant_stock_male = Международные мигранты, мужчины
terms-column-migrant_stock_since = Международные мигранты в более раннем году
terms-column-migrant_stock_within = Международные мигранты внутри группы
terms-column-migrant_stock_quoted = Международные мигранты, по документу
terms-column-migrant_workers = Трудящиеся-мигранты
terms-column-migrants_employed = Занятые мигранты
terms-column-migrants_in_branch = Мигранты, занятые в данном виде деятельности
terms-column-net_migration = Сальдо миграции
terms-column-persons = Число лиц
terms-column-population = Население
terms-column-workers = Трудящиеся, выезжающие на работу за рубеж
terms-column-workers_female = Трудящиеся, выезжающие на работу за рубеж, женщины
terms-column-workers_male = Трудящиеся, выезжающие на работу за рубеж, мужчины
terms-column-refugees = Беженцы (УВКБ)
terms-column-asylum_seekers = Лица, ищущие убежища
terms-column-palestine_refugees = Палестинские беженцы (БАПОР)
terms-column-others_protected = Другие лица, нуждающиеся в международной защите
terms-column-refugees_all = Беженцы, лица, ищущие убежища, и другие, если они учтены
terms-column-not_refugees = Мигранты без беженцев, лиц, ищущих убежища, и других, если они учтены
terms-column-refugees_from = Беженцы и лица, ищущие убежища, из страны

# US dollars
terms-column-aid_received = Полученная официальная помощь в целях развития
terms-column-amount = Сумма
terms-column-fdi_inflows = Прямые иностранные инвестиции, чистый приток
terms-column-gdp = Валовой внутренний продукт
terms-column-low_up_to = Низкий уровень дохода, до
terms-column-lower_middle_up_to = Уровень дохода ниже среднего, до
terms-column-dollars_per_person = Соотношение
terms-column-product_per_day = ВВП на душу населения в день
terms-column-days_of_product = Соотношение
terms-column-per_hundred = Соотношение
terms-column-received_per_person = Полученные переводы на человека
terms-column-remittances = Денежные переводы
terms-column-remittances_paid = Отправленные денежные переводы
terms-column-remittances_received = Полученные денежные переводы
terms-column-difference_dollars = Разница
terms-column-upper_middle_up_to = Уровень дохода выше среднего, до

# Per cent
terms-column-change_per_cent = Изменение
terms-column-cost_of_sending = Стоимость перевода 200 долл. США
terms-column-cost_of_sending_from = Стоимость перевода 200 долл. США из страны
terms-column-cost_of_sending_to = Стоимость перевода 200 долл. США в страну
terms-column-cheapest_three_cost = Стоимость трех самых дешевых услуг
terms-column-median_cost = Медианная стоимость перевода 200 долларов США
terms-column-cost_operators = Стоимость у операторов денежных переводов
terms-column-cost_banks = Стоимость в банках
terms-column-cost_fee = Комиссия
terms-column-cost_margin = Валютная маржа
terms-column-services = Обследовано услуг
terms-column-birth = Место рождения
terms-column-cost_measure = Способ подсчета
terms-column-lfpr_female = Участие в рабочей силе, женщины
terms-column-lfpr_male = Участие в рабочей силе, мужчины
terms-column-share = Доля
terms-column-share_covered = Доля ВВП группы, охваченная данными
terms-column-share_female = Доля женщин
terms-column-share_female_emigrants = Доля женщин среди эмигрантов
terms-column-share_female_labour_force = Доля женщин в рабочей силе
terms-column-share_female_migrants = Доля женщин среди занятых мигрантов
terms-column-share_female_nationals = Доля женщин среди занятых немигрантов
terms-column-share_female_since = Доля женщин в более раннем году
terms-column-share_in_branch = Доля занятых в данном виде деятельности
terms-column-share_refugees = Доля беженцев, лиц, ищущих убежища, и других, если они учтены, среди мигрантов
terms-column-share_in_domestic_work = Доля занятых домашним трудом
terms-column-share_known_origin = Мигранты известного происхождения
terms-column-share_of_domestic_workers = Доля среди всех домашних работников
terms-column-share_of_emigrants = Доля среди эмигрантов
terms-column-share_of_employed = Доля среди всех занятых
terms-column-share_of_gdp = Доля валового внутреннего продукта
terms-column-share_of_gdp_subregion = Доля валового внутреннего продукта, субрегион
terms-column-share_of_immigrants = Доля среди иммигрантов
terms-column-share_of_labour_force = Доля в рабочей силе
terms-column-share_placed = Иммигранты, происхождение и группа которых известны
terms-column-share_of_migrants_employed = Доля среди всех занятых мигрантов в стране назначения
terms-column-share_of_placed = Доля среди мигрантов известного происхождения
terms-column-share_of_population = Доля в населении
terms-column-share_of_total = Доля общемирового показателя
terms-column-share_quoted = Доля, приведенная в документе
terms-column-share_unknown_origin = Доля лиц неизвестного происхождения
terms-column-share_without_group = Доля из районов без группы или в такие районы
terms-column-unemployment_rate = Уровень безработицы
terms-column-unemployment_native = Безработица, родившиеся в стране
terms-column-unemployment_foreign_born = Безработица, родившиеся за рубежом
terms-column-unemployment_eu_born = Безработица, родившиеся в других странах ЕС
terms-column-unemployment_non_eu_born = Безработица, родившиеся за пределами ЕС

terms-column-stated = Указанная цифра
terms-column-stated_to = Указанная цифра, верхняя граница
terms-column-rounded_to = Единица последней напечатанной цифры
terms-column-here = Цифра в здешних данных
terms-column-here_lowest = Наименьшая при любом определении
terms-column-here_highest = Наибольшая при любом определении
terms-column-latest = Последняя цифра
terms-column-tolerance = Допустимое отклонение
terms-column-difference = Разница
terms-column-statements = Утверждения

# Other numbers
terms-column-change_points = Изменение
terms-column-difference_points = Разница
terms-column-agreements = Соглашения
terms-column-agreements_named = Соглашения, названные в документах
terms-column-pairs = Пары стран
terms-column-partners = Страны-партнеры
terms-column-texts = Закодированные тексты
terms-column-corridors = Коридоры
terms-column-practices = Практики
terms-column-practices_named = Практики, в которых страна названа
terms-column-practices_own = Практики выбранной страны
terms-column-practices_other = Практики других
terms-column-members = Члены
terms-column-parties = Участники
terms-column-governments = Правительства
terms-column-items = Сколько
terms-column-which = Какие
terms-column-labour_rights_score = Индекс трудовых прав, 0 — лучший и 10 — худший
terms-column-detected = Выявленные жертвы торговли людьми
terms-column-deaths = Случаи гибели и исчезновения
terms-column-reporting = Страны с данными
terms-column-reporting_both = Страны с данными и ВВП
terms-column-with_gdp = Страны с данными о ВВП
terms-column-economies = Страны в группе
terms-column-economies_former = В том числе бывшие государства и районы
terms-column-level = Показатель
terms-column-level_lowest = Самый низкий показатель из всех
terms-column-level_median = Медиана всех показателей
terms-column-level_highest = Самый высокий показатель из всех
terms-column-level_subregion = Показатель субрегиона
terms-column-level_world = Общемировой показатель
terms-column-covered_subregion = Часть субрегиона, охваченная данными
terms-column-covered_world = Часть мира, охваченная данными
terms-column-number = Количество
terms-column-value = Значение
terms-column-whole_value = Значение в целых числах
terms-column-latitude = Широта
terms-column-longitude = Долгота

# How the figures are to be taken
terms-column-un_member = Государство — член Организации Объединенных Наций
terms-column-signed = Подписано
terms-column-treaty_title = Название
terms-column-text_found = Текст имеется
terms-column-found = Есть в тексте
terms-column-ldc = Наименее развитая страна
terms-column-lldc = Развивающаяся страна, не имеющая выхода к морю
terms-column-sids = Малое островное развивающееся государство
terms-column-in_migrant_stock = Входит в данные о численности мигрантов
terms-column-map_mark = Обозначение на картах
terms-column-data_view = Данные, помогающие ответить
terms-column-profile = Профиль
terms-column-named = Названа в документе
terms-column-dated = Даты вступления и выхода известны
terms-column-founded = Дата основания
terms-column-earlier_name = Прежнее название
terms-column-earlier_until = Прежнее название до
terms-column-mobility_regime = Передвижение лиц
terms-column-value_kind = Опубликовано или рассчитано
terms-column-status = Статус данных
terms-column-data_type = Тип данных
terms-column-small_sample = Малая выборка
terms-column-trend_ok = Динамику можно показать
terms-column-confidence = Как получен показатель
terms-column-coverage = Охват
terms-column-remark = Замечание
terms-column-note = Примечание
terms-column-former_names = Какие бывшие государства и районы
terms-column-stated_source = Источник, указанный в документе
terms-column-source = Чья формулировка
terms-column-source_title = Прочитано в
terms-column-founding_source = Страница об основании
terms-column-source_url = Адрес
terms-column-as_of = По состоянию на
terms-column-bound = Характер границы
terms-column-here_year = Год здешней цифры
terms-column-stock_year = Год всех мигрантов
terms-column-latest_year = Год последней цифры
terms-column-evidence = С чем совпадает напечатанная цифра
terms-column-settled_by = Что позволило бы решить
terms-column-chart = График

## Units, as heads name them in brackets; those of text, years and ranks are named where columns are described

terms-unit-days = дни
terms-unit-per-hundred = на 100
terms-unit-text = текст
terms-unit-year = год
terms-unit-rank = место
terms-unit-number = количество
terms-unit-areas = территорий
terms-unit-persons = человек
terms-unit-us-dollars = долл. США
terms-unit-per-cent = %
terms-unit-points = баллы
terms-unit-percentage-points = процентных пунктов
terms-unit-corridors = коридоров
terms-unit-services = услуги
terms-unit-agreements = соглашений
terms-unit-pairs-of-countries = пар стран
terms-unit-texts = текстов
terms-unit-countries = стран
terms-unit-rows = строки
terms-unit-practices = практик
terms-unit-economies = стран
terms-unit-statements = утверждения
terms-unit-as-the-column-unit-says = по столбцу «Единица измерения»
terms-unit-as-the-measure-says = по показателю
terms-unit-degrees = градусов
# Of a column of codes of ISO 3166.
terms-unit-iso-code = код ИСО

## Words for codes

terms-paper =
    .gfmd-2018 = ГФМР 2018, мобильность Юг — Юг
    .gfmd-2020 = ГФМР 2020, тема 1
    .ilo-2013 = МОТ 2013, трудовая миграция и развитие
    .ilo-2016 = МОТ 2016, передовая практика
    .module-8 = МОТ, модуль 8

terms-settled_by =
    .document = Проверять нечего: дата, число мероприятий или в тексте нет цифры
    .population-prospects = «Мировые демографические перспективы», по однолетним возрастам
    .scenario = Сценарий будущего
    .report = Доклад, на который ссылается документ
    .surveys = Обследования рабочей силы по месту рождения или гражданству
    .national = Национальные оценки и учет
    .older-records = Записи более ранние, чем здешние данные

terms-topic =
    .migrants = Мигранты
    .south = Мобильность Юг — Юг
    .workers = Трудящиеся-мигранты
    .income = Группы по уровню дохода
    .remittances = Денежные переводы
    .population = Население
    .instruments = Конвенции и протоколы
    .agreements = Соглашения между странами
    .communities = Сообщества и процессы
    .protection = Защита
    .pandemic = Пандемия COVID-19
    .practice = Программы и практика

terms-verdict =
    .confirmed = Подтверждено
    .one-definition = При одном определении
    .superseded = Заменено
    .not-reproduced = Не воспроизведено
    .misprint = Вероятная опечатка
    .outside = Вне данных
    .context = Нет статистики

# Sex.
terms-sex =
    .both = Женщины и мужчины
    .female = Женщины
    .male = Мужчины

# Branches of activity.
terms-sector =
    .agriculture = Сельское хозяйство
    .industry = Промышленность
    .services = Сфера услуг
    .domestic_work = Домашний труд
    .construction = Строительство
    .manufacturing = Обрабатывающая промышленность
    .mining_utilities = Добыча полезных ископаемых, электроэнергия, газ и вода
    .market_services = Рыночные услуги
    .non_market_services = Нерыночные услуги
    .not_classified = Не классифицировано
    .total = Все виды деятельности

# Who counts as a migrant.
terms-migrant_basis =
    .place_of_birth = Родившиеся за рубежом
    .citizenship = Иностранные граждане

# Groups of the employed.
terms-group =
    .migrants = Мигранты
    .non_migrants = Немигранты
    .nationals_or_native_born = Граждане или родившиеся в стране
    .all_employed = Все занятые

# Populations of the ILO’s global estimates.
terms-population_group =
    .international_migrants = Международные мигранты
    .working_age_migrants = Мигранты трудоспособного возраста
    .migrant_workers = Трудящиеся-мигранты
    .migrant_domestic_workers = Домашние работники-мигранты
    .non_migrant_workers = Трудящиеся, не являющиеся мигрантами
    .non_migrants_15plus = Немигранты в возрасте 15 лет и старше

# Flows of money.
terms-flow =
    .remittances_received = Полученные денежные переводы
    .fdi_inflows = Прямые иностранные инвестиции
    .aid_received = Официальная помощь в целях развития

# Classes of the cost of sending 200 US dollars.
terms-cost_class =
    .at_target = До 3 % включительно
    .below_ceiling = Свыше 3 и до 5 %
    .above_ceiling = Свыше 5 и до 10 %
    .dear = Свыше 10 %

terms-cost_measure =
    .mean = Все услуги, среднее
    .median = Все услуги, медиана
    .panel = Одни и те же коридоры в четыре страны, среднее
    .official = Официальный ряд (10.c.1)

terms-birth =
    .native = Родившиеся в стране
    .foreign_born = Родившиеся за рубежом
    .eu_born = Родившиеся в других странах ЕС
    .non_eu_born = Родившиеся за пределами ЕС
    .total = Все лица

# International instruments on migrants and on work, short: C and P are Conventions and Protocols of the ILO.
terms-instrument =
    .C097 = C097 Трудящиеся-мигранты
    .C143 = C143 Трудящиеся-мигранты, дополнение
    .ICRMW = Конвенция ООН, трудящиеся-мигранты
    .C189 = C189 Домашние работники
    .C181 = C181 Агентства занятости
    .C190 = C190 Насилие и домогательства
    .C029 = C029 Принудительный труд
    .P029 = P029 Принудительный труд, протокол
    .C105 = C105 Упразднение принудительного труда
    .C087 = C087 Свобода объединения
    .C098 = C098 Коллективные переговоры
    .C100 = C100 Равное вознаграждение
    .C111 = C111 Дискриминация
    .C138 = C138 Минимальный возраст
    .C182 = C182 Детский труд
    .C155 = C155 Безопасность и гигиена
    .C187 = C187 Безопасность и гигиена, основы
    .TIP = Протокол ООН, торговля людьми
    .SOM = Протокол ООН, незаконный ввоз мигрантов
    .CSR51 = Конвенция о беженцах, 1951 год
    .PSR67 = Протокол о беженцах, 1967 год

# The same with their names in full.
terms-instrument-full =
    .C097 = Конвенция о трудящихся-мигрантах (пересмотренная), 1949 год (C097)
    .C143 = Конвенция о трудящихся-мигрантах (дополнительные положения), 1975 год (C143)
    .ICRMW = Конвенция ООН о трудящихся-мигрантах и членах их семей, 1990 год
    .C189 = Конвенция о домашних работниках, 2011 год (C189)
    .C181 = Конвенция о частных агентствах занятости, 1997 год (C181)
    .C190 = Конвенция о насилии и домогательствах, 2019 год (C190)
    .C029 = Конвенция о принудительном труде, 1930 год (C029)
    .P029 = Протокол 2014 года к Конвенции о принудительном труде (P029)
    .C105 = Конвенция об упразднении принудительного труда, 1957 год (C105)
    .C087 = Конвенция о свободе объединения, 1948 год (C087)
    .C098 = Конвенция о праве на организацию и на ведение коллективных переговоров, 1949 год (C098)
    .C100 = Конвенция о равном вознаграждении, 1951 год (C100)
    .C111 = Конвенция о дискриминации, 1958 год (C111)
    .C138 = Конвенция о минимальном возрасте, 1973 год (C138)
    .C182 = Конвенция о наихудших формах детского труда, 1999 год (C182)
    .C155 = Конвенция о безопасности и гигиене труда, 1981 год (C155)
    .C187 = Конвенция об основах, содействующих безопасности и гигиене труда, 2006 год (C187)
    .TIP = Протокол ООН о торговле людьми, 2000 год
    .SOM = Протокол ООН о незаконном ввозе мигрантов, 2000 год
    .CSR51 = Конвенция о статусе беженцев, 1951 год
    .PSR67 = Протокол о статусе беженцев, 1967 год

# What is known to bind both ends of a corridor.
terms-rule =
    .community = Сообщество с правилом о передвижении
    .agreement = Соглашение есть в данных
    .instrument = Документ, связывающий обе стороны
    .none_seen = Ничего из этого не найдено

# What a State is to an instrument, by the source.
terms-ratification =
    .ratified = Ратифицировано
    .signed = Подписано; ратификации в источнике нет
    .not_ratified = Не ратифицировано
    .denounced = Денонсировано
    .not_seen = В источнике нет

# What a corridor is, by the sides of its ends.
terms-practice_type =
    .national = Национальная
    .bilateral = Двусторонняя
    .multilateral = Многосторонняя
    .city = Города
    .trade-union = Профсоюзы
    .partnership = Партнерство
terms-theme =
    .access-to-justice = Доступ к правосудию
    .agreements = Соглашения
    .consular-protection = Консульская защита
    .contracts = Договоры
    .covid-response = Меры в связи с COVID-19
    .data = Данные
    .decent-work = Достойный труд
    .development = Развитие
    .dialogue = Диалог между государствами
    .equal-treatment = Равное обращение
    .financial-education = Финансовая грамотность
    .free-movement = Свободное передвижение
    .inclusion = Интеграция
    .information = Информирование
    .job-matching = Подбор рабочих мест
    .labour-market-needs = Потребности рынка труда
    .local-governance = Местное управление
    .migrant-services = Услуги для мигрантов
    .narrative = Общественное восприятие
    .placement = Трудоустройство
    .policy = Политика
    .ratification = Ратификация
    .recruitment = Наем
    .regular-pathways = Пути законной миграции
    .regularization = Легализация
    .reintegration = Реинтеграция
    .return = Возвращение
    .rights = Права
    .skills = Навыки
    .social-dialogue = Социальный диалог
    .social-protection = Социальная защита
    .technology = Технологии
    .wages = Заработная плата
    .welfare = Социальная помощь
    .youth = Молодежь
terms-mobility =
    .south_south = Юг — Юг
    .south_north = Юг — Север
    .north_south = Север — Юг
    .north_north = Север — Север
    .unknown_origin = Происхождение неизвестно
    .without_group = Из районов без группы или в такие районы

# The sides of a corridor's end.
terms-side =
    .south = Юг
    .north = Север
    .total = Юг и Север
    .unknown = Происхождение неизвестно
    .without_group = Без группы

# A direction of remittances, of which country a cost is; and on which side of a country a partner stands.
terms-direction =
    .sending_from = Отправка из страны
    .sending_to = Отправка в страну
    .received_from = Получено из
    .sent_to = Отправлено в
    .immigrants = Оттуда, живут здесь
    .emigrants = Отсюда, живут там

# What an agreement is that a paper names.
terms-agreement_kind =
    .labour = Соглашение или меморандум о рабочей силе
    .employment_permit_system = Система разрешений на работу
    .one_sector = Соглашение по одной отрасли
    .mine_labour = Соглашение о горняках
    .mobility_partnership = Партнерство в области мобильности
    .framework = Рамочное соглашение
    .programme = Программа трудовой миграции
    .trade_unions = Соглашение профсоюзов
    .young_professionals = Соглашение о молодых специалистах

# Which of the two parties to an agreement are high-income economies.
terms-pairing =
    .none_high = Ни одной стороны с высоким доходом
    .one_high = Одна сторона с высоким доходом
    .both_high = Обе стороны с высоким доходом
    .without_group = Одна сторона без группы

# What the text of an agreement provides for.
terms-provision =
    .equal_treatment = Равное обращение
    .social_security = Социальное обеспечение
    .wage_protection = Защита заработной платы
    .contract_required = Обязательный трудовой договор
    .model_contract = Типовой трудовой договор
    .contract_terms = Условия договора
    .contract_renewal = Продление договоров
    .housing_required = Предоставление жилья
    .housing_conditions = Жилищные условия
    .housing_inspection = Проверка жилья
    .workplace_inspection = Проверка рабочих мест
    .passports = Паспорта мигрантов
    .recruitment_costs = Расходы мигрантов на наем
    .information_for_migrants = Информация для мигрантов
    .disputes = Споры работодателей и мигрантов
    .right_to_join_unions = Право вступать в профсоюзы
    .unions_of_origin = Профсоюзы страны происхождения
    .unions_of_destination = Профсоюзы страны назначения
    .employers_organisations = Организации работодателей
    .civil_society = Неправительственные организации
    .protection_of_women = Защита женщин
    .protection_of_other_groups = Защита других групп
    .skills = Обучение и навыки
    .qualifications = Признание квалификаций
    .remittances = Перевод денежных средств
    .reintegration = Возвращение и реинтеграция
    .permanent_residence = Постоянное проживание
    .quota = Квоты
    .international_instruments = Ссылка на международные документы
    .information_exchange = Обмен информацией между государствами
    .information_spread = Распространение информации
    .responsible_agencies = Ответственные государственные органы
    .joint_committee = Совместный комитет

## Controls that several pages share

terms-your-country = Ваша страна
# Before "Born abroad", "Foreign citizens": who counts as a migrant where the employed are shown.
terms-basis = Мигранты — это

## Ages

# On an axis or in a cell: "15-24"; none for $high where an age group is open, "65+".
terms-ages =
    { $high ->
        [none] { $low } и старше
       *[other] { $low }–{ $high }
    }

terms-policy_domain =
    .all = Все области
    .rights = Права мигрантов
    .whole_of_government = Общегосударственный подход
    .partnerships = Партнерства
    .wellbeing = Социально-экономическое благополучие
    .crises = Мобильность в кризисах
    .safe_migration = Безопасная, упорядоченная и легальная миграция

terms-policy_class =
    .further = Нужен дальнейший прогресс
    .partly = Частично выполнено
    .meets = Выполнено
    .fully = Полностью выполнено

terms-exploitation =
    .all = Все формы
    .sexual = Сексуальная эксплуатация
    .forced_labour = Принудительный труд
    .other = Другие формы
    .organs = Изъятие органов

terms-rule_kind =
    .ratified = Ратифицированы
    .not_ratified = Не ратифицированы или денонсированы
    .not_seen = Ратификация не найдена
    .agreements = Соглашения в данных
    .agreements_named = Партнеры по соглашениям в документах
    .practices = Передовая практика в документах
    .claims = Утверждения документов

# Есть ли у авторов данных о соглашениях текст соглашения.
terms-text_found =
    .held = Текст имеется
    .not_held = Текста нет
