-- 政府自身建设 · The government's own work

-- 机构 · Organizations
insert into organization (id, city_id, name, name_en, kind)
select v.id, c.id, v.name, v.name_en, v.kind::organization_kind
  from (values
    (38, '410900', '市人大及其常委会', 'Municipal People''s Congress and its Standing Committee', 'GOVERNMENT'),
    (39, '410900', '市政协', 'Municipal CPPCC', 'GOVERNMENT')
  ) as v(id, city, name, name_en, kind)
  left join district as c on c.code = v.city
on conflict (id) do update set
    (city_id, name, name_en, kind) =
    (excluded.city_id, excluded.name, excluded.name_en, excluded.kind)
 where (organization.city_id, organization.name, organization.name_en, organization.kind)
    is distinct from
       (excluded.city_id, excluded.name, excluded.name_en, excluded.kind);

-- 数据 · Figures
insert into figure (id, sentence_id, subject, subject_en, metric_id, comparator, value, value_high, unit_id,
    modality, nature, year, per, per_en, is_han_numeral, value_text, value_start, value_end, quote, char_start,
    char_end, part_of_id, project_group_id, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, m.id, v.comparator::comparator, v.value,
       v.value_high::numeric, u.id, v.modality::modality, v.nature::figure_nature, v.year::integer, v.per, v.per_en,
       v.is_han_numeral, v.value_text, v.value_start, v.value_end, v.quote, v.char_start, v.char_end,
       v.part_of::bigint, g.id, l.id
  from (values
    (128, 224, '工作', 'items of work among the best of the province in each field', 'work_item_count', 'RANGE', 1, 2, '项', 'ENSURE', 'TARGET', 2023, '每个领域', 'each field', false, '1-2项', 10421, 10425, '确保每个领域工作1-2项进入全省前列', 10413, 10431, null, null, null)
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

-- 定性目标 · Targets without a number
insert into qualitative_target (id, sentence_id, subject, subject_en, direction, modality, quote, char_start,
    char_end, livelihood_item_id)
select v.id, v.sentence, v.subject, v.subject_en, v.direction::target_direction, v.modality::modality, v.quote,
       v.char_start, v.char_end, l.id
  from (values
    (71, 215, '政府治理能力现代化水平', 'modernity of the government''s capacity to govern', 'INCREASE', 'PLAIN', '全面提升政府治理能力现代化水平', 9942, 9957, null),
    (72, 215, '人民满意的政府', 'a government that satisfies the people', 'ACHIEVE', 'PLAIN', '努力建设人民满意的政府', 9958, 9969, null),
    (73, 219, '全国法治政府建设示范市', 'national model city of law-based government', 'STABLE', 'PLAIN', '巩固提升全国法治政府建设示范市创建成果', 10133, 10152, null),
    (74, 223, '政府执行力', 'the government''s power of execution', 'INCREASE', 'PLAIN', '全面提升政府执行力', 10384, 10393, null),
    (75, 224, '全省乃至全国的典型经验', 'experience that is a model for the province or the nation', 'ACHIEVE', 'SEEK', '争取出类全省乃至全国的典型经验', 10432, 10447, null),
    (76, 231, '全国资源枯竭城市高质量发展', 'to lead the high-quality development of the nation''s resource-depleted cities', 'RANK', 'PLAIN', '始终在全国资源枯竭城市高质量发展中走在前列', 10726, 10747, null)
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

-- 机构的提及 · Mentions of organizations
insert into mention (id, sentence_id, organization_id, verb, status, quote, char_start, char_end)
select v.id, v.sentence, o.id, v.verb, v.status::mention_status, v.quote, v.char_start, v.char_end
  from (values
    (408, 221, '市人大及其常委会', null, 'NAMED', '市人大及其常委会', 10223, 10231),
    (409, 221, '市政协', null, 'NAMED', '市政协', 10243, 10246)
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
    (406, 217, '濮阳市', null, 'NAMED', '濮阳', 10018, 10020),
    (407, 217, '濮阳市', null, 'NAMED', '濮阳', 10068, 10070),
    (410, 231, '濮阳市', null, 'NAMED', '濮阳', 10696, 10698)
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
    (35, 217, 'WORDING', '战略部署和重大决策', 'LOW', '“部署”重出', '“部署” is repeated', '战略部署和重大部署', 9985, 9994),
    (36, 224, 'MISSING', '出彩形象意识', 'LOW', '“出形象”不通', '出形象 makes no sense', '出形象意识', 10407, 10412),
    (37, 224, 'WRONG_CHARACTER', '争取创出全省', 'LOW', '“出类全省”不通', '出类全省 makes no sense', '争取出类全省', 10432, 10438)
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
    (138, 223, '13710', 10310, 10315, 'NOT_A_FIGURE', '工作机制名称', 'name of a working mechanism', null),
    (139, 224, '1', 10421, 10422, 'VALUE', null, null, 128),
    (140, 224, '2', 10423, 10424, 'VALUE', null, null, 128)
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
