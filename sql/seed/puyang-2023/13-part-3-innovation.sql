-- （三）创新引领 · Part three: innovation

-- 产业 · Industries
insert into industry (id, report_id, name, name_en, kind, parent_id)
select v.id, 1, v.name, v.name_en, v.kind::industry_kind, null::bigint
  from (values
    (46, '化工新材料', 'New chemical materials', 'MANUFACTURING', null)
  ) as v(id, name, name_en, kind, parent)
on conflict (id) do update set
    (report_id, name, name_en, kind, parent_id) =
    (excluded.report_id, excluded.name, excluded.name_en, excluded.kind, excluded.parent_id)
 where (industry.report_id, industry.name, industry.name_en, industry.kind, industry.parent_id)
    is distinct from
       (excluded.report_id, excluded.name, excluded.name_en, excluded.kind, excluded.parent_id);

-- 机构 · Organizations
insert into organization (id, city_id, name, name_en, kind)
select v.id, c.id, v.name, v.name_en, v.kind::organization_kind
  from (values
    (30, '410900', '市科学技术研究院', 'City Academy of Science and Technology', 'INSTITUTE'),
    (31, null, '濮阳工学院', 'Puyang Institute of Technology', 'SCHOOL'),
    (32, null, '濮阳石油化工职业技术学院', 'Puyang Petrochemical Vocational and Technical College', 'SCHOOL'),
    (33, null, '中科院', 'Chinese Academy of Sciences', 'INSTITUTE')
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
    (47, '河南省龙子湖新能源实验室', 'Henan Longzi Lake New Energy Laboratory', 'LABORATORY'),
    (48, '仓颉实验室', 'Cangjie Laboratory', 'LABORATORY'),
    (49, '中原实验室', 'Zhongyuan Laboratory', 'LABORATORY'),
    (50, '省生物基材料中试基地', 'Provincial pilot-scale base for bio-based materials', 'RESEARCH'),
    (51, '绿色化工新材料中试基地', 'Pilot-scale base for green new chemical materials', 'RESEARCH'),
    (52, '濮阳工学院新校区', 'New campus of Puyang Institute of Technology', 'EDUCATION'),
    (53, '濮阳石油化工职业技术学院新校区', 'New campus of Puyang Petrochemical Vocational and Technical College', 'EDUCATION'),
    (54, '中原龙子湖智慧岛', 'Zhongyuan Longzi Lake Smart Island', 'PARK'),
    (55, '工业设计创意小镇', 'Industrial Design Creative Town', 'PARK')
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
    (13, '市级重大科技专项', 'Major science and technology projects of city level', null),
    (14, '揭榜挂帅项目', 'Open-challenge research projects', null),
    (15, '化工新材料及氢能产业研发基金项目', 'Research fund projects for new chemical materials and hydrogen energy', null)
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
    (11, '就业', '青年人才在濮阳创业就业', 'Young talent starting businesses and working in Puyang')
  ) as v(id, category, name, name_en)
  left join district as c on c.code = '410900'
  left join livelihood_category as k on k.name = v.category
on conflict (id) do update set
    (city_id, category_id, name, name_en) =
    (excluded.city_id, excluded.category_id, excluded.name, excluded.name_en)
 where (livelihood_item.city_id, livelihood_item.category_id, livelihood_item.name, livelihood_item.name_en)
    is distinct from
       (excluded.city_id, excluded.category_id, excluded.name, excluded.name_en);

-- 项目所在地 · Where projects are
insert into project_district (id, project_id, district_id, basis)
select v.id, p.id, d.id, v.basis::link_basis
  from (values
    (7, '河南省龙子湖新能源实验室', '河南省', 'IN_NAME'),
    (8, '濮阳工学院新校区', '濮阳市', 'IN_NAME'),
    (9, '濮阳石油化工职业技术学院新校区', '濮阳市', 'IN_NAME')
  ) as v(id, project, district, basis)
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
  left join district as d on d.name = v.district
