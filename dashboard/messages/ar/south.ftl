### The page of South and North.

south-title = فيما بين بلدان الجنوب
south-summary = التنقل فيما بين بلدان الجنوب: حجمه، وبأي تعريف للجنوب، ومنذ متى، وأين، وعدد النساء.

## Sections of the page

south-size = الحجم، وبأي تعريف
    .text = ليس «للجنوب» تعريف واحد. اختر تعريفاً أو ضع تعريفاً خاصاً: وتتبعه جميع الرسوم البيانية في الصفحة.
south-since = منذ عام 1990
    .text = يتغير الخط بتنقل الناس، ويتغير كذلك، حيث يتألف الجنوب من فئات دخل، بانتقال البلدان من فئة إلى أخرى.
south-where = أين يعيشون
    .text = السنة وما يُعرض هما ما اختير للصفحة.
south-members = بلدان الجنوب
    .text = البلدان والمناطق التي هي من الجنوب بحسب التعريف المختار، وفئات الدخل عبر الزمن.

## Controls

south-definition = الجنوب هو
    .wb-lmic = الدخل المنخفض والمتوسط، كل سنة
    .wb-lmic-fixed = الدخل المنخفض والمتوسط، فئة عام 2024
    .wb-low = الدخل المنخفض والشريحة الدنيا من الدخل المتوسط فقط
    .paper-2018 = كما في ورقة عام 2018
    .un-developing = المناطق الأقل نمواً حسب الأمم المتحدة
    .non-oecd = خارج منظمة التعاون والتنمية في الميدان الاقتصادي
    .custom = تعريفك الخاص
south-base = انطلاقاً من
south-to-south = نُقل إلى الجنوب
south-to-north = نُقل إلى الشمال
south-named = المقاصد المحتسبة (ورقة عام 2018)
south-show = العرض
    .share = النسبة
    .persons = الأشخاص

## Who is South

# $named: the destinations that the paper names, "Bahrain, Kuwait and Oman"; none where none is chosen.
south-who =
    { $definition ->
        [wb-lmic] الجنوب: الاقتصادات المنخفضة الدخل واقتصادات الشريحتين الدنيا والعليا من الدخل المتوسط، بحسب فئة البنك الدولي للسنة المعروضة.
        [wb-lmic-fixed] الجنوب: الاقتصادات المنخفضة الدخل واقتصادات الشريحتين الدنيا والعليا من الدخل المتوسط، بحسب فئة البنك الدولي لعام 2024، في جميع السنوات.
        [wb-low] الجنوب: الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط، بحسب فئة البنك الدولي للسنة المعروضة.
        [paper-2018]
            { $named ->
                [none] الجنوب: الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط، بحسب فئة البنك الدولي للسنة المعروضة.
               *[other] الجنوب: الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط، بحسب فئة البنك الدولي للسنة المعروضة؛ ويُحتسب الانتقال منها إلى { $named } كذلك انتقالاً من الجنوب إلى الجنوب.
            }
        [un-developing] الجنوب: المناطق الأقل نمواً لدى إدارة الشؤون الاقتصادية والاجتماعية، في جميع السنوات: أفريقيا، والأمريكتان باستثناء أمريكا الشمالية، وآسيا باستثناء اليابان، وأوقيانوسيا باستثناء أستراليا ونيوزيلندا.
       *[non-oecd] الجنوب: البلدان والمناطق التي ليست هي نفسها أعضاء في منظمة التعاون والتنمية في الميدان الاقتصادي بحسب قائمة أيار/مايو 2021، في جميع السنوات؛ وأقاليم الدول الأعضاء التي تدرجها إدارة الشؤون الاقتصادية والاجتماعية على حدة هي من الجنوب.
    }
    .mark =
        { $south ->
            [wb-lmic] الجنوب: «{ south-definition.wb-lmic }»
            [wb-lmic-fixed] الجنوب: «{ south-definition.wb-lmic-fixed }»
            [wb-low] الجنوب: «{ south-definition.wb-low }»
            [paper-2018] الجنوب: «{ south-definition.paper-2018 }»
            [un-developing] الجنوب: «{ south-definition.un-developing }»
            [non-oecd] الجنوب: «{ south-definition.non-oecd }»
           *[custom] الجنوب: «{ south-definition.custom }»
        }

# The same beside other definitions, each after the name by which readers choose it.
south-explained =
    { $definition ->
        [paper-2018]
            { $named ->
                [none] «{ south-definition.paper-2018 }»: الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط، بحسب فئة البنك الدولي للسنة المعروضة.
               *[other] «{ south-definition.paper-2018 }»: الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط، بحسب فئة البنك الدولي للسنة المعروضة؛ ويُحتسب الانتقال منها إلى { $named } كذلك انتقالاً من الجنوب إلى الجنوب.
            }
        [un-developing] «{ south-definition.un-developing }»: المناطق الأقل نمواً لدى إدارة الشؤون الاقتصادية والاجتماعية، في جميع السنوات: أفريقيا، والأمريكتان باستثناء أمريكا الشمالية، وآسيا باستثناء اليابان، وأوقيانوسيا باستثناء أستراليا ونيوزيلندا.
       *[non-oecd] «{ south-definition.non-oecd }»: البلدان والمناطق التي ليست هي نفسها أعضاء في المنظمة بحسب قائمة أيار/مايو 2021، في جميع السنوات؛ وأقاليم الدول الأعضاء التي تدرجها إدارة الشؤون الاقتصادية والاجتماعية على حدة هي من الجنوب.
    }
