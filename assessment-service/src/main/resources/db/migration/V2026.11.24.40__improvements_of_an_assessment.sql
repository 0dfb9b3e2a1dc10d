-- What the party could change, and the document of the model that says so. Older assessments know neither.
alter table credit_assessment
    add column model_sha256 text check (model_sha256 ~ '^[0-9a-f]{64}$'),
    add column improvement_codes text[] not null default '{}',
    add column improvement_points integer[] not null default '{}';

alter table credit_assessment
    alter column improvement_codes drop default,
    alter column improvement_points drop default;
