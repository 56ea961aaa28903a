-- Views of the relations between many and many: join them to the views on both sides.

drop view if exists bi.industry_project;
create view bi.industry_project with (security_invoker = true, security_barrier = true) as
select
    x.industry_id,
    a.name as industry_name,
    x.project_id,
    b.name as project_name
from public.industry_project as x
join public.industry as a on a.id = x.industry_id
join public.project as b on b.id = x.project_id;
comment on view bi.industry_project is '产业与项目 · Projects of an industry';
comment on column bi.industry_project.industry_id is '产业 · The industry';
comment on column bi.industry_project.industry_name is '产业名称 · Name of the industry';
comment on column bi.industry_project.project_id is '项目 · The project';
comment on column bi.industry_project.project_name is '项目名称 · Name of the project';

drop view if exists bi.project_district;
create view bi.project_district with (security_invoker = true, security_barrier = true) as
select
    x.project_id,
    a.name as project_name,
    x.district_id,
    b.name as district_name,
    x.basis::text as basis
from public.project_district as x
join public.project as a on a.id = x.project_id
join public.district as b on b.id = x.district_id;
comment on view bi.project_district is '项目所在地，附依据 · Where a project is, and how that is known';
comment on column bi.project_district.project_id is '项目 · The project';
comment on column bi.project_district.project_name is '项目名称 · Name of the project';
comment on column bi.project_district.district_id is '区划 · The district';
comment on column bi.project_district.district_name is '区划名称 · Name of the district';
comment on column bi.project_district.basis is '依据 · Basis: stated by the text, or contained in the name';

drop view if exists bi.organization_project;
create view bi.organization_project with (security_invoker = true, security_barrier = true) as
select
    x.organization_id,
    a.name as organization_name,
    x.project_id,
    b.name as project_name
from public.organization_project as x
join public.organization as a on a.id = x.organization_id
join public.project as b on b.id = x.project_id;
comment on view bi.organization_project is '机构与项目 · Projects whose name names the organization';
comment on column bi.organization_project.organization_id is '机构 · The organization';
comment on column bi.organization_project.organization_name is '机构名称 · Name of the organization';
comment on column bi.organization_project.project_id is '项目 · The project';
comment on column bi.organization_project.project_name is '项目名称 · Name of the project';

drop view if exists bi.project_group_member;
create view bi.project_group_member with (security_invoker = true, security_barrier = true) as
select
    x.project_group_id,
    a.name as project_group_name,
    x.project_id,
    b.name as project_name
from public.project_group_member as x
join public.project_group as a on a.id = x.project_group_id
join public.project as b on b.id = x.project_id;
comment on view bi.project_group_member is '项目组中点名的项目 · The members of a group that the text names';
comment on column bi.project_group_member.project_group_id is '项目组 · The group of projects';
comment on column bi.project_group_member.project_group_name is '项目组名称 · Name of the group';
comment on column bi.project_group_member.project_id is '项目 · The project';
comment on column bi.project_group_member.project_name is '项目名称 · Name of the project';

drop view if exists bi.project_group_industry;
create view bi.project_group_industry with (security_invoker = true, security_barrier = true) as
select
    x.project_group_id,
    a.name as project_group_name,
    x.industry_id,
    b.name as industry_name
from public.project_group_industry as x
join public.project_group as a on a.id = x.project_group_id
join public.industry as b on b.id = x.industry_id;
comment on view bi.project_group_industry is '项目组与产业 · Industries a group of projects belongs to';
comment on column bi.project_group_industry.project_group_id is '项目组 · The group of projects';
comment on column bi.project_group_industry.project_group_name is '项目组名称 · Name of the group';
comment on column bi.project_group_industry.industry_id is '产业 · The industry';
comment on column bi.project_group_industry.industry_name is '产业名称 · Name of the industry';

drop view if exists bi.figure_industry;
create view bi.figure_industry with (security_invoker = true, security_barrier = true) as
select
    x.figure_id,
    x.industry_id,
    b.name as industry_name
from public.figure_industry as x
join public.industry as b on b.id = x.industry_id;
comment on view bi.figure_industry is '数据与产业 · Industries a figure is about';
comment on column bi.figure_industry.figure_id is '数据 · The figure';
comment on column bi.figure_industry.industry_id is '产业 · The industry';
comment on column bi.figure_industry.industry_name is '产业名称 · Name of the industry';

drop view if exists bi.figure_project;
create view bi.figure_project with (security_invoker = true, security_barrier = true) as
select
    x.figure_id,
    x.project_id,
    b.name as project_name
from public.figure_project as x
join public.project as b on b.id = x.project_id;
comment on view bi.figure_project is '数据与项目 · Projects a figure is about';
comment on column bi.figure_project.figure_id is '数据 · The figure';
comment on column bi.figure_project.project_id is '项目 · The project';
comment on column bi.figure_project.project_name is '项目名称 · Name of the project';

drop view if exists bi.figure_district;
create view bi.figure_district with (security_invoker = true, security_barrier = true) as
select
    x.figure_id,
    x.district_id,
    b.name as district_name
from public.figure_district as x
join public.district as b on b.id = x.district_id;
comment on view bi.figure_district is '数据与区划 · Districts a figure is about';
comment on column bi.figure_district.figure_id is '数据 · The figure';
comment on column bi.figure_district.district_id is '区划 · The district';
comment on column bi.figure_district.district_name is '区划名称 · Name of the district';
