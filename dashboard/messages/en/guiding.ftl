# The page of the guiding questions of the papers; the questions themselves are in questions.ftl.

guiding-page = Questions
    .summary = The guiding questions of four papers on labour migration, each with the views of this dashboard that inform it, the targets of the Sustainable Development Goals that it touches, and slides of it.
# $count: 34 questions; $papers: of 4 papers.
guiding-headline = { $count } guiding questions of { $papers } papers, each with the views that inform it
guiding-introduction = The views do not answer the questions: they show what figures can say to them. With a country chosen above, they open for it. The questions are in other words than those of the papers.
# What the list of the papers at the head is called.
guiding-papers = Papers

## One question

# A view by the page it stands on, the question that it answers there and its way to see it: "Corridors: Communities, Ranking".
guiding-view =
    { $question ->
        [none] { $turn ->
            [none] { $page }
           *[other] { $page }: { $turn }
        }
       *[other] { $turn ->
            [none] { $page }: { $question }
           *[other] { $page }: { $question }, { $turn }
        }
    }
# $targets: targets of the Sustainable Development Goals, each with its number.
guiding-targets = SDG targets: { $targets }
# $number: "10.7"; $name: one of the names below.
guiding-target = { $number } { $name }
# A link to slides: the question, then its views.
guiding-slides = Make slides of this question

## Targets of the Sustainable Development Goals, in a few words: 4.4, 8.5, 8.7, 8.8, 10.7, 10.c, 16.2, 16.7, 17.3, 17.9, 17.14, 17.16, 17.17, 17.18

guiding-target-skills = skills for work
guiding-target-employment = decent jobs, equal pay
guiding-target-forced-labour = forced and child labour
guiding-target-rights = labour rights
guiding-target-migration = orderly, safe migration
guiding-target-remittances = cost of remittances
guiding-target-trafficking = violence against children
guiding-target-decisions = inclusive decisions
guiding-target-resources = finance
guiding-target-capacity = capacity
guiding-target-coherence = policy coherence
guiding-target-partnership = global partnership
guiding-target-society = partnerships
guiding-target-data = data
