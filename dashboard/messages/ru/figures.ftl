### What is written in charts besides names and numbers: legends of maps, ends of axes, words in place of what is missing.
### There is little room: the fewer letters, the better.

# The legend of a map: what grey areas are.
figures-no-data = Нет данных

# In place of the rest of a bar whose parts are not all known. $words: why, "нет данных".
figures-rest = остальное: { $words }

## Classes of amounts in the legend of a map

# All amounts are alike: there is one class.
figures-class-all = Все значения
# $limit: a number with its unit, "1 миллион", "30 %". A sign, since words would need the genitive of the number.
figures-class-lowest = < { $limit }
figures-class-highest = { $limit } и более
# $low: a number, without words of scale where they are those of $high: "1" and "5 миллионов", "47,5" and "52,5 %".
# $unit: dollars, or other.
figures-class =
    { $unit ->
        [dollars] { $low }–{ $high } долл. США
       *[other] { $low }–{ $high }
    }

## Numbers that share words of scale, which stand apart from them

# Beside the key of two points. $scale: the words of scale, by the zeros of their size: 6, 9, 12.
figures-scale =
    { $scale ->
        [6] В миллионах
        [9] В миллиардах
       *[12] В триллионах
    }

# In the corner of a table that is a chart, over the names of its rows: what its numbers are. $scale: as above, or 0
# where the numbers are written in full. $unit: persons or dollars (US dollars).
figures-unit =
    { $scale ->
        [6]
            { $unit ->
                [dollars] миллионов долл. США
               *[persons] миллионов человек
            }
        [9]
            { $unit ->
                [dollars] миллиардов долл. США
               *[persons] миллиардов человек
            }
        [12]
            { $unit ->
                [dollars] триллионов долл. США
               *[persons] триллионов человек
            }
       *[0]
            { $unit ->
                [dollars] долл. США
               *[persons] человек
            }
    }

## Diagrams of flows

# $count: partners of a country that share one band, as they are small.
figures-other-countries =
    { $count ->
        [one] { $count } другая страна
        [few] { $count } другие страны
        [many] { $count } других стран
       *[other] { $count } другой страны
    }

## Where a country stands among all

# The ends of the line from the lowest to the highest.
figures-standing-low = Минимум
figures-standing-median = Медиана
figures-standing-high = Максимум
# $rank: 1 is the highest. $of: how many have a figure.
figures-standing = { $rank }-е место из { $of }, { $year } год
figures-standing-rank = { $rank } из { $of }
figures-standing-name = { $name }, { $year } год

figures-ranked = { $rank }. { $name }

## Points by two measures

# The name of a line on which both measures are equal.
figures-equal-shares = Равные доли
figures-difference =
    { $side ->
        [less] Меньше: { $words }
        [more] Больше: { $words }
       *[near] Примерно столько же ({ $words })
    }
