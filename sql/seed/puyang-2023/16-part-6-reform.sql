-- （六）改革开放 · Part six: reform and opening up

-- 机构 · Organizations
insert into organization (id, city_id, name, name_en, kind)
select v.id, c.id, v.name, v.name_en, v.kind::organization_kind
  from (values
    (34, null, '立讯精密', 'Luxshare Precision', 'ENTERPRISE'),
    (35, null, '安徽丰原', 'Anhui BBCA (Fengyuan)', 'ENTERPRISE'),
    (36, null, '万华化学', 'Wanhua Chemical', 'ENTERPRISE')
  ) as v(id, city, name, name_en, kind)
  left join district as c on c.code = v.city
on conflict (id) do update set
    (city_id, name, name_en, kind) =
    (excluded.city_id, excluded.name, excluded.name_en, excluded.kind)
 where (organization.city_id, organization.name, organization.name_en, organization.kind)
    is distinct from
       (excluded.city_id, excluded.name, excluded.name_en, excluded.kind);

-- 项目 · Projects
insert into project (id, city_id, name, name_en, kind)
select v.id, c.id, v.name, v.name_en, v.kind::project_kind
  from (values
    (99, '区域石化产品现货交易中心', 'Regional spot exchange for petrochemicals', 'COMMERCE'),
    (100, '保税物流中心', 'Bonded logistics centre', 'LOGISTICS'),
    (101, '立讯精密项目', 'Luxshare Precision project', 'PRODUCTION'),
    (102, '安徽丰原项目', 'Anhui BBCA (Fengyuan) project', 'PRODUCTION'),
    (103, '万华化学项目', 'Wanhua Chemical project', 'PRODUCTION')
  ) as v(id, name, name_en, kind)
  left join district as c on c.code = '410900'
on conflict (id) do update set
    (city_id, name, name_en, kind) =
    (excluded.city_id, excluded.name, excluded.name_en, excluded.kind)
 where (project.city_id, project.name, project.name_en, project.kind)
    is distinct from
       (excluded.city_id, excluded.name, excluded.name_en, excluded.kind);

-- 项目组 · Groups of projects
insert into project_group (id, report_id, name, name_en, parent_id)
select v.id, 1, v.name, v.name_en, p.id
  from (values
    (25, '新引进亿元以上项目', 'Newly recruited projects of 100 million yuan and more', null)
  ) as v(id, name, name_en, parent)
  left join project_group as p on p.report_id = 1 and p.name = v.parent
on conflict (id) do update set
    (report_id, name, name_en, parent_id) =
    (excluded.report_id, excluded.name, excluded.name_en, excluded.parent_id)
 where (project_group.report_id, project_group.name, project_group.name_en, project_group.parent_id)
    is distinct from
       (excluded.report_id, excluded.name, excluded.name_en, excluded.parent_id);

insert into project_group (id, report_id, name, name_en, parent_id)
select v.id, 1, v.name, v.name_en, p.id
  from (values
    (26, '新引进超50亿元项目', 'Newly recruited projects of more than 5 billion yuan', '新引进亿元以上项目'),
    (27, '新引进超10亿元项目', 'Newly recruited projects of more than 1 billion yuan', '新引进亿元以上项目')
  ) as v(id, name, name_en, parent)
  left join project_group as p on p.report_id = 1 and p.name = v.parent
on conflict (id) do update set
    (report_id, name, name_en, parent_id) =
    (excluded.report_id, excluded.name, excluded.name_en, excluded.parent_id)
 where (project_group.report_id, project_group.name, project_group.name_en, project_group.parent_id)
    is distinct from
       (excluded.report_id, excluded.name, excluded.name_en, excluded.parent_id);

-- 民生事项 · Livelihood items
insert into livelihood_item (id, city_id, category_id, name, name_en)
select v.id, c.id, k.id, v.name, v.name_en
  from (values
    (44, '义务教育', '义务教育管理体制改革', 'Reform of the management of compulsory education')
  ) as v(id, category, name, name_en)
  left join district as c on c.code = '410900'
  left join livelihood_category as k on k.name = v.category
on conflict (id) do update set
    (city_id, category_id, name, name_en) =
    (excluded.city_id, excluded.category_id, excluded.name, excluded.name_en)
 where (livelihood_item.city_id, livelihood_item.category_id, livelihood_item.name, livelihood_item.name_en)
    is distinct from
       (excluded.city_id, excluded.category_id, excluded.name, excluded.name_en);

