-- The texts of synthetic reports, in pieces that state or name something.

-- Every text of the set in pieces, in order: sentence `s` (with `gap` line breaks before it), piece `p`. A piece that
-- states or names something says what; `lead` characters before it belong to its quote.
create or replace function synthetic.cut_pieces(reports integer, cities integer, seed bigint) returns void
language plpgsql as $$
begin
    -- Projects: k from 1 to 300, thirty for each industry, five for each sentence. One in three has a county in its
    -- name, one in ten an organization, one in three a stated investment.
    create temporary table synthetic_project on commit drop as
    select q.r, q.c, q.t, n.k, i.k as i, a.place, b.county, b.company,
           case when a.place <= 25 and a.place % 5 in (1, 2)
                then (10 + synthetic.pick(seed, 11, a.key, 600)) / 10.0 end as investment,
           1000000000 + a.key as id, q.city_id,
           '合成' || case when b.county is null then '' else synthetic.stems(b.county - 1, 1) || '县' end
               || case when b.company is null then '' else synthetic.stems(b.company - 1, 1) || '集团' end
               || synthetic.stems(q.t, 2) || synthetic.stems(n.k - 1, 3) || i.work as name,
           'Synthetic ' || i.work_en || ' ' || q.year || '-' || lpad(n.k::text, 3, '0') as name_en,
           i.project_kind::project_kind as kind
      from synthetic_report as q
     cross join generate_series(1, 300) as n(k)
      join synthetic.industry as i on i.k = (n.k - 1) / 30 + 1
     cross join lateral (select (n.k - 1) % 30 + 1, q.r * 1000::bigint + n.k) as a(place, key)
     cross join lateral (select case when synthetic.pick(seed, 12, a.key, 3) = 0
                                     then 1 + synthetic.pick(seed, 13, a.key, 5) end,
                                case when n.k % 10 = 7 then 1 + synthetic.pick(seed, 14, a.key, 10) end
                        ) as b(county, company);
    create temporary table synthetic_piece (
        r integer, s integer, p integer, what text, key integer, words text, lead integer not null default 0,
        subject text, subject_en text, metric text, comparator text default 'EQ', value numeric, unit text,
        value_text text, nature text default 'TARGET', whole integer) on commit drop;

    -- Headings: the title, three parts, the industries.
    insert into synthetic_piece (r, s, p, what, key, words)
    select q.r, v.s, v.p, v.what, v.key, replace(v.words, '{year}', q.year::text)
      from synthetic_report as q, (values
        (1, 1, 'title', 1, '政府工作报告（合成）'),
        (10, 1, 'label', 2, '一'), (10, 2, 'text', null, '、'), (10, 3, 'title', 2, '{year}年主要目标'), (10, 4, 'text',
            null, '。'),
        (20, 1, 'label', 3, '二'), (20, 2, 'text', null, '、'), (20, 3, 'title', 3, '产业发展'), (20, 4, 'text', null, '。'),
        (2000, 1, 'label', 4, '三'), (2000, 2, 'text', null, '、'), (2000, 3, 'title', 4, '民生保障'), (2000, 4, 'text',
            null, '。')
      ) as v(s, p, what, key, words)
    union all
    select q.r, i.k * 100, v.p, v.what, 10 + i.k, case v.p when 1 then i.name else '。' end
      from synthetic_report as q, synthetic.industry as i, (values (1, 'title'), (2, 'text')) as v(p, what);

    -- Headline targets: a level of the city, which moves a little every year.
    insert into synthetic_piece (r, s, p, what, words, subject, subject_en, metric, comparator, value, unit,
        value_text)
    select q.r, 11, h.k * 2, 'figure', h.words || a.value || h.unit || h.suffix, h.words, h.subject_en, h.metric,
           h.comparator, a.value, h.unit, a.value || h.unit || h.suffix
      from synthetic_report as q, synthetic.headline as h, lateral (select trim_scale((
          h.level + synthetic.pick(seed, 21, q.c * 100::bigint + h.k, h.spread)
          + synthetic.pick(seed, 22, q.r * 100::bigint + h.k, 9) - 4) / 10.0)) as a(value);
    insert into synthetic_piece (r, s, p, what, words)
    select q.r, 11, v.p, v.what, v.words
      from synthetic_report as q,
           (select 2 * k + 1, 'text', ',' from synthetic.headline
            union all values (0, 'text', '全市主要目标是:'), (22, 'target', '外贸保持平稳增长'), (23, 'text', '。')) as v(p, what,
                words);

    -- Counted groups: one for each industry (a total, its investment, its part over 50亿元, its part completed).
    insert into synthetic_piece
        (r, s, p, what, key, words, lead, subject, subject_en, metric, comparator, value, unit, value_text, whole)
    select q.r, i.k * 100 + 1, v.p, v.what, i.k,
           case v.p when 1 then i.name || '项目' else v.words || v.number || v.ending end,
           case v.p when 2 then char_length(i.name) + 2 else 0 end,
           v.subject, v.subject_en, v.metric, v.comparator, v.number, v.unit, v.number || v.ending, v.whole
      from synthetic_report as q, synthetic.industry as i, lateral (values
        (1, 'group', '', null::integer, '', null, null, null, null, null, null::integer),
        (2, 'figure', '', 30 + synthetic.pick(seed, 31, q.r * 100::bigint + i.k, 40), '个', '项目', 'projects',
            'project_count', 'EQ', '个', null),
        (4, 'figure', '年内完成投资', round((20 + synthetic.pick(seed, 32, q.c * 100::bigint + i.k, 100)) * power(1.08, q.t)
            * (95 + synthetic.pick(seed, 33, q.r * 100::bigint + i.k, 11)) / 100)::integer, '亿元以上', '年内完成投资',
                'investment in the year', 'in_year_investment', 'GE', '亿元', null),
        (6, 'figure', '50亿元以上项目', 1 + synthetic.pick(seed, 34, q.r * 100::bigint + i.k, 8), '个', '50亿元以上项目',
            'projects of at least 5 billion yuan', 'project_count', 'EQ', '个', 2),
        (8, 'figure', '建成投产', 5 + synthetic.pick(seed, 35, q.r * 100::bigint + i.k, 20), '个', '建成投产项目',
            'projects completed', 'project_completed_count', 'EQ', '个', null)
      ) as v(p, what, words, number, ending, subject, subject_en, metric, comparator, unit, whole);
    insert into synthetic_piece (r, s, p, what, key, words)
    select q.r, i.k * 100 + 1, v.p, 'text', i.k, v.words
      from synthetic_report as q, synthetic.industry as i,
           (values (0, '实施'), (3, ','), (5, ',其中'), (7, ','), (9, '。')) as v(p, words);

    -- The group of groups: sums of the ten. A sum over values with 以上 is a lower bound as well.
    insert into synthetic_piece
        (r, s, p, what, key, words, lead, subject, subject_en, metric, comparator, value, unit, value_text)
    select g.r, 21, 2, 'figure', 0, g.n || '个', 4, '重点项目', 'key projects', 'project_count', 'EQ', g.n, '个', g.n || '个'
      from (select f.r, sum(f.value) from synthetic_piece as f where f.p = 2 and f.what = 'figure' and f.s % 100 = 1
          group by 1) as g(r, n)
    union all
    select g.r, 21, 4, 'figure', 0, '年内完成投资' || g.n || '亿元以上', 0, '年内完成投资', 'investment in the year',
           'in_year_investment', 'GE', g.n, '亿元', g.n || '亿元以上'
      from (select f.r, sum(f.value) from synthetic_piece as f where f.p = 4 and f.what = 'figure' and f.s % 100 = 1
          group by 1) as g(r, n);
    insert into synthetic_piece (r, s, p, what, key, words)
    select q.r, 21, v.p, v.what, 0, v.words
      from synthetic_report as q,
           (values (0, 'text', '实施'), (1, 'group', '重点项目'), (3, 'text', ','), (5, 'text', '。')) as v(p, what, words);

    -- Organizations, and words that look doubtful (企业企业).
    insert into synthetic_piece (r, s, p, what, key, words)
    select q.r, 22, k * 2, 'organization', k, '合成' || synthetic.stems(k - 1, 1) || '集团'
      from synthetic_report as q, generate_series(1, 10) as k
    union all
    select q.r, 22, v.p, v.what, null, v.words
      from synthetic_report as q,
           (select k * 2 + 1, 'text', '、' from generate_series(1, 9) as k
            union all values (0, 'text', '支持'), (21, 'text', '等'), (22, 'reading', '企业企业'), (23, 'text', '做大做强。')) as
                v(p, what, words);

    -- Projects: six sentences of five for each industry, then three of last year's, named again.
    insert into synthetic_piece (r, s, p, what, key, words)
    select p.r, p.i * 100 + 2 + (p.place - 1) / 5, (p.place - 1) % 5 * 4 + v.p, v.what, p.k,
           case v.p when 1 then p.name when 4 then case when p.place % 5 = 0 then '。' when p.investment is null then
               '、' else ')、' end
                    else (array['建成', '加快建设', '开工建设', '实施', '谋划', '壮大'])[(p.place - 1) / 5 + 1] end
      from synthetic_project as p, (values (0, 'text'), (1, 'project'), (4, 'text')) as v(p, what)
     where v.p > 0 or p.place % 5 = 1;
    insert into synthetic_piece
        (r, s, p, what, key, words, lead, subject, subject_en, metric, value, unit, value_text, nature)
    select p.r, p.i * 100 + 2 + (p.place - 1) / 5, (p.place - 1) % 5 * 4 + 2, 'figure', p.k,
           '(总投资' || a.number || '亿元', char_length(p.name), '总投资', 'total investment', 'project_investment',
               a.number, '亿元',
           a.number || '亿元', 'DESCRIPTIVE'
      from synthetic_project as p, lateral (select trim_scale(p.investment)) as a(number) where p.investment is not
          null;
    insert into synthetic_piece (r, s, p, what, key, words)
    select p.r + cities, p.i * 100 + 8, p.place - 8 + v.p, v.what, p.k,
           case v.p when 0 then '续建' when 1 then p.name else case p.place when 18 then '。' else '、' end end
      from synthetic_project as p, (values (0, 'text'), (1, 'carried'), (2, 'text')) as v(p, what)
     where p.place in (8, 13, 18) and p.r + cities <= reports and (v.p > 0 or p.place = 8);

    -- Livelihood: each item a total and its parts in five counties (其中).
    insert into synthetic_piece
        (r, s, p, what, key, words, lead, subject, subject_en, metric, value, unit, value_text, whole)
    select q.r, 2000 + l.k, 4 + 3 * n, 'figure', n, a.number || l.unit, 4, l.name, l.name_en, l.metric, a.number,
        l.unit,
           a.number || l.unit, 2
      from synthetic_report as q, synthetic.livelihood as l, generate_series(1, 5) as n,
           lateral (select greatest(1, round(l.level * (12 + synthetic.pick(seed, 41, q.c * 1000::bigint + l.k * 10 +
               n, 16))
               * (95 + synthetic.pick(seed, 42, q.r * 1000::bigint + l.k * 10 + n, 11)) * power(1.04, q.t) / 10000)))
                   as a(number);
    insert into synthetic_piece
        (r, s, p, what, key, words, lead, subject, subject_en, metric, value, unit, value_text)
    select f.r, f.s, 2, 'figure', null, sum(f.value) || f.unit, char_length(f.subject), f.subject, f.subject_en,
        f.metric,
           sum(f.value), f.unit, sum(f.value) || f.unit
      from synthetic_piece as f where f.s > 2000 and f.what = 'figure'
     group by f.r, f.s, f.subject, f.subject_en, f.metric, f.unit;
    insert into synthetic_piece (r, s, p, what, key, words)
    select q.r, 2000 + l.k, v.p, v.what, coalesce(v.key, l.k), case v.what when 'item' then l.name else v.words end
      from synthetic_report as q, synthetic.livelihood as l,
           (select 3 + 3 * n, 'county', n, '合成' || synthetic.stems(n - 1, 1) || '县' from generate_series(1, 5) as n
            union all select 5 + 3 * n, 'text', null::integer, case n when 5 then '。' else ',' end from
                generate_series(1, 5) as n
            union all values (1, 'item', null::integer, null), (3, 'text', null, ',其中')) as v(p, what, key, words);
