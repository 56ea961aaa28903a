-- Views of figures and of what else is found in sentences, each with its place.

drop view if exists bi.figure;
create view bi.figure with (security_invoker = true, security_barrier = true) as
select
    f.id as figure_id,
    f.report_id,
    r.year as report_year,
    r.district_id as city_id,
    c.name as city_name,
    c.name_en as city_name_en,
    f.section_id,
    s.title as section_title,
    s.title_en as section_title_en,
    f.sentence_id,
    f.subject,
    f.subject_en,
    f.metric_id,
    m.code as metric_code,
    m.name as metric_name,
    m.name_en as metric_name_en,
    f.comparator::text as comparator,
    f.value,
    f.value_high,
    f.unit_id,
    u.code as unit_code,
    f.dimension,
    f.base_value,
    f.base_value_high,
    b.code as base_unit_code,
    f.modality::text as modality,
    f.nature::text as nature,
    f.year as target_year,
    f.per,
    f.per_en,
    f.value_text,
    f.quote,
    f.char_start,
    f.char_end,
    f.part_of_id as part_of_figure_id,
    f.project_group_id,
    g.name as project_group_name,
    f.livelihood_item_id,
    l.name as livelihood_item_name,
    l.category_id as livelihood_category_id,
    k.name as category_name
from public.figure as f
join public.report as r on r.id = f.report_id
join public.district as c on c.id = r.district_id
join public.section as s on s.id = f.section_id
join public.metric as m on m.id = f.metric_id
join public.unit as u on u.id = f.unit_id
join public.unit as b on b.id = u.base_unit_id
left join public.project_group as g on g.id = f.project_group_id
left join public.livelihood_item as l on l.id = f.livelihood_item_id
left join public.livelihood_category as k on k.id = l.category_id;
comment on view bi.figure is '数据：一项有数字的表述，附其指标、单位与出处 · Quantified claims with their metric, unit and place';
comment on column bi.figure.figure_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.figure.report_id is '所属报告 · The report';
comment on column bi.figure.report_year is '报告年份 · Year the report plans for';
comment on column bi.figure.city_id is '城市 · The city';
comment on column bi.figure.city_name is '城市名称 · Name of the city';
comment on column bi.figure.city_name_en is '城市英文名称（译） · English name of the city';
comment on column bi.figure.section_id is '所属章节 · The section';
comment on column bi.figure.section_title is '章节标题 · Title of the section';
comment on column bi.figure.section_title_en is '章节英文标题（译） · English title of the section';
comment on column bi.figure.sentence_id is '所在句子 · The sentence';
comment on column bi.figure.subject is '表述对象（照印） · What is counted or measured, in the report''s words';
comment on column bi.figure.subject_en is '表述对象（译） · What is counted or measured, in English';
comment on column bi.figure.metric_id is '指标 · The metric';
comment on column bi.figure.metric_code is '指标代码 · Code of the metric';
comment on column bi.figure.metric_name is '指标名称 · Name of the metric';
comment on column bi.figure.metric_name_en is '指标英文名称（译） · English name of the metric';
comment on column bi.figure.comparator is '比较关系 · Comparator';
comment on column bi.figure.value is '数值；区间时为下限 · Value, the lower end of a range';
comment on column bi.figure.value_high is '区间上限，仅区间有 · Upper end, for a range only';
comment on column bi.figure.unit_id is '单位 · The unit';
comment on column bi.figure.unit_code is '单位（照印） · The unit as printed';
comment on column bi.figure.dimension is '量纲 · Dimension';
comment on column bi.figure.base_value is '基本单位数值 · Value in the base unit';
comment on column bi.figure.base_value_high is '基本单位区间上限 · Upper end in the base unit';
comment on column bi.figure.base_unit_code is '基本单位 · The base unit of the dimension';
comment on column bi.figure.modality is '语气 · Modality';
comment on column bi.figure.nature is '性质 · Nature: target, existing or descriptive';
comment on column bi.figure.target_year is '所指年份，未限定时为空 · The year it is for, null where none applies';
comment on column bi.figure.per is '按单位计（每个……） · For each of what (每个…), null otherwise';
comment on column bi.figure.per_en is '按单位计（译） · For each of what, in English';
comment on column bi.figure.value_text is '数值原文（含单位与比较词） · The value as printed, with its unit';
comment on column bi.figure.quote is '引文（不超过 40 字） · The words that state it, 40 code points at most';
comment on column bi.figure.char_start is '起点 · Offset of the first character';
comment on column bi.figure.char_end is '终点 · Offset after the last character';
comment on column bi.figure.part_of_figure_id is '其中：所属的总数；求和时须排除 · The figure it is a part of (其中): leave parts out of sums';
comment on column bi.figure.project_group_id is '项目组 · The group of projects';
comment on column bi.figure.project_group_name is '项目组名称 · Name of the group';
comment on column bi.figure.livelihood_item_id is '民生事项 · The livelihood item';
comment on column bi.figure.livelihood_item_name is '民生事项名称 · Name of the item';
comment on column bi.figure.livelihood_category_id is '民生类别 · The category';
comment on column bi.figure.category_name is '类别名称 · Name of the category';

