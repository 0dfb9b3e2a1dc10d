-- Which plans may be proposed, by delinquency band and size of debt (principal and overdue interest).
create table plan_rule (
    rule_id text not null,
    version integer not null,
    bands text[] not null,
    currency text not null,
    debt_from numeric(19, 2) not null,
    debt_below numeric(19, 2),
    instalments integer[] not null,
    waiver_percent numeric(5, 2) not null check (waiver_percent between 0 and 100),
    valid_from date not null,
    valid_to date,
    source text not null,
    confidence text not null check (confidence in ('high', 'medium', 'low')),
    primary key (rule_id, version)
);
insert into plan_rule (rule_id, version, bands, currency, debt_from, debt_below, instalments, waiver_percent,
    valid_from, source, confidence) values
    ('early-small', 1, '{NO_LOAN,PAID_OFF,CURRENT,1-29}', 'CNY', 0, 3000, '{3,6}', 100, '2019-01-01',
     'house rule', 'low'),
    ('early', 1, '{NO_LOAN,PAID_OFF,CURRENT,1-29}', 'CNY', 3000, null, '{3,6,12}', 100, '2019-01-01',
     'house rule', 'low'),
    ('late-small', 1, '{30-59,60-89}', 'CNY', 0, 3000, '{3,6}', 50, '2019-01-01', 'house rule', 'low'),
    ('late', 1, '{30-59,60-89}', 'CNY', 3000, null, '{3,6,12}', 50, '2019-01-01', 'house rule', 'low'),
    ('very-late-small', 1, '{90-119,120-149,150+}', 'CNY', 0, 3000, '{3,6}', 30, '2019-01-01', 'house rule', 'low'),
    ('very-late', 1, '{90-119,120-149,150+}', 'CNY', 3000, null, '{3,6,12}', 30, '2019-01-01', 'house rule', 'low');

insert into policy_value (policy_key, jurisdiction, valid_from, valid_to, version, value, source, confidence) values
    ('rate.licensed.cap', 'CN', '2019-01-01', null, 1, '0.24',
     'SPC financial-trial opinions of 2017: 24 % a year all-in for licensed lenders', 'high'),
    ('public-notice.days', 'CN', '2019-01-01', null, 1, '5', 'house default: calendar days', 'low'),
    ('instalment.reminder.days', 'CN', '2019-01-01', null, 1, '3', 'house default', 'low'),
    ('instalment.grace.days', 'CN', '2019-01-01', null, 1, '1',
     'house default: what is paid on the last day may be reported on the next', 'low'),
    ('plan.broken.after', 'CN', '2019-01-01', null, 1, '3', 'house default: instalments missed and unpaid at once',
     'low');
