### Regional communities and other organisations: their names, who counts as a member, and the charts of migrants within
### them. $code is the short name that the data have: ECOWAS, EU, CAN (the Andean Community). Names of communities are
### written by THE, IN, FROM, TO, OF and, at the head of a sentence, START, as those of countries are.

## Names

# A community as a list names it (name), or in the form that a sentence needs. $place: its name in lists, "European
# Union", or by THE, IN ... its short name in a sentence.
communities-named =
    { $code ->
        [CIS]
            { $form ->
                [subject] { THE($place) }
                [start] { START($place) }
                [in] { IN($place) }
                [from] { FROM($place) }
                [to] { TO($place) }
                [of] { OF($place) }
               *[name] رابطة الدول المستقلة
            }
       *[other]
            { $form ->
                [subject] { THE($place) }
                [start] { START($place) }
                [in] { IN($place) }
                [from] { FROM($place) }
                [to] { TO($place) }
                [of] { OF($place) }
               *[name] { $place }
            }
    }

# The usual short name, and the same with a remark where a list of choices has one.
communities-short = { $code }
communities-short-remarked =
    { $code ->
        [CIS] CIS، تصنيف اللجنة الاقتصادية لأوروبا
       *[other] { communities-short }
    }

# A list of choices has name and short name: "European Union (EU)".
communities-label = { $name } ({ $short })

# What a mark on a chart carries: the name where it is short enough, else the short name.
communities-mark =
    { $code ->
        [AMU] اتحاد المغرب العربي
        [AU] الاتحاد الأفريقي
        [CAN] جماعة دول الأنديز
        [EU] الاتحاد الأوروبي
       *[other] { communities-short }
    }

## Whose members count

# $dates: when the lists of members are of: "in December 2025 (CARICOM in 2017; SICA without a date)".
communities-members-of-year = الأعضاء في 1 تموز/يوليه من كل سنة؛ ولا يُحسب الأعضاء المنتسبون.
communities-members-listed = الأعضاء كما هم مدرجون { $dates }، في جميع السنوات: فيُحسب البلد قبل انضمامه أيضاً. ولا يُحسب الأعضاء المنتسبون.

communities-dates =
    { $others ->
        [none] { $usual }
       *[other] { $usual } ({ $others })
    }
communities-dates-part = { $names } { $date }

# When a list is of. $date: "December 2025", "2017"; $known: whether by its month or its year, none where it has none.
communities-listed =
    { $known ->
        [none] دون تاريخ
        [month] في { $date }
       *[year] في عام { $date }
    }

# $count communities ($names) of which no dates of joining are known; $left: whether dates of leaving are.
communities-undated =
    { $count ->
        [1]
            { $left ->
                [yes] لا تُعرف تواريخ الانضمام إلى { $names }: فأعضاؤها المدرجون { $dates } محسوبون في جميع السنوات منذ تأسيسها، ومن غادروها محسوبون حتى مغادرتهم.
               *[no] لا تُعرف تواريخ الانضمام إلى { $names }: فأعضاؤها المدرجون { $dates } محسوبون في جميع السنوات منذ تأسيسها.
            }
        [2]
            { $left ->
                [yes] لا تُعرف تواريخ الانضمام إلى { $names }: فأعضاؤهما المدرجون { $dates } محسوبون في جميع السنوات منذ تأسيسهما، ومن غادروهما محسوبون حتى مغادرتهم.
               *[no] لا تُعرف تواريخ الانضمام إلى { $names }: فأعضاؤهما المدرجون { $dates } محسوبون في جميع السنوات منذ تأسيسهما.
            }
       *[other]
            { $left ->
                [yes] لا تُعرف تواريخ الانضمام إلى { $names }: فأعضاؤها المدرجون { $dates } محسوبون في جميع السنوات منذ تأسيس كل منها، ومن غادروها محسوبون حتى مغادرتهم.
               *[no] لا تُعرف تواريخ الانضمام إلى { $names }: فأعضاؤها المدرجون { $dates } محسوبون في جميع السنوات منذ تأسيس كل منها.
            }
    }

