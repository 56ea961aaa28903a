-- Words and offsets: where a row lies, what it says, and that it says what the text says.
-- The text itself is attached later (report.content) and frozen; without it everything else holds.

-- All words cut from a report, with their offsets.
create view quotation as
    select 'section' as entity, id as entity_id, report_id, title_start as char_start, title_end as char_end,
           title as words, true as joins_lines
      from section
    union all select 'figure', id, report_id, char_start, char_end, quote, false from figure
    union all select 'figure_qualifier', id, report_id, char_start, char_end, quote, false from figure_qualifier
    union all select 'qualitative_target', id, report_id, char_start, char_end, quote, false from qualitative_target
    union all select 'mention', id, report_id, char_start, char_end, quote, false from mention
    union all select 'reading', id, report_id, char_start, char_end, quote, false from reading
    union all select 'number_token', id, report_id, char_start, char_end, token, false from number_token;
comment on view quotation is '全部引文及位置 · All words cut from a report, with their offsets';
comment on column quotation.entity is '所在表 · The table they are in';
comment on column quotation.entity_id is '所在行 · The row they are in';
comment on column quotation.report_id is '所属报告 · The report';
comment on column quotation.char_start is '起点 · Offset of the first character';
comment on column quotation.char_end is '终点 · Offset after the last character';
comment on column quotation.words is '照印的字句 · The words as printed';
comment on column quotation.joins_lines is '断行处换行符是否略去 · Whether line breaks are left out of the words';

-- The first quotation of a report that a text does not bear out, in a sentence; null where all are verbatim.
create function first_difference(tried_report bigint, tried_content text) returns text
language sql stable as $$
    select format('%s %s quotes %L where the text has %L, at [%s, %s)',
                  q.entity, q.entity_id, q.words, q.printed, q.char_start, q.char_end)
      from (select w.*, case when w.joins_lines then replace(cut.printed, E'\n', '') else cut.printed end as printed
              from quotation as w,
                   lateral (select substr(tried_content, w.char_start + 1, w.char_end - w.char_start)) as cut(printed)
             where w.report_id = tried_report) as q
     where q.words is distinct from q.printed
     order by q.char_start, q.entity, q.entity_id
     limit 1
$$;
comment on function first_difference(bigint, text) is '第一处与原文不符的引文 · The first quotation that a text does not bear out, null where all are verbatim';

-- The text's SHA-256 is the report's, and once attached neither changes.
create function report_content_is_the_original() returns trigger
language plpgsql as $$
declare
    digest text;
begin
    if tg_op = 'UPDATE' and old.content is not null then
        if new.content is distinct from old.content or new.sha256 <> old.sha256
            or new.char_count <> old.char_count then
            raise exception using errcode = 'check_violation',
                message = format('the text of report %s is attached and frozen', old.id),
                hint = 'Reset the database to attach another text.',
                table = 'report', column = 'content', constraint = 'report_content_frozen';
        end if;
        return new;
    end if;
    if new.content is not null then
        digest := encode(sha256(convert_to(new.content, 'UTF8')), 'hex');
        if digest <> new.sha256 then
            raise exception using errcode = 'check_violation',
                message = format('the text of report %s has SHA-256 %s, not %s', new.id, digest, new.sha256),
                detail = coalesce('First difference: ' || first_difference(new.id, new.content) || '.',
                    'All quotes are borne out; the difference lies elsewhere.'),
                hint = 'Attach the original file byte for byte, its first and last characters included.',
                table = 'report', column = 'content', constraint = 'report_content_sha256';
        end if;
        if char_length(new.content) <> new.char_count then
            raise exception using errcode = 'check_violation',
                message = format('the text of report %s has %s characters, not %s',
                    new.id, char_length(new.content), new.char_count),
                table = 'report', column = 'char_count', constraint = 'report_content_char_count';
        end if;
    end if;
    return new;
end $$;
comment on function report_content_is_the_original() is '原文须与 SHA-256 相符，附加后冻结 · The text is the original, and frozen once attached';

create trigger report_content_original before insert or update on report
    for each row execute function report_content_is_the_original();

-- A text that has just been attached: sentences get theirs, and every quotation is held against it.
create function report_content_attached() returns trigger
language plpgsql as $$
declare
    difference text := first_difference(new.id, new.content);
begin
    if difference is not null then
        raise exception using errcode = 'check_violation', message = difference,
            hint = 'Nothing was attached. Mend the quote or its offsets.',
            table = 'report', column = 'content', constraint = 'quote_verbatim';
    end if;
    update sentence set text = null where report_id = new.id;  -- cut anew by its trigger
    return null;
end $$;
comment on function report_content_attached() is '附加原文：填入句子并核对全部引文 · Fills sentences and checks every quotation when a text is attached';

create trigger report_content_attached after update of content on report
    for each row when (old.content is null and new.content is not null) execute function report_content_attached();

-- A sentence's text is cut from the report's; nobody writes it.
create function sentence_text_is_cut() returns trigger
language plpgsql as $$
declare
    length integer;
begin
    select substr(r.content, new.char_start + 1, new.char_end - new.char_start), r.char_count into new.text, length
      from report as r where r.id = new.report_id;
    if new.char_end > length then
        raise exception using errcode = 'check_violation',
            message = format('sentence %s ends at %s, the report at %s', new.id, new.char_end, length),
            table = 'sentence', column = 'char_end', constraint = 'sentence_inside_report';
    end if;
    return new;
