### The page of remittances.

remittances-page = التحويلات المالية
    .summary = ما يرسله المهاجرون إلى أوطانهم: الوارد والمدفوع حسب البلد والمجموعة، إلى جانب الاستثمار والمعونة، وتكلفة الإرسال.

## The sections of the page: heading, and the text under it

remittances-received = الواردة
    .text = ما تبلّغ الاقتصادات عن تلقيه، من { $start } إلى { $end }. والنقر على بلد يضيفه إلى البلدان المختارة.
remittances-groups = حسب المنطقة الفرعية وفئة الدخل
    .text = مجاميع الاقتصادات المبلِّغة؛ ويُذكر عددها مع كل رقم. ويُبقي خيار «الاقتصادات نفسها دائماً» على ما يبلّغ منها في كل سنة، بحيث لا تكون الزيادة زيادة في الإبلاغ.
remittances-beside = إلى جانب الاستثمار والمعونة وأرقام سبق ذكرها
    .text = يسري القياس والاقتصادات المختارة للصفحة على التدفقات الثلاثة أيضاً.
remittances-paid = المدفوعة
remittances-cost = تكلفة الإرسال حتى عام 2020
    .text = إرسال 200 دولار، من { $start } إلى { $end }، مقارنةً بحدود أهداف التنمية المستدامة. والبلدان المختارة هي تلك المختارة للصفحة كلها.

## Controls: each name, and the words of its options

remittances-measure = القياس
    .gdp = النسبة من الناتج المحلي الإجمالي
    .usd = دولارات الولايات المتحدة
remittances-year = السنة
remittances-countries = البلدان
remittances-since = الخطوط ابتداءً من
remittances-group = المجموعات
    .subregion = المنطقة الفرعية
    .income = فئة الدخل
remittances-economies = الاقتصادات
    .all = جميع الاقتصادات المبلِّغة
    .same = الاقتصادات نفسها دائماً
# "Income group of: each year", or that of the latest year ($year, 2024) in all years.
remittances-classified = فئة الدخل بحسب
    .then = كل سنة
    .latest = عام { $year }، لجميع السنوات
remittances-income = اقتصادات
    .lmic = الدخل المنخفض والمتوسط
    .upper-middle = الشريحة العليا من الدخل المتوسط
    .lower-middle = الشريحة الدنيا من الدخل المتوسط
    .low = الدخل المنخفض
# "Cost of: sending to" a country, or "sending from" it.
remittances-direction = تكلفة
    .sending_to = الإرسال إلى البلد
    .sending_from = الإرسال من البلد
remittances-surveyed = الممرات
    .all = جميع الممرات المشمولة بالمسح
    .same = الممرات نفسها دائماً

## What several charts say

remittances-received-subtitle =
    { $measure ->
        [gdp] النسبة المئوية من الناتج المحلي الإجمالي
       *[usd] التحويلات الشخصية، بالأسعار الجارية لدولار الولايات المتحدة
    }

## Received: the map

remittances-map-title = التحويلات المالية الواردة حسب البلد، { $year }

# $leader: the economy that received most, none where none reports; $figure: what it received, "26.9 per cent".
# $worth: what part of its GDP that nearly is, or "more" than all of it.
remittances-map-headline =
    { $worth ->
        [none] لم يبلّغ أي اقتصاد عن تحويلات مالية لعام { $year }
        [amount] أكبر مبلغ من التحويلات أُبلغ عنه لعام { $year } ورد { TO($leader) }: { $figure }
        [more] تجاوزت التحويلات الواردة { TO($leader) } كامل الناتج المحلي الإجمالي في عام { $year }
        [all] قاربت التحويلات الواردة { TO($leader) } كامل الناتج المحلي الإجمالي في عام { $year }
        [half] قاربت التحويلات الواردة { TO($leader) } نصف الناتج المحلي الإجمالي في عام { $year }
        [third] قاربت التحويلات الواردة { TO($leader) } ثلث الناتج المحلي الإجمالي في عام { $year }
        [quarter] قاربت التحويلات الواردة { TO($leader) } ربع الناتج المحلي الإجمالي في عام { $year }
        [fifth] قاربت التحويلات الواردة { TO($leader) } خمس الناتج المحلي الإجمالي في عام { $year }
       *[share] بلغت التحويلات الواردة { TO($leader) } { $figure } من الناتج المحلي الإجمالي في عام { $year }
    }

# $leaders: the three that received most, each with its figure: "Tonga (50.0 per cent), Nepal (26.9 per cent) and ...".
remittances-map-leaders =
    { $leaders ->
        [none] لم يبلّغ أي اقتصاد عن تحويلات مالية لعام { $year }.
       *[other]
            { $measure ->
                [usd] في عام { $year }، وردت أكبر مبالغ التحويلات المالية إلى { $leaders }.
               *[gdp] في عام { $year }، كانت التحويلات الواردة هي الأكبر بالقياس إلى الناتج المحلي الإجمالي في { $leaders }.
            }
    }

# What all economies with a figure received together. $total: none where they stand for too little of the world's GDP.
remittances-map-together =
    { $leaders ->
        [none] { "" }
       *[other]
            { $total ->
                [none] تمثل الاقتصادات التي تتوفر عنها بيانات أقل من نصف الناتج المحلي الإجمالي للعالم، ولذلك لا يُعطى مجموع.
               *[other] بلغ مجموع ما ورد إلى الاقتصادات التي تتوفر عنها بيانات، وعددها { $reporting } من أصل { $economies } وتمثل { $covered } من الناتج المحلي الإجمالي للعالم، { $total }.
            }
    }

# One country with its figure, in a list.
remittances-place-figure = { THE($place) } ({ $figure })

# The reader's own country: $figure none where it has none, $rank of $ranked.
remittances-own =
    { $figure ->
        [none] { THE($place) }: لا توجد بيانات.
       *[other] { THE($place) }: { $figure }، المرتبة { $rank } من أصل { $ranked }.
    }

