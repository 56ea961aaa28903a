-- （七）民生福祉 · Part seven: people's livelihood

-- 产业 · Industries
insert into industry (id, report_id, name, name_en, kind, parent_id)
select v.id, 1, v.name, v.name_en, v.kind::industry_kind, null::bigint
  from (values
    (52, '能源', 'Energy', 'ENERGY', null)
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
    (37, null, '濮阳杂技艺术学校', 'Puyang Acrobatics and Arts School', 'SCHOOL')
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
    (104, '红十字生命教育中心', 'Red Cross life education centre', 'HEALTH'),
    (105, '中华龙源景区', 'Chinese Dragon Origin scenic area', 'CULTURE_TOURISM'),
    (106, '龙山龙湖旅游度假区', 'Longshan Longhu tourist resort', 'CULTURE_TOURISM'),
    (107, '黄河大堤生态廊道绿色提升', 'Greening of the ecological corridor of the Yellow River dyke', 'ECOLOGY'),
    (108, '湿地保护修复', 'Wetland protection and restoration', 'ECOLOGY'),
    (109, '天能废旧铅蓄电池回收项目', 'Tianneng project for recycling used lead batteries', 'RECYCLING'),
    (110, '市建筑垃圾再生利用', 'City recycling of construction waste', 'RECYCLING')
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
    (28, '黄河流域生态项目', 'Ecological projects of the Yellow River basin', null)
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
    (45, '民生实事', '十大民生实事', 'Ten practical projects for the people'),
    (46, '就业', '人人持证、技能河南', 'Campaign "everyone certified, a skilled Henan"'),
    (47, '就业', '河南省第二届职业技能大赛', 'Second Henan vocational skills contest'),
    (48, '就业', '重点群体就业', 'Employment of key groups'),
    (49, '就业', '城镇就业', 'Urban employment'),
    (50, '就业', '高校毕业生就业', 'Employment of college graduates'),
    (51, '就业', '脱贫家庭和零就业家庭毕业生就业', 'Employment of graduates from families lifted out of poverty or without work'),
    (52, '养老', '“一老一小”服务', 'Services for the old and the very young'),
    (53, '养老', '居家社区机构养老上门服务', 'Home visits in elderly care'),
    (54, '养老', '老年友好型社区', 'Elderly-friendly neighbourhoods'),
    (55, '学前教育', '普惠性幼儿园', 'Affordable kindergartens'),
    (56, '学前教育', '公办园', 'Public kindergartens'),
    (57, '义务教育', '城乡学校建设', 'Building of urban and rural schools'),
    (58, '义务教育', '大班额', 'Oversized classes'),
    (59, '高中教育', '县域普通高中发展提升行动计划', 'Plan to raise senior secondary schools in the counties'),
    (60, '职业教育', '省级标准化中等职业学校', 'Secondary vocational schools of provincial standard'),
    (61, '医疗卫生', '“优质服务基层行”活动', 'Campaign "good service at the grass roots"'),
    (62, '医疗卫生', '省市区级医疗机构', 'Medical institutions of province, city and district (as printed)'),
    (63, '医疗卫生', '县级医院临床服务五大中心', 'Five clinical service centres of county hospitals'),
    (64, '中医药', '省级中医区域诊疗中心', 'Provincial regional centres of Chinese medicine'),
    (65, '中医药', '省级示范中医馆', 'Provincial model clinics of Chinese medicine'),
    (66, '社会保障', '医保领域便民服务改革', 'Reform of medical insurance services for people''s convenience'),
    (67, '社会保障', '基本医保、大病保险、医疗救助', 'Basic medical insurance, serious-illness insurance and medical aid'),
    (68, '体育', '全民健身设施', 'Public fitness facilities'),
    (69, '文化', '城市书房', 'City reading rooms'),
    (70, '文化', '文化驿站', 'Culture stations'),
    (71, '体育', '竞技体育', 'Competitive sport'),
    (72, '生态环境', '造林', 'Afforestation'),
    (73, '生态环境', '湿地保护', 'Wetland protection'),
    (74, '生态环境', '大气污染综合治理', 'Control of air pollution'),
    (75, '生态环境', '国(省)控地表水断面', 'Surface-water sections monitored by state and province'),
    (76, '生态环境', '土壤环境安全', 'Safety of soil'),
    (77, '生态环境', '生活垃圾分类', 'Sorting of household waste'),
    (78, '公共卫生', '疫情防控', 'Epidemic control'),
    (79, '公共卫生', '老年人和患基础性疾病群体的防控', 'Protection of the elderly and of people with underlying diseases'),
    (80, '公共卫生', '健康教育', 'Health education'),
    (81, '公共卫生', '治疗药物和医疗资源保障', 'Supply of medicines and medical resources'),
    (82, '公共安全', '扫黑除恶专项斗争', 'Campaign against organized crime'),
    (83, '公共安全', '行业安全专项整治', 'Safety campaigns in hazardous chemicals, gas and other industries'),
    (84, '公共安全', '重点领域安全监管', 'Safety supervision of transport, construction, fire protection, food and drugs'),
    (85, '住房', '问题楼盘', 'Troubled housing estates')
  ) as v(id, category, name, name_en)
  left join district as c on c.code = '410900'
  left join livelihood_category as k on k.name = v.category