on conflict (id) do update set
    (project_id, district_id, basis) =
    (excluded.project_id, excluded.district_id, excluded.basis)
 where (project_district.project_id, project_district.district_id, project_district.basis)
    is distinct from
       (excluded.project_id, excluded.district_id, excluded.basis);

-- 机构的项目 · Projects of organizations
insert into organization_project (organization_id, project_id)
select o.id, p.id
  from (values
    ('濮阳工学院', '濮阳工学院新校区'),
    ('濮阳石油化工职业技术学院', '濮阳石油化工职业技术学院新校区')
  ) as v(organization, project)
  left join organization as o on o.name = v.organization
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 项目组的产业 · Industries of groups
insert into project_group_industry (project_group_id, industry_id)
select g.id, i.id
  from (values
    ('化工新材料及氢能产业研发基金项目', '化工新材料'),
    ('化工新材料及氢能产业研发基金项目', '氢能产业')
  ) as v(project_group, industry)
  left join project_group as g on g.report_id = 1 and g.name = v.project_group
  left join industry as i on i.report_id = 1 and i.name = v.industry
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
    (55, 80, '市级研发平台', 'new research and development platforms of city level', 'rd_platform_count', 'GE', 20, null, '家', 'PLAIN', 'TARGET', 2023, null, null, false, '20家以上', 3903, 3908, '新增市级研发平台20家以上', 3895, 3908, null, null, null),
    (56, 82, '三大行动', 'campaigns to foster innovative enterprises', 'action_count', 'EQ', 3, null, '个', 'PLAIN', 'DESCRIPTIVE', null, null, null, true, '三大行动', 3969, 3973, '国家科技型中小企业评价“三大行动”', 3957, 3974, null, null, null),
    (57, 82, '专精特新企业', 'new specialized, refined, distinctive and innovative enterprises', 'enterprise_count', 'EQ', 8, null, '家', 'STRIVE', 'TARGET', 2023, null, null, false, '8家', 3985, 3987, '力争新增专精特新企业8家', 3975, 3987, null, null, null),
    (58, 82, '高新技术企业', 'new high-tech enterprises', 'enterprise_count', 'EQ', 20, null, '家', 'STRIVE', 'TARGET', 2023, null, null, false, '20家', 3994, 3997, '高新技术企业20家', 3988, 3997, null, null, null),
    (59, 82, '科技型中小企业', 'new technology-based small and medium-sized enterprises', 'enterprise_count', 'EQ', 30, null, '家', 'STRIVE', 'TARGET', 2023, null, null, false, '30家', 4005, 4008, '科技型中小企业30家', 3998, 4008, null, null, null),
    (60, 82, '科技型小微企业', 'technology-based small and micro enterprises in the whole city', 'enterprise_count', 'EQ', 300, null, '家', 'STRIVE', 'TARGET', 2023, null, null, false, '300家', 4020, 4024, '全市科技型小微企业达到300家', 4009, 4024, null, null, null),
    (61, 83, '规上工业企业研发活动覆盖率', 'share of industrial enterprises above the designated size with research activity', 'rd_coverage_rate', 'GE', 60, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '60%以上', 4045, 4050, '规上工业企业研发活动覆盖率达到60%以上', 4030, 4050, null, null, null),
    (62, 87, '青年人才', 'young talent to be drawn to work or start a business in Puyang', 'talent_count', 'EQ', 3, null, '万名', 'PLAIN', 'TARGET', 2023, null, null, false, '3万名', 4228, 4231, '吸引3万名青年人才在濮阳创业就业', 4226, 4242, null, null, '青年人才在濮阳创业就业'),
    (63, 87, '高层次人才', 'high-level talent brought in on flexible terms', 'talent_count', 'GE', 20, null, '人', 'PLAIN', 'TARGET', 2023, null, null, false, '20人以上', 4252, 4257, '柔性引进高层次人才20人以上', 4243, 4257, null, null, null),
    (64, 89, '市级重大科技专项', 'major science and technology projects of city level', 'project_count', 'EQ', 20, null, '项', 'PLAIN', 'TARGET', 2023, null, null, false, '20项', 4303, 4306, '实施市级重大科技专项20项', 4293, 4306, null, '市级重大科技专项', null),
    (65, 89, '揭榜挂帅项目', 'open-challenge research projects', 'project_count', 'EQ', 3, null, '项', 'PLAIN', 'TARGET', 2023, null, null, false, '3项', 4313, 4315, '揭榜挂帅项目3项', 4307, 4315, null, '揭榜挂帅项目', null),
    (66, 89, '化工新材料及氢能产业研发基金项目', 'research fund projects for new chemical materials and hydrogen energy', 'project_count', 'EQ', 20, null, '项', 'PLAIN', 'TARGET', 2023, null, null, false, '20项', 4332, 4335, '化工新材料及氢能产业研发基金项目20项', 4316, 4335, null, '化工新材料及氢能产业研发基金项目', null)
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

