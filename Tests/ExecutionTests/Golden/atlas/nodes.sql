select "t0"."id", "t0"."name", "t1"."id"
from "public"."plant" as "t0"
join "public"."region" as "t1" on "t1"."id" = "t0"."region_id"
where "t0"."id" = $1::pg_catalog.int8
order by "t0"."id"
limit 100001;

select "t2"."plant_id", "t2"."day", "t2"."value"
from "public"."reading" as "t2"
where ("t2"."plant_id" = $1::pg_catalog.int8 and "t2"."day" = $2::pg_catalog.date)
order by "t2"."plant_id", "t2"."day"
limit 100001;

select "t3"."k0", "t3"."k1", "t4"."text"
from (
    select "t2"."plant_id" as "k0", "t2"."day" as "k1"
    from "public"."reading" as "t2"
    where ("t2"."plant_id" = $1::pg_catalog.int8 and "t2"."day" = $2::pg_catalog.date)
) as "t3"
join "public"."remark" as "t4" on "t4"."plant_id" = "t3"."k0" and "t4"."day" = "t3"."k1"
order by "t3"."k0", "t3"."k1", "t4"."id"
limit 100001;

select "t5"."id"
from "public"."plant" as "t5"
where "t5"."id" = $1::pg_catalog.int8
order by "t5"."id"
limit 100001;

select "t6"."id", "t6"."name"
from "public"."owner" as "t6"
where "t6"."id" = $1::pg_catalog.uuid
order by "t6"."id"
limit 100001;

select "t7"."id"
from "public"."plant" as "t7"
where "t7"."id" = $1::pg_catalog.int8
order by "t7"."id"
limit 100001;

select "t8"."id"
from "public"."region" as "t8"
where "t8"."id" = $1::pg_catalog.int8
order by "t8"."id"
limit 100001;
