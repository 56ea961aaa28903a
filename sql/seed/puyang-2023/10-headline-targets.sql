-- 主要预期目标 · The headline targets of the year

-- 产业 · Industries
insert into industry (id, report_id, name, name_en, kind, parent_id)
select v.id, 1, v.name, v.name_en, v.kind::industry_kind, null::bigint
  from (values
    (1, '规模以上工业', 'Industry above the designated size', 'MANUFACTURING', null)
  ) as v(id, name, name_en, kind, parent)
on conflict (id) do update set
    (report_id, name, name_en, kind, parent_id) =
    (excluded.report_id, excluded.name, excluded.name_en, excluded.kind, excluded.parent_id)
 where (industry.report_id, industry.name, industry.name_en, industry.kind, industry.parent_id)
    is distinct from
       (excluded.report_id, excluded.name, excluded.name_en, excluded.kind, excluded.parent_id);

-- 民生事项 · Livelihood items
insert into livelihood_item (id, city_id, category_id, name, name_en)
select v.id, c.id, k.id, v.name, v.name_en
  from (values
    (1, '收入', '人均可支配收入', 'Disposable income per head'),
    (2, '物价', '居民消费价格', 'Consumer prices')
  ) as v(id, category, name, name_en)
  left join district as c on c.code = '410900'
  left join livelihood_category as k on k.name = v.category
on conflict (id) do update set
    (city_id, category_id, name, name_en) =
    (excluded.city_id, excluded.category_id, excluded.name, excluded.name_en)
 where (livelihood_item.city_id, livelihood_item.category_id, livelihood_item.name, livelihood_item.name_en)
    is distinct from
       (excluded.city_id, excluded.category_id, excluded.name, excluded.name_en);

