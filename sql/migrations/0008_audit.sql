-- The audit that ships: an empty answer means that nothing is missing, invented or untraceable.

-- Findings of one report. `audit_until` ends the audit of completeness at an offset, for a report that is being
-- entered part by part; null audits the whole.
create function report_audit(audited_report bigint, audit_until integer default null)
returns table (rule text, entity text, entity_id bigint, char_start integer, finding text)
language sql stable as $$
    with r as (
        select id, content, district_id, coalesce(audit_until, char_count) as until
          from report where id = audited_report
    ), words as (
        select q.* from quotation as q where q.report_id = audited_report
    ), tokens as (
        select t.* from number_token as t where t.report_id = audited_report
    ), digit_runs as (
        -- Every run of digits: of the text where it is attached, else of every quotation.
        select m.place - 1 as char_start, m.run
          from r, lateral (
              select (sum(char_length(s.before)) over w + sum(char_length(s.run)) over w
                      - char_length(s.run) + 1)::integer as place, s.run
                from (select x[1] as before, x[2] as run, n
                        from regexp_matches(r.content, '([^0-9]*)([0-9]+(?:[.][0-9]+)?)', 'g')
                             with ordinality as g(x, n)) as s
              window w as (order by s.n)) as m
         where r.content is not null
        union
        select w.char_start + (sum(char_length(s.before)) over v + sum(char_length(s.run)) over v
               - char_length(s.run))::integer, s.run
          from r, words as w, lateral (
              select x[1] as before, x[2] as run, n
                from regexp_matches(w.words, '([^0-9]*)([0-9]+(?:[.][0-9]+)?)', 'g')
                     with ordinality as g(x, n)) as s
         where r.content is null
        window v as (partition by w.entity, w.entity_id order by s.n)
    )
    select 'report exists', 'report', audited_report, null::integer, 'there is no such report'
     where not exists (select from r)
    union all
    select 'quote verbatim', w.entity, w.entity_id, w.char_start,
           format('quotes %L where the text has %L', w.words,
                  substr(r.content, w.char_start + 1, w.char_end - w.char_start))
      from r, words as w
     where r.content is not null
       and w.words is distinct from case when w.joins_lines
           then replace(substr(r.content, w.char_start + 1, w.char_end - w.char_start), E'\n', '')
           else substr(r.content, w.char_start + 1, w.char_end - w.char_start) end
    union all
    select 'quote at most 40 characters', w.entity, w.entity_id, w.char_start,
           format('%s characters', char_length(w.words))
      from words as w where char_length(w.words) > 40
    union all
    select 'value inside quote', 'figure', f.id, f.char_start,
           format('%L is not in %L at its offset', f.value_text, f.quote)
      from figure as f
     where f.report_id = audited_report
       and substr(f.quote, f.value_start - f.char_start + 1, f.value_end - f.value_start) <> f.value_text
    union all
    select 'printed number has a token', 'number_token', null, d.char_start, format('no token for %L', d.run)
      from digit_runs as d, r
     where d.char_start < r.until
       and not exists (select from tokens as t where t.char_start = d.char_start and t.token = d.run)
       -- A quotation may begin or end inside a number only where a token covers it whole.
       and not exists (select from tokens as t
                        where r.content is null and t.char_start <= d.char_start
                          and t.char_end >= d.char_start + char_length(d.run))
    union all
    select 'token is a printed number', 'number_token', t.id, t.char_start, format('the text has no number %L here', t.token)
      from tokens as t, r
     where r.content is not null
       and not exists (select from digit_runs as d where t.char_start = d.char_start and t.token = d.run)
    union all
    select 'value token inside its figure', 'number_token', t.id, t.char_start,
           format('%L lies outside figure %s', t.token, f.id)
      from tokens as t join figure as f on f.id = t.figure_id
     where t.disposition = 'VALUE' and not (t.char_start >= f.value_start and t.char_end <= f.value_end)
    union all
    select 'qualifier token inside a qualifier', 'number_token', t.id, t.char_start,
           format('%L lies outside the qualifiers of figure %s', t.token, t.figure_id)
      from tokens as t
     where t.disposition = 'QUALIFIER'
       and not exists (select from figure_qualifier as q
                        where q.figure_id = t.figure_id
                          and t.char_start >= q.char_start and t.char_end <= q.char_end)
    union all
    select 'figure rests on a printed number', 'figure', f.id, f.char_start,
           format('%s is not printed in %L', trim_scale(v.number), f.value_text)
      from figure as f, lateral (values (f.value), (f.value_high)) as v(number)
     where f.report_id = audited_report and not f.is_han_numeral and v.number is not null
       and not exists (select from tokens as t
                        where t.disposition = 'VALUE' and t.char_start >= f.value_start
                          and t.char_end <= f.value_end and t.token::numeric = v.number)
    union all
    select 'qualifier rests on a printed number', 'figure_qualifier', q.id, q.char_start,
           format('%s is not printed in %L', trim_scale(q.value), q.quote)
      from figure_qualifier as q
     where q.report_id = audited_report and not q.is_han_numeral
       and not exists (select from tokens as t
                        where t.disposition = 'QUALIFIER' and t.char_start >= q.char_start
                          and t.char_end <= q.char_end and t.token::numeric = q.value)
    union all
    select 'sentence begins in its section', 'sentence', s.id, s.char_start, format('section %s does not hold it', s.section_id)
      from sentence as s join section as c on c.id = s.section_id
     where s.report_id = audited_report and (s.char_start < c.char_start or s.char_start >= c.char_end)
    union all
    select 'sentence is in the deepest section', 'sentence', s.id, s.char_start,
           format('section %s begins nearer than section %s', deeper.id, s.section_id)
      from sentence as s join section as c on c.id = s.section_id
      join section as deeper on deeper.report_id = s.report_id and deeper.level > c.level
       and s.char_start >= deeper.char_start and s.char_start < deeper.char_end
     where s.report_id = audited_report
    union all
    select 'every character is in a sentence', 'sentence', null, g.place - 1,
           format('%L is in no sentence', substr(r.content, g.place, 1))
      from r, lateral generate_series(1, r.until) as g(place)
     where r.content is not null and substr(r.content, g.place, 1) <> E'\n'
       and not exists (select from sentence as s where s.report_id = r.id
                        and g.place - 1 >= s.char_start and g.place - 1 < s.char_end)
    union all
    select 'sentences are numbered in order', 'sentence', s.id, s.char_start, format('ordinal %s, place %s', s.ordinal, s.place)
      from (select id, char_start, ordinal, row_number() over (order by char_start) as place
              from sentence where report_id = audited_report) as s
     where s.ordinal <> s.place
    union all
    select 'entity has a mention', e.entity, e.id, null, format('%s is mentioned nowhere', e.name)
      from (
        select 'industry' as entity, i.id, i.name from industry as i
         where i.report_id = audited_report and not exists (select from mention as m where m.industry_id = i.id)
        union all
        select 'project', p.id, p.name from project as p, r
         where p.city_id = r.district_id and not exists (select from mention as m where m.project_id = p.id)
        union all
        select 'project_group', g.id, g.name from project_group as g
         where g.report_id = audited_report and not exists (select from mention as m where m.project_group_id = g.id)
        union all
        select 'organization', o.id, o.name from organization as o
         where not exists (select from mention as m where m.organization_id = o.id)
        union all
        select 'livelihood_item', l.id, l.name from livelihood_item as l, r
         where l.city_id = r.district_id and not exists (select from mention as m where m.livelihood_item_id = l.id)
        union all
        -- Administrative districts come whole from GB/T 2260; towns, zones and urban areas only from a report.
        select 'district', d.id, d.name from district as d
         where d.code is null and not exists (select from mention as m where m.district_id = d.id)
      ) as e
    union all
    select 'quote with doubtful words is linked', 'figure', f.id, f.char_start, format('reading %s', g.id)
      from figure as f join reading as g
        on g.report_id = f.report_id and g.char_start < f.char_end and g.char_end > f.char_start
     where f.report_id = audited_report
       and not exists (select from figure_reading as x where x.figure_id = f.id and x.reading_id = g.id)
    order by 4 nulls last, 1, 3