# $sentences: one or more of them.
south-explained-all = { $sentences }

# $start: the sentence on the definition from which the reader's own one starts, south-who.
# $parts: what the reader changed, one or more of the four parts below.
south-own-choice =
    { $parts ->
        [none] { $start } تعديلاتك: لم يُنقل شيء.
       *[other] { $start } تعديلاتك: { $parts }.
    }
    .mark =
        { $south ->
            [wb-lmic] الجنوب: «{ south-definition.wb-lmic }»
            [wb-lmic-fixed] الجنوب: «{ south-definition.wb-lmic-fixed }»
            [wb-low] الجنوب: «{ south-definition.wb-low }»
            [paper-2018] الجنوب: «{ south-definition.paper-2018 }»
            [un-developing] الجنوب: «{ south-definition.un-developing }»
            [non-oecd] الجنوب: «{ south-definition.non-oecd }»
           *[custom] الجنوب: «{ south-definition.custom }»
        }
# $names: groups and countries: "Africa, Low income (World Bank), China and the Philippines".
south-moved-to-south = نُقل إلى الجنوب: { $names }
south-moved-to-north = نُقل إلى الشمال: { $names }
south-moved-groups = المجموعات بأعضائها في كل سنة
south-moved-both = وارد في الجانبين، ومن ثم في الشمال: { $names }
# Countries within such a list, and how many follow that are not named: "..., the Philippines and 3 more".
south-countries = { THE($places) }
south-more =
    { $count ->
        [zero] لا بلدان أخرى
        [one] بلد آخر
        [two] بلدان آخران
        [few] { $count } بلدان أخرى
        [many] { $count } بلداً آخر
       *[other] { $count } بلد آخر
    }

# $who: the sentences on who is South, south-who or south-own-choice; here with whose definition it is.
south-note =
    { $definition ->
        [paper-2018] { $who } المصدر: ورقة المعلومات الأساسية عن التنقل فيما بين بلدان الجنوب، المنتدى العالمي المعني بالهجرة والتنمية 2018؛ والبنك الدولي، تصنيف البلدان، تموز/يوليه 2025.
        [un-developing] { $who } المصدر: إدارة الشؤون الاقتصادية والاجتماعية، International Migrant Stock 2020، قائمة المناطق.
        [non-oecd] { $who } المصدر: قائمة أعضاء منظمة التعاون والتنمية في الميدان الاقتصادي، أيار/مايو 2021.
       *[income] { $who } المصدر: البنك الدولي، تصنيف البلدان، تموز/يوليه 2025.
    }
    .mark =
        { $south ->
            [wb-lmic] الجنوب: «{ south-definition.wb-lmic }»
            [wb-lmic-fixed] الجنوب: «{ south-definition.wb-lmic-fixed }»
            [wb-low] الجنوب: «{ south-definition.wb-low }»
            [paper-2018] الجنوب: «{ south-definition.paper-2018 }»
            [un-developing] الجنوب: «{ south-definition.un-developing }»
            [non-oecd] الجنوب: «{ south-definition.non-oecd }»
           *[custom] الجنوب: «{ south-definition.custom }»
        }

## Notes of several charts

# Who is in none of the four flows, in one year. $of: what leaves them out, "shares" or "counts". $persons: how many are
# of unknown origin, a $share of all; $without: the share of those from or to areas without group, none where nobody is.
south-left-out =
    { $of ->
        [counts]
            { $without ->
                [none] لا تشمل الأعداد المهاجرين المجهول منشؤهم، وعددهم { $persons } ({ $share } من الجميع في عام { $year }).
               *[other] لا تشمل الأعداد المهاجرين المجهول منشؤهم، وعددهم { $persons } ({ $share } من الجميع في عام { $year })، ولا المهاجرين من مناطق بدون فئة أو إليها ({ $without }).
            }
       *[shares]
            { $without ->
                [none] لا تشمل النسب المهاجرين المجهول منشؤهم، وعددهم { $persons } ({ $share } من الجميع في عام { $year }).
               *[other] لا تشمل النسب المهاجرين المجهول منشؤهم، وعددهم { $persons } ({ $share } من الجميع في عام { $year })، ولا المهاجرين من مناطق بدون فئة أو إليها ({ $without }).
            }
    }

# The same in the first and the last year. $low: none where the share from or to areas without group is $high in both.
south-left-out-since =
    { $high ->
        [none] لا تشمل النسب المهاجرين المجهول منشؤهم ({ $first } من الجميع في عام { $start }، و{ $last } في عام { $end }).
       *[other]
            { $low ->
                [none] لا تشمل النسب المهاجرين المجهول منشؤهم ({ $first } من الجميع في عام { $start }، و{ $last } في عام { $end })، ولا المهاجرين من مناطق بدون فئة أو إليها ({ $high }).
               *[other] لا تشمل النسب المهاجرين المجهول منشؤهم ({ $first } من الجميع في عام { $start }، و{ $last } في عام { $end })، ولا المهاجرين من مناطق بدون فئة أو إليها (من { $low } إلى { $high }).
            }
    }

