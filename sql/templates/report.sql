-- 新报告的装载模板 · The template for a new report: replace every <placeholder> and its row, one row for each fact, and
-- delete the statements that the report does not need. docs/loading-a-report.md explains each step; the numbers of
-- sql/templates/offsets.sql go in as they are. Offsets are 0-based code points of the original file, half-open.
-- Every statement changes only what differs: loading twice changes nothing.

-- 1. 城市（先上级后下级） · The city and what lies above it: from the top, one statement for each level.
insert into district (code, name, name_en, kind, parent_id)
select v.code, v.name, v.name_en, v.kind::district_kind, p.id
  from (values
    ('<province code>', '<province>', '<province in English>', 'PROVINCE', null)
  ) as v(code, name, name_en, kind, parent)
  left join district as p on p.code = v.parent
on conflict (code) do update set
    (name, name_en, kind, parent_id) =
    (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id)
 where (district.name, district.name_en, district.kind, district.parent_id)
    is distinct from
       (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id);

--    市 · The city.
insert into district (code, name, name_en, kind, parent_id)
select v.code, v.name, v.name_en, v.kind::district_kind, p.id
  from (values
    ('<city code>', '<city>', '<city in English>', 'CITY', '<province code>')
  ) as v(code, name, name_en, kind, parent)
  left join district as p on p.code = v.parent
on conflict (code) do update set
    (name, name_en, kind, parent_id) =
    (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id)
 where (district.name, district.name_en, district.kind, district.parent_id)
    is distinct from
       (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id);

--    县区 · Its counties and districts, all of them.
insert into district (code, name, name_en, kind, parent_id)
select v.code, v.name, v.name_en, v.kind::district_kind, p.id
  from (values
    ('<county code>', '<county>', '<county in English>', 'COUNTY', '<city code>')
  ) as v(code, name, name_en, kind, parent)
  left join district as p on p.code = v.parent
on conflict (code) do update set
    (name, name_en, kind, parent_id) =
    (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id)
 where (district.name, district.name_en, district.kind, district.parent_id)
    is distinct from
       (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id);

-- 2. 报告 · The report: scope is null where the text is whole; length and SHA-256 come from offsets.sql.
insert into report (district_id, year, title, title_en, scope, scope_en, char_count, sha256)
select c.id, v.year, v.title, v.title_en, v.scope, v.scope_en, v.char_count, v.sha256
  from (values
    ('<city code>', 2000, '<title>', '<title in English>', null, null, 1, '<sha256>')
  ) as v(city, year, title, title_en, scope, scope_en, char_count, sha256)
  join district as c on c.code = v.city
on conflict (district_id, year) do update set
    (title, title_en, scope, scope_en, char_count, sha256) =
    (excluded.title, excluded.title_en, excluded.scope, excluded.scope_en, excluded.char_count, excluded.sha256)
 where (report.title, report.title_en, report.scope, report.scope_en, report.char_count, report.sha256)
    is distinct from
       (excluded.title, excluded.title_en, excluded.scope, excluded.scope_en, excluded.char_count, excluded.sha256);

-- 3. 章节（每级一条语句） · Sections: one statement for each level; a section ends where the next begins.
insert into section (report_id, parent_id, label, title, title_en, title_basis, title_start, title_end, level, ordinal,
    char_start, char_end)
select r.id, p.id, v.label, v.title, v.title_en, v.basis::title_basis, v.title_start,
       v.title_start + char_length(v.title), v.level, v.ordinal, v.char_start, v.char_end
  from (values
    (1, 1, null, '<heading>', '<heading in English>', 'HEADING', 0, 0, 1)
  ) as v(level, ordinal, label, title, title_en, basis, title_start, char_start, char_end)
  join report as r on r.sha256 = '<sha256>'
  left join section as p on p.report_id = r.id and p.level = v.level - 1
        and v.char_start >= p.char_start and v.char_end <= p.char_end
on conflict (report_id, char_start, level) do update set
    (parent_id, label, title, title_en, title_basis, title_start, title_end, ordinal, char_end) =
    (excluded.parent_id, excluded.label, excluded.title, excluded.title_en, excluded.title_basis,
     excluded.title_start, excluded.title_end, excluded.ordinal, excluded.char_end)
 where (section.parent_id, section.label, section.title, section.title_en, section.title_basis, section.title_start,
        section.title_end, section.ordinal, section.char_end)
    is distinct from
       (excluded.parent_id, excluded.label, excluded.title, excluded.title_en, excluded.title_basis,
        excluded.title_start, excluded.title_end, excluded.ordinal, excluded.char_end);