on conflict (id) do update set
    (city_id, category_id, name, name_en) =
    (excluded.city_id, excluded.category_id, excluded.name, excluded.name_en)
 where (livelihood_item.city_id, livelihood_item.category_id, livelihood_item.name, livelihood_item.name_en)
    is distinct from
       (excluded.city_id, excluded.category_id, excluded.name, excluded.name_en);

-- 产业的项目 · Projects of industries
insert into industry_project (industry_id, project_id)
select i.id, p.id
  from (values
    ('文旅', '中华龙源景区'),
    ('文旅', '龙山龙湖旅游度假区')
  ) as v(industry, project)
  left join industry as i on i.report_id = 1 and i.name = v.industry
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 机构的项目 · Projects of organizations
insert into organization_project (organization_id, project_id)
select o.id, p.id
  from (values
    ('天能', '天能废旧铅蓄电池回收项目')
  ) as v(organization, project)
  left join organization as o on o.name = v.organization
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 项目组成员 · Members of groups
insert into project_group_member (project_group_id, project_id)
select g.id, p.id
  from (values
    ('黄河流域生态项目', '黄河大堤生态廊道绿色提升'),
    ('黄河流域生态项目', '湿地保护修复')
  ) as v(project_group, project)
  left join project_group as g on g.report_id = 1 and g.name = v.project_group
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
    (109, 173, '十大民生实事', 'practical projects for the people', 'work_item_count', 'EQ', 10, null, '个', 'PLAIN', 'TARGET', 2023, null, null, true, '十大民生实事', 8125, 8131, '突出抓好十大民生实事', 8121, 8131, null, null, '十大民生实事'),
    (110, 176, '新增城镇就业', 'new urban jobs', 'new_urban_jobs', 'EQ', 4.2, null, '万人', 'PLAIN', 'TARGET', 2023, null, null, false, '4.2万人', 8238, 8243, '新增城镇就业4.2万人', 8232, 8243, null, null, '城镇就业'),
    (111, 176, '高校毕业生总体就业率', 'overall employment rate of college graduates', 'graduate_employment_rate', 'GT', 90, null, '%', 'ENSURE', 'TARGET', 2023, null, null, false, '超过90%', 8256, 8261, '确保高校毕业生总体就业率超过90%', 8244, 8261, null, null, '高校毕业生就业'),
    (112, 176, '脱贫家庭和零就业家庭毕业生就业率', 'employment rate of graduates from families lifted out of poverty or without work', 'graduate_employment_rate', 'EQ', 100, null, '%', 'ENSURE', 'TARGET', 2023, null, null, false, '100%', 8280, 8284, '脱贫家庭和零就业家庭毕业生就业率达到100%', 8262, 8284, null, null, '脱贫家庭和零就业家庭毕业生就业'),
    (113, 177, '老年友好型社区', 'elderly-friendly neighbourhoods to be completed', 'community_count', 'EQ', 6, null, '家', 'PLAIN', 'TARGET', 2023, null, null, false, '6家', 8355, 8357, '建成6家老年友好型社区', 8353, 8364, null, null, '老年友好型社区'),
    (114, 178, '普惠性幼儿园占比', 'share of affordable kindergartens', 'kindergarten_share', 'GE', 87, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '87%以上', 8399, 8404, '普惠性幼儿园占比达到87%以上', 8389, 8404, null, null, '普惠性幼儿园'),
    (115, 178, '公办园在园幼儿占比', 'share of children in public kindergartens', 'public_kindergarten_share', 'GE', 40, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '40%以上', 8416, 8421, '公办园在园幼儿占比达到40%以上', 8405, 8421, null, null, '公办园'),
    (116, 178, '义务教育学校', 'share of schools of compulsory education rid of classes of 55 pupils and more', 'school_share', 'EQ', 80, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '80%', 8449, 8452, '全市80%义务教育学校消除55人以上大班额', 8447, 8468, null, null, '大班额'),
    (117, 181, '省级标准化中等职业学校', 'secondary vocational schools of provincial standard', 'school_count', 'EQ', 4, null, '所', 'PLAIN', 'TARGET', 2023, null, null, false, '4所', 8536, 8538, '创建省级标准化中等职业学校4所', 8523, 8538, null, null, '省级标准化中等职业学校'),
    (118, 183, '县级医院临床服务五大中心', 'clinical service centres of county hospitals', 'medical_centre_count', 'EQ', 5, null, '个', 'PLAIN', 'TARGET', 2023, null, null, true, '五大中心', 8599, 8603, '县级医院临床服务五大中心', 8591, 8603, null, null, '县级医院临床服务五大中心'),
    (119, 184, '省级中医区域诊疗中心', 'provincial regional centres of Chinese medicine to be completed', 'medical_centre_count', 'EQ', 3, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '3个', 8661, 8663, '完成3个省级中医区域诊疗中心建设', 8659, 8675, null, null, '省级中医区域诊疗中心'),
    (120, 184, '省级示范中医馆', 'new provincial model clinics of Chinese medicine', 'clinic_count', 'EQ', 11, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '11个', 8679, 8682, '新创建11个省级示范中医馆', 8676, 8689, null, null, '省级示范中医馆'),
    (121, 189, '三大优势项目', 'sports in which the city is strong', 'sport_count', 'EQ', 3, null, '个', 'PLAIN', 'EXISTING', null, null, null, true, '三大优势项目', 8915, 8921, '极限运动、乒乓球、重竞技三大优势项目', 8903, 8921, null, null, '竞技体育'),
    (122, 193, '106个项目', 'ecological projects of the Yellow River basin', 'project_count', 'EQ', 106, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '106个', 9028, 9032, '黄河大堤生态廊道绿色提升、湿地保护修复等106个项目', 9008, 9034, null, '黄河流域生态项目', null),
    (123, 193, '造林', 'land to be afforested', 'afforestation_area', 'EQ', 6000, null, '亩', 'PLAIN', 'TARGET', 2023, null, null, false, '6000亩', 9039, 9044, '完成造林6000亩', 9035, 9044, null, null, '造林'),
    (124, 193, '湿地保护率', 'share of wetland protected', 'wetland_protection_rate', 'GE', 60, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '60%以上', 9053, 9058, '湿地保护率稳定在60%以上', 9045, 9058, null, null, '湿地保护'),
    (125, 195, '国(省)控地表水断面', 'surface-water sections monitored by state and province that steadily meet the standard', 'water_section_count', 'EQ', 8, null, '个', 'ENSURE', 'TARGET', 2023, null, null, false, '8个', 9172, 9174, '确保8个国(省)控地表水断面稳定达标', 9170, 9188, null, null, '国(省)控地表水断面'),
    (126, 196, '受污染耕地安全利用率', 'share of polluted farmland used safely', 'farmland_safe_use_rate', 'EQ', 100, null, '%', 'ENSURE', 'TARGET', 2023, null, null, false, '100%', 9232, 9236, '保证受污染耕地安全利用率和污染地块安全率达100%', 9211, 9236, null, null, '土壤环境安全'),
    (127, 196, '污染地块安全率', 'share of polluted sites used safely (printed without 利用)', 'site_safe_use_rate', 'EQ', 100, null, '%', 'ENSURE', 'TARGET', 2023, null, null, false, '100%', 9232, 9236, '保证受污染耕地安全利用率和污染地块安全率达100%', 9211, 9236, null, null, '土壤环境安全')
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
    (12, 116, 178, 'class_size', 'GE', 55, '人', false, '55人以上', 8460, 8465)
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
    ('黄河流域生态项目', 122)
  ) as v(project_group, figure)
 where g.report_id = 1 and g.name = v.project_group and g.size_figure_id is distinct from v.figure;

