-- When an instalment is no longer missed follows from what is paid of it.
delete from plan_fact where kind = 'untagged';
alter table plan_fact drop constraint plan_fact_kind_check;
alter table plan_fact add constraint plan_fact_kind_check
    check (kind in ('due', 'paid', 'tagged', 'held', 'released', 'contact-failed', 'answered'));
comment on column plan_fact.known_on is 'the day from which it counts: of a payment, the day it was received on';
