### Bilateral labour agreements: with whom a country has them, when they were concluded, what their texts provide for. $here: the
### country that a chart is of. The data end in 2020; a pair that is not there has no agreement in the data, which is no proof.

## Sections of the page

agreements-question = Accords bilatéraux
    .text = Accords entre deux pays au sujet de travailleurs, conclus jusqu’en 2020, d’après les données de Chilton et Woda. Une paire absente peut en avoir un.
agreements-content = Ce que prévoient les accords
    .text = Dispositions relevées dans les textes des accords. Un texte ne dit rien de la pratique.

## Controls

agreements-partner = Accord avec
    .none = Tout partenaire
agreements-groups = Groupes de revenu
    .of_year = De l’année de l’accord
    .latest = De la dernière année
agreements-provision = Dispositions

## With whom one country has agreements

# What the data know of a partner, in the legend of a map.
agreements-standing =
    .in_data = Dans les données
    .in_papers = Cité seulement dans un document
    .none = Pas d’accord dans les données
    .here = Le pays lui-même
agreements-partners-title = Accords sur la main-d’œuvre { OF($here) }
agreements-by-partner-title = Accords sur la main-d’œuvre { OF($here) }, par partenaire
agreements-partners-subtitle = Accords bilatéraux conclus jusqu’en 2020 et vus dans la source
# $agreements: how many, with how many $partners.
agreements-partners-headline =
    { $agreements ->
        [0] Aucun accord { OF($here) } ne figure dans les données
        [1] Un accord { OF($here) } figure dans les données
       *[other]
            { $partners ->
                [1] { $agreements } accords { OF($here) } avec un partenaire figurent dans les données
               *[other] { $agreements } accords { OF($here) } avec { $partners } pays et zones figurent dans les données
            }
    }
# $span: whether the agreements are of several years, $first to $last, of one, or of none that is known.
agreements-partners-all =
    { $agreements ->
        [0] Aucun accord { OF($here) } ne figure dans les données ; cela ne prouve pas qu’il n’y en ait pas.
        [1] Un accord { OF($here) } figure dans les données.
       *[other]
            { $span ->
                [none] { $agreements } accords { OF($here) } figurent dans les données ; nombre de partenaires : { $partners }.
                [year] { $agreements } accords { OF($here) } de { $first } figurent dans les données ; nombre de partenaires : { $partners }.
               *[years] { $agreements } accords { OF($here) } figurent dans les données, de { $first } à { $last } ; nombre de partenaires : { $partners }.
            }
    }
# One of the partners with most agreements, and how many.
agreements-partners-figure = { $place } ({ $count })
agreements-partners-largest =
    { $largest ->
        [none] { "" }
       *[other] Partenaires ayant le plus d’accords : { $largest }.
    }
# $in_papers: partners.
agreements-partners-papers =
    { $in_papers ->
        [none] { "" }
       *[other] Cités dans des documents et absents des données : { $in_papers }.
    }
# In place of bars.
agreements-partners-nothing = Aucun accord { OF($here) } ne figure dans les données ni n’est cité dans un document.
# What a hover adds to a partner: $count agreements, the years of the $first and the $last; none where not known.
agreements-partners-hover =
    { $count ->
        [0] cité dans un document, absent des données
        [1]
            { $first ->
                [none] année inconnue
               *[other] { $first }
            }
       *[other]
            { $first ->
                [none] années inconnues
               *[other] premier en { $first }, dernier en { $last }
            }
    }
# $here, $partner: two countries; $count: agreements in the data, of $years (none where not known); $named: those that papers name.
agreements-pair =
    { $count ->
        [0]
            { $named ->
                [0] Aucun accord entre { THE($here) } et { THE($partner) } n’a été vu, ce qui ne prouve rien
               *[other] Un document cite un accord entre { THE($here) } et { THE($partner) } ; aucun ne figure dans les données
            }
        [1]
            { $years ->
                [none] Un accord entre { THE($here) } et { THE($partner) } figure dans les données
               *[other] Un accord entre { THE($here) } et { THE($partner) } figure dans les données ({ $years })
            }
       *[other]
            { $years ->
                [none] { $count } accords entre { THE($here) } et { THE($partner) } figurent dans les données
               *[other] { $count } accords entre { THE($here) } et { THE($partner) } figurent dans les données ({ $years })
            }
    }
agreements-pair-told = { agreements-pair }.
agreements-absent = Un partenaire absent n’a pas d’accord dans les données, qui s’arrêtent en 2020 : cela ne prouve pas qu’il n’y en ait pas.
    .mark = Données jusqu’en 2020 ; l’absence ne prouve rien
agreements-force = Les données disent qu’un accord a été conclu, non s’il est en vigueur ou appliqué.
agreements-direction = Les accords n’ont pas de direction ici : l’ordre des parties dans la source ne dit pas qui envoie des travailleurs.

## One by one

agreements-list-title = Accords sur la main-d’œuvre { OF($here) }, un par un
# $partner: a country by its name; $year: none where the source gives none.
agreements-list-name =
    { $year ->
        [none] { $partner }
       *[other] { $partner }, { $year }
    }
