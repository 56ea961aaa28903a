select "t3"."total", "t3"."rank", "t3"."group 0", "t3"."group 1", "t3"."value 3", "t3"."value 4", "t3"."value 5", "t3"."value 6"
from (
    select "t2".*, case when not "t2"."total" then rank() over (partition by "t2"."total" order by "t2"."value 3" desc, "t2"."group 1" desc) end as "rank", row_number() over (partition by "t2"."total" order by "t2"."value 3" desc, "t2"."group 1" desc, "t2"."group 0") as "place"
    from (
        select "t0"."kind" as "group 0", "t1"."name" as "group 1", (grouping("t0"."kind") = 1) as "total", count(*) as "value 3", sum("t0"."capacity") as "value 4", (count(*))::pg_catalog.float8 / nullif((sum(count(*)) over (partition by (grouping("t0"."kind") = 1)))::pg_catalog.float8, 0) as "value 5", (sum("t0"."capacity"))::pg_catalog.float8 / nullif((sum(sum("t0"."capacity")) over (partition by (grouping("t0"."kind") = 1)))::pg_catalog.float8, 0) as "value 6"
        from "public"."plant" as "t0"
        join "public"."region" as "t1" on "t1"."id" = "t0"."region_id"
        group by grouping sets (("t0"."kind", "t1"."name"), ())
    ) as "t2"
    where ("t2"."value 3" >= $1::pg_catalog.int4 or "t2"."total")
) as "t3"
where ("t3"."place" <= 3 or "t3"."total")
order by "t3"."total", "t3"."value 3" desc, "t3"."group 1" desc, "t3"."group 0"
limit 100001;

select "t6"."member 0", "t6"."member 1", false, "t6"."name", "t6"."id"
from (
    select "t4".*, "t4"."kind" as "member 0", "t5"."name" as "member 1", row_number() over (partition by "t4"."kind", "t5"."name" order by "t4"."name" desc, "t4"."id") as "place in group"
    from "public"."plant" as "t4"
    join "public"."region" as "t5" on "t5"."id" = "t4"."region_id"
) as "t6"
where "t6"."place in group" <= 1 and array["t6"."member 0"::pg_catalog.text, "t6"."member 1"::pg_catalog.text] in (
    select array["t3"."group 0"::pg_catalog.text, "t3"."group 1"::pg_catalog.text]
    from (
        select "t2".*, case when not "t2"."total" then rank() over (partition by "t2"."total" order by "t2"."value 3" desc, "t2"."group 1" desc) end as "rank", row_number() over (partition by "t2"."total" order by "t2"."value 3" desc, "t2"."group 1" desc, "t2"."group 0") as "place"
        from (
            select "t0"."kind" as "group 0", "t1"."name" as "group 1", (grouping("t0"."kind") = 1) as "total", count(*) as "value 3", sum("t0"."capacity") as "value 4", (count(*))::pg_catalog.float8 / nullif((sum(count(*)) over (partition by (grouping("t0"."kind") = 1)))::pg_catalog.float8, 0) as "value 5", (sum("t0"."capacity"))::pg_catalog.float8 / nullif((sum(sum("t0"."capacity")) over (partition by (grouping("t0"."kind") = 1)))::pg_catalog.float8, 0) as "value 6"
            from "public"."plant" as "t0"
            join "public"."region" as "t1" on "t1"."id" = "t0"."region_id"
            group by grouping sets (("t0"."kind", "t1"."name"), ())
        ) as "t2"
        where ("t2"."value 3" >= $1::pg_catalog.int4 or "t2"."total")
    ) as "t3"
    where ("t3"."place" <= 3 or "t3"."total")
    order by "t3"."total", "t3"."value 3" desc, "t3"."group 1" desc, "t3"."group 0"
    limit 100001
)
order by "t6"."member 0", "t6"."member 1", "t6"."place in group"
limit 100001;

