-- The rows of synthetic reports, from the pieces of their texts.

-- Reports, sections, sentences and what they speak of.
create or replace function synthetic.add_entities() returns void
language plpgsql as $$
begin
    insert into report (id, district_id, year, title, title_en, char_count, sha256)
    select q.id, q.city_id, q.year, '政府工作报告（合成）', 'Synthetic government work report', char_length(x.content),
           encode(sha256(convert_to(x.content, 'UTF8')), 'hex')
      from synthetic_report as q join synthetic_text as x using (r) order by q.id;

    insert into section (id, report_id, parent_id, label, title, title_en, title_start, title_end, level, ordinal,
        char_start, char_end)
    select 1000000000 + t.r * 1000::bigint + t.key, 1000000000 + t.r::bigint,
           case when t.key > 10 then 1000000000 + t.r * 1000::bigint + 3 end,
           l.words, t.words, case t.key when 1 then 'Synthetic government work report' when 2 then 'Headline targets'
               when 3 then 'Industries' when 4 then 'Livelihood' else i.name_en end,
           t.char_start, t.char_end, case when t.key > 10 then 2 else 1 end,
           case when t.key > 10 then t.key - 10 else t.key end, coalesce(l.char_start, t.char_start), e.char_end
      from synthetic_placed as t
      left join synthetic_placed as l on l.r = t.r and l.what = 'label' and l.key = t.key
      left join synthetic.industry as i on i.k = t.key - 10
      join (select r, section, max(char_end) as char_end from synthetic_sentence group by 1, 2
            union all select r, -3, max(char_end) from synthetic_sentence where section > 10 group by 1) as e
        on e.r = t.r and e.section = case t.key when 3 then -3 else t.key end
     where t.what = 'title' order by t.r, t.key;

    insert into sentence (id, report_id, section_id, ordinal, char_start, char_end)
    select 1000000000 + r * 1000::bigint + ordinal, 1000000000 + r::bigint, 1000000000 + r * 1000::bigint + section,
           ordinal, char_start, char_end
      from synthetic_sentence order by r, ordinal;

    insert into industry (id, report_id, parent_id, name, name_en, kind)
    select q.id * 10 + i.k, q.id, q.id * 10 + i.parent, i.name, i.name_en, i.kind::industry_kind
      from synthetic_report as q, synthetic.industry as i order by q.id, i.k;
    insert into organization (id, city_id, name, name_en, kind)
    select 1000000000 + c * 1000::bigint + k, 1000000000 + c * 10::bigint, '合成' || synthetic.stems(k - 1, 1) || '集团',
           'Synthetic Group ' || k, 'ENTERPRISE'
      from (select distinct c from synthetic_report) as q, generate_series(1, 10) as k;
    insert into livelihood_item (id, city_id, category_id, name, name_en)
    select 1000000000 + c * 1000::bigint + l.k, 1000000000 + c * 10::bigint, y.id, l.name, l.name_en
      from (select distinct c from synthetic_report) as q, synthetic.livelihood as l join livelihood_category as y on
          y.name = l.category;
    insert into project (id, city_id, name, name_en, kind)
    select id, city_id, name, name_en, kind from synthetic_project order by id;
    insert into industry_project (industry_id, project_id)
    select (1000000000 + r::bigint) * 10 + i, id from synthetic_project order by id;
    insert into project_district (id, project_id, district_id, basis)
    select id, id, city_id + county, 'IN_NAME' from synthetic_project where county is not null order by id;
    insert into organization_project (organization_id, project_id)
    select 1000000000 + c * 1000::bigint + company, id from synthetic_project where company is not null order by id;

    insert into project_group (id, report_id, name, name_en)
    select q.id * 100, q.id, '重点项目', 'Key projects' from synthetic_report as q order by q.id;
    insert into project_group (id, report_id, parent_id, name, name_en)
    select q.id * 100 + i.k, q.id, q.id * 100, i.name || '项目', i.name_en || ' projects'
      from synthetic_report as q, synthetic.industry as i order by q.id, i.k;
    insert into project_group_industry (project_group_id, industry_id)
    select q.id * 100 + i.k, q.id * 10 + i.k from synthetic_report as q, synthetic.industry as i order by q.id, i.k;
    insert into project_group_member (project_group_id, project_id)
    select (1000000000 + r::bigint) * 100 + i, id from synthetic_project where investment is not null order by id;
end $$;