-- 数据与项目 · Projects of figures
insert into figure_project (figure_id, project_id)
select v.figure, p.id
  from (values
    (122, '黄河大堤生态廊道绿色提升'),
    (122, '湿地保护修复')
  ) as v(figure, project)
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 数据与区划 · Districts of figures
insert into figure_district (figure_id, district_id)
select v.figure, d.id
  from (values
    (116, '濮阳市')
  ) as v(figure, district)
  left join district as d on d.name = v.district
on conflict do nothing;

-- 定性目标 · Targets without a number
insert into qualitative_target (id, sentence_id, subject, subject_en, direction, modality, quote, char_start,
    char_end, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, v.direction::target_direction, v.modality::modality, v.quote,
       v.char_start, v.char_end, l.id
  from (values
    (53, 171, '人民生活品质', 'quality of people''s life', 'INCREASE', 'PLAIN', '不断提高人民生活品质', 8078, 8088, null),
    (54, 176, '全国公共就业创业服务示范城市', 'national model city of public employment services', 'ACHIEVE', 'SEEK', '争创全国公共就业创业服务示范城市', 8285, 8301, null),
    (55, 178, '义务教育优质均衡发展', 'compulsory education of good and even quality', 'INCREASE', 'PLAIN', '推进义务教育优质均衡发展', 8425, 8437, null),
    (56, 180, '濮阳杂技艺术学校迈入大学行列', 'Puyang Acrobatics and Arts School to become a university', 'ACHIEVE', 'PLAIN', '推动濮阳杂技艺术学校迈入大学行列', 8497, 8513, null),
    (57, 183, '医疗卫生服务能力', 'capacity of medical and health services', 'INCREASE', 'PLAIN', E'全面提高\n\n医疗卫生服务能力', 8632, 8646, null),
    (58, 185, '基本医保、大病保险、医疗救助制度互补衔接', 'medical insurance and aid to complement each other', 'ACHIEVE', 'PLAIN', '推动基本医保、大病保险、医疗救助制度互补衔接', 8705, 8727, '基本医保、大病保险、医疗救助'),
    (80, 188, '“书香濮阳”', 'a Puyang that reads', 'ACHIEVE', 'PLAIN', '打造“书香濮阳”', 8882, 8890, null),
    (59, 193, '黄河流域生态保护濮阳样板', 'a Puyang model of ecological protection in the Yellow River basin', 'ACHIEVE', 'PLAIN', '打造黄河流域生态保护濮阳样板', 9071, 9085, null),
    (60, 194, 'PM_{2.5}、PM₁₀浓度', 'concentration of PM2.5 and PM10', 'DECREASE', 'PLAIN', '推动PM_{2.5}、PM₁₀浓度持续下降', 9121, 9142, '大气污染综合治理'),
    (61, 194, '优良天数比率', 'share of days with good air', 'INCREASE', 'PLAIN', '优良天数比率持续提升', 9143, 9153, '大气污染综合治理'),
    (62, 196, '土壤环境安全', 'safety of soil', 'STABLE', 'ENSURE', '确保土壤环境安全', 9202, 9210, '土壤环境安全'),
    (63, 198, '现代能源体系', 'a modern energy system, clean, low-carbon, safe and efficient', 'ACHIEVE', 'PLAIN', '着力构建清洁低碳、安全高效的现代能源体系', 9268, 9288, null),
    (64, 199, '各类废弃物资源化利用水平', 'use of waste of all kinds as a resource', 'INCREASE', 'PLAIN', '提高各类废弃物资源化利用水平', 9319, 9333, null),
    (65, 200, '“无废城市”', 'zero-waste city', 'ACHIEVE', 'SEEK', '争创“无废城市”', 9381, 9389, null),
    (66, 202, '本质安全', 'intrinsic safety', 'ACHIEVE', 'PLAIN', '努力实现本质安全', 9450, 9458, null),
    (67, 207, '全国双拥模范城', 'national model city of mutual support between army and people', 'ACHIEVE', 'SEEK', '争创全国双拥模范城', 9657, 9666, null),
    (68, 208, '更高水平的平安濮阳', 'a safer Puyang', 'INCREASE', 'PLAIN', '努力建设更高水平的平安濮阳', 9689, 9702, null),
    (69, 210, '人民群众生命财产安全', 'safety of people''s lives and property', 'STABLE', 'ENSURE', '确保人民群众生命财产安全', 9757, 9769, '行业安全专项整治'),
    (70, 212, '新问题发生', 'no new troubled estates', 'DECREASE', 'PLAIN', '坚决杜绝新问题发生', 9803, 9812, '问题楼盘')
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
    (371, 187, '文旅', '促进', 'TO_EXPAND', '文旅', 8775, 8777),
    (389, 198, '能源', '构建', 'NAMED', '能源', 9284, 9286),
    (404, 211, '金融', '完善', 'NAMED', '金融', 9785, 9787)
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
    (365, 183, '红十字生命教育中心', '抓好', 'PLANNED', '红十字生命教育中心', 8604, 8613),
    (372, 188, '中华龙源景区', '加快推进', 'IN_PROGRESS', '中华龙源景区', 8788, 8794),
    (373, 188, '龙山龙湖旅游度假区', '加快推进', 'IN_PROGRESS', '龙山龙湖旅游度假区', 8795, 8804),
    (374, 188, '国际杂技文化产业园', '加快推进', 'IN_PROGRESS', '国际杂技文化产业园', 8804, 8813),
    (384, 193, '黄河大堤生态廊道绿色提升', '实施', 'PLANNED', '黄河大堤生态廊道绿色提升', 9008, 9020),
    (385, 193, '湿地保护修复', '实施', 'PLANNED', '湿地保护修复', 9021, 9027),
    (391, 199, '天能废旧铅蓄电池回收项目', '开工建设', 'TO_START', '天能废旧铅蓄电池回收项目', 9293, 9305),
    (392, 199, '市建筑垃圾再生利用', '开工建设', 'TO_START', '市建筑垃圾再生利用', 9306, 9315)
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
    (383, 193, '黄河流域生态项目', '实施', 'PLANNED', '黄河大堤生态廊道绿色提升、湿地保护修复等106个项目', 9008, 9034)
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
    (358, 180, '濮阳杂技艺术学校', '推动', 'TO_EXPAND', '濮阳杂技艺术学校', 8499, 8507),
    (390, 199, '天能', null, 'NAMED', '天能', 9293, 9295)
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
    (342, 175, '河南省', null, 'NAMED', '河南省', 8190, 8193),
    (356, 179, '濮阳市', null, 'NAMED', '濮阳', 8488, 8490),
    (359, 180, '濮阳市', null, 'NAMED', '濮阳', 8499, 8501),
    (361, 182, '濮阳市', null, 'NAMED', '濮阳', 8559, 8561),
    (377, 188, '濮阳市', null, 'NAMED', '濮阳', 8887, 8889),
    (379, 193, '黄河生态涵养发展区', '建设', 'PLANNED', '黄河生态涵养发展区', 9061, 9070),
    (380, 193, '濮阳市', null, 'NAMED', '濮阳', 9081, 9083),
    (393, 200, '濮阳市', null, 'NAMED', '濮阳市', 9350, 9353),
    (394, 200, '濮阳市', null, 'NAMED', '濮阳', 9397, 9399),
    (401, 208, '濮阳市', null, 'NAMED', '濮阳', 9700, 9702)
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
    (341, 173, '十大民生实事', '抓好', 'PLANNED', '十大民生实事', 8125, 8131),
    (343, 175, '人人持证、技能河南', '推进', 'PLANNED', '人人持证、技能河南', 8172, 8181),
    (344, 175, '河南省第二届职业技能大赛', '办好', 'PLANNED', '河南省第二届职业技能大赛', 8190, 8202),
    (345, 176, '重点群体就业', '支持', 'PLANNED', '重点群体就业', 8225, 8231),
    (346, 176, '城镇就业', '新增', 'PLANNED', '城镇就业', 8234, 8238),
    (347, 176, '高校毕业生就业', '确保', 'PLANNED', '高校毕业生总体就业率', 8246, 8256),
    (348, 176, '脱贫家庭和零就业家庭毕业生就业', '确保', 'PLANNED', '脱贫家庭和零就业家庭毕业生就业', 8262, 8277),
    (349, 177, '“一老一小”服务', '落实落细', 'PLANNED', '“一老一小”服务', 8306, 8314),
    (350, 177, '居家社区机构养老上门服务', '推进', 'PLANNED', '居家社区机构养老上门服务', 8319, 8331),
    (351, 177, '老年友好型社区', '建成', 'TO_COMPLETE', '6家老年友好型社区', 8355, 8364),
    (352, 178, '普惠性幼儿园', '达到', 'PLANNED', '普惠性幼儿园', 8389, 8395),
    (353, 178, '公办园', '达到', 'PLANNED', '公办园', 8405, 8408),
    (354, 178, '城乡学校建设', '加强', 'PLANNED', '城乡学校建设', 8440, 8446),
    (355, 178, '大班额', '消除', 'PLANNED', '大班额', 8465, 8468),
    (357, 179, '县域普通高中发展提升行动计划', '实施', 'PLANNED', '县域普通高中发展提升行动计划', 8471, 8485),
    (360, 181, '省级标准化中等职业学校', '创建', 'PLANNED', '省级标准化中等职业学校', 8525, 8536),
    (362, 183, '“优质服务基层行”活动', '开展', 'PLANNED', '“优质服务基层行”活动', 8620, 8631),
    (363, 183, '省市区级医疗机构', '抓好', 'PLANNED', '省市区级医疗机构', 8582, 8590),
    (364, 183, '县级医院临床服务五大中心', '抓好', 'PLANNED', '县级医院临床服务五大中心', 8591, 8603),
    (366, 184, '省级中医区域诊疗中心', '完成', 'TO_COMPLETE', '省级中医区域诊疗中心', 8663, 8673),
    (367, 184, '省级示范中医馆', '新创建', 'PLANNED', '省级示范中医馆', 8682, 8689),
    (368, 185, '医保领域便民服务改革', '深化', 'PLANNED', '医保领域便民服务改革', 8694, 8704),
    (369, 185, '基本医保、大病保险、医疗救助', '推动', 'PLANNED', '基本医保、大病保险、医疗救助', 8707, 8721),
    (370, 186, '全民健身设施', '实施', 'PLANNED', '全民健身设施', 8749, 8755),
    (375, 188, '城市书房', '建设', 'PLANNED', '城市书房', 8872, 8876),
    (376, 188, '文化驿站', '建设', 'PLANNED', '文化驿站', 8877, 8881),
    (378, 189, '竞技体育', '大力发展', 'TO_EXPAND', '竞技体育', 8929, 8933),
    (381, 193, '造林', '完成', 'TO_COMPLETE', '造林', 9037, 9039),
    (382, 193, '湿地保护', '稳定', 'PLANNED', '湿地保护率', 9045, 9050),
    (386, 194, '大气污染综合治理', '完善', 'PLANNED', '大气污染综合治理', 9099, 9107),
    (387, 195, '国(省)控地表水断面', '确保', 'PLANNED', '国(省)控地表水断面', 9174, 9184),
    (388, 196, '土壤环境安全', '确保', 'PLANNED', '土壤环境安全', 9204, 9210),
    (395, 200, '生活垃圾分类', '推进', 'PLANNED', '生活垃圾分类', 9369, 9375),
    (396, 203, '疫情防控', '做好', 'PLANNED', '疫情防控', 9463, 9467),
    (397, 204, '老年人和患基础性疾病群体的防控', '抓好', 'PLANNED', '老年人和患基础性疾病群体的防控', 9517, 9532),
    (398, 204, '健康教育', '开展', 'PLANNED', '健康教育', 9494, 9498),
    (399, 204, '治疗药物和医疗资源保障', '加强', 'PLANNED', '治疗药物和医疗资源保障', 9501, 9512),
    (400, 208, '扫黑除恶专项斗争', '推进', 'PLANNED', '扫黑除恶专项斗争', 9669, 9677),
    (402, 210, '行业安全专项整治', '深化', 'PLANNED', '危险化学品、燃气等行业安全专项整治', 9714, 9731),
    (403, 210, '重点领域安全监管', '加强', 'PLANNED', '交通、住建、消防、食品药品等重点领域安全监管', 9734, 9756),
    (405, 212, '问题楼盘', '处置', 'PLANNED', '问题楼盘', 9798, 9802)
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
    (27, 177, 'PUNCTUATION', '社区。办好人民满意教育', 'HIGH', '“办好人民满意教育”为下一小节标题', '办好人民满意教育 is the heading of the next part', '社区,办好人民满意教育', 8362, 8373),
    (28, 183, 'WORDING', '省市级区域医疗机构', 'LOW', '“省市区级”与下文“县级医院”不相接', '省市区级 does not fit 县级医院 that follows', '省市区级医疗机构', 8582, 8590),
    (29, 183, 'BROKEN_LINE', '提高医疗', 'HIGH', '句子断为两段', 'the sentence is broken across two paragraphs', E'提高\n\n医疗', 8634, 8640),
    (30, 188, 'PUNCTUATION', '度假区、国际杂技', 'HIGH', '两个项目之间疑脱顿号', 'a mark seems to be missing between two projects', '度假区国际杂技', 8801, 8808),
    (31, 194, 'PUNCTUATION', '防治。完善', 'MEDIUM', '“深入推进环境污染防治”为小节标题', '深入推进环境污染防治 is the heading of this part', '防治,完善', 9094, 9099),
    (32, 194, 'MARKUP', 'PM₂.₅', 'HIGH', '排版标记残留', 'left-over typesetting markup', 'PM_{2.5}', 9123, 9131),
    (33, 196, 'MISSING', '污染地块安全利用率', 'HIGH', '指标名为“污染地块安全利用率”', 'the indicator is 污染地块安全利用率; 利用 is missing', '污染地块安全率', 9224, 9231),
    (34, 199, 'PUNCTUATION', '回收项目、市建筑垃圾', 'HIGH', null, null, '回收项目,市建筑垃圾', 9301, 9311)
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
    (113, 27),
    (126, 33),
    (127, 33)
on conflict do nothing;

-- 印刷数字 · Printed numbers
insert into number_token (id, sentence_id, token, char_start, char_end, disposition, reason, reason_en, figure_id)
select v.id, v.sentence, v.token, v.char_start, v.char_end, v.disposition::number_disposition, v.reason,
       v.reason_en, v.figure::bigint
  from (values
    (121, 176, '4.2', 8238, 8241, 'VALUE', null, null, 110),
    (122, 176, '90', 8258, 8260, 'VALUE', null, null, 111),
    (123, 176, '100', 8280, 8283, 'VALUE', null, null, 112),
    (124, 177, '6', 8355, 8356, 'VALUE', null, null, 113),
    (125, 178, '87', 8399, 8401, 'VALUE', null, null, 114),
    (126, 178, '40', 8416, 8418, 'VALUE', null, null, 115),
    (127, 178, '80', 8449, 8451, 'VALUE', null, null, 116),
    (128, 178, '55', 8460, 8462, 'QUALIFIER', null, null, 116),
    (129, 181, '4', 8536, 8537, 'VALUE', null, null, 117),
    (130, 184, '3', 8661, 8662, 'VALUE', null, null, 119),
    (131, 184, '11', 8679, 8681, 'VALUE', null, null, 120),
    (132, 193, '106', 9028, 9031, 'VALUE', null, null, 122),
    (133, 193, '6000', 9039, 9043, 'VALUE', null, null, 123),
    (134, 193, '60', 9053, 9055, 'VALUE', null, null, 124),
    (135, 194, '2.5', 9127, 9130, 'NOT_A_FIGURE', '污染物名称（细颗粒物）', 'name of a pollutant (fine particles)', null),
    (136, 195, '8', 9172, 9173, 'VALUE', null, null, 125),
    (137, 196, '100', 9232, 9235, 'VALUE', null, null, 126)
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
