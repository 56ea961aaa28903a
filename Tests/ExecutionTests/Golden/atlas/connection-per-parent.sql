select "t0"."code", "t0"."id"
from "public"."region" as "t0"
order by "t0"."id"
limit 100001;

with "rows" as materialized (
    select "t1"."k0" as "c0", "t3"."order 0" as "c1", "t3"."order 1" as "c2", "t3"."name" as "c3", "t3"."capacity" as "c4", "t3"."id" as "c5"
    from (
        select "t0"."id" as "k0"
        from "public"."region" as "t0"
    ) as "t1"
    cross join lateral (
        select "t2".*, "t2"."capacity" as "order 0", "t2"."id" as "order 1"
        from "public"."plant" as "t2"
        where "t2"."region_id" = "t1"."k0"
        order by "t2"."capacity" desc, "t2"."id" desc
        limit 2
    ) as "t3"
    order by "t1"."k0", "t3"."order 0" desc, "t3"."order 1" desc
    limit 100001
)
select "c0", "c1", "c2", "c3", "c4", "c5"
from "rows"
where (select set_config('reportql.keys_0', coalesce(array_agg("c5")::pg_catalog.text, '{}'), true) is not null from (
    select *, row_number() over (partition by "c0" order by "c1" desc, "c2" desc) as "place"
    from "rows"
) as numbered where "place" <= 1)
order by "c0", "c1" desc, "c2" desc;

select "t4"."k0", "t5"."name"
from unnest((select current_setting('reportql.keys_0')::pg_catalog.int8[])) as "t4" ("k0")
join "public"."plant_label" as "t6" on "t6"."plant_id" = "t4"."k0"
join "public"."label" as "t5" on "t5"."id" = "t6"."label_id"
order by "t4"."k0", "t5"."id"
limit 100001;

select count(*), "t7"."k0"
from (
    select "t0"."id" as "k0"
    from "public"."region" as "t0"
) as "t7"
join "public"."plant" as "t8" on "t8"."region_id" = "t7"."k0"
group by "t7"."k0";
