-- Synthetic government work reports for tests and benchmarks: seeded, by the report's model, under all its constraints,
-- and named synthetic throughout (合成市001 · Synthetic City 001). Never part of the shipped data.
--
--     Benchmarks/synthetic-reports.sh DB 1000 100 1
--
-- runs the scripts of this folder in order, and then `synthetic.generate`, a slice on each core. The database has the
-- migrations and the catalogues (sql/seed/catalogue). A report has 10 industries, 300 projects of its own and 200
-- figures; a city has one report a year. The same numbers give the same rows: every choice is a hash of the seed and a
-- key. Ids begin at 1,000,000,000.

create schema if not exists synthetic;
comment on schema synthetic is '合成数据生成器，仅供测试与基准 · The generator of synthetic reports, for tests and benchmarks only';

-- A number from 0 up to and without `n`, chosen by the seed and two keys.
create or replace function synthetic.pick(seed bigint, salt bigint, key bigint, n integer) returns integer
language sql immutable parallel safe as $$
    select ((hashint8extended(key, hashint8extended(salt, seed)) & 9223372036854775807) % n)::integer
$$;

-- A number in the letters of the ten heavenly stems, so that names hold no digits: 2019 → 丙甲乙癸.
create or replace function synthetic.stems(number integer, width integer) returns text
language sql immutable parallel safe as $$
    select translate(lpad(number::text, width, '0'), '0123456789', '甲乙丙丁戊己庚辛壬癸')
$$;

-- The industries of every report: their place in the tree, and what their projects are.
create or replace view synthetic.industry (k, parent, name, name_en, kind, work, work_en, project_kind) as values
    (1, null::integer, '合成新兴产业', 'Synthetic emerging industries', 'GROUP', '创新中心', 'innovation centre', 'RESEARCH'),
    (2, 1, '合成新材料产业', 'Synthetic new materials', 'EMERGING', '新材料产业园', 'new-materials park', 'PARK'),
    (3, 1, '合成新能源产业', 'Synthetic new energy', 'EMERGING', '风光储能电站', 'wind, solar and storage station', 'ENERGY'),
    (4, 1, '合成数字产业', 'Synthetic digital industry', 'EMERGING', '数据中心', 'data centre', 'DIGITAL'),
    (5, null, '合成传统产业', 'Synthetic traditional industries', 'TRADITIONAL', '技术改造', 'plant upgrade', 'UPGRADE'),
    (6, 5, '合成化工产业', 'Synthetic chemicals', 'MANUFACTURING', '化工装置', 'chemical plant', 'PRODUCTION'),
    (7, 5, '合成装备产业', 'Synthetic equipment', 'MANUFACTURING', '装备工厂', 'equipment works', 'PRODUCTION'),
    (8, null, '合成现代农业', 'Synthetic modern agriculture', 'AGRICULTURE', '农产品加工园', 'farm-produce park', 'AGRICULTURE'),
    (9, null, '合成物流业', 'Synthetic logistics', 'SERVICE', '物流港', 'logistics port', 'LOGISTICS'),
    (10, null, '合成文旅业', 'Synthetic culture and tourism', 'SERVICE', '文化旅游区', 'culture and tourism area',
        'CULTURE_TOURISM');

-- The headline targets: what is said, its metric, the level about which years vary (in tenths), and how it is promised.
create or replace view synthetic.headline (k, words, subject_en, metric, unit, level, spread, suffix, comparator) as
    values
    (1, '生产总值增长', 'gross regional product', 'gdp_growth', '%', 55, 30, '以上', 'GE'),
    (2, '人均生产总值增长', 'gross regional product per head', 'gdp_per_capita_growth', '%', 50, 30, '', 'EQ'),
    (3, '劳动生产率增长', 'labour productivity', 'labour_productivity_growth', '%', 60, 30, '以上', 'GE'),
    (4, '城镇化率提高', 'urbanization rate', 'urbanization_rate_change', '个百分点', 8, 8, '', 'EQ'),
    (5, '研发投入增长', 'spending on research and development', 'rd_spending_growth', '%', 120, 80, '以上', 'GE'),
    (6, '工业增加值增长', 'value added of industry', 'industrial_value_added_growth', '%', 65, 40, '', 'EQ'),
    (7, '固定投资增长', 'fixed-asset investment', 'fixed_asset_investment_growth', '%', 80, 50, '', 'EQ'),
    (8, '社会零售增长', 'retail sales', 'retail_sales_growth', '%', 70, 40, '左右', 'APPROX'),
    (9, '预算收入增长', 'budget revenue', 'budget_revenue_growth', '%', 45, 30, '', 'EQ'),
    (10, '价格涨幅控制在', 'rise of consumer prices', 'consumer_price_rise', '%', 25, 10, '以内', 'LE');

-- The livelihood items of every city: each has a total, divided among five counties.
create or replace view synthetic.livelihood (k, name, name_en, category, metric, unit, level) as values
    (1, '合成城镇就业', 'Synthetic urban jobs', '就业', 'new_urban_jobs', '人', 9000),
    (2, '合成保障住房', 'Synthetic public dwellings', '住房', 'housing_unit_count', '套', 1500),
    (3, '合成老旧小区改造', 'Synthetic renewal of residential quarters', '城市更新', 'neighbourhood_count', '个', 20),
    (4, '合成农村公路', 'Synthetic rural roads', '交通出行', 'road_length', '公里', 60),
    (5, '合成雨水管网', 'Synthetic storm drains', '排水', 'pipe_length', '公里', 12),
    (6, '合成新建学校', 'Synthetic new schools', '教育', 'school_count', '所', 4),
    (7, '合成口袋公园', 'Synthetic pocket parks', '公共空间', 'park_count', '个', 6),
    (8, '合成造林', 'Synthetic afforestation', '生态环境', 'afforestation_area', '亩', 3000);

-- One report of the set: its number, its city, its year, counted from 0.
create or replace function synthetic.reports(reports integer, cities integer)
returns table (r integer, c integer, t integer, year integer, id bigint, city_id bigint)
language sql immutable as $$
    select r, (r - 1) % cities + 1, (r - 1) / cities, 2010 + (r - 1) / cities,
           1000000000 + r::bigint, 1000000000 + ((r - 1) % cities + 1) * 10::bigint
      from generate_series(1, reports) as r
$$;

-- The cities, ten counties' worth of ids apart. Their codes lie in provinces that GB/T 2260 does not assign.
create or replace function synthetic.add_places(cities integer) returns void
language sql as $$
    insert into district (id, code, name, name_en, kind)
    select 1000000000 + p, (99 - p) || '0000', '合成省' || synthetic.stems(p, 1), 'Synthetic Province ' || p + 1,
        'PROVINCE'
      from generate_series(0, (cities - 1) / 99) as p;
    insert into district (id, code, name, name_en, kind, parent_id)
    select 1000000000 + c * 10, (99 - (c - 1) / 99) || lpad(((c - 1) % 99 + 1)::text, 2, '0') || '00',
           '合成市' || lpad(c::text, 3, '0'), 'Synthetic City ' || lpad(c::text, 3, '0'), 'CITY',
           1000000000 + (c - 1) / 99
      from generate_series(1, cities) as c;
    insert into district (id, code, name, name_en, kind, parent_id)
    select 1000000000 + c * 10 + k, (99 - (c - 1) / 99) || lpad(((c - 1) % 99 + 1)::text, 2, '0') || 20 + k,
           '合成' || synthetic.stems(k - 1, 1) || '县', 'Synthetic County ' || k, 'COUNTY', 1000000000 + c * 10
      from generate_series(1, cities) as c, generate_series(1, 5) as k;
$$;