# $parts: countries by community, "United Kingdom (EU)".
communities-gone = بلدان ليست أعضاء اليوم، وكانت أعضاء في سنوات معروضة: { $parts }.
communities-gone-part = { THE($places) } ({ $short })
communities-mauritania = موريتانيا، التي انسحبت من ECOWAS في كانون الأول/ديسمبر 2000، ليست في أي من القوائم ولا تُحسب.

# $parts: "EU, until 1993 the European Communities".
communities-earlier = بأسماء سابقة: { $parts }.
communities-earlier-part = { $short }، حتى عام { $until } باسم { $name }

# $parts: communities with the year in which they were founded, "CIS (1991)".
communities-not-yet = لم تكن قد أُنشئت بعد في عام { $year }: { $parts }.
communities-not-yet-part = { $mark } ({ $founded })

# $parts: former and suspended members by community. $counted: whether they count here; $share: what the share in $year
# would be if they did not, or did.
communities-former =
    { $counted ->
        [yes] محسوبة مع أنها أعضاء سابقة أو معلّقة العضوية: { $parts }.
       *[no] غير محسوبة لأنها أعضاء سابقة أو معلّقة العضوية: { $parts }.
    }
communities-former-part =
    { $counted ->
        [yes] { THE($places) } ({ $short }؛ بدون احتساب ذلك { $share } في عام { $year })
       *[no] { THE($places) } ({ $short }؛ مع احتساب ذلك { $share } في عام { $year })
    }

## Both charts of shares within communities
## $basis: of emigrants (origin) the share that stays within, of immigrants (destination) the share from within.
## $members: those of each year (of_year), of today, or of today with former ones (former).

communities-question = الجماعات
    .text = الجماعات الاقتصادية الإقليمية ومناطق حرية التنقل والمنظمات الإقليمية الأخرى. والنقر على شريط يضيف الجماعة إلى الخطوط أو يزيلها منها.

communities-choice = الجماعات

communities-members = الأعضاء
    .of_year = في السنة المعنية
    .today = في الوقت الحالي
    .former = الحاليون والسابقون

communities-subtitle =
    { $basis ->
        [origin]
            { $sex ->
                [female] نسبة من يعيشون في بلد آخر من بلدان الجماعة، نسبة مئوية من المهاجرات إلى الخارج من بلدانها
                [male] نسبة من يعيشون في بلد آخر من بلدان الجماعة، نسبة مئوية من الرجال المهاجرين إلى الخارج من بلدانها
               *[both] نسبة من يعيشون في بلد آخر من بلدان الجماعة، نسبة مئوية من المهاجرين إلى الخارج من بلدانها
            }
       *[destination]
            { $sex ->
                [female] نسبة القادمين من بلد آخر من بلدان الجماعة، نسبة مئوية من المهاجرات اللواتي يعشن فيها
                [male] نسبة القادمين من بلد آخر من بلدان الجماعة، نسبة مئوية من الرجال المهاجرين الذين يعيشون فيها
               *[both] نسبة القادمين من بلد آخر من بلدان الجماعة، نسبة مئوية من المهاجرين الذين يعيشون فيها
            }
    }

# $low, $high: for how much of the stock the origin is known; $high none where it is one share, $low then.
communities-coverage =
    { $basis ->
        [origin]
            { $high ->
                [none] لا يُحسب المهاجرون الذين منشؤهم غير معروف: فالمنشأ معروف لما نسبته { $low } من المهاجرين في العالم.
               *[other] لا يُحسب المهاجرون الذين منشؤهم غير معروف: فالمنشأ معروف لما بين { $low } و{ $high } من المهاجرين في العالم.
            }
       *[destination] لا يُحسب المهاجرون الذين منشؤهم غير معروف: فالمنشأ معروف لما بين { $low } و{ $high } من المهاجرين في الجماعة الواحدة.
    }

communities-overlap = قد ينتمي البلد الواحد إلى عدة جماعات: فلا تُجمع أرقامها.
    .mark = الجماعات متداخلة: لا تُجمع أرقامها

## The ranking of one year

