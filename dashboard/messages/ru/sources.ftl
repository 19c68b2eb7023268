### Sources as a line under a chart names them: publisher, work, edition, licence. Works that a publisher names in a
### language stand in its words. A test holds English to data/datapackage.json.

# $sources: one or several of the sources below.
sources-line = Источник: { $sources }.
# $first: the first source; $others: how many more there are.
sources-short =
    Источник: { $first } и еще { $others ->
        [one] { $others } источник
        [few] { $others } источника
        [many] { $others } источников
       *[other] { $others } источника
    }.

sources-countries = ДЭСВ ООН, Статистический отдел ООН, МОТ, Всемирный банк, mledoze/countries (ODbL 1.0)
sources-migrant-workers = МОТ, Global Estimates on International Migrant Workers, издания 2015, 2018, 2021 и 2024 годов
sources-migrant-workers-composite = МОТ, Global Estimates on International Migrant Workers, издания 2015, 2018, 2021 и 2024 годов
sources-migrant-stock = ДЭСВ ООН, International Migrant Stock 2024, CC BY 3.0 IGO
sources-corridors = ДЭСВ ООН, International Migrant Stock 2024, CC BY 3.0 IGO
sources-migrant-stock-by-age = ДЭСВ ООН, International Migrant Stock 2020, CC BY 3.0 IGO
sources-migrant-employment = МОТ, ILOSTAT, International Labour Migration Statistics (ILMS), февраль 2026 года, CC BY 4.0
sources-migrant-employment-notes = Собственные примечания к данным: МОТ, ILOSTAT, International Labour Migration Statistics (ILMS), февраль 2026 года
sources-labour-outflows = МОТ, ILOSTAT, International Labour Migration Statistics (ILMS), декабрь 2025 года, CC BY 4.0
sources-workers-by-origin = МОТ, ILOSTAT, International Labour Migration Statistics (ILMS), февраль 2026 года, CC BY 4.0
sources-workers-leaving-by-branch = МОТ, ILOSTAT, International Labour Migration Statistics (ILMS), февраль 2026 года, CC BY 4.0
sources-refugees = УВКБ ООН, Refugee Population Statistics, Global Trends 2025, CC BY 4.0
sources-remittances-received = Всемирный банк, World Development Indicators, июль 2026 года, CC BY 4.0
sources-remittances-paid = Всемирный банк, World Development Indicators, май 2023 года, CC BY 4.0
sources-economy = Всемирный банк, World Development Indicators, июль 2026 года (общая численность рабочей силы — апрель 2026 года), CC BY 4.0
sources-remittance-corridors = KNOMAD/Всемирный банк, Bilateral Remittance Matrix 2021, декабрь 2022 года, CC BY 4.0
sources-remittance-costs = Всемирный банк, World Development Indicators, 10 мая 2023 года, CC BY 4.0
sources-remittance-corridor-costs = Всемирный банк, Remittance Prices Worldwide (коридоры), 7 декабря 2020 года, http://remittanceprices.worldbank.org, CC BY 4.0
sources-remittance-corridor-costs-2025 = Всемирный банк, Remittance Prices Worldwide, третий квартал 2025 года, http://remittanceprices.worldbank.org
sources-remittance-corridor-costs-quarterly = Всемирный банк, Remittance Prices Worldwide, третий квартал 2025 года, http://remittanceprices.worldbank.org
sources-remittance-cost-trend = Всемирный банк, Remittance Prices Worldwide, третий квартал 2025 года, http://remittanceprices.worldbank.org
sources-remittances-paid-2024 = Всемирный банк, World Development Indicators (отправленные переводы, 2021–2024 годы), CC BY 4.0
sources-unemployment-by-birth = Евростат, обследование рабочей силы ЕС, таблица LFSA_URGACOB, 10 сентября 2026 года
sources-remittance-costs-official = Всемирный банк, в Глобальной базе данных показателей ЦУР Статистического отдела ООН, конец 2023 года (10.c.1)
sources-claims = данные из справочных документов ГФМР и МОТ 2013–2020 годов
sources-remittances-in-older-editions = Всемирный банк, World Development Indicators, август 2018, декабрь 2019 и май 2023 года, CC BY 4.0
sources-income-groups = Всемирный банк, классификация стран за июль 2025 года (2026 финансовый год), CC BY 4.0
sources-income-groups-former = Всемирный банк, классификация стран за июль 2025 года (2026 финансовый год), CC BY 4.0
sources-income-thresholds = Всемирный банк, классификация стран за июль 2025 года (2026 финансовый год), CC BY 4.0
sources-borders = mledoze/countries, ODbL 1.0
sources-bilateral-agreements = Чилтон и Вода (2022 год), двусторонние соглашения о рабочей силе до 2020 года, по общедоступной копии
sources-agreement-provisions = Чилтон и Вода (2022 год), двусторонние соглашения о рабочей силе до 2020 года, по общедоступной копии
sources-named-agreements = Соглашения, названные в справочных документах Глобального форума по миграции и развитию и МОТ за 2013–2018 годы
sources-communities = Статистический отдел ООН и ЮНИСЕФ, списки за декабрь 2025 года; секретариаты, МОМ и другие указанные источники
sources-memberships = Статистический отдел ООН и ЮНИСЕФ, списки за декабрь 2025 года; секретариаты, МОМ и другие указанные источники
sources-membership-periods = Даты вступления и выхода, взятые со страниц самих организаций и других источников, указанных в каждой строке
sources-oecd-members = Члены ОЭСР по состоянию на май 2021 года, по открытым докладам
sources-labour-rights = МОТ, в Глобальной базе данных показателей ЦУР Статистического отдела ООН, конец 2023 года (8.8.2)
sources-migration-policy = ДЭСВ ООН и МОМ, в Глобальной базе данных показателей ЦУР Статистического отдела ООН, конец 2023 года (10.7.2)
sources-trafficking-detected = УНП ООН, в Глобальной базе данных показателей ЦУР Статистического отдела ООН, конец 2023 года (16.2.2)
sources-migrant-deaths = МОМ, в Глобальной базе данных показателей ЦУР Статистического отдела ООН, конец 2023 года (10.7.3)
sources-ratifications = МОТ и Сборник договоров Организации Объединенных Наций, открытые копии 2013–2024 годов (своя указана в каждой строке)
sources-fundamental-ratifications = МОТ, NORMLEX, ратификация основополагающих документов, 4 июня 2026 года, по открытой копии
sources-refugee-conventions = Сборник договоров Организации Объединенных Наций, глава V, 26 октября 2014 года, по открытой копии
sources-ratification-totals = число участников, 2008–2024 годы, по открытым копиям (своя указана в каждой строке)
sources-guiding-questions = Вопросы из справочных документов Глобального форума по миграции и развитию и МОТ за 2013–2020 годы, изложенные другими словами
sources-good-practices = Передовая практика из документов ГФМР и МОТ за 2013–2020 годы, изложенная другими словами
sources-practice-countries = Передовая практика из документов ГФМР и МОТ за 2013–2020 годы, изложенная другими словами
sources-practice-regions = Передовая практика из документов ГФМР и МОТ за 2013–2020 годы, изложенная другими словами
sources-practice-themes = Передовая практика из документов ГФМР и МОТ за 2013–2020 годы, изложенная другими словами
sources-places = Авторы проекта, по стандарту ИСО 3166 и источникам наборов данных
sources-place-forms = Авторы проекта, по словоупотреблению ООН
sources-groups = Статистический отдел ООН (M49); прочие — по словоупотреблению издателей
sources-changes = Собственное сопоставление выпусков данных