# $parts: one or both of the two parts below.
south-listed-elsewhere = { $parts } (ترد أسماؤها تحت «{ south-members }»).
south-without-group =
    { $count ->
        [zero] لا مناطق بدون فئة دخل
        [one] منطقة واحدة بدون فئة دخل
        [two] منطقتان بدون فئة دخل
        [few] { $count } مناطق بدون فئة دخل
        [many] { $count } منطقة بدون فئة دخل
       *[other] { $count } منطقة بدون فئة دخل
    }
# $first, $last: how many economies, in the first and in the last year. $changed: whether these differ.
# $alone: whether the sentence begins with this part.
south-placed =
    { $changed ->
        [yes]
            { $alone ->
               *[other] الاقتصادات المصنفة بحسب فئتها في أقرب سنة كانت لها فيها فئة: { $first } في عام { $start }، و{ $last } في عام { $end }
            }
       *[no]
            { $last ->
                [zero] لا اقتصادات مصنفة بحسب فئتها في أقرب سنة كانت لها فيها فئة
                [one] اقتصاد واحد مصنف بحسب فئته في أقرب سنة كانت له فيها فئة
                [two] اقتصادان مصنفان بحسب فئتيهما في أقرب سنة كانت لهما فيها فئة
                [few] { $last } اقتصادات مصنفة بحسب فئتها في أقرب سنة كانت لها فيها فئة
                [many] { $last } اقتصاداً مصنفاً بحسب فئته في أقرب سنة كانت له فيها فئة
               *[other] { $last } اقتصاد مصنف بحسب فئته في أقرب سنة كانت له فيها فئة
            }
    }

south-migrants = المهاجرون: كل من يعيش في بلد غير بلد ميلاده أو، حيث لا يُسجَّل بلد الميلاد، غير بلد جنسيته، أياً كان عمره وسواء كان يعمل أم لا. وهو عدد القائمين في البلد، أياً كان وقت قدومهم.

# One flow with its first and its last figure, in a list: a share or a number of persons.
south-course =
    { $flow ->
        [south_south] من الجنوب إلى الجنوب { $first } ثم { $last }
        [south_north] من الجنوب إلى الشمال { $first } ثم { $last }
        [north_south] من الشمال إلى الجنوب { $first } ثم { $last }
       *[north_north] من الشمال إلى الشمال { $first } ثم { $last }
    }

## The table of origins by destinations

south-table-title = المهاجرون حسب جانب المنشأ وجانب المقصد، { $year }

# $quoted: whether the figures of the paper of 2013 stand below.
south-table-subtitle =
    { $quoted ->
        [yes] المهاجرون الدوليون، بالملايين وكنسبة مئوية ممن يُعرف منشؤهم، العالم؛ وتحتها ورقة عام 2013
       *[no] المهاجرون الدوليون، بالملايين وكنسبة مئوية ممن يُعرف منشؤهم، العالم
    }

# The heads of the table's rows and columns.
south-origin =
    { $side ->
        [south] من الجنوب
        [north] من الشمال
        [total] المجموع
        [unknown] منشأ غير معروف
       *[without_group] بدون فئة دخل
    }
south-destination =
    { $side ->
        [south] إلى الجنوب
        [north] إلى الشمال
       *[total] المجموع
    }

# In a cell, what the paper has: $persons in million, "paper: 74 (34%)".
south-table-paper-cell = الورقة: { $persons } ({ $share }%)

# $share: of migrants of known origin, "27.3 per cent". $fixed: the same number without the word by the income groups of
# the $latest year; none where these do not matter.
south-table-headline =
    { $fixed ->
        [none]
            { $definition ->
                [wb-lmic] من الجنوب إلى الجنوب: { $share } من المهاجرين المعروف منشؤهم، { $year } (الاقتصادات المنخفضة والمتوسطة الدخل)
                [wb-lmic-fixed] من الجنوب إلى الجنوب: { $share } من المهاجرين المعروف منشؤهم، { $year } (الاقتصادات التي كانت منخفضة أو متوسطة الدخل في عام 2024)
                [wb-low] من الجنوب إلى الجنوب: { $share } من المهاجرين المعروف منشؤهم، { $year } (الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط)
                [paper-2018] من الجنوب إلى الجنوب: { $share } من المهاجرين المعروف منشؤهم، { $year } (الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط، ومقاصد مسماة للمهاجرين منها فقط)
                [un-developing] من الجنوب إلى الجنوب: { $share } من المهاجرين المعروف منشؤهم، { $year } (المناطق الأقل نمواً حسب الأمم المتحدة)
                [non-oecd] من الجنوب إلى الجنوب: { $share } من المهاجرين المعروف منشؤهم، { $year } (البلدان والمناطق خارج منظمة التعاون والتنمية في الميدان الاقتصادي)
               *[custom] من الجنوب إلى الجنوب: { $share } من المهاجرين المعروف منشؤهم، { $year } (البلدان حسب اختيارك)
            }
       *[other]
            { $definition ->
                [wb-lmic] من الجنوب إلى الجنوب: { $share } من المهاجرين المعروف منشؤهم، { $year } (بفئات عام { $latest }: { $fixed }؛ الاقتصادات المنخفضة والمتوسطة الدخل)
                [wb-low] من الجنوب إلى الجنوب: { $share } من المهاجرين المعروف منشؤهم، { $year } (بفئات عام { $latest }: { $fixed }؛ الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط)
                [paper-2018] من الجنوب إلى الجنوب: { $share } من المهاجرين المعروف منشؤهم، { $year } (بفئات عام { $latest }: { $fixed }؛ الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط، ومقاصد مسماة للمهاجرين منها فقط)
               *[custom] من الجنوب إلى الجنوب: { $share } من المهاجرين المعروف منشؤهم، { $year } (بفئات عام { $latest }: { $fixed }؛ البلدان حسب اختيارك)
            }
    }

