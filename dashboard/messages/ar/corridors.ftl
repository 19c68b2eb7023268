### The page of corridors. Places are written by THE, IN, FROM, TO, OF and, where a sentence begins, START.
### $year, $sex (both, female or male) and the other choices of a chart may be named in each of its messages.

## The page and its sections

corridors-page = الممرات
    .summary = المهاجرون حسب بلد المنشأ وبلد المقصد: أكبر الممرات والمناطق والجماعات والبلدان المجاورة.

corridors-largest = أكبر الممرات
    .text = الممر بلدان اثنان: وهو يضم جميع القادمين من أحدهما الذين يعيشون في الآخر. والنقر على أي شريط يضع بلد المنشأ في مركز «بلد واحد».

corridors-one-country = بلد واحد
    .text = النقر على أي بلد شريك يضعه في المركز.

corridors-regions = بين المناطق وداخلها
    .text = التدفقات أولاً، ثم النسبة التي تبقى داخل المنطقة: من المهاجرين إلى الخارج، كم من القادمين من منطقة يعيشون فيها؛ ومن المهاجرين الوافدين، كم من المقيمين في منطقة أتوا منها. والنسبتان مختلفتان كثيراً، والرقم الذي لا يبيّن أيهما المقصودة قد يعني هذه أو تلك. والنسب دائماً حسب مناطق الأمم المتحدة.

corridors-neighbours = البلدان المجاورة

## Notes of several charts

corridors-definition = الأعداد محسوبة حسب بلد الميلاد، وفي بعض البلدان حسب الجنسية، أياً كان تاريخ القدوم وسواء كان الشخص يعمل أم لا؛ واللاجئون مشمولون في معظم البلدان.

# $before: whether years up to 2005 are shown, in which two areas had other borders.
corridors-borders =
    { $before ->
        [yes] الحدود هي الحدود الحالية، باستثناء السودان الذي تشير أرقامه حتى عام 2005 إلى السودان وجنوب السودان، وبونير وسانت يوستاشيوس وسابا التي تشير أرقامها حتى عام 2005 إلى جزر الأنتيل الهولندية سابقاً. ومن انتقل بين جمهوريات الاتحاد السوفياتي أو يوغوسلافيا قبل زوالهما يُعَد هنا مهاجراً.
       *[no] الحدود هي الحدود الحالية: ومن انتقل بين جمهوريات الاتحاد السوفياتي أو يوغوسلافيا قبل زوالهما يُعَد هنا مهاجراً.
    }

# One country with its number of migrants, in a list: "Fiji (428)".
corridors-place-figure = { THE($place) } ({ $figure })

## The largest corridors. $group: the group of countries of which they are where $ends is not "all", written like a place:
## "from the European Union (EU, members of 2015)".

corridors-show = العرض
    .persons = العدد
    .women = نسبة النساء
    .rose = أكبر الزيادات
    .fell = أكبر الانخفاضات

corridors-since = مقارنةً بعام

corridors-within = المجموعة

corridors-group-members = أعضاء المجموعة
    .of_year = في السنة المعنية
    .today = في الوقت الحالي

corridors-ends = الممرات
    .all = الكل
    .from = من مجموعة
    .to = إلى مجموعة
    .both = داخل مجموعة

corridors-mobility = الاتجاه
    .all = جميع الاتجاهات
    .south_south = من الجنوب إلى الجنوب
    .south_north = من الجنوب إلى الشمال
    .north_south = من الشمال إلى الجنوب
    .north_north = من الشمال إلى الشمال

# The corridors of one direction, or all, as they stand in a sentence: as its subject or alone ("the largest corridors"),
# after "of" ("101 of 9,042 corridors"), and after "in" ("migrants in corridors"). For languages in which these differ.
corridors-kind =
    .subject =
        { $mobility ->
            [south_south] الممرات من الجنوب إلى الجنوب
            [south_north] الممرات من الجنوب إلى الشمال
            [north_south] الممرات من الشمال إلى الجنوب
            [north_north] الممرات من الشمال إلى الشمال
           *[all] الممرات
        }
    .of =
        { $mobility ->
            [south_south] الممرات من الجنوب إلى الجنوب
            [south_north] الممرات من الجنوب إلى الشمال
            [north_south] الممرات من الشمال إلى الجنوب
            [north_north] الممرات من الشمال إلى الشمال
           *[all] الممرات
        }
    .in =
        { $mobility ->
            [south_south] الممرات من الجنوب إلى الجنوب
            [south_north] الممرات من الجنوب إلى الشمال
            [north_south] الممرات من الشمال إلى الجنوب
            [north_north] الممرات من الشمال إلى الشمال
           *[all] الممرات
        }

# The corridors that are chosen, with the group of their ends, in the same three places of a sentence.
corridors-shown =
    .subject =
        { $ends ->
            [from] { corridors-kind.subject } المنطلقة { FROM($group) }
            [to] { corridors-kind.subject } المتجهة { TO($group) }
            [both] { corridors-kind.subject } داخل { OF($group) }
           *[all] { corridors-kind.subject }
        }
    .of =
        { $ends ->
            [from] { corridors-kind.of } المنطلقة { FROM($group) }
            [to] { corridors-kind.of } المتجهة { TO($group) }
            [both] { corridors-kind.of } داخل { OF($group) }
           *[all] { corridors-kind.of }
        }
    .in =
        { $ends ->
            [from] { corridors-kind.in } المنطلقة { FROM($group) }
            [to] { corridors-kind.in } المتجهة { TO($group) }
            [both] { corridors-kind.in } داخل { OF($group) }
           *[all] { corridors-kind.in }
        }

# $show: by what they are ranked: number of persons, share of women, or how much it rose or fell since another year.
# $compared: whether that year, $since, is before $year.
corridors-top-title =
    { $show ->
        [persons] أكبر { corridors-shown.subject }، { $year }
        [women] نسبة النساء في أكبر { corridors-shown.in }، { $year }
        [rose]
            { $compared ->
                [yes] أكبر الزيادات بين جميع { corridors-shown.of }، { $since }-{ $year }
               *[no] أكبر الزيادات بين جميع { corridors-shown.of }، { $year }
            }
       *[fell]
            { $compared ->
                [yes] أكبر الانخفاضات بين جميع { corridors-shown.of }، { $since }-{ $year }
               *[no] أكبر الانخفاضات بين جميع { corridors-shown.of }، { $year }
            }
    }

corridors-top-subtitle =
    { $show ->
        [women] النسبة المئوية للنساء من المهاجرين الدوليين، حسب بلد المنشأ وبلد الإقامة
        [persons]
            { $sex ->
                [female] المهاجرون الدوليون، النساء، حسب بلد المنشأ وبلد الإقامة
                [male] المهاجرون الدوليون، الرجال، حسب بلد المنشأ وبلد الإقامة
               *[both] المهاجرون الدوليون، النساء والرجال، حسب بلد المنشأ وبلد الإقامة
            }
       *[other]
            { $sex ->
                [female] التغير في عدد المهاجرين الدوليين، النساء، حسب بلد المنشأ وبلد الإقامة
                [male] التغير في عدد المهاجرين الدوليين، الرجال، حسب بلد المنشأ وبلد الإقامة
               *[both] التغير في عدد المهاجرين الدوليين، النساء والرجال، حسب بلد المنشأ وبلد الإقامة
            }
    }

