# La fenêtre « Partager », et ce qui est transmis d’un graphique.

share-title = Partager
share-close = Fermer
share-link = Lien
share-link-of-show = Lien vers le diaporama
share-citation = Citation
share-frame = Cadre pour une page web
share-excel-web = Excel : Données, À partir du web
share-excel-query = Excel : Power Query
share-code = Code QR du lien

## Citations

share-cited =
    { $selection ->
        [none] { $title }. { $subtitle }. { $source } { $site }, { $link } (consulté le { $day }).
       *[other] { $title }. { $subtitle }. Sélection : { $selection }. { $source } { $site }, { $link } (consulté le { $day }).
    }

## À côté des liens que d’autres ne peuvent pas ouvrir

share-nowhere = Les liens commencent par { $address }, adresse qui ne mène nulle part sur une autre machine. Pour des liens que d’autres peuvent ouvrir, lancez le tableau de bord avec HOST=0.0.0.0, ou en donnant à PUBLIC_URL l’adresse par laquelle on l’atteint.
share-nearby = Les liens commencent par { $address }, l’adresse de cette machine dans son réseau local : ils s’ouvrent pour les personnes du même réseau. Définissez PUBLIC_URL si le tableau de bord est accessible à une autre adresse.
