-- The tables of catalog.json, which is the answer to Catalog.query after this script; see record.sh.
create type kind as enum ('RIVER', 'LAKE');
create table basin (id bigint primary key, name text not null, area numeric not null);
create table water (
    id bigint primary key, basin_id bigint not null references basin, name text not null, name_en text not null,
    kind kind not null, length double precision, is_navigable boolean not null, surveyed_on date not null,
    changed_at timestamptz not null, depth numeric, note text);
create index on water (basin_id);
