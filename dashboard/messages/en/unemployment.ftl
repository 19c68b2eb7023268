### Unemployment in Europe by country of birth.

unemployment-question = Out of work in Europe
    .text = Unemployment of persons born in the country and of persons born abroad, aged 15 to 74.
unemployment-year = Year
unemployment-born = Born
    .foreign = In the country, abroad
    .union = In the EU, outside it
# $pair: foreign (born in the country, abroad) or union (born elsewhere in the European Union, outside it).
unemployment-title =
    { $pair ->
        [union] Unemployment of persons born elsewhere in the EU and outside it, { $birth_year }
       *[foreign] Unemployment of the native-born and the foreign-born, { $birth_year }
    }
unemployment-subtitle = Per cent of the labour force aged 15 to 74, countries with both rates
# $higher: in how many of the $count countries the rate of those born further away is higher.
unemployment-headline =
    { $pair ->
        [union] Higher for persons born outside the EU than elsewhere in it in { $higher } of { $count } countries, { $birth_year }
       *[foreign] In { $birth_year }, unemployment was higher among the foreign-born than the native-born in { $higher } of { $count } countries
    }
# $place: the reader's country; $others, $base: the rates of those born further away and of the others.
unemployment-own =
    { $pair ->
        [union] { START($place) }, { $year }: unemployment { $others } of those born outside the EU, { $base } of those born elsewhere in it
       *[foreign] { START($place) }, { $year }: unemployment { $others } of the foreign-born, { $base } of the native-born
    }
# $place: where the difference of $others and $base is largest; $pair: as above.
unemployment-summary = The difference was largest { IN($place) }: { $others } against { $base }. Countries with both rates: { $count }; the rate of those born elsewhere was higher in { $higher }.
# $absent: countries with one of the two rates alone.
unemployment-absent =
    { $absent ->
        [none] { "" }
       *[other] One of the two rates is not published: { $absent }.
    }
unemployment-birth = By country of birth, not by citizenship or by the reason for migrating.
unemployment-breaks = Compare years with care: the survey changed in most countries in 2021, in France and Spain in its definition too. Figures of the United Kingdom end before 2020.
# $few: number of countries of which a rate is of low reliability.
unemployment-few =
    { $few ->
        [0] { "" }
       *[other] A star marks countries of which a rate rests on few answers: of low reliability, as its publisher says.
    }
    .mark =
        { $few ->
            [0] { "" }
           *[other] * few answers, low reliability
        }
# The estimate of the ILO: $both, $female, $male: rates of migrants; $non_migrants: of others, in $ilo_year.
unemployment-world = In the world, the ILO estimates unemployment in { $ilo_year } at { $both } of migrants in the labour force (women { $female }, men { $male }) and { $non_migrants } of non-migrants.
