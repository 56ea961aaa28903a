select f.id, f.subject, f.subject_en, f.comparator, f.value, f.base_value, f.modality, f.nature, f.year, f.value_text,
    f.quote, f.char_start, f.char_end, m.name
from figure f join metric m on m.id = f.metric_id order by f.id limit 1000;
