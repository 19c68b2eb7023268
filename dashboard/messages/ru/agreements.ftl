### Bilateral labour agreements: with whom a country has them, when they were concluded, what their texts provide for. $here: the
### country that a chart is of. The data end in 2020; a pair that is not there has no agreement in the data, which is no proof.

## Sections of the page

agreements-question = Двусторонние соглашения
    .text = Соглашения двух стран о работниках, заключенные по 2020 год, по данным Чилтона и Воды. У пары, которой там нет, соглашение может быть.
agreements-content = Содержание соглашений
    .text = Положения, найденные в текстах соглашений. О практике текст ничего не говорит.

## Controls

agreements-partner = Соглашение со страной
    .none = Любой партнер
agreements-groups = Группы по уровню дохода
    .of_year = Года соглашения
    .latest = Последнего года
agreements-provision = Положения

## With whom one country has agreements

# What the data know of a partner, in the legend of a map.
agreements-standing =
    .in_data = В данных
    .in_papers = Только в документе
    .none = В данных нет соглашения
    .here = Сама страна
agreements-partners-title = Соглашения { OF($here) } о рабочей силе
agreements-by-partner-title = Соглашения { OF($here) } о рабочей силе по партнерам
agreements-partners-subtitle = Двусторонние соглашения, заключенные по 2020 год и указанные в источнике
# $agreements: how many, with how many $partners.
agreements-partners-headline =
    { $agreements ->
        [0] В данных нет соглашений { OF($here) }
       *[other] Соглашения { OF($here) } в данных: { $agreements }, партнеры: { $partners }
    }
# $span: whether the agreements are of several years, $first to $last, of one, or of none that is known.
agreements-partners-all =
    { $agreements ->
        [0] В данных нет соглашений { OF($here) }; это не доказывает, что их не существует.
       *[other]
            { $span ->
                [none] Соглашения { OF($here) } в данных: { $agreements }, партнеры: { $partners }.
                [year] Соглашения { OF($here) } в данных за { $first } год: { $agreements }, партнеры: { $partners }.
               *[years] Соглашения { OF($here) } в данных за { $first }–{ $last } годы: { $agreements }, партнеры: { $partners }.
            }
    }
# One of the partners with most agreements, and how many.
agreements-partners-figure = { $place } ({ $count })
agreements-partners-largest =
    { $largest ->
        [none] { "" }
       *[other] Партнеры, с которыми соглашений больше всего: { $largest }.
    }
# $in_papers: partners.
agreements-partners-papers =
    { $in_papers ->
        [none] { "" }
       *[other] Названы в документах, но отсутствуют в данных: { $in_papers }.
    }
# In place of bars.
agreements-partners-nothing = Соглашений { OF($here) } нет ни в данных, ни в документах.
# What a hover adds to a partner: $count agreements, the years of the $first and the $last; none where not known.
agreements-partners-hover =
    { $count ->
        [0] названо в документе, в данных нет
        [1]
            { $first ->
                [none] год неизвестен
               *[other] { $first }
            }
       *[other]
            { $first ->
                [none] годы неизвестны
               *[other] первое { $first }, последнее { $last }
            }
    }
# $here, $partner: two countries; $count: agreements in the data, of $years (none where not known); $named: those that papers name.
agreements-pair =
    { $count ->
        [0]
            { $named ->
                [0] { START($here) } и { $partner }: в данных нет соглашения, что не доказывает, что его не существует
               *[other] { START($here) } и { $partner }: соглашение названо в документе, в данных его нет
            }
       *[other]
            { $years ->
                [none] { START($here) } и { $partner }: соглашения в данных — { $count }
               *[other] { START($here) } и { $partner }: соглашения в данных — { $count } ({ $years })
            }
    }
agreements-pair-told = { agreements-pair }.
agreements-absent = У партнера, которого здесь нет, нет соглашения в данных, которые кончаются 2020 годом: это не доказывает, что его не существует.
    .mark = Данные по 2020 год; отсутствие не доказательство
agreements-force = Данные говорят, что соглашение заключено, но не то, действует ли оно и применяется ли.
agreements-direction = У соглашений здесь нет направления: порядок сторон в источнике не говорит, кто направляет работников.

## One by one

agreements-list-title = Соглашения { OF($here) } о рабочей силе, одно за другим
# $partner: a country by its name; $year: none where the source gives none.
agreements-list-name =
    { $year ->
        [none] { $partner }
       *[other] { $partner }, { $year }
    }
agreements-untitled = названия в источнике нет
agreements-list-marks = Закрашенная метка: у авторов данных есть текст; пустая — текста нет.
agreements-list-titles = На рисунке показано начало названий; в таблице они как в источнике, обрезаны после 300 знаков.

## Over time

agreements-time-title = Соглашения о рабочей силе по годам и доходу сторон
agreements-time-subtitle = Двусторонние соглашения по годам заключения, указанные в источнике, до { $last } года
# $most: of the decade with most agreements, $decade to $until.
agreements-time-headline =
    { $agreements ->
        [one] { $most } из { $agreements } соглашения заключены в { $decade }–{ $until } годах
        [few] { $most } из { $agreements } соглашений заключены в { $decade }–{ $until } годах
        [many] { $most } из { $agreements } соглашений заключены в { $decade }–{ $until } годах
       *[other] { $most } из { $agreements } соглашений заключены в { $decade }–{ $until } годах
    }
