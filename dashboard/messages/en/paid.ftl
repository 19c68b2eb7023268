### Remittances paid to 2024, an edition beside that to 2021.

paid-turn-latest = To 2024
paid-turn-older = To 2021
# $reporting economies have a figure for $paid_year, $reporting_first for 2021, which is $fewer more.
paid-fewer = Economies with a figure: { $reporting } in { $paid_year }, { $reporting_first } in 2021. What others paid is not known, and not nought: a sum over economies would be too low.
    .mark =
        { $fewer ->
            [0] { "" }
           *[other] Economies fewer than in 2021: { $fewer }
        }
paid-editions = Another edition than that of remittances received, and another than that of remittances paid to 2021, whose figures were revised since: do not subtract, and do not join.
paid-hosts = The United Arab Emirates, from which much is sent, have no figure in any year.
paid-question = What economies report to have sent: an edition to 2021 and a newer one of 2021 to 2024, never joined, nor subtracted from what was received.
