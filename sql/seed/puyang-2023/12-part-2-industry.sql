-- （二）产业升级 · Part two: industrial upgrading

-- 产业 · Industries
insert into industry (id, report_id, name, name_en, kind, parent_id)
select v.id, 1, v.name, v.name_en, v.kind::industry_kind, null::bigint
  from (values
    (19, '四新产业', 'The four new industries', 'GROUP', null),
    (36, '两能产业', 'The two energies: hydrogen energy and artificial intelligence', 'GROUP', null),
    (40, '传统产业', 'Traditional industries', 'TRADITIONAL', null),
    (43, '工业互联网', 'Industrial internet', 'EMERGING', null)
  ) as v(id, name, name_en, kind, parent)
on conflict (id) do update set
    (report_id, name, name_en, kind, parent_id) =
    (excluded.report_id, excluded.name, excluded.name_en, excluded.kind, excluded.parent_id)
 where (industry.report_id, industry.name, industry.name_en, industry.kind, industry.parent_id)
    is distinct from
       (excluded.report_id, excluded.name, excluded.name_en, excluded.kind, excluded.parent_id);

insert into industry (id, report_id, name, name_en, kind, parent_id)
select v.id, 1, v.name, v.name_en, v.kind::industry_kind, p.id
  from (values
    (20, '新材料产业', 'New materials', 'EMERGING', '四新产业'),
    (25, '新能源产业', 'New energy', 'EMERGING', '四新产业'),
    (31, '节能环保产业', 'Energy saving and environmental protection', 'EMERGING', '四新产业'),
    (35, '新一代信息技术产业', 'New-generation information technology', 'EMERGING', '四新产业'),
    (37, '氢能产业', 'Hydrogen energy', 'FUTURE', '两能产业'),
    (38, '人工智能产业', 'Artificial intelligence', 'FUTURE', '两能产业'),
    (41, '高端化改造', 'High-end upgrading', 'UPGRADE', '传统产业'),
    (42, '智能化改造', 'Smart upgrading', 'UPGRADE', '传统产业'),
    (44, '绿色化改造', 'Green upgrading', 'UPGRADE', '传统产业'),
    (45, '服务型改造', 'Service-oriented upgrading', 'UPGRADE', '传统产业')
  ) as v(id, name, name_en, kind, parent)
  left join industry as p on p.report_id = 1 and p.name = v.parent
on conflict (id) do update set
    (report_id, name, name_en, kind, parent_id) =
    (excluded.report_id, excluded.name, excluded.name_en, excluded.kind, excluded.parent_id)
 where (industry.report_id, industry.name, industry.name_en, industry.kind, industry.parent_id)
    is distinct from
       (excluded.report_id, excluded.name, excluded.name_en, excluded.kind, excluded.parent_id);

