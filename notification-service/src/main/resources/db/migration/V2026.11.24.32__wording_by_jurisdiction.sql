-- A text may be for the parties of one jurisdiction: it then stands before the one that is for everybody.
alter table wording_template add column jurisdiction text not null default '';
alter table wording_template drop constraint wording_template_pkey;
alter table wording_template add primary key (name, version, language, jurisdiction);

insert into wording_template (name, version, language, jurisdiction, subject, body, valid_from) values
('frame-in-app-collection', 1, 'zh-CN', '', '', $${text}

{sender}
如果您认为这笔款项有误或对其有异议，请发邮件至{contact}，我们会核实并答复您。如果您不希望再通过应用内消息收到这类提醒，请发邮件至{contact}告知我们，我们将停止以这种方式与您联系。$$, '2019-01-01'),
('frame-in-app-collection', 1, 'en', '', '', $${text}

{sender}
If you think that this is wrong or wish to dispute it, write to {contact}: we will look into it and answer you. If you no longer want such reminders in the app, tell us at {contact} and we will stop sending them.$$, '2019-01-01'),

-- 15 U.S.C. 1692e(11), 12 CFR 1006.18(e): who collects a debt says so, in the first communication also what for. 12 CFR
-- 1006.6(e): a simple way to opt out.
('frame-email-collection', 1, 'zh-CN', 'US', '', $$尊敬的{name}：

您好！这里是{sender}。本邮件来自债务催收人，目的是收取债务，所获得的任何信息将用于该目的。

{text}

如果您认为这笔款项有误或对其有异议，请发邮件至{contact}，我们会核实并答复您。如果您不希望再通过电子邮件收到这类提醒，请发邮件至{contact}告知我们，我们将停止以这种方式与您联系。

{sender}
（本邮件由系统自动发送，仅供收件人本人阅读）$$, '2019-01-01'),
('frame-email-collection', 1, 'en', 'US', '', $$Dear {name},

This is {sender}. This message is from a debt collector. It is an attempt to collect a debt, and any information obtained will be used for that purpose.

{text}

If you think that this is wrong or wish to dispute it, write to {contact}: we will look into it and answer you. If you no longer want such reminders by e-mail, tell us at {contact} and we will stop sending them.

{sender}
(This message was sent automatically and is meant for you only.)$$, '2019-01-01'),
('frame-in-app-collection', 1, 'zh-CN', 'US', '', $${text}

{sender}
本消息来自债务催收人，目的是收取债务，所获得的任何信息将用于该目的。如果您认为这笔款项有误或对其有异议，请发邮件至{contact}，我们会核实并答复您。如果您不希望再通过应用内消息收到这类提醒，请发邮件至{contact}告知我们，我们将停止以这种方式与您联系。$$, '2019-01-01'),
('frame-in-app-collection', 1, 'en', 'US', '', $${text}

{sender}
This message is from a debt collector. It is an attempt to collect a debt, and any information obtained will be used for that purpose. If you think that this is wrong or wish to dispute it, write to {contact}: we will look into it and answer you. If you no longer want such reminders in the app, tell us at {contact} and we will stop sending them.$$, '2019-01-01');