drop view if exists bi.figure_qualifier;
create view bi.figure_qualifier with (security_invoker = true, security_barrier = true) as
select
    q.id as figure_qualifier_id,
    q.figure_id,
    q.report_id,
    r.year as report_year,
    r.district_id as city_id,
    c.name as city_name,
    c.name_en as city_name_en,
    q.section_id,
    s.title as section_title,
    s.title_en as section_title_en,
    q.sentence_id,
    q.metric_id,
    m.code as metric_code,
    m.name as metric_name,
    m.name_en as metric_name_en,
    q.comparator::text as comparator,
    q.value,
    q.unit_id,
    u.code as unit_code,
    q.dimension,
    q.base_value,
    b.code as base_unit_code,
    q.quote,
    q.char_start,
    q.char_end
from public.figure_qualifier as q
join public.report as r on r.id = q.report_id
join public.district as c on c.id = r.district_id
join public.section as s on s.id = q.section_id
join public.metric as m on m.id = q.metric_id
join public.unit as u on u.id = q.unit_id
join public.unit as b on b.id = u.base_unit_id;
comment on view bi.figure_qualifier is '数据的限定条件（门槛） · Thresholds on figures';
comment on column bi.figure_qualifier.figure_qualifier_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.figure_qualifier.figure_id is '数据 · The figure';
comment on column bi.figure_qualifier.report_id is '所属报告 · The report';
comment on column bi.figure_qualifier.report_year is '报告年份 · Year the report plans for';
comment on column bi.figure_qualifier.city_id is '城市 · The city';
comment on column bi.figure_qualifier.city_name is '城市名称 · Name of the city';
comment on column bi.figure_qualifier.city_name_en is '城市英文名称（译） · English name of the city';
comment on column bi.figure_qualifier.section_id is '所属章节 · The section';
comment on column bi.figure_qualifier.section_title is '章节标题 · Title of the section';
comment on column bi.figure_qualifier.section_title_en is '章节英文标题（译） · English title of the section';
comment on column bi.figure_qualifier.sentence_id is '所在句子 · The sentence';
comment on column bi.figure_qualifier.metric_id is '指标 · The metric';
comment on column bi.figure_qualifier.metric_code is '指标代码 · Code of the metric';
comment on column bi.figure_qualifier.metric_name is '指标名称 · Name of the metric';
comment on column bi.figure_qualifier.metric_name_en is '指标英文名称（译） · English name of the metric';
comment on column bi.figure_qualifier.comparator is '比较关系 · Comparator';
comment on column bi.figure_qualifier.value is '数值 · Value';
comment on column bi.figure_qualifier.unit_id is '单位 · The unit';
comment on column bi.figure_qualifier.unit_code is '单位（照印） · The unit as printed';
comment on column bi.figure_qualifier.dimension is '量纲 · Dimension';
comment on column bi.figure_qualifier.base_value is '基本单位数值 · Value in the base unit';
comment on column bi.figure_qualifier.base_unit_code is '基本单位 · The base unit of the dimension';
comment on column bi.figure_qualifier.quote is '引文（不超过 40 字） · The words that state it, 40 code points at most';
comment on column bi.figure_qualifier.char_start is '起点 · Offset of the first character';
comment on column bi.figure_qualifier.char_end is '终点 · Offset after the last character';

drop view if exists bi.qualitative_target;
create view bi.qualitative_target with (security_invoker = true, security_barrier = true) as
select
    t.id as qualitative_target_id,
    t.report_id,
    r.year as report_year,
    r.district_id as city_id,
    c.name as city_name,
    c.name_en as city_name_en,
    t.section_id,
    s.title as section_title,
    s.title_en as section_title_en,
    t.sentence_id,
    t.subject,
    t.subject_en,
    t.direction::text as direction,
    t.modality::text as modality,
    t.quote,
    t.char_start,
    t.char_end,
    t.livelihood_item_id,
    l.name as livelihood_item_name
