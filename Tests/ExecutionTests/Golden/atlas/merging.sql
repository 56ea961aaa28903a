select "t0"."name", "t1"."code", "t1"."name", "t1"."id", "t0"."kind"
from "public"."plant" as "t0"
join "public"."region" as "t1" on "t1"."id" = "t0"."region_id"
order by "t0"."id"
limit 1;
