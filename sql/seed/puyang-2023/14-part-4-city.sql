-- （四）区域中心 · Part four: the regional centre

-- 产业 · Industries
insert into industry (id, report_id, name, name_en, kind, parent_id)
select v.id, 1, v.name, v.name_en, v.kind::industry_kind, null::bigint
  from (values
    (47, '物流', 'Logistics', 'SERVICE', null),
    (48, '天然气', 'Natural gas', 'ENERGY', null)
  ) as v(id, name, name_en, kind, parent)
on conflict (id) do update set
    (report_id, name, name_en, kind, parent_id) =
    (excluded.report_id, excluded.name, excluded.name_en, excluded.kind, excluded.parent_id)
 where (industry.report_id, industry.name, industry.name_en, industry.kind, industry.parent_id)
    is distinct from
       (excluded.report_id, excluded.name, excluded.name_en, excluded.kind, excluded.parent_id);

-- 项目 · Projects
insert into project (id, city_id, name, name_en, kind)
select v.id, c.id, v.name, v.name_en, v.kind::project_kind
  from (values
    (56, '濮清南高质量产业走廊', 'Pu–Qing–Nan high-quality industrial corridor', 'AREA'),
    (57, '濮范台高质量产业走廊', 'Pu–Fan–Tai high-quality industrial corridor', 'AREA'),
    (58, '昆吾路', 'Kunwu Road', 'ROAD'),
    (59, '龙乡路', 'Longxiang Road', 'ROAD'),
    (60, '卫都路东延', 'Weidu Road eastern extension', 'ROAD'),
    (61, '文明路南延', 'Wenming Road southern extension', 'ROAD'),
    (62, '文明路、京开大道与濮滨高速互通立交', 'Interchanges of Wenming Road and Jingkai Avenue with the Pu–Bin Expressway', 'ROAD'),
    (63, '文明路', 'Wenming Road', 'ROAD'),
    (64, '京开大道', 'Jingkai Avenue', 'ROAD'),
    (65, '濮滨高速', 'Pu–Bin Expressway', 'ROAD'),
    (66, '环城高速', 'Ring expressway', 'ROAD'),
    (67, '胜利新村', 'Shengli New Village', 'HOUSING'),
    (68, '龙苑小区', 'Longyuan Residential Quarter', 'HOUSING'),
    (69, '马颊河', 'Majia River', 'WATER'),
    (70, '清河', 'Qing River', 'WATER'),
    (71, '示范区滨河风情商业街', 'Riverside Style Shopping Street of the Demonstration Zone', 'COMMERCE'),
    (72, '中原油田文化街区', 'Zhongyuan Oilfield Culture Block', 'COMMERCE'),
    (73, '城市信息模型平台', 'City information model platform', 'DIGITAL'),
    (111, '智慧城市提升工程', 'Smart city upgrading project', 'DIGITAL'),
    (74, '济郑高铁濮阳至省界段', 'Jinan–Zhengzhou high-speed railway, Puyang to the provincial border', 'RAILWAY'),
    (75, '京雄商高铁台前段', 'Beijing–Xiong''an–Shangqiu high-speed railway, Taiqian section', 'RAILWAY'),
    (76, '太原经安阳濮阳至徐州高铁', 'Taiyuan–Anyang–Puyang–Xuzhou high-speed railway', 'RAILWAY'),
    (77, '濮阳高速二期', 'Puyang Expressway, phase two', 'ROAD'),
    (78, '濮阳白堍黄河大桥', 'Puyang Baigang (printed 白堍) Yellow River Bridge', 'BRIDGE'),
    (79, '范县杨集黄河大桥', 'Fan County Yangji Yellow River Bridge', 'BRIDGE'),
    (80, '濮阳国际化工物流港', 'Puyang International Chemical Logistics Port', 'LOGISTICS'),
    (81, '濮阳盛悦冷链物流园', 'Puyang Shengyue Cold-Chain Logistics Park', 'LOGISTICS'),
    (82, '濮东物流基地', 'Pudong (East Puyang) logistics base', 'LOGISTICS'),
    (83, '濮西物流基地', 'Puxi (West Puyang) logistics base', 'LOGISTICS'),
    (84, '文23二期', 'Wen 23, phase two', 'GAS_STORAGE'),
    (85, '文24储气库', 'Wen 24 gas storage', 'GAS_STORAGE'),
    (86, '濮阳至鹤壁输气管道', 'Puyang–Hebi gas pipeline', 'PIPELINE'),
    (87, '濮阳至山东龙口输气管道', 'Puyang–Longkou (Shandong) gas pipeline', 'PIPELINE'),
    (88, '中原天然气交易中心', 'Zhongyuan natural gas exchange', 'ENERGY'),
    (89, '渠村灌区续建配套项目', 'Qucun irrigation area, continued construction', 'WATER'),
    (90, '邢庙灌区续建配套项目', 'Xingmiao irrigation area, continued construction', 'WATER'),
    (91, '孙口灌区续建配套项目', 'Sunkou irrigation area, continued construction', 'WATER'),
    (92, '金堤河', 'Jindi River', 'WATER'),
    (93, '引黄入冀补淀输水总干渠配套工程', 'Works for the main canal bringing Yellow River water to Hebei and Baiyangdian', 'WATER'),
    (94, '南乐工业用水水源池引水项目', 'Water diversion for Nanle''s industrial water source pool', 'WATER'),
    (95, '清沙引黄调蓄水库项目', 'Qingsha reservoir for Yellow River water', 'WATER')
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
    (16, '续建道路', 'Roads to be continued', null),
    (17, '新建道路', 'Roads to be newly built', null),
    (18, '老旧小区拆迁改造项目', 'Clearance and rebuilding of old residential quarters', null),
    (19, '精品街区', 'Fine street blocks', null),
    (20, '重大物流项目', 'Major logistics projects', null),
    (21, '五大物流基地', 'The five logistics bases', null),
    (22, '“四水同治”项目', 'Projects of the "fourfold water treatment"', null)
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
    (12, '交通出行', '主干道', 'Main roads linking the city proper with Puyang County'),
    (13, '排水', '区域污水处理厂', 'Area sewage treatment plants'),
    (14, '交通出行', '道路', 'City roads'),
    (15, '交通出行', '断头路', 'Dead-end roads'),
    (16, '城市更新', '棚户区', 'Shantytowns'),
    (17, '城市更新', '老旧小区', 'Old residential quarters'),
    (18, '燃气', '老旧燃气管网', 'Old gas pipes'),
    (19, '排水', '雨水污水管网', 'Rainwater and sewage pipes'),
    (20, '排水', '清淤', 'Dredging'),
    (21, '公共空间', '精品街区', 'Fine street blocks'),
    (22, '公共空间', '口袋公园', 'Pocket parks'),
    (23, '公共空间', '智慧社区', 'Smart neighbourhoods')
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
    ('物流', '濮阳国际化工物流港'),
    ('物流', '濮阳盛悦冷链物流园'),
    ('物流', '濮东物流基地'),
    ('物流', '濮西物流基地'),
    ('天然气', '文23二期'),
    ('天然气', '文24储气库'),
    ('天然气', '濮阳至鹤壁输气管道'),
    ('天然气', '濮阳至山东龙口输气管道'),
    ('天然气', '中原天然气交易中心')
  ) as v(industry, project)
  left join industry as i on i.report_id = 1 and i.name = v.industry
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 项目所在地 · Where projects are
insert into project_district (id, project_id, district_id, basis)
select v.id, p.id, d.id, v.basis::link_basis
  from (values
    (10, '示范区滨河风情商业街', '示范区', 'IN_NAME'),
    (11, '济郑高铁濮阳至省界段', '濮阳市', 'IN_NAME'),
    (12, '京雄商高铁台前段', '台前县', 'IN_NAME'),
    (13, '太原经安阳濮阳至徐州高铁', '太原市', 'IN_NAME'),
    (14, '太原经安阳濮阳至徐州高铁', '安阳市', 'IN_NAME'),
    (15, '太原经安阳濮阳至徐州高铁', '濮阳市', 'IN_NAME'),
    (16, '太原经安阳濮阳至徐州高铁', '徐州市', 'IN_NAME'),
    (17, '濮阳高速二期', '濮阳市', 'IN_NAME'),
    (18, '濮阳白堍黄河大桥', '濮阳市', 'IN_NAME'),
    (19, '范县杨集黄河大桥', '范县', 'IN_NAME'),
    (20, '濮阳国际化工物流港', '濮阳市', 'IN_NAME'),
    (21, '濮阳盛悦冷链物流园', '濮阳市', 'IN_NAME'),
    (22, '濮阳至鹤壁输气管道', '濮阳市', 'IN_NAME'),
    (23, '濮阳至鹤壁输气管道', '鹤壁市', 'IN_NAME'),
    (24, '濮阳至山东龙口输气管道', '濮阳市', 'IN_NAME'),
    (25, '濮阳至山东龙口输气管道', '龙口市', 'IN_NAME'),
    (26, '南乐工业用水水源池引水项目', '南乐县', 'IN_NAME')
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
    ('中原油田', '中原油田文化街区')
  ) as v(organization, project)
  left join organization as o on o.name = v.organization
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 项目组成员 · Members of groups
insert into project_group_member (project_group_id, project_id)
select g.id, p.id
  from (values
    ('续建道路', '昆吾路'),
    ('续建道路', '龙乡路'),
    ('新建道路', '卫都路东延'),
    ('新建道路', '文明路南延'),
    ('老旧小区拆迁改造项目', '胜利新村'),
    ('老旧小区拆迁改造项目', '龙苑小区'),
    ('精品街区', '示范区滨河风情商业街'),
    ('精品街区', '中原油田文化街区'),
    ('重大物流项目', '濮阳国际化工物流港'),
    ('重大物流项目', '濮阳盛悦冷链物流园'),
    ('五大物流基地', '濮东物流基地'),
    ('五大物流基地', '濮西物流基地')
  ) as v(project_group, project)
  left join project_group as g on g.report_id = 1 and g.name = v.project_group
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 项目组的产业 · Industries of groups
insert into project_group_industry (project_group_id, industry_id)
select g.id, i.id
  from (values
    ('重大物流项目', '物流'),
    ('五大物流基地', '物流')
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
    (67, 99, '重点片区', 'key urban areas whose urban design comes first', 'area_count', 'EQ', 4, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '4个', 4830, 4832, '突出抓好4个重点片区', 4826, 4836, null, null, null),
    (68, 99, '重要道路', 'important roads whose urban design comes first', 'road_count', 'EQ', 6, null, '条', 'PLAIN', 'TARGET', 2023, null, null, false, '6条', 4837, 4839, '6条重要道路', 4837, 4843, null, null, null),
    (69, 99, '重要节点', 'important nodes whose urban design comes first', 'node_count', 'EQ', 3, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '3个', 4844, 4846, '3个重要节点的城市设计', 4844, 4855, null, null, null),
    (70, 101, '道路', 'roads under construction to be continued', 'road_count', 'EQ', 11, null, '条', 'PLAIN', 'TARGET', 2023, null, null, false, '11条', 4885, 4888, '续建昆吾路、龙乡路等11条道路', 4875, 4890, null, '续建道路', '道路'),
    (71, 101, '道路', 'roads to be newly built', 'road_count', 'EQ', 10, null, '条', 'PLAIN', 'TARGET', 2023, null, null, false, '10条', 4905, 4908, '新建卫都路东延、文明路南延等10条道路', 4891, 4910, null, '新建道路', '道路'),
    (72, 102, '棚户区', 'shantytowns to be rebuilt', 'neighbourhood_count', 'EQ', 14, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '14个', 4974, 4977, '改造棚户区14个', 4969, 4977, null, null, '棚户区'),
    (73, 102, '老旧小区', 'old residential quarters to be renovated', 'neighbourhood_count', 'EQ', 93, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '93个', 4982, 4985, '老旧小区93个', 4978, 4985, null, null, '老旧小区'),
    (74, 102, '老旧小区拆迁改造项目', 'projects to clear and rebuild old residential quarters', 'project_count', 'EQ', 5, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '5个', 4998, 5000, '胜利新村、龙苑小区等5个老旧小区拆迁改造项目', 4988, 5010, null, '老旧小区拆迁改造项目', '老旧小区'),
    (75, 102, '老旧燃气管网', 'old gas pipes to be renewed', 'pipe_length', 'EQ', 70, null, '公里', 'PLAIN', 'TARGET', 2023, null, null, false, '70公里', 5019, 5023, '更新老旧燃气管网70公里', 5011, 5023, null, null, '老旧燃气管网'),
    (76, 103, '雨水污水管网', 'new rainwater and sewage pipes', 'pipe_length', 'EQ', 20, null, '公里', 'PLAIN', 'TARGET', 2023, null, null, false, '20公里', 5044, 5048, '新建雨水污水管网20公里', 5036, 5048, null, null, '雨水污水管网'),
    (77, 103, '清淤', 'length to be dredged', 'dredging_length', 'EQ', 300, null, '公里', 'PLAIN', 'TARGET', 2023, null, null, false, '300公里', 5051, 5056, '清淤300公里', 5049, 5056, null, null, '清淤'),
    (78, 105, '精品街区', 'fine street blocks to be built', 'street_count', 'EQ', 9, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '9个', 5118, 5120, '示范区滨河风情商业街、中原油田文化街区等9个精品街区建设', 5098, 5126, null, '精品街区', '精品街区'),
    (79, 105, '口袋公园', 'pocket parks to be completed', 'park_count', 'EQ', 10, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '10个', 5129, 5132, '建成10个“口袋公园”', 5127, 5138, null, null, '口袋公园'),
    (80, 115, '重大物流项目', 'major logistics projects', 'project_count', 'EQ', 13, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '13个', 5565, 5568, '濮阳国际化工物流港、濮阳盛悦冷链物流园等13个重大物流项目', 5545, 5574, null, '重大物流项目', null),
    (81, 115, '五大物流基地', 'logistics bases to be built', 'logistics_base_count', 'EQ', 5, null, '个', 'PLAIN', 'TARGET', 2023, null, null, true, '五大物流基地', 5583, 5589, '濮东、濮西等五大物流基地', 5577, 5589, null, '五大物流基地', null),
    (82, 118, '“四水同治”项目', 'projects of the "fourfold water treatment"', 'project_count', 'EQ', 50, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '50个', 5707, 5710, '谋划实施“四水同治”项目50个', 5695, 5710, null, '“四水同治”项目', null)
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
    ('续建道路', 70),
    ('新建道路', 71),
    ('老旧小区拆迁改造项目', 74),
    ('精品街区', 78),
    ('重大物流项目', 80),
    ('五大物流基地', 81),
    ('“四水同治”项目', 82)
  ) as v(project_group, figure)
 where g.report_id = 1 and g.name = v.project_group and g.size_figure_id is distinct from v.figure;

