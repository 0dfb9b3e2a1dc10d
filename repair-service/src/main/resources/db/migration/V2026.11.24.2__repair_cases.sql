create sequence case_number;

-- The repair of one obligation of one party. State and its data are columns; version counts the events of the case.
create table repair_case (
    id uuid primary key,
    case_number text not null unique,
    subject_id uuid not null,
    platform_id text not null,
    obligation text not null,
    state text not null check (state in ('Opened', 'Verified', 'Proposed', 'Agreed', 'Approved', 'Rejected',
        'Published', 'Active', 'Broken', 'Completed', 'Restored', 'Suspended')),
    plan_id uuid,
    notice_ends_on date,
    resumes_to text,
    opened_on date not null,
    version integer not null,
    row_version integer not null,
    check ((state = 'Suspended') = (resumes_to is not null))
);
create unique index repair_case_one_open on repair_case (subject_id, platform_id, obligation)
    where state not in ('Rejected', 'Broken', 'Restored');
create index repair_case_platform on repair_case (platform_id, id);

-- What happened to a case and on what it was decided. Append-only.
create table case_transition (
    id uuid primary key,
    case_id uuid not null references repair_case (id),
    from_state text,
    to_state text not null,
    actor text not null,
    reason text not null,
    rule_version text not null,
    evidence text not null,
    evidence_hash text not null check (evidence_hash ~ '^[0-9a-f]{64}$'),
    recorded_at timestamptz not null,
    business_date date not null
);
create index case_transition_case on case_transition (case_id, id);
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;
create trigger case_transition_append_only before update or delete on case_transition
    for each row execute function refuse_change();

-- Consent to credit repair, as privacy-service told it last.
create table consent_view (
    subject_id uuid primary key,
    granted boolean not null,
    version integer not null
);

-- Assessments and delinquency, as assessment-service told them.
create table credit_assessment (
    assessment_id uuid primary key,
    subject_id uuid not null,
    version integer not null,
    score integer not null,
    grade text not null,
    band text not null,
    reasons text[] not null,
    as_of date not null,
    cause text not null,
    case_id uuid
);
create index credit_assessment_subject on credit_assessment (subject_id, version);
create index credit_assessment_case on credit_assessment (case_id, cause, version);
create table delinquency_view (
    subject_id uuid not null,
    platform_id text not null,
    obligation text not null,
    band text not null,
    observed_on date not null,
    version integer not null,
    primary key (subject_id, platform_id, obligation)
);

-- The debt of a case, as its platform stated it last.
create table stated_debt (
    case_id uuid primary key references repair_case (id),
    currency text not null,
    principal numeric(19, 2) not null check (principal > 0),
    annual_rate numeric(9, 6) not null check (annual_rate >= 0),
    fees numeric(19, 2) not null check (fees >= 0),
    stated_on date not null
);
create table overdue_instalment (
    case_id uuid not null references stated_debt (case_id),
    due_on date not null,
    principal numeric(19, 2) not null check (principal >= 0),
    interest numeric(19, 2) not null check (interest >= 0),
    primary key (case_id, due_on)
);

-- Plans. A schedule is fixed, row by row, when its plan is activated.
create table repair_plan (
    id uuid primary key,
    case_id uuid not null references repair_case (id),
    currency text not null,
    principal numeric(19, 2) not null,
    annual_rate numeric(9, 6) not null,
    instalments integer not null,
    carried_interest numeric(19, 2) not null,
    fees numeric(19, 2) not null,
    waived numeric(19, 2) not null,
    rule_version text not null,
    proposed_on date not null,
    expected_activation_on date not null,
    activated_on date
);
create index repair_plan_case on repair_plan (case_id);
create table instalment (
    plan_id uuid not null references repair_plan (id),
    number integer not null,
    from_on date not null,
    due_on date not null,
    days integer not null,
    opening numeric(19, 2) not null,
    principal numeric(19, 2) not null check (principal >= 0),
    interest numeric(19, 2) not null check (interest >= 0),
    fee numeric(19, 2) not null check (fee >= 0),
    penalty numeric(19, 2) not null check (penalty >= 0),
    closing numeric(19, 2) not null check (closing = opening - principal),
    primary key (plan_id, number)
);

-- Payments and where each of them went. Neither is ever changed.
create table payment (
    id uuid primary key,
    case_id uuid not null references repair_case (id),
    plan_id uuid not null references repair_plan (id),
    platform_id text not null,
    reference text not null,
    amount numeric(19, 2) not null check (amount > 0),
    currency text not null,
    received_on date not null,
    outstanding_after numeric(19, 2) not null check (outstanding_after >= 0),
    recorded_at timestamptz not null default now(),
    constraint payment_reference unique (platform_id, reference)
);
create index payment_plan on payment (plan_id, id);
create table payment_line (
    payment_id uuid not null references payment (id),
    position integer not null,
    instalment integer not null,
    component text not null,
    amount numeric(19, 2) not null check (amount > 0),
    primary key (payment_id, position)
);
create trigger payment_append_only before update or delete on payment
    for each row execute function refuse_change();
create trigger payment_line_append_only before update or delete on payment_line
    for each row execute function refuse_change();

-- Results on public notice. A case number, never a party.
create table public_notice (
    case_id uuid primary key references repair_case (id),
    case_number text not null unique,
    outcome text not null,
    published_on date not null,
    notice_ends_on date not null check (notice_ends_on > published_on)
);
