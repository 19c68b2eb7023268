### Remittances along corridors, on the page of corridors: estimates of a model, never called measured.
### $year is the one year of the estimates. Places are written by THE, IN, FROM, TO, OF and, at the head of a sentence,
### START; $group, a group of countries with a remark on its members, is written like a place.

money-question = الأموال المرسلة عبر الممرات
    .text = التحويلات المالية بين أزواج الاقتصادات لا تُقاس: وهذه تقديرات نموذج لعام 2021. أما ما تبلغ عنه الاقتصادات فيرد في صفحة التحويلات المالية.

money-subtitle = بالأسعار الجارية للدولار

# The mark of every figure, in tables and, after the year, in hovers.
money-status = تقدير منمذج
money-period = { $year }، تقدير منمذج

## Notes of all three charts

money-method = تقديرات منمذجة، لا تدفقات مقيسة: فما تلقاه كل اقتصاد في عام 2021 يوزَّع على الاقتصادات التي يعيش فيها المهاجرون منه، حسب عددهم وحسب الدخل في الطرفين.
    .mark = تقديرات منمذجة، لا تدفقات مقيسة

# What the model adds up to beside what $count economies report, and the economy ($place) where the two differ most.
money-total = جميع الممرات: { $total }؛ وأبلغت اقتصادات عددها { $count } عن { $reported } من التحويلات الواردة في عام { $year } (مؤشرات التنمية العالمية، تموز/يوليه 2026)، ونُقّحت الأرقام منذ ذلك الحين. وأكبر فرق: { THE($place) }، { $modelled } هنا و{ $own } هناك.
money-sent = ما يرسله الاقتصاد وفق النموذج ليس ما يبلغ عن دفعه. وأكبر فرق: { THE($place) }، { $modelled } هنا و{ $own } وفق الإبلاغ عن عام { $year } (مؤشرات التنمية العالمية، أيار/مايو 2023).

money-limits = لا يأخذ النموذج في الحسبان الأموال المنقولة باليد ولا أبناء المهاجرين المعدودين من المولودين في البلد، ويجعل القيمة صفراً لأزواج قليلة من البلدان المتنازعة: الهند وباكستان، وإسرائيل ولبنان، وأرمينيا وأذربيجان.

## The largest corridors
## $ends: all corridors, or those from, to or within (both) a $group: "the Arab States (ILO)".

money-largest-title =
    { $ends ->
        [from] أكبر ممرات التحويلات المالية { FROM($group) }، { $year }
        [to] أكبر ممرات التحويلات المالية { TO($group) }، { $year }
        [both] أكبر ممرات التحويلات المالية داخل { OF($group) }، { $year }
       *[all] أكبر ممرات التحويلات المالية، { $year }
    }

# $figure: what was sent from $origin to $destination, "US$ 52.6 billion"; none where the group has no corridors.
money-largest-headline =
    { $figure ->
        [none]
            { $ends ->
                [from] لا يتضمن النموذج أي تحويلات مالية { FROM($group) }
                [to] لا يتضمن النموذج أي تحويلات مالية { TO($group) }
               *[both] لا يتضمن النموذج أي تحويلات مالية داخل { OF($group) }
            }
       *[other]
            { $ends ->
                [from] أكبر ممر { FROM($group) } وفق تقدير منمذج: { FROM($origin) } { TO($destination) }، { $figure }
                [to] أكبر ممر { TO($group) } وفق تقدير منمذج: { FROM($origin) } { TO($destination) }، { $figure }
                [both] أكبر ممر داخل { OF($group) } وفق تقدير منمذج: { FROM($origin) } { TO($destination) }، { $figure }
               *[all] أكبر ممر وفق تقدير منمذج: { FROM($origin) } { TO($destination) }، { $figure }
            }
    }

money-largest-finding = { START($place) }: أكبر ممر بتقدير منمذج { corridors-own-way }، { $figure }

money-largest-none =
    { $ends ->
        [from] لا يتضمن النموذج أي تحويلات مالية { FROM($group) }. اختر مجموعة أخرى.
        [to] لا يتضمن النموذج أي تحويلات مالية { TO($group) }. اختر مجموعة أخرى.
       *[both] لا يتضمن النموذج أي تحويلات مالية داخل { OF($group) }. اختر مجموعة أخرى.
    }

# $leaders: the three largest, "from Mexico to the United States of America (US$ 52.6 billion), from ... and from ...".
money-largest-leaders =
    { $leaders ->
        [none] { money-largest-none }
       *[other]
            { $ends ->
                [from] وفق تقدير منمذج لعام { $year }، كانت أكبر ممرات التحويلات المالية { FROM($group) }: { $leaders }.
                [to] وفق تقدير منمذج لعام { $year }، كانت أكبر ممرات التحويلات المالية { TO($group) }: { $leaders }.
                [both] وفق تقدير منمذج لعام { $year }، كانت أكبر ممرات التحويلات المالية داخل { OF($group) }: { $leaders }.
               *[all] وفق تقدير منمذج لعام { $year }، كانت أكبر ممرات التحويلات المالية: { $leaders }.
            }
    }

# One corridor with its figure, in a list or a sentence.
money-corridor = { FROM($origin) } { TO($destination) } ({ $figure })

