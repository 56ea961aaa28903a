select "t0"."day", "t0"."plant_id"
from "public"."reading" as "t0"
order by "t0"."plant_id", "t0"."day"
limit 100001;

with "rows" as materialized (
    select "t1"."k0" as "c0", "t1"."k1" as "c1", "t2"."text" as "c2", "t3"."value" as "c3", "t4"."name" as "c4", "t4"."id" as "c5", "t2"."id" as "c6"
    from (
        select "t0"."plant_id" as "k0", "t0"."day" as "k1"
        from "public"."reading" as "t0"
    ) as "t1"
    join "public"."remark" as "t2" on "t2"."plant_id" = "t1"."k0" and "t2"."day" = "t1"."k1"
    join "public"."reading" as "t3" on "t3"."plant_id" = "t2"."plant_id" and "t3"."day" = "t2"."day"
    join "public"."plant" as "t4" on "t4"."id" = "t3"."plant_id"
    order by "t1"."k0", "t1"."k1", "t2"."id"
    limit 100001
)
select "c0", "c1", "c2", "c3", "c4", "c5"
from "rows"
where (select set_config('reportql.keys_0', coalesce(array_agg("c5")::pg_catalog.text, '{}'), true) is not null from (select distinct "c5" from "rows") as keys)
order by "c0", "c1", "c6";

select "t8"."key 0", "t8"."day"
from (
    select "t5"."k0" as "key 0", "t7".*
    from unnest((select current_setting('reportql.keys_0')::pg_catalog.int8[])) as "t5" ("k0")
    cross join lateral (
        select "t6".*, "t6"."plant_id" as "order 0", "t6"."day" as "order 1"
        from "public"."reading" as "t6"
        where "t6"."plant_id" = "t5"."k0"
        order by "t6"."plant_id", "t6"."day"
        limit 1
    ) as "t7"
    offset 0
) as "t8"
order by "t8"."key 0", "t8"."order 0", "t8"."order 1"
limit 100001;
