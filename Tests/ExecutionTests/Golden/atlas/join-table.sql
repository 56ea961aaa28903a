select "t0"."name", "t0"."id"
from "public"."label" as "t0"
order by "t0"."id"
limit 100001;

with "rows" as materialized (
    select "t1"."k0" as "c0", "t2"."name" as "c1", "t2"."id" as "c2"
    from (
        select "t0"."id" as "k0"
        from "public"."label" as "t0"
    ) as "t1"
    join "public"."plant_label" as "t3" on "t3"."label_id" = "t1"."k0"
    join "public"."plant" as "t2" on "t2"."id" = "t3"."plant_id"
    where "t2"."kind" = $1::"public"."plant_kind"
    order by "t1"."k0", "t2"."name", "t2"."id"
    limit 100001
)
select "c0", "c1", "c2"
from "rows"
where (select set_config('reportql.keys_0', coalesce(array_agg("c2")::pg_catalog.text, '{}'), true) is not null from (select distinct "c2" from "rows") as keys)
order by "c0", "c1", "c2";

select "t8"."key 0", "t8"."name"
from (
    select "t4"."k0" as "key 0", "t7".*
    from unnest((select current_setting('reportql.keys_0')::pg_catalog.int8[])) as "t4" ("k0")
    cross join lateral (
        select "t5".*, "t5"."name" as "order 0", "t5"."id" as "order 1"
        from "public"."label" as "t5"
        join "public"."plant_label" as "t6" on "t5"."id" = "t6"."label_id"
        where "t6"."plant_id" = "t4"."k0"
        order by "t5"."name" desc, "t5"."id"
        limit 1
    ) as "t7"
    offset 0
) as "t8"
order by "t8"."key 0", "t8"."order 0" desc, "t8"."order 1"
limit 100001;