# $parts: the countries chosen by the reader, each "Nepal 26.9 per cent" or "Eritrea no figure".
remittances-chosen = البلدان المختارة: { $parts }.
remittances-chosen-part =
    { $figure ->
        [none] { THE($place) } (لا توجد بيانات)
       *[other] { THE($place) } ({ $figure })
    }

# $count: economies that report in other years but not in this one; $named: the largest of them.
remittances-gaps =
    { $count ->
        [0] تتوفر لعام { $year } بيانات عن كل اقتصاد أبلغ في أي سنة.
        [1] لا توجد بيانات لعام { $year } عن اقتصاد واحد يبلّغ في سنوات أخرى: { $named }.
        [2] لا توجد بيانات لعام { $year } عن اقتصادين يبلّغان في سنوات أخرى. وهما، بحسب أقرب سنة: { $named }.
       *[other] لا توجد بيانات لعام { $year } عن { $count } من الاقتصادات التي تبلّغ في سنوات أخرى. وأكبرها، بحسب أقرب سنة: { $named }.
    }
    .mark = اقتصادات لم تبلغ في عام { $year }: { $count }
remittances-gap = { THE($place) } ({ $figure } في عام { $at })

remittances-definition = التحويلات المالية هي أموال وسلع ترد من أسر معيشية في الخارج، وأجور العاملين عبر الحدود والعاملين الموسميين وغيرهم من العاملين لفترات قصيرة. ولا يشمل الناتج المحلي الإجمالي هذه الأجور، ولذلك يمكن أن تتجاوز النسبة 100 في المائة.

remittances-measure-note =
    { $measure ->
        [gdp] حُسبت النسبة هنا: التحويلات الواردة مقسومة على الناتج المحلي الإجمالي، وكلاهما من بيانات تموز/يوليه 2026.
       *[usd] أسعار جارية: كانت القوة الشرائية للدولار في عام 1990 أكبر منها في عام 2024.
    }

## Received: the ranking

remittances-ranking-title = أعلى خمسة عشر اقتصاداً والبلدان المختارة، { $year }

# $large of $ranked economies received 10 per cent of GDP or more; $part: what the first five received of all.
remittances-ranking-headline =
    { $measure ->
        [gdp]
            { $large ->
                [0] في عام { $year }، لم تبلغ التحويلات 10 في المائة من الناتج المحلي الإجمالي في أي من الاقتصادات البالغ عددها { $ranked }
                [1] في عام { $year }، بلغت التحويلات 10 في المائة من الناتج المحلي الإجمالي أو أكثر في اقتصاد واحد من أصل { $ranked }
               *[other] في عام { $year }، بلغت التحويلات 10 في المائة من الناتج المحلي الإجمالي أو أكثر في { $large } من الاقتصادات البالغ عددها { $ranked }
            }
       *[usd] ورد إلى خمسة اقتصادات { $part } من مجموع التحويلات المبلَّغ عنها لعام { $year }
    }

# $standing: the chosen countries, each with its rank and figure.
remittances-ranking-standing =
    { $standing ->
        [none] تبيّن الأشرطة الاقتصادات ذات الأرقام الأعلى في عام { $year }؛ ولم يُختر أي بلد.
       *[other] في عام { $year }: { $standing }.
    }
remittances-standing =
    { $rank ->
        [none] { THE($place) } (لا توجد بيانات)
       *[other] { THE($place) } في المرتبة { $rank } ({ $figure })
    }

remittances-ranking-below =
    { $standing ->
        [none] { "" }
       *[other] المراتب هي بين الاقتصادات المبلِّغة؛ أما البلدان المختارة التي تأتي بعد المرتبة الخامسة عشرة فتليها بمراتبها.
    }

## Lines of the chosen countries: those of remittances received and paid

# $since to $until: the years drawn, 2000 and 2024.
remittances-lines-title = التحويلات المالية الواردة إلى البلدان المختارة، { $since }-{ $until }

# The headline of lines. $place: the country drawn that changed most between its $first figure, in $start, and its $last,
# in $end. $change: "most" of several, the only country drawn ("alone"), one with one figure only ("only"), or "none".
remittances-changed-most =
    { $change ->
        [none] لا توجد بيانات عن أي بلد مختار في هذه السنوات
        [only]
            { $measure ->
                [gdp] { START($place) }: { $last } من الناتج المحلي الإجمالي في عام { $end }
               *[usd] { START($place) }: { $last } في عام { $end }
            }
        [alone]
            { $measure ->
                [gdp] { START($place) }: { $first } من الناتج المحلي الإجمالي في عام { $start }، و{ $last } في عام { $end }
               *[usd] { START($place) }: { $first } في عام { $start }، و{ $last } في عام { $end }
            }
       *[most]
            { $measure ->
                [gdp] أكبر تغير سُجل { IN($place) }: { $first } من الناتج المحلي الإجمالي في عام { $start }، و{ $last } في عام { $end }
               *[usd] أكبر تغير سُجل { IN($place) }: { $first } في عام { $start }، و{ $last } في عام { $end }
            }
    }

# $countries: one sentence a country, each as the next message has it.
remittances-lines-countries =
    { $countries ->
        [none] { "" }
       *[other] { $countries }
    }
remittances-lines-country =
    { $only ->
        [yes]
            { $measure ->
                [gdp] { THE($place) }: { $last } من الناتج المحلي الإجمالي في عام { $end }، وهو الرقم الوحيد المتاح في هذه السنوات.
               *[usd] { THE($place) }: { $last } في عام { $end }، وهو الرقم الوحيد المتاح في هذه السنوات.
            }
       *[no]
            { $measure ->
                [gdp] { THE($place) }: من { $first } من الناتج المحلي الإجمالي في عام { $start } إلى { $last } في عام { $end }.
               *[usd] { THE($place) }: من { $first } في عام { $start } إلى { $last } في عام { $end }.
            }
    }