select "t7"."k0", "t8"."name"
from (
    select distinct "t6"."id" as "k0"
    from (
        select "t4".*, "t4"."kind" as "member 0", "t5"."name" as "member 1", row_number() over (partition by "t4"."kind", "t5"."name" order by "t4"."name" desc, "t4"."id") as "place in group"
        from "public"."plant" as "t4"
        join "public"."region" as "t5" on "t5"."id" = "t4"."region_id"
    ) as "t6"
    where "t6"."place in group" <= 1 and array["t6"."member 0"::pg_catalog.text, "t6"."member 1"::pg_catalog.text] in (
        select array["t3"."group 0"::pg_catalog.text, "t3"."group 1"::pg_catalog.text]
        from (
            select "t2".*, case when not "t2"."total" then rank() over (partition by "t2"."total" order by "t2"."value 3" desc, "t2"."group 1" desc) end as "rank", row_number() over (partition by "t2"."total" order by "t2"."value 3" desc, "t2"."group 1" desc, "t2"."group 0") as "place"
            from (
                select "t0"."kind" as "group 0", "t1"."name" as "group 1", (grouping("t0"."kind") = 1) as "total", count(*) as "value 3", sum("t0"."capacity") as "value 4", (count(*))::pg_catalog.float8 / nullif((sum(count(*)) over (partition by (grouping("t0"."kind") = 1)))::pg_catalog.float8, 0) as "value 5", (sum("t0"."capacity"))::pg_catalog.float8 / nullif((sum(sum("t0"."capacity")) over (partition by (grouping("t0"."kind") = 1)))::pg_catalog.float8, 0) as "value 6"
                from "public"."plant" as "t0"
                join "public"."region" as "t1" on "t1"."id" = "t0"."region_id"
                group by grouping sets (("t0"."kind", "t1"."name"), ())
            ) as "t2"
            where ("t2"."value 3" >= $1::pg_catalog.int4 or "t2"."total")
        ) as "t3"
        where ("t3"."place" <= 3 or "t3"."total")
        order by "t3"."total", "t3"."value 3" desc, "t3"."group 1" desc, "t3"."group 0"
        limit 100001
    )
) as "t7"
join "public"."plant_label" as "t9" on "t9"."plant_id" = "t7"."k0"
join "public"."label" as "t8" on "t8"."id" = "t9"."label_id"
order by "t7"."k0", "t8"."id"
limit 100001;

select "t12"."group 0", "t12"."group 1", "t12"."value 2"
from (
    select extract(year from "t10"."opened")::pg_catalog.int4 as "group 0", extract(month from "t10"."opened")::pg_catalog.int4 as "group 1", count(*) as "value 2"
    from "public"."plant" as "t10"
    group by extract(year from "t10"."opened")::pg_catalog.int4, extract(month from "t10"."opened")::pg_catalog.int4
) as "t12"
order by "t12"."group 0", "t12"."group 1"
limit 100001;

select ("t15"."group 0") * $1::pg_catalog.numeric + $2::pg_catalog.numeric, ("t15"."group 0" + 1) * $1::pg_catalog.numeric + $2::pg_catalog.numeric, "t15"."group 0", "t15"."value 1"
from (
    select floor(("t13"."capacity"::pg_catalog.numeric - $2::pg_catalog.numeric) / $1::pg_catalog.numeric) as "group 0", count(*) as "value 1"
    from "public"."plant" as "t13"
    group by floor(("t13"."capacity"::pg_catalog.numeric - $2::pg_catalog.numeric) / $1::pg_catalog.numeric)
) as "t15"
order by "t15"."group 0"
limit 100001;

select "t16"."code", "t16"."id"
from "public"."region" as "t16"
order by "t16"."id"
limit 100001;

select "t20"."k0", "t20"."group 0", "t20"."value 2"
from (
    select "t19".*, row_number() over (partition by "t19"."k0" order by "t19"."group 0") as "place"
    from (
        select "t17"."k0" as "k0", "t18"."kind" as "group 0", count(*) as "value 2"
        from (
            select "t16"."id" as "k0"
            from "public"."region" as "t16"
        ) as "t17"
        join "public"."plant" as "t18" on "t18"."region_id" = "t17"."k0"
        group by "t17"."k0", "t18"."kind"
    ) as "t19"
) as "t20"
where "t20"."place" <= 1
order by "t20"."k0", "t20"."group 0"
limit 100001;

select "t23"."member 0", "t23"."member 1", "t23"."id"
from (
    select "t22".*, "t21"."k0" as "member 0", "t22"."kind" as "member 1", row_number() over (partition by "t21"."k0", "t22"."kind" order by "t22"."id") as "place in group"
    from (
        select "t16"."id" as "k0"
        from "public"."region" as "t16"
    ) as "t21"
    join "public"."plant" as "t22" on "t22"."region_id" = "t21"."k0"
) as "t23"
where array["t23"."member 0"::pg_catalog.text, "t23"."member 1"::pg_catalog.text] in (
    select array["t20"."k0"::pg_catalog.text, "t20"."group 0"::pg_catalog.text]
    from (
        select "t19".*, row_number() over (partition by "t19"."k0" order by "t19"."group 0") as "place"
        from (
            select "t17"."k0" as "k0", "t18"."kind" as "group 0", count(*) as "value 2"
            from (
                select "t16"."id" as "k0"
                from "public"."region" as "t16"
            ) as "t17"
            join "public"."plant" as "t18" on "t18"."region_id" = "t17"."k0"
            group by "t17"."k0", "t18"."kind"
        ) as "t19"
    ) as "t20"
    where "t20"."place" <= 1
    order by "t20"."k0", "t20"."group 0"
    limit 100001
)
order by "t23"."member 0", "t23"."member 1", "t23"."place in group"
limit 100001;
