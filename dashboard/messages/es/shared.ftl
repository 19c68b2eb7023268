# Lo que se elige con un control: «Año: 2024».
shared-choice = { $label }: { $chosen }

shared-measure = { $title }. { $subtitle }

shared-marked = { $measure } · { $marks }
shared-marks = · { $marks }
shared-ranked = { $finding } (puesto { $rank } de { $ranked })

shared-peers = Con los mayores países de la subregión { $group }

shared-own-group = { $place }: cifra de su grupo. { $finding }

shared-no-figure = { $place }: sin cifra aquí