# $absent: the chosen countries without a figure; $countries: none where no other is drawn either.
remittances-lines-absent =
    { $absent ->
        [none]
            { $countries ->
                [none] لم يُختر أي بلد.
               *[other] { "" }
            }
       *[other] لا توجد بيانات في هذه السنوات: { THE($absent) }.
    }

# In place of the lines, where there are none. $chosen: whether any country is chosen.
remittances-no-line =
    { $chosen ->
        [yes] لا توجد بيانات عن أي من البلدان المختارة في هذه السنوات.
       *[no] لم يُختر أي بلد. اختر بلداً أو أكثر من قائمة «البلدان».
    }

remittances-line-gaps = انقطاع الخط يعني سنة بلا إبلاغ.

# One of several countries, set apart by semicolons: "Switzerland US$ 38.1 billion in 2021".
remittances-last-figure = { THE($place) } ({ $last } في عام { $end })

## How many economies are behind the figure of a group

# In brackets after a figure, and as the note of a row: $reporting of the $total economies of the group report.
# $economies: "all" that report, or the "same", which report in every year.
# $behind: what is known of the GDP of the group: with $share of the "whole" of it; with $share of that "part" which is
# known, of $known economies; "unknown" for most of them; "nothing" where no economy has both figures.
remittances-coverage =
    { $economies ->
        [same]
            { $behind ->
                [nothing]
                    { $reporting ->
                        [0] لا يبلّغ أي من الاقتصادات البالغ عددها { $total } عن هذا المؤشر وعن الناتج المحلي الإجمالي في كل سنة
                       *[other] الاقتصادات المبلِّغة عن هذا المؤشر وعن الناتج المحلي الإجمالي في كل سنة: { $reporting } من أصل { $total }
                    }
                [unknown] الاقتصادات المبلِّغة عن هذا المؤشر وعن الناتج المحلي الإجمالي في كل سنة: { $reporting } من أصل { $total }؛ والناتج المحلي الإجمالي لمعظم الاقتصادات البالغ عددها { $total } غير معروف
                [part] الاقتصادات المبلِّغة عن هذا المؤشر وعن الناتج المحلي الإجمالي في كل سنة: { $reporting } من أصل { $total }، بنسبة { $share } من الناتج المحلي الإجمالي المعروف، وهو معروف عن { $known } منها
               *[whole] الاقتصادات المبلِّغة عن هذا المؤشر وعن الناتج المحلي الإجمالي في كل سنة: { $reporting } من أصل { $total }، بنسبة { $share } من الناتج المحلي الإجمالي
            }
       *[all]
            { $behind ->
                [nothing]
                    { $reporting ->
                        [0] لا يبلّغ أي من الاقتصادات البالغ عددها { $total }
                       *[other] الاقتصادات المبلِّغة: { $reporting } من أصل { $total }
                    }
                [unknown] الاقتصادات المبلِّغة: { $reporting } من أصل { $total }؛ والناتج المحلي الإجمالي لمعظم الاقتصادات البالغ عددها { $total } غير معروف
                [part] الاقتصادات المبلِّغة: { $reporting } من أصل { $total }، بنسبة { $share } من الناتج المحلي الإجمالي المعروف، وهو معروف عن { $known } منها
               *[whole] الاقتصادات المبلِّغة: { $reporting } من أصل { $total }، بنسبة { $share } من الناتج المحلي الإجمالي
            }
    }

# The note of a row without figure. $coverage: "2 of 12 economies report, with 6.1 per cent of the GDP".
remittances-note-without-figure = لا يوجد رقم ({ $coverage })

remittances-half = لا يُعطى أي رقم عندما تمثل الاقتصادات التي يستند إليها أقل من نصف الناتج المحلي الإجمالي للمجموعة.

# Said of the same economies throughout alone.
remittances-same =
    { $economies ->
        [same] الاقتصادات التي يتوفر عنها رقم وناتج محلي إجمالي في كل سنة مرسومة دون غيرها، وهي نفسها في كل سنة: فالنمو ليس نمواً في الإبلاغ. وتُقاس التغطية إلى جميع اقتصادات المجموعة.
       *[all] { "" }
    }
    .mark = الاقتصادات نفسها في جميع السنوات

## Groups: one year

remittances-groups-fixed =
    { $group ->
        [income]
            { $economies ->
                [same] فئات الدخل لعام { $latest } في جميع السنوات
               *[all]
                    { $classified ->
                        [latest] فئات الدخل لعام { $latest } في جميع السنوات
                       *[then] { "" }
                    }
            }
       *[subregion] { "" }
    }
remittances-groups-title =
    { $group ->
        [income] التحويلات المالية الواردة حسب فئة الدخل، { $year }
       *[subregion] التحويلات المالية الواردة حسب المنطقة الفرعية، { $year }
    }

# $leader: the group with the largest figure, "Southern Asia"; none where no group has one. $complete: whether all have.
remittances-groups-headline =
    { $leader ->
        [none] لا يوجد رقم لأي مجموعة لعام { $year }
       *[other]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { $leader }: الرقم الأعلى بين المجموعات في عام { $year }، وهو { $figure } من الناتج المحلي الإجمالي
                       *[usd] { $leader }: الرقم الأعلى بين المجموعات في عام { $year }، وهو { $figure }
                    }
               *[no]
                    { $measure ->
                        [gdp] { $leader }: الرقم الأعلى بين المجموعات التي لها رقم في عام { $year }، وهو { $figure } من الناتج المحلي الإجمالي
                       *[usd] { $leader }: الرقم الأعلى بين المجموعات التي لها رقم في عام { $year }، وهو { $figure }
                    }
            }
    }

