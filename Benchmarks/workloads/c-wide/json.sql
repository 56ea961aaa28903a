select json_build_object('data', json_build_object('figures', json_agg(json_build_object(
    'id', f.id::text, 'subject', f.subject, 'subjectEn', f.subject_en, 'comparator', f.comparator, 'value', f.value,
    'baseValue', f.base_value, 'modality', f.modality, 'nature', f.nature, 'year', f.year,
    'valueText', f.value_text, 'quote', f.quote, 'charStart', f.char_start, 'charEnd', f.char_end,
    'metric', json_build_object('name', m.name)) order by f.id)))
from (select * from figure order by id limit 1000) f join metric m on m.id = f.metric_id;