--    二级章节 · Sections of level 2.
insert into section (report_id, parent_id, label, title, title_en, title_basis, title_start, title_end, level, ordinal,
    char_start, char_end)
select r.id, p.id, v.label, v.title, v.title_en, v.basis::title_basis, v.title_start,
       v.title_start + char_length(v.title), v.level, v.ordinal, v.char_start, v.char_end
  from (values
    (2, 1, '<printed label>', '<heading>', '<heading in English>', 'HEADING', 0, 0, 1)
  ) as v(level, ordinal, label, title, title_en, basis, title_start, char_start, char_end)
  join report as r on r.sha256 = '<sha256>'
  left join section as p on p.report_id = r.id and p.level = v.level - 1
        and v.char_start >= p.char_start and v.char_end <= p.char_end
on conflict (report_id, char_start, level) do update set
    (parent_id, label, title, title_en, title_basis, title_start, title_end, ordinal, char_end) =
    (excluded.parent_id, excluded.label, excluded.title, excluded.title_en, excluded.title_basis,
     excluded.title_start, excluded.title_end, excluded.ordinal, excluded.char_end)
 where (section.parent_id, section.label, section.title, section.title_en, section.title_basis, section.title_start,
        section.title_end, section.ordinal, section.char_end)
    is distinct from
       (excluded.parent_id, excluded.label, excluded.title, excluded.title_en, excluded.title_basis,
        excluded.title_start, excluded.title_end, excluded.ordinal, excluded.char_end);

-- 4. 句子（offsets.sql 给出） · Sentences, as offsets.sql lists them; each belongs to the deepest section it begins in.
insert into sentence (report_id, section_id, ordinal, char_start, char_end)
select r.id, place.id, v.ordinal, v.char_start, v.char_end
  from (values
    (1, 0, 1)
  ) as v(ordinal, char_start, char_end)
  join report as r on r.sha256 = '<sha256>'
  left join lateral (
    select id from section
     where report_id = r.id and v.char_start >= char_start and v.char_start < char_end
     order by level desc limit 1) as place on true
on conflict (report_id, ordinal) do update set
    (section_id, char_start, char_end) =
    (excluded.section_id, excluded.char_start, excluded.char_end)
 where (sentence.section_id, sentence.char_start, sentence.char_end)
    is distinct from
       (excluded.section_id, excluded.char_start, excluded.char_end);

-- 5. 产业、机构、项目、项目组、民生事项（名称照印） · Industries, organizations, projects, groups, livelihood items: names as printed.
insert into industry (report_id, name, name_en, kind)
select r.id, v.name, v.name_en, v.kind::industry_kind
  from (values
    ('<industry>', '<industry in English>', 'EMERGING')
  ) as v(name, name_en, kind)
  join report as r on r.sha256 = '<sha256>'
on conflict (report_id, name) do update set
    (name_en, kind) =
    (excluded.name_en, excluded.kind)
 where (industry.name_en, industry.kind)
    is distinct from
       (excluded.name_en, excluded.kind);

--    机构 · Organizations known in this city only (city_id is null for others, and needs a statement of its own).
insert into organization (city_id, name, name_en, kind)
select r.district_id, v.name, v.name_en, v.kind::organization_kind
  from (values
    ('<organization>', '<organization in English>', 'ENTERPRISE')
  ) as v(name, name_en, kind)
  join report as r on r.sha256 = '<sha256>'
on conflict (city_id, name) do update set
    (name_en, kind) =
    (excluded.name_en, excluded.kind)
 where (organization.name_en, organization.kind)
    is distinct from
       (excluded.name_en, excluded.kind);

--    项目 · Projects; one that an earlier report of the city named is there already and keeps its row.
insert into project (city_id, name, name_en, kind)
select r.district_id, v.name, v.name_en, v.kind::project_kind
  from (values
    ('<project>', '<project in English>', 'PARK')
  ) as v(name, name_en, kind)
  join report as r on r.sha256 = '<sha256>'
on conflict (city_id, name) do update set
    (name_en, kind) =
    (excluded.name_en, excluded.kind)
 where (project.name_en, project.kind)
    is distinct from
       (excluded.name_en, excluded.kind);

--    产业的项目 · Projects of industries.
insert into industry_project (industry_id, project_id)
select i.id, p.id
  from (values
    ('<industry>', '<project>')
  ) as v(industry, project)
  join report as r on r.sha256 = '<sha256>'
  left join industry as i on i.report_id = r.id and i.name = v.industry
  left join project as p on p.city_id = r.district_id and p.name = v.project
