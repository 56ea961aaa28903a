select "t0"."id", "t0"."name", "t0"."kind", "t0"."capacity", "t0"."share", "t0"."opened", "t0"."seen", "t0"."noted", "t0"."starts", "t0"."outage", "t0"."active", "t0"."tags", "t0"."kinds", "t0"."meta", "t0"."logo", ("t0".name || ' / ' || "t0".kind::text)::pg_catalog.text
from "public"."plant" as "t0"
order by "t0"."id"
limit 100001;
