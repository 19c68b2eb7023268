### The page of what is new in the data. $edition and $before: days of two editions; $count: number of datasets.

news-page = What is new
    .summary = What the present edition of the data added, revised and took out, by dataset and by country.
    .text = Rows of the data behind the charts. With a country chosen, those that name it.
# The day of an edition, in a list of them.
news-day = { $day }
news-title = What the edition changed, by dataset
news-subtitle = Rows added, revised and taken out since { $before }
news-none = The edition changed no row that names this place
news-headline = The edition of { $edition } changed { $count } datasets since { $before }
# Of the reader's country $place.
news-headline-own =
    { $count ->
        [0] The edition of { $edition } changed no figure of { THE($place) }
       *[other] The edition of { $edition } changed { $count } datasets with figures of { THE($place) }
    }
# A dataset with the number of its changed rows, in a list.
news-dataset = { $title } ({ $count })
# $first: the datasets with most changed rows.
news-summary =
    { $count ->
        [0] Since the edition of { $before } no row has changed.
       *[other] Since the edition of { $before } rows of { $count } datasets have changed, most in: { $first }.
    }
news-twice = A row of two countries, such as a corridor, counts for both.
news-digits = A revision may be of the last digits alone: the largest of each dataset stands in the table, in per cent of what it was.
