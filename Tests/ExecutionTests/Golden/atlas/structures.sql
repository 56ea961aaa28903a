select "t0"."id"
from "public"."plant" as "t0"
where "t0"."tags" @> $1::pg_catalog.text[]
order by "t0"."id"
limit 100001;

select "t1"."id"
from "public"."plant" as "t1"
where "t1"."kinds" && $1::"public"."plant_kind"[]
order by "t1"."id"
limit 100001;

select "t2"."id"
from "public"."plant" as "t2"
where "t2"."tags" <@ $1::pg_catalog.text[]
order by "t2"."id"
limit 100001;

select "t3"."id"
from "public"."plant" as "t3"
where "t3"."meta" @> $1::pg_catalog.jsonb
order by "t3"."id"
limit 100001;

select "t4"."id"
from "public"."plant" as "t4"
where "t4"."meta" ? $1::pg_catalog.text
order by "t4"."id"
limit 100001;

select "t5"."id"
from "public"."plant" as "t5"
where "t5"."meta" @? $1::pg_catalog.jsonpath
order by "t5"."id"
limit 100001;

select "t6"."id"
from "public"."plant" as "t6"
where "t6"."years" @> $1::pg_catalog.int4
order by "t6"."id"
limit 100001;

select "t7"."id"
from "public"."plant" as "t7"
where "t7"."years" && "pg_catalog"."int4range"($1::pg_catalog.int4, null, '[)')
order by "t7"."id"
limit 100001;

select "t8"."id"
from "public"."plant" as "t8"
where ("t8"."years" <@ "pg_catalog"."int4range"(null, $1::pg_catalog.int4, '[]') and not isempty("t8"."years"))
order by "t8"."id"
limit 100001;