-- Figures, thresholds, mentions, readings and printed numbers, each at its place in the text.
create or replace function synthetic.add_facts(cities integer) returns void
language plpgsql as $$
begin
    create temporary table synthetic_figure on commit drop as
    select f.*, 1000000000 + f.r * 1000::bigint + row_number() over (partition by f.r order by f.s, f.p) as id,
           1000000000 + f.r * 1000::bigint + f.sentence as sentence_id
      from synthetic_placed as f where f.what = 'figure';
    analyze synthetic_figure;

    insert into figure (id, sentence_id, subject, subject_en, metric_id, comparator, value, unit_id, nature, year,
        value_text, value_start, value_end, quote, char_start, char_end, part_of_id, project_group_id,
            livelihood_item_id)
    select f.id, f.sentence_id, f.subject, f.subject_en, m.id, f.comparator::comparator, f.value, u.id,
           f.nature::figure_nature, 2010 + (f.r - 1) / cities, f.value_text, f.char_end - char_length(f.value_text),
           f.char_end, coalesce(right(before.words, f.lead), '') || f.words, f.char_start - f.lead, f.char_end,
               whole.id,
           case when f.s = 21 or f.s between 100 and 1999 and f.s % 100 = 1 then (1000000000 + f.r::bigint) * 100 +
               f.key end,
           case when f.s > 2000 then 1000000000 + ((f.r - 1) % cities + 1) * 1000::bigint + f.s - 2000 end
      from synthetic_figure as f
      join metric as m on m.code = f.metric
      join unit as u on u.code = f.unit
      left join synthetic_placed as before on f.lead > 0 and before.r = f.r and before.s = f.s and before.p = f.p - 1
      left join synthetic_figure as whole on whole.r = f.r and whole.s = f.s and whole.p = f.whole
     order by f.id;
    update project_group as g set size_figure_id = f.id
      from synthetic_figure as f
     where g.id = (1000000000 + f.r::bigint) * 100 + f.key and f.p = 2
       and (f.s = 21 or f.s between 100 and 1999 and f.s % 100 = 1);
    insert into figure_industry (figure_id, industry_id)
    select id, (1000000000 + r::bigint) * 10 + key from synthetic_figure
     where s between 100 and 1999 and s % 100 = 1 order by id;
    insert into figure_project (figure_id, project_id)
    select id, 1000000000 + r * 1000::bigint + key from synthetic_figure
     where s between 100 and 1999 and s % 100 > 1 order by id;
    insert into figure_district (figure_id, district_id)
    select id, 1000000000 + ((r - 1) % cities + 1) * 10::bigint + key from synthetic_figure
     where s > 2000 and key is not null order by id;
    insert into figure_qualifier (id, figure_id, sentence_id, metric_id, comparator, value, unit_id, quote,
        char_start, char_end)
    select f.id, f.id, f.sentence_id, m.id, 'GE', 50, u.id, '50亿元以上', f.char_start, f.char_start + 6
      from synthetic_figure as f join metric as m on m.code = 'project_investment' join unit as u on u.code = '亿元'
     where f.subject = '50亿元以上项目' order by f.id;
    insert into qualitative_target (id, sentence_id, subject, subject_en, direction, quote, char_start, char_end)
    select 1000000000 + r * 1000::bigint, 1000000000 + r * 1000::bigint + sentence, '外贸', 'foreign trade', 'STABLE',
           words, char_start, char_end
      from synthetic_placed where what = 'target' order by r;
    insert into reading (id, sentence_id, kind, likely, confidence, quote, char_start, char_end)
    select 1000000000 + r * 1000::bigint, 1000000000 + r * 1000::bigint + sentence, 'EXTRA', '企业', 'HIGH', words,
        char_start, char_end
      from synthetic_placed where what = 'reading' order by r;

    insert into mention (id, sentence_id, industry_id, project_id, project_group_id, organization_id, district_id,
        livelihood_item_id, verb, status, quote, char_start, char_end)
    select 1000000000 + a.r * 1000::bigint + row_number() over (partition by a.r order by a.s, a.p),
           1000000000 + a.r * 1000::bigint + a.sentence,
           case when a.what = 'title' then (1000000000 + a.r::bigint) * 10 + a.key - 10 end,
           case a.what when 'project' then 1000000000 + a.r * 1000::bigint + a.key
                       when 'carried' then 1000000000 + (a.r - cities) * 1000::bigint + a.key end,
           case when a.what = 'group' then (1000000000 + a.r::bigint) * 100 + a.key end,
           case when a.what = 'organization' then 1000000000 + ((a.r - 1) % cities + 1) * 1000::bigint + a.key end,
           case when a.what = 'county' then 1000000000 + ((a.r - 1) % cities + 1) * 10::bigint + a.key end,
           case when a.what = 'item' then 1000000000 + ((a.r - 1) % cities + 1) * 1000::bigint + a.key end,
           case a.what when 'project' then (array['建成', '加快建设', '开工建设', '实施', '谋划', '壮大'])[a.s % 100 - 1]
                       when 'carried' then '续建' when 'group' then '实施' when 'organization' then '支持' end,
           case a.what when 'project' then (array['TO_COMPLETE', 'IN_PROGRESS', 'TO_START', 'PLANNED', 'PROSPECTIVE',
               'TO_EXPAND'])[a.s % 100 - 1]
                       when 'carried' then 'IN_PROGRESS' when 'group' then 'PLANNED'
                       when 'organization' then 'TO_EXPAND' else 'NAMED' end::mention_status,
           a.words, a.char_start, a.char_end
      from synthetic_placed as a
     where a.what in ('project', 'carried', 'group', 'organization', 'item') or a.what = 'title' and a.key > 10
        or a.what = 'county' and a.s = 2001
     order by a.r, a.s, a.p;

    insert into number_token (id, sentence_id, token, char_start, char_end, disposition, reason, reason_en, figure_id)
    select 1000000000 + t.r * 1000::bigint + row_number() over (partition by t.r order by t.char_start),
           1000000000 + t.r * 1000::bigint + t.sentence, t.token, t.char_start, t.char_start + char_length(t.token),
           t.disposition::number_disposition, t.reason, t.reason_en, t.figure_id
      from (select r, sentence, value::text as token, char_end - char_length(value_text) as char_start,
                   'VALUE' as disposition, null as reason, null as reason_en, id as figure_id from synthetic_figure
            union all
            select r, sentence, '50', char_start, 'QUALIFIER', null, null, id from synthetic_figure where subject =
                '50亿元以上项目'
            union all
            select r, sentence, left(words, 4), char_start, 'NOT_A_FIGURE', '年份', 'year', null
              from synthetic_placed where what = 'title' and key = 2) as t
     order by t.r, t.char_start;