on conflict (industry_id, project_id) do nothing;

--    项目所在地（文中写明或名称中含有，否则不填） · Where a project is: only what the text states or the name contains.
insert into project_district (project_id, district_id, basis)
select p.id, d.id, v.basis::link_basis
  from (values
    ('<project>', '<county code>', 'STATED')
  ) as v(project, district, basis)
  join report as r on r.sha256 = '<sha256>'
  left join project as p on p.city_id = r.district_id and p.name = v.project
  left join district as d on d.code = v.district
on conflict (project_id, district_id) do update set basis = excluded.basis
 where project_district.basis is distinct from excluded.basis;

--    项目组 · Counted groups of projects.
insert into project_group (report_id, name, name_en)
select r.id, v.name, v.name_en
  from (values
    ('<group>', '<group in English>')
  ) as v(name, name_en)
  join report as r on r.sha256 = '<sha256>'
on conflict (report_id, name) do update set name_en = excluded.name_en
 where project_group.name_en is distinct from excluded.name_en;

--    民生事项 · Livelihood items, by category of the catalogue.
insert into livelihood_item (city_id, category_id, name, name_en)
select r.district_id, k.id, v.name, v.name_en
  from (values
    ('<category>', '<item>', '<item in English>')
  ) as v(category, name, name_en)
  join report as r on r.sha256 = '<sha256>'
  left join livelihood_category as k on k.name = v.category
on conflict (city_id, name) do update set
    (category_id, name_en) =
    (excluded.category_id, excluded.name_en)
 where (livelihood_item.category_id, livelihood_item.name_en)
    is distinct from
       (excluded.category_id, excluded.name_en);

-- 6. 数据 · Figures: offset of the quote, quote, value as printed (it stands once in the quote), and what it says.
insert into figure (sentence_id, subject, subject_en, metric_id, comparator, value, value_high, unit_id, modality,
 nature,
    year, per, per_en, value_text, value_start, value_end, quote, char_start, char_end, project_group_id,
    livelihood_item_id)
select s.id, v.subject, v.subject_en, m.id, v.comparator::comparator, v.value, v.value_high::numeric, u.id,
       v.modality::modality, v.nature::figure_nature, v.year::integer, v.per, v.per_en, v.value_text,
       v.char_start + strpos(v.quote, v.value_text) - 1,
       v.char_start + strpos(v.quote, v.value_text) - 1 + char_length(v.value_text), v.quote, v.char_start,
       v.char_start + char_length(v.quote), g.id, l.id
  from (values
    (0, '<quote>', '<value>', '<subject>', '<subject in English>', '<metric>', 'EQ', 0, null, '<unit>', 'PLAIN', 'TARGET', 2000, null, null, null, null)
  ) as v(char_start, quote, value_text, subject, subject_en, metric, comparator, value, value_high, unit, modality,
   nature, year,
       per, per_en, project_group, item)
  join report as r on r.sha256 = '<sha256>'
  left join sentence as s on s.report_id = r.id and v.char_start >= s.char_start and v.char_start < s.char_end
  left join metric as m on m.code = v.metric
  left join unit as u on u.code = v.unit
  left join project_group as g on g.report_id = r.id and g.name = v.project_group
  left join livelihood_item as l on l.city_id = r.district_id and l.name = v.item
on conflict (report_id, value_start, value_end, metric_id, subject) do update set
    (sentence_id, subject_en, comparator, value, value_high, unit_id, modality, nature, year, per, per_en, value_text,
     quote, char_start, char_end, project_group_id, livelihood_item_id) =
    (excluded.sentence_id, excluded.subject_en, excluded.comparator, excluded.value, excluded.value_high,
     excluded.unit_id, excluded.modality, excluded.nature, excluded.year, excluded.per, excluded.per_en,
     excluded.value_text, excluded.quote, excluded.char_start, excluded.char_end, excluded.project_group_id,
     excluded.livelihood_item_id)
 where (figure.sentence_id, figure.subject_en, figure.comparator, figure.value, figure.value_high, figure.unit_id,
        figure.modality, figure.nature, figure.year, figure.per, figure.per_en, figure.value_text, figure.quote,
        figure.char_start, figure.char_end, figure.project_group_id, figure.livelihood_item_id)
    is distinct from
       (excluded.sentence_id, excluded.subject_en, excluded.comparator, excluded.value, excluded.value_high,
        excluded.unit_id, excluded.modality, excluded.nature, excluded.year, excluded.per, excluded.per_en,
        excluded.value_text, excluded.quote, excluded.char_start, excluded.char_end, excluded.project_group_id,
        excluded.livelihood_item_id);

