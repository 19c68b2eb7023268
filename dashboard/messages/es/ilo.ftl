### Las ediciones de las estimaciones mundiales de la OIT.

ilo-edition = { $edition }.ª edición

# «2022 (4.ª edición)».
ilo-edition-of-year = { $year } ({ ilo-edition })
