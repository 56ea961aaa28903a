select json_build_object('data', json_build_object('reports', coalesce(json_agg(json_build_object(
    'title', r.title, 'industries', i.list) order by r.id), '[]')))
from (select id, title from report order by id limit 10) r
cross join lateral (
    select coalesce(json_agg(json_build_object('name', i.name, 'projects', p.list) order by i.id), '[]') as list
    from industry i
    cross join lateral (
        select coalesce(json_agg(json_build_object('name', p.name, 'city', json_build_object('name', d.name))
            order by p.id), '[]') as list
        from (
            select p.id, p.name, p.city_id from industry_project ip join project p on p.id = ip.project_id
            where ip.industry_id = i.id order by p.id limit 5) p
        join district d on d.id = p.city_id) p
    where i.report_id = r.id) i;
