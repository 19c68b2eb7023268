paid-turn-latest = Jusqu’en 2024
paid-turn-older = Jusqu’en 2021
paid-fewer = Économies pour lesquelles un chiffre existe : { $reporting } en { $paid_year }, { $reporting_first } en 2021. Ce que les autres ont envoyé n’est pas connu, et n’est pas nul : une somme de toutes les économies serait trop faible.
    .mark =
        { $fewer ->
            [0] { "" }
           *[other] Économies en moins par rapport à 2021 : { $fewer }
        }
paid-editions = Autre édition que celle des envois de fonds reçus, et autre que celle des envois effectués jusqu’en 2021, dont les chiffres ont été révisés depuis : ne pas soustraire, ne pas relier.
paid-hosts = Les Émirats arabes unis, d’où beaucoup est envoyé, n’ont de chiffre pour aucune année.
paid-question = Ce que les économies déclarent avoir envoyé : une édition jusqu’en 2021 et une plus récente de 2021 à 2024, jamais reliées, ni soustraites des fonds reçus.
