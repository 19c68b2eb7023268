marks-axes =
    { $both ->
        [yes] Les axes ne commencent pas à zéro
       *[no] L’axe ne commence pas à zéro
    }
marks-two-kinds = Nés à l’étranger ou, dans certains pays, étrangers
marks-projections = Années récentes : projections possibles
