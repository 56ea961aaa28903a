-- Views of reports, their sections and sentences.

drop view if exists bi.report;
create view bi.report with (security_invoker = true, security_barrier = true) as
select
    r.id as report_id,
    r.district_id as city_id,
    c.name as city_name,
    c.name_en as city_name_en,
    r.year as report_year,
    r.title,
    r.title_en,
    r.scope,
    r.scope_en,
    r.char_count,
    r.sha256,
    r.content is not null as is_text_attached
from public.report as r
join public.district as c on c.id = r.district_id;
comment on view bi.report is '政府工作报告 · A city''s government work report of one year';
comment on column bi.report.report_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.report.city_id is '城市 · The city';
comment on column bi.report.city_name is '城市名称 · Name of the city';
comment on column bi.report.city_name_en is '城市英文名称（译） · English name of the city';
comment on column bi.report.report_year is '报告年份 · Year the report plans for';
comment on column bi.report.title is '标题 · Title';
comment on column bi.report.title_en is '英文标题（译） · English title, a translation';
comment on column bi.report.scope is '收录范围 · Which parts of the report are covered, null for all';
comment on column bi.report.scope_en is '收录范围（英文） · Which parts of the report are covered, in English';
comment on column bi.report.char_count is '原文字符数（码点） · Length of the original text in code points';
comment on column bi.report.sha256 is '原文文件的 SHA-256 · SHA-256 of the original file';
comment on column bi.report.is_text_attached is '原文是否已附加 · Whether the original text is attached';

drop view if exists bi.section;
create view bi.section with (security_invoker = true, security_barrier = true) as
with recursive tree as (
    select id, title as path, title_en as path_en
    from public.section
    where parent_id is null
    union all
    select s.id, tree.path || ' › ' || s.title, tree.path_en || ' › ' || s.title_en
    from tree
    join public.section as s on s.parent_id = tree.id
)
select
    s.id as section_id,
    s.report_id,
    r.year as report_year,
    r.district_id as city_id,
    c.name as city_name,
    c.name_en as city_name_en,
    s.parent_id as parent_section_id,
    s.label,
    s.title,
    s.title_en,
    tree.path,
    tree.path_en,
    s.level,
    s.ordinal,
    s.char_start,
    s.char_end
from tree
join public.section as s on s.id = tree.id
join public.report as r on r.id = s.report_id
join public.district as c on c.id = r.district_id;
comment on view bi.section is '章节 · Sections of a report, a tree';
comment on column bi.section.section_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.section.report_id is '所属报告 · The report';
comment on column bi.section.report_year is '报告年份 · Year the report plans for';
comment on column bi.section.city_id is '城市 · The city';
comment on column bi.section.city_name is '城市名称 · Name of the city';
comment on column bi.section.city_name_en is '城市英文名称（译） · English name of the city';
comment on column bi.section.parent_section_id is '上级章节 · The section it belongs to, null at the top';
comment on column bi.section.label is '序号（三、（一）） · Printed label, null where none is printed';
comment on column bi.section.title is '标题（照印） · Title as printed';
comment on column bi.section.title_en is '英文标题（译） · English title, a translation';
comment on column bi.section.path is '自上而下的标题 · Titles from the top down';
comment on column bi.section.path_en is '自上而下的英文标题（译） · English titles from the top down';
comment on column bi.section.level is '层级，最上为 1 · Depth in the tree, 1 at the top';
comment on column bi.section.ordinal is '同级次序，从 1 起 · Place among its siblings, from 1';
comment on column bi.section.char_start is '起点 · Offset of the first character';
comment on column bi.section.char_end is '终点 · Offset after the last character';

drop view if exists bi.sentence;
create view bi.sentence with (security_invoker = true, security_barrier = true) as
select
    n.id as sentence_id,
    n.report_id,
    r.year as report_year,
    r.district_id as city_id,
    c.name as city_name,
    c.name_en as city_name_en,
    n.section_id,
    s.title as section_title,
    s.title_en as section_title_en,
    n.ordinal,
    n.char_start,
    n.char_end,
    n.text
from public.sentence as n
join public.report as r on r.id = n.report_id
join public.district as c on c.id = r.district_id
join public.section as s on s.id = n.section_id;
comment on view bi.sentence is '句子 · Sentences';
comment on column bi.sentence.sentence_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.sentence.report_id is '所属报告 · The report';
comment on column bi.sentence.report_year is '报告年份 · Year the report plans for';
comment on column bi.sentence.city_id is '城市 · The city';
comment on column bi.sentence.city_name is '城市名称 · Name of the city';
comment on column bi.sentence.city_name_en is '城市英文名称（译） · English name of the city';
comment on column bi.sentence.section_id is '所属章节 · The section';
comment on column bi.sentence.section_title is '章节标题 · Title of the section';
comment on column bi.sentence.section_title_en is '章节英文标题（译） · English title of the section';
comment on column bi.sentence.ordinal is '次序，从 1 起 · Place in the report, from 1';
comment on column bi.sentence.char_start is '起点 · Offset of the first character';
comment on column bi.sentence.char_end is '终点 · Offset after the last character';
comment on column bi.sentence.text is '句子原文（未附加原文时为空） · Its text, null while no original is attached';
