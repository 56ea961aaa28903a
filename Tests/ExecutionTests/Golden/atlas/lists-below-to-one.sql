select "t0"."name", "t1"."id", "t1"."name", "t4"."id"
from "public"."plant" as "t0"
left join "public"."owner" as "t1" on "t1"."id" = "t0"."owner_id"
join "public"."region" as "t4" on "t4"."id" = "t0"."region_id"
order by "t0"."id"
limit 100001;

select "t2"."k0", "t3"."id"
from (
    select distinct "t1"."id" as "k0"
    from "public"."plant" as "t0"
    left join "public"."owner" as "t1" on "t1"."id" = "t0"."owner_id"
) as "t2"
join "public"."plant" as "t3" on "t3"."owner_id" = "t2"."k0"
order by "t2"."k0", "t3"."id"
limit 100001;

select "t5"."k0", "t6"."id"
from (
    select distinct "t4"."id" as "k0"
    from "public"."plant" as "t0"
    join "public"."region" as "t4" on "t4"."id" = "t0"."region_id"
) as "t5"
join "public"."plant" as "t6" on "t6"."region_id" = "t5"."k0"
order by "t5"."k0", "t6"."id"
limit 100001;