# $parts: the four flows, each as below.
south-table-flows = من بين { $placed } من المهاجرين في عام { $year } الذين يقع منشؤهم ومقصدهم في الجنوب أو الشمال: { $parts }.
south-table-part =
    { $flow ->
        [south_south] من الجنوب إلى الجنوب { $persons } ({ $share })
        [south_north] من الجنوب إلى الشمال { $persons } ({ $share })
        [north_south] من الشمال إلى الجنوب { $persons } ({ $share })
       *[north_north] من الشمال إلى الشمال { $persons } ({ $share })
    }
south-table-unknown = ويُضاف إليهم { $unknown } من المهاجرين منشؤهم غير معروف.
# $persons and $total: whole millions, as the paper gives them.
south-table-paper = بحسب ورقة عام 2013، بلغ عدد المهاجرين من الجنوب إلى الجنوب { $persons } مليون شخص، أي { $share } من مجموعها البالغ { $total } مليوناً.
south-table-paper-note = الورقة: منظمة العمل الدولية، Labour migration and development، 2013، الجدول 1-1، استناداً إلى اللوحة الجدارية لإدارة الشؤون الاقتصادية والاجتماعية لعام 2009. وجانباها هما البلدان الصناعية والبلدان النامية؛ وهي تسمي الأعداد القائمة تدفقات، ومجموع أرقامها 215 مليوناً في حين يذكر نصها 214 مليوناً. وقد نقحت إدارة الشؤون الاقتصادية والاجتماعية منذ ذلك الحين أرقامها لعام 2010.

## Every definition

south-definitions-title = مدى أهمية التعريف: من الجنوب إلى الجنوب، 1990-2024
south-definitions-subtitle = النسبة المئوية من المهاجرين الدوليين المعروف منشؤهم

# What two papers say, on the chart.
south-definitions-half = «50 في المائة على الأقل»، الوحدة 8 لمنظمة العمل الدولية
south-definitions-third = «الثلث»، ورقة منظمة العمل الدولية لعام 2013

# $least: the number of the lowest share without the word, $high: the highest share.
south-definitions-headline = من الجنوب إلى الجنوب: من { $least } إلى { $high } من المهاجرين المعروف منشؤهم، { $last }، بحسب التعريف

# $lowest, $highest, $chosen: definitions, as readers choose them.
south-definitions-range = في عام { $last }، تراوحت نسبة الهجرة فيما بين بلدان الجنوب من المهاجرين المعروف منشؤهم بين { $low } («{ $lowest }») و{ $high } («{ $highest }»)؛ وهي { $share } بحسب التعريف المختار («{ $chosen }»).

# $reached: the definitions under which it does, each with its years.
south-definitions-reached =
    { $reached ->
        [none] وهي لا تبلغ 50 في المائة بأي منها في أي سنة من السنوات.
       *[other] وهي لا تبلغ 50 في المائة إلا هنا: { $reached }.
    }
south-definitions-years = «{ $label }» ({ $years })

south-definitions-claims = «50 في المائة على الأقل»: منظمة العمل الدولية، الوحدة 8، التعاون فيما بين بلدان الجنوب وهجرة اليد العاملة، وهي لا تذكر سنة ولا مصدراً ولا تعريفاً. «الثلث»: منظمة العمل الدولية، Labour migration and development، 2013، لعام 2010، حسب البلدان الصناعية والبلدان النامية؛ ويورد جدولها 1-1 نسبة 34 في المائة.

## The four flows over time

south-flows-title = التدفقات الأربعة بين الجنوب والشمال، 1990-2024

south-flows-subtitle =
    { $show ->
        [share] النسبة المئوية من المهاجرين الدوليين المعروف منشؤهم، العالم
       *[persons] المهاجرون الدوليون، أشخاص، العالم
    }

# In the table, of those who cannot be placed.
south-flows-not-in-shares = غير مشمولين بالنسب

# $flow: the one that changed most, from $first to $last; "groups" where countries change side with their income group:
# $fixed and $last are then of South to South by the groups of the last year in both years, $first by those of the first.
south-flows-headline =
    { $flow ->
        [south_south] أكبر تغير كان من الجنوب إلى الجنوب: { $first } في عام { $start }، و{ $last } في عام { $end }
        [south_north] أكبر تغير كان من الجنوب إلى الشمال: { $first } في عام { $start }، و{ $last } في عام { $end }
        [north_south] أكبر تغير كان من الشمال إلى الجنوب: { $first } في عام { $start }، و{ $last } في عام { $end }
        [north_north] أكبر تغير كان من الشمال إلى الشمال: { $first } في عام { $start }، و{ $last } في عام { $end }
       *[groups] من الجنوب إلى الجنوب، بفئات عام { $end }: { $fixed } في عام { $start }، و{ $last } في عام { $end } (بفئات عام { $start }: { $first })
    }

