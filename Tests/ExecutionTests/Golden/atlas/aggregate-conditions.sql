select "t0"."name"
from "public"."plant" as "t0"
where (select count(*) >= $1::pg_catalog.int4 from "public"."reading" as "t1" where "t1"."plant_id" = "t0"."id" and "t1"."value" is not null)
order by "t0"."id"
limit 100001;

select "t2"."id"
from "public"."plant" as "t2"
where (select count(*) = $1::pg_catalog.int4 from "public"."reading" as "t3" where "t3"."plant_id" = "t2"."id")
order by "t2"."id"
limit 100001;

select "t4"."id"
from "public"."plant" as "t4"
order by (select max("t5"."value") from "public"."reading" as "t5" where "t5"."plant_id" = "t4"."id") desc nulls last, (select count(*) from "public"."label" as "t6"
join "public"."plant_label" as "t7" on "t6"."id" = "t7"."label_id" where "t7"."plant_id" = "t4"."id") desc, "t4"."id"
limit 100001;
