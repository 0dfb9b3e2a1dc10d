-- Events on their way to Kafka: rows are inserted with the change they tell of, carried by Debezium, never updated.
create table outbox (
    id uuid primary key,
    aggregatetype text not null,
    aggregateid text not null,
    type text not null,
    payload jsonb not null,
    ce_id text not null,
    ce_specversion text not null default '1.0',
    ce_source text not null,
    ce_time text not null,
    ce_datacontenttype text not null default 'application/json',
    created_at timestamptz not null default now()
);
create index outbox_created_at on outbox (created_at);
create publication outbox_publication for table outbox with (publish = 'insert');

-- Events that a consumer has acted on.
create table inbox (
    consumer text not null,
    event_id text not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);

-- Answers to unsafe requests, by caller and Idempotency-Key. The request itself is kept as a keyed MAC only.
create table idempotent_request (
    caller text not null,
    key text not null,
    request_mac bytea not null,
    status integer,
    location text,
    answer jsonb,
    created_at timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotent_request_created_at on idempotent_request (created_at);

-- At most one row, and only where the clock may be moved.
create table business_clock (
    singleton boolean primary key default true check (singleton),
    offset_seconds bigint not null
);

-- Legal and business numbers with the time they are in force.
create table policy_value (
    policy_key text not null,
    jurisdiction text not null,
    valid_from date not null,
    valid_to date,
    version integer not null,
    value text not null,
    source text not null,
    confidence text not null check (confidence in ('high', 'medium', 'low')),
    primary key (policy_key, jurisdiction, version),
    check (valid_to is null or valid_to > valid_from)
);

-- What has to happen at a moment of the business clock.
create table deadline (
    kind text not null,
    reference text not null,
    due_at timestamptz not null,
    failures integer not null default 0,
    retry_at timestamptz,
    primary key (kind, reference)
);
create index deadline_due_at on deadline (due_at);
