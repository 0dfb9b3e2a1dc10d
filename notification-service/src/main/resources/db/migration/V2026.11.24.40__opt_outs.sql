-- The party's own word that it does not want to be written to for a purpose over a channel, and that it does again.
create table contact_opt_out (
    subject_id uuid not null,
    channel text not null,
    purpose text not null check (purpose in ('repair', 'collection')),
    version integer not null,
    in_force boolean not null,
    told_at timestamptz not null,
    primary key (subject_id, channel, purpose)
);
