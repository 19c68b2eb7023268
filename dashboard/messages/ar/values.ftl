### How values are written. Numbers come with the separators and words of scale of the language already in them.

values-no-data = لا توجد بيانات

# $number: a share with its decimals, "12.5". $bound: whether it is that or beside it.
values-per-cent =
    { $bound ->
        [less] أقل من { $number } في المائة
        [over] أكثر من { $number } في المائة
        [just-over] ما يزيد قليلاً على { $number } في المائة
        [just-under] ما يقل قليلاً عن { $number } في المائة
       *[exact] { $number } في المائة
    }

values-per-cent-sign = { $number }%

# $number: a change with its sign, "+3.2", before which a mark keeps the sign on its left. A number with a decimal takes
# the singular.
values-points = { "\u200E" }{ $number } نقطة مئوية

# $amount: "856.6 billion". $count: the same as a number; of those in words of scale, of whole millions.
values-dollars =
    { $count ->
        [zero] { $amount } دولار
        [one] دولار واحد
        [two] دولاران
        [few] { $amount } دولارات
        [many] { $amount } دولاراً
       *[other] { $amount } دولار
    }

# Lists of values: two, the last two of more, what stands between the others; remarks on one thing, in no sentence. The
# conjunction is written with the word.
values-list-pair = { $first } و{ $last }
values-list-last = { $first }، و{ $last }
values-list-between = { $first }، و{ $last }
values-list-choices = { $first }، { $last }
values-list-remarks = { $first }، { $last }
values-list-semicolon = { $first }؛ { $last }
values-list-points = { $first } · { $last }
values-list-sentences = { $first } { $last }

# A month of a year. $month: its number; $year: the year.
values-month =
    { $month ->
        [1] كانون الثاني/يناير { $year }
        [2] شباط/فبراير { $year }
        [3] آذار/مارس { $year }
        [4] نيسان/أبريل { $year }
        [5] أيار/مايو { $year }
        [6] حزيران/يونيه { $year }
        [7] تموز/يوليه { $year }
        [8] آب/أغسطس { $year }
        [9] أيلول/سبتمبر { $year }
        [10] تشرين الأول/أكتوبر { $year }
        [11] تشرين الثاني/نوفمبر { $year }
       *[12] كانون الأول/ديسمبر { $year }
    }