# $part: what the $shown largest of $corridors hold of the $total; none where all are shown.
money-largest-together =
    { $part ->
        [none] { "" }
       *[other] تضم أكبر الممرات، وعددها { $shown }، ما نسبته { $part } من أصل { $total } في { $corridors } من الممرات.
    }

# The reader's own $country: its largest corridor as sender ($sent) and as receiver ($received), each "from ... to ...
# (US$ 1.2 billion)", with their ranks among the corridors of the choice.
money-largest-own =
    { $country ->
        [none] { "" }
       *[other]
            { $sent ->
                [none]
                    { $received ->
                        [none]
                            { $leaders ->
                                [none] { "" }
                               *[other] ليس بينها ممر { FROM($country) } أو { TO($country) }.
                            }
                       *[other] المرتبة { $received_rank }: { $received }.
                    }
               *[other]
                    { $received ->
                        [none] المرتبة { $sent_rank }: { $sent }.
                       *[other] المرتبة { $sent_rank }: { $sent }؛ والمرتبة { $received_rank }: { $received }.
                    }
            }
    }

## Between groups of economies
## $groups: income, region or subregion.

money-groups = المجموعات
    .income = فئات الدخل
    .region = المناطق
    .subregion = المناطق الفرعية

money-groups-title =
    { $groups ->
        [income] التحويلات المالية بين فئات الدخل، { $year }
        [region] التحويلات المالية بين المناطق، { $year }
       *[subregion] التحويلات المالية بين المناطق الفرعية، { $year }
    }

money-groups-subtitle =
    { $groups ->
        [income] بالأسعار الجارية للدولار، فئات الدخل لدى البنك الدولي لعام { $year }
        [region] بالأسعار الجارية للدولار، مناطق منظمة العمل الدولية
       *[subregion] بالأسعار الجارية للدولار، المناطق الفرعية لمنظمة العمل الدولية
    }

money-groups-headline =
    { $groups ->
        [income] وفق تقدير منمذج، اتجه { $share } من التحويلات المالية من الاقتصادات المرتفعة الدخل إلى اقتصادات أخرى، { $year }
        [region] وفق تقدير منمذج، بقي { $share } من التحويلات المالية داخل المنطقة نفسها، { $year }
       *[subregion] وفق تقدير منمذج، بقي { $share } من التحويلات المالية داخل المنطقة الفرعية نفسها، { $year }
    }

# $flows: the three largest, "US$ 103.8 billion from the Arab States to Asia and the Pacific, US$ ... and US$ ...".
money-groups-flows = وفق تقدير منمذج لعام { $year }، كانت أكبر تدفقات التحويلات المالية: { $flows }، من أصل { $total } إجمالاً.

# $within: whether the money stays in the group of its $origin.
money-groups-flow =
    { $within ->
        [yes]
            { $groups ->
                [income] { $figure } فيما بين { OF($origin) }
               *[other] { $figure } داخل { OF($origin) }
            }
       *[no] { $figure } { FROM($origin) } { TO($destination) }
    }

money-groups-without = لم تدخل قط في فئة دخل: { $places }.

# Heads over both sides of the picture, and what the smaller subregions of a side share.
money-groups-others = مناطق فرعية أخرى ({ $count })
money-groups-from = مرسلة من
money-groups-to = واردة إلى

## One country, $place

money-country-title = التحويلات المالية { TO($place) } و{ FROM($place) }، { $year }

money-country-none = لا يتضمن النموذج أي تحويلات مالية { TO($place) } أو { FROM($place) }. اختر بلداً آخر.

# $received, $sent: all that it receives and all that is sent from it; none where the model has nothing.
money-country-headline =
    { $received ->
        [none]
            { $sent ->
                [none] لا يتضمن النموذج أي تحويلات مالية { TO($place) } أو { FROM($place) }
               *[other] وفق تقدير منمذج، بلغت التحويلات المالية { FROM($place) } { $sent } في عام { $year }
            }
       *[other]
            { $sent ->
                [none] وفق تقدير منمذج، بلغت التحويلات المالية { TO($place) } { $received } في عام { $year }
               *[other] وفق تقدير منمذج، بلغت التحويلات المالية { TO($place) } { $received } و{ FROM($place) } { $sent } في عام { $year }
            }
    }

# $senders, $receivers: the three largest partners of each side, each with its figure.
money-country-partners =
    { $senders ->
        [none]
            { $receivers ->
                [none] { money-country-none }
               *[other] وفق تقدير منمذج لعام { $year }، لا يتضمن النموذج تحويلات { TO($place) }؛ وأكبر التحويلات المالية { FROM($place) } هي المتجهة إلى { $receivers }.
            }
       *[other]
            { $receivers ->
                [none] وفق تقدير منمذج لعام { $year }، أكبر التحويلات المالية { TO($place) } هي القادمة من { $senders }؛ ولا يتضمن النموذج تحويلات { FROM($place) }.
               *[other] وفق تقدير منمذج لعام { $year }، أكبر التحويلات المالية { TO($place) } هي القادمة من { $senders }؛ وأكبر التحويلات المالية { FROM($place) } هي المتجهة إلى { $receivers }.
            }
    }
money-country-sender = { OF($partner) } ({ $figure })
money-country-receiver = { OF($partner) } ({ $figure })

# Heads over both sides of the picture.
money-country-from = واردة من
money-country-to = مرسلة إلى
