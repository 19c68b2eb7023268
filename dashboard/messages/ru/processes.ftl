### Communities of countries and consultative processes: who belongs to one or two of them, and what all are. $name, $other:
### names of bodies in lists. $count: members.

## Section of the page and controls

processes-question = Кто с кем встречается
    .text = Региональные сообщества и консультативные процессы по вопросам миграции: их члены и страны, общие для двух из них.
processes-org = Сообщество или процесс
processes-org2 = Вместе с
    .none = Ни с кем

## The map of members

# $other: a second body; none where one alone is shown.
processes-members-title =
    { $other ->
        [none] { $name }
       *[other] { $name }; { $other }
    }
# $dates: the dates of the lists of the bodies shown; none where no list has one.
processes-members-subtitle =
    { $dates ->
        [none] Члены по перечню без даты
       *[other] Члены по перечням ({ $dates })
    }
# $count: members of the first; $common: of both.
processes-members-headline =
    { $other ->
        [none] { $name }: членов — { $count }
       *[other] Общие члены ({ $name }; { $other }): { $common }
    }
# $aside: countries with another role.
processes-members-count =
    { $aside ->
        [0] { $name }: членов по перечню — { $count }.
       *[other] { $name }: членов по перечню — { $count }; стран в ином качестве, например наблюдателей и бывших членов, — { $aside }.
    }
# $shared: the countries that are members of both.
processes-members-shared =
    { $other ->
        [none] { "" }
       *[other]
            { $shared ->
                [none] Общих членов нет ({ $name }; { $other }).
               *[other] Общие члены ({ $name }; { $other }): { $shared }.
            }
    }
# $regime: the short label of the list; none where it has none.
processes-members-regime =
    { $regime ->
        [none] { "" }
       *[other] О передвижении лиц в перечне сказано: { $regime }.
    }
# $share: of those from its countries and living abroad; none of processes.
processes-members-within =
    { $share ->
        [none] { "" }
       *[other] Из мигрантов из ее стран { $share } жили в { $year } году в другой из них.
    }
processes-member = Член
processes-aside = В ином качестве
# In the legend: countries that are members of this one and not of the other.
processes-only = { $name }
processes-both = Члены обоих
processes-not-listed = Нет в перечне
# $place: the reader’s country; $bodies: names, set apart by semicolons.
processes-own =
    { $bodies ->
        [none] { START($place) }: ни в одном из этих перечней членов
       *[other] { START($place) } в перечнях членов: { $bodies }
    }
processes-own-told = { processes-own }.

## All communities and processes

processes-all-title = Сообщества и консультативные процессы по числу членов
processes-all-subtitle = Члены по перечням 2008–2025 годов, каждый со своей датой
processes-all-headline = Правило о передвижении лиц названо у { $rules } объединений из { $count }
processes-all-count = Всего объединений: { $count }; из них { $processes } — консультативные процессы или системы, у { $rules } названо правило о передвижении лиц; больше всего членов: { $first } ({ $most }).
# How bars are filled.
processes-kind =
    .community = Сообщество
    .process = Консультативный процесс или система

## Members by year

processes-time-title = Члены сообществ по годам
processes-time-subtitle = Члены на 1 июля, сообщества, все изменения которых с { $start } года известны
# $before: members in $since, $after: in $until.
processes-time-span = { $name }: { $before } ({ $since }), { $after } ({ $until })
# $spans: members then and now, of the chosen communities or of the one that changed most.
processes-time-headline = Члены: { $spans }
processes-time-summary = Члены в первом и в последнем году: { $spans }.
processes-time-undated =
    { $undated ->
        [none] { "" }
       *[other] Не показаны, так как даты вступления неизвестны: { $undated }.
    }
processes-time-dates = Даты взяты со страниц объединений и других источников и не сверены с текстами договоров.

## Notes

processes-lists = У каждого перечня членов своя дата и свой источник; страна, которой в нем нет, не обязательно вне объединения. От Балийского процесса указана только Специальная группа; для некоторых процессов перечня не нашлось.
    .mark = Перечни разных дат
processes-rules = О передвижении приведена краткая пометка перечня: что согласовано, а не то, действует ли это и как применяется.
processes-kinds = Сообщество связывает своих членов договором; консультативный процесс — это форум, и он никого не обязывает.
processes-cis = СНГ: группа Европейской экономической комиссии ООН, а не указание на нынешних членов.
processes-share = Доли в таблице: из мигрантов из стран сообщества — живущие в другой из них, последний год.
