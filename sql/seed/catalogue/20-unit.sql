-- 计量单位 · Units as printed. Base units first: a unit's factor leads to the base unit of its dimension.
-- 1 公顷 = 15 亩, 1 平方公里 = 1500 亩, 1 亩 = 2000/3 m², 1 斤 = 0.5 公斤: every factor is an exact decimal.

insert into unit (id, code, name, name_en, dimension, factor, base_unit_id) values
    (1, '元', '元', 'yuan', 'money', 1, 1),
    (4, '亩', '亩', 'mu', 'area', 1, 4),
    (8, '米', '米', 'metre', 'length', 1, 8),
    (10, '公斤', '公斤', 'kilogram', 'mass', 1, 10),
    (15, '人', '人', 'person', 'person', 1, 15),
    (19, '个', '个', 'item', 'count', 1, 19),
    (28, '%', '百分比', 'per cent', 'percent', 1, 28),
    (29, '个百分点', '百分点', 'percentage point', 'percentage_point', 1, 29),
    (30, '倍', '倍', 'times', 'multiple', 1, 30)
on conflict (code) do update set
    (name, name_en, dimension) =
    (excluded.name, excluded.name_en, excluded.dimension)
 where (unit.name, unit.name_en, unit.dimension)
    is distinct from
       (excluded.name, excluded.name_en, excluded.dimension);

insert into unit (id, code, name, name_en, dimension, factor, base_unit_id)
select v.id, v.code, v.name, v.name_en, v.dimension, v.factor, b.id
  from (values
    (2, '万元', '万元', '10,000 yuan', 'money', 10000, '元'),
    (3, '亿元', '亿元', '100 million yuan', 'money', 100000000, '元'),
    (5, '万亩', '万亩', '10,000 mu', 'area', 10000, '亩'),
    (6, '公顷', '公顷', 'hectare', 'area', 15, '亩'),
    (7, '平方公里', '平方公里', 'square kilometre', 'area', 1500, '亩'),
    (9, '公里', '公里', 'kilometre', 'length', 1000, '米'),
    (11, '斤', '斤', 'jin', 'mass', 0.5, '公斤'),
    (12, '吨', '吨', 'tonne', 'mass', 1000, '公斤'),
    (13, '万吨', '万吨', '10,000 tonnes', 'mass', 10000000, '公斤'),
    (14, '亿斤', '亿斤', '100 million jin', 'mass', 50000000, '公斤'),
    (16, '名', '名', 'person (named)', 'person', 1, '人'),
    (17, '万人', '万人', '10,000 persons', 'person', 10000, '人'),
    (18, '万名', '万名', '10,000 persons (named)', 'person', 10000, '人'),
    (20, '项', '项', 'item (of work)', 'count', 1, '个'),
    (21, '家', '家', 'item (enterprise, institution)', 'count', 1, '个'),
    (22, '套', '套', 'dwelling', 'count', 1, '个'),
    (23, '座', '座', 'item (structure)', 'count', 1, '个'),
    (24, '辆', '辆', 'vehicle', 'count', 1, '个'),
    (25, '条', '条', 'item (line)', 'count', 1, '个'),
    (26, '所', '所', 'item (school)', 'count', 1, '个'),
    (27, '件', '件', 'item (matter)', 'count', 1, '个')
  ) as v(id, code, name, name_en, dimension, factor, base)
  left join unit as b on b.code = v.base
on conflict (code) do update set
    (name, name_en, dimension, factor, base_unit_id) =
    (excluded.name, excluded.name_en, excluded.dimension, excluded.factor, excluded.base_unit_id)
 where (unit.name, unit.name_en, unit.dimension, unit.factor, unit.base_unit_id)
    is distinct from
       (excluded.name, excluded.name_en, excluded.dimension, excluded.factor, excluded.base_unit_id);