-- 机构的项目 · Projects of organizations
insert into organization_project (organization_id, project_id)
select o.id, p.id
  from (values
    ('立讯精密', '立讯精密项目'),
    ('安徽丰原', '安徽丰原项目'),
    ('万华化学', '万华化学项目')
  ) as v(organization, project)
  left join organization as o on o.name = v.organization
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 数据 · Figures
insert into figure (id, sentence_id, subject, subject_en, metric_id, comparator, value, value_high, unit_id,
    modality, nature, year, per, per_en, is_han_numeral, value_text, value_start, value_end, quote, char_start,
    char_end, part_of_id, project_group_id, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, m.id, v.comparator::comparator, v.value,
       v.value_high::numeric, u.id, v.modality::modality, v.nature::figure_nature, v.year::integer, v.per, v.per_en,
       v.is_han_numeral, v.value_text, v.value_start, v.value_end, v.quote, v.char_start, v.char_end,
       v.part_of::bigint, g.id, l.id
  from (values
    (99, 150, '新引进亿元以上项目', 'newly recruited projects of 100 million yuan and more', 'project_count', 'GE', 350, null, '个', 'ENSURE', 'TARGET', 2023, null, null, false, '350个以上', 7166, 7172, '确保全年新引进亿元以上项目350个以上', 7153, 7172, null, '新引进亿元以上项目', null),
    (102, 151, '实际利用省外资金', 'capital from outside the province actually used in the city', 'out_of_province_capital_growth', 'EQ', 20, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '20%', 7212, 7215, '全市实际利用省外资金增长20%', 7200, 7215, null, null, null),
    (103, 152, '招引制造业项目', 'growth of manufacturing projects recruited', 'recruited_project_growth', 'GE', 30, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '30%以上', 7275, 7280, '招引制造业项目增长30%以上', 7266, 7280, null, null, null),
    (104, 152, '招引制造业项目', 'share of manufacturing in all projects recruited', 'project_share', 'GE', 80, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '80%以上', 7289, 7294, '占全部招引项目的80%以上', 7281, 7294, null, null, null),
    (105, 155, '招商专班', 'special teams for recruiting investment', 'team_count', 'EQ', 12, null, '个', 'PLAIN', 'EXISTING', null, null, null, false, '12个', 7372, 7375, '充分发挥12个招商专班', 7368, 7379, null, null, null),
    (106, 155, '双招双引队', 'teams recruiting both investment and talent', 'team_count', 'EQ', 4, null, '个', 'PLAIN', 'EXISTING', null, null, null, false, '4个', 7380, 7382, '4个双招双引队', 7380, 7387, null, null, null),
    (107, 156, '签约项目开工率', 'share of signed projects that start', 'project_start_rate', 'GE', 80, null, '%', 'ENSURE', 'TARGET', 2023, null, null, false, '80%以上', 7494, 7499, '确保签约项目开工率达到80%以上', 7483, 7499, null, null, null),
    (108, 160, '5件事', 'matters of service to be carried out', 'work_item_count', 'EQ', 5, null, '件', 'PLAIN', 'TARGET', 2023, null, null, false, '5件', 7635, 7637, '审批事项无证可办等5件事', 7626, 7638, null, null, null)
  ) as v(id, sentence, subject, subject_en, metric, comparator, value, value_high, unit, modality, nature, year, per,
       per_en, is_han_numeral, value_text, value_start, value_end, quote, char_start, char_end, part_of, project_group,
       livelihood_item)
  left join metric as m on m.code = v.metric
  left join unit as u on u.code = v.unit
  left join project_group as g on g.report_id = 1 and g.name = v.project_group
  left join livelihood_item as l
    on l.city_id = (select id from district where code = '410900') and l.name = v.livelihood_item
on conflict (id) do update set
    (report_id, section_id, sentence_id, subject, subject_en, metric_id, comparator, value, value_high, unit_id,
     modality, nature, year, per, per_en, is_han_numeral, value_text, value_start, value_end, quote, char_start,
     char_end, part_of_id, project_group_id, livelihood_item_id) =
    (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.subject, excluded.subject_en,
     excluded.metric_id, excluded.comparator, excluded.value, excluded.value_high, excluded.unit_id,
     excluded.modality, excluded.nature, excluded.year, excluded.per, excluded.per_en, excluded.is_han_numeral,
     excluded.value_text, excluded.value_start, excluded.value_end, excluded.quote, excluded.char_start,
     excluded.char_end, excluded.part_of_id, excluded.project_group_id, excluded.livelihood_item_id)
 where (figure.report_id, figure.section_id, figure.sentence_id, figure.subject, figure.subject_en,
        figure.metric_id, figure.comparator, figure.value, figure.value_high, figure.unit_id, figure.modality,
        figure.nature, figure.year, figure.per, figure.per_en, figure.is_han_numeral, figure.value_text,
        figure.value_start, figure.value_end, figure.quote, figure.char_start, figure.char_end,
        figure.part_of_id, figure.project_group_id, figure.livelihood_item_id)
    is distinct from
       (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.subject, excluded.subject_en,
        excluded.metric_id, excluded.comparator, excluded.value, excluded.value_high, excluded.unit_id,
        excluded.modality, excluded.nature, excluded.year, excluded.per, excluded.per_en,
        excluded.is_han_numeral, excluded.value_text, excluded.value_start, excluded.value_end, excluded.quote,
        excluded.char_start, excluded.char_end, excluded.part_of_id, excluded.project_group_id,
        excluded.livelihood_item_id);

-- 其中 · Parts of figures
insert into figure (id, sentence_id, subject, subject_en, metric_id, comparator, value, value_high, unit_id,
    modality, nature, year, per, per_en, is_han_numeral, value_text, value_start, value_end, quote, char_start,
    char_end, part_of_id, project_group_id, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, m.id, v.comparator::comparator, v.value,
       v.value_high::numeric, u.id, v.modality::modality, v.nature::figure_nature, v.year::integer, v.per, v.per_en,
       v.is_han_numeral, v.value_text, v.value_start, v.value_end, v.quote, v.char_start, v.char_end,
       v.part_of::bigint, g.id, l.id
  from (values
    (100, 150, '超50亿元项目', 'of these, projects of more than 5 billion yuan', 'project_count', 'GE', 4, null, '个', 'ENSURE', 'TARGET', 2023, null, null, false, '4个以上', 7182, 7186, '其中超50亿元项目4个以上', 7173, 7186, 99, '新引进超50亿元项目', null),
    (101, 150, '超10亿元项目', 'of these, projects of more than 1 billion yuan', 'project_count', 'GE', 55, null, '个', 'ENSURE', 'TARGET', 2023, null, null, false, '55个以上', 7194, 7199, '超10亿元项目55个以上', 7187, 7199, 99, '新引进超10亿元项目', null)
  ) as v(id, sentence, subject, subject_en, metric, comparator, value, value_high, unit, modality, nature, year, per,
       per_en, is_han_numeral, value_text, value_start, value_end, quote, char_start, char_end, part_of, project_group,
       livelihood_item)
  left join metric as m on m.code = v.metric
  left join unit as u on u.code = v.unit
  left join project_group as g on g.report_id = 1 and g.name = v.project_group
  left join livelihood_item as l
    on l.city_id = (select id from district where code = '410900') and l.name = v.livelihood_item
on conflict (id) do update set
    (report_id, section_id, sentence_id, subject, subject_en, metric_id, comparator, value, value_high, unit_id,
     modality, nature, year, per, per_en, is_han_numeral, value_text, value_start, value_end, quote, char_start,
     char_end, part_of_id, project_group_id, livelihood_item_id) =
    (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.subject, excluded.subject_en,
     excluded.metric_id, excluded.comparator, excluded.value, excluded.value_high, excluded.unit_id,
     excluded.modality, excluded.nature, excluded.year, excluded.per, excluded.per_en, excluded.is_han_numeral,
     excluded.value_text, excluded.value_start, excluded.value_end, excluded.quote, excluded.char_start,
     excluded.char_end, excluded.part_of_id, excluded.project_group_id, excluded.livelihood_item_id)
 where (figure.report_id, figure.section_id, figure.sentence_id, figure.subject, figure.subject_en,
        figure.metric_id, figure.comparator, figure.value, figure.value_high, figure.unit_id, figure.modality,
        figure.nature, figure.year, figure.per, figure.per_en, figure.is_han_numeral, figure.value_text,
        figure.value_start, figure.value_end, figure.quote, figure.char_start, figure.char_end,
        figure.part_of_id, figure.project_group_id, figure.livelihood_item_id)
    is distinct from
       (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.subject, excluded.subject_en,
        excluded.metric_id, excluded.comparator, excluded.value, excluded.value_high, excluded.unit_id,
        excluded.modality, excluded.nature, excluded.year, excluded.per, excluded.per_en,
        excluded.is_han_numeral, excluded.value_text, excluded.value_start, excluded.value_end, excluded.quote,
        excluded.char_start, excluded.char_end, excluded.part_of_id, excluded.project_group_id,
        excluded.livelihood_item_id);

-- 限定 · Qualifiers
insert into figure_qualifier (id, figure_id, sentence_id, metric_id, comparator, value, unit_id, is_han_numeral,
    quote, char_start, char_end)
select v.id, v.figure, v.sentence, m.id, v.comparator::comparator, v.value, u.id, v.is_han_numeral, v.quote,
       v.char_start, v.char_end
  from (values
    (9, 99, 150, 'project_investment', 'GE', 1, '亿元', true, '亿元以上', 7160, 7164),
    (10, 100, 150, 'project_investment', 'GT', 50, '亿元', false, '超50亿元', 7175, 7180),
    (11, 101, 150, 'project_investment', 'GT', 10, '亿元', false, '超10亿元', 7187, 7192)
  ) as v(id, figure, sentence, metric, comparator, value, unit, is_han_numeral, quote, char_start, char_end)
  left join metric as m on m.code = v.metric
  left join unit as u on u.code = v.unit
on conflict (id) do update set
    (report_id, section_id, figure_id, sentence_id, metric_id, comparator, value, unit_id, is_han_numeral,
     quote, char_start, char_end) =
    (excluded.report_id, excluded.section_id, excluded.figure_id, excluded.sentence_id, excluded.metric_id,
     excluded.comparator, excluded.value, excluded.unit_id, excluded.is_han_numeral, excluded.quote,
     excluded.char_start, excluded.char_end)
 where (figure_qualifier.report_id, figure_qualifier.section_id, figure_qualifier.figure_id,
        figure_qualifier.sentence_id, figure_qualifier.metric_id, figure_qualifier.comparator,
        figure_qualifier.value, figure_qualifier.unit_id, figure_qualifier.is_han_numeral,
        figure_qualifier.quote, figure_qualifier.char_start, figure_qualifier.char_end)
    is distinct from
       (excluded.report_id, excluded.section_id, excluded.figure_id, excluded.sentence_id, excluded.metric_id,
        excluded.comparator, excluded.value, excluded.unit_id, excluded.is_han_numeral, excluded.quote,
        excluded.char_start, excluded.char_end);

-- 项目组的总数 · Sizes of groups
update project_group as g set size_figure_id = v.figure
  from (values
    ('新引进亿元以上项目', 99),
    ('新引进超50亿元项目', 100),
    ('新引进超10亿元项目', 101)
  ) as v(project_group, figure)
 where g.report_id = 1 and g.name = v.project_group and g.size_figure_id is distinct from v.figure;

-- 数据与产业 · Industries of figures
insert into figure_industry (figure_id, industry_id)
select v.figure, i.id
  from (values
    (103, '制造业'),
    (104, '制造业')
  ) as v(figure, industry)
  left join industry as i on i.report_id = 1 and i.name = v.industry
on conflict do nothing;

-- 数据与区划 · Districts of figures
insert into figure_district (figure_id, district_id)
select v.figure, d.id
  from (values
    (102, '濮阳市')
  ) as v(figure, district)
  left join district as d on d.name = v.district
on conflict do nothing;

-- 定性目标 · Targets without a number
insert into qualitative_target (id, sentence_id, subject, subject_en, direction, modality, quote, char_start,
    char_end, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, v.direction::target_direction, v.modality::modality, v.quote,
       v.char_start, v.char_end, l.id
  from (values
    (42, 148, '保税物流中心获批', 'approval of the bonded logistics centre', 'ACHIEVE', 'STRIVE', '力争保税物流中心获批', 7085, 7095, null),
    (43, 148, '外贸企业全部登录“单一窗口”濮阳专区', 'all foreign-trade enterprises of the city in the Puyang zone of the "single window"', 'ACHIEVE', 'STRIVE', '我市外贸企业全部登录“单一窗口”濮阳专区', 7096, 7116, null),
    (44, 151, '全省先进位次', 'an advanced rank in the province', 'RANK', 'PLAIN', '继续保持全省先进位次', 7216, 7226, null),
    (45, 152, '产业链供应链塑造能力', 'capacity to shape industrial and supply chains', 'INCREASE', 'PLAIN', '提升产业链供应链塑造能力', 7295, 7307, null),
    (46, 158, '市场化、法治化、国际化营商环境', 'a market-based, law-based and international business environment', 'ACHIEVE', 'PLAIN', '加快建设市场化、法治化、国际化营商环境', 7514, 7533, null),
    (47, 158, '营商环境综合评价', 'overall rating of the business environment, among the best of the province', 'RANK', 'STRIVE', '力争营商环境综合评价继续位居全省前列', 7534, 7552, null),
    (48, 159, '企业办事零等待', 'no waiting for enterprises', 'ACHIEVE', 'PLAIN', '实现企业办事零等待', 7581, 7590, null),
    (49, 161, '清单之外、大厅之外、平台之外无审批', 'no approval outside the list, the hall and the platform', 'ACHIEVE', 'PLAIN', '清单之外、大厅之外、平台之外无审批', 7655, 7672, null),
    (50, 161, '证照分离全覆盖', 'separation of permits and licences everywhere', 'ACHIEVE', 'PLAIN', '推进证照分离全覆盖', 7700, 7709, null),
    (51, 163, '全国市场主体信用承诺试点市', 'national pilot city of credit pledges by market entities', 'STABLE', 'PLAIN', '巩固拓展全国市场主体信用承诺试点市创建成果', 7785, 7806, null),
    (52, 169, '义务教育管理体制改革', 'reform of the management of compulsory education, to be largely completed', 'ACHIEVE', 'PLAIN', '基本完成市区区义务教育管理体制改革', 7979, 7996, '义务教育管理体制改革')
  ) as v(id, sentence, subject, subject_en, direction, modality, quote, char_start, char_end, livelihood_item)
  left join livelihood_item as l
    on l.city_id = (select id from district where code = '410900') and l.name = v.livelihood_item
on conflict (id) do update set
    (report_id, section_id, sentence_id, subject, subject_en, direction, modality, quote, char_start, char_end,
     livelihood_item_id) =
    (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.subject, excluded.subject_en,
     excluded.direction, excluded.modality, excluded.quote, excluded.char_start, excluded.char_end,
     excluded.livelihood_item_id)
 where (qualitative_target.report_id, qualitative_target.section_id, qualitative_target.sentence_id,
        qualitative_target.subject, qualitative_target.subject_en, qualitative_target.direction,
        qualitative_target.modality, qualitative_target.quote, qualitative_target.char_start,
        qualitative_target.char_end, qualitative_target.livelihood_item_id)
    is distinct from
       (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.subject, excluded.subject_en,
        excluded.direction, excluded.modality, excluded.quote, excluded.char_start, excluded.char_end,
        excluded.livelihood_item_id);

-- 产业的提及 · Mentions of industries
insert into mention (id, sentence_id, industry_id, verb, status, quote, char_start, char_end)
select v.id, v.sentence, i.id, v.verb, v.status::mention_status, v.quote, v.char_start, v.char_end
  from (values
    (331, 152, '先进制造业', '抓住', 'NAMED', '先进制造业', 7238, 7243),
    (332, 152, '制造业', '招引', 'NAMED', '制造业', 7268, 7271),
    (339, 167, '金融', '深化', 'NAMED', '农商行', 7930, 7933),
    (413, 165, '文旅', '打造', 'PLANNED', '文旅', 7853, 7855)
  ) as v(id, sentence, industry, verb, status, quote, char_start, char_end)
  left join industry as i on i.report_id = 1 and i.name = v.industry
on conflict (id) do update set
    (report_id, section_id, sentence_id, industry_id, project_id, project_group_id, organization_id,
     district_id, livelihood_item_id, verb, status, quote, char_start, char_end) =
    (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.industry_id, excluded.project_id,
     excluded.project_group_id, excluded.organization_id, excluded.district_id, excluded.livelihood_item_id,
     excluded.verb, excluded.status, excluded.quote, excluded.char_start, excluded.char_end)
 where (mention.report_id, mention.section_id, mention.sentence_id, mention.industry_id, mention.project_id,
        mention.project_group_id, mention.organization_id, mention.district_id, mention.livelihood_item_id,
        mention.verb, mention.status, mention.quote, mention.char_start, mention.char_end)
    is distinct from
       (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.industry_id,
        excluded.project_id, excluded.project_group_id, excluded.organization_id, excluded.district_id,
        excluded.livelihood_item_id, excluded.verb, excluded.status, excluded.quote, excluded.char_start,
        excluded.char_end);

-- 项目的提及 · Mentions of projects
insert into mention (id, sentence_id, project_id, verb, status, quote, char_start, char_end)
select v.id, v.sentence, p.id, v.verb, v.status::mention_status, v.quote, v.char_start, v.char_end
  from (values
    (326, 148, '区域石化产品现货交易中心', '加快', 'IN_PROGRESS', '区域石化产品现货交易中心', 7067, 7079),
    (327, 148, '保税物流中心', '力争', 'PROSPECTIVE', '保税物流中心', 7087, 7093),
    (334, 153, '立讯精密项目', '跟进', 'PROSPECTIVE', '立讯精密、安徽丰原、万华化学等项目', 7312, 7329),
    (336, 153, '安徽丰原项目', '跟进', 'PROSPECTIVE', '立讯精密、安徽丰原、万华化学等项目', 7312, 7329),
    (338, 153, '万华化学项目', '跟进', 'PROSPECTIVE', '立讯精密、安徽丰原、万华化学等项目', 7312, 7329)
  ) as v(id, sentence, project, verb, status, quote, char_start, char_end)
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict (id) do update set
    (report_id, section_id, sentence_id, industry_id, project_id, project_group_id, organization_id,
     district_id, livelihood_item_id, verb, status, quote, char_start, char_end) =
    (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.industry_id, excluded.project_id,
     excluded.project_group_id, excluded.organization_id, excluded.district_id, excluded.livelihood_item_id,
     excluded.verb, excluded.status, excluded.quote, excluded.char_start, excluded.char_end)
 where (mention.report_id, mention.section_id, mention.sentence_id, mention.industry_id, mention.project_id,
        mention.project_group_id, mention.organization_id, mention.district_id, mention.livelihood_item_id,
        mention.verb, mention.status, mention.quote, mention.char_start, mention.char_end)
    is distinct from
       (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.industry_id,
        excluded.project_id, excluded.project_group_id, excluded.organization_id, excluded.district_id,
        excluded.livelihood_item_id, excluded.verb, excluded.status, excluded.quote, excluded.char_start,
        excluded.char_end);

-- 项目组的提及 · Mentions of groups
insert into mention (id, sentence_id, project_group_id, verb, status, quote, char_start, char_end)
select v.id, v.sentence, g.id, v.verb, v.status::mention_status, v.quote, v.char_start, v.char_end
  from (values
    (328, 150, '新引进亿元以上项目', '引进', 'PLANNED', '新引进亿元以上项目', 7157, 7166),
    (329, 150, '新引进超50亿元项目', '引进', 'PLANNED', '超50亿元项目', 7175, 7182),
    (330, 150, '新引进超10亿元项目', '引进', 'PLANNED', '超10亿元项目', 7187, 7194)
  ) as v(id, sentence, project_group, verb, status, quote, char_start, char_end)
  left join project_group as g on g.report_id = 1 and g.name = v.project_group
on conflict (id) do update set
    (report_id, section_id, sentence_id, industry_id, project_id, project_group_id, organization_id,
     district_id, livelihood_item_id, verb, status, quote, char_start, char_end) =
    (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.industry_id, excluded.project_id,
     excluded.project_group_id, excluded.organization_id, excluded.district_id, excluded.livelihood_item_id,
     excluded.verb, excluded.status, excluded.quote, excluded.char_start, excluded.char_end)
 where (mention.report_id, mention.section_id, mention.sentence_id, mention.industry_id, mention.project_id,
        mention.project_group_id, mention.organization_id, mention.district_id, mention.livelihood_item_id,
        mention.verb, mention.status, mention.quote, mention.char_start, mention.char_end)
    is distinct from
       (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.industry_id,
        excluded.project_id, excluded.project_group_id, excluded.organization_id, excluded.district_id,
        excluded.livelihood_item_id, excluded.verb, excluded.status, excluded.quote, excluded.char_start,
        excluded.char_end);

-- 机构的提及 · Mentions of organizations
insert into mention (id, sentence_id, organization_id, verb, status, quote, char_start, char_end)
select v.id, v.sentence, o.id, v.verb, v.status::mention_status, v.quote, v.char_start, v.char_end
  from (values
    (333, 153, '立讯精密', '跟进', 'PROSPECTIVE', '立讯精密', 7312, 7316),
    (335, 153, '安徽丰原', '跟进', 'PROSPECTIVE', '安徽丰原', 7317, 7321),
    (337, 153, '万华化学', '跟进', 'PROSPECTIVE', '万华化学', 7322, 7326)
  ) as v(id, sentence, organization, verb, status, quote, char_start, char_end)
  left join organization as o on o.name = v.organization
on conflict (id) do update set
    (report_id, section_id, sentence_id, industry_id, project_id, project_group_id, organization_id,
     district_id, livelihood_item_id, verb, status, quote, char_start, char_end) =
    (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.industry_id, excluded.project_id,
     excluded.project_group_id, excluded.organization_id, excluded.district_id, excluded.livelihood_item_id,
     excluded.verb, excluded.status, excluded.quote, excluded.char_start, excluded.char_end)
 where (mention.report_id, mention.section_id, mention.sentence_id, mention.industry_id, mention.project_id,
        mention.project_group_id, mention.organization_id, mention.district_id, mention.livelihood_item_id,
        mention.verb, mention.status, mention.quote, mention.char_start, mention.char_end)
    is distinct from
       (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.industry_id,
        excluded.project_id, excluded.project_group_id, excluded.organization_id, excluded.district_id,
        excluded.livelihood_item_id, excluded.verb, excluded.status, excluded.quote, excluded.char_start,
        excluded.char_end);

-- 区划的提及 · Mentions of districts
insert into mention (id, sentence_id, district_id, verb, status, quote, char_start, char_end)
select v.id, v.sentence, d.id, v.verb, v.status::mention_status, v.quote, v.char_start, v.char_end
  from (values
    (319, 147, '菏泽市', '加强', 'NAMED', '菏泽', 7016, 7018),
    (320, 147, '聊城市', '加强', 'NAMED', '聊城', 7019, 7021),
    (321, 147, '安阳市', '联动', 'NAMED', '安阳', 7031, 7033),
    (322, 147, '鹤壁市', '联动', 'NAMED', '鹤壁', 7034, 7036),
    (323, 147, '豫北跨区域协同发展示范区', '加快建设', 'PLANNED', '豫北跨区域协同发展示范区', 7040, 7052),
    (324, 147, '红旗渠机场临港区经济圈', '加快建设', 'PLANNED', '红旗渠机场临港区经济圈', 7053, 7064),
    (325, 148, '濮阳市', null, 'NAMED', '濮阳', 7112, 7114)
  ) as v(id, sentence, district, verb, status, quote, char_start, char_end)
  left join district as d on d.name = v.district
on conflict (id) do update set
    (report_id, section_id, sentence_id, industry_id, project_id, project_group_id, organization_id,
     district_id, livelihood_item_id, verb, status, quote, char_start, char_end) =
    (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.industry_id, excluded.project_id,
     excluded.project_group_id, excluded.organization_id, excluded.district_id, excluded.livelihood_item_id,
     excluded.verb, excluded.status, excluded.quote, excluded.char_start, excluded.char_end)
 where (mention.report_id, mention.section_id, mention.sentence_id, mention.industry_id, mention.project_id,
        mention.project_group_id, mention.organization_id, mention.district_id, mention.livelihood_item_id,
        mention.verb, mention.status, mention.quote, mention.char_start, mention.char_end)
    is distinct from
       (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.industry_id,
        excluded.project_id, excluded.project_group_id, excluded.organization_id, excluded.district_id,
        excluded.livelihood_item_id, excluded.verb, excluded.status, excluded.quote, excluded.char_start,
        excluded.char_end);

-- 民生事项的提及 · Mentions of livelihood items
insert into mention (id, sentence_id, livelihood_item_id, verb, status, quote, char_start, char_end)
select v.id, v.sentence, l.id, v.verb, v.status::mention_status, v.quote, v.char_start, v.char_end
  from (values
    (340, 169, '义务教育管理体制改革', '完成', 'TO_COMPLETE', '义务教育管理体制改革', 7986, 7996)
  ) as v(id, sentence, livelihood_item, verb, status, quote, char_start, char_end)
  left join livelihood_item as l
    on l.city_id = (select id from district where code = '410900') and l.name = v.livelihood_item
on conflict (id) do update set
    (report_id, section_id, sentence_id, industry_id, project_id, project_group_id, organization_id,
     district_id, livelihood_item_id, verb, status, quote, char_start, char_end) =
    (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.industry_id, excluded.project_id,
     excluded.project_group_id, excluded.organization_id, excluded.district_id, excluded.livelihood_item_id,
     excluded.verb, excluded.status, excluded.quote, excluded.char_start, excluded.char_end)
 where (mention.report_id, mention.section_id, mention.sentence_id, mention.industry_id, mention.project_id,
        mention.project_group_id, mention.organization_id, mention.district_id, mention.livelihood_item_id,
        mention.verb, mention.status, mention.quote, mention.char_start, mention.char_end)
    is distinct from
       (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.industry_id,
        excluded.project_id, excluded.project_group_id, excluded.organization_id, excluded.district_id,
        excluded.livelihood_item_id, excluded.verb, excluded.status, excluded.quote, excluded.char_start,
        excluded.char_end);

-- 疑误 · Doubtful readings
insert into reading (id, sentence_id, kind, likely, confidence, note, note_en, quote, char_start, char_end)
select v.id, v.sentence, v.kind::reading_kind, v.likely, v.confidence::reading_confidence, v.note, v.note_en,
       v.quote, v.char_start, v.char_end
  from (values
    (22, 147, 'WORDING', '临空经济圈', 'LOW', '机场周边通称“临空”', 'around an airport one says 临空; 临港 is for harbours', '临港区经济圈', 7058, 7064),
    (23, 151, 'PUNCTUATION', '位次。突出项目招商', 'HIGH', '“突出项目招商”为下一小节标题', '突出项目招商 is the heading of the next part', '位次,突出项目招商', 7224, 7233),
    (24, 156, 'PUNCTUATION', '谋划项目、在谈项目', 'HIGH', null, null, '谋划项目,在谈项目', 7445, 7454),
    (25, 162, 'PUNCTUATION', '一案一核、效能评估', 'MEDIUM', null, null, '一案一核,效能评估', 7762, 7771),
    (26, 169, 'WRONG_CHARACTER', '市城区', 'MEDIUM', '“市区区”不通，疑为“市城区”', '市区区 makes no sense; 市城区 (the city proper) is likely', '市区区', 7983, 7986)
  ) as v(id, sentence, kind, likely, confidence, note, note_en, quote, char_start, char_end)
on conflict (id) do update set
    (report_id, section_id, sentence_id, kind, likely, confidence, note, note_en, quote, char_start, char_end) =
    (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.kind, excluded.likely,
     excluded.confidence, excluded.note, excluded.note_en, excluded.quote, excluded.char_start,
     excluded.char_end)
 where (reading.report_id, reading.section_id, reading.sentence_id, reading.kind, reading.likely,
        reading.confidence, reading.note, reading.note_en, reading.quote, reading.char_start, reading.char_end)
    is distinct from
       (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.kind, excluded.likely,
        excluded.confidence, excluded.note, excluded.note_en, excluded.quote, excluded.char_start,
        excluded.char_end);

-- 印刷数字 · Printed numbers
insert into number_token (id, sentence_id, token, char_start, char_end, disposition, reason, reason_en, figure_id)
select v.id, v.sentence, v.token, v.char_start, v.char_end, v.disposition::number_disposition, v.reason,
       v.reason_en, v.figure::bigint
  from (values
    (107, 150, '500', 7129, 7132, 'NOT_A_FIGURE', '企业榜单名称', 'names of enterprise rankings', null),
    (108, 150, '100', 7136, 7139, 'NOT_A_FIGURE', '企业榜单名称', 'names of enterprise rankings', null),
    (109, 150, '350', 7166, 7169, 'VALUE', null, null, 99),
    (110, 150, '50', 7176, 7178, 'QUALIFIER', null, null, 100),
    (111, 150, '4', 7182, 7183, 'VALUE', null, null, 100),
    (112, 150, '10', 7188, 7190, 'QUALIFIER', null, null, 101),
    (113, 150, '55', 7194, 7196, 'VALUE', null, null, 101),
    (114, 151, '20', 7212, 7214, 'VALUE', null, null, 102),
    (115, 152, '30', 7275, 7277, 'VALUE', null, null, 103),
    (116, 152, '80', 7289, 7291, 'VALUE', null, null, 104),
    (117, 155, '12', 7372, 7374, 'VALUE', null, null, 105),
    (118, 155, '4', 7380, 7381, 'VALUE', null, null, 106),
    (119, 156, '80', 7494, 7496, 'VALUE', null, null, 107),
    (120, 160, '5', 7635, 7636, 'VALUE', null, null, 108)
  ) as v(id, sentence, token, char_start, char_end, disposition, reason, reason_en, figure)
on conflict (id) do update set
    (report_id, section_id, sentence_id, token, char_start, char_end, disposition, reason, reason_en, figure_id) =
    (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.token, excluded.char_start,
     excluded.char_end, excluded.disposition, excluded.reason, excluded.reason_en, excluded.figure_id)
 where (number_token.report_id, number_token.section_id, number_token.sentence_id, number_token.token,
        number_token.char_start, number_token.char_end, number_token.disposition, number_token.reason,
        number_token.reason_en, number_token.figure_id)
    is distinct from
       (excluded.report_id, excluded.section_id, excluded.sentence_id, excluded.token, excluded.char_start,
        excluded.char_end, excluded.disposition, excluded.reason, excluded.reason_en, excluded.figure_id);
