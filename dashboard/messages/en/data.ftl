# The page of the data: every dataset with edition, licence, coverage, definitions and download; the glossary.

data-page = Data
data-summary = Every dataset with edition, licence, coverage, definitions and download; a glossary of labour migration.
data-headline = All data shown here: { $count } datasets, with edition, licence and download
# The words within <file> lead to a file.
data-introduction = Every figure shown is in these files or computed from them. An empty cell means no data, never zero. <file>datapackage.json</file> describes all files and columns for programs (Data Package).
data-everything = Download everything
data-zip = zip: all CSV files, datapackage.json, README; { $size } unpacked
data-contents = On this page
data-datasets = Datasets
data-glossary = Glossary
data-glossary-link = Glossary: words of the field
data-naming = Names of areas
# The words within <file> lead to a file.
data-naming-text = Areas are named as the United Nations name them. Names and codes are listed in <file>countries.csv</file>: codes of ISO 3166, besides CHI for the Channel Islands and XKX for Kosovo.

## Sizes of files; $number with its separators, $count the same for the plural

data-megabytes = { $number } MB
data-kilobytes = { $number } kB

data-bytes = { $number } bytes

## The record of a dataset

data-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
data-download = Download CSV
# $file: the name of the file; $rows: "120 rows"; $size: "68 kB".
data-file = { $file }, { $rows }, { $size }
data-columns =
    { $count ->
        [one] { $count } column
       *[other] { $count } columns
    }
data-publisher = Publisher
data-edition = Edition
data-coverage = Coverage
data-accessed = Accessed
data-licence = Licence
data-source = Source
data-notes = Notes
data-left-out = Left out
data-cite = Cite as
# How many rows of the publisher's file are not here, which and why ($what).
data-left-out-rows =
    { $count ->
        [1] One row: { $what }
        [one] { $count } row: { $what }
       *[other] { $count } rows: { $what }
    }
# $keys: the titles of the columns that name a row together.
data-columns-of = Columns of { $file }; what names a row: { $keys }
data-column = Column
data-column-title = Title
data-column-unit = Unit
data-column-description = Description