# $coverage: how many economies are behind the figure, "9 of 9 economies report, with 100 per cent of the GDP".
remittances-groups-leader =
    { $leader ->
        [none] لا يوجد رقم لأي مجموعة لعام { $year }.
       *[other]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { $leader }: { $figure } من الناتج المحلي الإجمالي في عام { $year } ({ $coverage })، وهو الرقم الأعلى بين المجموعات.
                       *[usd] { $leader }: { $figure } في عام { $year } ({ $coverage })، وهو الرقم الأعلى بين المجموعات.
                    }
               *[no]
                    { $measure ->
                        [gdp] { $leader }: { $figure } من الناتج المحلي الإجمالي في عام { $year } ({ $coverage })، وهو الرقم الأعلى بين المجموعات التي لها رقم.
                       *[usd] { $leader }: { $figure } في عام { $year } ({ $coverage })، وهو الرقم الأعلى بين المجموعات التي لها رقم.
                    }
            }
    }

# $blank: the groups without a figure, each as the next message has it.
remittances-groups-blank =
    { $blank ->
        [none] { "" }
       *[other] لا يوجد رقم حيث يقل ما يستند إليه عن نصف الناتج المحلي الإجمالي للمجموعة: { $blank }.
    }
remittances-group-coverage = { $group } ({ $coverage })

# $reporting of $total economies, over all groups.
remittances-groups-over-all =
    { $economies ->
        [same]
            { $reporting ->
                [0] في جميع المجموعات، لا يبلّغ أي من الاقتصادات البالغ عددها { $total } عن هذا المؤشر وعن الناتج المحلي الإجمالي في كل سنة.
               *[other] في جميع المجموعات، يبلغ عدد الاقتصادات المبلِّغة عن هذا المؤشر وعن الناتج المحلي الإجمالي في كل سنة { $reporting } من أصل { $total }.
            }
       *[all]
            { $reporting ->
                [0] في جميع المجموعات، لا يبلّغ أي من الاقتصادات البالغ عددها { $total }.
               *[other] في جميع المجموعات، يبلغ عدد الاقتصادات المبلِّغة { $reporting } من أصل { $total }.
            }
    }

# The reader's own country, and its group: none where it is in none.
remittances-own-group =
    { $group ->
        [none] { THE($place) }: خارج جميع هذه المجموعات.
       *[other] { THE($place) }: ضمن مجموعة { $group }.
    }

remittances-groups-own =
    { $measure ->
        [gdp] { START($place) } ضمن مجموعة { $group } التي تلقت تحويلات بنسبة { $figure } من ناتجها المحلي الإجمالي، { $year }
       *[usd] { START($place) } ضمن مجموعة { $group }: بلغت التحويلات الواردة إليها { $figure } في عام { $year }
    }

# Beside the name of a group, in place of a bar. $reports: whether any of its economies reports.
remittances-group-absent =
    { $reports ->
        [yes] التغطية أقل من نصف الناتج المحلي الإجمالي
       *[no] لا يبلّغ أي اقتصاد
    }

remittances-groups-sums =
    { $measure ->
        [gdp] تحويلات المجموعة مقسومة على ناتجها المحلي الإجمالي، وكل منهما مجموع الاقتصادات التي لها الرقمان معاً.
       *[usd] مجاميع الاقتصادات المبلِّغة، حُسبت هنا؛ وهي ليست مجاميع البنك الدولي نفسه.
    }
remittances-groups-subregions = المناطق الفرعية هي المناطق الفرعية الإحدى عشرة لمنظمة العمل الدولية.

## Groups: over time

remittances-groups-trend-title =
    { $group ->
        [income] التحويلات المالية الواردة حسب فئة الدخل، { $start }-{ $end }
       *[subregion] التحويلات المالية الواردة حسب المنطقة الفرعية، { $start }-{ $end }
    }

# $leader: the group with the largest figure in the last year, $end; its $first figure is of $start.
remittances-groups-trend-headline =
    { $economies ->
        [same]
            { $measure ->
                [gdp] { $leader }، الرقم الأعلى في عام { $end }: { $last } من الناتج المحلي الإجمالي، بعد { $first } في عام { $start }
               *[usd] { $leader }، الرقم الأعلى في عام { $end }: { $last }، بعد { $first } في عام { $start }
            }
       *[all]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { $leader }: الرقم الأعلى بين المجموعات في عام { $end }، وهو { $last } من الناتج المحلي الإجمالي
                       *[usd] { $leader }: الرقم الأعلى بين المجموعات في عام { $end }، وهو { $last }
                    }
               *[no]
                    { $measure ->
                        [gdp] { $leader }: الرقم الأعلى بين المجموعات التي لها رقم في عام { $end }، وهو { $last } من الناتج المحلي الإجمالي
                       *[usd] { $leader }: الرقم الأعلى بين المجموعات التي لها رقم في عام { $end }، وهو { $last }
                    }
            }
    }

# $first_coverage, $last_coverage: how many economies are behind the figure, "9 of 9 economies report, with ...".
remittances-groups-trend-ends =
    { $complete ->
        [yes]
            { $measure ->
                [gdp] { $leader }: من { $first } من الناتج المحلي الإجمالي في عام { $start } ({ $first_coverage }) إلى { $last } في عام { $end } ({ $last_coverage })، وهو الرقم الأعلى بين المجموعات.
               *[usd] { $leader }: من { $first } في عام { $start } ({ $first_coverage }) إلى { $last } في عام { $end } ({ $last_coverage })، وهو الرقم الأعلى بين المجموعات.
            }
       *[no]
            { $measure ->
                [gdp] { $leader }: من { $first } من الناتج المحلي الإجمالي في عام { $start } ({ $first_coverage }) إلى { $last } في عام { $end } ({ $last_coverage })، وهو الرقم الأعلى بين المجموعات التي لها رقم.
               *[usd] { $leader }: من { $first } في عام { $start } ({ $first_coverage }) إلى { $last } في عام { $end } ({ $last_coverage })، وهو الرقم الأعلى بين المجموعات التي لها رقم.
            }
    }