--    其中 · Parts (其中): the quote's offset of the part and of the whole.
update figure set part_of_id = whole.id
  from (values
    (0, 0)
  ) as v(part_start, whole_start)
  join report as r on r.sha256 = '<sha256>'
  join figure as whole on whole.report_id = r.id and whole.char_start = v.whole_start
 where figure.report_id = r.id and figure.char_start = v.part_start and figure.part_of_id is distinct from whole.id;

--    项目组的总数 · The figure that states a group's size, by its quote's offset.
update project_group set size_figure_id = f.id
  from (values
    ('<group>', 0)
  ) as v(name, char_start)
  join report as r on r.sha256 = '<sha256>'
  join figure as f on f.report_id = r.id and f.char_start = v.char_start
 where project_group.report_id = r.id and project_group.name = v.name
   and project_group.size_figure_id is distinct from f.id;

--    门槛 · Thresholds: the quote's offset of the figure, then offset and words of the threshold.
insert into figure_qualifier (figure_id, sentence_id, metric_id, comparator, value, unit_id, quote, char_start,
 char_end)
select f.id, f.sentence_id, m.id, v.comparator::comparator, v.value, u.id, v.quote, v.char_start,
       v.char_start + char_length(v.quote)
  from (values
    (0, 0, '<threshold>', '<metric>', 'GE', 0, '<unit>')
  ) as v(figure_start, char_start, quote, metric, comparator, value, unit)
  join report as r on r.sha256 = '<sha256>'
  left join figure as f on f.report_id = r.id and f.char_start = v.figure_start
  left join metric as m on m.code = v.metric
  left join unit as u on u.code = v.unit
on conflict (figure_id, char_start, metric_id) do update set
    (comparator, value, unit_id, quote, char_end) =
    (excluded.comparator, excluded.value, excluded.unit_id, excluded.quote, excluded.char_end)
 where (figure_qualifier.comparator, figure_qualifier.value, figure_qualifier.unit_id, figure_qualifier.quote,
        figure_qualifier.char_end)
    is distinct from
       (excluded.comparator, excluded.value, excluded.unit_id, excluded.quote, excluded.char_end);

-- 7. 定性目标 · Targets without a number.
insert into qualitative_target (sentence_id, subject, subject_en, direction, modality, quote, char_start, char_end)
select s.id, v.subject, v.subject_en, v.direction::target_direction, v.modality::modality, v.quote, v.char_start,
       v.char_start + char_length(v.quote)
  from (values
    (0, '<quote>', '<subject>', '<subject in English>', 'STABLE', 'PLAIN')
  ) as v(char_start, quote, subject, subject_en, direction, modality)
  join report as r on r.sha256 = '<sha256>'
  left join sentence as s on s.report_id = r.id and v.char_start >= s.char_start and v.char_start < s.char_end
on conflict (report_id, char_start, subject) do update set
    (sentence_id, subject_en, direction, modality, quote, char_end) =
    (excluded.sentence_id, excluded.subject_en, excluded.direction, excluded.modality, excluded.quote,
     excluded.char_end)
 where (qualitative_target.sentence_id, qualitative_target.subject_en, qualitative_target.direction,
        qualitative_target.modality, qualitative_target.quote, qualitative_target.char_end)
    is distinct from
       (excluded.sentence_id, excluded.subject_en, excluded.direction, excluded.modality, excluded.quote,
        excluded.char_end);

-- 8. 提及（每个实体至少一次） · Mentions: every entity has one at least. A district goes by its code.
insert into mention (sentence_id, industry_id, project_id, project_group_id, organization_id, district_id,
 livelihood_item_id,
    verb, status, quote, char_start, char_end)
select s.id, i.id, p.id, g.id, o.id, d.id, l.id, v.verb, v.status::mention_status, v.quote, v.char_start,
       v.char_start + char_length(v.quote)
  from (values
    (0, '<quote>', 'project', '<project>', '<verb>', 'PLANNED')
  ) as v(char_start, quote, entity, name, verb, status)
  join report as r on r.sha256 = '<sha256>'
  left join sentence as s on s.report_id = r.id and v.char_start >= s.char_start and v.char_start < s.char_end
  left join industry as i on v.entity = 'industry' and i.report_id = r.id and i.name = v.name
  left join project as p on v.entity = 'project' and p.city_id = r.district_id and p.name = v.name
  left join project_group as g on v.entity = 'project_group' and g.report_id = r.id and g.name = v.name
  left join organization as o on v.entity = 'organization' and o.name = v.name
        and (o.city_id is null or o.city_id = r.district_id)
  left join district as d on v.entity = 'district' and d.code = v.name
  left join livelihood_item as l on v.entity = 'livelihood_item' and l.city_id = r.district_id and l.name = v.name