-- 数据与产业 · Industries of figures
insert into figure_industry (figure_id, industry_id)
select v.figure, i.id
  from (values
    (80, '物流'),
    (81, '物流')
  ) as v(figure, industry)
  left join industry as i on i.report_id = 1 and i.name = v.industry
on conflict do nothing;

-- 数据与项目 · Projects of figures
insert into figure_project (figure_id, project_id)
select v.figure, p.id
  from (values
    (70, '昆吾路'),
    (70, '龙乡路'),
    (71, '卫都路东延'),
    (71, '文明路南延'),
    (74, '胜利新村'),
    (74, '龙苑小区'),
    (78, '示范区滨河风情商业街'),
    (78, '中原油田文化街区'),
    (80, '濮阳国际化工物流港'),
    (80, '濮阳盛悦冷链物流园'),
    (81, '濮东物流基地'),
    (81, '濮西物流基地')
  ) as v(figure, project)
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 定性目标 · Targets without a number
insert into qualitative_target (id, sentence_id, subject, subject_en, direction, modality, quote, char_start,
    char_end, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, v.direction::target_direction, v.modality::modality, v.quote,
       v.char_start, v.char_end, l.id
  from (values
    (24, 93, '豫东北门户枢纽城市', 'to become the gateway and hub city of north-eastern Henan', 'ACHIEVE', 'PLAIN', '加快建设豫东北门户枢纽城市', 4534, 4547, null),
    (25, 95, '宜居韧性智慧城市', 'a liveable, resilient and smart city', 'ACHIEVE', 'PLAIN', '着力打造宜居韧性智慧城市', 4579, 4591, null),
    (26, 108, '全国文明城市、国家卫生城市等城市创建', 'national civilized city, national sanitary city and the like', 'ACHIEVE', 'PLAIN', '全国文明城市、国家卫生城市等城市创建', 5207, 5225, null),
    (27, 109, '房地产向新发展模式平稳过渡', 'smooth passage of real estate to a new model of development', 'STABLE', 'PLAIN', '推动房地产向新发展模式平稳过渡', 5275, 5290, null),
    (28, 110, '城市数据一网通用、政务服务一网通办、城市运行一网统管', 'city data, government services and city operation each on one network', 'INCREASE', 'PLAIN', '城市数据一网通用、政务服务一网通办、城市运行一网统管', 5343, 5369, null),
    (29, 113, '交通物流枢纽', 'to become a hub of transport and logistics', 'ACHIEVE', 'PLAIN', '打造交通物流枢纽', 5456, 5464, null),
    (30, 115, '华北能源枢纽', 'to become an energy hub of North China', 'ACHIEVE', 'PLAIN', '打造华北能源枢纽', 5601, 5609, null),
    (77, 116, '中部地区天然气输配中心', 'the standing of a gas transmission and distribution centre of central China', 'RANK', 'PLAIN', '彰显中部地区天然气输配中心地位', 5659, 5674, null),
    (31, 117, '北方水利枢纽', 'to become a water hub of the north', 'ACHIEVE', 'PLAIN', '打造北方水利枢纽', 5675, 5683, null),
    (32, 119, '跨区域引水调水能力', 'capacity to bring in and transfer water across regions', 'INCREASE', 'PLAIN', '提高跨区域引水调水能力', 5792, 5803, null)
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
    (241, 109, '房地产', '规范', 'NAMED', '房地产市场', 5267, 5272),
    (260, 115, '物流', '完善', 'TO_EXPAND', '物流体系', 5596, 5600),
    (268, 116, '天然气', '彰显', 'NAMED', '天然气', 5665, 5668)
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
    (208, 98, '濮清南高质量产业走廊', '打造', 'PLANNED', '濮清南、濮范台高质量产业走廊', 4771, 4785),
    (209, 98, '濮范台高质量产业走廊', '打造', 'PLANNED', '濮清南、濮范台高质量产业走廊', 4771, 4785),
    (212, 101, '昆吾路', '续建', 'IN_PROGRESS', '昆吾路', 4877, 4880),
    (213, 101, '龙乡路', '续建', 'IN_PROGRESS', '龙乡路', 4881, 4884),
    (214, 101, '卫都路东延', '新建', 'TO_START', '卫都路东延', 4893, 4898),
    (215, 101, '文明路南延', '新建', 'TO_START', '文明路南延', 4899, 4904),
    (216, 101, '文明路、京开大道与濮滨高速互通立交', '建设', 'PLANNED', '文明路、京开大道与濮滨高速互通立交', 4913, 4930),
    (217, 101, '文明路', null, 'NAMED', '文明路', 4913, 4916),
    (218, 101, '京开大道', null, 'NAMED', '京开大道', 4917, 4921),
    (219, 101, '濮滨高速', null, 'NAMED', '濮滨高速', 4922, 4926),
    (220, 101, '环城高速', null, 'NAMED', '环城高速', 4948, 4952),
    (228, 102, '胜利新村', '实施', 'PLANNED', '胜利新村', 4988, 4992),
    (229, 102, '龙苑小区', '实施', 'PLANNED', '龙苑小区', 4993, 4997),
    (230, 103, '马颊河', '治理', 'PLANNED', '马颊河', 5029, 5032),
    (231, 103, '清河', '治理', 'PLANNED', '清河', 5033, 5035),
    (237, 105, '示范区滨河风情商业街', '推进', 'PLANNED', '示范区滨河风情商业街', 5098, 5108),
    (238, 105, '中原油田文化街区', '推进', 'PLANNED', '中原油田文化街区', 5109, 5117),
    (242, 110, '城市信息模型平台', '拓展', 'TO_EXPAND', '城市信息模型平台', 5304, 5312),
    (411, 110, '智慧城市提升工程', '实施', 'PLANNED', '智慧城市提升工程', 5293, 5301),
    (254, 114, '济郑高铁濮阳至省界段', '加快推进', 'IN_PROGRESS', '济郑高铁濮阳至省界段', 5469, 5479),
    (255, 114, '京雄商高铁台前段', '加快推进', 'IN_PROGRESS', '京雄商高铁台前段', 5480, 5488),
    (256, 114, '太原经安阳濮阳至徐州高铁', '推进', 'PROSPECTIVE', '太原经安阳濮阳至徐州高铁', 5495, 5507),
    (257, 114, '濮阳高速二期', '建成', 'TO_COMPLETE', '濮阳高速二期', 5514, 5520),
    (258, 114, '濮阳白堍黄河大桥', '建成', 'TO_COMPLETE', '濮阳白堍黄河大桥', 5521, 5529),
    (259, 114, '范县杨集黄河大桥', '加快', 'IN_PROGRESS', '范县杨集黄河大桥', 5532, 5540),
    (264, 115, '濮阳国际化工物流港', '实施', 'PLANNED', '濮阳国际化工物流港', 5545, 5554),
    (265, 115, '濮阳盛悦冷链物流园', '实施', 'PLANNED', '濮阳盛悦冷链物流园', 5555, 5564),
    (266, 115, '濮东物流基地', '推进', 'PLANNED', '濮东、濮西等五大物流基地', 5577, 5589),
    (267, 115, '濮西物流基地', '推进', 'PLANNED', '濮东、濮西等五大物流基地', 5577, 5589),
    (269, 116, '文23二期', '加快建设', 'IN_PROGRESS', '文23二期和文24储气库', 5614, 5626),
    (270, 116, '文24储气库', '加快建设', 'IN_PROGRESS', '文24储气库', 5620, 5626),
    (271, 116, '濮阳至鹤壁输气管道', '建成', 'TO_COMPLETE', '濮阳至鹤壁、濮阳至山东龙口输气管道', 5629, 5646),
    (272, 116, '濮阳至山东龙口输气管道', '建成', 'TO_COMPLETE', '濮阳至山东龙口输气管道', 5635, 5646),
    (273, 116, '中原天然气交易中心', '建设', 'PLANNED', '中原天然气交易中心', 5649, 5658),
    (280, 119, '渠村灌区续建配套项目', '实施', 'PLANNED', '渠村、邢庙、孙口等灌区续建配套项目', 5713, 5730),
    (281, 119, '邢庙灌区续建配套项目', '实施', 'PLANNED', '渠村、邢庙、孙口等灌区续建配套项目', 5713, 5730),
    (282, 119, '孙口灌区续建配套项目', '实施', 'PLANNED', '渠村、邢庙、孙口等灌区续建配套项目', 5713, 5730),
    (283, 119, '金堤河', '推动', 'PLANNED', '金堤河', 5733, 5736),
    (284, 119, '马颊河', '推动', 'PLANNED', '马颊河', 5737, 5740),
    (285, 119, '引黄入冀补淀输水总干渠配套工程', '推进', 'PLANNED', '引黄入冀补淀输水总干渠配套工程', 5751, 5766),
    (286, 119, '南乐工业用水水源池引水项目', '推进', 'PLANNED', '南乐工业用水水源池引水项目', 5767, 5780),
    (287, 119, '清沙引黄调蓄水库项目', '推进', 'PLANNED', '清沙引黄调蓄水库项目', 5781, 5791)
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
    (210, 101, '续建道路', '续建', 'IN_PROGRESS', '昆吾路、龙乡路等11条道路', 4877, 4890),
    (211, 101, '新建道路', '新建', 'TO_START', '卫都路东延、文明路南延等10条道路', 4893, 4910),
    (227, 102, '老旧小区拆迁改造项目', '实施', 'PLANNED', '胜利新村、龙苑小区等5个老旧小区拆迁改造项目', 4988, 5010),
    (236, 105, '精品街区', '推进', 'PLANNED', '示范区滨河风情商业街、中原油田文化街区等9个精品街区', 5098, 5124),
    (262, 115, '重大物流项目', '实施', 'PLANNED', '濮阳国际化工物流港、濮阳盛悦冷链物流园等13个重大物流项目', 5545, 5574),
    (263, 115, '五大物流基地', '推进', 'PLANNED', '濮东、濮西等五大物流基地', 5577, 5589),
    (278, 118, '“四水同治”项目', '谋划实施', 'PLANNED', '“四水同治”项目', 5699, 5707)
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
    (235, 105, '中原油田', null, 'NAMED', '中原油田', 5109, 5113)
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
    (200, 97, '濮阳县', '连接', 'NAMED', '濮阳县城区', 4650, 4655),
    (201, 97, '马庄桥镇', '以', 'NAMED', '马庄桥镇', 4661, 4665),
    (204, 98, '北部片区', '推进', 'PLANNED', '北部片区', 4747, 4751),
    (205, 98, '油田片区', '推进', 'PLANNED', '油田片区', 4752, 4756),
    (206, 98, '东北片区', '推进', 'PLANNED', '东北片区', 4757, 4761),
    (207, 98, '高铁片区', '推进', 'PLANNED', '高铁片区', 4762, 4766),
    (234, 105, '示范区', null, 'NAMED', '示范区', 5098, 5101),
    (244, 112, '山东省', null, 'NAMED', '山东', 5417, 5419),
    (245, 112, '北京市', null, 'NAMED', '京津冀', 5413, 5416),
    (246, 112, '天津市', null, 'NAMED', '京津冀', 5413, 5416),
    (247, 112, '河北省', null, 'NAMED', '京津冀', 5413, 5416),
    (248, 114, '濮阳市', null, 'NAMED', '濮阳', 5473, 5475),
    (249, 114, '台前县', null, 'NAMED', '台前', 5485, 5487),
    (250, 114, '太原市', null, 'NAMED', '太原', 5495, 5497),
    (251, 114, '安阳市', null, 'NAMED', '安阳', 5498, 5500),
    (252, 114, '徐州市', null, 'NAMED', '徐州', 5503, 5505),
    (253, 114, '范县', null, 'NAMED', '范县', 5532, 5534),
    (261, 115, '濮阳市', null, 'NAMED', '濮阳', 5545, 5547),
    (274, 116, '濮阳市', null, 'NAMED', '濮阳', 5629, 5631),
    (275, 116, '鹤壁市', null, 'NAMED', '鹤壁', 5632, 5634),
    (276, 116, '山东省', null, 'NAMED', '山东', 5638, 5640),
    (277, 116, '龙口市', null, 'NAMED', '龙口', 5640, 5642),
    (279, 119, '南乐县', null, 'NAMED', '南乐', 5767, 5769)
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
    (202, 97, '主干道', '开通', 'PLANNED', '市区连接濮阳县城区的主干道', 4646, 4659),
    (203, 97, '区域污水处理厂', '加快推进', 'PLANNED', '区域污水处理厂', 4682, 4689),
    (221, 101, '道路', '续建', 'IN_PROGRESS', '11条道路', 4885, 4890),
    (222, 101, '道路', '新建', 'TO_START', '10条道路', 4905, 4910),
    (223, 101, '断头路', '打通', 'PLANNED', '断头路', 4936, 4939),
    (224, 102, '棚户区', '改造', 'PLANNED', '棚户区', 4971, 4974),
    (225, 102, '老旧小区', '改造', 'PLANNED', '老旧小区', 4978, 4982),
    (226, 102, '老旧燃气管网', '更新', 'PLANNED', '老旧燃气管网', 5013, 5019),
    (232, 103, '雨水污水管网', '新建', 'TO_START', '雨水污水管网', 5038, 5044),
    (233, 103, '清淤', '清淤', 'PLANNED', '清淤', 5049, 5051),
    (239, 105, '精品街区', '推进', 'PLANNED', '精品街区', 5120, 5124),
    (240, 105, '口袋公园', '建成', 'TO_COMPLETE', '口袋公园', 5133, 5137),
    (243, 110, '智慧社区', '打造', 'PLANNED', '智慧社区', 5334, 5338)
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
    (8, 93, 'PUNCTUATION', '战略、以人为核心', 'MEDIUM', null, null, '战略,以人为核心', 4485, 4493),
    (9, 97, 'WRONG_CHARACTER', '市城区', 'MEDIUM', '“市区区”不通，疑为“市城区”', '市区区 makes no sense; 市城区 (the city proper) is likely', '市区区', 4670, 4673),
    (10, 99, 'PUNCTUATION', '道路、3个', 'MEDIUM', null, null, '道路,3个', 4841, 4846),
    (11, 101, 'WRONG_CHARACTER', '市城区', 'MEDIUM', '“市区区”不通，疑为“市城区”', '市区区 makes no sense; 市城区 (the city proper) is likely', '市区区', 4944, 4947),
    (12, 101, 'MISSING', '快速出行路网体系', 'LOW', '“出路网”不通', '出路网 makes no sense; 出行路网 (road network for travel) is possible', '快速出路网体系', 4961, 4968),
    (13, 114, 'WRONG_CHARACTER', '白堽', 'HIGH', '地名“白堽”，形近而误', 'the place is 白堽 (Baigang); the characters look alike', '白堍', 5523, 5525),
    (14, 115, 'PUNCTUATION', '体系。打造华北能源枢纽', 'HIGH', '“打造华北能源枢纽”为下一小节标题', '打造华北能源枢纽 is the heading of the next part', '体系,打造华北能源枢纽', 5598, 5609)
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
    (68, 10),
    (69, 10)
on conflict do nothing;

-- 印刷数字 · Printed numbers
insert into number_token (id, sentence_id, token, char_start, char_end, disposition, reason, reason_en, figure_id)
select v.id, v.sentence, v.token, v.char_start, v.char_end, v.disposition::number_disposition, v.reason,
       v.reason_en, v.figure::bigint
  from (values
    (73, 99, '4', 4830, 4831, 'VALUE', null, null, 67),
    (74, 99, '6', 4837, 4838, 'VALUE', null, null, 68),
    (75, 99, '3', 4844, 4845, 'VALUE', null, null, 69),
    (76, 101, '11', 4885, 4887, 'VALUE', null, null, 70),
    (77, 101, '10', 4905, 4907, 'VALUE', null, null, 71),
    (78, 102, '14', 4974, 4976, 'VALUE', null, null, 72),
    (79, 102, '93', 4982, 4984, 'VALUE', null, null, 73),
    (80, 102, '5', 4998, 4999, 'VALUE', null, null, 74),
    (81, 102, '70', 5019, 5021, 'VALUE', null, null, 75),
    (82, 103, '20', 5044, 5046, 'VALUE', null, null, 76),
    (83, 103, '300', 5051, 5054, 'VALUE', null, null, 77),
    (84, 105, '9', 5118, 5119, 'VALUE', null, null, 78),
    (85, 105, '10', 5129, 5131, 'VALUE', null, null, 79),
    (86, 115, '13', 5565, 5567, 'VALUE', null, null, 80),
    (87, 116, '23', 5615, 5617, 'NOT_A_FIGURE', '储气库名称中的编号', 'number in the name of a gas storage', null),
    (88, 116, '24', 5621, 5623, 'NOT_A_FIGURE', '储气库名称中的编号', 'number in the name of a gas storage', null),
    (89, 118, '50', 5707, 5709, 'VALUE', null, null, 82)
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