# $before: what the economies that are in the group in $end had together in $start; none where groups do not change.
remittances-groups-trend-before =
    { $before ->
        [none] { "" }
       *[other]
            { $measure ->
                [gdp] وفي عام { $start }، كان ما ورد إلى الاقتصادات المنتمية إلى المجموعة في عام { $end } يعادل { $before } من الناتج المحلي الإجمالي.
               *[usd] وفي عام { $start }، بلغ ما ورد إلى الاقتصادات المنتمية إلى المجموعة في عام { $end } ما مجموعه { $before }.
            }
    }

# How many economies report, over all groups, in the first and last year drawn, and most, in $peak.
remittances-groups-trend-reporting =
    { $economies ->
        [same] { "" }
       *[all] الاقتصادات المبلِّغة: { $reported_first } في عام { $opening }، و{ $reported_most } في عام { $peak }، و{ $reported_last } في عام { $closing }. ويعود إلى تغير عددها جزء من كل ارتفاع أو انخفاض.
    }
    .mark = الاقتصادات المبلِّغة: { $reported_first } في عام { $opening } و{ $reported_last } في عام { $closing }

# The largest rise of one economy beside the sum of its group in the year before.
remittances-groups-step = يمكن لاقتصاد واحد أن يغير رقم مجموعة كاملة: ففي مجموعة { $group }، ارتفع رقم اقتصاد واحد، هو { THE($place) }، من { $before } في عام { $start } إلى { $after } في عام { $end }، وهي أكبر قفزة هنا من سنة إلى التي تليها؛ وقد تكون تغيراً في التسجيل.

## Beside foreign direct investment and aid

remittances-flows-title = التحويلات المالية الواردة والاستثمار الأجنبي المباشر والمعونة

# $income: of which economies.
remittances-flows-subtitle =
    { $measure ->
        [gdp]
            { $income ->
                [upper-middle] اقتصادات الشريحة العليا من الدخل المتوسط، النسبة المئوية من الناتج المحلي الإجمالي، { $start }-{ $end }
                [lower-middle] اقتصادات الشريحة الدنيا من الدخل المتوسط، النسبة المئوية من الناتج المحلي الإجمالي، { $start }-{ $end }
                [low] الاقتصادات المنخفضة الدخل، النسبة المئوية من الناتج المحلي الإجمالي، { $start }-{ $end }
               *[lmic] الاقتصادات المنخفضة والمتوسطة الدخل، النسبة المئوية من الناتج المحلي الإجمالي، { $start }-{ $end }
            }
       *[usd]
            { $income ->
                [upper-middle] اقتصادات الشريحة العليا من الدخل المتوسط، بالأسعار الجارية لدولار الولايات المتحدة، { $start }-{ $end }
                [lower-middle] اقتصادات الشريحة الدنيا من الدخل المتوسط، بالأسعار الجارية لدولار الولايات المتحدة، { $start }-{ $end }
                [low] الاقتصادات المنخفضة الدخل، بالأسعار الجارية لدولار الولايات المتحدة، { $start }-{ $end }
               *[lmic] الاقتصادات المنخفضة والمتوسطة الدخل، بالأسعار الجارية لدولار الولايات المتحدة، { $start }-{ $end }
            }
    }

# $largest: the largest of the three flows in $compared; "more" where remittances exceed both others together.
remittances-flows-headline =
    { $largest ->
        [none] عدد الاقتصادات التي لها التدفقات الثلاثة جميعها أقل من أن يسمح بحساب مجموع للمجموعة
        [more] فاقت التحويلات المالية الاستثمار الأجنبي المباشر والمعونة مجتمعين في عام { $compared }
        [fdi_inflows] كان الاستثمار الأجنبي المباشر أكبر التدفقات الثلاثة في عام { $compared }
        [aid_received] كانت المساعدة الإنمائية الرسمية أكبر التدفقات الثلاثة في عام { $compared }
       *[remittances_received] كانت التحويلات المالية أكبر التدفقات الثلاثة في عام { $compared }
    }

# $latest: the three flows, each as the next message has it; none where there are no sums.
# $few: how few economies are behind them then, "7 of 26 economies report this and their GDP in every year ...".
remittances-flows-summary =
    { $latest ->
        [none]
            { $few ->
                [none] ليس لأي اقتصاد من هذه المجموعة الأرقام الثلاثة جميعها في كل سنة.
               *[other] تمثل الاقتصادات التي لها الأرقام الثلاثة جميعها أقل من نصف الناتج المحلي الإجمالي للمجموعة ({ $few }، في عام { $counted }).
            }
       *[other] أحدث الأرقام: { $latest }.
    }
remittances-flows-latest =
    { $flow ->
        [fdi_inflows]
            { $measure ->
                [gdp] الاستثمار الأجنبي المباشر { $figure } من الناتج المحلي الإجمالي في عام { $year } ({ $coverage })
               *[usd] الاستثمار الأجنبي المباشر { $figure } في عام { $year } ({ $coverage })
            }
        [aid_received]
            { $measure ->
                [gdp] المساعدة الإنمائية الرسمية { $figure } من الناتج المحلي الإجمالي في عام { $year } ({ $coverage })
               *[usd] المساعدة الإنمائية الرسمية { $figure } في عام { $year } ({ $coverage })
            }
       *[remittances_received]
            { $measure ->
                [gdp] التحويلات الواردة { $figure } من الناتج المحلي الإجمالي في عام { $year } ({ $coverage })
               *[usd] التحويلات الواردة { $figure } في عام { $year } ({ $coverage })
            }
    }

# In place of the lines.
remittances-flows-no-line = لا يوجد خط: تمثل الاقتصادات التي لها الأرقام الثلاثة جميعها في كل سنة أقل من نصف الناتج المحلي الإجمالي للمجموعة. اختر جميع الاقتصادات المبلِّغة.

