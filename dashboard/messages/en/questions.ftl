### Guiding questions of papers of the GFMD and the ILO, in words of the project. English is that of
### data/guiding_questions.csv; a test holds them together.

## Parts of documents, each after the title of its document

questions-section-section-end-trends-and-frameworks = section 1 (end), trends and frameworks
questions-section-section-round-table = section 4, Round table 2.1
questions-section-module-suggested-questions = Module 8, suggested questions
questions-section-subtheme-human-centred-approaches = subtheme 1, human-centred approaches
questions-section-subtheme-data-and-governance = subtheme 2, data and governance
questions-section-subtheme-pathways-skills-and-job-matching = subtheme 3, pathways, skills and job matching
questions-section-subtheme-partnerships-and-cooperation = subtheme 4, partnerships and cooperation
questions-section-section-topic-debates-and-post-framework = section 5, topic 1, debates and post-2015 framework
questions-section-section-topic-effective-protection = section 5, topic 2, effective protection
questions-section-section-topic-labour-market-needs-and-skills = section 5, topic 3, labour market needs and skills
questions-section-section-topic-cooperation-and-social-dialogue = section 5, topic 4, cooperation and social dialogue

## GFMD 2018 background paper, South-South mobility

questions-q01 = What patterns and problems appear when standards and frameworks meet South-South practice?
questions-q02 = Which gaps stand in the way of fair, safe and regular migration?
questions-q03 = At which level, local to regional, does technical help do most, and how should employers and workers join in?
questions-q04 = Which frameworks should guide policy where countries are origin, transit and destination at once?
questions-q05 = Where are needs greatest in institutions, capacity, implementation and evaluation?
questions-q06 = How can the UN network and its capacity mechanism best support South-South mobility?

## ILO Module 8, South-South cooperation and labour migration

questions-q07 = Do you and a neighbouring country exchange labour migration experience regularly?
questions-q08 = What could both governments do together to improve migrant workers’ situation?
questions-q09 = What lessons come from the South-South approach?
questions-q10 = How can origin and destination both gain?
questions-q11 = Which strategies for two-country cooperation are worth recommending?
questions-q12 = What else would improve South-South cooperation on labour migration?

## GFMD 2020 background paper, theme 1

questions-q13 = What has made governance more rights-based, and how can future change be monitored?
questions-q14 = Which local, national or regional approaches make migration a choice, with whole government and society?
questions-q15 = What does good stakeholder engagement need at national, bilateral and multilateral level?
questions-q16 = Which data and tool gaps matter most to policy?
questions-q17 = What part should dedicated research play in making policy?
questions-q18 = How can standard surveys answer needs after COVID-19 and look ahead?
questions-q19 = Which new routes for regular migration are emerging, and what would widen them?
questions-q20 = What lessons exist on matching skills and jobs across borders and on reintegration?
questions-q21 = How are admission and visa schemes being adapted?
questions-q22 = What do bilateral, regional and global cooperation teach for future demand?
questions-q23 = How can partnerships advance human-centred approaches and standards?
questions-q24 = Which synergies can UN country teams and the migration network bring?

## ILO TTMLM 2013, Labour migration and development

questions-q25 = How can labour migration and labour actors be placed fully inside development debates?
questions-q26 = How can rights-based migration feature in follow-up to the 2013 dialogue?
questions-q27 = What actions would better protect irregular and temporary workers through the whole process?
questions-q28 = Should work focus on sectors such as farming, building, domestic work and fishing?
questions-q29 = How can employment and migration policies be aligned?
questions-q30 = How can data and knowledge on labour migration improve?
questions-q31 = How can skills recognition be strengthened?
questions-q32 = How can labour ministries and social partners take full part nationally?
questions-q33 = How can regional social dialogue on labour migration improve?
questions-q34 = How can the rights-based mandate be promoted in other forums?
