select "t0"."code", "t0"."id"
from "public"."region" as "t0"
order by "t0"."id"
limit 100001;

with "rows" as materialized (
    select "t1"."k0" as "c0", "t2"."code" as "c1", "t2"."id" as "c2"
    from (
        select "t0"."id" as "k0"
        from "public"."region" as "t0"
    ) as "t1"
    join "public"."region" as "t2" on "t2"."parent_id" = "t1"."k0"
    order by "t1"."k0", "t2"."id"
    limit 100001
)
select "c0", "c1", "c2"
from "rows"
where (select set_config('reportql.keys_0', coalesce(array_agg("c2")::pg_catalog.text, '{}'), true) is not null from "rows")
order by "c0", "c2";

select "t3"."k0", "t4"."code"
from unnest((select current_setting('reportql.keys_0')::pg_catalog.int4[])) as "t3" ("k0")
join "public"."region" as "t4" on "t4"."parent_id" = "t3"."k0"
order by "t3"."k0", "t4"."id"
limit 100001;

with "rows" as materialized (
    select "t5"."k0" as "c0", "t6"."name" as "c1", "t6"."id" as "c2"
    from (
        select "t0"."id" as "k0"
        from "public"."region" as "t0"
    ) as "t5"
    join "public"."plant" as "t6" on "t6"."region_id" = "t5"."k0"
    order by "t5"."k0", "t6"."id"
    limit 100001
)
select "c0", "c1", "c2"
from "rows"
where (select set_config('reportql.keys_1', coalesce(array_agg("c2")::pg_catalog.text, '{}'), true) is not null from "rows")
order by "c0", "c2";

select "t7"."k0", "t8"."day", "t8"."value"
from unnest((select current_setting('reportql.keys_1')::pg_catalog.int8[])) as "t7" ("k0")
join "public"."reading" as "t8" on "t8"."plant_id" = "t7"."k0"
order by "t7"."k0", "t8"."plant_id", "t8"."day"
limit 100001;
