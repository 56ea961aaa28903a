-- Views of what a report speaks of.

drop view if exists bi.industry;
create view bi.industry with (security_invoker = true, security_barrier = true) as
select
    i.id as industry_id,
    i.report_id,
    r.year as report_year,
    r.district_id as city_id,
    c.name as city_name,
    c.name_en as city_name_en,
    i.name,
    i.name_en,
    i.kind::text as kind,
    i.parent_id as parent_industry_id,
    p.name as parent_name,
    p.name_en as parent_name_en
from public.industry as i
join public.report as r on r.id = i.report_id
join public.district as c on c.id = r.district_id
left join public.industry as p on p.id = i.parent_id;
comment on view bi.industry is '产业（报告自身的产业体系） · Industries, the report''s own tree';
comment on column bi.industry.industry_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.industry.report_id is '所属报告 · The report';
comment on column bi.industry.report_year is '报告年份 · Year the report plans for';
comment on column bi.industry.city_id is '城市 · The city';
comment on column bi.industry.city_name is '城市名称 · Name of the city';
comment on column bi.industry.city_name_en is '城市英文名称（译） · English name of the city';
comment on column bi.industry.name is '名称 · Name';
comment on column bi.industry.name_en is '英文名称（译） · English name, a translation';
comment on column bi.industry.kind is '类型 · Kind';
comment on column bi.industry.parent_industry_id is '上级产业 · The industry it belongs to';
comment on column bi.industry.parent_name is '上级产业名称 · Name of the industry it belongs to';
comment on column bi.industry.parent_name_en is '上级产业英文名称（译） · English name of the industry it belongs to';

drop view if exists bi.project;
create view bi.project with (security_invoker = true, security_barrier = true) as
select
    p.id as project_id,
    p.name,
    p.name_en,
    p.kind::text as kind,
    p.city_id,
    c.name as city_name,
    c.name_en as city_name_en
from public.project as p
join public.district as c on c.id = p.city_id;
comment on view bi.project is '项目：有名称的项目、园区、道路、桥梁、实验室、基地 · Every named project, park, road, bridge, laboratory or base';
comment on column bi.project.project_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.project.name is '名称（照印） · Name as printed';
comment on column bi.project.name_en is '英文名称（译） · English name, a translation';
comment on column bi.project.kind is '类型 · Kind';
comment on column bi.project.city_id is '提出该项目的城市 · The city whose report names it';
comment on column bi.project.city_name is '城市名称 · Name of the city';
comment on column bi.project.city_name_en is '城市英文名称（译） · English name of the city';

drop view if exists bi.project_group;
create view bi.project_group with (security_invoker = true, security_barrier = true) as
select
    g.id as project_group_id,
    g.report_id,
    r.year as report_year,
    r.district_id as city_id,
    c.name as city_name,
    c.name_en as city_name_en,
    g.name,
    g.name_en,
    g.parent_id as parent_project_group_id,
    p.name as parent_name,
    g.size_figure_id,
    f.value as stated_size,
    f.comparator::text as stated_size_comparator,
    (select count(*) from public.project_group_member as l where l.project_group_id = g.id) as named_members
from public.project_group as g
join public.report as r on r.id = g.report_id
join public.district as c on c.id = r.district_id
left join public.project_group as p on p.id = g.parent_id
left join public.figure as f on f.id = g.size_figure_id;
comment on view bi.project_group is '项目组：有总数的一批项目 · A counted set of projects';
comment on column bi.project_group.project_group_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.project_group.report_id is '所属报告 · The report';
comment on column bi.project_group.report_year is '报告年份 · Year the report plans for';
comment on column bi.project_group.city_id is '城市 · The city';
comment on column bi.project_group.city_name is '城市名称 · Name of the city';
comment on column bi.project_group.city_name_en is '城市英文名称（译） · English name of the city';
comment on column bi.project_group.name is '名称 · Name';
comment on column bi.project_group.name_en is '英文名称（译） · English name, a translation';
comment on column bi.project_group.parent_project_group_id is '上级项目组 · The set it is part of';
comment on column bi.project_group.parent_name is '上级项目组名称 · Name of the set it is part of';
comment on column bi.project_group.size_figure_id is '写明总数的数字 · The figure that states its size';
comment on column bi.project_group.stated_size is '写明的总数 · The size that is stated';
comment on column bi.project_group.stated_size_comparator is '总数的比较关系 · Comparator of the stated size';
comment on column bi.project_group.named_members is '点名的项目数 · How many members are named';

drop view if exists bi.organization;
create view bi.organization with (security_invoker = true, security_barrier = true) as
select
    o.id as organization_id,
    o.name,
    o.name_en,
    o.kind::text as kind,
    o.city_id,
    c.name as city_name,
    c.name_en as city_name_en
from public.organization as o
left join public.district as c on c.id = o.city_id;
comment on view bi.organization is '机构：文中提到的企业、院所等 · Organizations named: enterprises, institutes and others';
comment on column bi.organization.organization_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.organization.name is '名称（照印） · Name as printed';
comment on column bi.organization.name_en is '英文名称（译） · English name, a translation';
comment on column bi.organization.kind is '类型 · Kind';
comment on column bi.organization.city_id is '名称只在本市有意义时的城市 · The city, where the name means something only there';
comment on column bi.organization.city_name is '城市名称 · Name of the city';
comment on column bi.organization.city_name_en is '城市英文名称（译） · English name of the city';

drop view if exists bi.livelihood_item;
create view bi.livelihood_item with (security_invoker = true, security_barrier = true) as
select
    l.id as livelihood_item_id,
    l.name,
    l.name_en,
    l.category_id as livelihood_category_id,
    k.name as category_name,
    k.name_en as category_name_en,
    l.city_id,
    c.name as city_name,
    c.name_en as city_name_en
from public.livelihood_item as l
join public.livelihood_category as k on k.id = l.category_id
join public.district as c on c.id = l.city_id;
comment on view bi.livelihood_item is '民生事项 · Items of people''s livelihood';
comment on column bi.livelihood_item.livelihood_item_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.livelihood_item.name is '名称（照印） · Name as printed';
comment on column bi.livelihood_item.name_en is '英文名称（译） · English name, a translation';
comment on column bi.livelihood_item.livelihood_category_id is '民生类别 · The category';
comment on column bi.livelihood_item.category_name is '类别名称 · Name of the category';
comment on column bi.livelihood_item.category_name_en is '类别英文名称（译） · English name of the category';
comment on column bi.livelihood_item.city_id is '城市 · The city';
comment on column bi.livelihood_item.city_name is '城市名称 · Name of the city';
comment on column bi.livelihood_item.city_name_en is '城市英文名称（译） · English name of the city';
