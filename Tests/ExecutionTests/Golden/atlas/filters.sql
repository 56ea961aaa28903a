select "t0"."id"
from "public"."plant" as "t0"
where "t0"."name" like $1::pg_catalog.text
order by "t0"."id"
limit 100001;

select "t1"."id"
from "public"."plant" as "t1"
where "t1"."name" like $1::pg_catalog.text
order by "t1"."id"
limit 100001;

select "t2"."id"
from "public"."plant" as "t2"
where (("t2"."kind" = any ($1::"public"."plant_kind"[]) or "t2"."capacity" >= $2::pg_catalog.numeric) and not ("t2"."active" = $3::pg_catalog.bool))
order by "t2"."id"
limit 100001;

select "t3"."id"
from "public"."plant" as "t3"
where (exists (select from "public"."owner" as "t4" where "t4"."id" = "t3"."owner_id" and "t4"."name" = $1::pg_catalog.text) and exists (select from "public"."reading" as "t5" where "t5"."plant_id" = "t3"."id" and "t5"."value" > $2::pg_catalog.float8))
order by "t3"."id"
limit 100001;

select "t6"."id"
from "public"."plant" as "t6"
where not exists (select from "public"."reading" as "t7" where "t7"."plant_id" = "t6"."id")
order by "t6"."id"
limit 100001;

select "t8"."id"
from "public"."plant" as "t8"
where not exists (select from "public"."label" as "t9"
join "public"."plant_label" as "t10" on "t9"."id" = "t10"."label_id" where "t10"."plant_id" = "t8"."id" and ("t9"."name" = $1::pg_catalog.text) is not true)
order by "t8"."id"
limit 100001;

select "t11"."id"
from "public"."plant" as "t11"
where "t11"."opened" is null
order by "t11"."id"
limit 100001;

select "t12"."id"
from "public"."plant" as "t12"
where false
order by "t12"."id"
limit 100001;

select "t13"."id"
from "public"."plant" as "t13"
where (exists (select from "public"."owner" as "t14" where "t14"."id" = "t13"."owner_id" and "t14"."name" is not null) and "t13"."kind" <> $1::"public"."plant_kind")
order by "t13"."id"
limit 100001;

select "t15"."id"
from "public"."plant" as "t15"
where "t15"."capacity" is distinct from $1::pg_catalog.numeric
order by "t15"."id"
limit 100001;

select "t16"."id"
from "public"."plant" as "t16"
where "t16"."name" ~* $1::pg_catalog.text
order by "t16"."id"
limit 100001;
