### What is written in charts besides names and numbers: legends of maps, ends of axes, words in place of what is missing.

# The legend of a map: what grey areas are.
figures-no-data = لا توجد بيانات

# In place of the rest of a bar whose parts are not all known. $words: why, "no data".
figures-rest = الباقي: { $words }

## Classes of amounts in the legend of a map

# All amounts are alike: there is one class.
figures-class-all = جميع القيم
# $limit: a number with its unit, "1 million", "US$ 1 million", "30%".
figures-class-lowest = أقل من { $limit }
figures-class-highest = { $limit } فأكثر
# $low: a number, without words of scale where they are those of $high: "1" and "5 million", "47.5" and "52.5%".
# $unit: dollars, or other. $count: $high as a number, for the plural of the currency.
figures-class =
    { $unit ->
        [dollars]
            { $count ->
                [zero] من { $low } إلى { $high } دولار
                [one] من { $low } إلى { $high } دولار
                [two] من { $low } إلى { $high } دولار
                [few] من { $low } إلى { $high } دولارات
                [many] من { $low } إلى { $high } دولاراً
               *[other] من { $low } إلى { $high } دولار
            }
       *[other] من { $low } إلى { $high }
    }

## Numbers that share words of scale, which stand apart from them

# Beside the key of two points. $scale: the words of scale, by the zeros of their size: 4 (10,000), 6, 8, 9, 12.
figures-scale =
    { $scale ->
        [6] بالملايين
        [9] بالمليارات
       *[12] بالترليونات
    }

# In the corner of a table that is a chart, over the names of its rows: what its numbers are. $scale: as above, or 0
# where the numbers are written in full. $unit: persons or dollars (US dollars).
figures-unit =
    { $scale ->
        [6]
            { $unit ->
                [dollars] مليون دولار
               *[persons] مليون شخص
            }
        [9]
            { $unit ->
                [dollars] مليار دولار
               *[persons] مليار شخص
            }
        [12]
            { $unit ->
                [dollars] ترليون دولار
               *[persons] ترليون شخص
            }
       *[0]
            { $unit ->
                [dollars] بالدولار
               *[persons] أشخاص
            }
    }

## Diagrams of flows

# $count: partners of a country that share one band, as they are small.
figures-other-countries =
    { $count ->
        [zero] لا بلدان أخرى
        [one] بلد واحد آخر
        [two] بلدان آخران
        [few] { $count } بلدان أخرى
        [many] { $count } بلداً آخر
       *[other] { $count } بلد آخر
    }

## Where a country stands among all

# The ends of the line from the lowest to the highest.
figures-standing-low = الأدنى
figures-standing-median = الوسيط
figures-standing-high = الأعلى
# $rank: 1 is the highest. $of: how many have a figure.
figures-standing = { $rank } من أصل { $of }، { $year }
figures-standing-rank = { $rank } من أصل { $of }
figures-standing-name = { $name }، { $year }

figures-ranked = { $rank }. { $name }

## Points by two measures

# The name of a line on which both measures are equal.
figures-equal-shares = نسبتان متساويتان
figures-difference =
    { $side ->
        [less] أقل: { $words }
        [more] أكثر: { $words }
       *[near] متساوٍ تقريباً ({ $words })
    }
