-- （五）乡村振兴 · Part five: the countryside

-- 产业 · Industries
insert into industry (id, report_id, name, name_en, kind, parent_id)
select v.id, 1, v.name, v.name_en, v.kind::industry_kind, null::bigint
  from (values
    (49, '现代农业', 'Modern agriculture', 'AGRICULTURE', null),
    (51, '乡村旅游', 'Rural tourism', 'SERVICE', null)
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
    (50, '农业特色产业集群', 'Clusters of agricultural specialities', 'AGRICULTURE', '现代农业')
  ) as v(id, name, name_en, kind, parent)
  left join industry as p on p.report_id = 1 and p.name = v.parent
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
    (96, '高标准农田建设', 'High-standard farmland construction', 'AGRICULTURE'),
    (97, '濮渠路乡村旅游带', 'Puqu Road rural tourism belt', 'CULTURE_TOURISM'),
    (98, '342国道乡村旅游带', 'National Highway 342 rural tourism belt', 'CULTURE_TOURISM')
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
    (23, '省级现代农业产业园', 'Provincial modern agricultural parks', null),
    (24, '县域中心镇农产品加工园区', 'Farm-produce processing parks in central towns of the counties', null)
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
    (24, '交通出行', '农村公路', 'Rural roads'),
    (25, '交通出行', '公文化运营行政村', 'Villages with rural buses (printed 公文化, read 公交化)'),
    (26, '供水', '农村供水', 'Rural water supply'),
    (27, '乡村人居', '公共服务设施', 'Rural public service facilities'),
    (28, '乡村人居', '传统村落和特色风貌保护', 'Protection of traditional villages and local character'),
    (29, '乡村人居', '示范乡镇', 'Model towns'),
    (30, '乡村人居', '示范村', 'Model villages'),
    (31, '乡村人居', '农村厕改', 'Rural toilet renewal'),
    (32, '乡村人居', '生活垃圾处理', 'Rural waste treatment'),
    (33, '乡村人居', '生活污水治理', 'Rural sewage treatment'),
    (34, '乡村人居', '“千村示范、万村整治”美丽小镇', 'Beautiful towns of the campaign "a thousand model villages, ten thousand villages improved"'),
    (35, '乡村人居', '“千村示范、万村整治”示范村', 'Model villages of the campaign "a thousand model villages, ten thousand villages improved"'),
    (36, '收入', '脱贫攻坚成果', 'Gains of the fight against poverty'),
    (37, '就业', '创业就业培训', 'Training for work and for starting a business'),
    (38, '收入', '农民工资性收入', 'Farmers'' wage income'),
    (39, '收入', '农民经营性收入', 'Farmers'' business income'),
    (40, '收入', '集体经济收入5万元以上的村', 'Villages with a collective income of 50,000 yuan and more'),
    (41, '收入', '农民财产性收入', 'Farmers'' property income'),
    (42, '收入', '政策性补贴', 'Policy subsidies for farmland, grain and machinery'),
    (43, '收入', '农民转移性收入', 'Farmers'' transfer income')
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
    ('现代农业', '高标准农田建设'),
    ('乡村旅游', '濮渠路乡村旅游带'),
    ('乡村旅游', '342国道乡村旅游带')
  ) as v(industry, project)
  left join industry as i on i.report_id = 1 and i.name = v.industry
  left join project as p on p.city_id = (select id from district where code = '410900') and p.name = v.project
on conflict do nothing;