-- 项目组的总数 · Sizes of groups
update project_group as g set size_figure_id = v.figure
  from (values
    ('市级重大科技专项', 64),
    ('揭榜挂帅项目', 65),
    ('化工新材料及氢能产业研发基金项目', 66)
  ) as v(project_group, figure)
 where g.report_id = 1 and g.name = v.project_group and g.size_figure_id is distinct from v.figure;

-- 数据与产业 · Industries of figures
insert into figure_industry (figure_id, industry_id)
select v.figure, i.id
  from (values
    (61, '规模以上工业'),
    (66, '化工新材料'),
    (66, '氢能产业')
  ) as v(figure, industry)
  left join industry as i on i.report_id = 1 and i.name = v.industry
on conflict do nothing;

-- 数据与区划 · Districts of figures
insert into figure_district (figure_id, district_id)
select v.figure, d.id
  from (values
    (60, '濮阳市'),
    (62, '濮阳市')
  ) as v(figure, district)
  left join district as d on d.name = v.district
on conflict do nothing;

-- 定性目标 · Targets without a number
insert into qualitative_target (id, sentence_id, subject, subject_en, direction, modality, quote, char_start,
    char_end, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, v.direction::target_direction, v.modality::modality, v.quote,
       v.char_start, v.char_end, l.id
  from (values
    (22, 83, '产业链韧性和核心竞争力', 'resilience and core competitiveness of industrial chains', 'INCREASE', 'PLAIN', '不断提升产业链韧性和核心竞争力', 4051, 4066, null),
    (23, 86, '各县(区)孵化载体全覆盖', 'incubators in every county and district', 'ACHIEVE', 'PLAIN', '加快实现各县(区)孵化载体全覆盖', 4176, 4192, null)
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
    (176, 78, '高端聚烯烃', '突破', 'NAMED', '高端聚烯烃', 3791, 3796),
    (184, 83, '规模以上工业', null, 'NAMED', '规上工业', 4030, 4034),
    (194, 89, '氢能产业', '实施', 'NAMED', '氢能产业', 4322, 4326),
    (195, 89, '化工新材料', '实施', 'NAMED', '化工新材料', 4316, 4321)
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
    (178, 78, '河南省龙子湖新能源实验室', '推动', 'EXISTING', '河南省龙子湖新能源实验室', 3822, 3834),
    (180, 78, '仓颉实验室', '加快建设', 'IN_PROGRESS', '仓颉、中原等实验室', 3843, 3852),
    (181, 78, '中原实验室', '加快建设', 'IN_PROGRESS', '仓颉、中原等实验室', 3843, 3852),
    (182, 79, '省生物基材料中试基地', '充分发挥', 'EXISTING', '省生物基材料中试基地', 3857, 3867),
    (183, 79, '绿色化工新材料中试基地', '充分发挥', 'EXISTING', '绿色化工新材料中试基地', 3868, 3879),
    (187, 85, '濮阳工学院新校区', '加快', 'IN_PROGRESS', '濮阳工学院和濮阳石油化工职业技术学院新校区', 4080, 4101),
    (188, 85, '濮阳石油化工职业技术学院新校区', '加快', 'IN_PROGRESS', '濮阳石油化工职业技术学院新校区', 4086, 4101),
    (190, 86, '中原龙子湖智慧岛', '推广', 'EXISTING', '中原龙子湖智慧岛', 4162, 4170),
    (191, 86, '工业设计创意小镇', '建成', 'TO_COMPLETE', '工业设计创意小镇', 4197, 4205)
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
    (196, 89, '市级重大科技专项', '实施', 'PLANNED', '市级重大科技专项', 4295, 4303),
    (197, 89, '揭榜挂帅项目', '实施', 'PLANNED', '揭榜挂帅项目', 4307, 4313),
    (198, 89, '化工新材料及氢能产业研发基金项目', '实施', 'PLANNED', '化工新材料及氢能产业研发基金项目', 4316, 4332)
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
    (177, 78, '市科学技术研究院', '做大做强', 'TO_EXPAND', '市科学技术研究院', 3811, 3819),
    (185, 85, '濮阳工学院', '加快', 'NAMED', '濮阳工学院', 4080, 4085),
    (186, 85, '濮阳石油化工职业技术学院', '加快', 'NAMED', '濮阳石油化工职业技术学院', 4086, 4098),
    (199, 91, '中科院', '对接', 'NAMED', '中科院', 4389, 4392)
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
    (179, 78, '河南省', null, 'NAMED', '河南省', 3822, 3825),
    (189, 85, '濮阳市', null, 'NAMED', '濮阳', 4080, 4082),
    (192, 87, '濮阳市', null, 'NAMED', '濮阳', 4236, 4238)
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
    (193, 87, '青年人才在濮阳创业就业', '吸引', 'PLANNED', '青年人才在濮阳创业就业', 4231, 4242)
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
    (6, 89, 'BROKEN_LINE', ',实施', 'HIGH', '句子断为两段', 'the sentence is broken across two paragraphs', E',\n\n实施', 4290, 4295),
    (7, 91, 'WRONG_CHARACTER', '加强与中科院', 'LOW', '“研发与……对接”不通', '“研发” (research) does not fit “与……对接” (to link up with)', '研发与中科院', 4386, 4392)
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

-- 引文中有疑误的数据 · Figures whose quote holds doubtful words
insert into figure_reading (figure_id, reading_id) values
    (64, 6)
on conflict do nothing;

-- 印刷数字 · Printed numbers
insert into number_token (id, sentence_id, token, char_start, char_end, disposition, reason, reason_en, figure_id)
select v.id, v.sentence, v.token, v.char_start, v.char_end, v.disposition::number_disposition, v.reason,
       v.reason_en, v.figure::bigint
  from (values
    (62, 80, '20', 3903, 3905, 'VALUE', null, null, 55),
    (63, 82, '8', 3985, 3986, 'VALUE', null, null, 57),
    (64, 82, '20', 3994, 3996, 'VALUE', null, null, 58),
    (65, 82, '30', 4005, 4007, 'VALUE', null, null, 59),
    (66, 82, '300', 4020, 4023, 'VALUE', null, null, 60),
    (67, 83, '60', 4045, 4047, 'VALUE', null, null, 61),
    (68, 87, '3', 4228, 4229, 'VALUE', null, null, 62),
    (69, 87, '20', 4252, 4254, 'VALUE', null, null, 63),
    (70, 89, '20', 4303, 4305, 'VALUE', null, null, 64),
    (71, 89, '3', 4313, 4314, 'VALUE', null, null, 65),
    (72, 89, '20', 4332, 4334, 'VALUE', null, null, 66)
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
