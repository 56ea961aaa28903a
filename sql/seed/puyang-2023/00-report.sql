-- 濮阳市2023年政府工作报告 · Puyang's government work report of 2023. Facts, headings and short quotes only;
-- the text itself is attached later. Offsets are 0-based code points of the original file, half-open.

insert into report (id, district_id, year, title, title_en, scope, scope_en, char_count, sha256)
select v.id, c.id, v.year, v.title, v.title_en, v.scope, v.scope_en, v.char_count, v.sha256
  from (values
    (1, '410900', 2023, '政府工作报告', 'Report on the Work of the Government', '第三部分“2023年工作安排”起至结束', 'From part three, work arrangements for 2023, to the end', 10753, '219c9d3676955cfa77d5616d90fd76d66b8db8ad71def4e85a0ff4a5968b4c65')
  ) as v(id, district, year, title, title_en, scope, scope_en, char_count, sha256)
  left join district as c on c.code = v.district
on conflict (id) do update set
    (district_id, year, title, title_en, scope, scope_en, char_count, sha256) =
    (excluded.district_id, excluded.year, excluded.title, excluded.title_en, excluded.scope, excluded.scope_en,
     excluded.char_count, excluded.sha256)
 where (report.district_id, report.year, report.title, report.title_en, report.scope, report.scope_en,
        report.char_count, report.sha256)
    is distinct from
       (excluded.district_id, excluded.year, excluded.title, excluded.title_en, excluded.scope,
        excluded.scope_en, excluded.char_count, excluded.sha256);

-- 乡镇、功能区、片区（国标无代码） · Towns, zones and urban areas that the report names (no code in GB/T 2260).
insert into district (id, name, name_en, kind, parent_id)
select v.id, v.name, v.name_en, v.kind::district_kind, p.id
  from (values
    (101, '示范区', 'Demonstration Zone', 'FUNCTIONAL_ZONE', '410900'),
    (102, '马庄桥镇', 'Mazhuangqiao Town', 'TOWN', '410900'),
    (103, '北部片区', 'North Area', 'URBAN_AREA', '410900'),
    (104, '油田片区', 'Oilfield Area', 'URBAN_AREA', '410900'),
    (105, '东北片区', 'North-East Area', 'URBAN_AREA', '410900'),
    (106, '高铁片区', 'High-Speed Rail Area', 'URBAN_AREA', '410900'),
    (107, '豫北跨区域协同发展示范区', 'Northern Henan Cross-Regional Coordinated Development Demonstration Zone', 'FUNCTIONAL_ZONE', '410000'),
    (108, '红旗渠机场临港区经济圈', 'Hongqiqu Airport Area Economic Circle', 'FUNCTIONAL_ZONE', '410000'),
    (109, '黄河生态涵养发展区', 'Yellow River Ecological Conservation and Development Zone', 'FUNCTIONAL_ZONE', '410900')
  ) as v(id, name, name_en, kind, parent)
  left join district as p on p.code = v.parent
on conflict (id) do update set
    (name, name_en, kind, parent_id) =
    (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id)
 where (district.name, district.name_en, district.kind, district.parent_id)
    is distinct from
       (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id);
