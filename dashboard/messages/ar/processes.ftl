### Communities of countries and consultative processes: who belongs to one or two of them, and what all are. $name, $other:
### names of bodies in lists. $count: members.

## Section of the page and controls

processes-question = من يجتمع مع من
    .text = الجماعات الإقليمية والعمليات التشاورية بشأن الهجرة: أعضاؤها والبلدان المشتركة بين اثنتين منها.
processes-org = الجماعة أو العملية
processes-org2 = مع
    .none = لا شيء آخر

## The map of members

# $other: a second body; none where one alone is shown.
processes-members-title =
    { $other ->
        [none] أعضاء { $name }
       *[other] أعضاء { $name } و{ $other }
    }
# $dates: the dates of the lists of the bodies shown; none where no list has one.
processes-members-subtitle =
    { $dates ->
        [none] الأعضاء حسب القائمة، دون تاريخ
       *[other] الأعضاء حسب القوائم ({ $dates })
    }
# $count: members of the first; $common: of both.
processes-members-headline =
    { $other ->
        [none] عدد أعضاء { $name }: { $count }
       *[other] الأعضاء في كل من { $name } و{ $other }: { $common }
    }
# $aside: countries with another role.
processes-members-count =
    { $aside ->
        [0] عدد أعضاء { $name } حسب القائمة { $count }.
       *[other] عدد أعضاء { $name } حسب القائمة { $count }؛ وعدد البلدان التي لها صفة أخرى، كالمراقبين والأعضاء السابقين: { $aside }.
    }
# $shared: the countries that are members of both.
processes-members-shared =
    { $other ->
        [none] { "" }
       *[other]
            { $shared ->
                [none] لا يوجد بلد عضو في كل من { $name } و{ $other }.
               *[other] الأعضاء في كل من { $name } و{ $other }: { $shared }.
            }
    }
# $regime: the short label of the list; none where it has none.
processes-members-regime =
    { $regime ->
        [none] { "" }
       *[other] وتقول القائمة عن تنقل الأشخاص: { $regime }.
    }
# $share: of those from its countries and living abroad; none of processes.
processes-members-within =
    { $share ->
        [none] { "" }
       *[other] من بين المهاجرين القادمين من بلدانها، كان { $share } يعيشون في بلد آخر منها في عام { $year }.
    }
processes-member = عضو
processes-aside = صفة أخرى
# In the legend: countries that are members of this one and not of the other.
processes-only = { $name }
processes-both = أعضاء في الاثنتين
processes-not-listed = غير مدرج في القائمة
# $place: the reader’s country; $bodies: names, set apart by semicolons.
processes-own =
    { $bodies ->
        [none] لا يرد اسم { THE($place) } في أي من قوائم الأعضاء هذه
       *[other] الهيئات التي تضم { THE($place) }: { $bodies }
    }
processes-own-told = { processes-own }.

## All communities and processes

processes-all-title = الجماعات والعمليات التشاورية حسب عدد الأعضاء
processes-all-subtitle = الأعضاء حسب القوائم، من 2008 إلى 2025، لكل منها تاريخها
processes-all-headline = { $rules } من أصل { $count } من الجماعات والعمليات تذكر قاعدة بشأن تنقل الأشخاص
processes-all-count = من أصل { $count } من الهيئات، { $processes } منها عمليات تشاورية أو نظم، و{ $rules } منها تذكر قاعدة بشأن تنقل الأشخاص؛ والهيئة التي لها أكبر عدد من الأعضاء: { $first } ({ $most }).
# How bars are filled.
processes-kind =
    .community = جماعة
    .process = عملية تشاورية أو نظام

## Members by year

processes-time-title = أعضاء الجماعات حسب العام
processes-time-subtitle = الأعضاء في 1 تموز/يوليه، الجماعات المعروفة جميع تغيراتها منذ عام { $start }
# $before: members in $since, $after: in $until.
processes-time-span = { $name }: { $before } ({ $since })، { $after } ({ $until })
# $spans: members then and now, of the chosen communities or of the one that changed most.
processes-time-headline = الأعضاء: { $spans }
processes-time-summary = الأعضاء في أول عام وفي أحدث عام: { $spans }.
processes-time-undated =
    { $undated ->
        [none] { "" }
       *[other] لا تُرسم لعدم معرفة تواريخ الانضمام: { $undated }.
    }
processes-time-dates = دُوِّنت التواريخ من صفحات الهيئات وغيرها، ولم تُقارن بنصوص المعاهدات.

## Notes

processes-lists = لكل قائمة أعضاء تاريخها ومصدرها؛ والبلد غير المدرج ليس بالضرورة خارجها. ولا يرد من عملية بالي سوى الفريق المخصص؛ ولم يُعثر على قوائم لبعض العمليات.
    .mark = قوائم بتواريخ مختلفة
processes-rules = ما يُذكر عن التنقل هو العنوان الموجز في القائمة: ما اتُّفق عليه، لا ما إذا كان سارياً أو كيف يُطبق.
processes-kinds = الجماعة تُلزم أعضاءها بمعاهدة؛ أما العملية التشاورية فهي منتدى ولا تُلزم أحداً.
processes-cis = رابطة الدول المستقلة: تصنيف لجنة الأمم المتحدة الاقتصادية لأوروبا، وليس بياناً بالعضوية الحالية.
processes-share = الحصص في الجدول: من بين المهاجرين القادمين من بلدان الجماعة، من يعيشون في بلد آخر منها، في أحدث عام.