insert into industry (id, report_id, name, name_en, kind, parent_id)
select v.id, 1, v.name, v.name_en, v.kind::industry_kind, p.id
  from (values
    (21, '聚碳新材料', 'Polycarbonate new materials', 'EMERGING', '新材料产业'),
    (22, '生物可降解材料', 'Biodegradable materials', 'EMERGING', '新材料产业'),
    (23, '高端聚烯烃', 'High-end polyolefins', 'EMERGING', '新材料产业'),
    (24, '绿色涂料', 'Green coatings', 'EMERGING', '新材料产业'),
    (26, '风能', 'Wind power', 'EMERGING', '新能源产业'),
    (27, '光伏', 'Photovoltaics', 'EMERGING', '新能源产业'),
    (28, '储能', 'Energy storage', 'EMERGING', '新能源产业'),
    (29, '新能源材料', 'New-energy materials', 'EMERGING', '新能源产业'),
    (30, '新能源装备制造', 'Manufacture of new-energy equipment', 'EMERGING', '新能源产业'),
    (32, '节能环保装备制造', 'Manufacture of energy-saving and environmental equipment', 'EMERGING', '节能环保产业'),
    (33, '节能环保产品生产', 'Making of energy-saving and environmental products', 'EMERGING', '节能环保产业'),
    (34, '节能环保应用服务', 'Energy-saving and environmental services', 'EMERGING', '节能环保产业'),
    (39, '智慧医疗产业', 'Smart medicine', 'FUTURE', '人工智能产业')
  ) as v(id, name, name_en, kind, parent)
  left join industry as p on p.report_id = 1 and p.name = v.parent
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
    (4, null, '迈奇化学', 'Maiqi Chemical', 'ENTERPRISE'),
    (5, null, '中汇电子', 'Zhonghui Electronics', 'ENTERPRISE'),
    (6, null, '盛源科技', 'Shengyuan Technology', 'ENTERPRISE'),
    (7, null, '赛能', 'Saineng', 'ENTERPRISE'),
    (8, null, '巴德富', 'BATF (Badefu)', 'ENTERPRISE'),
    (9, null, '天顺风电', 'Tianshun Wind Power', 'ENTERPRISE'),
    (10, null, '中建科', 'Zhongjianke', 'ENTERPRISE'),
    (11, null, '顺天环保', 'Shuntian Environmental', 'ENTERPRISE'),
    (12, null, '纳展光电', 'Nazhan Optoelectronics', 'ENTERPRISE'),
    (13, null, '科大讯飞', 'iFlytek', 'ENTERPRISE'),
    (14, null, '京东', 'JD.com', 'ENTERPRISE'),
    (15, null, '阡雍东方', 'Qianyong Dongfang', 'ENTERPRISE'),
    (16, null, '上海氢通', 'Shanghai Qingtong (Hydrogen Link)', 'ENTERPRISE'),
    (17, null, '风氢扬', 'Fengqingyang', 'ENTERPRISE'),
    (18, null, '正星科技', 'Censtar (Zhengxing) Technology', 'ENTERPRISE'),
    (19, null, '国鸿', 'Guohong', 'ENTERPRISE'),
    (20, '410900', '大数据与人工智能研究院', 'Institute of Big Data and Artificial Intelligence', 'INSTITUTE'),
    (21, null, '优必选', 'UBTech', 'ENTERPRISE'),
    (22, null, '中建材', 'CNBM', 'ENTERPRISE'),
    (23, null, '天邦石油', 'Tianbang Petroleum', 'ENTERPRISE'),
    (24, null, '天能', 'Tianneng', 'ENTERPRISE'),
    (25, null, '海润科技', 'Hairun Technology', 'ENTERPRISE'),
    (26, null, '恩赢高分子', 'Enying Polymer', 'ENTERPRISE'),
    (27, null, '濮耐股份', 'Puyang Refractories (PRCO)', 'ENTERPRISE'),
    (28, null, '天地人环保', 'Tiandiren Environmental', 'ENTERPRISE'),
    (29, null, '锐驰高科', 'Ruichi High-Tech', 'ENTERPRISE')
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
    (11, '迈奇化学新材料产业园', 'Maiqi Chemical New Materials Industrial Park', 'PARK'),
    (12, '中汇电子新能源配套辅助材料', 'Zhonghui Electronics auxiliary materials for new energy', 'PRODUCTION'),
    (13, '盛源科技顺酐', 'Shengyuan Technology maleic anhydride', 'PRODUCTION'),
    (14, '赛能多晶硅', 'Saineng polysilicon', 'PRODUCTION'),
    (15, '巴德富新材料', 'BATF (Badefu) new materials', 'PRODUCTION'),
    (16, '天顺风电全产业链', 'Tianshun Wind Power whole industrial chain', 'PRODUCTION'),
    (17, '中建科濮阳新能源产业基地', 'Zhongjianke Puyang new-energy industrial base', 'PARK'),
    (18, '活性炭再生中心项目', 'Activated-carbon regeneration centre project', 'RECYCLING'),
    (19, '顺天环保设备生产基地', 'Shuntian Environmental equipment production base', 'PRODUCTION'),
    (20, '市大数据中心', 'City big-data centre', 'DIGITAL'),
    (21, '大数据智慧生态园', 'Big-data smart ecology park', 'PARK'),
    (22, '纳展光电5G光通信产品研发生产基地', 'Nazhan Optoelectronics R&D and production base for 5G optical communication', 'PRODUCTION'),
    (23, '科大讯飞智能制造基地', 'iFlytek smart manufacturing base', 'PRODUCTION'),
    (24, '京东城市（濮阳）数字经济产业园', 'JD City (Puyang) Digital Economy Industrial Park', 'PARK'),
    (25, '濮阳龙都智慧岛', 'Puyang Longdu Smart Island', 'PARK'),
    (26, '氢能产业园', 'Hydrogen Energy Industrial Park', 'PARK'),
    (27, '氢能研究院', 'Hydrogen Energy Research Institute', 'RESEARCH'),
    (28, '氢燃料电池试验检测中心', 'Hydrogen fuel-cell test and inspection centre', 'RESEARCH'),
    (29, '中原油田绿电制氢二期', 'Zhongyuan Oilfield green-power hydrogen production, phase two', 'PRODUCTION'),
    (30, '阡雍东方（濮阳）氢能孵化园', 'Qianyong Dongfang (Puyang) hydrogen incubation park', 'PARK'),
    (31, '鸿氢能科技产业园', 'Hong hydrogen technology industrial park', 'PARK'),
    (32, '上海氢通氢能科技产业基地', 'Shanghai Qingtong hydrogen technology industrial base', 'PARK'),
    (33, '风氢扬研发生产基地', 'Fengqingyang R&D and production base', 'PRODUCTION'),
    (34, '正星科技光伏互补氢能综合利用', 'Censtar (Zhengxing) Technology combined use of photovoltaic and hydrogen energy', 'ENERGY'),
    (35, '河南国鸿共享氢能示范项目', 'Henan Guohong shared hydrogen demonstration project', 'PRODUCTION'),
    (36, '人工智能医疗器械产业园项目', 'Artificial-intelligence medical device industrial park project', 'PARK'),
    (37, '河南省人工智能医疗器械质量监督检验中心', 'Henan quality inspection centre for artificial-intelligence medical devices', 'RESEARCH'),
    (38, '国家医学图像数据库', 'National medical image database', 'DIGITAL'),
    (39, '氢燃料类脑智能医疗车', 'Hydrogen-fuelled brain-like intelligent medical vehicle', 'PRODUCTION'),
    (40, '优必选氢能机器人', 'UBTech hydrogen-powered robot', 'PRODUCTION'),
    (41, '中建材TCO玻璃改造', 'CNBM conversion to TCO glass', 'UPGRADE'),
    (42, '天邦石油粗苯加氢', 'Tianbang Petroleum crude benzene hydrogenation', 'UPGRADE'),
    (43, '天能动力电池及塑壳隔板配套升级', 'Tianneng upgrade of power batteries with plastic cases and separators', 'UPGRADE'),
    (112, '设计创新能力提升工程', 'Design innovation capability upgrading project', 'UPGRADE'),
    (44, '海润科技智能控制中心', 'Hairun Technology smart control centre', 'UPGRADE'),
    (45, '零碳产业园', 'Zero-carbon industrial park', 'PARK'),
    (46, '恩赢高分子废水循环利用', 'Enying Polymer waste-water recycling', 'UPGRADE')
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
    (4, '亿元以上制造业项目', 'Manufacturing projects of 100 million yuan and more', null),
    (6, '新材料项目', 'New-materials projects', null),
    (7, '50亿元以上新材料项目', 'New-materials projects of 5 billion yuan and more', null),
    (8, '10亿元以上新能源项目', 'New-energy projects of 1 billion yuan and more', null),
    (9, '节能环保开工项目', 'Energy-saving and environmental projects to be started', null),
    (10, '高端化改造项目', 'High-end upgrading projects', null),
    (11, '智能化改造项目', 'Smart upgrading projects', null),
    (12, '绿色化改造项目', 'Green upgrading projects', null)
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
    (5, '50亿元以上制造业项目', 'Manufacturing projects of 5 billion yuan and more', '亿元以上制造业项目')
  ) as v(id, name, name_en, parent)
  left join project_group as p on p.report_id = 1 and p.name = v.parent
on conflict (id) do update set
    (report_id, name, name_en, parent_id) =
    (excluded.report_id, excluded.name, excluded.name_en, excluded.parent_id)
 where (project_group.report_id, project_group.name, project_group.name_en, project_group.parent_id)
    is distinct from
       (excluded.report_id, excluded.name, excluded.name_en, excluded.parent_id);

