select "t0"."name", "t0"."id"
from "public"."plant" as "t0"
where "t0"."id" = $1::pg_catalog.int8
order by "t0"."id"
limit 100001;

select "t1"."k0", "t2"."name"
from (
    select "t0"."id" as "k0"
    from "public"."plant" as "t0"
    where "t0"."id" = $1::pg_catalog.int8
) as "t1"
join "public"."plant_label" as "t3" on "t3"."plant_id" = "t1"."k0"
join "public"."label" as "t2" on "t2"."id" = "t3"."label_id"
where "t2"."name" ~ $2::pg_catalog.text
order by "t1"."k0", "t2"."id"
limit 100001;

select "t4"."name"
from "public"."region" as "t4"
where "t4"."code" = $1::pg_catalog.text
order by "t4"."id"
limit 100001;
