-- （一）市场信心 · Part one: market confidence

-- 产业 · Industries
insert into industry (id, report_id, name, name_en, kind, parent_id)
select v.id, 1, v.name, v.name_en, v.kind::industry_kind, null::bigint
  from (values
    (2, '制造业', 'Manufacturing', 'MANUFACTURING', null),
    (4, '战略性新兴产业', 'Strategic emerging industries', 'EMERGING', null),
    (5, '数字经济', 'Digital economy', 'EMERGING', null),
    (6, '新型基础设施', 'New infrastructure', 'EMERGING', null),
    (7, '金融', 'Finance', 'SERVICE', null),
    (8, '房地产', 'Real estate', 'SERVICE', null),
    (9, '文旅', 'Culture and tourism', 'SERVICE', null),
    (10, '新能源汽车', 'New-energy vehicles', 'MANUFACTURING', null),
    (11, '平台经济', 'Platform economy', 'SERVICE', null),
    (12, '家用电器', 'Household appliances', 'MANUFACTURING', null),
    (13, '绿色建材', 'Green building materials', 'MANUFACTURING', null),
    (14, '首发经济', 'First-release economy', 'SERVICE', null),
    (15, '共享经济', 'Sharing economy', 'SERVICE', null),
    (16, '会展经济', 'Convention and exhibition economy', 'SERVICE', null),
    (17, '信息消费', 'Spending on information', 'SERVICE', null),
    (18, '时尚消费', 'Spending on fashion', 'SERVICE', null)
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
    (3, '先进制造业', 'Advanced manufacturing', 'MANUFACTURING', '制造业')
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
    (1, null, '中原油田', 'Zhongyuan Oilfield', 'ENTERPRISE'),
    (2, null, '中原乙烯', 'Zhongyuan Ethylene', 'ENTERPRISE'),
    (3, null, '中原大化', 'Zhongyuan Dahua', 'ENTERPRISE')
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
    (1, '国际杂技文化产业园', 'International Acrobatics Culture Industrial Park', 'CULTURE_TOURISM'),
    (2, '班家小镇', 'Banjia Town', 'CULTURE_TOURISM'),
    (3, '大集古镇', 'Daji Ancient Town', 'CULTURE_TOURISM'),
    (4, '龙源小镇', 'Longyuan Town', 'CULTURE_TOURISM'),
    (5, '板桥古镇', 'Banqiao Ancient Town', 'CULTURE_TOURISM'),
    (6, '华夏神木博物馆', 'Huaxia Sacred Wood Museum', 'CULTURE_TOURISM'),
    (7, '中华孝道文化园', 'Chinese Filial Piety Culture Park', 'CULTURE_TOURISM'),
    (8, '马颊河创意小镇', 'Majia River Creative Town', 'CULTURE_TOURISM'),
    (9, '金堤河夜经济艺术灯光秀', 'Jindi River night-economy art light show', 'CULTURE_TOURISM'),
    (10, '东龙湖音乐喷泉秀', 'East Dragon Lake musical fountain show', 'CULTURE_TOURISM')
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
    (1, '省市重点项目', 'Key projects of province and city', null),
    (2, '中央预算内和地方政府专项债券项目', 'Projects under the central budget and local special bonds', null),
    (3, '中长期贷款和设备更新改造贷款贴息项目', 'Medium and long-term loan and equipment-renewal loan interest-subsidy projects', null)
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
    (3, '住房', '共有产权住房', 'Shared-ownership housing'),
    (4, '住房', '公租房', 'Public rental housing'),
    (5, '住房', '长租房', 'Long-term rental housing'),
    (6, '住房', '人才房', 'Housing for talent'),
    (7, '住房', '“公积金+商贷”组合贷', 'Combined housing-fund and commercial loans'),
    (8, '住房', '商品住房', 'Commercial housing bought in groups'),
    (9, '住房', '棚改拆迁货币化安置', 'Cash compensation in shantytown clearance'),
    (10, '养老', '医养融合特色养老服务', 'Elderly care combined with medical care')
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
    ('文旅', '国际杂技文化产业园'),
    ('文旅', '班家小镇'),
    ('文旅', '大集古镇'),
    ('文旅', '龙源小镇'),
    ('文旅', '板桥古镇'),
    ('文旅', '华夏神木博物馆'),
    ('文旅', '中华孝道文化园'),
    ('文旅', '马颊河创意小镇'),
    ('文旅', '金堤河夜经济艺术灯光秀'),
    ('文旅', '东龙湖音乐喷泉秀')
  ) as v(industry, project)
  left join industry as i on i.report_id = 1 and i.name = v.industry
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
    (12, 12, '省市重点项目', 'key projects of province and city', 'project_count', 'EQ', 338, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '338个', 534, 538, '实施省市重点项目338个', 526, 538, null, '省市重点项目', null),
    (13, 12, '年内完成投资', 'investment to be completed in the year, key projects of province and city', 'in_year_investment', 'GE', 1320, null, '亿元', 'PLAIN', 'TARGET', 2023, null, null, false, '1320亿元以上', 545, 553, '年内完成投资1320亿元以上', 539, 553, null, '省市重点项目', null),
    (15, 15, '储备量', 'reserve of projects to sign over starts, starts over production, production over full yield', 'reserve_multiple', 'GE', 3, null, '倍', 'ENSURE', 'TARGET', 2023, null, null, false, '3倍以上', 707, 711, '项目均保持3倍以上储备量', 702, 714, null, null, null),
    (16, 17, '中央预算内和地方政府专项债券项目', 'projects under the central budget and local government special bonds', 'project_count', 'GE', 150, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '150个以上', 823, 829, '专项债券项目150个以上', 817, 829, null, '中央预算内和地方政府专项债券项目', null),
    (17, 17, '争取资金', 'funds to be won for these projects', 'funds_won', 'GT', 100, null, '亿元', 'SEEK', 'TARGET', 2023, null, null, false, '超100亿元', 834, 840, '争取资金超100亿元', 830, 840, null, '中央预算内和地方政府专项债券项目', null),
    (18, 18, '中长期贷款和设备更新改造贷款贴息项目', 'medium and long-term loan and equipment-renewal loan interest-subsidy projects', 'project_count', 'GE', 50, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '50个以上', 861, 866, '设备更新改造贷款贴息项目50个以上', 849, 866, null, '中长期贷款和设备更新改造贷款贴息项目', null),
    (19, 18, '争取贷款', 'loans to be won for these projects', 'loans_won', 'GT', 20, null, '亿元', 'SEEK', 'TARGET', 2023, null, null, false, '超20亿元', 871, 876, '争取贷款超20亿元', 867, 876, null, '中长期贷款和设备更新改造贷款贴息项目', null),
    (20, 21, '盘活土地', 'idle land to be put to use', 'land_revitalized_area', 'GE', 7000, null, '亩', 'PLAIN', 'TARGET', 2023, null, null, false, '7000亩以上', 935, 942, '年内盘活土地7000亩以上', 929, 942, null, null, null),
    (21, 26, '问题化解率', 'share of enterprises'' problems resolved', 'problem_resolution_rate', 'GE', 95, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '95%以上', 1159, 1164, '全年问题化解率95%以上', 1152, 1164, null, null, null),
    (22, 27, '新增银行贷款', 'new bank loans', 'new_bank_loans', 'EQ', 180, null, '亿元', 'STRIVE', 'TARGET', 2023, null, null, false, '180亿元', 1194, 1199, '力争全年新增银行贷款180亿元', 1184, 1199, null, null, null),
    (23, 29, '制造业头雁企业', 'new lead-goose (leading) manufacturing enterprises', 'enterprise_count', 'EQ', 8, null, '家', 'STRIVE', 'TARGET', 2023, null, null, false, '8家', 1295, 1297, '力争年内新增制造业头雁企业8家', 1282, 1297, null, null, null),
    (24, 29, '营业收入超50亿元企业', 'enterprises with a revenue of more than 5 billion yuan to be fostered', 'enterprise_count', 'EQ', 2, null, '家', 'PLAIN', 'TARGET', 2023, null, null, false, '2家', 1313, 1315, '持续培育营业收入超50亿元企业2家', 1298, 1315, null, null, null),
    (25, 29, '超100亿元企业', 'enterprises with a revenue of more than 10 billion yuan to be fostered', 'enterprise_count', 'EQ', 2, null, '家', 'PLAIN', 'TARGET', 2023, null, null, false, '2家', 1324, 1326, '超100亿元企业2家', 1316, 1326, null, null, null),
    (26, 29, '超30亿元企业', 'more enterprises of over 3 billion yuan in each advanced-manufacturing development zone', 'enterprise_count', 'GE', 1, null, '家', 'STRIVE', 'TARGET', 2023, '每个先进制造业开发区', 'each advanced-manufacturing development zone', false, '1家以上', 1342, 1346, '力争每个先进制造业开发区再新增1家以上超30亿元企业', 1327, 1353, null, null, null),
    (27, 31, '优质中小企业', 'new high-quality small and medium-sized enterprises', 'enterprise_count', 'GE', 30, null, '家', 'PLAIN', 'TARGET', 2023, null, null, false, '30家以上', 1403, 1408, '新增优质中小企业30家以上', 1395, 1408, null, null, null),
    (28, 31, '规上制造业企业', 'new manufacturing enterprises above the designated size', 'enterprise_count', 'GE', 100, null, '家', 'PLAIN', 'TARGET', 2023, null, null, false, '100家以上', 1416, 1422, '规上制造业企业100家以上', 1409, 1422, null, null, null),
    (29, 35, '共有产权住房', 'shared-ownership dwellings', 'housing_unit_count', 'EQ', 3000, null, '套', 'PLAIN', 'TARGET', 2023, null, null, false, '3000套', 1565, 1570, '加快推进3000套共有产权住房', 1561, 1576, null, null, '共有产权住房'),
    (30, 35, '公租房', 'public rental dwellings', 'housing_unit_count', 'EQ', 2500, null, '套', 'PLAIN', 'TARGET', 2023, null, null, false, '2500套', 1577, 1582, '2500套公租房建设', 1577, 1587, null, null, '公租房')
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
    (14, 12, '项目建成投产', 'projects to be completed and put into production, of the key projects', 'project_completed_count', 'EQ', 134, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '134个', 554, 558, '134个项目建成投产', 554, 564, 12, '省市重点项目', null)
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
    (1, 24, 29, 'enterprise_revenue', 'GT', 50, '亿元', false, '营业收入超50亿元', 1302, 1311),
    (2, 25, 29, 'enterprise_revenue', 'GT', 100, '亿元', false, '超100亿元', 1316, 1322),
    (3, 26, 29, 'enterprise_revenue', 'GT', 30, '亿元', false, '超30亿元', 1346, 1351)
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
    ('省市重点项目', 12),
    ('中央预算内和地方政府专项债券项目', 16),
    ('中长期贷款和设备更新改造贷款贴息项目', 18)
  ) as v(project_group, figure)
 where g.report_id = 1 and g.name = v.project_group and g.size_figure_id is distinct from v.figure;