from public.qualitative_target as t
join public.report as r on r.id = t.report_id
join public.district as c on c.id = r.district_id
join public.section as s on s.id = t.section_id
left join public.livelihood_item as l on l.id = t.livelihood_item_id;
comment on view bi.qualitative_target is '定性目标 · Targets without a number';
comment on column bi.qualitative_target.qualitative_target_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.qualitative_target.report_id is '所属报告 · The report';
comment on column bi.qualitative_target.report_year is '报告年份 · Year the report plans for';
comment on column bi.qualitative_target.city_id is '城市 · The city';
comment on column bi.qualitative_target.city_name is '城市名称 · Name of the city';
comment on column bi.qualitative_target.city_name_en is '城市英文名称（译） · English name of the city';
comment on column bi.qualitative_target.section_id is '所属章节 · The section';
comment on column bi.qualitative_target.section_title is '章节标题 · Title of the section';
comment on column bi.qualitative_target.section_title_en is '章节英文标题（译） · English title of the section';
comment on column bi.qualitative_target.sentence_id is '所在句子 · The sentence';
comment on column bi.qualitative_target.subject is '表述对象（照印） · What is counted or measured, in the report''s words';
comment on column bi.qualitative_target.subject_en is '表述对象（译） · What is counted or measured, in English';
comment on column bi.qualitative_target.direction is '方向 · Direction';
comment on column bi.qualitative_target.modality is '语气 · Modality';
comment on column bi.qualitative_target.quote is '引文（不超过 40 字） · The words that state it, 40 code points at most';
comment on column bi.qualitative_target.char_start is '起点 · Offset of the first character';
comment on column bi.qualitative_target.char_end is '终点 · Offset after the last character';
comment on column bi.qualitative_target.livelihood_item_id is '民生事项 · The livelihood item';
comment on column bi.qualitative_target.livelihood_item_name is '民生事项名称 · Name of the item';

drop view if exists bi.mention;
create view bi.mention with (security_invoker = true, security_barrier = true) as
select
    t.id as mention_id,
    t.report_id,
    r.year as report_year,
    r.district_id as city_id,
    c.name as city_name,
    c.name_en as city_name_en,
    t.section_id,
    s.title as section_title,
    s.title_en as section_title_en,
    t.sentence_id,
    case
        when t.industry_id is not null then 'industry'
        when t.project_id is not null then 'project'
        when t.project_group_id is not null then 'project_group'
        when t.organization_id is not null then 'organization'
        when t.district_id is not null then 'district'
        else 'livelihood_item'
    end as entity_type,
    coalesce(i.name, p.name, g.name, o.name, d.name, l.name) as entity_name,
    coalesce(i.name_en, p.name_en, g.name_en, o.name_en, d.name_en, l.name_en) as entity_name_en,
    t.industry_id,
    t.project_id,
    t.project_group_id,
    t.organization_id,
    t.district_id,
    t.livelihood_item_id,
    t.verb,
    t.status::text as status,
    t.quote,
    t.char_start,
    t.char_end
from public.mention as t
join public.report as r on r.id = t.report_id
join public.district as c on c.id = r.district_id
join public.section as s on s.id = t.section_id
left join public.industry as i on i.id = t.industry_id
left join public.project as p on p.id = t.project_id
left join public.project_group as g on g.id = t.project_group_id
left join public.organization as o on o.id = t.organization_id
left join public.district as d on d.id = t.district_id
left join public.livelihood_item as l on l.id = t.livelihood_item_id;
comment on view bi.mention is '实体在句中的提及 · Mentions of entities in sentences';
comment on column bi.mention.mention_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.mention.report_id is '所属报告 · The report';
comment on column bi.mention.report_year is '报告年份 · Year the report plans for';
comment on column bi.mention.city_id is '城市 · The city';
comment on column bi.mention.city_name is '城市名称 · Name of the city';
comment on column bi.mention.city_name_en is '城市英文名称（译） · English name of the city';
comment on column bi.mention.section_id is '所属章节 · The section';
comment on column bi.mention.section_title is '章节标题 · Title of the section';
comment on column bi.mention.section_title_en is '章节英文标题（译） · English title of the section';
comment on column bi.mention.sentence_id is '所在句子 · The sentence';
comment on column bi.mention.entity_type is '所提及实体的类型 · What is mentioned';
comment on column bi.mention.entity_name is '所提及实体的名称 · Name of what is mentioned';
comment on column bi.mention.entity_name_en is '所提及实体的英文名称（译） · English name of what is mentioned';
comment on column bi.mention.industry_id is '产业 · The industry';
comment on column bi.mention.project_id is '项目 · The project';
comment on column bi.mention.project_group_id is '项目组 · The group of projects';
comment on column bi.mention.organization_id is '机构 · The organization';
comment on column bi.mention.district_id is '区划 · The district';
comment on column bi.mention.livelihood_item_id is '民生事项 · The livelihood item';
comment on column bi.mention.verb is '动词（照印） · The verb that governs it, as printed';
comment on column bi.mention.status is '状态（计划意图） · What the sentence intends for it';
comment on column bi.mention.quote is '引文（不超过 40 字） · The words that name it, 40 code points at most';
comment on column bi.mention.char_start is '起点 · Offset of the first character';
comment on column bi.mention.char_end is '终点 · Offset after the last character';

