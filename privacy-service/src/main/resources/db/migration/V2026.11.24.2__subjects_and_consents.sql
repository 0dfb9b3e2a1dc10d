-- A party. Until it is registered it is a reference only.
create table subject (
    id uuid primary key,
    kind text not null check (kind in ('person', 'enterprise')),
    jurisdiction text not null,
    language text not null,
    zones text[] not null,
    registered_at timestamptz,
    created_at timestamptz not null,
    version integer not null
);

-- What a platform calls a party.
create table subject_reference (
    platform_id text not null,
    customer_reference text not null,
    subject_id uuid not null references subject (id) deferrable initially deferred,
    primary key (platform_id, customer_reference)
);
create index subject_reference_subject on subject_reference (subject_id);

-- Identifying data, each value encrypted on its own (AES-256-GCM). A newer version replaces an older one.
create table subject_field (
    subject_id uuid not null references subject (id),
    field text not null,
    version integer not null,
    key_id integer not null,
    ciphertext bytea not null,
    recorded_at timestamptz not null,
    primary key (subject_id, field, version)
);

-- Keyed MACs over whole identifiers, so that a party is found again and never registered twice.
create table subject_identifier (
    kind text not null,
    mac bytea not null,
    subject_id uuid not null references subject (id) deferrable initially deferred,
    primary key (kind, mac)
);

-- Which role may see which field in the clear, for which purpose.
create table disclosure_rule (
    role text not null,
    purpose text not null,
    field text not null,
    valid_from date not null,
    valid_to date,
    source text not null,
    primary key (role, purpose, field, valid_from)
);
insert into disclosure_rule (role, purpose, field, valid_from, source) values
    ('service', 'notice-delivery', 'name', '2021-11-01', 'PIPL 13(1)(2), 6: least data for the purpose'),
    ('service', 'notice-delivery', 'email', '2021-11-01', 'PIPL 13(1)(2), 6: least data for the purpose'),
    ('platform', 'identity-verification', 'name', '2021-11-01', 'PIPL 13(1)(2); AML Law 2024 customer identification'),
    ('platform', 'identity-verification', 'national-id', '2021-11-01', 'PIPL 13(1)(2); AML Law 2024 customer identification'),
    ('case-officer', 'identity-verification', 'name', '2021-11-01', 'PIPL 13(1)(2)'),
    ('case-officer', 'identity-verification', 'national-id', '2021-11-01', 'PIPL 13(1)(2)'),
    ('case-officer', 'contact', 'name', '2021-11-01', 'PIPL 13(1)(2)'),
    ('case-officer', 'contact', 'mobile', '2021-11-01', 'PIPL 13(1)(2)'),
    ('case-officer', 'contact', 'email', '2021-11-01', 'PIPL 13(1)(2)'),
    ('borrower', 'subject-access', 'name', '2021-11-01', 'PIPL 45'),
    ('borrower', 'subject-access', 'national-id', '2021-11-01', 'PIPL 45'),
    ('borrower', 'subject-access', 'mobile', '2021-11-01', 'PIPL 45'),
    ('borrower', 'subject-access', 'email', '2021-11-01', 'PIPL 45'),
    ('borrower', 'subject-access', 'address', '2021-11-01', 'PIPL 45');

-- Every access to clear data and every refusal: who, when, which fields, for what (Credit Reporting Regulation 22).
create table access_record (
    id uuid primary key,
    subject_id uuid not null,
    actor text not null,
    purpose text not null,
    fields text[] not null,
    outcome text not null check (outcome in ('disclosed', 'refused')),
    reason text not null,
    recorded_at timestamptz not null
);
create index access_record_subject on access_record (subject_id, id);
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;
create trigger access_record_append_only before update or delete on access_record
    for each row execute function refuse_change();

create table consent_text (
    purpose text not null,
    version integer not null,
    language text not null,
    body text not null,
    valid_from date not null,
    primary key (purpose, version, language)
);
insert into consent_text (purpose, version, language, body, valid_from) values
    ('credit-repair', 1, 'zh-CN',
     '我同意平台及信用修复机构为办理信用修复之目的，处理我的身份信息、借贷及还款记录和信用评估结果，包括：核验身份、制定并执行修复方案、发送与修复有关的通知、在方案完成后重新评估。数据在修复结束后按法定期限保存。我可以随时撤回本同意；撤回不影响此前已进行的处理，撤回后修复将暂停。',
     '2019-01-01'),
    ('credit-repair', 1, 'en',
     'I consent that the platform and the credit repair office process my identity data, my borrowing and repayment record and my credit assessment for the purpose of credit repair: to verify who I am, to make and carry out a repair plan, to send me notices about it and to assess me again afterwards. The data are kept for the statutory time after the repair. I may withdraw this consent at any time; what was done before stays lawful, and the repair rests from then on.',
     '2019-01-01');

create table consent (
    id uuid primary key,
    subject_id uuid not null references subject (id),
    purpose text not null,
    text_version integer not null,
    granted_at timestamptz not null,
    withdrawn_at timestamptz,
    version integer not null
);
create unique index consent_in_force on consent (subject_id, purpose) where withdrawn_at is null;
create index consent_subject on consent (subject_id, purpose);
