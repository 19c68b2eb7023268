### La regla por la que una economía está en un grupo de ingresos del Banco Mundial.

income-rule-year = Los grupos de ingresos son los del Banco Mundial para el año civil { $year }; una economía sin grupo en ese año se cuenta en el del año más cercano que lo tenga.
income-rule-each-year = Los grupos de ingresos son los del Banco Mundial para cada año civil; una economía sin grupo en un año se cuenta en el del año más cercano que lo tenga. Parte de la variación se debe a economías que cambiaron de grupo.
income-rule-latest-year = Los grupos de ingresos son los del Banco Mundial de { $year }, en todos los años; una economía sin grupo en { $year } se cuenta en el del año más cercano que lo tenga.
