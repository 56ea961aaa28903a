-- id: "x" is not an id of this type, whose ids are whole numbers

-- id: "9223372036854775808" is not an id of this type, whose ids are whole numbers

select "t2"."name"
from "public"."region" as "t2"
where "t2"."code" = $1::pg_catalog.text
order by "t2"."id"
limit 100001;
