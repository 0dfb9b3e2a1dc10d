create table counted (name text primary key, count integer not null);
