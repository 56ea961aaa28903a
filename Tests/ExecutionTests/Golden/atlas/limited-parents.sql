select "t0"."name", "t0"."id"
from "public"."plant" as "t0"
left join "public"."owner" as "t1" on "t1"."id" = "t0"."owner_id"
order by "t1"."name", "t0"."id"
limit 2
offset 1;

select "t2"."k0", "t3"."day"
from (
    select "t0"."id" as "k0"
    from "public"."plant" as "t0"
    left join "public"."owner" as "t1" on "t1"."id" = "t0"."owner_id"
    order by "t1"."name", "t0"."id"
    limit 2
    offset 1
) as "t2"
join "public"."reading" as "t3" on "t3"."plant_id" = "t2"."k0"
order by "t2"."k0", "t3"."plant_id", "t3"."day"
limit 100001;

with "rows" as materialized (
    select "t4"."k0" as "c0", "t5"."name" as "c1", "t5"."id" as "c2"
    from (
        select "t0"."id" as "k0"
        from "public"."plant" as "t0"
        left join "public"."owner" as "t1" on "t1"."id" = "t0"."owner_id"
        order by "t1"."name", "t0"."id"
        limit 2
        offset 1
    ) as "t4"
    join "public"."plant_label" as "t6" on "t6"."plant_id" = "t4"."k0"
    join "public"."label" as "t5" on "t5"."id" = "t6"."label_id"
    order by "t4"."k0", "t5"."id"
    limit 100001
)
select "c0", "c1", "c2"
from "rows"
where (select set_config('reportql.keys_0', coalesce(array_agg("c2")::pg_catalog.text, '{}'), true) is not null from (select distinct "c2" from "rows") as keys)
order by "c0", "c2";

select "t7"."k0", "t8"."name"
from unnest((select current_setting('reportql.keys_0')::pg_catalog.int4[])) as "t7" ("k0")
join "public"."plant_label" as "t9" on "t9"."label_id" = "t7"."k0"
join "public"."plant" as "t8" on "t8"."id" = "t9"."plant_id"
order by "t7"."k0", "t8"."id"
limit 100001;
