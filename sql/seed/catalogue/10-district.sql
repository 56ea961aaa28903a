-- 行政区划（GB/T 2260） · Administrative districts by GB/T 2260: Puyang whole, and the places outside it that reports name.

insert into district (id, code, name, name_en, kind, parent_id)
select v.id, v.code, v.name, v.name_en, v.kind::district_kind, p.id
  from (values
    (1, '110000', '北京市', 'Beijing', 'PROVINCE', null),
    (2, '120000', '天津市', 'Tianjin', 'PROVINCE', null),
    (3, '130000', '河北省', 'Hebei', 'PROVINCE', null),
    (4, '410000', '河南省', 'Henan', 'PROVINCE', null),
    (5, '370000', '山东省', 'Shandong', 'PROVINCE', null),
    (6, '140000', '山西省', 'Shanxi', 'PROVINCE', null),
    (7, '320000', '江苏省', 'Jiangsu', 'PROVINCE', null)
  ) as v(id, code, name, name_en, kind, parent)
  left join district as p on p.code = v.parent
on conflict (code) do update set
    (name, name_en, kind, parent_id) =
    (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id)
 where (district.name, district.name_en, district.kind, district.parent_id)
    is distinct from
       (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id);

insert into district (id, code, name, name_en, kind, parent_id)
select v.id, v.code, v.name, v.name_en, v.kind::district_kind, p.id
  from (values
    (8, '410900', '濮阳市', 'Puyang', 'CITY', '410000'),
    (15, '410100', '郑州市', 'Zhengzhou', 'CITY', '410000'),
    (16, '410500', '安阳市', 'Anyang', 'CITY', '410000'),
    (17, '410600', '鹤壁市', 'Hebi', 'CITY', '410000'),
    (18, '371500', '聊城市', 'Liaocheng', 'CITY', '370000'),
    (19, '371700', '菏泽市', 'Heze', 'CITY', '370000'),
    (20, '370100', '济南市', 'Jinan', 'CITY', '370000'),
    (21, '370600', '烟台市', 'Yantai', 'CITY', '370000'),
    (23, '140100', '太原市', 'Taiyuan', 'CITY', '140000'),
    (24, '320300', '徐州市', 'Xuzhou', 'CITY', '320000')
  ) as v(id, code, name, name_en, kind, parent)
  left join district as p on p.code = v.parent
on conflict (code) do update set
    (name, name_en, kind, parent_id) =
    (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id)
 where (district.name, district.name_en, district.kind, district.parent_id)
    is distinct from
       (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id);

insert into district (id, code, name, name_en, kind, parent_id)
select v.id, v.code, v.name, v.name_en, v.kind::district_kind, p.id
  from (values
    (9, '410902', '华龙区', 'Hualong', 'DISTRICT', '410900'),
    (10, '410922', '清丰县', 'Qingfeng', 'COUNTY', '410900'),
    (11, '410923', '南乐县', 'Nanle', 'COUNTY', '410900'),
    (12, '410926', '范县', 'Fan', 'COUNTY', '410900'),
    (13, '410927', '台前县', 'Taiqian', 'COUNTY', '410900'),
    (14, '410928', '濮阳县', 'Puyang County', 'COUNTY', '410900'),
    (22, '370681', '龙口市', 'Longkou', 'COUNTY_LEVEL_CITY', '370600')
  ) as v(id, code, name, name_en, kind, parent)
  left join district as p on p.code = v.parent
on conflict (code) do update set
    (name, name_en, kind, parent_id) =
    (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id)
 where (district.name, district.name_en, district.kind, district.parent_id)
    is distinct from
       (excluded.name, excluded.name_en, excluded.kind, excluded.parent_id);
