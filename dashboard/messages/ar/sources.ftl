### Sources as a line under a chart names them: publisher, work, edition, licence. Works that a publisher names in a
### language stand in its words. A test holds English to data/datapackage.json.

# $sources: one or several of the sources below.
sources-line = المصدر: { $sources }.
# $first: the first source; $others: how many more there are.
sources-short =
    المصدر: { $first }، و{ $others ->
        [zero] { $others } غيره
        [one] مصدر آخر
        [two] مصدران آخران
        [few] { $others } مصادر أخرى
        [many] { $others } مصدراً آخر
       *[other] { $others } مصدر آخر
    }.

sources-countries = إدارة الأمم المتحدة للشؤون الاقتصادية والاجتماعية، وشعبة الإحصاءات في الأمم المتحدة، ومنظمة العمل الدولية، والبنك الدولي، وmledoze/countries (ODbL 1.0)
sources-migrant-workers = منظمة العمل الدولية، التقديرات العالمية بشأن العمال المهاجرين الدوليين، طبعات 2015 و2018 و2021 و2024
sources-migrant-workers-composite = منظمة العمل الدولية، التقديرات العالمية بشأن العمال المهاجرين الدوليين، طبعات 2015 و2018 و2021 و2024
sources-migrant-stock = إدارة الأمم المتحدة للشؤون الاقتصادية والاجتماعية، International Migrant Stock 2024، CC BY 3.0 IGO
sources-corridors = إدارة الأمم المتحدة للشؤون الاقتصادية والاجتماعية، International Migrant Stock 2024، CC BY 3.0 IGO
sources-migrant-stock-by-age = إدارة الأمم المتحدة للشؤون الاقتصادية والاجتماعية، International Migrant Stock 2020، CC BY 3.0 IGO
sources-migrant-employment = منظمة العمل الدولية، ILOSTAT، International Labour Migration Statistics (ILMS)، شباط/فبراير 2026، CC BY 4.0
sources-migrant-employment-notes = ملاحظات خاصة على بيانات منظمة العمل الدولية، ILOSTAT، International Labour Migration Statistics (ILMS)، شباط/فبراير 2026
sources-labour-outflows = منظمة العمل الدولية، ILOSTAT، International Labour Migration Statistics (ILMS)، كانون الأول/ديسمبر 2025، CC BY 4.0
sources-workers-by-origin = منظمة العمل الدولية، ILOSTAT، International Labour Migration Statistics (ILMS)، شباط/فبراير 2026، CC BY 4.0
sources-workers-leaving-by-branch = منظمة العمل الدولية، ILOSTAT، International Labour Migration Statistics (ILMS)، شباط/فبراير 2026، CC BY 4.0
sources-refugees = مفوضية الأمم المتحدة لشؤون اللاجئين، Refugee Population Statistics، Global Trends 2025، CC BY 4.0
sources-remittances-received = البنك الدولي، مؤشرات التنمية العالمية، تموز/يوليه 2026، CC BY 4.0
sources-remittances-paid = البنك الدولي، مؤشرات التنمية العالمية، أيار/مايو 2023، CC BY 4.0
sources-economy = البنك الدولي، مؤشرات التنمية العالمية، تموز/يوليه 2026 (مجموع القوة العاملة: نيسان/أبريل 2026)، CC BY 4.0
sources-remittance-corridors = KNOMAD/البنك الدولي، Bilateral Remittance Matrix 2021، كانون الأول/ديسمبر 2022، CC BY 4.0
sources-remittance-costs = البنك الدولي، مؤشرات التنمية العالمية، 10 أيار/مايو 2023، CC BY 4.0
sources-remittance-corridor-costs = البنك الدولي، Remittance Prices Worldwide (الممرات)، 7 كانون الأول/ديسمبر 2020، http://remittanceprices.worldbank.org، CC BY 4.0
sources-remittance-corridor-costs-2025 = البنك الدولي، Remittance Prices Worldwide، الربع الثالث من عام 2025، http://remittanceprices.worldbank.org
sources-remittance-corridor-costs-quarterly = البنك الدولي، Remittance Prices Worldwide، الربع الثالث من عام 2025، http://remittanceprices.worldbank.org
sources-remittance-cost-trend = البنك الدولي، Remittance Prices Worldwide، الربع الثالث من عام 2025، http://remittanceprices.worldbank.org
sources-remittances-paid-2024 = البنك الدولي، مؤشرات التنمية العالمية (التحويلات المدفوعة، من 2021 إلى 2024)، CC BY 4.0
sources-unemployment-by-birth = يوروستات، مسح القوة العاملة في الاتحاد الأوروبي، الجدول LFSA_URGACOB، 10 أيلول/سبتمبر 2026
sources-remittance-costs-official = البنك الدولي، في شعبة الإحصاءات بالأمم المتحدة، قاعدة البيانات العالمية لمؤشرات أهداف التنمية المستدامة، أواخر عام 2023 (10-ج-1)
sources-claims = أرقام مقتبسة من ورقات المعلومات الأساسية للمنتدى العالمي المعني بالهجرة والتنمية ومنظمة العمل الدولية، 2013 إلى 2020
sources-remittances-in-older-editions = البنك الدولي، مؤشرات التنمية العالمية، آب/أغسطس 2018 وكانون الأول/ديسمبر 2019 وأيار/مايو 2023، CC BY 4.0
sources-income-groups = البنك الدولي، تصنيف البلدان الصادر في تموز/يوليه 2025 (السنة المالية 2026)، CC BY 4.0
sources-income-groups-former = البنك الدولي، تصنيف البلدان الصادر في تموز/يوليه 2025 (السنة المالية 2026)، CC BY 4.0
sources-income-thresholds = البنك الدولي، تصنيف البلدان الصادر في تموز/يوليه 2025 (السنة المالية 2026)، CC BY 4.0
sources-borders = mledoze/countries، ODbL 1.0
sources-bilateral-agreements = Chilton and Woda (2022)، اتفاقات العمل الثنائية حتى عام 2020، كما وردت في نسخة عامة
sources-agreement-provisions = Chilton and Woda (2022)، اتفاقات العمل الثنائية حتى عام 2020، كما وردت في نسخة عامة
sources-named-agreements = اتفاقات مذكورة في ورقات المعلومات الأساسية للمنتدى العالمي المعني بالهجرة والتنمية ومنظمة العمل الدولية، من 2013 إلى 2018
sources-communities = شعبة الإحصاءات في الأمم المتحدة واليونيسف، قوائم كانون الأول/ديسمبر 2025؛ والأمانات والمنظمة الدولية للهجرة وجهات أخرى كما هو مبين
sources-memberships = شعبة الإحصاءات في الأمم المتحدة واليونيسف، قوائم كانون الأول/ديسمبر 2025؛ والأمانات والمنظمة الدولية للهجرة وجهات أخرى كما هو مبين
sources-membership-periods = تواريخ الانضمام والانسحاب، مأخوذة من صفحات الهيئات وغيرها مما يُذكر في كل صف
sources-oecd-members = أعضاء منظمة التعاون والتنمية في الميدان الاقتصادي حتى أيار/مايو 2021، كما وردوا في تقارير عامة
sources-labour-rights = منظمة العمل الدولية، في شعبة الإحصاءات بالأمم المتحدة، قاعدة البيانات العالمية لمؤشرات أهداف التنمية المستدامة، أواخر عام 2023 (8-8-2)
sources-migration-policy = إدارة الأمم المتحدة للشؤون الاقتصادية والاجتماعية والمنظمة الدولية للهجرة، في شعبة الإحصاءات بالأمم المتحدة، قاعدة البيانات العالمية لمؤشرات أهداف التنمية المستدامة، أواخر عام 2023 (10-7-2)
sources-trafficking-detected = مكتب الأمم المتحدة المعني بالمخدرات والجريمة، في شعبة الإحصاءات بالأمم المتحدة، قاعدة البيانات العالمية لمؤشرات أهداف التنمية المستدامة، أواخر عام 2023 (16-2-2)
sources-migrant-deaths = المنظمة الدولية للهجرة، في شعبة الإحصاءات بالأمم المتحدة، قاعدة البيانات العالمية لمؤشرات أهداف التنمية المستدامة، أواخر عام 2023 (10-7-3)
sources-ratifications = منظمة العمل الدولية ومجموعة معاهدات الأمم المتحدة، نسخ عامة من عام 2013 إلى عام 2024 (يذكر كل صف نسخته)
sources-fundamental-ratifications = منظمة العمل الدولية، NORMLEX، التصديقات على الصكوك الأساسية، 4 حزيران/يونيه 2026، كما ورد في نسخة عامة
sources-refugee-conventions = مجموعة معاهدات الأمم المتحدة، الفصل الخامس، 26 تشرين الأول/أكتوبر 2014، كما ورد في نسخة عامة
sources-ratification-totals = أعداد الأطراف، من عام 2008 إلى عام 2024، كما ورد في نسخ عامة (يذكر كل صف نسخته)
sources-guiding-questions = أسئلة من ورقات المعلومات الأساسية للمنتدى العالمي المعني بالهجرة والتنمية ومنظمة العمل الدولية، من 2013 إلى 2020، بصياغة أخرى
sources-good-practices = ممارسات جيدة مذكورة في ورقات المعلومات الأساسية للمنتدى العالمي المعني بالهجرة والتنمية ومنظمة العمل الدولية، من 2013 إلى 2020، بصياغة أخرى
sources-practice-countries = ممارسات جيدة مذكورة في ورقات المعلومات الأساسية للمنتدى العالمي المعني بالهجرة والتنمية ومنظمة العمل الدولية، من 2013 إلى 2020، بصياغة أخرى
sources-practice-regions = ممارسات جيدة مذكورة في ورقات المعلومات الأساسية للمنتدى العالمي المعني بالهجرة والتنمية ومنظمة العمل الدولية، من 2013 إلى 2020، بصياغة أخرى
sources-practice-themes = ممارسات جيدة مذكورة في ورقات المعلومات الأساسية للمنتدى العالمي المعني بالهجرة والتنمية ومنظمة العمل الدولية، من 2013 إلى 2020، بصياغة أخرى
sources-places = المشروع، وفقاً لمعيار ISO 3166 ومصادر مجموعات البيانات
sources-place-forms = المشروع، وفقاً للاستعمال لدى الأمم المتحدة
sources-groups = شعبة الإحصاءات في الأمم المتحدة (M49)؛ وغيرها وفقاً لاستعمال ناشريها
sources-changes = مقارنة أجراها المشروع بين إصدارات البيانات