end $$;

-- Lays the pieces end to end: offsets of sentences and pieces, and the text of each report.
create or replace function synthetic.lay_out() returns void
language plpgsql as $$
begin
    create temporary table synthetic_sentence on commit drop as
    select a.r, a.s, a.section, a.gap, a.text, row_number() over w as ordinal,
           (sum(a.gap + char_length(a.text)) over w - char_length(a.text))::integer as char_start,
           (sum(a.gap + char_length(a.text)) over w)::integer as char_end
      from (select r, s, string_agg(words, '' order by p) as text,
                   case when s = 1 then 0 when s in (10, 20, 2000) or s < 2000 and s % 100 = 0 then 2 else 0 end as
                       gap,
                   case when s = 1 then 1 when s < 20 then 2 when s < 100 then 3 when s < 2000 then 10 + s / 100 else
                       4 end as section
              from synthetic_piece group by r, s) as a
    window w as (partition by a.r order by a.s);
    create temporary table synthetic_placed on commit drop as
    select a.*, c.ordinal as sentence, c.section,
           (c.char_start + sum(char_length(a.words)) over w - char_length(a.words))::integer as char_start,
           (c.char_start + sum(char_length(a.words)) over w)::integer as char_end
      from synthetic_piece as a join synthetic_sentence as c using (r, s)
    window w as (partition by a.r, a.s order by a.p);
    create temporary table synthetic_text on commit drop as
    select r, string_agg(repeat(E'\n', gap) || text, '' order by s) as content from synthetic_sentence group by r;
    analyze synthetic_project;
    analyze synthetic_sentence;
    analyze synthetic_placed;
end $$;