-- 产业的项目 · Projects of industries
insert into industry_project (industry_id, project_id)
select i.id, p.id
  from (values
    ('新材料产业', '迈奇化学新材料产业园'),
    ('新材料产业', '中汇电子新能源配套辅助材料'),
    ('新材料产业', '盛源科技顺酐'),
    ('新材料产业', '赛能多晶硅'),
    ('新材料产业', '巴德富新材料'),
    ('新能源产业', '天顺风电全产业链'),
    ('风能', '天顺风电全产业链'),
    ('新能源产业', '中建科濮阳新能源产业基地'),
    ('节能环保产业', '活性炭再生中心项目'),
    ('节能环保产业', '顺天环保设备生产基地'),
    ('节能环保装备制造', '顺天环保设备生产基地'),
    ('新一代信息技术产业', '市大数据中心'),
    ('新一代信息技术产业', '大数据智慧生态园'),
    ('新一代信息技术产业', '纳展光电5G光通信产品研发生产基地'),
    ('新一代信息技术产业', '科大讯飞智能制造基地'),
    ('新一代信息技术产业', '京东城市（濮阳）数字经济产业园'),
    ('数字经济', '京东城市（濮阳）数字经济产业园'),
    ('新一代信息技术产业', '濮阳龙都智慧岛'),
    ('数字经济', '濮阳龙都智慧岛'),
    ('氢能产业', '氢能产业园'),
    ('氢能产业', '氢能研究院'),
    ('氢能产业', '氢燃料电池试验检测中心'),
    ('氢能产业', '中原油田绿电制氢二期'),
    ('氢能产业', '阡雍东方（濮阳）氢能孵化园'),
    ('氢能产业', '鸿氢能科技产业园'),
    ('氢能产业', '上海氢通氢能科技产业基地'),
    ('氢能产业', '风氢扬研发生产基地'),
    ('氢能产业', '正星科技光伏互补氢能综合利用'),
    ('光伏', '正星科技光伏互补氢能综合利用'),
    ('氢能产业', '河南国鸿共享氢能示范项目'),
    ('人工智能产业', '人工智能医疗器械产业园项目'),
    ('智慧医疗产业', '人工智能医疗器械产业园项目'),
    ('人工智能产业', '河南省人工智能医疗器械质量监督检验中心'),
    ('智慧医疗产业', '河南省人工智能医疗器械质量监督检验中心'),
    ('人工智能产业', '国家医学图像数据库'),
    ('智慧医疗产业', '国家医学图像数据库'),
    ('氢能产业', '氢燃料类脑智能医疗车'),
    ('人工智能产业', '氢燃料类脑智能医疗车'),
    ('氢能产业', '优必选氢能机器人'),
    ('人工智能产业', '优必选氢能机器人'),
    ('高端化改造', '中建材TCO玻璃改造'),
    ('高端化改造', '天邦石油粗苯加氢'),
    ('智能化改造', '天能动力电池及塑壳隔板配套升级'),
    ('服务型改造', '设计创新能力提升工程'),
    ('智能化改造', '海润科技智能控制中心'),
    ('绿色化改造', '零碳产业园'),
    ('绿色化改造', '恩赢高分子废水循环利用')
  ) as v(industry, project)
  left join industry as i on i.report_id = 1 and i.name = v.industry
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 项目所在地 · Where projects are
insert into project_district (id, project_id, district_id, basis)
select v.id, p.id, d.id, v.basis::link_basis
  from (values
    (1, '中建科濮阳新能源产业基地', '濮阳市', 'IN_NAME'),
    (2, '京东城市（濮阳）数字经济产业园', '濮阳市', 'IN_NAME'),
    (3, '濮阳龙都智慧岛', '濮阳市', 'IN_NAME'),
    (4, '阡雍东方（濮阳）氢能孵化园', '濮阳市', 'IN_NAME'),
    (5, '河南国鸿共享氢能示范项目', '河南省', 'IN_NAME'),
    (6, '河南省人工智能医疗器械质量监督检验中心', '河南省', 'IN_NAME')
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
    ('迈奇化学', '迈奇化学新材料产业园'),
    ('中汇电子', '中汇电子新能源配套辅助材料'),
    ('盛源科技', '盛源科技顺酐'),
    ('赛能', '赛能多晶硅'),
    ('巴德富', '巴德富新材料'),
    ('天顺风电', '天顺风电全产业链'),
    ('中建科', '中建科濮阳新能源产业基地'),
    ('顺天环保', '顺天环保设备生产基地'),
    ('纳展光电', '纳展光电5G光通信产品研发生产基地'),
    ('科大讯飞', '科大讯飞智能制造基地'),
    ('京东', '京东城市（濮阳）数字经济产业园'),
    ('中原油田', '中原油田绿电制氢二期'),
    ('阡雍东方', '阡雍东方（濮阳）氢能孵化园'),
    ('上海氢通', '上海氢通氢能科技产业基地'),
    ('风氢扬', '风氢扬研发生产基地'),
    ('正星科技', '正星科技光伏互补氢能综合利用'),
    ('国鸿', '河南国鸿共享氢能示范项目'),
    ('优必选', '优必选氢能机器人'),
    ('中建材', '中建材TCO玻璃改造'),
    ('天邦石油', '天邦石油粗苯加氢'),
    ('天能', '天能动力电池及塑壳隔板配套升级'),
    ('海润科技', '海润科技智能控制中心'),
    ('恩赢高分子', '恩赢高分子废水循环利用')
  ) as v(organization, project)
  left join organization as o on o.name = v.organization
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 项目组成员 · Members of groups
insert into project_group_member (project_group_id, project_id)
select g.id, p.id
  from (values
    ('新材料项目', '迈奇化学新材料产业园'),
    ('新材料项目', '中汇电子新能源配套辅助材料'),
    ('50亿元以上新材料项目', '盛源科技顺酐'),
    ('50亿元以上新材料项目', '赛能多晶硅'),
    ('50亿元以上新材料项目', '巴德富新材料'),
    ('10亿元以上新能源项目', '天顺风电全产业链'),
    ('10亿元以上新能源项目', '中建科濮阳新能源产业基地'),
    ('节能环保开工项目', '顺天环保设备生产基地'),
    ('高端化改造项目', '中建材TCO玻璃改造'),
    ('高端化改造项目', '天邦石油粗苯加氢'),
    ('智能化改造项目', '天能动力电池及塑壳隔板配套升级'),
    ('智能化改造项目', '海润科技智能控制中心'),
    ('绿色化改造项目', '零碳产业园'),
    ('绿色化改造项目', '恩赢高分子废水循环利用')
  ) as v(project_group, project)
  left join project_group as g on g.report_id = 1 and g.name = v.project_group
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 项目组的产业 · Industries of groups
insert into project_group_industry (project_group_id, industry_id)
select g.id, i.id
  from (values
    ('亿元以上制造业项目', '制造业'),
    ('50亿元以上制造业项目', '制造业'),
    ('新材料项目', '新材料产业'),
    ('50亿元以上新材料项目', '新材料产业'),
    ('10亿元以上新能源项目', '新能源产业'),
    ('节能环保开工项目', '节能环保产业'),
    ('高端化改造项目', '高端化改造'),
    ('智能化改造项目', '智能化改造'),
    ('绿色化改造项目', '绿色化改造')
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
    (31, 44, '亿元以上制造业项目', 'manufacturing projects of 100 million yuan and more', 'project_count', 'EQ', 143, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '143个', 2112, 2116, '亿元以上制造业项目143个', 2103, 2116, null, '亿元以上制造业项目', null),
    (32, 44, '年内完成投资', 'investment to be completed in the year, manufacturing projects of 100 million yuan and more', 'in_year_investment', 'GE', 500, null, '亿元', 'PLAIN', 'TARGET', 2023, null, null, false, E'500亿元以\n\n上', 2123, 2132, E'年内完成投资500亿元以\n\n上', 2117, 2132, null, '亿元以上制造业项目', null),
    (35, 48, '6大领域', 'fields of the new-materials industry', 'field_count', 'EQ', 6, null, '个', 'PLAIN', 'DESCRIPTIVE', null, null, null, false, '6大领域', 2233, 2237, '聚焦聚碳新材料、生物可降解材料、高端聚烯烃、绿色涂料等6大领域', 2206, 2237, null, null, null),
    (36, 48, '41个项目', 'new-materials projects to be carried out faster', 'project_count', 'EQ', 41, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '41个', 2267, 2270, '加快实施迈奇化学新材料产业园、中汇电子新能源配套辅助材料等41个项目', 2238, 2272, null, '新材料项目', null),
    (37, 48, '50亿元以上项目', 'new-materials projects of 5 billion yuan and more', 'project_count', 'EQ', 3, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '3个', 2296, 2298, '盛源科技顺酐、赛能多晶硅、巴德富新材料3个50亿元以上项目', 2277, 2306, null, '50亿元以上新材料项目', null),
    (38, 48, '新材料产业集群', 'scale of the new-materials cluster', 'cluster_scale', 'APPROX', 1000, null, '亿元', 'PLAIN', 'TARGET', null, null, null, true, '千亿级', 2311, 2314, '加快培育千亿级新材料产业集群', 2307, 2321, null, null, null),
    (39, 50, '10亿元以上项目', 'new-energy projects of 1 billion yuan and more', 'project_count', 'EQ', 6, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '6个', 2395, 2397, '天顺风电全产业链、中建科濮阳新能源产业基地等6个10亿元以上项目', 2373, 2405, null, '10亿元以上新能源项目', null),
    (40, 50, '新能源产业集群', 'scale of the new-energy cluster', 'cluster_scale', 'APPROX', 500, null, '亿元', 'PLAIN', 'TARGET', null, null, null, false, '500亿级', 2410, 2415, '加快培育500亿级新能源产业集群', 2406, 2422, null, null, null),
    (41, 52, '三大领域', 'fields of energy saving and environmental protection', 'field_count', 'EQ', 3, null, '个', 'PLAIN', 'DESCRIPTIVE', null, null, null, true, '三大领域', 2452, 2456, '节能环保装备制造、产品生产、应用服务三大领域', 2434, 2456, null, null, null),
    (42, 52, '5个项目', 'energy-saving and environmental projects to be started', 'project_count', 'EQ', 5, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '5个', 2484, 2486, '开工建设顺天环保设备生产基地等5个项目', 2469, 2488, null, '节能环保开工项目', null),
    (43, 59, '综合能源(加氢)站', 'integrated energy (hydrogen) stations', 'station_count', 'EQ', 4, null, '座', 'PLAIN', 'TARGET', 2023, null, null, false, '4座', 2841, 2843, '建成综合能源(加氢)站4座', 2830, 2843, null, null, null),
    (44, 59, '氢燃料电池各类车辆', 'hydrogen fuel-cell vehicles of all kinds', 'vehicle_count', 'GE', 200, null, '辆', 'PLAIN', 'TARGET', 2023, null, null, false, '200辆以上', 2855, 2861, '推广氢燃料电池各类车辆200辆以上', 2844, 2861, null, null, null),
    (45, 66, '高端化改造项目', 'high-end upgrading projects', 'project_count', 'EQ', 65, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '65个', 3285, 3288, '中建材TCO玻璃改造、天邦石油粗苯加氢等高端化改造项目65个', 3258, 3288, null, '高端化改造项目', null),
    (46, 66, '年内完成投资', 'investment to be completed in the year, high-end upgrading', 'in_year_investment', 'GE', 120, null, '亿元', 'PLAIN', 'TARGET', 2023, null, null, false, '120亿元以上', 3295, 3302, '年内完成投资120亿元以上', 3289, 3302, null, '高端化改造项目', null),
    (47, 68, '智能化改造项目', 'smart upgrading projects', 'project_count', 'EQ', 39, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '39个', 3376, 3379, '海润科技智能控制中心等智能化改造项目39个', 3358, 3379, null, '智能化改造项目', null),
    (48, 68, '年内完成投资', 'investment to be completed in the year, smart upgrading', 'in_year_investment', 'GE', 30, null, '亿元', 'PLAIN', 'TARGET', 2023, null, null, false, '30亿元以上', 3386, 3392, '年内完成投资30亿元以上', 3380, 3392, null, '智能化改造项目', null),
    (49, 69, '智能工厂(车间)', 'smart factories (workshops) to be fostered', 'factory_count', 'EQ', 6, null, '家', 'PLAIN', 'TARGET', 2023, null, null, false, '6家', 3413, 3415, '培育智能工厂(车间)6家', 3403, 3415, null, null, null),
    (50, 69, '“上云”企业', 'enterprises newly moved to the cloud', 'enterprise_count', 'GE', 200, null, '家', 'PLAIN', 'TARGET', 2023, null, null, false, '200家以上', 3424, 3430, '新增“上云”企业200家以上', 3416, 3430, null, null, null),
    (51, 71, '绿色化改造项目', 'green upgrading projects', 'project_count', 'EQ', 18, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '18个', 3525, 3528, '零碳产业园、恩赢高分子废水循环利用等绿色化改造项目18个', 3500, 3528, null, '绿色化改造项目', null),
    (52, 71, '年内完成投资', 'investment to be completed in the year, green upgrading', 'in_year_investment', 'GE', 10, null, '亿元', 'PLAIN', 'TARGET', 2023, null, null, false, '10亿元以上', 3535, 3541, '年内完成投资10亿元以上', 3529, 3541, null, '绿色化改造项目', null),
    (53, 73, '13家企业', 'enterprises to cooperate up and down the chain, from making to serving', 'enterprise_count', 'EQ', 13, null, '家', 'PLAIN', 'TARGET', 2023, null, null, false, '13家', 3575, 3578, '濮耐股份、天地人环保、锐驰高科等13家企业', 3559, 3580, null, null, null),
    (54, 74, '工业设计中心', 'new industrial design centres', 'centre_count', 'EQ', 2, null, '家', 'PLAIN', 'TARGET', 2023, null, null, false, '2家', 3619, 3621, '新建2家工业设计中心', 3617, 3627, null, null, null)
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
    (33, 44, '50亿元以上项目', 'of these, projects of 5 billion yuan and more', 'project_count', 'EQ', 8, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '8个', 2143, 2145, '其中50亿元以上项目8个', 2133, 2145, 31, '50亿元以上制造业项目', null),
    (34, 44, '年内完成投资', 'of this, investment to be completed in the year, projects of 5 billion yuan and more', 'in_year_investment', 'EQ', 120, null, '亿元', 'PLAIN', 'TARGET', 2023, null, null, false, '120亿元', 2152, 2157, '年内完成投资120亿元', 2146, 2157, 32, '50亿元以上制造业项目', null)
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
    (4, 31, 44, 'project_investment', 'GE', 1, '亿元', true, '亿元以上', 2103, 2107),
    (5, 33, 44, 'project_investment', 'GE', 50, '亿元', false, '50亿元以上', 2135, 2141),
    (6, 37, 48, 'project_investment', 'GE', 50, '亿元', false, '50亿元以上', 2298, 2304),
    (7, 39, 50, 'project_investment', 'GE', 10, '亿元', false, '10亿元以上', 2397, 2403)
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
    ('亿元以上制造业项目', 31),
    ('50亿元以上制造业项目', 33),
    ('新材料项目', 36),
    ('50亿元以上新材料项目', 37),
    ('10亿元以上新能源项目', 39),
    ('节能环保开工项目', 42),
    ('高端化改造项目', 45),
    ('智能化改造项目', 47),
    ('绿色化改造项目', 51)
  ) as v(project_group, figure)
 where g.report_id = 1 and g.name = v.project_group and g.size_figure_id is distinct from v.figure;

