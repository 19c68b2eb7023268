stock-sudan = Les chiffres du DESA pour le Soudan de 1990 à 2005 portent sur le Soudan et le Soudan du Sud, la population indiquée à côté sur le Soudan seul ; pour le Soudan du Sud, ces années ont toutes le même chiffre.
stock-sudan-by-origin = Les chiffres du DESA pour le Soudan de 1990 à 2005 portent sur le Soudan et le Soudan du Sud ; pour ces années, les données ne comptent personne de l’un vivant dans l’autre et, pour le Soudan du Sud, un nombre d’immigrés toujours le même, tous d’origine inconnue.
stock-netherlands-antilles = Les chiffres du DESA pour 1990 à 2000 portent sur les anciennes Antilles néerlandaises, celui de 2005 sur celles-ci sans Saint-Martin (partie néerlandaise).
stock-palestine = Les chiffres du DESA pour l’État de Palestine ne comprennent pas les réfugiés.
stock-other-parts = Les personnes nées dans d’autres parties ou territoires associés du même État sont comptées ici comme migrantes.
stock-parts-not-by-origin = Selon le DESA, les personnes nées dans les parties ou territoires suivants sont comptées comme migrantes { IN($state) } : { $parts } ; dans les données par pays d’origine, aucune personne qui en vient ne vit { IN($state) }.