-- 项目组的产业 · Industries of groups
insert into project_group_industry (project_group_id, industry_id)
select g.id, i.id
  from (values
    ('省级现代农业产业园', '现代农业'),
    ('县域中心镇农产品加工园区', '现代农业')
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
    (83, 124, '改善灌排能力', 'land whose irrigation and drainage is to be improved', 'irrigated_area', 'EQ', 80, null, '万亩', 'PLAIN', 'TARGET', 2023, null, null, false, '80万亩', 5933, 5937, '有效改善灌排能力80万亩', 5925, 5937, null, null, null),
    (84, 124, '主要农作物良种覆盖率', 'share of improved seed among main crops', 'improved_seed_rate', 'GE', 96, null, '%', 'ENSURE', 'TARGET', 2023, null, null, false, '96%以上', 5979, 5984, '确保主要农作物良种覆盖率达到96%以上', 5965, 5984, null, null, null),
    (85, 124, '优质专用小麦面积', 'area of quality special wheat', 'wheat_area', 'EQ', 100, null, '万亩', 'ENSURE', 'TARGET', 2023, null, null, false, '100万亩', 5995, 6000, '优质专用小麦面积达到100万亩', 5985, 6000, null, null, null),
    (86, 124, '粮食种植面积', 'area sown with grain', 'grain_area', 'GE', 580, null, '万亩', 'ENSURE', 'TARGET', 2023, null, null, false, '580万亩以上', 6012, 6019, '全年粮食种植面积稳定在580万亩以上', 6001, 6019, null, null, null),
    (87, 124, '总产量', 'total grain output', 'grain_output', 'GE', 50, null, '亿斤', 'ENSURE', 'TARGET', 2023, null, null, false, '50亿斤以上', 6026, 6032, '总产量稳定在50亿斤以上', 6020, 6032, null, null, null),
    (88, 127, '省级现代农业产业园', 'provincial modern agricultural parks to be built', 'industrial_park_count', 'EQ', 5, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '5个', 6111, 6113, '高质量建设5个省级现代农业产业园', 6106, 6122, null, '省级现代农业产业园', null),
    (89, 127, '县域中心镇农产品加工园区', 'farm-produce processing parks to be completed and run', 'industrial_park_count', 'EQ', 5, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '5个', 6127, 6129, '建成运营5个县域中心镇农产品加工园区', 6123, 6141, null, '县域中心镇农产品加工园区', null),
    (90, 127, '四大农业特色产业集群', 'clusters of agricultural specialities', 'cluster_count', 'EQ', 4, null, '个', 'PLAIN', 'EXISTING', null, null, null, true, '四大农业特色产业集群', 6144, 6154, '推动四大农业特色产业集群快速壮大', 6142, 6158, null, null, null),
    (91, 127, '年产值', 'annual output value of the four clusters of agricultural specialities', 'annual_output_value', 'GE', 160, null, '亿元', 'PLAIN', 'TARGET', 2023, null, null, false, '160亿元以上', 6164, 6171, '年产值达到160亿元以上', 6159, 6171, null, null, null),
    (92, 131, '农村公路', 'rural roads to be built or rebuilt', 'road_length', 'EQ', 200, null, '公里', 'PLAIN', 'TARGET', 2023, null, null, false, '200公里', 6364, 6369, '新建改造农村公路200公里', 6356, 6369, null, null, '农村公路'),
    (93, 131, '公文化运营行政村', 'more villages with rural buses (printed 公文化, read 公交化)', 'village_count', 'EQ', 50, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '50个', 6372, 6375, '新增50个公文化运营行政村', 6370, 6383, null, null, '公文化运营行政村'),
    (94, 133, '示范乡镇', 'model towns', 'town_count', 'EQ', 5, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '5个', 6530, 6532, '打造示范乡镇5个', 6524, 6532, null, null, '示范乡镇'),
    (95, 133, '示范村', 'model villages', 'village_count', 'EQ', 15, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '15个', 6536, 6539, '示范村15个', 6533, 6539, null, null, '示范村'),
    (96, 135, '美丽小镇', 'beautiful towns of the provincial campaign "a thousand model villages, ten thousand villages improved"', 'town_count', 'EQ', 3, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '3个', 6612, 6614, '“千村示范、万村整治”美丽小镇3个', 6597, 6614, null, null, '“千村示范、万村整治”美丽小镇'),
    (97, 135, '示范村', 'model villages of the provincial campaign "a thousand model villages, ten thousand villages improved"', 'village_count', 'EQ', 60, null, '个', 'PLAIN', 'TARGET', 2023, null, null, false, '60个', 6618, 6621, '示范村60个', 6615, 6621, null, null, '“千村示范、万村整治”示范村'),
    (98, 140, '集体经济收入5万元以上的村', 'share of villages with a collective income of 50,000 yuan and more', 'village_share', 'GE', 80, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '80%以上', 6813, 6818, '集体经济收入5万元以上的村达到80%以上', 6798, 6818, null, null, '集体经济收入5万元以上的村')
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
    (8, 98, 140, 'collective_income', 'GE', 5, '万元', false, '集体经济收入5万元以上', 6798, 6809)
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
    ('省级现代农业产业园', 88),
    ('县域中心镇农产品加工园区', 89)
  ) as v(project_group, figure)
 where g.report_id = 1 and g.name = v.project_group and g.size_figure_id is distinct from v.figure;

