### How values are written. Numbers come with the separators and words of scale of the language already in them.

values-no-data = нет данных

# $number: a share with its decimals, "12,5". $bound: whether it is that or beside it. The sign, which has no case, so
# that a share may stand in any place of a sentence.
values-per-cent =
    { $bound ->
        [less] менее { $number } %
        [over] более { $number } %
        [just-over] чуть более { $number } %
        [just-under] чуть менее { $number } %
       *[exact] { $number } %
    }

values-per-cent-sign = { $number } %

# $number: a change with its sign and one decimal, "+3,2", which needs the genitive of one.
values-points = { $number } процентного пункта

# $amount: "856,6 миллиарда".
values-dollars = { $amount } долл. США

# Lists of values: two, the last two of more, what stands between the others; remarks on one thing, in no sentence.
values-list-pair = { $first } и { $last }
values-list-last = { $first } и { $last }
values-list-between = { $first }, { $last }
values-list-choices = { $first }, { $last }
values-list-remarks = { $first }, { $last }
values-list-semicolon = { $first }; { $last }
values-list-points = { $first } · { $last }
values-list-sentences = { $first } { $last }

# A month of a year. $month: its number; $year: the year.
values-month =
    { $month ->
        [1] январь { $year } года
        [2] февраль { $year } года
        [3] март { $year } года
        [4] апрель { $year } года
        [5] май { $year } года
        [6] июнь { $year } года
        [7] июль { $year } года
        [8] август { $year } года
        [9] сентябрь { $year } года
        [10] октябрь { $year } года
        [11] ноябрь { $year } года
       *[12] декабрь { $year } года
    }