# $courses: the four flows, each as south-course.
south-flows-courses =
    { $definition ->
        [wb-lmic] في عامي { $start } و{ $end }، والجنوب هو الاقتصادات المنخفضة والمتوسطة الدخل: { $courses }.
        [wb-lmic-fixed] في عامي { $start } و{ $end }، والجنوب هو الاقتصادات التي كانت منخفضة أو متوسطة الدخل في عام 2024: { $courses }.
        [wb-low] في عامي { $start } و{ $end }، والجنوب هو الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط: { $courses }.
        [paper-2018] في عامي { $start } و{ $end }، والجنوب هو الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط، ومقاصد مسماة للمهاجرين منها فقط: { $courses }.
        [un-developing] في عامي { $start } و{ $end }، والجنوب هو المناطق الأقل نمواً حسب الأمم المتحدة: { $courses }.
        [non-oecd] في عامي { $start } و{ $end }، والجنوب هو البلدان والمناطق خارج منظمة التعاون والتنمية في الميدان الاقتصادي: { $courses }.
       *[custom] في عامي { $start } و{ $end }، والجنوب حسب اختيارك للبلدان: { $courses }.
    }
south-flows-throughout =
    { $throughout ->
        [none] { "" }
       *[other] وبفئات الدخل لعام { $end } في جميع السنوات: { $throughout }.
    }

# $without: whether there are areas without group.
south-flows-apart =
    { $without ->
        [yes] خارج التدفقات الأربعة: المهاجرون المجهول منشؤهم، ولهم خط خاص بهم، والمهاجرون من مناطق بدون فئة أو إليها، وهم في الجدول.
       *[no] خارج التدفقات الأربعة: المهاجرون المجهول منشؤهم، ولهم خط خاص بهم.
    }

## Women

south-women-title = النساء في التدفقات الأربعة، 1990-2024
south-women-subtitle = النساء، النسبة المئوية من المهاجرين الدوليين في كل تدفق، العالم

# $empty: the year in which nobody had gone from South to South, none where both have somebody. $last: a share; $first
# and $fixed: numbers without the word, $fixed by the groups of the last year, none where these do not matter.
south-women-headline =
    { $empty ->
        [none]
            { $fixed ->
                [none] النساء: { $last } من المهاجرين من الجنوب إلى الجنوب في عام { $end }، مقابل { $first } في عام { $start }
               *[other] النساء: { $last } من المهاجرين من الجنوب إلى الجنوب في عام { $end }، مقابل { $fixed } في عام { $start } (بفئات عام { $start }: { $first })
            }
       *[other]
            { $definition ->
                [wb-lmic] لا مهاجرين من الجنوب إلى الجنوب في عام { $empty }، والجنوب هو الاقتصادات المنخفضة والمتوسطة الدخل
                [wb-lmic-fixed] لا مهاجرين من الجنوب إلى الجنوب في عام { $empty }، والجنوب هو الاقتصادات التي كانت منخفضة أو متوسطة الدخل في عام 2024
                [wb-low] لا مهاجرين من الجنوب إلى الجنوب في عام { $empty }، والجنوب هو الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط
                [paper-2018] لا مهاجرين من الجنوب إلى الجنوب في عام { $empty }، والجنوب هو الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط، ومقاصد مسماة للمهاجرين منها فقط
                [un-developing] لا مهاجرين من الجنوب إلى الجنوب في عام { $empty }، والجنوب هو المناطق الأقل نمواً حسب الأمم المتحدة
                [non-oecd] لا مهاجرين من الجنوب إلى الجنوب في عام { $empty }، والجنوب هو البلدان والمناطق خارج منظمة التعاون والتنمية في الميدان الاقتصادي
               *[custom] لا مهاجرين من الجنوب إلى الجنوب في عام { $empty }، والجنوب حسب اختيارك للبلدان
            }
    }

# $courses: the four flows, each as south-course.
south-women-courses =
    { $definition ->
        [wb-lmic] نسبة النساء في عامي { $start } و{ $end }، والجنوب هو الاقتصادات المنخفضة والمتوسطة الدخل: { $courses }.
        [wb-lmic-fixed] نسبة النساء في عامي { $start } و{ $end }، والجنوب هو الاقتصادات التي كانت منخفضة أو متوسطة الدخل في عام 2024: { $courses }.
        [wb-low] نسبة النساء في عامي { $start } و{ $end }، والجنوب هو الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط: { $courses }.
        [paper-2018] نسبة النساء في عامي { $start } و{ $end }، والجنوب هو الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط، ومقاصد مسماة للمهاجرين منها فقط: { $courses }.
        [un-developing] نسبة النساء في عامي { $start } و{ $end }، والجنوب هو المناطق الأقل نمواً حسب الأمم المتحدة: { $courses }.
        [non-oecd] نسبة النساء في عامي { $start } و{ $end }، والجنوب هو البلدان والمناطق خارج منظمة التعاون والتنمية في الميدان الاقتصادي: { $courses }.
       *[custom] نسبة النساء في عامي { $start } و{ $end }، والجنوب حسب اختيارك للبلدان: { $courses }.
    }

