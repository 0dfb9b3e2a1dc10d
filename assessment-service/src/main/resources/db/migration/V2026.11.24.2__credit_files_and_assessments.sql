-- A loan or credit line, as the platform that reports it refers to it. An obligation is never deleted.
-- told_band is what the suite was told last; it differs from latest_band until the next telling.
create table obligation (
    id bigint generated always as identity primary key,
    platform_id text not null,
    reference text not null,
    subject_id uuid not null,
    latest_month date,
    latest_band smallint,
    told_band smallint,
    version integer not null default 0,
    unique (platform_id, reference)
);
create index obligation_subject on obligation (subject_id);
create index obligation_untold on obligation (platform_id, id) where latest_band is distinct from told_band;

-- One upload of a tape. Its counts grow with every chunk, so an import without an end was interrupted.
create table observation_import (
    number bigint generated always as identity primary key,
    id uuid not null unique,
    platform_id text not null,
    correction boolean not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    rows bigint not null default 0,
    accepted bigint not null default 0,
    unchanged bigint not null default 0,
    corrected bigint not null default 0,
    rejected bigint not null default 0
);

create table import_rejection (
    import_number bigint not null references observation_import (number),
    line bigint not null,
    code text not null,
    primary key (import_number, line)
);

-- The band of an obligation in a month (its first day), and the import that said so last. No foreign keys: the import
-- resolves both ids in the transaction that inserts, and a check per row would cost more than the insert.
create table observation (
    obligation_id bigint not null,
    import_number bigint not null,
    month date not null,
    band smallint not null check (band between 0 and 8),
    primary key (obligation_id, month)
) partition by range (month);

-- Makes the partition of a month if it is missing. Attaching blocks neither readers nor writers of the table. It looks
-- into the catalogue by query: to_regclass would answer from a cache that is older than the lock.
create function ensure_observation_month(first_day date) returns void
    language plpgsql as $$
declare
    partition_name text := 'observation_' || to_char(first_day, 'YYYY_MM');
begin
    perform pg_advisory_xact_lock(hashtextextended('ensure_observation_month', 0));
    if exists (select from pg_class where relname = partition_name and relnamespace = current_schema()::regnamespace) then
        return;
    end if;
    execute format('create table %I (like observation including constraints)', partition_name);
    execute format(
        'alter table observation attach partition %I for values from (%L) to (%L)',
        partition_name, first_day, first_day + interval '1 month');
end
$$;

-- What an observation said before it was corrected.
create table observation_correction (
    id bigint generated always as identity primary key,
    obligation_id bigint not null references obligation (id),
    month date not null,
    old_band smallint not null,
    new_band smallint not null,
    import_number bigint not null references observation_import (number),
    corrected_at timestamptz not null
);
create index observation_correction_obligation on observation_correction (obligation_id, month);

-- What has to be read together with a credit file.
create table credit_file_annotation (
    id bigint generated always as identity primary key,
    subject_id uuid not null,
    kind text not null check (kind in ('repair-plan-completed')),
    case_id uuid not null,
    platform_id text not null,
    obligation text not null,
    happened_on date not null,
    recorded_at timestamptz not null,
    unique (subject_id, kind, case_id, platform_id, obligation)
);

-- The version of the last assessment of each subject; its row is the lock that keeps versions without gaps.
create table assessed_subject (
    subject_id uuid primary key,
    version integer not null
);

create table credit_assessment (
    id uuid primary key,
    subject_id uuid not null,
    version integer not null check (version > 0),
    model text not null,
    score integer not null,
    grade text not null,
    band text not null,
    reason_codes text[] not null,
    reason_points integer[] not null,
    as_of date not null,
    cause text not null check (cause in ('case-opened', 'plan-completed', 'request')),
    case_id uuid,
    assessed_at timestamptz not null,
    unique (subject_id, version)
);