on conflict (report_id, char_start, char_end, industry_id, project_id, project_group_id, organization_id,
    district_id, livelihood_item_id) do update set
    (verb, status, quote) =
    (excluded.verb, excluded.status, excluded.quote)
 where (mention.verb, mention.status, mention.quote)
    is distinct from
       (excluded.verb, excluded.status, excluded.quote);

-- 9. 疑误 · Words that look misprinted, and the likely reading; then every figure whose quote has such words.
insert into reading (sentence_id, kind, likely, confidence, note, note_en, quote, char_start, char_end)
select s.id, v.kind::reading_kind, v.likely, v.confidence::reading_confidence, v.note, v.note_en, v.quote, v.char_start,
       v.char_start + char_length(v.quote)
  from (values
    (0, '<words as printed>', '<likely reading>', 'WRONG_CHARACTER', 'HIGH', null, null)
  ) as v(char_start, quote, likely, kind, confidence, note, note_en)
  join report as r on r.sha256 = '<sha256>'
  left join sentence as s on s.report_id = r.id and v.char_start >= s.char_start and v.char_start < s.char_end
on conflict (report_id, char_start, char_end) do update set
    (kind, likely, confidence, note, note_en, quote) =
    (excluded.kind, excluded.likely, excluded.confidence, excluded.note, excluded.note_en, excluded.quote)
 where (reading.kind, reading.likely, reading.confidence, reading.note, reading.note_en, reading.quote)
    is distinct from
       (excluded.kind, excluded.likely, excluded.confidence, excluded.note, excluded.note_en, excluded.quote);

insert into figure_reading (figure_id, reading_id)
select f.id, g.id
  from figure as f
  join reading as g on g.report_id = f.report_id and g.char_start < f.char_end and g.char_end > f.char_start
  join report as r on r.id = f.report_id and r.sha256 = '<sha256>'
on conflict do nothing;

-- 10. 印刷数字（offsets.sql 给出） · Printed numbers, as offsets.sql lists them. A number with a reason is no figure; any
-- other must lie in a figure's value or in a threshold, or the statement fails.
insert into number_token (sentence_id, token, char_start, char_end, disposition, reason, reason_en, figure_id)
select s.id, v.token, v.char_start, v.char_start + char_length(v.token),
       case when v.reason is not null then 'NOT_A_FIGURE' when f.id is not null then 'VALUE'
            when q.figure_id is not null then 'QUALIFIER' end::number_disposition,
       v.reason, v.reason_en, coalesce(f.id, q.figure_id)
  from (values
    (0, '0', '<reason>', '<reason in English>')
  ) as v(char_start, token, reason, reason_en)
  join report as r on r.sha256 = '<sha256>'
  left join sentence as s on s.report_id = r.id and v.char_start >= s.char_start and v.char_start < s.char_end
  left join lateral (
    select id from figure
     where report_id = r.id and v.char_start >= value_start and v.char_start < value_end and v.reason is null
     order by id limit 1) as f on true
  left join lateral (
    select figure_id from figure_qualifier
     where report_id = r.id and v.char_start >= char_start and v.char_start < char_end and v.reason is null
     order by id limit 1) as q on true
on conflict (report_id, char_start) do update set
    (sentence_id, token, char_end, disposition, reason, reason_en, figure_id) =
    (excluded.sentence_id, excluded.token, excluded.char_end, excluded.disposition, excluded.reason,
     excluded.reason_en, excluded.figure_id)
 where (number_token.sentence_id, number_token.token, number_token.char_end, number_token.disposition,
        number_token.reason, number_token.reason_en, number_token.figure_id)
    is distinct from
       (excluded.sentence_id, excluded.token, excluded.char_end, excluded.disposition, excluded.reason,
        excluded.reason_en, excluded.figure_id);

-- 11. 审计：不通过则中止 · The audit: the load ends here where anything is missing, invented or untraceable.
do $$ begin
    perform report_must_pass_audit((select id from report where sha256 = '<sha256>'));
end $$;
