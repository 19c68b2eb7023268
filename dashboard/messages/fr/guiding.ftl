guiding-page = Questions
    .summary = Les questions directrices de quatre documents sur les migrations de main-d’œuvre, chacune avec les vues de ce tableau de bord qui l’éclairent, les cibles des objectifs de développement durable qu’elle touche et des diapositives.
guiding-headline = { $count } questions directrices de { $papers } documents, chacune avec les vues qui l’éclairent
guiding-introduction = Les vues ne répondent pas aux questions : elles montrent ce que les chiffres peuvent en dire. Si un pays est choisi en haut de la page, elles s’ouvrent pour lui. Les questions sont formulées autrement que dans les documents.
guiding-papers = Documents

guiding-view =
    { $question ->
        [none] { $turn ->
            [none] { $page }
           *[other] { $page } : { $turn }
        }
       *[other] { $turn ->
            [none] { $page } : { $question }
           *[other] { $page } : { $question }, { $turn }
        }
    }
guiding-targets = Cibles des ODD : { $targets }
guiding-target = { $number } { $name }
guiding-slides = Faire des diapositives de cette question

guiding-target-skills = compétences pour l’emploi
guiding-target-employment = travail décent, égalité de rémunération
guiding-target-forced-labour = travail forcé et travail des enfants
guiding-target-rights = droits des travailleurs
guiding-target-migration = migrations ordonnées et sûres
guiding-target-remittances = coûts des envois de fonds
guiding-target-trafficking = violence envers les enfants
guiding-target-decisions = décisions inclusives
guiding-target-resources = financement
guiding-target-capacity = capacités
guiding-target-coherence = cohérence des politiques
guiding-target-partnership = partenariat mondial
guiding-target-society = partenariats
guiding-target-data = données
