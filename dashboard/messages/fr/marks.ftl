marks-axes =
    { $both ->
        [yes] Les axes ne commencent pas à zéro
       *[no] L’axe ne commence pas à zéro
    }
