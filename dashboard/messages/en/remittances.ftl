### The page of remittances. Places are written by THE, IN, FROM, TO, OF and, where a sentence begins, START.
### $year, $measure (gdp or usd) and the other choices of a chart may be named in each of its messages.

remittances-measure = Measure
    .gdp = Share of GDP
    .usd = US dollars

remittances-received-subtitle =
    { $measure ->
        [gdp] Personal remittances, per cent of GDP
       *[usd] Personal remittances, current US dollars
    }

## Received: the map

remittances-map-title = Remittances received by country, { $year }

# $leader: the economy that received most, none where none reports; $figure: what it received, "26.9 per cent".
# $worth: what part of its GDP that nearly is, or "more" than all of it.
remittances-map-headline =
    { $worth ->
        [none] No economy reports remittances for { $year }
        [amount] { START($leader) } received the most of all that report for { $year }: { $figure }
        [more] { START($leader) } received more in remittances than its whole GDP in { $year }
        [all] { START($leader) } received remittances worth nearly all of its GDP in { $year }
        [half] { START($leader) } received remittances worth nearly half of its GDP in { $year }
        [third] { START($leader) } received remittances worth nearly a third of its GDP in { $year }
        [quarter] { START($leader) } received remittances worth nearly a quarter of its GDP in { $year }
        [fifth] { START($leader) } received remittances worth nearly a fifth of its GDP in { $year }
       *[share] { START($leader) } received remittances worth { $figure } of its GDP in { $year }
    }

# $leaders: the three that received most, each with its figure: "Tonga (50.0 per cent), Nepal (26.9 per cent) and ...".
remittances-map-leaders =
    { $leaders ->
        [none] No economy reports remittances for { $year }.
       *[other]
            { $measure ->
                [usd] In { $year }, the largest amounts of remittances went to { $leaders }.
               *[gdp] In { $year }, remittances received were largest in relation to GDP in { $leaders }.
            }
    }

# What all economies with a figure received together. $total: none where they stand for too little of the world's GDP.
remittances-map-together =
    { $leaders ->
        [none] { "" }
       *[other]
            { $total ->
                [none] The economies with a figure have less than half of the world's GDP: no sum is given.
               *[other] The { $reporting } of { $economies } economies with a figure, with { $covered } of the world's GDP, received { $total } together.
            }
    }

# One country with its figure, in a list.
remittances-place-figure = { THE($place) } ({ $figure })

# The reader's own country: $figure none where it has none, $rank of $ranked.
remittances-own =
    { $figure ->
        [none] { $place }: no figure.
       *[other] { $place }: { $figure }, rank { $rank } of { $ranked }.
    }

# $parts: the countries chosen by the reader, each "Nepal 26.9 per cent" or "Eritrea no figure".
remittances-chosen = Chosen: { $parts }.
remittances-chosen-part =
    { $figure ->
        [none] { $place } no figure
       *[other] { $place } { $figure }
    }

# $count: economies that report in other years but not in this one; $named: the largest of them.
remittances-gaps =
    { $count ->
        [0] Every economy that ever reports has a figure for { $year }.
        [one] One economy that reports in other years has no figure for { $year }: { $named }.
       *[other] { $count } economies that report in other years have no figure for { $year }. Largest, by their nearest year: { $named }.
    }
remittances-gap = { $place } ({ $figure } in { $at })

remittances-definition = Remittances are money and goods from households abroad, and the pay of border, seasonal and other short-term workers. GDP does not count that pay, so the share can pass 100 per cent.

remittances-measure-note =
    { $measure ->
        [gdp] The share is computed here: remittances received over GDP, both of July 2026.
       *[usd] Current prices: a US dollar of 1990 bought more than one of 2024.
    }

## Received: the ranking

remittances-ranking-title = The fifteen highest and the chosen countries, { $year }

# $large of $ranked economies received 10 per cent of GDP or more; $part: what the first five received of all.
remittances-ranking-headline =
    { $measure ->
        [gdp] In { $year }, remittances were 10 per cent of GDP or more in { $large } of { $ranked } economies
       *[usd] Five economies received { $part } of all remittances reported for { $year }
    }

# $standing: the chosen countries, each with its rank and figure.
remittances-ranking-standing =
    { $standing ->
        [none] The bars are the economies with the largest figures in { $year }; no country is chosen.
       *[other] In { $year }, { $standing }.
    }
remittances-standing =
    { $rank ->
        [none] { THE($place) } had no figure
       *[other] { THE($place) } ranked { $rank } ({ $figure })
    }

remittances-ranking-below =
    { $standing ->
        [none] { "" }
       *[other] Ranks are among the economies that report; chosen countries below the fifteenth follow with theirs.
    }
