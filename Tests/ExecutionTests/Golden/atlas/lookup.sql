select "t0"."name"
from "public"."plant" as "t0"
where "t0"."id" = $1::pg_catalog.int8
order by "t0"."id"
limit 100001;

select "t1"."name"
from "public"."plant" as "t1"
where "t1"."id" = $1::pg_catalog.int8
order by "t1"."id"
limit 100001;

select "t2"."name", "t2"."id"
from "public"."region" as "t2"
where "t2"."code" = $1::pg_catalog.text
order by "t2"."id"
limit 100001;

select "t3"."k0", "t4"."name"
from (
    select "t2"."id" as "k0"
    from "public"."region" as "t2"
    where "t2"."code" = $1::pg_catalog.text
) as "t3"
join "public"."plant" as "t4" on "t4"."region_id" = "t3"."k0"
order by "t3"."k0", "t4"."id"
limit 100001;

select "t5"."value"
from "public"."reading" as "t5"
where ("t5"."plant_id" = $1::pg_catalog.int8 and "t5"."day" = $2::pg_catalog.date)
order by "t5"."plant_id", "t5"."day"
limit 100001;
