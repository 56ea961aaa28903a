-- 民生类别 · Categories of people's livelihood.

insert into livelihood_category (id, name, name_en) values
    (1, '就业', 'Employment'),
    (2, '收入', 'Income'),
    (3, '物价', 'Prices'),
    (4, '社会保障', 'Social security'),
    (5, '教育', 'Education'),
    (10, '医疗卫生', 'Health'),
    (13, '养老', 'Care of the elderly'),
    (14, '住房', 'Housing'),
    (16, '交通出行', 'Roads and transport'),
    (17, '供水', 'Water supply'),
    (18, '排水', 'Drainage'),
    (19, '燃气', 'Gas supply'),
    (20, '公共空间', 'Public space'),
    (21, '文化', 'Culture'),
    (22, '体育', 'Sport'),
    (23, '乡村人居', 'Rural living environment'),
    (24, '生态环境', 'Environment'),
    (25, '公共安全', 'Public safety'),
    (26, '民生实事', 'Practical projects for the people')
on conflict (name) do update set name_en = excluded.name_en
 where livelihood_category.name_en is distinct from excluded.name_en;

insert into livelihood_category (id, name, name_en, parent_id)
select v.id, v.name, v.name_en, p.id
  from (values
    (6, '学前教育', 'Preschool education', '教育'),
    (7, '义务教育', 'Compulsory education', '教育'),
    (8, '高中教育', 'Senior secondary education', '教育'),
    (9, '职业教育', 'Vocational education', '教育'),
    (11, '中医药', 'Chinese medicine', '医疗卫生'),
    (12, '公共卫生', 'Public health', '医疗卫生'),
    (15, '城市更新', 'Urban renewal', '住房')
  ) as v(id, name, name_en, parent)
  left join livelihood_category as p on p.name = v.parent
on conflict (name) do update set
    (name_en, parent_id) =
    (excluded.name_en, excluded.parent_id)
 where (livelihood_category.name_en, livelihood_category.parent_id)
    is distinct from
       (excluded.name_en, excluded.parent_id);
