select lower("t0"."years"), upper("t0"."years"), lower_inc("t0"."years"), upper_inc("t0"."years"), "t0"."years"
from "public"."plant" as "t0"
order by "t0"."id"
limit 100001;
