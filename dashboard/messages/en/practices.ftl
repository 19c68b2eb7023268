### The page of good practices that four papers name. Places are written by THE, IN, TO and, where a sentence begins,
### START. What the practices are stands in practice.ftl.

## The page and what is chosen on it

practices-page = Practices
    .summary = Good practices of labour migration that four background papers name: by country, theme and type, what each is and where it stands.
    .text = A press on a country lists its practices. A country in grey is one of which the papers name none; it may well have some.

practices-all = All
practices-of = Country
practices-theme = Theme
practices-kind = Type
practices-region = Region
practices-practice = Practice
practices-paper = Paper
    .gfmd-2018 = GFMD 2018, South-South mobility
    .ilo-2016 = ILO 2016, South-South good practices
    .gfmd-2020 = GFMD 2020, theme 1
    .ilo-2013 = ILO 2013, labour migration and development

## What several charts say. $count: number of practices, $every: of how many.

# Where in a paper: $kind is section, box, annex, subtheme, case or footnote, $number its number, "3.1" (none of an annex).
practices-part =
    { $kind ->
        [section] section { $number }
        [box] Box { $number }
        [annex] Annex
        [subtheme] subtheme { $number }
        [case] case { $number }
       *[footnote] footnote { $number }
    }

# A type or theme with its number, in a list: "National (25)".
practices-type = { $type } ({ $count })
practices-quoted = “{ $name }”
practices-others = Others
# So many countries, more than four, of a practice.
practices-so-many =
    { $count ->
        [one] { $count } country
       *[other] { $count } countries
    }
# $document: the papers, $section: where in them.
practices-where = Named in { $document } ({ $section }).
practices-concerns = Countries and areas: { $places }.
practices-none = No practice named in the papers fits these choices
practices-not-named = No practice named in the papers
practices-no-country = The practices of this choice concern no single country

practices-own =
    { $count ->
        [0] No practice named here concerns { THE($place) }
        [one]
            { $every ->
                [one] The one practice named here concerns { THE($place) }
               *[other] One of { $every } practices named here concerns { THE($place) }
            }
       *[other] { $count } of { $every } practices named here concern { THE($place) }
    }
# $practice: the title of the practice that is chosen, $concerned: whether the reader’s $place is among its countries.
practices-one-own =
    { $concerned ->
        [yes] { $place } among the countries of “{ $practice }”
       *[no] { $place } not among the countries of “{ $practice }”
    }

practices-named = What is counted is what four papers of 2013 to 2020 name. A country without a practice here is one of which they name none; it may well have some.
    .mark = Named in the papers, no full list
practices-members = Where a paper names a community or a process and not its countries, the members are counted.
practices-worded = Titles and facts are in the words of this project, not of the papers; types and themes are its own, too.

## The map

practices-map-title = Good practices by country or area
# $choices: whether anything is chosen; $chosen: what is, "Skills; National".
practices-map-subtitle =
    { $choices ->
        [none] Number named in four papers of 2013 to 2020
       *[some] Number named in four papers of 2013 to 2020: { $chosen }
    }
# $finding: a message of this file, or the title of a practice.
practices-map-headline = { $finding }
# $places: those with the largest number; $leaders: named, or none where they are too many.
practices-most =
    { $leaders ->
        [named]
            { $count ->
                [one] Named most often: { THE($places) }, in { $count } practice
               *[other] Named most often: { THE($places) }, in { $count } practices
            }
       *[none]
            { $count ->
                [one] No country or area is named in more than one practice
               *[other] No country or area is named in more than { $count } practices
            }
    }
# $practices: how many fit, $countries: how many they concern, $without: how many are of no single country.
practices-map-summary =
    { $practices ->
        [0] No practice named in the papers fits these choices.
        [one]
            { $countries ->
                [0] One practice named in the papers, which concerns no single country.
                [one] One practice named in the papers, which concerns one country or area.
               *[other] One practice named in the papers, which concerns { $countries } countries and areas.
            }
       *[other]
            { $countries ->
                [0] { $practices } practices named in the papers, which concern no single country.
                [one] { $practices } practices named in the papers, which concern one country or area. { practices-without }
               *[other] { $practices } practices named in the papers, which concern { $countries } countries and areas. { practices-without }
            }
    }
practices-without =
    { $without ->
        [0] Each concerns one of them at least.
        [one] One is of a continent or of the world.
       *[other] { $without } are of a continent or of the world.
    }
practices-own-members =
    { $count ->
        [one] For { THE($place) }, one practice is counted because the paper names a community or a process of which it is a member.
       *[other] For { THE($place) }, { $count } practices are counted because the papers name a community or a process of which it is a member.
    }

## The list

practices-list-title = Good practices named in papers
practices-list-subtitle =
    { $choices ->
        [none] Whom they concern and what they are
       *[some] Whom they concern and what they are: { $chosen }
    }
practices-list-headline = { $finding }
# Of the practices of the reader’s $place, $named name it, $members name a community or process of which it is a member.
practices-own-list = { $place }: { $named } by name, { $members } as a member of a community or process
# $count: how many have no room in the picture.
practices-more = { $count } more in the table
# $whole: whether all practices fit.
practices-count =
    { $whole ->
        [yes] Four papers name { $count } good practices
       *[no]
            { $count ->
                [one] One of { $every } good practices fits these choices
               *[other] { $count } of { $every } good practices fit these choices
            }
    }
# $types: the number of each type, "National (25); Bilateral (6)".
practices-types =
    { $count ->
        [0] No practice named in the papers fits these choices.
       *[other] By type: { $types }.
    }

## Themes and types

practices-themes-title = Themes of good practices
practices-themes-subtitle =
    { $choices ->
        [none] Number of practices named in four papers, by theme
       *[some] Number of practices named in four papers, by theme: { $chosen }
    }
practices-types-title = Types of good practices
practices-types-subtitle =
    { $choices ->
        [none] Number of practices named in four papers, by type
       *[some] Number of practices named in four papers, by type: { $chosen }
    }
practices-counts-headline = { $finding }
# $by: theme or type; $names: the most frequent, “Skills”; $leaders: named, or none where they are too many.
practices-most-frequent =
    { $leaders ->
        [named]
            { $by ->
                [theme] Most frequent theme: { $names } ({ $count })
               *[type] Most frequent type: { $names } ({ $count })
            }
       *[none] Nothing stands out: no more than { $count } each
    }
# The same of the practices that concern the reader’s $place.
practices-most-own =
    { $leaders ->
        [named]
            { $by ->
                [theme] { $place }, most frequent theme: { $names } ({ $count })
               *[type] { $place }, most frequent type: { $names } ({ $count })
            }
       *[none] { $place }: no more than { $count } each, and nothing stands out
    }
# $first: the most frequent with their numbers, of $practices practices.
practices-themes-summary =
    { $practices ->
        [0] No practice named in the papers fits these choices.
        [one] Of one practice: { $first }.
       *[other] Most frequent themes of { $practices } practices: { $first }.
    }
practices-types-summary =
    { $practices ->
        [0] No practice named in the papers fits these choices.
        [one] Of one practice: { $first }.
       *[other] Most frequent types of { $practices } practices: { $first }.
    }
practices-themes-note = A practice may have several themes: they do not add up to the number of practices.
practices-types-note = Each practice has one type: of one country (national), of two (bilateral), of several States or a community (multilateral), of cities, of trade unions, or of several kinds of organizations (partnership).