communities-ranking-title =
    { $basis ->
        [origin]
            { $members ->
                [today] المهاجرون إلى الخارج الذين يبقون داخل جماعتهم، { $year }، بالعضوية الحالية
                [former] المهاجرون إلى الخارج الذين يبقون داخل جماعتهم، { $year }، مع الأعضاء السابقين
               *[of_year] المهاجرون إلى الخارج الذين يبقون داخل جماعتهم، { $year }
            }
       *[destination]
            { $members ->
                [today] المهاجرون القادمون من داخل جماعتهم، { $year }، بالعضوية الحالية
                [former] المهاجرون القادمون من داخل جماعتهم، { $year }، مع الأعضاء السابقين
               *[of_year] المهاجرون القادمون من داخل جماعتهم، { $year }
            }
    }

# $first, $last: the communities with the highest and the lowest share, $high and $low.
communities-ranking-headline =
    { $basis ->
        [origin]
            { $sex ->
                [female]
                    { $members ->
                        [today] المهاجرات إلى الخارج داخل جماعتهن، { $year }، بالعضوية الحالية: { $first } { $high }، و{ $last } { $low }
                        [former] المهاجرات إلى الخارج داخل جماعتهن، { $year }، مع الأعضاء السابقين: { $first } { $high }، و{ $last } { $low }
                       *[of_year] المهاجرات إلى الخارج داخل جماعتهن، { $year }: { $first } { $high }، و{ $last } { $low }
                    }
                [male]
                    { $members ->
                        [today] الرجال المهاجرون إلى الخارج داخل جماعتهم، { $year }، بالعضوية الحالية: { $first } { $high }، و{ $last } { $low }
                        [former] الرجال المهاجرون إلى الخارج داخل جماعتهم، { $year }، مع الأعضاء السابقين: { $first } { $high }، و{ $last } { $low }
                       *[of_year] الرجال المهاجرون إلى الخارج داخل جماعتهم، { $year }: { $first } { $high }، و{ $last } { $low }
                    }
               *[both]
                    { $members ->
                        [today] المهاجرون إلى الخارج داخل جماعتهم، { $year }، بالعضوية الحالية: { $first } { $high }، و{ $last } { $low }
                        [former] المهاجرون إلى الخارج داخل جماعتهم، { $year }، مع الأعضاء السابقين: { $first } { $high }، و{ $last } { $low }
                       *[of_year] المهاجرون إلى الخارج داخل جماعتهم، { $year }: { $first } { $high }، و{ $last } { $low }
                    }
            }
       *[destination]
            { $sex ->
                [female]
                    { $members ->
                        [today] المهاجرات القادمات من داخل جماعتهن، { $year }، بالعضوية الحالية: { $first } { $high }، و{ $last } { $low }
                        [former] المهاجرات القادمات من داخل جماعتهن، { $year }، مع الأعضاء السابقين: { $first } { $high }، و{ $last } { $low }
                       *[of_year] المهاجرات القادمات من داخل جماعتهن، { $year }: { $first } { $high }، و{ $last } { $low }
                    }
                [male]
                    { $members ->
                        [today] الرجال المهاجرون القادمون من داخل جماعتهم، { $year }، بالعضوية الحالية: { $first } { $high }، و{ $last } { $low }
                        [former] الرجال المهاجرون القادمون من داخل جماعتهم، { $year }، مع الأعضاء السابقين: { $first } { $high }، و{ $last } { $low }
                       *[of_year] الرجال المهاجرون القادمون من داخل جماعتهم، { $year }: { $first } { $high }، و{ $last } { $low }
                    }
               *[both]
                    { $members ->
                        [today] المهاجرون القادمون من داخل جماعتهم، { $year }، بالعضوية الحالية: { $first } { $high }، و{ $last } { $low }
                        [former] المهاجرون القادمون من داخل جماعتهم، { $year }، مع الأعضاء السابقين: { $first } { $high }، و{ $last } { $low }
                       *[of_year] المهاجرون القادمون من داخل جماعتهم، { $year }: { $first } { $high }، و{ $last } { $low }
                    }
            }
    }

