select "t1"."kind", "t1"."name", "t1"."capacity", "t1"."id"
from (
    select distinct on ("t0"."kind") "t0".*
    from "public"."plant" as "t0"
    order by "t0"."kind", "t0"."capacity" desc nulls last, "t0"."id"
) as "t1"
order by "t1"."capacity" desc nulls last, "t1"."id"
limit 100001;

select "t2"."k0", "t3"."day"
from (
    select "t1"."id" as "k0"
    from (
        select distinct on ("t0"."kind") "t0".*
        from "public"."plant" as "t0"
        order by "t0"."kind", "t0"."capacity" desc nulls last, "t0"."id"
    ) as "t1"
) as "t2"
join "public"."reading" as "t3" on "t3"."plant_id" = "t2"."k0"
order by "t2"."k0", "t3"."plant_id", "t3"."day"
limit 100001;

select "t4"."code", "t4"."id"
from "public"."region" as "t4"
order by "t4"."id"
limit 100001;

select "t5"."k0", "t8"."name", "t8"."active"
from (
    select "t4"."id" as "k0"
    from "public"."region" as "t4"
) as "t5"
cross join lateral (
    select "t7".*, "t7"."name" as "order 0", "t7"."id" as "order 1"
    from (
        select distinct on ("t6"."active") "t6".*
        from "public"."plant" as "t6"
        where "t6"."region_id" = "t5"."k0"
        order by "t6"."active", "t6"."name", "t6"."id"
    ) as "t7"
    order by "t7"."name", "t7"."id"
) as "t8"
order by "t5"."k0", "t8"."order 0", "t8"."order 1"
limit 100001;

select count(*)
from (
    select distinct on ("t9"."kind") "t9".*
    from "public"."plant" as "t9"
    order by "t9"."kind", "t9"."id"
) as "t10"
limit 100001;
