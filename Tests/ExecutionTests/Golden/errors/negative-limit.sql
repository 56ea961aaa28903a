select "t0"."id"
from "public"."plant" as "t0"
where "t0"."id" = $1::pg_catalog.int8
order by "t0"."id"
limit 100001;

select "t1"."k0", "t3"."day"
from (
    select "t0"."id" as "k0"
    from "public"."plant" as "t0"
    where "t0"."id" = $1::pg_catalog.int8
) as "t1"
cross join lateral (
    select "t2".*, "t2"."plant_id" as "order 0", "t2"."day" as "order 1"
    from "public"."reading" as "t2"
    where "t2"."plant_id" = "t1"."k0"
    order by "t2"."plant_id", "t2"."day"
    limit $2::pg_catalog.int8
) as "t3"
order by "t1"."k0", "t3"."order 0", "t3"."order 1"
limit 100001;

-- limit must not be negative, but is -1
