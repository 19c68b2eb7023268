### Страница управления: см. английский файл.

governance-title = Управление
governance-summary = Какие государства ратифицировали какие документы о мигрантах и о труде, с какого времени и скольких мигрантов это касается; о том, что неизвестно, сказано прямо.

## Sections of the page

governance-bound = Кто связан обязательствами
    .text = Конвенции МОТ (C), ее протокол (P) и документы Организации Объединенных Наций. Государства, которого нет в перечне, нет в источнике: оно может быть участником.

## Controls

governance-instrument = Документ
governance-state = Страна
governance-side = Мигранты
    .living_in = Живущие в государстве
    .coming_from = Прибывшие из государства
governance-by = Группы стран
    .income = Группы по доходу
    .subregion = Субрегионы

## What is said of every instrument

governance-own =
    { $standing ->
        [ratified]
            { $on ->
                [none] { $name } — { $place }: ратификация
               *[other] { $name } — { $place }: ратификация ({ $on })
            }
        [signed] { $name } — { $place }: подписание, ратификации в источнике нет (перечень: { $as_of })
        [not_ratified] { $name } — { $place }: ратификации нет (на дату: { $as_of })
        [denounced] { $name } — { $place }: денонсация ({ $denounced })
       *[not_seen] { $name } — { $place }: среди участников не найдено (перечень: { $as_of })
    }
governance-complete = В перечне есть все государства — члены МОТ (на дату: { $as_of }): о государстве без ратификации здесь известно, что оно не ратифицировало документ.
    .mark = На дату: { $as_of }
governance-incomplete =
    { $total ->
        [none] Дата перечня: { $as_of }; того, что государства сделали позже, в нем нет. Государства, которое не названо, нет в источнике: оно может быть участником.
       *[other] Дата перечня: { $as_of }; в нем не хватает государств: всего насчитано участников — { $total } ({ $counted }). Государства, которое не названо, нет в источнике: оно может быть участником.
    }
    .mark = Перечень неполон ({ $as_of })
governance-codes =
    { $full ->
        [none] C и P перед номером: конвенция и протокол МОТ.
       *[other] { $full }. C и P перед номером: конвенция и протокол МОТ.
    }
governance-signed =
    { $signed ->
        [0] { "" }
       *[other] Государство, которое на дату перечня только подписало документ, могло с тех пор его ратифицировать.
    }

## The map of States

governance-states-title = { $name }: кто связан обязательствами
governance-states-subtitle = Государства по сведениям источника
governance-states-headline =
    { $complete ->
        [yes] { $name }: ратификации — { $ratified } из { $listed } государств — членов МОТ
       *[no] { $name }: участники, названные в источнике, — { $ratified } (перечень: { $as_of })
    }
governance-states-counts =
    { $complete ->
        [yes] { $name } (на дату: { $as_of }): государства — члены МОТ — { $listed }; ратификации: { $ratified }; не ратифицировано: { $outside }; денонсации: { $denounced }.
       *[no] { $name } — участники, названные в перечне ({ $as_of }): { $ratified }.
    }
governance-states-counted =
    { $complete ->
        [yes] { "" }
       *[no]
            { $total ->
                [none] { "" }
               *[other] Всего насчитано участников: { $total } ({ $counted }).
            }
    }

## One country

governance-country-title = Документы о мигрантах и о труде: { $place }
governance-country-subtitle = Ратифицировано, не ратифицировано или нет в источнике; у каждого перечня своя дата
governance-country-headline = { START($place) }: ратифицировано документов — { $ratified } из { $instruments }, нет в источнике — { $unseen }
governance-country-ratified =
    { $names ->
        [none] { START($place) }: ратификации документов о мигрантах, домашних работниках и агентствах занятости не найдено.
       *[other] { START($place) }: из документов о мигрантах, домашних работниках и агентствах занятости ратифицировано: { $names }.
    }
governance-country-outside =
    { $not_names ->
        [none] { "" }
       *[other] Не ратифицировано, по перечню всех государств — членов МОТ: { $not_names }.
    }
governance-country-unseen =
    { $unseen ->
        [0] { "" }
       *[other] В источнике нет: перечень этого документа не называет страну; она все же может быть участником.
    }
    .mark = «Нет в источнике» не значит «не ратифицировано»
governance-country-line =
    { $on ->
        [none] { $standing } (перечень: { $as_of })
       *[other] { $standing }, { $on } (перечень: { $as_of })
    }

## Over time

governance-time-title = { $name }: связанные обязательствами государства
governance-time-subtitle = Число на конец каждого года по известным датам; остальные документы — серым
governance-time-headline =
    { $start ->
        [none] { $name }: дат ратификации в источнике нет
       *[other] { $name }: государств-участников в { $end } году — { $parties }, первая ратификация — в { $start } году
    }
