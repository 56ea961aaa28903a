select "t0"."day", "t0"."plant_id"
from "public"."reading" as "t0"
order by "t0"."plant_id", "t0"."day"
limit 100001;

select "t1"."k0", "t1"."k1", "t2"."text", "t3"."value", "t4"."name", "t4"."id"
from (
    select "t0"."plant_id" as "k0", "t0"."day" as "k1"
    from "public"."reading" as "t0"
) as "t1"
join "public"."remark" as "t2" on "t2"."plant_id" = "t1"."k0" and "t2"."day" = "t1"."k1"
join "public"."reading" as "t3" on "t3"."plant_id" = "t2"."plant_id" and "t3"."day" = "t2"."day"
join "public"."plant" as "t4" on "t4"."id" = "t3"."plant_id"
order by "t1"."k0", "t1"."k1", "t2"."id"
limit 100001;

select "t5"."k0", "t7"."day"
from (
    select distinct "t4"."id" as "k0"
    from (
        select "t0"."plant_id" as "k0", "t0"."day" as "k1"
        from "public"."reading" as "t0"
    ) as "t1"
    join "public"."remark" as "t2" on "t2"."plant_id" = "t1"."k0" and "t2"."day" = "t1"."k1"
    join "public"."reading" as "t3" on "t3"."plant_id" = "t2"."plant_id" and "t3"."day" = "t2"."day"
    join "public"."plant" as "t4" on "t4"."id" = "t3"."plant_id"
) as "t5"
cross join lateral (
    select "t6".*, "t6"."plant_id" as "order 0", "t6"."day" as "order 1"
    from "public"."reading" as "t6"
    where "t6"."plant_id" = "t5"."k0"
    order by "t6"."plant_id", "t6"."day"
    limit 1
) as "t7"
order by "t5"."k0", "t7"."order 0", "t7"."order 1"
limit 100001;