$$;
comment on function report_audit(bigint, integer) is '审计：返回空表示无缺漏、无杜撰、可追溯 · The audit of one report; no row means that nothing is missing, invented or untraceable';

-- Ends the load with every finding where the audit of a report is not empty.
create function report_must_pass_audit(audited_report bigint, audit_until integer default null) returns void
language plpgsql as $$
declare
    findings integer;
    list text;
begin
    select count(*), string_agg(format('%s: %s %s at %s: %s', a.rule, a.entity, a.entity_id, a.char_start, a.finding), E'\n')
      into findings, list from report_audit(audited_report, audit_until) as a;
    if findings > 0 then
        raise exception using errcode = 'check_violation',
            message = format('the audit of report %s has %s findings', audited_report, findings), detail = list,
            hint = format('select * from report_audit(%s)', audited_report);
    end if;
end $$;
comment on function report_must_pass_audit(bigint, integer) is '审计不通过则中止装载 · Ends the load where the audit has findings';

-- What each section holds, its sub-sections included.
create function report_section_counts(counted_report bigint)
returns table (section_id bigint, label text, title text, level integer, sentences bigint, figures bigint,
               qualitative_targets bigint, mentions bigint, readings bigint, number_tokens bigint)
language sql stable as $$
    with recursive below (top_id, id) as (
        select id, id from section where report_id = counted_report
        union all
        select below.top_id, child.id from below join section as child on child.parent_id = below.id
    )
    select s.id, s.label, s.title, s.level,
           (select count(*) from sentence as x join below as b on b.id = x.section_id where b.top_id = s.id),
           (select count(*) from figure as x join below as b on b.id = x.section_id where b.top_id = s.id),
           (select count(*) from qualitative_target as x join below as b on b.id = x.section_id where b.top_id = s.id),
           (select count(*) from mention as x join below as b on b.id = x.section_id where b.top_id = s.id),
           (select count(*) from reading as x join below as b on b.id = x.section_id where b.top_id = s.id),
           (select count(*) from number_token as x join below as b on b.id = x.section_id where b.top_id = s.id)
      from section as s
     where s.report_id = counted_report
     order by s.char_start, s.level
$$;
comment on function report_section_counts(bigint) is '各章节（含下级）的数量 · What each section holds, its sub-sections included';