governance-time-course =
    { $start ->
        [none] { $name }: дат ратификации в источнике нет, поэтому нет и линии.
       *[other] { $name }: первая ратификация — в { $start } году; государства с известной датой, связанные обязательствами на конец { $end } года: { $parties }.
    }
governance-time-undated =
    { $undated ->
        [0] { "" }
       *[other] Участники без даты в источнике, которых на линии нет: { $undated }.
    }

## Migrants

governance-migrants-title =
    { $side ->
        [living_in] { $name }: мигранты в государствах, связанных обязательствами
       *[coming_from] { $name }: мигранты из государств, связанных обязательствами
    }
governance-migrants-subtitle =
    { $side ->
        [living_in] Доля мигрантов в каждой группе стран, в процентах, { $year } год
       *[coming_from] Доля мигрантов из каждой группы стран, в процентах, { $year } год
    }
governance-migrants-headline =
    { $complete ->
        [yes]
            { $side ->
                [living_in] { $name } — мигранты в ратифицировавших государствах: { $share }
               *[coming_from] { $name } — мигранты из ратифицировавших государств: { $share }
            }
       *[no]
            { $side ->
                [living_in] { $name } — мигранты в ратифицировавших государствах: не менее { $share }
               *[coming_from] { $name } — мигранты из ратифицировавших государств: не менее { $share }
            }
    }
governance-migrants-world =
    { $side ->
        [living_in]
            { $unseen ->
                [none] Мигранты в ратифицировавших государствах, { $year } год: { $persons }, то есть { $share } всех мигрантов.
               *[other] Мигранты в ратифицировавших государствах, { $year } год: { $persons }, то есть { $share } всех мигрантов; в странах и районах, которых нет в источнике: { $unseen }.
            }
       *[coming_from]
            { $unseen ->
                [none] Мигранты из ратифицировавших государств, { $year } год: { $persons }, то есть { $share } мигрантов известного происхождения.
               *[other] Мигранты из ратифицировавших государств, { $year } год: { $persons }, то есть { $share } мигрантов известного происхождения; из стран и районов, которых нет в источнике: { $unseen }.
            }
    }
governance-migrants-groups = Доля ратифицировавших государств по группам стран: { $groups }.
governance-migrants-group = { $group }, { $share }
governance-migrants-origin =
    { $side ->
        [coming_from] Мигранты неизвестного происхождения не учтены.
       *[living_in] { "" }
    }

## Corridors and rules

governance-rules = Коридоры и правила
    .text = Крупные коридоры и то, что, как известно, связывает обе стороны. Если в этих данных ничего не найдено, это не доказывает, что ничего нет.
governance-rules-shown = Коридоры
    .all = Все крупные коридоры
    .none_seen = Правил не найдено
governance-rules-title =
    { $rules ->
        [all] Крупные коридоры по тому, что связывает обе стороны, { $year } год
       *[none_seen] Крупные коридоры, для которых правил не найдено, { $year } год
    }
governance-rules-subtitle = Международные мигранты; коридоры, в которых их не меньше { $large }
governance-rules-headline =
    { $rules ->
        [all] Крупные коридоры, для которых общих правил обеих сторон не найдено: { $without } из { $corridors }
       *[none_seen] Крупнейший коридор, для которого правил не найдено: { $origin } — { $destination }, мигранты: { $figure }
    }
governance-rules-own =
    { $rule ->
        [none_seen] { $origin } — { $destination }: ни общего сообщества, ни соглашения, ни документа не найдено
        [community] { $origin } — { $destination }: в одном сообществе с правилом о передвижении
        [agreement] { $origin } — { $destination }: соглашение есть в данных
       *[instrument] { $origin } — { $destination }: обе стороны ратифицировали один из документов
    }
governance-rules-counts = Коридоры, в которых не меньше { $large } мигрантов, { $year } год: { $corridors }. Внутри сообщества с правилом о передвижении: { $community }; из прочих с соглашением в данных: { $agreement }; из остальных с одним из документов о мигрантах, ратифицированным обеими сторонами: { $instrument }; ничего из этого не найдено: { $without }.
governance-rules-largest = Крупнейшие, для которых ничего не найдено: { $largest }.
governance-rules-corridor = { $origin } — { $destination }, { $figure }
governance-rules-absence = Отсутствие в данных не доказательство: соглашения взяты из одного набора данных до 2020 года, а в перечнях участников не хватает государств.
    .mark = Не найдено — не значит, что нет
governance-rules-order = Коридор стоит под первым из того, что у него есть: сообщество, соглашение, документ. В таблице приведено все.
governance-rules-instruments = Документы, взятые здесь: { $instruments }.
governance-rules-movement = Правило о передвижении говорит о том, о чем сообщество договорилось, а не о том, действует ли это и применяется ли; члены взяты по сегодняшнему перечню. Соглашение учтено независимо от его даты; оно могло прекратиться.
