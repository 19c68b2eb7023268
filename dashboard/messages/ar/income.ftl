### The rule by which an economy is in one of the World Bank's income groups; a note of every chart of such groups.

# $year: the calendar year of the figures.
income-rule-year = فئات الدخل هي فئات البنك الدولي للسنة التقويمية { $year }؛ والاقتصاد الذي ليست له فئة في تلك السنة يُحسب ضمن فئته في أقرب سنة كانت له فيها فئة.
income-rule-each-year = فئات الدخل هي فئات البنك الدولي لكل سنة تقويمية؛ والاقتصاد الذي ليست له فئة في سنة ما يُحسب ضمن فئته في أقرب سنة كانت له فيها فئة. ويعود جزء من أي تغير إلى اقتصادات انتقلت من فئة إلى أخرى.
# $year: the latest year of the classification, whose groups are taken for all years.
income-rule-latest-year = فئات الدخل هي فئات البنك الدولي لعام { $year }، في جميع السنوات؛ والاقتصاد الذي ليست له فئة في عام { $year } يُحسب ضمن فئته في أقرب سنة كانت له فيها فئة.
