### Lo que el DAES de las Naciones Unidas dice del stock de migrantes de algunos países y zonas.

stock-sudan = De 1990 a 2005, las cifras del DAES de las Naciones Unidas sobre el Sudán se refieren al Sudán y Sudán del Sur; la población que figura junto a ellas, solo al Sudán. Para Sudán del Sur, el DAES da una única cifra sin cambios en esos años.

stock-sudan-by-origin = De 1990 a 2005, las cifras del DAES de las Naciones Unidas sobre el Sudán se refieren al Sudán y Sudán del Sur; para esos años, los datos no recogen a nadie de uno que viva en el otro y dan para Sudán del Sur un único número de inmigrantes, sin cambios y todos de origen desconocido.

stock-netherlands-antilles = Las cifras del DAES de las Naciones Unidas de 1990 a 2000 se refieren a las antiguas Antillas Neerlandesas; la de 2005, a estas sin San Martín (parte holandesa).

stock-palestine = Los refugiados no forman parte de las cifras del DAES de las Naciones Unidas sobre el Estado de Palestina.

stock-other-parts = Las personas nacidas en otras partes o en territorios asociados del mismo Estado se cuentan aquí como migrantes.

stock-parts-not-by-origin = El DAES de las Naciones Unidas indica que las personas nacidas { IN($parts) } se cuentan como migrantes { IN($state) }; en los datos por país de origen, nadie procedente de allí vive { IN($state) }.
