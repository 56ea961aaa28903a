\set id random(:low, :high)
select f.subject, f.comparator, f.value, f.quote, m.name, u.code, u.factor
from figure f join metric m on m.id = f.metric_id join unit u on u.id = f.unit_id where f.id = :id;