remittances-flows-sums = مجاميع الاقتصادات التي تتوفر عنها بيانات، حُسبت هنا.
remittances-flows-differ =
    { $economies ->
        [same] { "" }
       *[all] لا تشمل المجاميع الثلاثة الاقتصادات نفسها دائماً.
    }
    .mark = مجاميع اقتصادات مختلفة
remittances-flows-aid = استُبعدت المعونة غير المخصصة لبلد بعينه، ولذلك تقل المعونة هنا عنها في مجاميع البنك الدولي نفسه.
    .mark = المعونة حتى عام { $aid }
remittances-flows-net = الاستثمار الأجنبي المباشر هو صافي التدفقات الداخلة ويمكن أن يقل عن 0؛ والمعونة هي صافي المساعدة الإنمائية الرسمية.
remittances-flows-share =
    { $measure ->
        [gdp] تُحسب كل نسبة إلى الناتج المحلي الإجمالي للاقتصادات التي لها الرقمان معاً.
       *[usd] { "" }
    }

# $missing: a few large economies of the group without a figure in $year.
remittances-flows-missing =
    { $missing ->
        [none] { "" }
       *[other] اقتصادات ليس لها رقم للتحويلات المالية لعام { $year }، ومنها: { THE($missing) }.
    }

## Figures quoted in a paper of 2018

remittances-quoted-title = أربع نسب ذُكرت في ورقة صدرت في عام 2018، وبيانات اليوم للسنة نفسها
remittances-quoted-subtitle = التحويلات الشخصية الواردة، النسبة المئوية من الناتج المحلي الإجمالي، 2016
# The two points of each country.
remittances-quoted-paper = ورقة عام 2018
remittances-quoted-data = بيانات تموز/يوليه 2026

# $apart of $shares differ.
remittances-quoted-headline = تختلف بيانات اليوم بنقطة مئوية أو أكثر عن { $apart } من النسب البالغ عددها { $shares } المذكورة في عام 2018

# $quoted: the countries, each as the next message has it, in per cent: "Nepal 31.3 in the paper, 27.0 in the data".
remittances-quoted-figures = التحويلات المالية كنسبة مئوية من الناتج المحلي الإجمالي، 2016: { $quoted }.
remittances-quoted-country = { THE($place) } { $quoted } في الورقة و{ $today } في البيانات

remittances-quoted-own = { START($place) }: { $quoted } في المائة من الناتج المحلي الإجمالي في ورقة عام 2018، و{ $today } في المائة في البيانات الحالية

# $outside: the reader's own country, where the paper does not quote it.
remittances-quoted-outside =
    { $outside ->
        [none] { "" }
       *[other] { THE($outside) }: خارج البلدان الأربعة.
    }

remittances-quoted-source = الورقة هي ورقة المعلومات الأساسية عن التنقل فيما بين بلدان الجنوب التي أُعدت للمنتدى العالمي المعني بالهجرة والتنمية لعام 2018؛ وهي تذكر بيانات البنك الدولي لعام 2016 مصدراً لها.
remittances-quoted-editions = تتفق أرقامها المتعلقة بليسوتو ونيبال والفلبين مع بيانات البنك الدولي الصادرة في آب/أغسطس 2018، التي نُقحت منذ ذلك الحين. أما الرقم المتعلق بموزامبيق فلا يرد في أي من الطبعات الأربع التي قورنت (2018 و2019 و2023 و2026): فهي جميعها تعطي أقل من 1 في المائة لعام 2016.

## Paid: the ranking

remittances-paid-title = أعلى خمسة عشر اقتصاداً والبلدان المختارة، { $paid_year }
remittances-paid-subtitle = التحويلات الشخصية المدفوعة، بالأسعار الجارية لدولار الولايات المتحدة

# $leader: the economy that sent most, and $figure, what it sent.
remittances-paid-headline = أكبر مبلغ أُبلغ عنه لعام { $paid_year } أُرسل { FROM($leader) }: { $figure }

# $leaders: the three that sent most, each as the next message has it.
remittances-paid-senders = في عام { $paid_year }، أُرسلت أكبر مبالغ التحويلات المالية من { $leaders }.
remittances-paid-sender = { THE($place) } ({ $figure })

remittances-paid-own =
    { $figure ->
        [none] { START($place) }: لا يوجد رقم عن التحويلات المالية المدفوعة في عام { $year }
       *[other] { START($place) }: بلغت التحويلات المالية المدفوعة { $figure } في عام { $year }
    }

remittances-paid-edition = من طبعة أيار/مايو 2023، التي تنتهي بعام 2021؛ أما التحويلات الواردة فهي من طبعة تموز/يوليه 2026. لا يجوز طرح إحداهما من الأخرى.
    .mark = طبعة أقدم (أيار/مايو 2023)

# $gaps: "Qatar (US$ 12.3 billion in 2020); ...", the largest that report in other years.
remittances-paid-gaps =
    { $gaps ->
        [none] { "" }
       *[other] أكبر الاقتصادات التي ليس لها رقم لعام { $paid_year }، بحسب أقرب سنة: { $gaps }.
    }

# $hosts: countries that are among the $most with most migrants in $counted.
remittances-paid-hosts =
    { $hosts ->
        [none] { "" }
       *[other] بلدان ليس لها رقم في أي سنة، من بين البلدان ذات أكبر أعداد المهاجرين وعددها { $most } (إدارة الشؤون الاقتصادية والاجتماعية، منتصف عام { $counted }): { THE($hosts) }.
    }

## Paid: lines

remittances-paid-lines-title = التحويلات المالية المدفوعة من البلدان المختارة، { $start }-{ $end }
remittances-paid-lines-subtitle = التحويلات الشخصية، بالأسعار الجارية لدولار الولايات المتحدة

# $countries: "Switzerland US$ 38.1 billion in 2021; ...".
remittances-paid-lines-last =
    { $countries ->
        [none] { "" }
       *[other] التحويلات المدفوعة، آخر رقم: { $countries }.
    }