agreements-untitled = intitulé absent de la source
agreements-list-marks = Marque pleine : les auteurs des données disposent d’un texte ; marque vide : ils n’en ont pas.
agreements-list-titles = L’image montre le début des intitulés ; le tableau les donne tels que dans la source, coupés après 300 caractères.

## Over time

agreements-time-title = Accords sur la main-d’œuvre, par année et revenu des parties
agreements-time-subtitle = Accords bilatéraux conclus chaque année et vus dans la source, jusqu’en { $last }
# $most: of the decade with most agreements, $decade to $until.
agreements-time-headline = { $most } des { $agreements } accords ont été conclus de { $decade } à { $until }
agreements-time-summary = Sur { $agreements } accords de { $pairs } paires de pays conclus de { $first } à { $last }, { $one_high } lient une économie à revenu élevé et une économie d’un autre groupe, { $both_high } deux économies à revenu élevé et { $none_high } deux économies dont aucune n’a un revenu élevé ; la décennie qui en compte le plus est { $decade }-{ $until } ({ $most }).
agreements-rows = Les modifications, les renouvellements et plusieurs textes d’un même jour comptent chacun : les { $agreements } accords sont ceux de { $pairs } paires de pays.
    .mark = Données jusqu’en 2020 ; modifications comprises
# $start: the first year of the classification.
agreements-early-groups = Les groupes de revenu existent depuis { $start } : un accord antérieur a ceux de { $start }.
    .mark = Avant { $start } : groupes de { $start }
agreements-without = Accords dont une partie n’a pas de groupe de revenu, comme un ancien État : { $without }.
agreements-source-parties = Les parties sont celles de la source : les accords de l’Union soviétique figurent sous la Fédération de Russie.

## Every country

agreements-world-title = Pays selon le nombre de partenaires d’accords sur la main-d’œuvre
# $largest: the countries with most partners, each with their number.
agreements-world-headline = Le plus de partenaires : { $largest }
agreements-world-summary = Pays et zones ayant un accord dans les données : { $countries } ; ceux qui ont le plus de partenaires : { $largest }.

## Between income groups

agreements-income-title = Accords sur la main-d’œuvre entre groupes de revenu
# $one, $other: income groups of the two parties; $same: whether they are of the same.
agreements-income-pair =
    { $same ->
        [yes] { $one }, les deux parties
       *[no] { $one } – { $other }
    }
# $first: the pair of groups with most agreements.
agreements-income-headline = { $first } : { $most } des { $agreements } accords
agreements-income-summary = Accords dont les deux parties ont un groupe de revenu : { $agreements } ; les plus nombreux entre ces groupes : { $largest }.

## What texts provide for

agreements-provisions-title = Ce que prévoient les accords sur la main-d’œuvre
agreements-provisions-subtitle = Textes contenant la disposition, en pourcentage de { $texts } textes codés
# $first: the chosen provision found most, in $share of the texts; $last: the one found least, none where one alone is chosen.
agreements-provisions-headline =
    { $last ->
        [none] { $first } : dans { $share } des textes
       *[other] { $first } : dans { $share } des textes ; { $last } : dans { $least }
    }
agreements-provision-figure = { $provision } ({ $share })
# $chosen: the provisions that the reader chose; none where there are none.
agreements-provisions-summary =
    { $chosen ->
        [none] Dispositions les plus fréquentes dans { $texts } textes d’accords : { $largest }.
       *[other] Dispositions les plus fréquentes dans { $texts } textes d’accords : { $largest }. Celles qui sont choisies : { $chosen }.
    }
agreements-coded = { $texts } textes ont été codés pour { $agreements } accords : ceux qui étaient disponibles, et non un échantillon de tous.
    .mark = { $texts } textes pour { $agreements } accords, non un échantillon
agreements-codebook = Le guide de codage n’était pas disponible : les types de disposition sont nommés d’après les colonnes de la source.
agreements-practice = Qu’un texte prévoie quelque chose ne dit rien de la pratique.

## By decade

agreements-decades-title = Ce que prévoient les accords sur la main-d’œuvre, par décennie
agreements-decades-subtitle = Pourcentage des textes codés contenant la disposition ; chaque décennie figure à sa première année
# $provision: the one of those chosen whose share changed most, from $first in the decade that begins with $since to $last in that of $until.
agreements-decades-headline =
    { $count ->
        [0] Aucune disposition n’est choisie
       *[other] { $provision } : { $first } des textes des années { $since }, { $last } de ceux des années { $until }
    }
agreements-provision-span = { $provision } ({ $first }, puis { $last })
agreements-decades-summary =
    { $spans ->
        [none] Aucune disposition n’est choisie.
       *[other] Parts des textes dans la première et la dernière décennie comptant au moins dix textes : { $spans }.
    }
agreements-decades-nothing = Aucune disposition n’est choisie.
agreements-few-texts = Les décennies comptant moins de dix textes codés ne sont pas représentées.
