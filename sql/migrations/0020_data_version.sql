-- The data version: what the server's caches and ETags go by.
-- Each transaction that changes a row of a served table, by whatever road, raises the version when it commits; the new
-- state and version are announced on the channel reportql_data. `state` is a random value that never comes back, not even when a
-- backup is restored and the counter begins again; `version` is for people.

create schema if not exists reportql_ledger;
create table if not exists reportql_ledger.data_version (
    is_only boolean primary key default true check (is_only), version bigint not null);
insert into reportql_ledger.data_version (version) values (0) on conflict do nothing;
alter table reportql_ledger.data_version add column state uuid not null default gen_random_uuid();
comment on table reportql_ledger.data_version is '数据版本 · The version of the data';
comment on column reportql_ledger.data_version.is_only is '只有一行 · There is one row only';
comment on column reportql_ledger.data_version.version is '版本号 · Counts the changes';
comment on column reportql_ledger.data_version.state is '数据状态，每次变更都不同 · Differs after each change';

-- One row for each transaction that has changed something and has not committed yet; always empty to others.
create table reportql_ledger.data_change (transaction xid8 not null);
comment on table reportql_ledger.data_change is '未提交的变更 · Changes that are not committed yet';
comment on column reportql_ledger.data_change.transaction is '事务 · The transaction';

-- Raises the version once per transaction and returns it. The row's lock makes the versions follow each other as the
-- commits do. What the settings remember ends with the transaction, or with the savepoint that is taken back.
create function reportql_ledger.raise_data_version() returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    this constant text := pg_current_xact_id()::text;
    raised record;
begin
    if current_setting('reportql.data_version_raised_by', true) is distinct from this then
        update reportql_ledger.data_version set version = version + 1, state = gen_random_uuid()
        returning version, state into strict raised;
        perform pg_notify('reportql_data', raised.state || ' ' || raised.version);
        perform set_config('reportql.data_version_raised_by', this, true);
    end if;
    return (select version from reportql_ledger.data_version);
end
$$;
comment on function reportql_ledger.raise_data_version() is '提升数据版本 · Raises the data version, once per transaction';

-- Notes the first change of a transaction; the rest is done when it commits, so that writers do not wait for each other
-- until then. A statement that touched no row (an insert on conflict do nothing) is told by the counts that PostgreSQL
-- keeps of each transaction; they may still hold what the session did just before, but never miss anything.
create function reportql_ledger.note_data_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op <> 'TRUNCATE' and current_setting('track_counts')::boolean
        and pg_stat_get_xact_tuples_inserted(tg_relid) + pg_stat_get_xact_tuples_updated(tg_relid)
            + pg_stat_get_xact_tuples_deleted(tg_relid) = 0
    then
        return null;
    end if;
    insert into reportql_ledger.data_change values (pg_current_xact_id());
    perform set_config('reportql.data_change_noted_by', pg_current_xact_id()::text, true);
    return null;
end
$$;
comment on function reportql_ledger.note_data_change() is '记下一次变更 · Notes a change';

create function reportql_ledger.commit_data_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from reportql_ledger.data_change where transaction = new.transaction;
    perform reportql_ledger.raise_data_version();
    return null;
end
$$;
comment on function reportql_ledger.commit_data_change() is '提交变更 · Raises the version when a change is committed';

create constraint trigger commit_data_change after insert on reportql_ledger.data_change
    deferrable initially deferred for each row execute function reportql_ledger.commit_data_change();
alter table reportql_ledger.data_change enable always trigger commit_data_change;

-- Watches the tables of a schema that are not watched yet; a later migration that makes tables calls it again.
-- Triggers are for each statement, and their condition, which is evaluated without a call, lets all but the first change
-- of a transaction pass.
create function reportql_ledger.watch_tables(schema_name text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    watched regclass;
begin
    for watched in
        select c.oid from pg_class c
        where c.relnamespace = schema_name::regnamespace and c.relkind in ('r', 'p')
            and not exists (
                select from pg_trigger t
                where t.tgrelid = c.oid and t.tgfoid = 'reportql_ledger.note_data_change()'::regprocedure)
    loop
        execute format($sql$
            create trigger note_data_change after insert or update or delete or truncate on %1$s for each statement
                when (current_setting('reportql.data_change_noted_by', true)
                    is distinct from pg_current_xact_id()::text)
                execute function reportql_ledger.note_data_change();
            alter table %1$s enable always trigger note_data_change;
            $sql$, watched);
    end loop;
end
$$;
comment on function reportql_ledger.watch_tables(text) is '监视一个模式的各表 · Watches the tables of a schema';

select reportql_ledger.watch_tables('public');

revoke all on function reportql_ledger.raise_data_version() from public;
revoke all on function reportql_ledger.watch_tables(text) from public;
grant usage on schema reportql_ledger to public;
grant select on reportql_ledger.data_version to public;
