### Membres de phrase communs aux pages, aux fichiers et aux images.

shared-choice = { $label } : { $chosen }

shared-measure = { $title }. { $subtitle }

shared-marked = { $measure } · { $marks }
shared-marks = · { $marks }
shared-ranked = { $finding } (rang { $rank } sur { $ranked })

shared-peers = Avec les plus grands pays de la sous-région { $group }

shared-own-group = { $place } : chiffre de son groupe. { $finding }

shared-no-figure = { $place } : pas de chiffre ici