end $$;

-- Makes the set and tells how many rows of each table it has. With `attach` the texts are attached too, and every
-- quote is held against them. To use all cores, run `synthetic.add_places` first, and then the slices 1 to `slices`
-- at once, each in a session of its own: a slice has every so manieth city with all its years.
create or replace function synthetic.generate(
    reports integer, cities integer default 100, seed bigint default 1, attach boolean default false,
    slice integer default 1, slices integer default 1)
returns table (table_name text, row_count bigint)
language plpgsql
set work_mem = '128MB' set jit = off set client_min_messages = warning as $$
#variable_conflict use_variable
declare
    entry text;
begin
    if not (reports between 1 and 100000 and cities between 1 and 891) or (reports - 1) / cities > 99 then
        raise exception using errcode = 'invalid_parameter_value',
            message = format('%s reports of %s cities cannot be made', reports, cities),
            hint = 'From 1 to 891 cities, and at most 100 reports for each.';
    end if;
    if not slice between 1 and slices then
        raise exception using errcode = 'invalid_parameter_value', message = format('there is no slice %s of %s',
            slice, slices);
    end if;
    create temporary table synthetic_report on commit drop as
    select * from synthetic.reports(reports, cities) as q where q.c % slices = slice - 1;
    if exists (select from report join synthetic_report using (id)) then
        raise exception using errcode = 'unique_violation', message = 'synthetic reports are here already',
            hint = 'Make them in a database of their own.';
    end if;
    if slices = 1 then
        perform synthetic.add_places(least(reports, cities));
    end if;
    perform synthetic.cut_pieces(reports, cities, seed);
    perform synthetic.lay_out();
    perform synthetic.add_entities();
    perform synthetic.add_facts(cities);
    if attach then
        update report as target set content = x.content from synthetic_text as x where target.id = 1000000000 +
            x.r::bigint;
    end if;
    foreach entry in array array['district', 'report', 'section', 'sentence', 'industry', 'project', 'organization',
        'livelihood_item', 'project_group', 'figure', 'figure_qualifier', 'qualitative_target', 'mention', 'reading',
            'number_token']
    loop
        return query execute format('select %L, count(*) from %I where id >= 1000000000', entry, entry);
    end loop;
    drop table synthetic_report, synthetic_piece, synthetic_placed, synthetic_sentence, synthetic_text,
        synthetic_project, synthetic_figure;
end $$;
comment on function synthetic.generate(integer, integer, bigint, boolean, integer, integer) is
    '生成合成报告 · Makes synthetic reports: how many, of how many cities, from which seed, with or without their texts';
