### How values are written. Numbers come with the separators and words of scale of the language already in them.

values-no-data = no data

# $number: a share with its decimals, "12.5". $bound: whether it is that or beside it. $form: how a sentence has it, where
# a language sets an article: subject, of, to for THE($share), OF($share), TO($share); alone without any.
values-per-cent =
    { $bound ->
        [less] less than { $number } per cent
        [over] over { $number } per cent
        [just-over] just over { $number } per cent
        [just-under] just under { $number } per cent
       *[exact] { $number } per cent
    }

# On an axis, a legend, in a cell of a table that is a chart, where there is no room for words. $number: "40".
values-per-cent-sign = { $number }%

# $number: a change with its sign, "+3.2". $count: the same as a number, for the plural.
values-points = { $number } percentage points

# $amount: "856.6 billion". $count: the same as a number; of those in words of scale, of whole millions.
values-dollars = US$ { $amount }

# Lists of values: two, the last two of more, what stands between the others; what one may choose or copy, and
# remarks on one thing, in no sentence.
# $sound: the vowel with which $last begins, where a language's "and" changes before it: i, o or other.
# $several: whether one of the values holds the Chinese "and" itself, [yes] or [no].
values-list-pair = { $first } and { $last }
# $sound and $several as above.
values-list-last = { $first } and { $last }
values-list-between = { $first }, { $last }
values-list-choices = { $first }, { $last }
values-list-remarks = { $first }, { $last }
values-list-semicolon = { $first }; { $last }
values-list-points = { $first } · { $last }
values-list-sentences = { $first } { $last }

# A month of a year. $month: its number; $year: the year.
values-month =
    { $month ->
        [1] January { $year }
        [2] February { $year }
        [3] March { $year }
        [4] April { $year }
        [5] May { $year }
        [6] June { $year }
        [7] July { $year }
        [8] August { $year }
        [9] September { $year }
        [10] October { $year }
        [11] November { $year }
       *[12] December { $year }
    }