# $without: whether there are areas without group.
south-women-shares =
    { $without ->
        [yes] كل نسبة هي من المهاجرين في تدفق واحد. ولا يدخل في أي تدفق المهاجرون المجهول منشؤهم ولا المهاجرون من مناطق بدون فئة أو إليها؛ وترد نسب النساء بينهم في الجدول.
       *[no] كل نسبة هي من المهاجرين في تدفق واحد. ولا يدخل في أي تدفق المهاجرون المجهول منشؤهم؛ وترد نسبة النساء بينهم في الجدول.
    }

## Where they live

south-subregions-title = أين يعيش المهاجرون من الجنوب إلى الجنوب، { $year }

south-subregions-subtitle =
    { $show ->
        [share] النسبة المئوية من المهاجرين الوافدين المعروف منشؤهم، حسب المنطقة الفرعية للمقصد لدى منظمة العمل الدولية
       *[persons] المهاجرون الدوليون من الجنوب إلى الجنوب، حسب المنطقة الفرعية للمقصد لدى منظمة العمل الدولية، { $year }
    }

# $first: the subregion with the largest figure; none where nobody had gone from South to South.
south-subregions-headline =
    { $first ->
        [none] بهذا التعريف، لم يكن أحد قد انتقل من الجنوب إلى الجنوب حتى عام { $year }
       *[other]
            { $show ->
                [persons] أكبر عدد من المهاجرين من الجنوب إلى الجنوب في عام { $year } كان { IN($first) }: { $persons }
               *[share] المهاجرون من الجنوب إلى الجنوب { IN($first) }: { $share } من الوافدين المعروف منشؤهم، { $year }
            }
    }

south-subregions-own =
    { $show ->
        [persons] { START($place) }، { $group }: عدد المهاجرين من الجنوب إلى الجنوب في المنطقة الفرعية في عام { $year }: { $persons }
       *[share] { START($place) }، { $group }: { $share } من الوافدين مهاجرون من الجنوب إلى الجنوب، { $year }
    }

# $leaders: the three largest, each as below.
south-subregions-leaders =
    { $definition ->
        [wb-lmic] المهاجرون من الجنوب إلى الجنوب في عام { $year } ونسبتهم من المهاجرين الوافدين المعروف منشؤهم، والجنوب هو الاقتصادات المنخفضة والمتوسطة الدخل: { $leaders }.
        [wb-lmic-fixed] المهاجرون من الجنوب إلى الجنوب في عام { $year } ونسبتهم من المهاجرين الوافدين المعروف منشؤهم، والجنوب هو الاقتصادات التي كانت منخفضة أو متوسطة الدخل في عام 2024: { $leaders }.
        [wb-low] المهاجرون من الجنوب إلى الجنوب في عام { $year } ونسبتهم من المهاجرين الوافدين المعروف منشؤهم، والجنوب هو الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط: { $leaders }.
        [paper-2018] المهاجرون من الجنوب إلى الجنوب في عام { $year } ونسبتهم من المهاجرين الوافدين المعروف منشؤهم، والجنوب هو الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط، ومقاصد مسماة للمهاجرين منها فقط: { $leaders }.
        [un-developing] المهاجرون من الجنوب إلى الجنوب في عام { $year } ونسبتهم من المهاجرين الوافدين المعروف منشؤهم، والجنوب هو المناطق الأقل نمواً حسب الأمم المتحدة: { $leaders }.
        [non-oecd] المهاجرون من الجنوب إلى الجنوب في عام { $year } ونسبتهم من المهاجرين الوافدين المعروف منشؤهم، والجنوب هو البلدان والمناطق خارج منظمة التعاون والتنمية في الميدان الاقتصادي: { $leaders }.
       *[custom] المهاجرون من الجنوب إلى الجنوب في عام { $year } ونسبتهم من المهاجرين الوافدين المعروف منشؤهم، والجنوب حسب اختيارك للبلدان: { $leaders }.
    }
south-subregions-part = { $place } { $persons } ({ $share })

# $outside: countries and areas of no subregion.
south-subregions-outside =
    { $outside ->
        [none] { "" }
       *[other] خارج جميع المناطق الفرعية لمنظمة العمل الدولية: { THE($outside) }.
    }

## Who is South: the map

south-members-title = بلدان الجنوب، { $year }
south-members-subtitle = البلدان والمناطق المشمولة ببيانات عدد المهاجرين، حسب الجانب، { $year }

# In the table and on hover, what is particular of an area.
south-members-moved = منقول باختيارك
south-members-counts = مقصد محتسب
south-members-absent = غير مشمول ببيانات عدد المهاجرين

# $count: how many of all $areas are South.
south-members-headline =
    { $definition ->
        [wb-lmic] في عام { $year }، بلغ عدد بلدان الجنوب ومناطقه { $count } من أصل { $areas }: الاقتصادات المنخفضة والمتوسطة الدخل
        [wb-lmic-fixed] في عام { $year }، بلغ عدد بلدان الجنوب ومناطقه { $count } من أصل { $areas }: الاقتصادات التي كانت منخفضة أو متوسطة الدخل في عام 2024
        [wb-low] في عام { $year }، بلغ عدد بلدان الجنوب ومناطقه { $count } من أصل { $areas }: الاقتصادات المنخفضة الدخل واقتصادات الشريحة الدنيا من الدخل المتوسط
        [un-developing] في عام { $year }، بلغ عدد بلدان الجنوب ومناطقه { $count } من أصل { $areas }: المناطق الأقل نمواً حسب الأمم المتحدة
        [non-oecd] في عام { $year }، بلغ عدد بلدان الجنوب ومناطقه { $count } من أصل { $areas }: البلدان والمناطق خارج منظمة التعاون والتنمية في الميدان الاقتصادي
       *[custom] في عام { $year }، بلغ عدد بلدان الجنوب ومناطقه { $count } من أصل { $areas }: البلدان حسب اختيارك
    }

