-- Role reportql_bi: reads the views of schema bi, and nothing else. Run by a superuser, after the views are there.
-- What the role could undo by itself (settings) is convenience; what protects are privileges, the limit of connections,
-- and temp_file_limit, which only a superuser may change.

do $$
begin
    if not exists (select from pg_catalog.pg_roles where rolname = 'reportql_bi') then
        create role reportql_bi;
    end if;
end
$$;
-- The command "reportql db bi" adds LOGIN with the password.
alter role reportql_bi nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit connection limit 10;
comment on role reportql_bi is 'BI 工具只读角色 · Reads schema bi for BI tools';
alter role reportql_bi set default_transaction_read_only = on;
alter role reportql_bi set statement_timeout = '30s';
alter role reportql_bi set idle_in_transaction_session_timeout = '60s';
alter role reportql_bi set search_path = bi;
alter role reportql_bi set temp_file_limit = '512MB';

-- Roles that reached schema public through PUBLIC keep it by a privilege of their own.
do $$
declare
    member name;
begin
    for member in
        select r.rolname
        from pg_catalog.pg_roles as r
        where r.rolcanlogin and not r.rolsuper and r.rolname <> 'reportql_bi' and r.rolname !~ '^pg_'
            and pg_catalog.has_schema_privilege(r.rolname, 'public', 'usage')
    loop
        execute pg_catalog.format('grant usage on schema public to %I', member);
    end loop;
end
$$;
revoke all on schema public from public;
revoke all on schema public from reportql_bi;

do $$
begin
    execute pg_catalog.format(
        'revoke create, temporary on database %I from public', pg_catalog.current_database());
    execute pg_catalog.format(
        'grant connect on database %I to reportql_bi', pg_catalog.current_database());
end
$$;

-- Large objects can be made in a transaction that is not read-only, and cost disk.
revoke execute on function
    pg_catalog.lo_create(oid), pg_catalog.lo_creat(integer), pg_catalog.lo_from_bytea(oid, bytea),
    pg_catalog.lo_put(oid, bigint, bytea), pg_catalog.lo_unlink(oid), pg_catalog.lo_open(oid, integer),
    pg_catalog.lowrite(integer, bytea), pg_catalog.lo_truncate(integer, integer),
    pg_catalog.lo_truncate64(integer, bigint)
    from public;

grant usage on schema bi to reportql_bi;
grant select on all tables in schema bi to reportql_bi;
alter default privileges in schema bi grant select on tables to reportql_bi;

-- What the views read. Without usage on schema public the tables cannot be named, so only the views reach them.
grant select on
    public.district, public.metric, public.unit, public.livelihood_category, public.report, public.section,
    public.sentence, public.industry, public.project, public.project_group, public.organization,
    public.livelihood_item, public.figure, public.figure_qualifier, public.qualitative_target, public.mention,
    public.reading, public.number_token, public.industry_project, public.project_district,
    public.organization_project, public.project_group_member, public.project_group_industry,
    public.figure_industry, public.figure_project, public.figure_district
    to reportql_bi;