## The cost of sending: corridors by cost

remittances-cost-classes-title = الممرات حسب تكلفة الإرسال، { $start }-{ $end }
remittances-cost-classes-subtitle =
    { $surveyed ->
        [same] النسبة المئوية من الممرات المشمولة بالمسح في كل سنة؛ تكلفة إرسال 200 دولار
       *[all] النسبة المئوية من الممرات المشمولة بالمسح؛ تكلفة إرسال 200 دولار
    }

# $whole_last: the share of corridors above 5 per cent in the $last year, "66 per cent"; $whole_first: the same of the
# $first year as a number, "80".
remittances-cost-classes-headline =
    { $surveyed ->
        [same] من الممرات المشمولة بالمسح في كل سنة، كانت تكلفة { $whole_last } منها أعلى من 5 في المائة في عام { $last }، مقابل { $whole_first } في عام { $first }
       *[all] في عام { $last }، كانت تكلفة { $whole_last } من الممرات المشمولة بالمسح أعلى من 5 في المائة
    }

# $above_last of the $number_last corridors surveyed in the last year; the same of the first.
remittances-cost-classes-surveyed =
    { $surveyed ->
        [same] { "" }
       *[all] في الربع الثالث من عام { $last }، كانت تكلفة { $above_last } من الممرات المشمولة بالمسح البالغ عددها { $number_last } أعلى من 5 في المائة؛ وفي عام { $first }، كان ذلك شأن { $above_first } من الممرات المشمولة بالمسح آنذاك البالغ عددها { $number_first }.
    }

# $same_number: corridors surveyed in every year, of which these shares are.
remittances-cost-classes-throughout = من الممرات المشمولة بالمسح في الربع الثالث من كل سنة من { $first } إلى { $last }، البالغ عددها { $same_number }، كانت تكلفة { $same_first } منها أعلى من 5 في المائة في عام { $first }، و{ $same_last } في عام { $last }.

# $jump: the year from which on many more are surveyed.
remittances-cost-classes-number =
    { $surveyed ->
        [same] عدد الممرات { $same_number }: وهي التي لها تكلفة في الربع الثالث من كل سنة مرسومة.
       *[all] تتغير الممرات: { $number_first } في عام { $first }، وأكثر من ذلك بكثير ابتداءً من عام { $jump }، و{ $number_last } في السنة الأخيرة. ويُبقي خيار «الممرات نفسها دائماً» على ما له تكلفة في كل سنة.
    }
    .mark =
        { $surveyed ->
            [same] { "" }
           *[all] تتغير الممرات المشمولة بالمسح من سنة إلى أخرى
        }

remittances-cost-classes-antilles =
    { $surveyed ->
        [same] { "" }
       *[all] { remittances-cost-antilles }
    }

remittances-cost-goal = الغاية 10-ج من أهداف التنمية المستدامة: أن تقل تكاليف معاملات تحويلات المهاجرين عن 3 في المائة بحلول عام 2030، وألا تزيد التكلفة في أي ممر على 5 في المائة.
remittances-cost-definition = التكلفة هي الرسوم وهامش سعر الصرف معاً، وهي متوسط الخدمات المشمولة بالمسح.
remittances-cost-quarter = الربع الثالث من كل سنة، إذ تنتهي الطبعة بالربع الثالث من عام { $last }؛ ولجميع الممرات الوزن نفسه.
remittances-cost-antilles = استُبعد الممر من هولندا إلى جزر الأنتيل الهولندية سابقاً، الذي شمله المسح حتى عام 2015؛ فهذه الجزر غير مدرجة في قوائم البلدان الحالية.
remittances-cost-old = تنتهي الطبعة بعام { $last }: وهي لا تدل على التكاليف اليوم.
    .mark = تنتهي الطبعة بعام { $last }

## The cost of sending: countries over time

remittances-cost-lines-title =
    { $direction ->
        [sending_from] تكلفة الإرسال من البلد، { $start }-{ $end }
       *[sending_to] تكلفة الإرسال إلى البلد، { $start }-{ $end }
    }
remittances-cost-lines-subtitle = متوسط تكلفة إرسال 200 دولار، نسبة مئوية؛ البلدان المختارة

# $count: how many of the chosen countries have a cost; $place: the one with the highest $last cost, which is of $end.
remittances-cost-lines-headline =
    { $count ->
        [0] لا توجد بيانات عن أي بلد مختار في هذه السنوات
        [1]
            { $direction ->
                [sending_from] بلغت تكلفة إرسال 200 دولار { FROM($place) } { $last } في عام { $end }
               *[sending_to] بلغت تكلفة إرسال 200 دولار { TO($place) } { $last } في عام { $end }
            }
       *[other]
            { $direction ->
                [sending_from] بين البلدان المختارة، سُجلت أعلى تكلفة عند الإرسال { FROM($place) }: { $last } في عام { $end }
               *[sending_to] بين البلدان المختارة، سُجلت أعلى تكلفة عند الإرسال { TO($place) }: { $last } في عام { $end }
            }
    }

# $countries: "Nepal 4.4 per cent in 2020; ...".
remittances-cost-lines-last =
    { $countries ->
        [none] { "" }
       *[other] تكلفة إرسال 200 دولار، آخر رقم: { $countries }.
    }

# $absent: the chosen countries without a cost in this direction.
remittances-cost-lines-absent =
    { $absent ->
        [none]
            { $countries ->
                [none] لم يُختر أي بلد.
               *[other] { "" }
            }
       *[other] بلدان غير مشمولة بالمسح في هذا الاتجاه: { THE($absent) }.
    }

# In place of the lines.
remittances-cost-lines-none = لا يشمل المسح أياً من البلدان المختارة في هذا الاتجاه. اختر بلداناً أخرى أو الاتجاه الآخر.