south-members-finding =
    { $side ->
        [south] { START($place) }: ضمن الجنوب في عام { $year } بالتعريف المختار
        [north] { START($place) }: ضمن الشمال في عام { $year } بالتعريف المختار
       *[without_group] { START($place) }: خارج الجنوب والشمال في عام { $year }، لعدم وجود فئة دخل
    }

# $without: how many have no income group.
south-members-sides =
    { $without ->
        [0] في عام { $year }، بلغ عدد البلدان والمناطق في الجنوب { $count } وفي الشمال { $north }.
       *[other] في عام { $year }، بلغ عدد البلدان والمناطق في الجنوب { $count } وفي الشمال { $north } وبدون فئة { $without }.
    }

# The side of the reader's own country, and why: $reason. $group: its income group in the year $at, "nearest-year" where
# that is another year than the one wanted.
south-members-own =
    { $reason ->
        [absent] { THE($place) }: خارج بيانات عدد المهاجرين، ومن ثم خارج الجانبين.
        [without-group] { THE($place) }: بدون فئة دخل، ومن ثم خارج الجانبين.
        [moved]
            { $side ->
                [south] { THE($place) }: الجنوب، باختيارك.
               *[north] { THE($place) }: الشمال، باختيارك.
            }
        [un-developing]
            { $side ->
                [south] { THE($place) }: الجنوب، ضمن المناطق الأقل نمواً لدى إدارة الشؤون الاقتصادية والاجتماعية.
               *[north] { THE($place) }: الشمال، ضمن المناطق الأكثر نمواً لدى إدارة الشؤون الاقتصادية والاجتماعية.
            }
        [non-oecd]
            { $side ->
                [south] { THE($place) }: الجنوب، خارج عضوية منظمة التعاون والتنمية في الميدان الاقتصادي في أيار/مايو 2021.
               *[north] { THE($place) }: الشمال، ضمن أعضاء منظمة التعاون والتنمية في الميدان الاقتصادي في أيار/مايو 2021.
            }
        [of-year]
            { $side ->
                [south]
                    { $group ->
                        [low] { THE($place) }: الجنوب، الدخل المنخفض بحسب فئة البنك الدولي لعام { $at }.
                        [lower-middle] { THE($place) }: الجنوب، الشريحة الدنيا من الدخل المتوسط بحسب فئة البنك الدولي لعام { $at }.
                       *[upper-middle] { THE($place) }: الجنوب، الشريحة العليا من الدخل المتوسط بحسب فئة البنك الدولي لعام { $at }.
                    }
               *[north]
                    { $group ->
                        [upper-middle] { THE($place) }: الشمال، الشريحة العليا من الدخل المتوسط بحسب فئة البنك الدولي لعام { $at }.
                       *[high] { THE($place) }: الشمال، الدخل المرتفع بحسب فئة البنك الدولي لعام { $at }.
                    }
            }
       *[nearest-year]
            { $side ->
                [south]
                    { $group ->
                        [low] { THE($place) }: الجنوب، الدخل المنخفض بحسب فئة البنك الدولي لعام { $at }، وهي أقرب سنة لها فئة.
                        [lower-middle] { THE($place) }: الجنوب، الشريحة الدنيا من الدخل المتوسط بحسب فئة البنك الدولي لعام { $at }، وهي أقرب سنة لها فئة.
                       *[upper-middle] { THE($place) }: الجنوب، الشريحة العليا من الدخل المتوسط بحسب فئة البنك الدولي لعام { $at }، وهي أقرب سنة لها فئة.
                    }
               *[north]
                    { $group ->
                        [upper-middle] { THE($place) }: الشمال، الشريحة العليا من الدخل المتوسط بحسب فئة البنك الدولي لعام { $at }، وهي أقرب سنة لها فئة.
                       *[high] { THE($place) }: الشمال، الدخل المرتفع بحسب فئة البنك الدولي لعام { $at }، وهي أقرب سنة لها فئة.
                    }
            }
    }
# The same for a destination to which moves count as South to South though it is North.
south-members-own-counts =
    { $reason ->
        [nearest-year]
            { $group ->
                [upper-middle] { THE($place) }: الشمال، الشريحة العليا من الدخل المتوسط بحسب فئة البنك الدولي لعام { $at }، وهي أقرب سنة لها فئة؛ ويُحتسب المهاجرون من الجنوب الذين يعيشون هناك ضمن المهاجرين من الجنوب إلى الجنوب.
               *[high] { THE($place) }: الشمال، الدخل المرتفع بحسب فئة البنك الدولي لعام { $at }، وهي أقرب سنة لها فئة؛ ويُحتسب المهاجرون من الجنوب الذين يعيشون هناك ضمن المهاجرين من الجنوب إلى الجنوب.
            }
       *[of-year]
            { $group ->
                [upper-middle] { THE($place) }: الشمال، الشريحة العليا من الدخل المتوسط بحسب فئة البنك الدولي لعام { $at }؛ ويُحتسب المهاجرون من الجنوب الذين يعيشون هناك ضمن المهاجرين من الجنوب إلى الجنوب.
               *[high] { THE($place) }: الشمال، الدخل المرتفع بحسب فئة البنك الدولي لعام { $at }؛ ويُحتسب المهاجرون من الجنوب الذين يعيشون هناك ضمن المهاجرين من الجنوب إلى الجنوب.
            }
    }