# $highest: the three highest, "the European Union (54.1 per cent), the ... and the ..."; $lowest: the one that is lowest.
communities-ranking-shares =
    { $basis ->
        [origin]
            { $sex ->
                [female]
                    { $members ->
                        [today] في عام { $year }، بالعضوية الحالية، سُجّلت أعلى نسبة من المهاجرات إلى الخارج اللواتي يعشن داخل الجماعة التي أتين منها في { $highest }، وأدنى نسبة في { $lowest }.
                        [former] في عام { $year }، مع الأعضاء السابقين، سُجّلت أعلى نسبة من المهاجرات إلى الخارج اللواتي يعشن داخل الجماعة التي أتين منها في { $highest }، وأدنى نسبة في { $lowest }.
                       *[of_year] في عام { $year }، سُجّلت أعلى نسبة من المهاجرات إلى الخارج اللواتي يعشن داخل الجماعة التي أتين منها في { $highest }، وأدنى نسبة في { $lowest }.
                    }
                [male]
                    { $members ->
                        [today] في عام { $year }، بالعضوية الحالية، سُجّلت أعلى نسبة من الرجال المهاجرين إلى الخارج الذين يعيشون داخل الجماعة التي أتوا منها في { $highest }، وأدنى نسبة في { $lowest }.
                        [former] في عام { $year }، مع الأعضاء السابقين، سُجّلت أعلى نسبة من الرجال المهاجرين إلى الخارج الذين يعيشون داخل الجماعة التي أتوا منها في { $highest }، وأدنى نسبة في { $lowest }.
                       *[of_year] في عام { $year }، سُجّلت أعلى نسبة من الرجال المهاجرين إلى الخارج الذين يعيشون داخل الجماعة التي أتوا منها في { $highest }، وأدنى نسبة في { $lowest }.
                    }
               *[both]
                    { $members ->
                        [today] في عام { $year }، بالعضوية الحالية، سُجّلت أعلى نسبة من المهاجرين إلى الخارج الذين يعيشون داخل الجماعة التي أتوا منها في { $highest }، وأدنى نسبة في { $lowest }.
                        [former] في عام { $year }، مع الأعضاء السابقين، سُجّلت أعلى نسبة من المهاجرين إلى الخارج الذين يعيشون داخل الجماعة التي أتوا منها في { $highest }، وأدنى نسبة في { $lowest }.
                       *[of_year] في عام { $year }، سُجّلت أعلى نسبة من المهاجرين إلى الخارج الذين يعيشون داخل الجماعة التي أتوا منها في { $highest }، وأدنى نسبة في { $lowest }.
                    }
            }
       *[destination]
            { $sex ->
                [female]
                    { $members ->
                        [today] في عام { $year }، بالعضوية الحالية، سُجّلت أعلى نسبة من المهاجرات القادمات من داخل جماعتهن في { $highest }، وأدنى نسبة في { $lowest }.
                        [former] في عام { $year }، مع الأعضاء السابقين، سُجّلت أعلى نسبة من المهاجرات القادمات من داخل جماعتهن في { $highest }، وأدنى نسبة في { $lowest }.
                       *[of_year] في عام { $year }، سُجّلت أعلى نسبة من المهاجرات القادمات من داخل جماعتهن في { $highest }، وأدنى نسبة في { $lowest }.
                    }
                [male]
                    { $members ->
                        [today] في عام { $year }، بالعضوية الحالية، سُجّلت أعلى نسبة من الرجال المهاجرين القادمين من داخل جماعتهم في { $highest }، وأدنى نسبة في { $lowest }.
                        [former] في عام { $year }، مع الأعضاء السابقين، سُجّلت أعلى نسبة من الرجال المهاجرين القادمين من داخل جماعتهم في { $highest }، وأدنى نسبة في { $lowest }.
                       *[of_year] في عام { $year }، سُجّلت أعلى نسبة من الرجال المهاجرين القادمين من داخل جماعتهم في { $highest }، وأدنى نسبة في { $lowest }.
                    }
               *[both]
                    { $members ->
                        [today] في عام { $year }، بالعضوية الحالية، سُجّلت أعلى نسبة من المهاجرين القادمين من داخل جماعتهم في { $highest }، وأدنى نسبة في { $lowest }.
                        [former] في عام { $year }، مع الأعضاء السابقين، سُجّلت أعلى نسبة من المهاجرين القادمين من داخل جماعتهم في { $highest }، وأدنى نسبة في { $lowest }.
                       *[of_year] في عام { $year }، سُجّلت أعلى نسبة من المهاجرين القادمين من داخل جماعتهم في { $highest }، وأدنى نسبة في { $lowest }.
                    }
            }
    }
