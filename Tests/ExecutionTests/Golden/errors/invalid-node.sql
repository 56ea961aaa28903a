-- id is not the nodeId of anything here

-- ids[0]: "x" is not an id of this type, whose ids are whole numbers

select "t1"."id"
from "public"."plant" as "t1"
where "t1"."id" = $1::pg_catalog.int8
order by "t1"."id"
limit 100001;
