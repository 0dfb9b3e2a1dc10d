-- A reference-only subject that turned out to be a registered party. It is kept; its id leads to the survivor.
alter table subject
    add column joined_into uuid references subject (id),
    add column joined_at timestamptz,
    add constraint subject_joined check (
        (joined_into is null) = (joined_at is null) and (joined_into is null or registered_at is null));
create index subject_joined_into on subject (joined_into) where joined_into is not null;