# $state: "shown", or why nothing is: the year to compare with is not before the year ("since"), the group had no
# members then ("members"), or there are no such corridors ("none").
# Of $corridors in all, the $leading largest hold half, or, where one of them is too large for that, the share $held.
# $origin, $destination and $figure: the corridor that is named first, by its share of women or by how it changed.
# $listed: so many corridors are listed; $more: whether there are others.
corridors-top-headline =
    { $state ->
        [since] لا يمكن إجراء مقارنة: عام { $since } ليس سابقاً لعام { $year }. اختر سنة لاحقة
        [members] لا مهاجرين في { corridors-shown.in } في عام { $year }: لم يكن للمجموعة أعضاء في 1 تموز/يوليه { $year }
        [none]
            { $show ->
                [rose] لم يرتفع عدد المهاجرين في أي من { corridors-shown.in } بين عامي { $since } و{ $year }
                [fell] لم ينخفض عدد المهاجرين في أي من { corridors-shown.in } بين عامي { $since } و{ $year }
               *[other] لا تُعرف أعداد مهاجرين في { corridors-shown.in } في عام { $year }
            }
       *[shown]
            { $show ->
                [persons]
                    { $corridors ->
                        [1] لم يوجد سوى ممر واحد من { corridors-shown.of } في عام { $year }
                       *[other]
                            { $leading ->
                                [1]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] ضمّ ممر واحد من أصل { $corridors } من { corridors-shown.of } نصف جميع المهاجرات فيها في عام { $year }
                                                [male] ضمّ ممر واحد من أصل { $corridors } من { corridors-shown.of } نصف جميع الرجال المهاجرين فيها في عام { $year }
                                               *[both] ضمّ ممر واحد من أصل { $corridors } من { corridors-shown.of } نصف جميع المهاجرين فيها في عام { $year }
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] ضمّ ممر واحد من أصل { $corridors } من { corridors-shown.of } { $held } من جميع المهاجرات فيها في عام { $year }
                                                [male] ضمّ ممر واحد من أصل { $corridors } من { corridors-shown.of } { $held } من جميع الرجال المهاجرين فيها في عام { $year }
                                               *[both] ضمّ ممر واحد من أصل { $corridors } من { corridors-shown.of } { $held } من جميع المهاجرين فيها في عام { $year }
                                            }
                                    }
                                [2]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] ضمّ ممران من أصل { $corridors } من { corridors-shown.of } نصف جميع المهاجرات فيها في عام { $year }
                                                [male] ضمّ ممران من أصل { $corridors } من { corridors-shown.of } نصف جميع الرجال المهاجرين فيها في عام { $year }
                                               *[both] ضمّ ممران من أصل { $corridors } من { corridors-shown.of } نصف جميع المهاجرين فيها في عام { $year }
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] ضمّ ممران من أصل { $corridors } من { corridors-shown.of } { $held } من جميع المهاجرات فيها في عام { $year }
                                                [male] ضمّ ممران من أصل { $corridors } من { corridors-shown.of } { $held } من جميع الرجال المهاجرين فيها في عام { $year }
                                               *[both] ضمّ ممران من أصل { $corridors } من { corridors-shown.of } { $held } من جميع المهاجرين فيها في عام { $year }
                                            }
                                    }
                               *[other]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] ضمّ { $leading } من أصل { $corridors } من { corridors-shown.of } نصف جميع المهاجرات فيها في عام { $year }
                                                [male] ضمّ { $leading } من أصل { $corridors } من { corridors-shown.of } نصف جميع الرجال المهاجرين فيها في عام { $year }
                                               *[both] ضمّ { $leading } من أصل { $corridors } من { corridors-shown.of } نصف جميع المهاجرين فيها في عام { $year }
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] ضمّ { $leading } من أصل { $corridors } من { corridors-shown.of } { $held } من جميع المهاجرات فيها في عام { $year }
                                                [male] ضمّ { $leading } من أصل { $corridors } من { corridors-shown.of } { $held } من جميع الرجال المهاجرين فيها في عام { $year }
                                               *[both] ضمّ { $leading } من أصل { $corridors } من { corridors-shown.of } { $held } من جميع المهاجرين فيها في عام { $year }
                                            }
                                    }
                            }
                    }
                [women]
                    { $listed ->
                        [1] نسبة النساء في الممر الوحيد من { corridors-shown.of }، { FROM($origin) } { TO($destination) }: { $figure }
                       *[other]
                            { $more ->
                                [yes] بين أكبر { corridors-shown.of }، وعددها { $listed }، سُجّلت أعلى نسبة للنساء في الممر { FROM($origin) } { TO($destination) }: { $figure }
                               *[no] بين { corridors-shown.of }، وعددها { $listed }، سُجّلت أعلى نسبة للنساء في الممر { FROM($origin) } { TO($destination) }: { $figure }
                            }
                    }
                [rose]
                    { $sex ->
                        [female] شهد الممر { FROM($origin) } { TO($destination) } أكبر نمو بين عامي { $since } و{ $year }: زيادة قدرها { $figure } من المهاجرات
                        [male] شهد الممر { FROM($origin) } { TO($destination) } أكبر نمو بين عامي { $since } و{ $year }: زيادة قدرها { $figure } من الرجال المهاجرين
                       *[both] شهد الممر { FROM($origin) } { TO($destination) } أكبر نمو بين عامي { $since } و{ $year }: زيادة قدرها { $figure } من المهاجرين
                    }
               *[fell]
                    { $sex ->
                        [female] شهد الممر { FROM($origin) } { TO($destination) } أكبر تراجع بين عامي { $since } و{ $year }: انخفاض قدره { $figure } من المهاجرات
                        [male] شهد الممر { FROM($origin) } { TO($destination) } أكبر تراجع بين عامي { $since } و{ $year }: انخفاض قدره { $figure } من الرجال المهاجرين
                       *[both] شهد الممر { FROM($origin) } { TO($destination) } أكبر تراجع بين عامي { $since } و{ $year }: انخفاض قدره { $figure } من المهاجرين
                    }
            }
    }

# The same as a sentence: in the summary, and in place of the chart.
corridors-top-nothing =
    { $state ->
        [since] لا يمكن إجراء مقارنة: عام { $since } ليس سابقاً لعام { $year }. اختر سنة لاحقة.
        [members] لا مهاجرين في { corridors-shown.in } في عام { $year }: لم يكن للمجموعة أعضاء في 1 تموز/يوليه { $year }.
        [none]
            { $show ->
                [rose] لم يرتفع عدد المهاجرين في أي من { corridors-shown.in } بين عامي { $since } و{ $year }.
                [fell] لم ينخفض عدد المهاجرين في أي من { corridors-shown.in } بين عامي { $since } و{ $year }.
               *[other] لا تُعرف أعداد مهاجرين في { corridors-shown.in } في عام { $year }.
            }
       *[shown] { "" }
    }

# $leaders: the first three with their figures: "from Mexico to the United States of America (11.3 million), from ...".
corridors-top-leaders =
    { $leaders ->
        [none] { "" }
       *[other]
            { $show ->
                [persons]
                    { $listed ->
                        [1] الممر الوحيد من { corridors-shown.of } في عام { $year }: { $leaders }.
                       *[other] أكبر { corridors-shown.subject } في عام { $year }: { $leaders }.
                    }
                [women]
                    { $listed ->
                        [1] نسبة النساء في الممر الوحيد من { corridors-shown.of } في عام { $year }: { $leaders }.
                       *[other]
                            { $more ->
                                [yes] بين أكبر { corridors-shown.of } في عام { $year }، وعددها { $listed }، سُجّلت أعلى نسب للنساء في الممرات التالية: { $leaders }.
                               *[no] بين { corridors-shown.of } في عام { $year }، وعددها { $listed }، سُجّلت أعلى نسب للنساء في الممرات التالية: { $leaders }.
                            }
                    }
                [rose]
                    { $listed ->
                        [1] الزيادة الوحيدة بين { corridors-shown.of } بين عامي { $since } و{ $year }: { $leaders }.
                       *[other] أكبر الزيادات بين { corridors-shown.of } بين عامي { $since } و{ $year }: { $leaders }.
                    }
               *[fell]
                    { $listed ->
                        [1] الانخفاض الوحيد بين { corridors-shown.of } بين عامي { $since } و{ $year }: { $leaders }.
                       *[other] أكبر الانخفاضات بين { corridors-shown.of } بين عامي { $since } و{ $year }: { $leaders }.
                    }
            }
    }

