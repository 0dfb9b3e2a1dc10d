-- A subject that turned out to be another party. The survivor is registered and never joined itself, so one step is
-- enough.
create table joined_subject (
    joined_subject_id uuid primary key,
    subject_id uuid not null check (subject_id <> joined_subject_id)
);
create index joined_subject_survivor on joined_subject (subject_id);
