select "t1"."name", "t0"."id", "t1"."id"
from "public"."plant" as "t0"
left join "public"."owner" as "t1" on "t1"."id" = "t0"."owner_id"
order by "t1"."name" desc, "t0"."id"
limit 3;
