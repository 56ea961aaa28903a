-- A small database with one of everything: self references, optional and composite keys, join tables, all types.
create type plant_kind as enum ('wind', 'solar', 'gas-fired');

create table region (
    id integer primary key,
    parent_id integer references region,
    code text not null unique,
    name text not null
);
create index on region (parent_id);

create table owner (
    id uuid primary key,
    name text not null
);

create table plant (
    id bigint primary key,
    region_id integer not null references region,
    owner_id uuid references owner,
    name text not null,
    kind plant_kind not null,
    capacity numeric,
    share double precision,
    opened date,
    seen timestamptz,
    noted timestamp,
    starts time,
    outage interval,
    active boolean,
    tags text[],
    kinds plant_kind[],
    years int4range,
    meta jsonb,
    logo bytea
);
create index on plant (region_id);
create index on plant (owner_id);

create table reading (
    plant_id bigint not null references plant,
    day date not null,
    value double precision,
    primary key (plant_id, day)
);

create table remark (
    id integer primary key,
    plant_id bigint not null,
    day date not null,
    text text not null,
    foreign key (plant_id, day) references reading (plant_id, day)
);
create index on remark (plant_id, day);

create table label (
    id integer primary key,
    name text not null unique
);

create table plant_label (
    plant_id bigint not null references plant,
    label_id integer not null references label,
    primary key (plant_id, label_id)
);
create index on plant_label (label_id);

insert into region values (1, null, 'CN', '中国'), (2, 1, 'HA', '河南'), (3, 2, 'PY', '濮阳'), (4, 1, 'SD', '山东');
insert into owner values
    ('00000000-0000-0000-0000-00000000000a', '甲公司'),
    ('00000000-0000-0000-0000-00000000000b', 'Second "Owner" \ Ltd');
insert into plant values
    (1, 3, '00000000-0000-0000-0000-00000000000a', '龙源一号', 'wind', 12.50, 0.1, '2021-03-04',
     '2023-01-31 08:00:00.5+08', '2023-01-31 08:00:00', '07:30:00', '1 day 02:00:00', true,
     array['绿色', 'a,b', null, 'say "hi"'], '{wind,gas-fired}', '[2021,2030)', '{"a": [1, 2.50], "b": null}', '\x48656c6c6f'),
    (2, 3, null, '龙源二号', 'solar', 12345678901234567890.123456789, -1.5e-300, null,
     null, null, null, null, false, '{}', '{}', 'empty', '"text"', '\x'),
    (3, 2, '00000000-0000-0000-0000-00000000000b', E'tab\there', 'gas-fired', null, null, '1999-12-31',
     '2000-02-29 23:59:59+08', null, null, '-3 days', null, null, null, '(,5]', null, null),
    (4, 4, '00000000-0000-0000-0000-00000000000a', '100% _wind\', 'wind', 0, 0, '2023-12-31',
     null, null, null, null, true, '{x}', '{solar}', null, '[]', null);
insert into reading values (1, '2023-01-01', 1.5), (1, '2023-01-02', 2.5), (1, '2023-01-03', null), (3, '2023-01-01', 9);
insert into remark values (1, 1, '2023-01-02', 'first'), (2, 1, '2023-01-02', 'second'), (3, 3, '2023-01-01', 'third');
insert into label values (1, 'new'), (2, 'big'), (3, 'unused');
insert into plant_label values (1, 1), (1, 2), (2, 1), (4, 2);