# $outside: areas that never had an income group; none where every area has a side. $without: how many they are.
south-members-outside =
    { $outside ->
        [none] { "" }
       *[other] مناطق بدون فئة: { THE($outside) }.
    }

# $borrowed: economies with the year of their group, none where all have one of the year itself; $more: how many beyond.
south-members-borrowed =
    { $borrowed ->
        [none] { "" }
       *[other]
            { $more ->
                [0] اقتصادات مصنفة بحسب فئتها في أقرب سنة كانت لها فيها فئة: { $borrowed }.
                [1] اقتصادات مصنفة بحسب فئتها في أقرب سنة كانت لها فيها فئة: { $borrowed }، واقتصاد آخر يرد في الجدول.
                [2] اقتصادات مصنفة بحسب فئتها في أقرب سنة كانت لها فيها فئة: { $borrowed }، واقتصادان آخران يردان في الجدول.
               *[other] اقتصادات مصنفة بحسب فئتها في أقرب سنة كانت لها فيها فئة: { $borrowed }، واقتصادات أخرى ترد في الجدول وعددها { $more }.
            }
    }
south-members-borrowed-part = { THE($place) } ({ $at })

south-members-sense = تصنيف بلد ضمن الجنوب أو الشمال هو لأغراض إحصائية فقط؛ ولا تعني أي من الكلمتين أكثر من ذلك.

## The World Bank's income groups

south-limits-title = الحدود بين فئات الدخل لدى البنك الدولي، 1987-2024
south-limits-subtitle = نصيب الفرد من الدخل القومي الإجمالي (طريقة أطلس)، بدولارات الولايات المتحدة لكل سنة
south-limits-headline = بدأ الدخل المرتفع فوق { $first } للفرد في عام { $start } وفوق { $last } في عام { $end }
# $parts: the three limits, each as below.
south-limits-each = نصيب الفرد من الدخل القومي الإجمالي: { $parts }.
south-limits-part =
    { $group ->
        [low] الدخل المنخفض حتى { $first } في عام { $start } و{ $last } في عام { $end }
        [lower-middle] الشريحة الدنيا من الدخل المتوسط حتى { $first } في عام { $start } و{ $last } في عام { $end }
       *[upper-middle] الشريحة العليا من الدخل المتوسط حتى { $first } في عام { $start } و{ $last } في عام { $end }
    }
south-limits-year = السنة هي سنة الدخل: والفئات المحددة على أساسها تسري اعتباراً من تموز/يوليه من السنة التالية.
south-limits-quoted = تذكر ورقة عام 2018 حدود 1,005 و3,955 و12,235 دولاراً وتؤرخها بعام 2017؛ وهي حدود دخل عام 2016، السارية اعتباراً من تموز/يوليه 2017.

south-counts-title = الاقتصادات في كل فئة من فئات الدخل لدى البنك الدولي، 1987-2024
south-counts-subtitle = عدد الاقتصادات التي لها فئة، حسب سنة الدخل
# $low_first, $low_last: how many economies are of low income in the first and the last year; $high_first, $high_last: of
# high income.
south-counts-headline = عدد الاقتصادات المنخفضة الدخل: { $low_first } في عام { $start } و{ $low_last } في عام { $end }؛ ومرتفعة الدخل: { $high_first } ثم { $high_last }
# $parts: the four groups, each as below.
south-counts-each = الاقتصادات في كل فئة دخل في عامي { $start } و{ $end }: { $parts }.
south-counts-part =
    { $group ->
        [low] الدخل المنخفض { $first } ثم { $last }
        [lower-middle] الشريحة الدنيا من الدخل المتوسط { $first } ثم { $last }
        [upper-middle] الشريحة العليا من الدخل المتوسط { $first } ثم { $last }
       *[high] الدخل المرتفع { $first } ثم { $last }
    }
# $states: former States, each with its years as below.
south-counts-states = دول محتسبة في سنواتها وإن لم تعد قائمة: { $states }.
# $antilles: the Netherlands Antilles with its years.
south-counts-antilles = غير محتسبة لكونها كانت جزءاً من دولة: { $antilles }. أما كوراساو وسانت مارتن (الجزء الهولندي)، اللتان خلفتاها، فمحتسبتان.
# $last: none where it is the year $first alone.
south-counts-former =
    { $last ->
        [none] { THE($place) } ({ $first })
       *[other] { THE($place) } ({ $first }-{ $last })
    }
# $all_first, $all_last: how many economies have a group in the first and the last year.
south-counts-all = الاقتصادات التي لها فئة: { $all_first } في عام { $start } و{ $all_last } في عام { $end }. وتتغير الأعداد كذلك بالدول الجديدة وبالاقتصادات التي صُنفت لاحقاً.
south-own-finding =
    { $share ->
        [none] لا يوجد مهاجرون { FROM($place) } في هذه الأرقام، { $year }
       *[other] في عام { $year }، عاش { $share } من المهاجرين { FROM($place) } في الجنوب
    }
