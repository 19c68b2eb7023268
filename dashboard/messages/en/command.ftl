# What the command line prints: python -m dashboard. Names of commands, options, keys and values stay as they are.

command-about = Labour migration trends, from the command line.

## What each command is for, in its help

command-charts = list the charts with their controls, values and defaults
    .json = as JSON
    .headlines = every chart's headline where nothing is chosen, as JSON
command-check = check the data files against their descriptor and list all faults
    .folder = folder with datapackage.json (default: the bundled data)
command-data = write all bundled data, with their description, to a folder or a zip
command-deck = make slides, as PowerPoint or PDF, from a TOML file
    .file = title, charts, texts and questions in their order
command-image = draw a chart as PNG, SVG or PDF; of several values, a folder of them
    .selection = what differs from the defaults. Several values of a key make a picture each: a..b, a|b, a key named again, `all` (or `*`), and a,b where the chart takes one value (where it takes several, a,b is one picture of both)
    .output = a file, or a folder for several pictures
    .size = { $sizes }, or WxH in pixels (default: { $usual })
    .scale = pixels of a PNG for each of its size (default: { $usual })
    .format = by default as the file's name says, else png
    .jobs = processes that draw side by side (default: { $usual })
    .force = draw anew what is there already
command-table = print the rows of a chart as CSV
    .selection = what differs from the defaults. Several values of a key go into one file, with the key as a column: a..b, a|b, a key named again, `all` (or `*`), and a,b where the chart takes one value; { $top }=N: the first N rows, as a picture shows them
    .comments = without the commented lines at the head
    .output = a file, in place of what is printed
command-chart = a chart's id, as `charts` lists it
command-language = language of words, numbers and names: { $known }

## The list of charts

# After the name of a control: its label, whether it takes several values, and the values that there are.
command-control =
    { $many ->
        [yes] { $label }: several of { $values }
       *[no] { $label }: { $values }
    }
# Where the default of a control is nothing.
command-empty = (empty)
# $every: the word for all rows; $count: how many rows the picture shows.
command-rows = Rows of a file: { $every }, or the first N; the picture shows { $count }

## What was done

# $place: where the data are.
command-faults =
    { $count ->
        [0] { $place }: no faults.
        [one] { $place }: 1 fault.
       *[other] { $place }: { $count } faults.
    }
command-replaced = { $place } was there already and is replaced.
command-replaced-one = { $place }: { $name } was there and is replaced, others are left as they were.
command-replaced-several = { $place }: { $count } files that were there already are replaced, others are left as they were.
# What a file of $place leaves out.
command-left-out = { $place }: { $words }
# Beside the bar of progress: how many of what are done.
command-slides = slides
command-pictures = pictures

## How a batch of pictures went: some of these, one after the other, then a line for every failure

command-report = { $place }: { $parts }.
command-drawn = { $count } drawn in { $seconds } s ({ $rate } a second)
command-kept = { $count } there already
command-failed = { $count } failed
command-left = { $count } left for the next time: the same command goes on from here
command-lacking = { $count } without all words or figures, as the column left_out says
command-failure = { "  " }{ $file }: { $reason }

## What was typed wrong

command-count = { $text } is not a number from 1
command-several = Several pictures go into a folder, and “{ $name }” names one file.
command-format = “{ $name }” ends in { $ending }, and --format says { $format }.
# What a command writes: files by their endings, and folders; $last is the last ending where it writes no folders.
command-kinds =
    { $folder ->
        [yes] { $endings } or a folder
       *[no] { $endings } or { $last }
    }
command-no-name = -o names nothing; it takes { $kinds }.
command-is-folder = “{ $name }” is a folder; this writes { $kinds }.
# $example: the same with a name before its ending.
command-ending-alone = “{ $name }” is an ending without a name; write one before it: “{ $example }”.
command-folder-there =
    { $folder ->
        [yes] “{ $name }” is a folder; name a file in it, or end it in / to fill it.
       *[no] “{ $name }” is a folder; name a file in it.
    }
command-no-folder = “{ $name }” is a file, not a folder.
command-wrong-ending =
    { $folder ->
        [yes] “{ $name }” ends in { $ending }; this writes { $kinds }. The name of a new folder with a dot in it ends in /: “{ $name }/”.
       *[no] “{ $name }” ends in { $ending }; this writes { $kinds }.
    }
command-no-ending = “{ $name }” has no ending; this writes { $kinds }.

## What the reader of arguments says: heads of a help, and what was typed wrong

# Before how a command is typed, after the name of the program, before its options: what the reader of arguments says.
command-usage = usage:
command-options = options
command-arguments = positional arguments
command-help = show this help message and exit
# $program: "python -m dashboard table"; $problem: one of those below.
command-error = { $program }: error: { $problem }
# $name: of an argument or an option.
command-argument = argument { $name }: { $problem }
command-unknown-words = unrecognized arguments: { $words }
command-missing-words = the following arguments are required: { $words }
command-one-expected = expected one argument
# $matches: options that begin with what was typed.
command-ambiguous = ambiguous option: { $option } could match { $matches }
command-without-value = ignored explicit argument { $value }
# $value: what was typed; $known: what may be.
command-no-choice = invalid choice: { $value } (choose from { $known })
command-wrong-value = invalid whole number: { $value }
