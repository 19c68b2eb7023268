marks-axes =
    { $axes ->
        [one] L’axe ne commence pas à zéro
       *[other] Les axes ne commencent pas à zéro
    }
