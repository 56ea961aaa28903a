select "t0"."code", "t0"."id"
from "public"."region" as "t0"
order by "t0"."id"
limit 100001;

select "t1"."k0", "t3"."name", "t3"."id"
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
limit 100001;

select "t4"."k0", "t6"."day"
from (
    select "t3"."id" as "k0"
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
) as "t4"
cross join lateral (
    select "t5".*, "t5"."plant_id" as "order 0", "t5"."day" as "order 1"
    from "public"."reading" as "t5"
    where "t5"."plant_id" = "t4"."k0"
    order by "t5"."plant_id", "t5"."day"
    limit 2
    offset 1
) as "t6"
order by "t4"."k0", "t6"."order 0", "t6"."order 1"
limit 100001;
