select "t0"."name"
from "public"."plant" as "t0"
where "t0"."id" = $1::pg_catalog.int8
order by "t0"."id"
limit 100001;

select "t1"."name"
from "public"."plant" as "t1"
where "t1"."id" = any ($1::pg_catalog.int8[])
order by "t1"."id"
limit 100001;

select "t2"."name"
from "public"."owner" as "t2"
where "t2"."id" = $1::pg_catalog.uuid
order by "t2"."id"
limit 100001;

select "t3"."id"
from "public"."plant" as "t3"
where "t3"."id" = $1::pg_catalog.int8
order by "t3"."id"
limit 100001;

select "t4"."code"
from "public"."region" as "t4"
order by "t4"."id"
limit 1;
