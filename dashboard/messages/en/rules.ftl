# Rules and practices on the profile of a country or area, $country. What a source does not name was not seen: no sentence
# may say that it is not there.

rules-turn = Rules and practices
rules-turn-communities = Communities

rules-title = Rules and practices, { THE($country) }
rules-subtitle = Instruments, bilateral agreements, good practices and statements of papers that the sources here name
# The head of an entry. $rule: terms-rule_kind; $items: how many.
rules-head = { $rule }: { $items }
# What there is of it. $names: the first of them; $more: how many others.
rules-line =
    { $more ->
        [0] { $names }
       *[other] { $names }; and { $more } more
    }
# $ratified, $outside, $unseen: numbers of instruments; $agreements, $practices: of these; $named: of countries.
rules-headline = Instruments ratified: { $ratified }; agreements in the data: { $agreements }; practices in papers: { $practices }
rules-told = Instruments that { THE($country) } ratified, as seen in the lists here: { $ratified }; not ratified or denounced: { $outside }; those of which no ratification was seen: { $unseen }. Bilateral agreements in the data: { $agreements }; countries with which papers name one: { $named }; good practices: { $practices }.
rules-ratified =
    { $ratified_names ->
        [none] { "" }
       *[other] Ratified: { $ratified_names }.
    }
# $statement: what a paper states; $verdict: how it stands to the data, as terms-verdict has it.
rules-statement = { $verdict }: { $statement }
# $claimed: statements with their verdicts, none where no paper states anything of the country.
rules-claimed =
    { $claimed ->
        [none] { "" }
       *[other] Statements of papers: { $claimed }.
    }
rules-dates = Each list of parties has its own date, from { $first } to { $last }; what States did later is not in it.
    .mark = Lists of { $first } to { $last }
rules-unseen = Not ratified is said only where a list has every State; elsewhere no ratification was seen, and there may be one.
rules-agreements = Agreements are those of a collection of texts; a text that is not in it may exist, and one that is in it need not be in force.