-- 数据与产业 · Industries of figures
insert into figure_industry (figure_id, industry_id)
select v.figure, i.id
  from (values
    (83, '现代农业'),
    (84, '现代农业'),
    (85, '现代农业'),
    (86, '现代农业'),
    (87, '现代农业'),
    (88, '现代农业'),
    (89, '现代农业'),
    (90, '农业特色产业集群'),
    (91, '农业特色产业集群')
  ) as v(figure, industry)
  left join industry as i on i.report_id = 1 and i.name = v.industry
on conflict do nothing;

-- 定性目标 · Targets without a number
insert into qualitative_target (id, sentence_id, subject, subject_en, direction, modality, quote, char_start,
    char_end, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, v.direction::target_direction, v.modality::modality, v.quote,
       v.char_start, v.char_end, l.id
  from (values
    (33, 121, '宜居宜业和美乡村', 'beautiful villages, good to live and work in', 'ACHIEVE', 'PLAIN', '加快建设宜居宜业和美乡村', 5861, 5873, null),
    (78, 126, '绿色、有机和地理标志农产品供给', 'supply of green, organic and geographical-indication farm products', 'INCREASE', 'PLAIN', '扩大绿色、有机和地理标志农产品供给', 6053, 6070, null),
    (79, 126, '“濮阳小麦”、“濮阳大米”等特色品牌', 'brands such as "Puyang wheat" and "Puyang rice", well known in the province and the country', 'ACHIEVE', 'PLAIN', '努力打造“濮阳小麦”、“濮阳大米”等一批在全省、全国叫得响的特色品牌', 6071, 6105, null),
    (34, 131, '农村供水管网', 'rural water pipes to run normally and safely', 'STABLE', 'ENSURE', '确保农村供水管网正常运行安全运行', 6401, 6417, '农村供水'),
    (35, 131, '乡村人居环境舒适度', 'comfort of the rural living environment', 'INCREASE', 'PLAIN', '提高乡村人居环境舒适度', 6444, 6455, null),
    (36, 137, '不发生规模性返贫底线', 'no large-scale return to poverty', 'STABLE', 'PLAIN', '坚决守住不发生规模性返贫底线', 6670, 6684, '脱贫攻坚成果'),
    (37, 138, '农民工资性收入', 'farmers'' wage income', 'INCREASE', 'PLAIN', '增加农民工资性收入', 6703, 6712, '农民工资性收入'),
    (38, 139, '农民经营性收入', 'farmers'' business income', 'INCREASE', 'PLAIN', '增加农民经营性收入', 6771, 6780, '农民经营性收入'),
    (39, 140, '农民财产性收入', 'farmers'' property income', 'INCREASE', 'PLAIN', '增加农民财产性收入', 6819, 6828, '农民财产性收入'),
    (40, 141, '政策性补贴', 'policy subsidies for farmland, grain and machinery, paid in time', 'ACHIEVE', 'ENSURE', '确保耕地、种粮、农机购置等政策性补贴及时兑现到位', 6839, 6863, '政策性补贴'),
    (41, 141, '农民转移性收入', 'farmers'' transfer income', 'STABLE', 'PLAIN', '稳定农民转移性收入', 6864, 6873, '农民转移性收入')
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
    (288, 122, '现代农业', '加快发展', 'TO_EXPAND', '现代农业', 5887, 5891),
    (292, 127, '农业特色产业集群', '推动', 'TO_EXPAND', '农业特色产业集群', 6146, 6154),
    (295, 127, '现代农业', '建设', 'NAMED', '现代农业产业园', 6115, 6122),
    (296, 129, '乡村旅游', '抓好', 'NAMED', '乡村旅游', 6222, 6226)
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
    (289, 124, '高标准农田建设', '推进', 'PLANNED', '高标准农田建设', 5917, 5924),
    (297, 129, '濮渠路乡村旅游带', '抓好', 'PLANNED', '濮渠路、342国道乡村旅游带', 6213, 6227),
    (298, 129, '342国道乡村旅游带', '抓好', 'PLANNED', '342国道乡村旅游带', 6217, 6227)
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
    (293, 127, '省级现代农业产业园', '建设', 'PLANNED', '省级现代农业产业园', 6113, 6122),
    (294, 127, '县域中心镇农产品加工园区', '建成运营', 'TO_COMPLETE', '县域中心镇农产品加工园区', 6129, 6141)
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

-- 区划的提及 · Mentions of districts
insert into mention (id, sentence_id, district_id, verb, status, quote, char_start, char_end)
select v.id, v.sentence, d.id, v.verb, v.status::mention_status, v.quote, v.char_start, v.char_end
  from (values
    (290, 126, '濮阳市', null, 'NAMED', '濮阳', 6076, 6078),
    (291, 126, '濮阳市', null, 'NAMED', '濮阳', 6083, 6085)
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
    (299, 131, '农村公路', '新建改造', 'PLANNED', '农村公路', 6360, 6364),
    (300, 131, '公文化运营行政村', '新增', 'PLANNED', '公文化运营行政村', 6375, 6383),
    (301, 131, '农村供水', '推进', 'TO_EXPAND', '农村供水“四化”', 6388, 6396),
    (302, 131, '公共服务设施', '加快', 'PLANNED', '公共服务设施', 6435, 6441),
    (303, 133, '传统村落和特色风貌保护', '加强', 'PLANNED', '传统村落和特色风貌保护', 6481, 6492),
    (304, 133, '示范乡镇', '打造', 'PLANNED', '示范乡镇', 6526, 6530),
    (305, 133, '示范村', '打造', 'PLANNED', '示范村', 6533, 6536),
    (306, 135, '农村厕改', '推进', 'PLANNED', '农村厕改', 6574, 6578),
    (307, 135, '生活垃圾处理', '推进', 'PLANNED', '生活垃圾处理', 6579, 6585),
    (308, 135, '生活污水治理', '推进', 'PLANNED', '生活污水治理', 6586, 6592),
    (309, 135, '“千村示范、万村整治”美丽小镇', '建设', 'PLANNED', '“千村示范、万村整治”美丽小镇', 6597, 6612),
    (310, 135, '“千村示范、万村整治”示范村', '建设', 'PLANNED', '“千村示范、万村整治”美丽小镇3个、示范村60个', 6597, 6621),
    (311, 137, '脱贫攻坚成果', '巩固拓展', 'PLANNED', '脱贫攻坚成果', 6644, 6650),
    (312, 138, '创业就业培训', '开展', 'PLANNED', '创业就业培训', 6687, 6693),
    (313, 138, '农民工资性收入', '增加', 'PLANNED', '农民工资性收入', 6705, 6712),
    (314, 139, '农民经营性收入', '增加', 'PLANNED', '农民经营性收入', 6773, 6780),
    (315, 140, '集体经济收入5万元以上的村', '推动', 'PLANNED', '集体经济收入5万元以上的村', 6798, 6811),
    (316, 140, '农民财产性收入', '增加', 'PLANNED', '农民财产性收入', 6821, 6828),
    (317, 141, '政策性补贴', '兑现', 'PLANNED', '耕地、种粮、农机购置等政策性补贴', 6841, 6857),
    (318, 141, '农民转移性收入', '稳定', 'PLANNED', '农民转移性收入', 6866, 6873)
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
    (15, 129, 'WRONG_CHARACTER', '新产业新业态', 'HIGH', '固定说法为“新产业新业态”', 'the set phrase is 新产业新业态 (new industries and new forms of business)', '新业态新业态', 6202, 6208),
    (16, 131, 'WRONG_CHARACTER', '建设,以“农村基本具备现代生活条件”为目标', 'MEDIUM', '“为目标”前疑当作“以”', '“为目标” calls for “以” before it', '建设和“农村基本具备现代生活条件”为目标', 6315, 6335),
    (17, 131, 'PUNCTUATION', '往村覆盖、向户延伸', 'MEDIUM', null, null, '往村覆盖,向户延伸', 6346, 6355),
    (18, 131, 'WRONG_CHARACTER', '公交化运营', 'HIGH', '“公交化运营”指农村客运按公交方式运营', '公交化运营 (run like a city bus line) is meant', '公文化运营', 6375, 6380),
    (19, 131, 'EXTRA', '正常安全运行', 'MEDIUM', '疑衍“运行”', 'one 运行 seems to be extra', '正常运行安全运行', 6409, 6417),
    (20, 132, 'BROKEN_LINE', '示范', 'HIGH', '标题断为两段', 'the heading is broken across two paragraphs', E'示\n\n范', 6460, 6464),
    (21, 133, 'WRONG_CHARACTER', '县域村庄', 'HIGH', '“县域村庄分类和布局”为固定说法', 'the set phrase is 县域村庄分类和布局 (villages of the county)', '县城村庄', 6495, 6499)
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
    (93, 18)
on conflict do nothing;

-- 印刷数字 · Printed numbers
insert into number_token (id, sentence_id, token, char_start, char_end, disposition, reason, reason_en, figure_id)
select v.id, v.sentence, v.token, v.char_start, v.char_end, v.disposition::number_disposition, v.reason,
       v.reason_en, v.figure::bigint
  from (values
    (90, 124, '80', 5933, 5935, 'VALUE', null, null, 83),
    (91, 124, '96', 5979, 5981, 'VALUE', null, null, 84),
    (92, 124, '100', 5995, 5998, 'VALUE', null, null, 85),
    (93, 124, '580', 6012, 6015, 'VALUE', null, null, 86),
    (94, 124, '50', 6026, 6028, 'VALUE', null, null, 87),
    (95, 127, '5', 6111, 6112, 'VALUE', null, null, 88),
    (96, 127, '5', 6127, 6128, 'VALUE', null, null, 89),
    (97, 127, '160', 6164, 6167, 'VALUE', null, null, 91),
    (98, 129, '342', 6217, 6220, 'NOT_A_FIGURE', '国道编号', 'number of a national highway', null),
    (99, 131, '200', 6364, 6367, 'VALUE', null, null, 92),
    (100, 131, '50', 6372, 6374, 'VALUE', null, null, 93),
    (101, 133, '5', 6530, 6531, 'VALUE', null, null, 94),
    (102, 133, '15', 6536, 6538, 'VALUE', null, null, 95),
    (103, 135, '3', 6612, 6613, 'VALUE', null, null, 96),
    (104, 135, '60', 6618, 6620, 'VALUE', null, null, 97),
    (105, 140, '5', 6804, 6805, 'QUALIFIER', null, null, 98),
    (106, 140, '80', 6813, 6815, 'VALUE', null, null, 98)
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