-- 数据与产业 · Industries of figures
insert into figure_industry (figure_id, industry_id)
select v.figure, i.id
  from (values
    (31, '制造业'),
    (32, '制造业'),
    (33, '制造业'),
    (34, '制造业'),
    (35, '新材料产业'),
    (36, '新材料产业'),
    (37, '新材料产业'),
    (38, '新材料产业'),
    (39, '新能源产业'),
    (40, '新能源产业'),
    (41, '节能环保产业'),
    (42, '节能环保产业'),
    (43, '氢能产业'),
    (44, '氢能产业'),
    (45, '高端化改造'),
    (46, '高端化改造'),
    (47, '智能化改造'),
    (48, '智能化改造'),
    (49, '智能化改造'),
    (50, '智能化改造'),
    (51, '绿色化改造'),
    (52, '绿色化改造'),
    (53, '服务型改造'),
    (54, '服务型改造')
  ) as v(figure, industry)
  left join industry as i on i.report_id = 1 and i.name = v.industry
on conflict do nothing;

-- 数据与项目 · Projects of figures
insert into figure_project (figure_id, project_id)
select v.figure, p.id
  from (values
    (36, '迈奇化学新材料产业园'),
    (36, '中汇电子新能源配套辅助材料'),
    (37, '盛源科技顺酐'),
    (37, '赛能多晶硅'),
    (37, '巴德富新材料'),
    (39, '天顺风电全产业链'),
    (39, '中建科濮阳新能源产业基地'),
    (42, '顺天环保设备生产基地'),
    (45, '中建材TCO玻璃改造'),
    (45, '天邦石油粗苯加氢'),
    (47, '天能动力电池及塑壳隔板配套升级'),
    (47, '海润科技智能控制中心'),
    (51, '零碳产业园'),
    (51, '恩赢高分子废水循环利用')
  ) as v(figure, project)
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 定性目标 · Targets without a number
insert into qualitative_target (id, sentence_id, subject, subject_en, direction, modality, quote, char_start,
    char_end, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, v.direction::target_direction, v.modality::modality, v.quote,
       v.char_start, v.char_end, l.id
  from (values
    (16, 45, '四新产业规模', 'scale of the four new industries, to double', 'INCREASE', 'PLAIN', '推动四新产业规模倍增', 2162, 2172, null),
    (17, 46, '新兴产业规模', 'scale of the emerging industries', 'INCREASE', 'PLAIN', '快速壮大新兴产业规模', 2187, 2197, null),
    (18, 52, '节能环保产业基地', 'a base of energy saving and environmental protection, first-class in the province', 'RANK', 'PLAIN', '打造全省一流的节能环保产业基地', 2489, 2504, null),
    (19, 56, '纳入省级未来产业先导区', 'to be taken into the provincial pilot zones of future industries', 'ACHIEVE', 'SEEK', '争取纳入省级未来产业先导区', 2655, 2668, null),
    (20, 59, '融入郑州燃料电池汽车示范应用城市群', 'to join Zhengzhou''s city cluster for fuel-cell vehicles', 'ACHIEVE', 'PLAIN', '融入郑州燃料电池汽车示范应用城市群', 2927, 2944, null),
    (21, 61, '人工智能辅助诊断技术标准', 'Puyang''s technical standard for AI-aided diagnosis, to become an industry or national standard', 'ACHIEVE', 'SEEK', '争取把濮阳人工智能辅助诊断技术标准转化为行业标准乃至国家标准', 3036, 3066, null)
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
    (51, 43, '制造业', '开展', 'NAMED', '制造业', 2054, 2057),
    (54, 45, '四新产业', '推动', 'TO_EXPAND', '四新产业', 2164, 2168),
    (55, 47, '新材料产业', '做强', 'TO_EXPAND', '新材料产业', 2200, 2205),
    (56, 48, '新材料产业', '培育', 'TO_EXPAND', '新材料产业', 2314, 2319),
    (57, 48, '聚碳新材料', '聚焦', 'NAMED', '聚碳新材料', 2208, 2213),
    (58, 48, '生物可降解材料', '聚焦', 'NAMED', '生物可降解材料', 2214, 2221),
    (59, 48, '高端聚烯烃', '聚焦', 'NAMED', '高端聚烯烃', 2222, 2227),
    (60, 48, '绿色涂料', '聚焦', 'NAMED', '绿色涂料', 2228, 2232),
    (73, 49, '新能源产业', '做大', 'TO_EXPAND', '新能源产业', 2324, 2329),
    (74, 50, '新能源产业', '培育', 'TO_EXPAND', '新能源产业', 2415, 2420),
    (75, 50, '风能', null, 'NAMED', '风能', 2356, 2358),
    (76, 50, '光伏', null, 'NAMED', '光伏', 2359, 2361),
    (77, 50, '储能', null, 'NAMED', '储能', 2362, 2364),
    (78, 50, '新能源材料', null, 'NAMED', '新能源材料', 2340, 2345),
    (79, 50, '新能源装备制造', null, 'NAMED', '新能源材料、装备制造', 2340, 2350),
    (86, 51, '节能环保产业', '做优', 'TO_EXPAND', '节能环保产业', 2425, 2431),
    (87, 52, '节能环保产业', '打造', 'TO_EXPAND', '节能环保产业', 2496, 2502),
    (88, 52, '节能环保装备制造', '聚焦', 'NAMED', '节能环保装备制造', 2434, 2442),
    (89, 52, '节能环保产品生产', '聚焦', 'NAMED', '产品生产', 2443, 2447),
    (90, 52, '节能环保应用服务', '聚焦', 'NAMED', '应用服务', 2448, 2452),
    (95, 53, '新一代信息技术产业', '做实', 'TO_EXPAND', '新一代信息技术产业', 2507, 2516),
    (96, 54, '数字经济', '构建', 'NAMED', '数字经济', 2608, 2612),
    (107, 55, '两能产业', '推动', 'TO_EXPAND', '两能产业', 2623, 2627),
    (108, 56, '氢能产业', null, 'TO_EXPAND', '氢能', 2633, 2635),
    (109, 56, '人工智能产业', null, 'TO_EXPAND', '人工智能产业', 2636, 2642),
    (110, 57, '氢能产业', '推动', 'TO_EXPAND', '氢能产业', 2683, 2687),
    (111, 58, '氢能产业', '聚焦', 'NAMED', '氢能', 2694, 2696),
    (112, 58, '氢能产业', '推动', 'TO_EXPAND', '氢能产业集群', 2821, 2827),
    (127, 58, '光伏', null, 'NAMED', '光伏', 2801, 2803),
    (129, 59, '氢能产业', null, 'NAMED', '氢能', 2918, 2920),
    (134, 60, '人工智能产业', '推动', 'TO_EXPAND', '人工智能产业', 2947, 2953),
    (135, 61, '智慧医疗产业', '抢抓', 'NAMED', '智慧医疗产业', 2960, 2966),
    (142, 62, '两能产业', '推动', 'NAMED', '两能', 3106, 3108),
    (146, 62, '氢能产业', null, 'NAMED', '氢能', 3095, 3097),
    (147, 63, '传统产业', '推动', 'TO_EXPAND', '传统产业', 3119, 3123),
    (148, 64, '传统产业', '推动', 'TO_EXPAND', '传统产业', 3164, 3168),
    (149, 65, '高端化改造', null, 'NAMED', '高端化改造', 3187, 3192),
    (150, 66, '高端化改造', '实施', 'PLANNED', '高端化改造', 3278, 3283),
    (156, 67, '智能化改造', null, 'NAMED', '智能化改造', 3304, 3309),
    (157, 68, '智能化改造', '实施', 'PLANNED', '智能化改造', 3369, 3374),
    (158, 68, '制造业', null, 'NAMED', '制造业', 3331, 3334),
    (164, 69, '工业互联网', '加速布局', 'PLANNED', '工业互联网', 3397, 3402),
    (165, 70, '绿色化改造', null, 'NAMED', '绿色化改造', 3432, 3437),
    (166, 71, '绿色化改造', '实施', 'PLANNED', '绿色化改造', 3518, 3523),
    (171, 72, '服务型改造', null, 'NAMED', '服务型改造', 3543, 3548),
    (175, 74, '制造业', null, 'NAMED', '制造业', 3633, 3636)
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
    (68, 48, '迈奇化学新材料产业园', '实施', 'PLANNED', '迈奇化学新材料产业园', 2242, 2252),
    (69, 48, '中汇电子新能源配套辅助材料', '实施', 'PLANNED', '中汇电子新能源配套辅助材料', 2253, 2266),
    (70, 48, '盛源科技顺酐', '推进', 'PLANNED', '盛源科技顺酐', 2277, 2283),
    (71, 48, '赛能多晶硅', '推进', 'PLANNED', '赛能多晶硅', 2284, 2289),
    (72, 48, '巴德富新材料', '推进', 'PLANNED', '巴德富新材料', 2290, 2296),
    (83, 50, '天顺风电全产业链', '抓好', 'PLANNED', '天顺风电全产业链', 2373, 2381),
    (84, 50, '中建科濮阳新能源产业基地', '抓好', 'PLANNED', '中建科濮阳新能源产业基地', 2382, 2394),
    (91, 52, '活性炭再生中心项目', '建成', 'TO_COMPLETE', '活性炭再生中心项目', 2459, 2468),
    (94, 52, '顺天环保设备生产基地', '开工建设', 'TO_START', '顺天环保设备生产基地', 2473, 2483),
    (97, 54, '市大数据中心', '建成', 'TO_COMPLETE', '市大数据中心', 2519, 2525),
    (98, 54, '大数据智慧生态园', '建成', 'TO_COMPLETE', '大数据智慧生态园', 2526, 2534),
    (102, 54, '纳展光电5G光通信产品研发生产基地', '实施', 'PLANNED', '纳展光电5G光通信产品研发生产基地', 2537, 2554),
    (103, 54, '科大讯飞智能制造基地', '实施', 'PLANNED', '科大讯飞智能制造基地', 2555, 2565),
    (104, 54, '京东城市（濮阳）数字经济产业园', '发展壮大', 'TO_EXPAND', '京东城市（濮阳）数字经济产业园', 2573, 2588),
    (105, 54, '濮阳龙都智慧岛', '发展壮大', 'TO_EXPAND', '濮阳龙都智慧岛', 2589, 2596),
    (113, 58, '氢能产业园', '加快建设', 'IN_PROGRESS', '氢能产业园', 2712, 2717),
    (114, 58, '氢能研究院', '加快建设', 'IN_PROGRESS', '氢能研究院', 2718, 2723),
    (115, 58, '氢燃料电池试验检测中心', '加快建设', 'IN_PROGRESS', '氢燃料电池试验检测中心', 2724, 2735),
    (121, 58, '中原油田绿电制氢二期', '重点实施', 'PLANNED', '中原油田绿电制氢二期', 2740, 2750),
    (122, 58, '阡雍东方（濮阳）氢能孵化园', '重点实施', 'PLANNED', '阡雍东方（濮阳）氢能孵化园', 2751, 2764),
    (123, 58, '鸿氢能科技产业园', '重点实施', 'PLANNED', '鸿氢能科技产业园', 2765, 2773),
    (124, 58, '上海氢通氢能科技产业基地', '重点实施', 'PLANNED', '上海氢通氢能科技产业基地', 2774, 2786),
    (125, 58, '风氢扬研发生产基地', '重点实施', 'PLANNED', '风氢扬研发生产基地', 2787, 2796),
    (126, 58, '正星科技光伏互补氢能综合利用', '重点实施', 'PLANNED', '正星科技光伏互补氢能综合利用', 2797, 2811),
    (131, 59, '河南国鸿共享氢能示范项目', '建设', 'PLANNED', '河南国鸿共享氢能示范项目', 2864, 2876),
    (136, 61, '人工智能医疗器械产业园项目', '开工建设', 'TO_START', '人工智能医疗器械产业园项目', 2973, 2986),
    (137, 61, '河南省人工智能医疗器械质量监督检验中心', '建成', 'TO_COMPLETE', '河南省人工智能医疗器械质量监督检验中心', 2989, 3008),
    (140, 61, '国家医学图像数据库', '参与', 'PLANNED', '国家医学图像数据库', 3024, 3033),
    (144, 62, '氢燃料类脑智能医疗车', '加快实施', 'PLANNED', '氢燃料类脑智能医疗车', 3081, 3091),
    (145, 62, '优必选氢能机器人', '加快实施', 'PLANNED', '优必选氢能机器人', 3092, 3100),
    (154, 66, '中建材TCO玻璃改造', '实施', 'PLANNED', '中建材TCO玻璃改造', 3258, 3268),
    (155, 66, '天邦石油粗苯加氢', '实施', 'PLANNED', '天邦石油粗苯加氢', 3269, 3277),
    (162, 68, '天能动力电池及塑壳隔板配套升级', '实施', 'PLANNED', '天能动力电池及塑壳隔板配套升级', 3342, 3357),
    (412, 74, '设计创新能力提升工程', '实施', 'PLANNED', '设计创新能力提升工程', 3606, 3616),
    (163, 68, '海润科技智能控制中心', '实施', 'PLANNED', '海润科技智能控制中心', 3358, 3368),
    (169, 71, '零碳产业园', '实施', 'PLANNED', '零碳产业园', 3500, 3505),
    (170, 71, '恩赢高分子废水循环利用', '实施', 'PLANNED', '恩赢高分子废水循环利用', 3506, 3517)
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
    (52, 44, '亿元以上制造业项目', '实施', 'PLANNED', '亿元以上制造业项目', 2103, 2112),
    (53, 44, '50亿元以上制造业项目', '实施', 'PLANNED', '50亿元以上项目', 2135, 2143),
    (61, 48, '新材料项目', '加快实施', 'PLANNED', '迈奇化学新材料产业园、中汇电子新能源配套辅助材料等41个项目', 2242, 2272),
    (62, 48, '50亿元以上新材料项目', '重点推进', 'PLANNED', '盛源科技顺酐、赛能多晶硅、巴德富新材料3个50亿元以上项目', 2277, 2306),
    (80, 50, '10亿元以上新能源项目', '抓好', 'PLANNED', '天顺风电全产业链、中建科濮阳新能源产业基地等6个10亿元以上项目', 2373, 2405),
    (92, 52, '节能环保开工项目', '开工建设', 'TO_START', '开工建设顺天环保设备生产基地等5个项目', 2469, 2488),
    (151, 66, '高端化改造项目', '实施', 'PLANNED', '高端化改造项目', 3278, 3285),
    (159, 68, '智能化改造项目', '实施', 'PLANNED', '智能化改造项目', 3369, 3376),
    (167, 71, '绿色化改造项目', '实施', 'PLANNED', '绿色化改造项目', 3518, 3525)
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
    (63, 48, '迈奇化学', null, 'NAMED', '迈奇化学', 2242, 2246),
    (64, 48, '中汇电子', null, 'NAMED', '中汇电子', 2253, 2257),
    (65, 48, '盛源科技', null, 'NAMED', '盛源科技', 2277, 2281),
    (66, 48, '赛能', null, 'NAMED', '赛能', 2284, 2286),
    (67, 48, '巴德富', null, 'NAMED', '巴德富', 2290, 2293),
    (81, 50, '天顺风电', null, 'NAMED', '天顺风电', 2373, 2377),
    (82, 50, '中建科', null, 'NAMED', '中建科', 2382, 2385),
    (93, 52, '顺天环保', null, 'NAMED', '顺天环保', 2473, 2477),
    (99, 54, '纳展光电', null, 'NAMED', '纳展光电', 2537, 2541),
    (100, 54, '科大讯飞', null, 'NAMED', '科大讯飞', 2555, 2559),
    (101, 54, '京东', null, 'NAMED', '京东', 2573, 2575),
    (116, 58, '中原油田', null, 'NAMED', '中原油田', 2740, 2744),
    (117, 58, '阡雍东方', null, 'NAMED', '阡雍东方', 2751, 2755),
    (118, 58, '上海氢通', null, 'NAMED', '上海氢通', 2774, 2778),
    (119, 58, '风氢扬', null, 'NAMED', '风氢扬', 2787, 2790),
    (120, 58, '正星科技', null, 'NAMED', '正星科技', 2797, 2801),
    (130, 59, '国鸿', null, 'NAMED', '河南国鸿', 2864, 2868),
    (139, 61, '大数据与人工智能研究院', '支持', 'NAMED', '大数据与人工智能研究院', 3011, 3022),
    (143, 62, '优必选', null, 'NAMED', '优必选', 3092, 3095),
    (152, 66, '中建材', null, 'NAMED', '中建材', 3258, 3261),
    (153, 66, '天邦石油', null, 'NAMED', '天邦石油', 3269, 3273),
    (160, 68, '天能', null, 'NAMED', '天能', 3342, 3344),
    (161, 68, '海润科技', null, 'NAMED', '海润科技', 3358, 3362),
    (168, 71, '恩赢高分子', null, 'NAMED', '恩赢高分子', 3506, 3511),
    (172, 73, '濮耐股份', '推动', 'NAMED', '濮耐股份', 3559, 3563),
    (173, 73, '天地人环保', '推动', 'NAMED', '天地人环保', 3564, 3569),
    (174, 73, '锐驰高科', '推动', 'NAMED', '锐驰高科', 3570, 3574)
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
    (85, 50, '濮阳市', null, 'NAMED', '濮阳', 2385, 2387),
    (106, 54, '濮阳市', null, 'NAMED', '濮阳', 2578, 2580),
    (128, 58, '濮阳市', null, 'NAMED', '濮阳', 2756, 2758),
    (132, 59, '河南省', null, 'NAMED', '河南', 2864, 2866),
    (133, 59, '郑州市', null, 'NAMED', '郑州', 2929, 2931),
    (138, 61, '河南省', null, 'NAMED', '河南省', 2989, 2992),
    (141, 61, '濮阳市', null, 'NAMED', '濮阳', 3039, 3041)
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

-- 疑误 · Doubtful readings
insert into reading (id, sentence_id, kind, likely, confidence, note, note_en, quote, char_start, char_end)
select v.id, v.sentence, v.kind::reading_kind, v.likely, v.confidence::reading_confidence, v.note, v.note_en,
       v.quote, v.char_start, v.char_end
  from (values
    (3, 44, 'BROKEN_LINE', '以上', 'HIGH', '句子在“以”“上”之间断为两段', 'the sentence is broken across two paragraphs between 以 and 上', E'以\n\n上', 2128, 2132),
    (4, 58, 'MISSING', '国鸿氢能科技产业园', 'MEDIUM', '同段另有“河南国鸿共享氢能示范项目”，疑脱“国”', '“国” seems to be missing; 河南国鸿 follows in the same paragraph', '鸿氢能科技产业园', 2765, 2773),
    (5, 68, 'EXTRA', '注智赋能', 'HIGH', '“注智赋能”为固定说法，疑衍“入”', 'the set phrase is 注智赋能; 入 seems to be extra', '注入智赋能', 3334, 3339)
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
    (32, 3)
on conflict do nothing;

-- 印刷数字 · Printed numbers
insert into number_token (id, sentence_id, token, char_start, char_end, disposition, reason, reason_en, figure_id)
select v.id, v.sentence, v.token, v.char_start, v.char_end, v.disposition::number_disposition, v.reason,
       v.reason_en, v.figure::bigint
  from (values
    (36, 44, '143', 2112, 2115, 'VALUE', null, null, 31),
    (37, 44, '500', 2123, 2126, 'VALUE', null, null, 32),
    (38, 44, '50', 2135, 2137, 'QUALIFIER', null, null, 33),
    (39, 44, '8', 2143, 2144, 'VALUE', null, null, 33),
    (40, 44, '120', 2152, 2155, 'VALUE', null, null, 34),
    (41, 48, '6', 2233, 2234, 'VALUE', null, null, 35),
    (42, 48, '41', 2267, 2269, 'VALUE', null, null, 36),
    (43, 48, '3', 2296, 2297, 'VALUE', null, null, 37),
    (44, 48, '50', 2298, 2300, 'QUALIFIER', null, null, 37),
    (45, 50, '6', 2395, 2396, 'VALUE', null, null, 39),
    (46, 50, '10', 2397, 2399, 'QUALIFIER', null, null, 39),
    (47, 50, '500', 2410, 2413, 'VALUE', null, null, 40),
    (48, 52, '5', 2484, 2485, 'VALUE', null, null, 42),
    (49, 54, '5', 2541, 2542, 'NOT_A_FIGURE', '技术名称（项目名称的一部分）', 'name of a technology, part of a project''s name', null),
    (50, 59, '4', 2841, 2842, 'VALUE', null, null, 43),
    (51, 59, '200', 2855, 2858, 'VALUE', null, null, 44),
    (52, 66, '65', 3285, 3287, 'VALUE', null, null, 45),
    (53, 66, '120', 3295, 3298, 'VALUE', null, null, 46),
    (54, 68, '39', 3376, 3378, 'VALUE', null, null, 47),
    (55, 68, '30', 3386, 3388, 'VALUE', null, null, 48),
    (56, 69, '6', 3413, 3414, 'VALUE', null, null, 49),
    (57, 69, '200', 3424, 3427, 'VALUE', null, null, 50),
    (58, 71, '18', 3525, 3527, 'VALUE', null, null, 51),
    (59, 71, '10', 3535, 3537, 'VALUE', null, null, 52),
    (60, 73, '13', 3575, 3577, 'VALUE', null, null, 53),
    (61, 74, '2', 3619, 3620, 'VALUE', null, null, 54)
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
