select "t0"."name", "t0"."id"
from "public"."label" as "t0"
order by "t0"."id"
limit 100001;

select "t1"."k0", "t2"."name", "t2"."id"
from (
    select "t0"."id" as "k0"
    from "public"."label" as "t0"
) as "t1"
join "public"."plant_label" as "t3" on "t3"."label_id" = "t1"."k0"
join "public"."plant" as "t2" on "t2"."id" = "t3"."plant_id"
where "t2"."kind" = $1::"public"."plant_kind"
order by "t1"."k0", "t2"."name", "t2"."id"
limit 100001;

select "t4"."k0", "t7"."name"
from (
    select distinct "t2"."id" as "k0"
    from (
        select "t0"."id" as "k0"
        from "public"."label" as "t0"
    ) as "t1"
    join "public"."plant_label" as "t3" on "t3"."label_id" = "t1"."k0"
    join "public"."plant" as "t2" on "t2"."id" = "t3"."plant_id"
    where "t2"."kind" = $1::"public"."plant_kind"
) as "t4"
cross join lateral (
    select "t5".*, "t5"."name" as "order 0", "t5"."id" as "order 1"
    from "public"."label" as "t5"
    join "public"."plant_label" as "t6" on "t5"."id" = "t6"."label_id"
    where "t6"."plant_id" = "t4"."k0"
    order by "t5"."name" desc, "t5"."id"
    limit 1
) as "t7"
order by "t4"."k0", "t7"."order 0" desc, "t7"."order 1"
limit 100001;