agreements-time-summary =
    { $agreements ->
        [one] Из { $agreements } соглашения { $pairs } пар стран за { $first }–{ $last } годы { $one_high } заключены между страной с высоким уровнем дохода и другой страной, { $both_high } — между двумя странами с высоким уровнем дохода, { $none_high } — между двумя странами, ни одна из которых к ним не относится; больше всего соглашений — за { $decade }–{ $until } годы ({ $most }).
        [few] Из { $agreements } соглашений { $pairs } пар стран за { $first }–{ $last } годы { $one_high } заключены между страной с высоким уровнем дохода и другой страной, { $both_high } — между двумя странами с высоким уровнем дохода, { $none_high } — между двумя странами, ни одна из которых к ним не относится; больше всего соглашений — за { $decade }–{ $until } годы ({ $most }).
        [many] Из { $agreements } соглашений { $pairs } пар стран за { $first }–{ $last } годы { $one_high } заключены между страной с высоким уровнем дохода и другой страной, { $both_high } — между двумя странами с высоким уровнем дохода, { $none_high } — между двумя странами, ни одна из которых к ним не относится; больше всего соглашений — за { $decade }–{ $until } годы ({ $most }).
       *[other] Из { $agreements } соглашений { $pairs } пар стран за { $first }–{ $last } годы { $one_high } заключены между страной с высоким уровнем дохода и другой страной, { $both_high } — между двумя странами с высоким уровнем дохода, { $none_high } — между двумя странами, ни одна из которых к ним не относится; больше всего соглашений — за { $decade }–{ $until } годы ({ $most }).
    }
agreements-rows = Поправки, продления и несколько текстов одного дня считаются каждый; соглашений — { $agreements }, пар стран — { $pairs }.
    .mark = Данные по 2020 год; поправки учтены
# $start: the first year of the classification.
agreements-early-groups = Группы по уровню дохода есть с { $start } года: для более раннего соглашения взяты группы { $start } года.
    .mark = До { $start } года: группы { $start } года
agreements-without = Соглашения, одна из сторон которых не имеет группы, например бывшее государство: { $without }.
agreements-source-parties = Стороны указаны по источнику: соглашения Советского Союза отнесены к Российской Федерации.

## Every country

agreements-world-title = Страны по числу партнеров по соглашениям о рабочей силе
# $largest: the countries with most partners, each with their number.
agreements-world-headline = Больше всего партнеров: { $largest }
agreements-world-summary = Страны и районы с соглашением в данных: { $countries }; больше всего партнеров: { $largest }.

## Between income groups

agreements-income-title = Соглашения о рабочей силе между группами по уровню дохода
# $one, $other: income groups of the two parties; $same: whether they are of the same.
agreements-income-pair =
    { $same ->
        [yes] { $one }, обе стороны
       *[no] { $one } – { $other }
    }
# $first: the pair of groups with most agreements.
agreements-income-headline =
    { $agreements ->
        [one] { $first }: { $most } из { $agreements } соглашения
        [few] { $first }: { $most } из { $agreements } соглашений
        [many] { $first }: { $most } из { $agreements } соглашений
       *[other] { $first }: { $most } из { $agreements } соглашений
    }
agreements-income-summary = Соглашения, обе стороны которых имеют группу: { $agreements }; больше всего между группами: { $largest }.

## What texts provide for

agreements-provisions-title = Что предусматривают соглашения о рабочей силе
agreements-provisions-subtitle = Тексты с таким положением, в процентах от { $texts } закодированных текстов
# $first: the chosen provision found most, in $share of the texts; $last: the one found least, none where one alone is chosen.
agreements-provisions-headline =
    { $last ->
        [none] { $first }: в { $share } текстов
       *[other] { $first }: в { $share } текстов; { $last }: в { $least }
    }
agreements-provision-figure = { $provision } ({ $share })
# $chosen: the provisions that the reader chose; none where there are none.
agreements-provisions-summary =
    { $chosen ->
        [none] Положения, которые чаще всего встречаются в текстах соглашений ({ $texts }): { $largest }.
       *[other] Положения, которые чаще всего встречаются в текстах соглашений ({ $texts }): { $largest }. Выбранные: { $chosen }.
    }
agreements-coded = Закодированы { $texts } текстов из { $agreements } соглашений: имевшиеся, а не выборка из всех.
    .mark = { $texts } из { $agreements } соглашений, не выборка
agreements-codebook = Руководства по кодированию не было: виды положений названы по столбцам источника.
agreements-practice = То, что предусмотрено текстом, ничего не говорит о практике.

## By decade

agreements-decades-title = Что предусматривают соглашения о рабочей силе, по десятилетиям
agreements-decades-subtitle = Процент закодированных текстов с таким положением, десятилетия по первому году
# $provision: the one of those chosen whose share changed most, from $first in the decade that begins with $since to $last in that of $until.
agreements-decades-headline =
    { $count ->
        [0] Не выбрано ни одного положения
       *[other] { $provision }: { $first } текстов десятилетия с { $since } года и { $last } — с { $until } года
    }
agreements-provision-span = { $provision }: { $first } и { $last }
agreements-decades-summary =
    { $spans ->
        [none] Не выбрано ни одного положения.
       *[other] Доли текстов в первом и в последнем десятилетии, за которые есть десять текстов или больше: { $spans }.
    }
agreements-decades-nothing = Не выбрано ни одного положения.
agreements-few-texts = Десятилетия, за которые закодировано менее десяти текстов, не показаны.