end $$;
comment on function sentence_text_is_cut() is '句子原文由报告原文截取 · A sentence''s text is cut from the report''s';

create trigger sentence_text before insert or update on sentence
    for each row execute function sentence_text_is_cut();

-- A sentence that moves still holds all words that were put into it.
create function sentence_holds_its_words() returns trigger
language plpgsql as $$
declare
    lost text;
begin
    select format('%s %s', w.entity, w.id) into lost
      from (select 'figure' as entity, id, char_start, char_end from figure where sentence_id = new.id
            union all select 'figure_qualifier', id, char_start, char_end from figure_qualifier where sentence_id = new.id
            union all select 'qualitative_target', id, char_start, char_end from qualitative_target
                       where sentence_id = new.id
            union all select 'mention', id, char_start, char_end from mention where sentence_id = new.id
            union all select 'reading', id, char_start, char_end from reading where sentence_id = new.id
            union all select 'number_token', id, char_start, char_end from number_token where sentence_id = new.id) as w
     where w.char_start < new.char_start or w.char_end > new.char_end
     order by w.char_start
     limit 1;
    if found then
        raise exception using errcode = 'check_violation',
            message = format('sentence %s [%s, %s) no longer holds %s', new.id, new.char_start, new.char_end, lost),
            table = 'sentence', column = 'char_start', constraint = 'sentence_holds_its_words';
    end if;
    return null;
end $$;
comment on function sentence_holds_its_words() is '句子移动后仍须含其引文 · A sentence that moves still holds its words';

create constraint trigger sentence_holds_its_words after update of char_start, char_end on sentence
    for each row execute function sentence_holds_its_words();

-- A section's title is the text's, where the text is attached.
create function section_title_is_verbatim() returns trigger
language plpgsql as $$
declare
    printed text;
begin
    select replace(substr(r.content, new.title_start + 1, new.title_end - new.title_start), E'\n', '') into printed
      from report as r where r.id = new.report_id;
    if printed <> new.title then
        raise exception using errcode = 'check_violation',
            message = format('section %s is titled %L where the text has %L', new.id, new.title, printed),
            detail = format('Offsets [%s, %s) of report %s.', new.title_start, new.title_end, new.report_id),
            table = 'section', column = 'title', constraint = 'quote_verbatim';
    end if;
    return new;
end $$;
comment on function section_title_is_verbatim() is '标题须与原文一致 · A section''s title is the text''s';

create trigger section_title before insert or update on section
    for each row execute function section_title_is_verbatim();

-- Puts a row of words into its sentence: fills in report_id and section_id, and refuses offsets outside the sentence
-- and words that the attached text does not have there. Argument: the name of the column with the words.
create function place_in_sentence() returns trigger
language plpgsql as $$
declare
    place sentence;
    words text;
begin
    select * into place from sentence where id = new.sentence_id;
    if not found then
        return new;  -- the foreign key reports it
    end if;
    new.report_id := coalesce(new.report_id, place.report_id);
    new.section_id := coalesce(new.section_id, place.section_id);
    if new.char_start < place.char_start or new.char_end > place.char_end then
        raise exception using errcode = 'check_violation',
            message = format('%s %s [%s, %s) lies outside sentence %s [%s, %s)', tg_table_name, new.id,
                new.char_start, new.char_end, place.id, place.char_start, place.char_end),
            hint = 'Offsets are 0-based code points of the whole report, half-open.',
            table = tg_table_name, column = 'char_start', constraint = tg_table_name || '_inside_sentence';
    end if;
    if place.text is not null then
        words := to_jsonb(new) ->> tg_argv[0];
        if words is distinct from
            substr(place.text, new.char_start - place.char_start + 1, new.char_end - new.char_start) then
            raise exception using errcode = 'check_violation',
                message = format('%s %s quotes %L where the text has %L', tg_table_name, new.id, words,
                    substr(place.text, new.char_start - place.char_start + 1, new.char_end - new.char_start)),
                detail = format('Offsets [%s, %s) of report %s.', new.char_start, new.char_end, place.report_id),
                hint = 'A quote is the text at its offsets, character for character.',
                table = tg_table_name, column = tg_argv[0], constraint = 'quote_verbatim';
        end if;
    end if;
    return new;
end $$;
comment on function place_in_sentence() is '引文须在句内且与原文一致 · A quote lies inside its sentence and is verbatim';

create trigger figure_place before insert or update on figure
    for each row execute function place_in_sentence('quote');
create trigger figure_qualifier_place before insert or update on figure_qualifier
    for each row execute function place_in_sentence('quote');
create trigger qualitative_target_place before insert or update on qualitative_target
    for each row execute function place_in_sentence('quote');
create trigger mention_place before insert or update on mention
    for each row execute function place_in_sentence('quote');
create trigger reading_place before insert or update on reading
    for each row execute function place_in_sentence('quote');
create trigger number_token_place before insert or update on number_token
    for each row execute function place_in_sentence('token');

-- Copies the unit's dimension and factor beside the value; the composite keys hold them there.
create function measure_by_unit() returns trigger
language plpgsql as $$
begin
    select u.dimension, u.factor into new.dimension, new.factor from unit as u where u.id = new.unit_id;
    return new;
end $$;
comment on function measure_by_unit() is '量纲与系数取自单位 · Dimension and factor are the unit''s';

create trigger figure_measure before insert or update on figure
    for each row execute function measure_by_unit();
create trigger figure_qualifier_measure before insert or update on figure_qualifier
    for each row execute function measure_by_unit();
