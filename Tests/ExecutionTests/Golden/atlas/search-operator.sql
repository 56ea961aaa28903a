select "t0"."name"
from "public"."plant" as "t0"
where strpos(pg_catalog.lower(pg_catalog.normalize("t0"."name", 'NFKC')), pg_catalog.lower(pg_catalog.normalize($1::pg_catalog.text, 'NFKC'))) > 0
order by "t0"."id"
limit 100001;

select "t1"."name"
from "public"."plant" as "t1"
where strpos(pg_catalog.lower(pg_catalog.normalize("t1"."name", 'NFKC')), pg_catalog.lower(pg_catalog.normalize($1::pg_catalog.text, 'NFKC'))) > 0
order by "t1"."id"
limit 100001;
