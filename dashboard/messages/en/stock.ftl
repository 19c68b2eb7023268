### What UN DESA says of the migrant stock of single countries and areas.

stock-sudan = UN DESA’s figures for the Sudan from 1990 to 2005 refer to the Sudan and South Sudan, the population beside them to the Sudan alone; for South Sudan it gives one unchanged figure in those years.

# The same where migrants are shown by country of origin.
stock-sudan-by-origin = UN DESA’s figures for the Sudan from 1990 to 2005 refer to the Sudan and South Sudan; for those years the data have nobody from one living in the other, and for South Sudan one unchanged number of immigrants, all of unknown origin.

# Of Bonaire, Sint Eustatius and Saba.
stock-netherlands-antilles = UN DESA’s figures for 1990 to 2000 refer to the former Netherlands Antilles, that for 2005 to them without Sint Maarten (Dutch part).

stock-palestine = Refugees are not part of UN DESA’s figures for the State of Palestine.

stock-other-parts = Persons born in other parts or associated territories of the same State count as migrants here.

# $state: a State, France; $parts: those of its parts and territories, Réunion and others, of which the data by origin have nobody in it.
stock-parts-not-by-origin = UN DESA says that persons born in { THE($parts) } count as migrants { IN($state) }; in the data by country of origin, nobody from there lives { IN($state) }.