# A corridor with its figure, in a list.
corridors-figure = { FROM($origin) } { TO($destination) } ({ $figure })

# $part: what the $listed largest of $corridors hold of the $total migrants in all; none where all are listed.
corridors-top-together =
    { $part ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] تضم أكبر الممرات، وعددها { $listed }، ما نسبته { $part } من المهاجرات البالغ عددهن { $total } في { $corridors } من الممرات.
                [male] تضم أكبر الممرات، وعددها { $listed }، ما نسبته { $part } من الرجال المهاجرين البالغ عددهم { $total } في { $corridors } من الممرات.
               *[both] تضم أكبر الممرات، وعددها { $listed }، ما نسبته { $part } من المهاجرين البالغ عددهم { $total } في { $corridors } من الممرات.
            }
    }

# The largest corridors from and to the reader's country, $own: the one from there leads to $to, the other comes from
# $from; each with its figure and its rank, none where there is none.
corridors-top-own =
    { $to ->
        [none]
            { $from ->
                [none] ليس بينها ممر { FROM($own) } أو { TO($own) }.
               *[other]
                    { $show ->
                        [women] المرتبة { $from_rank } من حيث الحجم: الممر { FROM($from) } { TO($own) } (نسبة النساء { $from_figure }).
                       *[other] المرتبة { $from_rank }: الممر { FROM($from) } { TO($own) } ({ $from_figure }).
                    }
            }
       *[other]
            { $from ->
                [none]
                    { $show ->
                        [women] المرتبة { $to_rank } من حيث الحجم: الممر { FROM($own) } { TO($to) } (نسبة النساء { $to_figure }).
                       *[other] المرتبة { $to_rank }: الممر { FROM($own) } { TO($to) } ({ $to_figure }).
                    }
               *[other]
                    { $show ->
                        [women] المرتبة { $to_rank } من حيث الحجم: الممر { FROM($own) } { TO($to) } (نسبة النساء { $to_figure })؛ والمرتبة { $from_rank } من حيث الحجم: الممر { FROM($from) } { TO($own) } (نسبة النساء { $from_figure }).
                       *[other] المرتبة { $to_rank }: الممر { FROM($own) } { TO($to) } ({ $to_figure })؛ والمرتبة { $from_rank }: الممر { FROM($from) } { TO($own) } ({ $from_figure }).
                    }
            }
    }

# $persons: migrants whose origin is not known, in the $group where corridors to or within one are shown.
corridors-unknown-origin =
    { $ends ->
        [to] { corridors-unknown-in-group }
        [both] { corridors-unknown-in-group }
       *[other]
            { $sex ->
                [female] منشأ { $persons } من المهاجرات في العالم ({ $share } من مجموعهن في عام { $year }) غير معروف؛ ولا يدخلن في أي ممر.
                [male] منشأ { $persons } من الرجال المهاجرين في العالم ({ $share } من مجموعهم في عام { $year }) غير معروف؛ ولا يدخلون في أي ممر.
               *[both] منشأ { $persons } من المهاجرين في العالم ({ $share } من مجموعهم في عام { $year }) غير معروف؛ ولا يدخلون في أي ممر.
            }
    }
corridors-unknown-in-group =
    { $sex ->
        [female] منشأ { $persons } من المهاجرات { IN($group) } ({ $share } من مجموعهن في عام { $year }) غير معروف؛ ولا يدخلن في أي ممر.
        [male] منشأ { $persons } من الرجال المهاجرين { IN($group) } ({ $share } من مجموعهم في عام { $year }) غير معروف؛ ولا يدخلون في أي ممر.
       *[both] منشأ { $persons } من المهاجرين { IN($group) } ({ $share } من مجموعهم في عام { $year }) غير معروف؛ ولا يدخلون في أي ممر.
    }

# $few: whether corridors of few migrants are among those that are listed.
corridors-top-few =
    { $few ->
        [yes] لا تُذكر نسبة النساء في الممرات التي يقل عدد المهاجرين فيها عن 100.
       *[no] { "" }
    }

# $count: corridors without a figure for the year to compare with; the largest of them is from $origin to $destination,
# with $figure migrants. $parted: whether it is between the Sudan and South Sudan, which then were one.
corridors-top-without-change =
    { $parted ->
        [yes]
            { $count ->
                [1] ممر واحد ليس له رقم لعام { $since } ومن ثم لا يُعرف تغيره: { FROM($origin) } { TO($destination) } ({ $figure }؛ ولا يميَّز بين البلدين في عام { $since }).
                [2] ممران ليس لهما رقم لعام { $since } ومن ثم لا يُعرف تغيرهما، أكبرهما { FROM($origin) } { TO($destination) } ({ $figure }؛ ولا يميَّز بين البلدين في عام { $since }).
               *[other] ممرات عددها { $count } ليس لها رقم لعام { $since } ومن ثم لا يُعرف تغيرها، أكبرها { FROM($origin) } { TO($destination) } ({ $figure }؛ ولا يميَّز بين البلدين في عام { $since }).
            }
       *[no]
            { $count ->
                [1] ممر واحد ليس له رقم لعام { $since } ومن ثم لا يُعرف تغيره: { FROM($origin) } { TO($destination) } ({ $figure }).
                [2] ممران ليس لهما رقم لعام { $since } ومن ثم لا يُعرف تغيرهما، أكبرهما { FROM($origin) } { TO($destination) } ({ $figure }).
               *[other] ممرات عددها { $count } ليس لها رقم لعام { $since } ومن ثم لا يُعرف تغيرها، أكبرها { FROM($origin) } { TO($destination) } ({ $figure }).
            }
    }
    .mark = ممرات بلا رقم لعام { $since }: { $count }

# A bar's name. $rank: none where the bars do not stand in its order.
corridors-top-label =
    { $rank ->
        [none] { $origin } → { $destination }
       *[other] { $rank }. { $origin } → { $destination }
    }

# What pointing at a bar adds. $persons: its migrants; $before: the same in the year $since, where known.
corridors-top-hover =
    { $show ->
        [persons]
            { $before ->
                [none] منهم { $women } من النساء
               *[other] منهم { $women } من النساء، و{ $before } في عام { $since }
            }
        [women]
            { $before ->
                [none] من { $persons } من المهاجرين
               *[other] من { $persons } من المهاجرين، و{ $before } في عام { $since }
            }
        [rose] زيادة، { $persons } من المهاجرين، منهم { $women } من النساء
       *[fell] { $persons } من المهاجرين، منهم { $women } من النساء
    }

# The line at 50 per cent.
corridors-top-half = النصف

## One country: where its immigrants were born, and where its emigrants live. $here: the country in the centre.

corridors-centre = البلد في المركز
    .own = بلدك، وإلا فالهند

corridors-direction = على الخريطة
    .emigrants = المهاجرون إلى الخارج، حسب مكان الإقامة
    .immigrants = المهاجرون الوافدون، حسب مكان الميلاد

corridors-country-title = المهاجرون { TO($here) } والمهاجرون { FROM($here) }، { $year }

corridors-country-subtitle =
    { $sex ->
        [female] المهاجرون الدوليون، النساء، حسب بلد المنشأ وبلد الإقامة
        [male] المهاجرون الدوليون، الرجال، حسب بلد المنشأ وبلد الإقامة
       *[both] المهاجرون الدوليون، النساء والرجال، حسب بلد المنشأ وبلد الإقامة
    }