drop view if exists bi.reading;
create view bi.reading with (security_invoker = true, security_barrier = true) as
select
    t.id as reading_id,
    t.report_id,
    r.year as report_year,
    r.district_id as city_id,
    c.name as city_name,
    c.name_en as city_name_en,
    t.section_id,
    s.title as section_title,
    s.title_en as section_title_en,
    t.sentence_id,
    t.kind::text as kind,
    t.likely,
    t.confidence::text as confidence,
    t.note,
    t.note_en,
    t.quote,
    t.char_start,
    t.char_end
from public.reading as t
join public.report as r on r.id = t.report_id
join public.district as c on c.id = r.district_id
join public.section as s on s.id = t.section_id;
comment on view bi.reading is '疑误及可能的正读 · Likely readings of words that look misprinted';
comment on column bi.reading.reading_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.reading.report_id is '所属报告 · The report';
comment on column bi.reading.report_year is '报告年份 · Year the report plans for';
comment on column bi.reading.city_id is '城市 · The city';
comment on column bi.reading.city_name is '城市名称 · Name of the city';
comment on column bi.reading.city_name_en is '城市英文名称（译） · English name of the city';
comment on column bi.reading.section_id is '所属章节 · The section';
comment on column bi.reading.section_title is '章节标题 · Title of the section';
comment on column bi.reading.section_title_en is '章节英文标题（译） · English title of the section';
comment on column bi.reading.sentence_id is '所在句子 · The sentence';
comment on column bi.reading.kind is '疑误类型 · Kind of oddity';
comment on column bi.reading.likely is '可能的正读 · The likely reading';
comment on column bi.reading.confidence is '把握程度 · Confidence';
comment on column bi.reading.note is '说明 · Note';
comment on column bi.reading.note_en is '说明（英文） · Note in English';
comment on column bi.reading.quote is '引文（照印） · The words as printed';
comment on column bi.reading.char_start is '起点 · Offset of the first character';
comment on column bi.reading.char_end is '终点 · Offset after the last character';

drop view if exists bi.number_token;
create view bi.number_token with (security_invoker = true, security_barrier = true) as
select
    t.id as number_token_id,
    t.report_id,
    r.year as report_year,
    r.district_id as city_id,
    c.name as city_name,
    c.name_en as city_name_en,
    t.section_id,
    s.title as section_title,
    s.title_en as section_title_en,
    t.sentence_id,
    t.token,
    t.disposition::text as disposition,
    t.reason,
    t.reason_en,
    t.figure_id,
    t.char_start,
    t.char_end
from public.number_token as t
join public.report as r on r.id = t.report_id
join public.district as c on c.id = r.district_id
join public.section as s on s.id = t.section_id;
comment on view bi.number_token is '印刷数字的去处 · What became of every printed number';
comment on column bi.number_token.number_token_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.number_token.report_id is '所属报告 · The report';
comment on column bi.number_token.report_year is '报告年份 · Year the report plans for';
comment on column bi.number_token.city_id is '城市 · The city';
comment on column bi.number_token.city_name is '城市名称 · Name of the city';
comment on column bi.number_token.city_name_en is '城市英文名称（译） · English name of the city';
comment on column bi.number_token.section_id is '所属章节 · The section';
comment on column bi.number_token.section_title is '章节标题 · Title of the section';
comment on column bi.number_token.section_title_en is '章节英文标题（译） · English title of the section';
comment on column bi.number_token.sentence_id is '所在句子 · The sentence';
comment on column bi.number_token.token is '数字（照印） · The digits as printed';
comment on column bi.number_token.disposition is '去处 · What it is';
comment on column bi.number_token.reason is '不作数据的理由 · Why it is no figure';
comment on column bi.number_token.reason_en is '不作数据的理由（英文） · Why it is no figure, in English';
comment on column bi.number_token.figure_id is '数据 · The figure';
comment on column bi.number_token.char_start is '起点 · Offset of the first character';
comment on column bi.number_token.char_end is '终点 · Offset after the last character';
