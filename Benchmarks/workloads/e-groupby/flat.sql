select p.kind, d.name, count(*) from project p join district d on d.id = p.city_id
group by p.kind, d.name order by count(*) desc, p.kind, d.name limit 20;