-- 数据 · Figures
insert into figure (id, sentence_id, subject, subject_en, metric_id, comparator, value, value_high, unit_id,
    modality, nature, year, per, per_en, is_han_numeral, value_text, value_start, value_end, quote, char_start,
    char_end, part_of_id, project_group_id, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, m.id, v.comparator::comparator, v.value,
       v.value_high::numeric, u.id, v.modality::modality, v.nature::figure_nature, v.year::integer, v.per, v.per_en,
       v.is_han_numeral, v.value_text, v.value_start, v.value_end, v.quote, v.char_start, v.char_end,
       v.part_of::bigint, g.id, l.id
  from (values
    (1, 5, '生产总值', 'gross regional product', 'gdp_growth', 'GE', 7, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '7%以上', 121, 125, '生产总值增长7%以上', 115, 125, null, null, null),
    (2, 5, '人均生产总值', 'gross regional product per head', 'gdp_per_capita_growth', 'EQ', 7, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '7%', 134, 136, '人均生产总值增长7%', 126, 136, null, null, null),
    (3, 5, '全员劳动生产率', 'labour productivity of all staff', 'labour_productivity_growth', 'GE', 7, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '7%以上', 146, 150, '全员劳动生产率增长7%以上', 137, 150, null, null, null),
    (4, 5, '常住人口城镇化率', 'urbanization rate of the resident population', 'urbanization_rate_change', 'EQ', 1.3, null, '个百分点', 'PLAIN', 'TARGET', 2023, null, null, false, '1.3个百分点', 161, 168, '常住人口城镇化率提高1.3个百分点', 151, 168, null, null, null),
    (5, 5, '研发经费投入', 'spending on research and development', 'rd_spending_growth', 'GE', 19, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '19%以上', 177, 182, '研发经费投入增长19%以上', 169, 182, null, null, null),
    (6, 5, '规模以上工业增加值', 'value added of industry above the designated size', 'industrial_value_added_growth', 'EQ', 9, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '9%', 211, 213, '规模以上工业增加值增长9%', 200, 213, null, null, null),
    (7, 5, '固定资产投资', 'fixed-asset investment', 'fixed_asset_investment_growth', 'EQ', 11, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '11%', 222, 225, '固定资产投资增长11%', 214, 225, null, null, null),
    (8, 5, '社会消费品零售总额', 'total retail sales of consumer goods', 'retail_sales_growth', 'EQ', 8.5, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '8.5%', 237, 241, '社会消费品零售总额增长8.5%', 226, 241, null, null, null),
    (9, 5, '一般公共预算收入', 'general public budget revenue', 'budget_revenue_growth', 'EQ', 6, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '6%', 266, 268, '一般公共预算收入增长6%', 256, 268, null, null, null),
    (10, 5, '居民消费价格涨幅', 'rise of consumer prices', 'consumer_price_rise', 'LE', 3, null, '%', 'PLAIN', 'TARGET', 2023, null, null, false, '3%以内', 280, 284, '居民消费价格涨幅控制在3%以内', 269, 284, null, null, '居民消费价格'),
    (11, 6, '七个方面的工作', 'fields of work', 'work_area_count', 'EQ', 7, null, '个', 'PLAIN', 'DESCRIPTIVE', null, null, null, true, '七个方面', 324, 328, '重点做好七个方面的工作', 320, 331, null, null, null)
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

-- 数据与产业 · Industries of figures
insert into figure_industry (figure_id, industry_id)
select v.figure, i.id
  from (values
    (6, '规模以上工业')
  ) as v(figure, industry)
  left join industry as i on i.report_id = 1 and i.name = v.industry
on conflict do nothing;

-- 定性目标 · Targets without a number
insert into qualitative_target (id, sentence_id, subject, subject_en, direction, modality, quote, char_start,
    char_end, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, v.direction::target_direction, v.modality::modality, v.quote,
       v.char_start, v.char_end, l.id
  from (values
    (1, 5, '人均可支配收入增速', 'growth of disposable income per head, in step with the economy', 'KEEP_PACE', 'PLAIN', '人均可支配收入增速与经济增长同步', 183, 199, '人均可支配收入'),
    (2, 5, '货物进出口总额', 'total imports and exports of goods, to grow steadily', 'INCREASE', 'PLAIN', '货物进出口总额保持平稳增长', 242, 255, null),
    (3, 5, '单位地区生产总值能耗', 'energy use per unit of gross regional product, in line with the five-year plan''s control target', 'ACHIEVE', 'PLAIN', '单位地区生产总值能耗与“十四五”控制目标统筹协调', 285, 309, null)
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
    (2, 5, '规模以上工业', null, 'NAMED', '规模以上工业', 200, 206)
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

-- 民生事项的提及 · Mentions of livelihood items
insert into mention (id, sentence_id, livelihood_item_id, verb, status, quote, char_start, char_end)
select v.id, v.sentence, l.id, v.verb, v.status::mention_status, v.quote, v.char_start, v.char_end
  from (values
    (1, 5, '人均可支配收入', null, 'PLANNED', '人均可支配收入', 183, 190),
    (3, 5, '居民消费价格', null, 'PLANNED', '居民消费价格', 269, 275)
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
    (1, 4, 'MISSING', '决胜攻坚之年', 'MEDIUM', '与“开局之年”“关键之年”并列，疑脱“之”', 'parallel to 开局之年 and 关键之年; 之 seems to be missing', '决胜攻坚年', 93, 98)
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
    (1, 3, '2023', 21, 25, 'NOT_A_FIGURE', '年份', 'a year', null),
    (2, 4, '2023', 32, 36, 'NOT_A_FIGURE', '年份', 'a year', null),
    (3, 5, '7', 121, 122, 'VALUE', null, null, 1),
    (4, 5, '7', 134, 135, 'VALUE', null, null, 2),
    (5, 5, '7', 146, 147, 'VALUE', null, null, 3),
    (6, 5, '1.3', 161, 164, 'VALUE', null, null, 4),
    (7, 5, '19', 177, 179, 'VALUE', null, null, 5),
    (8, 5, '9', 211, 212, 'VALUE', null, null, 6),
    (9, 5, '11', 222, 224, 'VALUE', null, null, 7),
    (10, 5, '8.5', 237, 240, 'VALUE', null, null, 8),
    (11, 5, '6', 266, 267, 'VALUE', null, null, 9),
    (12, 5, '3', 280, 281, 'VALUE', null, null, 10)
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
