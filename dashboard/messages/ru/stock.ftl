### What UN DESA says of the migrant stock of single countries and areas.

stock-sudan = Данные ДЭСВ ООН по Судану за 1990–2005 годы относятся к Судану и Южному Судану, а приведенная рядом численность населения — только к Судану; для Южного Судана за эти годы дано одно неизменное число.

# The same where migrants are shown by country of origin.
stock-sudan-by-origin = Данные ДЭСВ ООН по Судану за 1990–2005 годы относятся к Судану и Южному Судану; в данных за эти годы нет выходцев из одной из этих стран, живущих в другой, а для Южного Судана дано одно неизменное число иммигрантов, происхождение которых неизвестно.

# Of Bonaire, Sint Eustatius and Saba.
stock-netherlands-antilles = Данные ДЭСВ ООН за 1990–2000 годы относятся к бывшим Нидерландским Антильским островам, данные за 2005 год — к ним же без Синт-Мартена (нидерландской части).

stock-palestine = Беженцы не входят в данные ДЭСВ ООН по Государству Палестина.

stock-other-parts = Лица, родившиеся в других частях того же государства или на связанных с ним территориях, считаются здесь мигрантами.

# $state: a State, France; $parts: those of its parts and territories, Réunion and others, of which the data by origin have nobody in it.
stock-parts-not-by-origin = По данным ДЭСВ ООН, лица, родившиеся { IN($parts) }, считаются мигрантами { IN($state) }; в данных по странам происхождения таких мигрантов { IN($state) } нет.