-- 数据与产业 · Industries of figures
insert into figure_industry (figure_id, industry_id)
select v.figure, i.id
  from (values
    (22, '金融'),
    (23, '制造业'),
    (26, '先进制造业'),
    (28, '制造业')
  ) as v(figure, industry)
  left join industry as i on i.report_id = 1 and i.name = v.industry
on conflict do nothing;

-- 定性目标 · Targets without a number
insert into qualitative_target (id, sentence_id, subject, subject_en, direction, modality, quote, char_start,
    char_end, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, v.direction::target_direction, v.modality::modality, v.quote,
       v.char_start, v.char_end, l.id
  from (values
    (4, 8, '经济运行整体好转', 'the economy to improve as a whole', 'INCREASE', 'PLAIN', '推动经济运行整体好转', 412, 422, null),
    (5, 8, '质的有效提升和量的合理增长', 'effective gains in quality and reasonable growth in quantity', 'INCREASE', 'PLAIN', '实现质的有效提升和量的合理增长', 423, 438, null),
    (6, 13, '重大基础设施项目', 'major infrastructure projects: all that should start do, and fast', 'ACHIEVE', 'ENSURE', '确保应开尽开、能开快开', 622, 633, null),
    (7, 15, '开工率、投产率、达效率', 'rates of starting, going into production and reaching full yield', 'INCREASE', 'PLAIN', '全面提升开工率、投产率、达效率', 715, 730, null),
    (8, 15, '每期考核', 'every round of assessment among the best of the province', 'RANK', 'STRIVE', '力争每期考核均位居全省前列', 731, 744, null),
    (9, 20, '审批时间', 'time taken by approvals', 'DECREASE', 'PLAIN', '进一步压减审批时间', 908, 917, null),
    (10, 22, '要素保障可靠性、稳定性', 'reliability and stability of the supply of production factors', 'INCREASE', 'PLAIN', '提高要素保障可靠性、稳定性', 990, 1003, null),
    (11, 33, '省际消费中心城市', 'to become a consumption centre across provinces', 'ACHIEVE', 'PLAIN', '聚焦打造省际消费中心城市', 1451, 1463, null),
    (12, 34, '房地产市场', 'the property market', 'STABLE', 'PLAIN', '稳定房地产市场', 1485, 1492, null),
    (13, 35, '长租房、人才房供给', 'supply of long-term rental housing and of housing for talent', 'INCREASE', 'PLAIN', '加大长租房、人才房供给', 1549, 1560, '长租房'),
    (14, 35, '棚改拆迁货币化安置', 'cash compensation in shantytown clearance', 'INCREASE', 'PLAIN', '鼓励棚改拆迁货币化安置', 1537, 1548, '棚改拆迁货币化安置'),
    (15, 41, '医养融合特色养老服务供给', 'supply of elderly care combined with medical care', 'INCREASE', 'PLAIN', '扩大医养融合特色养老服务供给', 1902, 1916, '医养融合特色养老服务')
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
    (5, 15, '制造业', null, 'NAMED', '制造业', 649, 652),
    (6, 15, '先进制造业', '突出', 'NAMED', '先进制造业', 647, 652),
    (7, 15, '战略性新兴产业', '突出', 'NAMED', '战略性新兴产业', 653, 660),
    (8, 15, '数字经济', '突出', 'NAMED', '数字经济', 661, 665),
    (9, 15, '新型基础设施', '突出', 'NAMED', '新型基础设施', 666, 672),
    (10, 17, '制造业', null, 'NAMED', '制造业', 755, 758),
    (13, 27, '金融', '加快引进', 'PLANNED', '金融机构', 1169, 1173),
    (17, 29, '制造业', null, 'NAMED', '制造业', 1288, 1291),
    (18, 29, '先进制造业', null, 'NAMED', '先进制造业', 1331, 1336),
    (19, 31, '制造业', null, 'NAMED', '制造业', 1411, 1414),
    (20, 34, '房地产', '稳定', 'NAMED', '房地产', 1487, 1490),
    (28, 36, '文旅', '激活', 'TO_EXPAND', '文旅', 1606, 1608),
    (29, 38, '文旅', '发展', 'TO_EXPAND', '文旅', 1691, 1693),
    (37, 39, '文旅', '发展', 'TO_EXPAND', '文旅', 1767, 1769),
    (42, 41, '新能源汽车', '促进', 'NAMED', '新能源汽车', 1879, 1884),
    (43, 41, '平台经济', '引进培育壮大', 'TO_EXPAND', '平台经济', 1870, 1874),
    (44, 41, '家用电器', '促进', 'NAMED', '家用电器', 1885, 1889),
    (45, 41, '绿色建材', '促进', 'NAMED', '绿色建材', 1890, 1894),
    (46, 41, '首发经济', '发展', 'TO_EXPAND', '首发经济', 1935, 1939),
    (47, 41, '共享经济', '发展', 'TO_EXPAND', '共享经济', 1940, 1944),
    (48, 41, '会展经济', '发展', 'TO_EXPAND', '会展经济', 1945, 1949),
    (49, 41, '信息消费', '发展', 'TO_EXPAND', '信息消费', 1950, 1954),
    (50, 41, '时尚消费', '发展', 'TO_EXPAND', '时尚消费', 1955, 1959)
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
    (30, 38, '国际杂技文化产业园', '推动', 'TO_EXPAND', '国际杂技文化产业园', 1700, 1709),
    (31, 38, '班家小镇', '推动', 'TO_EXPAND', '班家小镇', 1710, 1714),
    (32, 38, '大集古镇', '推动', 'TO_EXPAND', '大集古镇', 1715, 1719),
    (33, 38, '龙源小镇', '推动', 'TO_EXPAND', '龙源小镇', 1720, 1724),
    (34, 38, '板桥古镇', '推动', 'TO_EXPAND', '板桥古镇', 1725, 1729),
    (35, 38, '华夏神木博物馆', '推动', 'TO_EXPAND', '华夏神木博物馆', 1730, 1737),
    (36, 38, '中华孝道文化园', '推动', 'TO_EXPAND', '中华孝道文化园', 1738, 1745),
    (38, 39, '马颊河创意小镇', '打造', 'PLANNED', '马颊河创意小镇', 1778, 1785),
    (39, 39, '金堤河夜经济艺术灯光秀', '打造', 'PLANNED', '金堤河夜经济艺术灯光秀', 1786, 1797),
    (40, 39, '东龙湖音乐喷泉秀', '打造', 'PLANNED', '东龙湖音乐喷泉秀', 1798, 1806)
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
    (4, 12, '省市重点项目', '实施', 'PLANNED', '省市重点项目', 528, 534),
    (11, 17, '中央预算内和地方政府专项债券项目', '谋划实施', 'PLANNED', '中央预算内和地方政府专项债券项目', 807, 823),
    (12, 18, '中长期贷款和设备更新改造贷款贴息项目', '申报', 'PLANNED', '中长期贷款和设备更新改造贷款贴息项目', 843, 861)
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
    (14, 29, '中原油田', '支持', 'NAMED', '中原油田', 1226, 1230),
    (15, 29, '中原乙烯', '支持', 'NAMED', '中原乙烯', 1231, 1235),
    (16, 29, '中原大化', '支持', 'NAMED', '中原大化', 1236, 1240)
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

-- 民生事项的提及 · Mentions of livelihood items
insert into mention (id, sentence_id, livelihood_item_id, verb, status, quote, char_start, char_end)
select v.id, v.sentence, l.id, v.verb, v.status::mention_status, v.quote, v.char_start, v.char_end
  from (values
    (21, 35, '共有产权住房', '加快推进', 'PLANNED', '共有产权住房', 1570, 1576),
    (22, 35, '公租房', '加快推进', 'PLANNED', '公租房', 1582, 1585),
    (23, 35, '长租房', '加大', 'PLANNED', '长租房', 1551, 1554),
    (24, 35, '人才房', '加大', 'PLANNED', '人才房', 1555, 1558),
    (25, 35, '“公积金+商贷”组合贷', '支持', 'PLANNED', '“公积金+商贷”组合贷', 1514, 1525),
    (26, 35, '商品住房', '引导', 'PLANNED', '集中团购商品住房', 1528, 1536),
    (27, 35, '棚改拆迁货币化安置', '鼓励', 'PLANNED', '棚改拆迁货币化安置', 1539, 1548),
    (41, 41, '医养融合特色养老服务', '扩大', 'PLANNED', '医养融合特色养老服务', 1904, 1914)
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
    (2, 28, 'MISSING', '实施大中型企业培育计划', 'HIGH', '疑脱“企业”', '“企业” (enterprises) seems to be missing', '实施大中型培育计划', 1200, 1209)
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
    (13, 12, '338', 534, 537, 'VALUE', null, null, 12),
    (14, 12, '1320', 545, 549, 'VALUE', null, null, 13),
    (15, 12, '134', 554, 557, 'VALUE', null, null, 14),
    (16, 15, '3', 707, 708, 'VALUE', null, null, 15),
    (17, 17, '150', 823, 826, 'VALUE', null, null, 16),
    (18, 17, '100', 835, 838, 'VALUE', null, null, 17),
    (19, 18, '50', 861, 863, 'VALUE', null, null, 18),
    (20, 18, '20', 872, 874, 'VALUE', null, null, 19),
    (21, 21, '7000', 935, 939, 'VALUE', null, null, 20),
    (22, 26, '95', 1159, 1161, 'VALUE', null, null, 21),
    (23, 27, '180', 1194, 1197, 'VALUE', null, null, 22),
    (24, 29, '8', 1295, 1296, 'VALUE', null, null, 23),
    (25, 29, '50', 1307, 1309, 'QUALIFIER', null, null, 24),
    (26, 29, '2', 1313, 1314, 'VALUE', null, null, 24),
    (27, 29, '100', 1317, 1320, 'QUALIFIER', null, null, 25),
    (28, 29, '2', 1324, 1325, 'VALUE', null, null, 25),
    (29, 29, '1', 1342, 1343, 'VALUE', null, null, 26),
    (30, 29, '30', 1347, 1349, 'QUALIFIER', null, null, 26),
    (31, 31, '30', 1403, 1405, 'VALUE', null, null, 27),
    (32, 31, '100', 1416, 1419, 'VALUE', null, null, 28),
    (33, 35, '3000', 1565, 1569, 'VALUE', null, null, 29),
    (34, 35, '2500', 1577, 1581, 'VALUE', null, null, 30),
    (35, 38, '5', 1665, 1666, 'NOT_A_FIGURE', '技术名称', 'name of a technology', null)
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
