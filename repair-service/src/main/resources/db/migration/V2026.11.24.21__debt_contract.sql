-- The cap of a rate depends on the contract. Debts stated before were held to the cap of licensed lenders.
alter table stated_debt
    add column lender_class text not null default 'LICENSED',
    add column formed_on date,
    add column ends_on date;
update stated_debt set
    formed_on = coalesce((select min(due_on) from overdue_instalment o where o.case_id = stated_debt.case_id), stated_on),
    ends_on = stated_on;
alter table stated_debt
    alter column lender_class drop default,
    alter column formed_on set not null,
    alter column ends_on set not null;
-- The table of caps that comes with the service has taken the place of this row.
delete from policy_value where policy_key = 'rate.licensed.cap';
