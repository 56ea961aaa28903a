select "t0"."name", "t1"."id", "t1"."name", "t2"."name", "t3"."id", "t3"."name", "t4"."id", "t4"."name", "t5"."id", "t5"."name"
from "public"."plant" as "t0"
left join "public"."owner" as "t1" on "t1"."id" = "t0"."owner_id"
join "public"."region" as "t2" on "t2"."id" = "t0"."region_id"
left join "public"."region" as "t3" on "t3"."id" = "t2"."parent_id"
left join "public"."region" as "t4" on "t4"."id" = "t3"."parent_id"
left join "public"."region" as "t5" on "t5"."id" = "t4"."parent_id"
order by "t0"."id" desc
limit 100001;
