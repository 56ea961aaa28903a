select count(*), count(distinct "t0"."kind"), count(distinct "t0"."active"), sum("t0"."capacity"), sum("t0"."share"), avg("t0"."capacity"), min("t0"."name"), min("t0"."opened"), min("t0"."kind"), max("t0"."capacity"), max("t0"."seen"), stddev_samp("t0"."share"), percentile_cont(0.5) within group (order by "t0"."share"), percentile_cont($1::pg_catalog.float8) within group (order by "t0"."share")
from "public"."plant" as "t0"
where "t0"."capacity" >= $2::pg_catalog.numeric
limit 100001;

select "t1"."code", "t1"."id"
from "public"."region" as "t1"
order by "t1"."id"
limit 100001;

select "t2"."k0", count(*), sum("t3"."capacity"), max("t3"."opened"), count(distinct "t3"."kind")
from (
    select "t1"."id" as "k0"
    from "public"."region" as "t1"
) as "t2"
join "public"."plant" as "t3" on "t3"."region_id" = "t2"."k0"
group by "t2"."k0"
limit 100001;
