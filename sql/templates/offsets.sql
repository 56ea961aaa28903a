-- 偏移量 · Offsets for a new report: lists, ready for sql/templates/report.sql, the length and SHA-256 of a text, its
-- sentences, its printed numbers, and every place of each quote of a list. It is for psql, reads two files, and leaves
-- nothing in the database:
--
--     psql -X -q -At -d DB -v text=report.txt -v quotes=quotes.txt -f sql/templates/offsets.sql
--
-- `quotes.txt` has one quote a line and may be left out. Offsets are 0-based code points, half-open.

\set content `cat :'text' && printf x`
create temporary table original as select left(:'content', -1) as content;
create temporary table quote (words text, line integer generated always as identity);
\if :{?quotes}
\set lines `cat :'quotes'`
insert into quote (words) select line from regexp_split_to_table(:'lines', E'\r?\n') as line where line <> '';
\endif

\echo '-- char_count, sha256'
select format('%s, ''%s''', char_length(content), encode(sha256(convert_to(content, 'UTF8')), 'hex')) from original;

\echo '-- Sentences: ordinal, char_start, char_end. One that runs on into the next paragraph is to be joined by hand.'
select format('    (%s, %s, %s),  -- %s%s', row_number() over w, place.char_end - char_length(place.words),
              place.char_end, left(place.words, 10), case when char_length(place.words) > 10 then '…' end)
  from (select found.words, found.n, sum(char_length(found.gap || found.words)) over (order by found.n) as char_end
          from original, lateral (
              select x[1], x[2], n
                from regexp_matches(content, '(\n*)([^\n。!！]+[。!！]*[”’）]*)', 'g') with ordinality as g(x, n)
          ) as found(gap, words, n)) as place
window w as (order by place.n)
 order by place.n;

\echo '-- Printed numbers: char_start, token, reason, reason_en (a reason only where it is no figure).'
select format('    (%s, ''%s'', null, null),  -- %s', place.char_start, place.token,
              translate(substr(original.content, place.char_start::integer + 1, char_length(place.token) + 4), E'\n', ' '))
  from original, lateral (
    select found.token, found.n,
           sum(char_length(found.gap || found.token)) over (order by found.n) - char_length(found.token)
      from (select x[1], x[2], n
              from regexp_matches(content, '([^0-9]*)([0-9]+(?:[.][0-9]+)?)', 'g') with ordinality as g(x, n)
           ) as found(gap, token, n)
  ) as place(token, n, char_start)
 order by place.n;

\if :{?quotes}
\echo '-- Quotes: char_start, char_end, and what is wrong with one.'
select format('    (%s, ''%s'', …),  -- to %s%s', place.char_start, quote.words,
              place.char_start + char_length(quote.words),
              case when char_length(quote.words) > 40 then ', longer than 40: shorten it' end)
  from original, quote, lateral (
    select sum(char_length(part)) over (order by n) + (n - 1) * char_length(quote.words), n
      from string_to_table(content, quote.words) with ordinality as part(part, n)
  ) as place(char_start, n)
 where place.n < (select count(*) from string_to_table(content, quote.words))
 order by quote.line, place.n;
select format('-- not in the text: %s', quote.words)
  from original, quote where strpos(content, quote.words) = 0 order by quote.line;
\endif