corridors-partners-title =
    { $direction ->
        [emigrants]
            { $sex ->
                [female] أين تعيش المهاجرات { FROM($here) }، { $year }
                [male] أين يعيش الرجال المهاجرون { FROM($here) }، { $year }
               *[both] أين يعيش المهاجرون { FROM($here) }، { $year }
            }
       *[immigrants]
            { $sex ->
                [female] من أين أتت المهاجرات الوافدات { TO($here) }، { $year }
                [male] من أين أتى الرجال المهاجرون الوافدون { TO($here) }، { $year }
               *[both] من أين أتى المهاجرون الوافدون { TO($here) }، { $year }
            }
    }

corridors-partners-subtitle =
    { $direction ->
        [emigrants]
            { $sex ->
                [female] المهاجرون الدوليون، النساء، حسب بلد الإقامة
                [male] المهاجرون الدوليون، الرجال، حسب بلد الإقامة
               *[both] المهاجرون الدوليون، النساء والرجال، حسب بلد الإقامة
            }
       *[immigrants]
            { $sex ->
                [female] المهاجرون الدوليون، النساء، حسب بلد المنشأ
                [male] المهاجرون الدوليون، الرجال، حسب بلد المنشأ
               *[both] المهاجرون الدوليون، النساء والرجال، حسب بلد المنشأ
            }
    }

# $side: whom it is about, "emigrants" or "immigrants", or "nobody" where the data have neither. $number: how many there
# are on that side, none where the data have nobody. $first: the largest partner, with $largest persons; none where
# several are as large. $known: whether the origin of all is known.
corridors-country-headline =
    { $side ->
        [nobody]
            { $sex ->
                [female] لا تتضمن بيانات عام { $year } أي مهاجرات { TO($here) } أو { FROM($here) }
                [male] لا تتضمن بيانات عام { $year } أي رجال مهاجرين { TO($here) } أو { FROM($here) }
               *[both] لا تتضمن بيانات عام { $year } أي مهاجرين { TO($here) } أو { FROM($here) }
            }
        [emigrants]
            { $first ->
                [none]
                    { $number ->
                        [none]
                            { $sex ->
                                [female] لا تتضمن بيانات عام { $year } أي مهاجرات { FROM($here) } إلى بلد آخر
                                [male] لا تتضمن بيانات عام { $year } أي رجال مهاجرين { FROM($here) } إلى بلد آخر
                               *[both] لا تتضمن بيانات عام { $year } أي مهاجرين { FROM($here) } إلى بلد آخر
                            }
                        [1]
                            { $sex ->
                                [female] عاشت امرأة واحدة { FROM($here) } في بلد آخر في عام { $year }
                                [male] عاش رجل واحد { FROM($here) } في بلد آخر في عام { $year }
                               *[both] عاش شخص واحد { FROM($here) } في بلد آخر في عام { $year }
                            }
                        [2]
                            { $sex ->
                                [female] عاشت امرأتان { FROM($here) } في بلدان أخرى في عام { $year }
                                [male] عاش رجلان { FROM($here) } في بلدان أخرى في عام { $year }
                               *[both] عاش شخصان { FROM($here) } في بلدان أخرى في عام { $year }
                            }
                       *[other]
                            { $sex ->
                                [female] بلغ عدد المهاجرات { FROM($here) } في بلدان أخرى { $number } في عام { $year }
                                [male] بلغ عدد الرجال المهاجرين { FROM($here) } في بلدان أخرى { $number } في عام { $year }
                               *[both] بلغ عدد المهاجرين { FROM($here) } في بلدان أخرى { $number } في عام { $year }
                            }
                    }
               *[other]
                    { $sex ->
                        [female] أكبر مجموعة من المهاجرات { FROM($here) }: { $largest } { IN($first) }، { $year }
                        [male] أكبر مجموعة من الرجال المهاجرين { FROM($here) }: { $largest } { IN($first) }، { $year }
                       *[both] أكبر مجموعة من المهاجرين { FROM($here) }: { $largest } { IN($first) }، { $year }
                    }
            }
       *[immigrants]
            { $first ->
                [none]
                    { $number ->
                        [none]
                            { $sex ->
                                [female] لا تتضمن بيانات عام { $year } أي مهاجرات وافدات { TO($here) }
                                [male] لا تتضمن بيانات عام { $year } أي رجال مهاجرين وافدين { TO($here) }
                               *[both] لا تتضمن بيانات عام { $year } أي مهاجرين وافدين { TO($here) }
                            }
                        [1]
                            { $sex ->
                                [female] عاشت امرأة واحدة من بلد آخر { IN($here) } في عام { $year }
                                [male] عاش رجل واحد من بلد آخر { IN($here) } في عام { $year }
                               *[both] عاش شخص واحد من بلد آخر { IN($here) } في عام { $year }
                            }
                        [2]
                            { $sex ->
                                [female] عاشت امرأتان من بلدان أخرى { IN($here) } في عام { $year }
                                [male] عاش رجلان من بلدان أخرى { IN($here) } في عام { $year }
                               *[both] عاش شخصان من بلدان أخرى { IN($here) } في عام { $year }
                            }
                       *[other]
                            { $sex ->
                                [female] بلغ عدد المهاجرات الوافدات { TO($here) } من بلدان أخرى { $number } في عام { $year }
                                [male] بلغ عدد الرجال المهاجرين الوافدين { TO($here) } من بلدان أخرى { $number } في عام { $year }
                               *[both] بلغ عدد المهاجرين الوافدين { TO($here) } من بلدان أخرى { $number } في عام { $year }
                            }
                    }
               *[other]
                    { $known ->
                        [yes]
                            { $sex ->
                                [female] أكبر مجموعة من المهاجرات الوافدات { TO($here) }: { $largest } { FROM($first) }، { $year }
                                [male] أكبر مجموعة من الرجال المهاجرين الوافدين { TO($here) }: { $largest } { FROM($first) }، { $year }
                               *[both] أكبر مجموعة من المهاجرين الوافدين { TO($here) }: { $largest } { FROM($first) }، { $year }
                            }
                       *[no]
                            { $sex ->
                                [female] أكبر مجموعة معروفة من المهاجرات الوافدات { TO($here) }: { $largest } { FROM($first) }، { $year }
                                [male] أكبر مجموعة معروفة من الرجال المهاجرين الوافدين { TO($here) }: { $largest } { FROM($first) }، { $year }
                               *[both] أكبر مجموعة معروفة من المهاجرين الوافدين { TO($here) }: { $largest } { FROM($first) }، { $year }
                            }
                    }
            }
    }

# The same as the sentence that a summary says where there is nobody on either side, and in place of the chart.
corridors-country-nobody =
    { $sex ->
        [female] لا تتضمن بيانات عام { $year } أي مهاجرات { TO($here) } أو { FROM($here) }.
        [male] لا تتضمن بيانات عام { $year } أي رجال مهاجرين { TO($here) } أو { FROM($here) }.
       *[both] لا تتضمن بيانات عام { $year } أي مهاجرين { TO($here) } أو { FROM($here) }.
    }

# How many there are on one side. $number: none where the data have nobody.
corridors-country-emigrants =
    { $number ->
        [none]
            { $sex ->
                [female] لا تتضمن بيانات عام { $year } أي مهاجرات { FROM($here) } إلى بلد آخر.
                [male] لا تتضمن بيانات عام { $year } أي رجال مهاجرين { FROM($here) } إلى بلد آخر.
               *[both] لا تتضمن بيانات عام { $year } أي مهاجرين { FROM($here) } إلى بلد آخر.
            }
        [1]
            { $sex ->
                [female] عاشت امرأة واحدة { FROM($here) } في بلد آخر في عام { $year }.
                [male] عاش رجل واحد { FROM($here) } في بلد آخر في عام { $year }.
               *[both] عاش شخص واحد { FROM($here) } في بلد آخر في عام { $year }.
            }
        [2]
            { $sex ->
                [female] عاشت امرأتان { FROM($here) } في بلدان أخرى في عام { $year }.
                [male] عاش رجلان { FROM($here) } في بلدان أخرى في عام { $year }.
               *[both] عاش شخصان { FROM($here) } في بلدان أخرى في عام { $year }.
            }
       *[other]
            { $sex ->
                [female] بلغ عدد المهاجرات { FROM($here) } في بلدان أخرى { $number } في عام { $year }.
                [male] بلغ عدد الرجال المهاجرين { FROM($here) } في بلدان أخرى { $number } في عام { $year }.
               *[both] بلغ عدد المهاجرين { FROM($here) } في بلدان أخرى { $number } في عام { $year }.
            }
    }