# One community with its share, in a list after "in".
communities-figure = { THE($community) } ({ $figure })

# $parts: what the reader's own $country is to communities: "in the European Union (54.1 per cent); former member of ...".
communities-own =
    { $country ->
        [none] { "" }
       *[other]
            { $parts ->
                [none] { $country }: لا عضوية في أي من هذه الجماعات.
               *[other] { $country }: { $parts }.
            }
    }
# $communities: those in which it has the role (member, former or suspended), with their shares where it counts for them
# (counted yes). then: it does not count for them in $year; never: in no year.
communities-own-part =
    { $counted ->
        [then]
            { $role ->
                [member] عضوية في { THE($communities) }، غير محسوبة في عام { $year }
                [former] عضوية سابقة في { THE($communities) }، غير محسوبة في عام { $year }
               *[suspended] عضوية معلّقة في { THE($communities) }، غير محسوبة في عام { $year }
            }
        [never]
            { $role ->
                [member] عضوية في { THE($communities) }، غير محسوبة
                [former] عضوية سابقة في { THE($communities) }، غير محسوبة
               *[suspended] عضوية معلّقة في { THE($communities) }، غير محسوبة
            }
       *[yes]
            { $role ->
                [member] عضوية في { $communities }
                [former] عضوية سابقة في { $communities }
               *[suspended] عضوية معلّقة في { $communities }
            }
    }
# One community with its share in this list, after "in" (member) or "member of".
communities-own-figure =
    { $role ->
        [member] { THE($community) } ({ $figure })
       *[other] { THE($community) } ({ $figure })
    }

communities-own-finding =
    { $basis ->
        [origin] { START($place) }، المهاجرون من البلد داخل جماعاته، { $year }: { $parts }
       *[destination] { START($place) }، المهاجرون الوافدون إلى البلد من داخل جماعاته، { $year }: { $parts }
    }

communities-own-share = { communities-mark } { $share }

communities-rules = ما يُذكر بشأن التنقل هو الوصف المختصر الوارد في القائمة: أي ما اتُّفق عليه، لا ما إذا كان سارياً ولا كيفية تطبيقه.
communities-grouping = CIS: تصنيف لجنة الأمم المتحدة الاقتصادية لأوروبا، وليس بياناً بالعضوية الحالية.

# How bars are filled: whether the list names what was agreed on the movement of persons.
communities-rule = قاعدة مذكورة لتنقل الأشخاص
communities-no-rule = لا قاعدة مذكورة

# What a hover adds to a share, one after the other: of how many it is, and how many members counted.
communities-hover-of = من أصل { $stock }
communities-hover-members =
    { $dated ->
        [then]
            { $count ->
                [zero] لا أعضاء في عام { $year }
                [one] عضو واحد في عام { $year }
                [two] عضوان في عام { $year }
                [few] { $count } أعضاء في عام { $year }
                [many] { $count } عضواً في عام { $year }
               *[other] { $count } عضو في عام { $year }
            }
        [listed]
            { $count ->
                [zero] لا أعضاء، قائمة { $list }
                [one] عضو واحد، قائمة { $list }
                [two] عضوان، قائمة { $list }
                [few] { $count } أعضاء، قائمة { $list }
                [many] { $count } عضواً، قائمة { $list }
               *[other] { $count } عضو، قائمة { $list }
            }
       *[undated]
            { $count ->
                [zero] لا أعضاء
                [one] عضو واحد
                [two] عضوان
                [few] { $count } أعضاء
                [many] { $count } عضواً
               *[other] { $count } عضو
            }
    }

## The lines over the years, from $start to $end

