select id, name from project where id > :after order by id limit 51;
