### What is written in charts besides names and numbers: legends of maps, ends of axes, words in place of what is missing.
### There is little room: the fewer letters, the better.

# The legend of a map: what grey areas are.
figures-no-data = No data

# In place of the rest of a bar whose parts are not all known. $words: why, "no data".
figures-rest = rest: { $words }

## Classes of amounts in the legend of a map

# All amounts are alike: there is one class.
figures-class-all = All values
# $limit: a number with its unit, "1 million", "US$ 1 million", "30%".
figures-class-lowest = Under { $limit }
figures-class-highest = { $limit } and over
# $low: a number, without words of scale where they are those of $high: "1" and "5 million", "47.5" and "52.5%".
# $unit: dollars, or other. $count: $high as a number, for the plural of the currency.
figures-class =
    { $unit ->
        [dollars] US$ { $low } to { $high }
       *[other] { $low } to { $high }
    }

## Numbers that share words of scale, which stand apart from them

# Beside the key of two points. $scale: the words of scale, by the zeros of their size: 4 (10,000), 6, 8, 9, 12.
figures-scale =
    { $scale ->
        [6] In millions
        [9] In billions
       *[12] In trillions
    }

# In the corner of a table that is a chart, over the names of its rows: what its numbers are. $scale: as above, or 0
# where the numbers are written in full. $unit: persons or dollars (US dollars).
figures-unit =
    { $scale ->
        [6]
            { $unit ->
                [dollars] million US dollars
               *[persons] million persons
            }
        [9]
            { $unit ->
                [dollars] billion US dollars
               *[persons] billion persons
            }
        [12]
            { $unit ->
                [dollars] trillion US dollars
               *[persons] trillion persons
            }
       *[0]
            { $unit ->
                [dollars] US dollars
               *[persons] persons
            }
    }

## Diagrams of flows

# $count: partners of a country that share one band, as they are small.
figures-other-countries =
    { $count ->
        [one] { $count } other country
       *[other] { $count } other countries
    }

## Where a country stands among all

# The ends of the line from the lowest to the highest.
figures-standing-low = Lowest
figures-standing-median = Median
figures-standing-high = Highest
# $rank: 1 is the highest. $of: how many have a figure.
figures-standing = { $rank } of { $of }, { $year }
figures-standing-rank = { $rank } of { $of }
figures-standing-name = { $name }, { $year }

# A name in a ranking, behind its rank.
figures-ranked = { $rank }. { $name }

## Points by two measures

# The name of a line on which both measures are equal.
figures-equal-shares = Equal shares
figures-difference =
    { $side ->
        [less] Less: { $words }
        [more] More: { $words }
       *[near] About the same ({ $words })
    }