corridors-country-immigrants =
    { $number ->
        [none]
            { $sex ->
                [female] لا تتضمن بيانات عام { $year } أي مهاجرات وافدات { TO($here) }.
                [male] لا تتضمن بيانات عام { $year } أي رجال مهاجرين وافدين { TO($here) }.
               *[both] لا تتضمن بيانات عام { $year } أي مهاجرين وافدين { TO($here) }.
            }
        [1]
            { $sex ->
                [female] عاشت امرأة واحدة من بلد آخر { IN($here) } في عام { $year }.
                [male] عاش رجل واحد من بلد آخر { IN($here) } في عام { $year }.
               *[both] عاش شخص واحد من بلد آخر { IN($here) } في عام { $year }.
            }
        [2]
            { $sex ->
                [female] عاشت امرأتان من بلدان أخرى { IN($here) } في عام { $year }.
                [male] عاش رجلان من بلدان أخرى { IN($here) } في عام { $year }.
               *[both] عاش شخصان من بلدان أخرى { IN($here) } في عام { $year }.
            }
       *[other]
            { $sex ->
                [female] بلغ عدد المهاجرات الوافدات { TO($here) } من بلدان أخرى { $number } في عام { $year }.
                [male] بلغ عدد الرجال المهاجرين الوافدين { TO($here) } من بلدان أخرى { $number } في عام { $year }.
               *[both] بلغ عدد المهاجرين الوافدين { TO($here) } من بلدان أخرى { $number } في عام { $year }.
            }
    }

# $named: the largest partners of one side, each with its number: "Fiji (428), Kiribati (329) and Australia (290)".
# $extent: "single" where there is one partner, "all" where $named are all of them, else "largest", of $count.
corridors-country-destinations =
    { $extent ->
        [single] بلد الإقامة الوحيد: { $named }.
        [all] بلدان الإقامة: { $named }.
       *[largest] أكبر الأعداد بين { $count } من البلدان والمناطق: { $named }.
    }
corridors-country-origins =
    { $extent ->
        [single] بلد المنشأ الوحيد المعروف: { $named }.
        [all] بلدان المنشأ: { $named }.
       *[largest] أكبر الأعداد بين { $count } من بلدان المنشأ ومناطقه: { $named }.
    }

# $number: persons.
corridors-country-unknown = منشأ { $number } من هذا العدد غير معروف.

corridors-country-stock = هؤلاء أشخاص في تاريخ معين، وليسوا تنقلات خلال سنة: فمن بينهم من قدموا منذ زمن بعيد، وليس بينهم من عادوا أو توفوا.
    .mark = أشخاص في تاريخ معين، لا تنقلات

# $known: whether the origin of all immigrants is known.
corridors-country-not-known =
    { $known ->
        [yes] { "" }
       *[no] «منشأ غير معروف» هم المهاجرون الوافدون الذين لا يُعرف بلد منشئهم أو يُحسب مع بلدان أخرى؛ وهم غير موزعين على البلدان.
    }

corridors-country-colours = للأشرطة ألوان المناطق الفرعية لمنظمة العمل الدولية التي تنتمي إليها البلدان الشريكة، كما في الصفحات الأخرى.

# What stands over the two sides of the chart, in few words. $held: whether there is anybody on that side.
corridors-country-left =
    { $held ->
        [yes] من بلدان أخرى، يعيشون { IN($here) }
       *[no] لا مهاجرين وافدين في البيانات
    }
corridors-country-right =
    { $held ->
        [yes] { FROM($here) }، يعيشون في بلدان أخرى
       *[no] لا مهاجرين إلى الخارج في البيانات
    }

# What pointing at a partner adds. $share: its part of all on its side. $women: none where one sex is shown.
corridors-country-hover =
    { $direction ->
        [emigrants]
            { $women ->
                [none] { $share } من المهاجرين إلى الخارج
               *[other] { $share } من المهاجرين إلى الخارج، منهم { $women } من النساء
            }
       *[immigrants]
            { $women ->
                [none] { $share } من المهاجرين الوافدين
               *[other] { $share } من المهاجرين الوافدين، منهم { $women } من النساء
            }
    }

# The key of the map for countries without migrants from or in the one in the centre.
corridors-partners-none = لا أحد في البيانات

## Between regions and subregions

corridors-level = نوع المناطق
    .region = مناطق
    .subregion = مناطق فرعية

corridors-scheme = حسب تصنيف
    .ilo = منظمة العمل الدولية
    .un = الأمم المتحدة

corridors-regions-title =
    { $scheme ->
        [ilo]
            { $level ->
                [region] المهاجرون داخل مناطق منظمة العمل الدولية وفيما بينها، { $year }
               *[subregion] المهاجرون داخل المناطق الفرعية لمنظمة العمل الدولية وفيما بينها، { $year }
            }
       *[un]
            { $level ->
                [region] المهاجرون داخل مناطق الأمم المتحدة وفيما بينها، { $year }
               *[subregion] المهاجرون داخل المناطق الفرعية للأمم المتحدة وفيما بينها، { $year }
            }
    }

corridors-regions-subtitle =
    { $sex ->
        [female] المهاجرون الدوليون، النساء، حسب منطقة المنشأ ومنطقة الإقامة
        [male] المهاجرون الدوليون، الرجال، حسب منطقة المنشأ ومنطقة الإقامة
       *[both] المهاجرون الدوليون، النساء والرجال، حسب منطقة المنشأ ومنطقة الإقامة
    }

corridors-regions-headline =
    { $scheme ->
        [ilo]
            { $level ->
                [region]
                    { $sex ->
                        [female] عاش { $share } من المهاجرات المعروف منشؤهن في منطقة المنشأ وفق تصنيف منظمة العمل الدولية، { $year }
                        [male] عاش { $share } من الرجال المهاجرين المعروف منشؤهم في منطقة المنشأ وفق تصنيف منظمة العمل الدولية، { $year }
                       *[both] عاش { $share } من المهاجرين المعروف منشؤهم في منطقة المنشأ وفق تصنيف منظمة العمل الدولية، { $year }
                    }
               *[subregion]
                    { $sex ->
                        [female] عاش { $share } من المهاجرات المعروف منشؤهن في المنطقة الفرعية للمنشأ وفق تصنيف منظمة العمل الدولية، { $year }
                        [male] عاش { $share } من الرجال المهاجرين المعروف منشؤهم في المنطقة الفرعية للمنشأ وفق تصنيف منظمة العمل الدولية، { $year }
                       *[both] عاش { $share } من المهاجرين المعروف منشؤهم في المنطقة الفرعية للمنشأ وفق تصنيف منظمة العمل الدولية، { $year }
                    }
            }
       *[un]
            { $level ->
                [region]
                    { $sex ->
                        [female] عاش { $share } من المهاجرات المعروف منشؤهن في منطقة المنشأ وفق تصنيف الأمم المتحدة، { $year }
                        [male] عاش { $share } من الرجال المهاجرين المعروف منشؤهم في منطقة المنشأ وفق تصنيف الأمم المتحدة، { $year }
                       *[both] عاش { $share } من المهاجرين المعروف منشؤهم في منطقة المنشأ وفق تصنيف الأمم المتحدة، { $year }
                    }
               *[subregion]
                    { $sex ->
                        [female] عاش { $share } من المهاجرات المعروف منشؤهن في المنطقة الفرعية للمنشأ وفق تصنيف الأمم المتحدة، { $year }
                        [male] عاش { $share } من الرجال المهاجرين المعروف منشؤهم في المنطقة الفرعية للمنشأ وفق تصنيف الأمم المتحدة، { $year }
                       *[both] عاش { $share } من المهاجرين المعروف منشؤهم في المنطقة الفرعية للمنشأ وفق تصنيف الأمم المتحدة، { $year }
                    }
            }
    }

