select "t0"."code", "t0"."id"
from "public"."region" as "t0"
order by "t0"."id"
limit 100001;

select "t1"."k0", "t2"."code", "t2"."id"
from (
    select "t0"."id" as "k0"
    from "public"."region" as "t0"
) as "t1"
join "public"."region" as "t2" on "t2"."parent_id" = "t1"."k0"
order by "t1"."k0", "t2"."id"
limit 100001;

select "t3"."k0", "t4"."code"
from (
    select "t2"."id" as "k0"
    from (
        select "t0"."id" as "k0"
        from "public"."region" as "t0"
    ) as "t1"
    join "public"."region" as "t2" on "t2"."parent_id" = "t1"."k0"
) as "t3"
join "public"."region" as "t4" on "t4"."parent_id" = "t3"."k0"
order by "t3"."k0", "t4"."id"
limit 100001;

select "t5"."k0", "t6"."name", "t6"."id"
from (
    select "t0"."id" as "k0"
    from "public"."region" as "t0"
) as "t5"
join "public"."plant" as "t6" on "t6"."region_id" = "t5"."k0"
order by "t5"."k0", "t6"."id"
limit 100001;

select "t7"."k0", "t8"."day", "t8"."value"
from (
    select "t6"."id" as "k0"
    from (
        select "t0"."id" as "k0"
        from "public"."region" as "t0"
    ) as "t5"
    join "public"."plant" as "t6" on "t6"."region_id" = "t5"."k0"
) as "t7"
join "public"."reading" as "t8" on "t8"."plant_id" = "t7"."k0"
order by "t7"."k0", "t8"."plant_id", "t8"."day"
limit 100001;
