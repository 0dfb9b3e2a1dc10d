-- What is known of a party. Never who it is.
create table party (
    subject_id uuid primary key,
    version integer not null,
    jurisdiction text not null,
    language text not null,
    zones text[] not null
);

create table party_consent (
    subject_id uuid not null,
    purpose text not null,
    version integer not null,
    in_force boolean not null,
    primary key (subject_id, purpose)
);

-- Whether the plan of a repair case is agreed or runs, by version of the case.
create table running_plan (
    case_id uuid primary key,
    subject_id uuid not null,
    version integer not null,
    runs boolean not null
);
create index running_plan_subject on running_plan (subject_id) where runs;

-- The newest observation of each obligation that an event told of.
create table observed_delinquency (
    platform_id text not null,
    obligation text not null,
    version integer not null,
    primary key (platform_id, obligation)
);

-- Every notice, sent or not, with the outcome of every rule at the last decision. No address, no name, no text.
create table notice (
    id uuid primary key,
    subject_id uuid not null,
    template text not null,
    wording text,
    purpose text not null check (purpose in ('repair', 'collection', 'statutory', 'security')),
    channel text not null check (channel in ('email', 'in-app')),
    cause_event_id text not null,
    cause_type text not null,
    parameters jsonb not null,
    rules jsonb not null,
    status text not null
        check (status in ('suppressed', 'deferred', 'pending', 'handing-over', 'sent', 'failed')),
    reason text,
    decided_at timestamptz not null,
    send_after timestamptz,
    sent_at timestamptz,
    attempts integer not null,
    waits integer not null,
    retry_at timestamptz,
    lease_until timestamptz,
    version integer not null,
    unique (cause_event_id, channel),
    check (status <> 'sent' or sent_at is not null),
    check (status not in ('deferred', 'pending', 'handing-over') or send_after is not null),
    check (status <> 'handing-over' or lease_until is not null)
);
create index notice_subject on notice (subject_id, id);
create index notice_due on notice (send_after, id) where status in ('pending', 'deferred', 'handing-over');

-- Messages in the app: case number, amounts and dates only.
create table in_app_message (
    id uuid primary key,
    notice_id uuid not null unique references notice (id) deferrable initially deferred,
    subject_id uuid not null,
    title text not null,
    body text not null,
    language text not null,
    sent_at timestamptz not null,
    read_at timestamptz
);
create index in_app_message_subject on in_app_message (subject_id, id);

-- Contact numbers. The demonstration runs in years before the standard: the same hours are then a default of ours.
insert into policy_value (policy_key, jurisdiction, valid_from, valid_to, version, value, source, confidence) values
    ('contact.quiet-hours.start', 'CN', '2019-01-01', '2025-02-28', 1, '22:00', 'house default before GB/T 45251-2025', 'low'),
    ('contact.quiet-hours.start', 'CN', '2025-02-28', null, 2, '22:00', 'GB/T 45251-2025; CBA guideline of 2026-01-30', 'high'),
    ('contact.quiet-hours.end', 'CN', '2019-01-01', '2025-02-28', 1, '08:00', 'house default before GB/T 45251-2025', 'low'),
    ('contact.quiet-hours.end', 'CN', '2025-02-28', null, 2, '08:00', 'GB/T 45251-2025; CBA guideline of 2026-01-30', 'high'),
    ('contact.collection.daily-limit', 'CN', '2019-01-01', null, 1, '1', 'house default', 'low'),
    ('contact.delinquency.max-age-days', 'CN', '2019-01-01', null, 1, '45', 'house default', 'low');
