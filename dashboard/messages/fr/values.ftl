### Comment les valeurs s'écrivent.

values-no-data = pas de données

values-per-cent =
    { $bound ->
        [less] moins de { $number } %
        [over] plus de { $number } %
        [just-over] un peu plus de { $number } %
        [just-under] un peu moins de { $number } %
       *[exact] { $number } %
    }

values-per-cent-sign = { $number } %

values-points =
    { $count ->
        [one] { $number } point de pourcentage
        [many] { $number } points de pourcentage
       *[other] { $number } points de pourcentage
    }

values-dollars =
    { $count ->
        [one] { $amount } dollar
        [many] { $amount } de dollars
       *[other] { $amount } dollars
    }

values-list-pair = { $first } et { $last }
values-list-last = { $first } et { $last }
values-list-between = { $first }, { $last }
values-list-choices = { $first }, { $last }
values-list-remarks = { $first }, { $last }
values-list-semicolon = { $first } ; { $last }
values-list-points = { $first } · { $last }
values-list-sentences = { $first } { $last }

values-month =
    { $month ->
        [1] janvier { $year }
        [2] février { $year }
        [3] mars { $year }
        [4] avril { $year }
        [5] mai { $year }
        [6] juin { $year }
        [7] juillet { $year }
        [8] août { $year }
        [9] septembre { $year }
        [10] octobre { $year }
        [11] novembre { $year }
       *[12] décembre { $year }
    }
