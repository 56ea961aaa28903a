-- Views of the shared catalogues.

drop view if exists bi.district;
create view bi.district with (security_invoker = true, security_barrier = true) as
select
    d.id as district_id,
    d.code,
    d.name,
    d.name_en,
    d.kind::text as kind,
    d.parent_id as parent_district_id,
    p.name as parent_name,
    p.name_en as parent_name_en
from public.district as d
left join public.district as p on p.id = d.parent_id;
comment on view bi.district is '行政区划及功能区 · Districts, towns, functional zones and urban areas';
comment on column bi.district.district_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.district.code is '国标代码（GB/T 2260），非行政区为空 · GB/T 2260 code, null for what is not in that standard';
comment on column bi.district.name is '名称 · Name';
comment on column bi.district.name_en is '英文名称（译） · English name, a translation';
comment on column bi.district.kind is '类型 · Kind';
comment on column bi.district.parent_district_id is '上级区划 · The district it lies in';
comment on column bi.district.parent_name is '上级区划名称 · Name of the district it lies in';
comment on column bi.district.parent_name_en is '上级区划英文名称（译） · English name of the district it lies in';

drop view if exists bi.metric;
create view bi.metric with (security_invoker = true, security_barrier = true) as
select
    m.id as metric_id,
    m.code,
    m.name,
    m.name_en,
    m.nature::text as nature,
    m.dimension
from public.metric as m;
comment on view bi.metric is '指标 · Metrics: what a figure measures';
comment on column bi.metric.metric_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.metric.code is '代码 · Code';
comment on column bi.metric.name is '名称 · Name';
comment on column bi.metric.name_en is '英文名称（译） · English name, a translation';
comment on column bi.metric.nature is '性质 · Nature: count, stock, flow, growth, change, share or multiple';
comment on column bi.metric.dimension is '量纲 · Dimension';

drop view if exists bi.unit;
create view bi.unit with (security_invoker = true, security_barrier = true) as
select
    u.id as unit_id,
    u.code,
    u.name,
    u.name_en,
    u.dimension,
    u.factor,
    u.base_unit_id,
    b.code as base_unit_code
from public.unit as u
join public.unit as b on b.id = u.base_unit_id;
comment on view bi.unit is '计量单位 · Units with their factor to the base unit';
comment on column bi.unit.unit_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.unit.code is '印刷写法（亿元、万亩、套、%） · As printed (亿元, 万亩, 套, %)';
comment on column bi.unit.name is '名称 · Name';
comment on column bi.unit.name_en is '英文名称（译） · English name, a translation';
comment on column bi.unit.dimension is '量纲 · Dimension';
comment on column bi.unit.factor is '换算为基本单位的系数 · Factor to the base unit';
comment on column bi.unit.base_unit_id is '基本单位 · Base unit of the dimension';
comment on column bi.unit.base_unit_code is '基本单位 · The base unit of the dimension';

drop view if exists bi.livelihood_category;
create view bi.livelihood_category with (security_invoker = true, security_barrier = true) as
select
    k.id as livelihood_category_id,
    k.name,
    k.name_en,
    k.parent_id as parent_livelihood_category_id,
    p.name as parent_name,
    p.name_en as parent_name_en
from public.livelihood_category as k
left join public.livelihood_category as p on p.id = k.parent_id;
comment on view bi.livelihood_category is '民生类别 · Categories of people''s livelihood';
comment on column bi.livelihood_category.livelihood_category_id is '标识，稳定不变 · Identifier, stable';
comment on column bi.livelihood_category.name is '名称 · Name';
comment on column bi.livelihood_category.name_en is '英文名称（译） · English name, a translation';
comment on column bi.livelihood_category.parent_livelihood_category_id is '上级类别 · The category it belongs to';
comment on column bi.livelihood_category.parent_name is '上级类别名称 · Name of the category it belongs to';
comment on column bi.livelihood_category.parent_name_en is '上级类别英文名称（译） · English name of the category it belongs to';
