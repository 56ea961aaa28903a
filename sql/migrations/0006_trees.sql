-- Trees have no cycles; section levels and district codes agree with the parent.

-- Refuses a row whose chain of parents leads back to it. Argument: the name of the parent column.
create function refuse_cycle() returns trigger
language plpgsql as $$
declare
    parent_column text := tg_argv[0];
    ancestor bigint := (to_jsonb(new) ->> parent_column)::bigint;
    steps integer := 0;
begin
    while ancestor is not null loop
        if ancestor = new.id then
            raise exception using errcode = 'check_violation',
                message = format('%s %s would be its own ancestor', tg_table_name, new.id),
                hint = format('Choose another %s.', parent_column),
                table = tg_table_name, column = parent_column, constraint = tg_table_name || '_no_cycle';
        end if;
        steps := steps + 1;
        if steps > 1000 then
            raise exception using errcode = 'check_violation',
                message = format('%s %s lies more than 1000 levels deep', tg_table_name, new.id),
                table = tg_table_name, column = parent_column, constraint = tg_table_name || '_no_cycle';
        end if;
        execute format('select %I from %I.%I where id = $1', parent_column, tg_table_schema, tg_table_name)
            into ancestor using ancestor;
    end loop;
    return null;
end $$;
comment on function refuse_cycle() is '拒绝成环的上级关系 · Refuses a parent that makes a cycle';

create constraint trigger district_no_cycle after insert or update of parent_id on district
    for each row when (new.parent_id is not null) execute function refuse_cycle('parent_id');
create constraint trigger livelihood_category_no_cycle after insert or update of parent_id on livelihood_category
    for each row when (new.parent_id is not null) execute function refuse_cycle('parent_id');
create constraint trigger section_no_cycle after insert or update of parent_id on section
    for each row when (new.parent_id is not null) execute function refuse_cycle('parent_id');
create constraint trigger industry_no_cycle after insert or update of parent_id on industry
    for each row when (new.parent_id is not null) execute function refuse_cycle('parent_id');
create constraint trigger project_group_no_cycle after insert or update of parent_id on project_group
    for each row when (new.parent_id is not null) execute function refuse_cycle('parent_id');
create constraint trigger figure_no_cycle after insert or update of part_of_id on figure
    for each row when (new.part_of_id is not null) execute function refuse_cycle('part_of_id');

-- A district's code begins as its parent's does (410922 lies in 410900, 410900 in 410000).
create function district_agrees_with_parent() returns trigger
language plpgsql as $$
declare
    parent district;
begin
    select * into parent from district where id = new.parent_id;
    if new.code is not null and parent.code is not null
        and not (new.code like case when parent.kind = 'PROVINCE' then left(parent.code, 2) || '%'
                                    else left(parent.code, 4) || '%' end) then
        raise exception using errcode = 'check_violation',
            message = format('district code %s does not lie in %s %s', new.code, parent.code, parent.name),
            hint = 'The first two digits are the province''s, the first four the city''s.',
            table = 'district', column = 'code', constraint = 'district_code_in_parent';
    end if;
    if tg_op = 'UPDATE' and exists (
        select from district as child
         where child.parent_id = new.id and child.code is not null and new.code is not null
           and not (child.code like case when new.kind = 'PROVINCE' then left(new.code, 2) || '%'
                                         else left(new.code, 4) || '%' end)) then
        raise exception using errcode = 'check_violation',
            message = format('district code %s does not begin the codes of the districts in %s', new.code, new.name),
            table = 'district', column = 'code', constraint = 'district_code_in_parent';
    end if;
    return null;
end $$;
comment on function district_agrees_with_parent() is '区划代码须与上级一致 · A district''s code begins as its parent''s does';

create constraint trigger district_code_in_parent after insert or update of code, kind, parent_id on district
    for each row execute function district_agrees_with_parent();

-- A section lies inside its parent, one level deeper.
create function section_agrees_with_parent() returns trigger
language plpgsql as $$
declare
    parent section;
begin
    select * into parent from section where id = new.parent_id;
    if new.level <> parent.level + 1 then
        raise exception using errcode = 'check_violation',
            message = format('section %s has level %s under a parent of level %s', new.id, new.level, parent.level),
            hint = format('Its level is %s.', parent.level + 1),
            table = 'section', column = 'level', constraint = 'section_one_level_deeper';
    end if;
    if new.char_start < parent.char_start or new.char_end > parent.char_end then
        raise exception using errcode = 'check_violation',
            message = format('section %s [%s, %s) reaches outside its parent [%s, %s)',
                new.id, new.char_start, new.char_end, parent.char_start, parent.char_end),
            table = 'section', column = 'char_start', constraint = 'section_inside_parent';
    end if;
    if tg_op = 'UPDATE' and exists (
        select from section as child
         where child.parent_id = new.id
           and (child.level <> new.level + 1 or child.char_start < new.char_start or child.char_end > new.char_end)) then
        raise exception using errcode = 'check_violation',
            message = format('section %s [%s, %s) no longer holds the sections in it', new.id, new.char_start, new.char_end),
            table = 'section', column = 'char_start', constraint = 'section_inside_parent';
    end if;
    return null;
end $$;
comment on function section_agrees_with_parent() is '章节须在上级之内且低一级 · A section lies inside its parent, one level deeper';

create constraint trigger section_inside_parent
    after insert or update of level, parent_id, char_start, char_end on section
    for each row execute function section_agrees_with_parent();
