select "t0"."id"
from "public"."plant" as "t0"
where "t0"."name" ~ $1::pg_catalog.text
order by "t0"."id"
limit 100001;

select "t1"."name"
from "public"."region" as "t1"
where "t1"."code" = $1::pg_catalog.text
order by "t1"."id"
limit 100001;
