select "t1"."name", "t0"."id", "t0"."name"
from "public"."plant" as "t0"
left join "public"."owner" as "t1" on "t1"."id" = "t0"."owner_id"
order by "t1"."name" desc, "t0"."id"
limit 3;

select "t2"."k0", "t3"."day"
from (
    select "t0"."id" as "k0"
    from "public"."plant" as "t0"
    left join "public"."owner" as "t1" on "t1"."id" = "t0"."owner_id"
    order by "t1"."name" desc, "t0"."id"
    limit 2
) as "t2"
join "public"."reading" as "t3" on "t3"."plant_id" = "t2"."k0"
order by "t2"."k0", "t3"."plant_id", "t3"."day"
limit 100001;

select count(*)
from "public"."plant" as "t4";

select count(*)
from (
    select 1
    from "public"."plant" as "t5"
    limit 3
) as page;

select case when count(*) >= 3 then 'AT_LEAST' else 'EXACT' end
from (
    select 1
    from "public"."plant" as "t6"
    limit 3
) as page;
