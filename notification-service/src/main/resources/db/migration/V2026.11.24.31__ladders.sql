-- The plans of repair cases that events have told of: what the ladder of their instalments is climbed for.
create table known_plan (
    plan_id uuid primary key,
    case_id uuid not null,
    subject_id uuid not null,
    case_number text not null,
    currency text not null,
    version integer not null,
    checked_on date,
    has_ended boolean not null
);
create unique index known_plan_case on known_plan (case_id) where not has_ended;

-- What became known of a plan, and when. Rows are only ever added.
create table plan_fact (
    plan_id uuid not null references known_plan (plan_id),
    position integer not null,
    kind text not null check (kind in
        ('due', 'paid', 'tagged', 'untagged', 'held', 'released', 'contact-failed', 'answered')),
    known_on date not null,
    instalment integer,
    reference text,
    due_on date,
    amount numeric(19,2),
    detail text,
    event_id text not null,
    primary key (plan_id, position)
);

-- The contacts that the steps of a ladder have caused: none is made twice.
create table ladder_contact (
    plan_id uuid not null references known_plan (plan_id),
    anchor date not null,
    step text not null,
    channel text not null,
    ladder text not null,
    ladder_version integer not null,
    taken_on date not null,
    primary key (plan_id, anchor, step, channel)
);

-- One event causes a notice at each step that is about it.
alter table notice add column step text;
alter table notice drop constraint notice_cause_event_id_channel_key;
alter table notice add constraint notice_of_cause unique nulls not distinct (cause_event_id, channel, step);