communities-lines-title =
    { $basis ->
        [origin]
            { $members ->
                [today] المهاجرون إلى الخارج الذين يبقون داخل جماعتهم، من { $start } إلى { $end }، بالعضوية الحالية
                [former] المهاجرون إلى الخارج الذين يبقون داخل جماعتهم، من { $start } إلى { $end }، مع الأعضاء السابقين
               *[of_year] المهاجرون إلى الخارج الذين يبقون داخل جماعتهم، من { $start } إلى { $end }
            }
       *[destination]
            { $members ->
                [today] المهاجرون القادمون من داخل جماعتهم، من { $start } إلى { $end }، بالعضوية الحالية
                [former] المهاجرون القادمون من داخل جماعتهم، من { $start } إلى { $end }، مع الأعضاء السابقين
               *[of_year] المهاجرون القادمون من داخل جماعتهم، من { $start } إلى { $end }
            }
    }

communities-lines-nothing = لم تُختر أي جماعة. اختر واحدة أو أكثر تحت «الجماعات».

# The community whose share changed most of all $count that are chosen: $first in $since, $last in $until. $before, $after:
# how many members it had then; none where they were as many.
communities-lines-headline =
    { $count ->
        [0] لم تُختر أي جماعة
        [1]
            { $before ->
                [none] { START($community) }: { $first } في عام { $since } و{ $last } في عام { $until }
               *[other] { START($community) }: { $first } في عام { $since } (عدد الأعضاء { $before }) و{ $last } في عام { $until } (عدد الأعضاء { $after })
            }
       *[other]
            { $before ->
                [none] سُجّل أكبر تغير في { OF($community) }: { $first } في عام { $since } و{ $last } في عام { $until }
               *[other] سُجّل أكبر تغير في { OF($community) }: { $first } في عام { $since } (عدد الأعضاء { $before }) و{ $last } في عام { $until } (عدد الأعضاء { $after })
            }
    }

# $spans: the first and the last share of every chosen community, "European Union 32.3 (12 members) to 54.1 (27 members)".
communities-lines-shares =
    { $spans ->
        [none] لم تُختر أي جماعة.
       *[other]
            { $basis ->
                [origin]
                    { $sex ->
                        [female] نسبة من يعيشون في بلد آخر من بلدان الجماعة، نسبة مئوية من المهاجرات إلى الخارج من بلدانها، من { $start } إلى { $end }: { $spans }.
                        [male] نسبة من يعيشون في بلد آخر من بلدان الجماعة، نسبة مئوية من الرجال المهاجرين إلى الخارج من بلدانها، من { $start } إلى { $end }: { $spans }.
                       *[both] نسبة من يعيشون في بلد آخر من بلدان الجماعة، نسبة مئوية من المهاجرين إلى الخارج من بلدانها، من { $start } إلى { $end }: { $spans }.
                    }
               *[destination]
                    { $sex ->
                        [female] نسبة القادمين من بلد آخر من بلدان الجماعة، نسبة مئوية من المهاجرات اللواتي يعشن فيها، من { $start } إلى { $end }: { $spans }.
                        [male] نسبة القادمين من بلد آخر من بلدان الجماعة، نسبة مئوية من الرجال المهاجرين الذين يعيشون فيها، من { $start } إلى { $end }: { $spans }.
                       *[both] نسبة القادمين من بلد آخر من بلدان الجماعة، نسبة مئوية من المهاجرين الذين يعيشون فيها، من { $start } إلى { $end }: { $spans }.
                    }
            }
    }
# One community in this list; $since: its first year where that is later than the first of all, else none.
communities-lines-span =
    { $since ->
        [none]
            { $before ->
                [none] { $community } من { $first } إلى { $last }
               *[other] { $community } من { $first } (عدد الأعضاء { $before }) إلى { $last } (عدد الأعضاء { $after })
            }
       *[other]
            { $before ->
                [none] { $community } من { $first } في عام { $since } إلى { $last }
               *[other] { $community } من { $first } في عام { $since } (عدد الأعضاء { $before }) إلى { $last } (عدد الأعضاء { $after })
            }
    }