# $inside: the group in which most live who come from it, $within persons.
corridors-regions-within =
    { $scheme ->
        [ilo]
            { $level ->
                [region]
                    { $sex ->
                        [female] في عام { $year }، عاش { $share } من المهاجرات المعروف منشؤهن في منطقة المنشأ وفق تصنيف منظمة العمل الدولية، وأكبر عدد منهن { IN($inside) } ({ $within }).
                        [male] في عام { $year }، عاش { $share } من الرجال المهاجرين المعروف منشؤهم في منطقة المنشأ وفق تصنيف منظمة العمل الدولية، وأكبر عدد منهم { IN($inside) } ({ $within }).
                       *[both] في عام { $year }، عاش { $share } من المهاجرين المعروف منشؤهم في منطقة المنشأ وفق تصنيف منظمة العمل الدولية، وأكبر عدد منهم { IN($inside) } ({ $within }).
                    }
               *[subregion]
                    { $sex ->
                        [female] في عام { $year }، عاش { $share } من المهاجرات المعروف منشؤهن في المنطقة الفرعية للمنشأ وفق تصنيف منظمة العمل الدولية، وأكبر عدد منهن { IN($inside) } ({ $within }).
                        [male] في عام { $year }، عاش { $share } من الرجال المهاجرين المعروف منشؤهم في المنطقة الفرعية للمنشأ وفق تصنيف منظمة العمل الدولية، وأكبر عدد منهم { IN($inside) } ({ $within }).
                       *[both] في عام { $year }، عاش { $share } من المهاجرين المعروف منشؤهم في المنطقة الفرعية للمنشأ وفق تصنيف منظمة العمل الدولية، وأكبر عدد منهم { IN($inside) } ({ $within }).
                    }
            }
       *[un]
            { $level ->
                [region]
                    { $sex ->
                        [female] في عام { $year }، عاش { $share } من المهاجرات المعروف منشؤهن في منطقة المنشأ وفق تصنيف الأمم المتحدة، وأكبر عدد منهن { IN($inside) } ({ $within }).
                        [male] في عام { $year }، عاش { $share } من الرجال المهاجرين المعروف منشؤهم في منطقة المنشأ وفق تصنيف الأمم المتحدة، وأكبر عدد منهم { IN($inside) } ({ $within }).
                       *[both] في عام { $year }، عاش { $share } من المهاجرين المعروف منشؤهم في منطقة المنشأ وفق تصنيف الأمم المتحدة، وأكبر عدد منهم { IN($inside) } ({ $within }).
                    }
               *[subregion]
                    { $sex ->
                        [female] في عام { $year }، عاش { $share } من المهاجرات المعروف منشؤهن في المنطقة الفرعية للمنشأ وفق تصنيف الأمم المتحدة، وأكبر عدد منهن { IN($inside) } ({ $within }).
                        [male] في عام { $year }، عاش { $share } من الرجال المهاجرين المعروف منشؤهم في المنطقة الفرعية للمنشأ وفق تصنيف الأمم المتحدة، وأكبر عدد منهم { IN($inside) } ({ $within }).
                       *[both] في عام { $year }، عاش { $share } من المهاجرين المعروف منشؤهم في المنطقة الفرعية للمنشأ وفق تصنيف الأمم المتحدة، وأكبر عدد منهم { IN($inside) } ({ $within }).
                    }
            }
    }

# $start and $end: the two groups between which most moved, $across persons.
corridors-regions-between =
    { $scheme ->
        [ilo]
            { $level ->
                [region] بين المناطق المختلفة وفق تصنيف منظمة العمل الدولية، سُجّل أكبر عدد { FROM($start) } { TO($end) } ({ $across }).
               *[subregion] بين المناطق الفرعية المختلفة وفق تصنيف منظمة العمل الدولية، سُجّل أكبر عدد { FROM($start) } { TO($end) } ({ $across }).
            }
       *[un]
            { $level ->
                [region] بين المناطق المختلفة وفق تصنيف الأمم المتحدة، سُجّل أكبر عدد { FROM($start) } { TO($end) } ({ $across }).
               *[subregion] بين المناطق الفرعية المختلفة وفق تصنيف الأمم المتحدة، سُجّل أكبر عدد { FROM($start) } { TO($end) } ({ $across }).
            }
    }

corridors-regions-unknown = منشأ { $unknown } من المهاجرين غير معروف.

corridors-regions-stock = هؤلاء أشخاص في تاريخ معين، وليسوا تنقلات خلال سنة.
    .mark = أشخاص في تاريخ معين، لا تنقلات
corridors-regions-not-known = المهاجرون الذين منشؤهم غير معروف لا يدخلون في أي نسبة وغير موزعين على المناطق.

# $without: whether areas in no region are shown.
corridors-regions-without =
    { $without ->
        [yes] «بدون منطقة» هي المناطق التي لا تدرجها منظمة العمل الدولية في أي من مناطقها.
       *[no] { "" }
    }

corridors-regions-heads =
    .from = المنشأ
    .in = مكان الإقامة

# A node that stands for several small groups.
corridors-regions-others =
    { $level ->
        [region]
            { $count ->
                [zero] { $count } منطقة أخرى
                [one] منطقة أخرى
                [two] منطقتان أخريان
                [few] { $count } مناطق أخرى
                [many] { $count } منطقة أخرى
               *[other] { $count } منطقة أخرى
            }
       *[subregion]
            { $count ->
                [zero] { $count } منطقة فرعية أخرى
                [one] منطقة فرعية أخرى
                [two] منطقتان فرعيتان أخريان
                [few] { $count } مناطق فرعية أخرى
                [many] { $count } منطقة فرعية أخرى
               *[other] { $count } منطقة فرعية أخرى
            }
    }

## Who lives in the region of birth. $basis: of whom the share is taken, "origin" (emigrants) or "destination" (immigrants).
## $first and $last: the first and the last year of the data.

corridors-basis = النسبة من
    .origin = المهاجرين إلى الخارج
    .destination = المهاجرين الوافدين

corridors-own-region-title =
    { $basis ->
        [origin]
            { $level ->
                [region] المهاجرون إلى الخارج الذين يعيشون في منطقتهم نفسها، { $first }-{ $last }
               *[subregion] المهاجرون إلى الخارج الذين يعيشون في منطقتهم الفرعية نفسها، { $first } و{ $last }
            }
       *[destination]
            { $level ->
                [region] المهاجرون الوافدون من المنطقة التي يعيشون فيها، { $first }-{ $last }
               *[subregion] المهاجرون الوافدون من المنطقة الفرعية التي يعيشون فيها، { $first } و{ $last }
            }
    }

corridors-own-region-subtitle =
    { $basis ->
        [origin]
            { $sex ->
                [female] النسبة المئوية من المهاجرات إلى الخارج من بلدان المنطقة، منتصف السنة
                [male] النسبة المئوية من الرجال المهاجرين إلى الخارج من بلدان المنطقة، منتصف السنة
               *[both] النسبة المئوية من المهاجرين إلى الخارج من بلدان المنطقة، منتصف السنة
            }
       *[destination]
            { $sex ->
                [female] النسبة المئوية من المهاجرات الوافدات المقيمات في بلدان المنطقة، منتصف السنة
                [male] النسبة المئوية من الرجال المهاجرين الوافدين المقيمين في بلدان المنطقة، منتصف السنة
               *[both] النسبة المئوية من المهاجرين الوافدين المقيمين في بلدان المنطقة، منتصف السنة
            }
    }

