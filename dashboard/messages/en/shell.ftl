# What stands around every page and every chart: menu, notices, foot, tools of a panel, and addresses without a page.

shell-skip = Skip to the content
shell-menu = Menu
# What screen readers call the list of the menu.
shell-pages = Pages
shell-loading = Loading...
# The words within <list> lead to a file that lists all others.
shell-without-scripts = With JavaScript this page answers to what is chosen. Without it the first charts stand here as pictures, each of the others at an address of its own; all figures can be had as CSV files, listed in <list>datapackage.json</list>.

## The foot of every page; the words within <data> lead to the page of the data

shell-foot = Every figure carries its source, edition and licence; all datasets are under <data>Data</data>.

## An address without a page; the words within <overview> lead to the overview

shell-no-page = There is no page at this address
shell-no-page-text = The menu above lists all pages, for instance the <overview>overview</overview>.
shell-no-page-title = Page not found
shell-no-page-description = There is no page at this address.

## The title of a window, and of a link that is posted

# $title: what the page is about.
shell-window = { $title } – { $site }
# A title with what is chosen; $chosen: "Sex: Women; Year: 2024".
shell-chosen = { $title } ({ $chosen })
# The finding of a chart, without a full stop, and its sentence in words.
shell-description = { $finding }. { $summary }
# A picture of a link in words: its title, and what it says.
shell-alternative = { $title }: { $description }

## The head of a page

shell-unusable = Parts of the address could not be used; the standard view stands in for them.
# Above a chart that is shown alone. $page: the title of its page.
shell-all-charts = All charts of this page: { $page }

## The tools below a chart

shell-table = Table
shell-present = Present
# A link for readers without JavaScript to the rows of a chart, and one to a chart on a page of its own; $name: the question that it answers.
shell-csv = Rows (CSV)
shell-chart-alone = Open the chart: { $name }
# $shown and $all: how many rows; beside the first the chart shows the reader's country and those chosen.
shell-rows = Rows of the chart: { $shown } of { $all }.
# A button that shows all rows of a table; what was found in them; $found and $all: how many rows.
shell-rows-all = All { $all } rows
shell-rows-found =
    { $found ->
        [0] No row has these words.
       *[other] { $found } of { $all } rows have these words.
    }
shell-table-find = Find in the table
shell-table-open = Open the chart
# Below a picture that has no room for all its rows.
shell-more-rows = Show more rows
# The reader's country at the head of a table.
shell-table-own = { $name } (your country)
# The way from one page of a long table to the next.
shell-table-previous = Previous rows
shell-table-next = Next rows
shell-table-page = Page { $page } of { $pages }
shell-table-pages = Pages of the table
shell-language = Language
# Before the name of the language of the page, for screen readers.
shell-language-before = Language: { "" }

## The box for the reader's country and for everything else that is sought

shell-country = Find a country, corridor, chart or term
shell-countries = Results
shell-country-clear = World
shell-country-clear-label = World: clear your country

## The stage of a question: what it shows in turn, what its notes are folded under; $count is the number of notes, $question the title of a question

shell-questions = Questions of this page
shell-turns = Ways to see it
shell-turns-of = Ways to see it: { $question }
shell-about =
    About these figures{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
shell-country-open = Find