# Words at the reference lines: $at is 3, and 5.
remittances-cost-target = الغاية: { $at }%
remittances-cost-ceiling = الحد الأقصى: { $at }%

remittances-cost-mean = متوسط الخدمات والممرات المشمولة بالمسح، وهي تتغير من سنة إلى أخرى.
    .mark = تتغير الممرات المشمولة بالمسح من سنة إلى أخرى

## The cost of sending: countries in one year

remittances-cost-countries-title =
    { $direction ->
        [sending_from] تكلفة الإرسال من البلد، { $cost_year }
       *[sending_to] تكلفة الإرسال إلى البلد، { $cost_year }
    }
remittances-cost-countries-subtitle = متوسط تكلفة إرسال 200 دولار، نسبة مئوية؛ أعلى خمسة عشر بلداً والبلدان المختارة

# $above of the $surveyed countries are above 5 per cent on average over their corridors.
remittances-cost-countries-headline =
    { $direction ->
        [sending_from] زاد متوسط تكلفة الإرسال من { $above } من البلدان المشمولة بالمسح البالغ عددها { $surveyed } على 5 في المائة في عام { $cost_year }
       *[sending_to] زاد متوسط تكلفة الإرسال إلى { $above } من البلدان المشمولة بالمسح البالغ عددها { $surveyed } على 5 في المائة في عام { $cost_year }
    }

remittances-cost-countries-own =
    { $direction ->
        [sending_from]
            { $figure ->
                [none] { START($place) }: تكلفة الإرسال من البلد غير مشمولة بالمسح في عام { $cost_year }
               *[other] { START($place) }: بلغ متوسط تكلفة إرسال 200 دولار من البلد { $figure } في عام { $cost_year }
            }
       *[sending_to]
            { $figure ->
                [none] { START($place) }: تكلفة الإرسال إلى البلد غير مشمولة بالمسح في عام { $cost_year }
               *[other] { START($place) }: بلغ متوسط تكلفة إرسال 200 دولار إلى البلد { $figure } في عام { $cost_year }
            }
    }

# $costliest: the country with the highest $cost, or those alike.
remittances-cost-countries-most =
    { $direction ->
        [sending_from] في عام { $cost_year }، سُجلت أعلى تكلفة لإرسال 200 دولار { FROM($costliest) }: { $cost }. وزاد متوسط التكلفة في جميع الممرات على 5 في المائة في { $above } من البلدان المرسِلة المشمولة بالمسح البالغ عددها { $surveyed }.
       *[sending_to] في عام { $cost_year }، سُجلت أعلى تكلفة لإرسال 200 دولار { TO($costliest) }: { $cost }. وزاد متوسط التكلفة في جميع الممرات على 5 في المائة في { $above } من البلدان المتلقية المشمولة بالمسح البالغ عددها { $surveyed }.
    }

remittances-cost-marks = الخطان المتقطعان هما حدا الغاية 10-ج: 3 و5 في المائة.

## The cost of sending: the costliest corridors

remittances-cost-corridors-title = الممرات الخمسة عشر الأعلى تكلفة بين الممرات المشمولة بالمسح، { $cost_year }
remittances-cost-corridors-subtitle = متوسط التكلفة الإجمالية لإرسال 200 دولار، نسبة مئوية، الربع الثالث

# The name of a corridor at its bar.
remittances-corridor = { $origin } إلى { $destination }
# A corridor in a sentence.
remittances-from-to = { FROM($origin) } { TO($destination) }

# $corridors: the corridor with the highest $cost, or those alike: "from Ghana to Nigeria".
remittances-cost-corridors-headline = أعلى الممرات المشمولة بالمسح تكلفة في عام { $cost_year }: { $corridors }، { $cost }
remittances-cost-corridors-most = بين الممرات المشمولة بالمسح في الربع الثالث من عام { $cost_year }، سُجلت أعلى تكلفة لإرسال 200 دولار { $corridors }: { $cost }.

# $place: the reader's own country; $corridors, $cost, $rank: the costliest corridor from or to it, among $surveyed.
# $nil: whether that cost is one that no sender pays, 0 or below.
remittances-cost-corridors-own =
    { $nil ->
        [yes] أعلى تكلفة { FROM($place) } أو { TO($place) }: { $corridors }، { $cost } (0 أو أقل، كما نُشرت)، المرتبة { $rank } من أصل { $surveyed }.
       *[no] أعلى تكلفة { FROM($place) } أو { TO($place) }: { $corridors }، { $cost }، المرتبة { $rank } من أصل { $surveyed }.
    }

remittances-cost-corridors-finding =
    { $nil ->
        [yes] { START($place) }: أعلى الممرات المشمولة بالمسح تكلفة في عام { $cost_year }: { $corridors }، { $cost } (0 أو أقل، كما نُشرت)
       *[no] { START($place) }: أعلى الممرات المشمولة بالمسح تكلفة في عام { $cost_year }: { $corridors }، { $cost } (المرتبة { $rank } من أصل { $surveyed })
    }
remittances-cost-corridors-none = لا يوجد بينها ممر { FROM($place) } أو { TO($place) }.

# The remark beside a cost that no sender pays.
remittances-cost-nil = 0 أو أقل، كما نُشرت

# $above of the $surveyed corridors cost more than 5 per cent.
remittances-cost-corridors-above = أعلى من 5 في المائة: { $above } من الممرات البالغ عددها { $surveyed }.
remittances-cost-corridors-surveyed = الممرات التي يشملها مسح البنك الدولي دون غيرها.
remittances-own-finding =
    { $figure ->
        [none] { START($place) }: لا يوجد رقم عن التحويلات المالية الواردة في عام { $year }
       *[other]
            { $measure ->
                [usd] { START($place) }: بلغت التحويلات الواردة { $figure } في عام { $year }
               *[gdp] { START($place) }: التحويلات الواردة تعادل { $figure } من الناتج المحلي الإجمالي في عام { $year }
            }
    }