# $own: the region or subregion of the reader's country, with its shares $now and $before (in $first); none where no
# country is chosen, and the headline says the $highest and the $lowest, with $high and $low.
corridors-own-region-headline =
    { $own ->
        [none]
            { $basis ->
                [origin]
                    { $level ->
                        [region]
                            { $sex ->
                                [female] المهاجرات إلى الخارج اللواتي يعشن في منطقتهن نفسها، { $last }: { $highest } ({ $high })، و{ $lowest } ({ $low })
                                [male] الرجال المهاجرون إلى الخارج الذين يعيشون في منطقتهم نفسها، { $last }: { $highest } ({ $high })، و{ $lowest } ({ $low })
                               *[both] المهاجرون إلى الخارج الذين يعيشون في منطقتهم نفسها، { $last }: { $highest } ({ $high })، و{ $lowest } ({ $low })
                            }
                       *[subregion]
                            { $sex ->
                                [female] المهاجرات إلى الخارج اللواتي يعشن في منطقتهن الفرعية نفسها، { $last }: { $highest } ({ $high })، و{ $lowest } ({ $low })
                                [male] الرجال المهاجرون إلى الخارج الذين يعيشون في منطقتهم الفرعية نفسها، { $last }: { $highest } ({ $high })، و{ $lowest } ({ $low })
                               *[both] المهاجرون إلى الخارج الذين يعيشون في منطقتهم الفرعية نفسها، { $last }: { $highest } ({ $high })، و{ $lowest } ({ $low })
                            }
                    }
               *[destination]
                    { $level ->
                        [region]
                            { $sex ->
                                [female] المهاجرات الوافدات من المنطقة التي يعشن فيها، { $last }: { $highest } ({ $high })، و{ $lowest } ({ $low })
                                [male] الرجال المهاجرون الوافدون من المنطقة التي يعيشون فيها، { $last }: { $highest } ({ $high })، و{ $lowest } ({ $low })
                               *[both] المهاجرون الوافدون من المنطقة التي يعيشون فيها، { $last }: { $highest } ({ $high })، و{ $lowest } ({ $low })
                            }
                       *[subregion]
                            { $sex ->
                                [female] المهاجرات الوافدات من المنطقة الفرعية التي يعشن فيها، { $last }: { $highest } ({ $high })، و{ $lowest } ({ $low })
                                [male] الرجال المهاجرون الوافدون من المنطقة الفرعية التي يعيشون فيها، { $last }: { $highest } ({ $high })، و{ $lowest } ({ $low })
                               *[both] المهاجرون الوافدون من المنطقة الفرعية التي يعيشون فيها، { $last }: { $highest } ({ $high })، و{ $lowest } ({ $low })
                            }
                    }
            }
       *[other]
            { $basis ->
                [origin]
                    { $sex ->
                        [female] عاش { START($now) } من المهاجرات { FROM($own) } { IN($own) } في عام { $last }، مقابل { $before } في عام { $first }
                        [male] عاش { START($now) } من الرجال المهاجرين { FROM($own) } { IN($own) } في عام { $last }، مقابل { $before } في عام { $first }
                       *[both] عاش { START($now) } من المهاجرين { FROM($own) } { IN($own) } في عام { $last }، مقابل { $before } في عام { $first }
                    }
               *[destination]
                    { $sex ->
                        [female] أتى { START($now) } من المهاجرات المقيمات { IN($own) } { FROM($own) } في عام { $last }، مقابل { $before } في عام { $first }
                        [male] أتى { START($now) } من الرجال المهاجرين المقيمين { IN($own) } { FROM($own) } في عام { $last }، مقابل { $before } في عام { $first }
                       *[both] أتى { START($now) } من المهاجرين المقيمين { IN($own) } { FROM($own) } في عام { $last }، مقابل { $before } في عام { $first }
                    }
            }
    }

# $parts: areas with their shares in the last year and, in brackets, in the first: "Africa 54.8 per cent (64.9)".
corridors-own-region-shares =
    { $basis ->
        [origin]
            { $sex ->
                [female] نسبة المهاجرات إلى الخارج من كل منطقة اللواتي يعشن في المنطقة نفسها في عام { $last } (عام { $first } بين قوسين): { $parts }.
                [male] نسبة الرجال المهاجرين إلى الخارج من كل منطقة الذين يعيشون في المنطقة نفسها في عام { $last } (عام { $first } بين قوسين): { $parts }.
               *[both] نسبة المهاجرين إلى الخارج من كل منطقة الذين يعيشون في المنطقة نفسها في عام { $last } (عام { $first } بين قوسين): { $parts }.
            }
       *[destination]
            { $sex ->
                [female] نسبة القادمات من المنطقة نفسها بين المهاجرات المقيمات في كل منطقة في عام { $last } (عام { $first } بين قوسين): { $parts }.
                [male] نسبة القادمين من المنطقة نفسها بين الرجال المهاجرين المقيمين في كل منطقة في عام { $last } (عام { $first } بين قوسين): { $parts }.
               *[both] نسبة القادمين من المنطقة نفسها بين المهاجرين المقيمين في كل منطقة في عام { $last } (عام { $first } بين قوسين): { $parts }.
            }
    }
corridors-own-region-share = { THE($place) } { $now } ({ $before })

# What a statement of a paper is in the chart, in few words.
corridors-own-region-point = الورقة، { $place }: { $share }

# $parts: the statements of the paper, each held against the data.
corridors-own-region-paper = تورد ورقة المنتدى العالمي المعني بالهجرة والتنمية لعام 2018 ثلاث نسب من «الهجرة» في عام { $at } دون أن تبيّن ممن تُحسب؛ وتستشهد بتقرير الأمم المتحدة عن الهجرة الدولية لعام 2015. { $parts }.

# $quoted: what the paper says of an area, per cent. $origin and $destination: the shares of emigrants and of immigrants
# in the data; $outside: that of emigrants who live outside it. $verdict: on which basis they agree.
corridors-own-region-verdict =
    { $verdict ->
        [matches-origin] { $place }، { $quoted }: تطابق نسبة المهاجرين إلى الخارج ({ $origin }؛ المهاجرون الوافدون { $destination })
        [matches-destination] { $place }، { $quoted }: تطابق نسبة المهاجرين الوافدين ({ $destination }؛ المهاجرون إلى الخارج { $origin })
        [near-origin] { $place }، { $quoted }: قريبة من نسبة المهاجرين إلى الخارج ({ $origin }؛ المهاجرون الوافدون { $destination })
        [near-destination] { $place }، { $quoted }: قريبة من نسبة المهاجرين الوافدين ({ $destination }؛ المهاجرون إلى الخارج { $origin })
        [near-outside] { $place }، { $quoted }: لا تطابق أياً من الأساسين ({ $origin } من المهاجرين إلى الخارج، و{ $destination } من المهاجرين الوافدين)، لكنها قريبة من نسبة المهاجرين إلى الخارج الذين يعيشون خارج المنطقة ({ $outside })
       *[neither] { $place }، { $quoted }: لا تطابق أياً من الأساسين ({ $origin } من المهاجرين إلى الخارج، و{ $destination } من المهاجرين الوافدين)
    }

