select "t0"."code", "t0"."id"
from "public"."region" as "t0"
order by "t0"."id"
limit 100001;

with "rows" as materialized (
    select "t1"."k0" as "c0", "t3"."name" as "c1", "t3"."id" as "c2", "t3"."order 0" as "c3", "t3"."order 1" as "c4"
    from (
        select "t0"."id" as "k0"
        from "public"."region" as "t0"
    ) as "t1"
    cross join lateral (
        select "t2".*, "t2"."capacity" as "order 0", "t2"."id" as "order 1"
        from "public"."plant" as "t2"
        where "t2"."region_id" = "t1"."k0"
        order by "t2"."capacity" desc nulls last, "t2"."id"
        limit 1
    ) as "t3"
    order by "t1"."k0", "t3"."order 0" desc nulls last, "t3"."order 1"
    limit 100001
)
select "c0", "c1", "c2"
from "rows"
where (select set_config('reportql.keys_0', coalesce(array_agg("c2")::pg_catalog.text, '{}'), true) is not null from "rows")
order by "c0", "c3" desc nulls last, "c4";

select "t7"."key 0", "t7"."day"
from (
    select "t4"."k0" as "key 0", "t6".*
    from unnest((select current_setting('reportql.keys_0')::pg_catalog.int8[])) as "t4" ("k0")
    cross join lateral (
        select "t5".*, "t5"."plant_id" as "order 0", "t5"."day" as "order 1"
        from "public"."reading" as "t5"
        where "t5"."plant_id" = "t4"."k0"
        order by "t5"."plant_id", "t5"."day"
        limit 2
        offset 1
    ) as "t6"
    offset 0
) as "t7"
order by "t7"."key 0", "t7"."order 0", "t7"."order 1"
limit 100001;
