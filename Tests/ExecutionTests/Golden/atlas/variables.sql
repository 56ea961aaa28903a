select "t0"."name", "t0"."kind"
from "public"."plant" as "t0"
where ("t0"."id" = any ($1::pg_catalog.int8[]) or exists (select from "public"."region" as "t1" where "t1"."id" = "t0"."region_id" and "t1"."code" = $2::pg_catalog.text))
order by "t0"."id"
limit least($3::pg_catalog.int8, 100001);

select "t2"."name"
from "public"."plant" as "t2"
where ("t2"."name" <> all ($1::pg_catalog.text[]) and "t2"."kind" = $2::"public"."plant_kind")
order by "t2"."id"
limit 100001;