# $known: the share whose origin is known, of the world's migrants or of those in $least, where it is smallest.
corridors-own-region-coverage =
    { $basis ->
        [origin] لا يُحسب المهاجرون الذين منشؤهم غير معروف: فمنشأ { $known } من المهاجرين في العالم معروف في عام { $last }.
       *[destination] لا يُحسب المهاجرون الوافدون الذين منشؤهم غير معروف، وأكبر نسبة منهم { IN($least) }: فمنشأ { $known } ممن يعيشون هناك معروف في عام { $last }.
    }
    .mark = دون المهاجرين غير المعروف منشؤهم

corridors-own-region-areas = المناطق والمناطق الفرعية هي مناطق معيار الأمم المتحدة M49.

## Neighbours. $first and $last: the first and the last year of the data.

corridors-neighbours-title = المهاجرون الذين يعيشون في بلد مجاور، { $first }-{ $last }

corridors-neighbours-subtitle =
    { $sex ->
        [female] النسبة المئوية من المهاجرين الدوليين المعروف منشؤهم، النساء
        [male] النسبة المئوية من المهاجرين الدوليين المعروف منشؤهم، الرجال
       *[both] النسبة المئوية من المهاجرين الدوليين المعروف منشؤهم، النساء والرجال
    }

# The name of a line. $line: all migrants, those of one direction, or those from one country, $place.
corridors-neighbours-line =
    { $line ->
        [all] جميع المهاجرين
        [south_south] من الجنوب إلى الجنوب
        [south_north] من الجنوب إلى الشمال
        [north_south] من الشمال إلى الجنوب
        [north_north] من الشمال إلى الشمال
       *[country] { FROM($place) }
    }

# $share: of the migrants from $own, the reader's country, or of those of the direction $line; $all: of all migrants.
corridors-neighbours-headline =
    { $line ->
        [country]
            { $sex ->
                [female] عاش { START($share) } من المهاجرات { FROM($own) } في بلد متاخم، { $last } (الجميع: { $all })
                [male] عاش { START($share) } من الرجال المهاجرين { FROM($own) } في بلد متاخم، { $last } (الجميع: { $all })
               *[both] عاش { START($share) } من المهاجرين { FROM($own) } في بلد متاخم، { $last } (الجميع: { $all })
            }
        [south_south]
            { $sex ->
                [female] عاش { START($share) } من المهاجرات من الجنوب إلى الجنوب في بلد متاخم، { $last } (الجميع: { $all })
                [male] عاش { START($share) } من الرجال المهاجرين من الجنوب إلى الجنوب في بلد متاخم، { $last } (الجميع: { $all })
               *[both] عاش { START($share) } من المهاجرين من الجنوب إلى الجنوب في بلد متاخم، { $last } (الجميع: { $all })
            }
        [south_north]
            { $sex ->
                [female] عاش { START($share) } من المهاجرات من الجنوب إلى الشمال في بلد متاخم، { $last } (الجميع: { $all })
                [male] عاش { START($share) } من الرجال المهاجرين من الجنوب إلى الشمال في بلد متاخم، { $last } (الجميع: { $all })
               *[both] عاش { START($share) } من المهاجرين من الجنوب إلى الشمال في بلد متاخم، { $last } (الجميع: { $all })
            }
        [north_south]
            { $sex ->
                [female] عاش { START($share) } من المهاجرات من الشمال إلى الجنوب في بلد متاخم، { $last } (الجميع: { $all })
                [male] عاش { START($share) } من الرجال المهاجرين من الشمال إلى الجنوب في بلد متاخم، { $last } (الجميع: { $all })
               *[both] عاش { START($share) } من المهاجرين من الشمال إلى الجنوب في بلد متاخم، { $last } (الجميع: { $all })
            }
       *[north_north]
            { $sex ->
                [female] عاش { START($share) } من المهاجرات من الشمال إلى الشمال في بلد متاخم، { $last } (الجميع: { $all })
                [male] عاش { START($share) } من الرجال المهاجرين من الشمال إلى الشمال في بلد متاخم، { $last } (الجميع: { $all })
               *[both] عاش { START($share) } من المهاجرين من الشمال إلى الشمال في بلد متاخم، { $last } (الجميع: { $all })
            }
    }

# $parts: every line with its shares in the last year and, in brackets, in the first.
corridors-neighbours-shares = المهاجرون الذين يعيشون في بلد له حدود برية مع بلد منشئهم في عام { $last } (عام { $first } بين قوسين): { $parts }.

# $name: the name of the line, "South to South".
corridors-neighbours-share = { $name } { $now } ({ $before })

# Why the reader's country, $place, has no line. $border: whether it has a land border.
corridors-neighbours-without =
    { $border ->
        [no] { $place }: لا حدود برية، ولذلك لا يمكن لأي مهاجر إلى الخارج أن يعيش في بلد متاخم.
       *[yes]
            { $sex ->
                [female] لا تتضمن البيانات أي مهاجرات { FROM($place) }.
                [male] لا تتضمن البيانات أي رجال مهاجرين { FROM($place) }.
               *[both] لا تتضمن البيانات أي مهاجرين { FROM($place) }.
            }
    }

corridors-neighbours-point = ورقة عام 2018: { $share }

# $quoted: what the paper says, per cent; $ours: the same in the data, of the year $at; $close: whether they are close.
corridors-neighbours-paper =
    { $close ->
        [yes] تذكر ورقة المنتدى العالمي المعني بالهجرة والتنمية لعام 2018، نقلاً عن راثا (2005)، أن { $quoted } في المائة من الهجرة فيما بين بلدان الجنوب تجري بين بلدان تتقاسم حدوداً؛ وهذه النسبة قريبة من النسبة الواردة هنا لعام { $at }، وهي { $ours } في المائة.
       *[no] تذكر ورقة المنتدى العالمي المعني بالهجرة والتنمية لعام 2018، نقلاً عن راثا (2005)، أن { $quoted } في المائة من الهجرة فيما بين بلدان الجنوب تجري بين بلدان تتقاسم حدوداً؛ والنسبة هنا { $ours } في المائة في عام { $at }. ويتوقف ذلك على تعريف الجنوب.
    }

# $without of $areas countries and areas have no land border, and $persons emigrants.
corridors-neighbours-islands =
    { $sex ->
        [female] { $without } من أصل { $areas } من البلدان والمناطق، معظمها جزر، ليس لها حدود برية؛ وتُحسب المهاجرات منها، وعددهن { $persons } في عام { $last }، لكنهن لا يستطعن العيش في بلد متاخم.
        [male] { $without } من أصل { $areas } من البلدان والمناطق، معظمها جزر، ليس لها حدود برية؛ ويُحسب الرجال المهاجرون منها، وعددهم { $persons } في عام { $last }، لكنهم لا يستطيعون العيش في بلد متاخم.
       *[both] { $without } من أصل { $areas } من البلدان والمناطق، معظمها جزر، ليس لها حدود برية؛ ويُحسب المهاجرون منها، وعددهم { $persons } في عام { $last }، لكنهم لا يستطيعون العيش في بلد متاخم.
    }

# The share of migrants of known origin, by year, per cent.
corridors-neighbours-coverage = لا يُحسب المهاجرون الذين منشؤهم غير معروف: فالمنشأ معروف، حسب السنة، لما بين { $low } و{ $high } في المائة من الجميع.
corridors-own-finding =
    { $figure ->
        [none] لا يرد أي ممر { FROM($own) } أو { TO($own) } بين هذه الممرات
       *[other]
            { $show ->
                [rose] { START($own) }: أكثر الممرات ارتفاعاً { corridors-own-way }، { $figure }
                [fell] { START($own) }: أكثر الممرات انخفاضاً { corridors-own-way }، { $figure }
               *[persons] { START($own) }: أكبر الممرات في عام { $year } { corridors-own-way }، { $figure }
            }
    }

corridors-own-way =
    { $outward ->
        [yes] { TO($destination) }
       *[no] { FROM($origin) }
    }

