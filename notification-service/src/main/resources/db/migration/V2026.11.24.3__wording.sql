-- Texts. A frame stands around the text of a notice and says who writes, how to stop and how to dispute.
-- A subject line holds no placeholder and names no debt.
create table wording_template (
    name text not null,
    version integer not null,
    language text not null,
    subject text not null,
    body text not null,
    valid_from date not null,
    valid_to date,
    primary key (name, version, language),
    check (subject not like '%{%'),
    check (valid_to is null or valid_to > valid_from)
);

insert into wording_template (name, version, language, subject, body, valid_from) values
('frame-email-repair', 1, 'zh-CN', '', $$尊敬的{name}：

您好！这里是{sender}。

{text}

如果您不希望再收到这类通知，可以随时撤回“信用修复”授权（撤回后修复将暂停），也可以发邮件至{contact}告知我们。如果您对以上内容有异议，请发邮件至{contact}，我们会核实并答复您。

{sender}
（本邮件由系统自动发送，仅供收件人本人阅读）$$, '2019-01-01'),
('frame-email-repair', 1, 'en', '', $$Dear {name},

This is {sender}.

{text}

If you no longer want these messages, you may withdraw your consent to credit repair at any time (the repair then rests), or write to {contact}. If you think that something here is wrong, write to {contact}: we will look into it and answer you.

{sender}
(This message was sent automatically and is meant for you only.)$$, '2019-01-01'),
('frame-email-collection', 1, 'zh-CN', '', $$尊敬的{name}：

您好！这里是{sender}。

{text}

如果您认为这笔款项有误或对其有异议，请发邮件至{contact}，我们会核实并答复您。如果您不希望再通过电子邮件收到这类提醒，请发邮件至{contact}告知我们，我们将停止以这种方式与您联系。

{sender}
（本邮件由系统自动发送，仅供收件人本人阅读）$$, '2019-01-01'),
('frame-email-collection', 1, 'en', '', $$Dear {name},

This is {sender}.

{text}

If you think that this is wrong or wish to dispute it, write to {contact}: we will look into it and answer you. If you no longer want such reminders by e-mail, tell us at {contact} and we will stop sending them.

{sender}
(This message was sent automatically and is meant for you only.)$$, '2019-01-01'),
('frame-email-statutory', 1, 'zh-CN', '', $$尊敬的{name}：

您好！这里是{sender}。以下是依法应当告知您的事项。

{text}

如果您对以上内容有异议，请发邮件至{contact}，我们会核实并答复您。如果您不希望通过电子邮件接收告知，请发邮件至{contact}，我们将改用其他方式。

{sender}
（本邮件由系统自动发送，仅供收件人本人阅读）$$, '2019-01-01'),
('frame-email-statutory', 1, 'en', '', $$Dear {name},

This is {sender}. The law requires us to tell you the following.

{text}

If you think that something here is wrong, write to {contact}: we will look into it and answer you. If you do not want such information by e-mail, tell us at {contact} and we will use another way.

{sender}
(This message was sent automatically and is meant for you only.)$$, '2019-01-01'),
('frame-in-app-repair', 1, 'zh-CN', '', $${text}

{sender}
如果您不希望再收到这类通知，可以随时撤回“信用修复”授权（撤回后修复将暂停）。如有异议，请发邮件至{contact}，我们会核实并答复您。$$, '2019-01-01'),
('frame-in-app-repair', 1, 'en', '', $${text}

{sender}
If you no longer want these messages, you may withdraw your consent to credit repair at any time (the repair then rests). If you think that something here is wrong, write to {contact}: we will look into it and answer you.$$, '2019-01-01'),
('frame-in-app-statutory', 1, 'zh-CN', '', $${text}

{sender}
以上是依法应当告知您的事项。如有异议，或希望以其他方式接收告知，请发邮件至{contact}，我们会核实并答复您。$$, '2019-01-01'),
('frame-in-app-statutory', 1, 'en', '', $${text}

{sender}
The law requires us to tell you this. If you think that something here is wrong, or want to be told in another way, write to {contact}: we will look into it and answer you.$$, '2019-01-01'),

('case-opened', 1, 'zh-CN', '您的信用修复申请已受理',
 '您的信用修复申请已于{opened}受理，案件编号：{case}。接下来，平台会先核验您的身份，我们再根据核实的情况为您拟定修复方案。', '2019-01-01'),
('case-opened', 1, 'en', 'Your application for credit repair has been accepted',
 'Your application for credit repair was accepted on {opened}. Your case number is {case}. Next, the platform verifies who you are; then we draw up a repair plan with you.', '2019-01-01'),
('plan-proposed', 1, 'zh-CN', '您的修复方案已拟定，请查看',
 '您的修复方案已拟定，案件编号：{case}。方案共{instalments}期，合计{total}，减免费用{waived}，首期付款日为{first-due}。请登录查看方案全文，再决定是否同意；是否同意由您自愿决定。', '2019-01-01'),
('plan-proposed', 1, 'en', 'Your repair plan is ready for you to read',
 'Your repair plan is ready (case {case}). It has {instalments} instalments of {total} in all, waives fees of {waived} and begins on {first-due}. Please read the whole plan in the app before you decide; whether you agree is up to you.', '2019-01-01'),
('plan-activated', 1, 'zh-CN', '您的修复方案已生效',
 '您的修复方案已于{activated}生效，案件编号：{case}。请按方案约定的日期付款，每期到期前我们会提醒您。如遇困难，请尽早与我们联系。', '2019-01-01'),
('plan-activated', 1, 'en', 'Your repair plan is in force',
 'Your repair plan has been in force since {activated} (case {case}). Please pay on the days that it names; we will remind you before each of them. If you run into difficulty, tell us early.', '2019-01-01'),
('instalment-falling-due', 1, 'zh-CN', '修复方案近期事项提醒',
 '您的修复方案第{number}期将于{due}到期，应付{outstanding}，案件编号：{case}。如果您已经付款，请忽略本提醒。', '2019-01-01'),
('instalment-falling-due', 1, 'en', 'Your repair plan: a date coming up',
 'Instalment {number} of your repair plan falls due on {due}; {outstanding} is left to pay on it (case {case}). If you have paid already, please ignore this reminder.', '2019-01-01'),
('payment-received', 1, 'zh-CN', '修复方案进展通知',
 '我们已于{received}收到您支付的{amount}并已入账，案件编号：{case}。方案尚余{outstanding}。感谢您按约履行。', '2019-01-01'),
('payment-received', 1, 'en', 'Your repair plan: progress',
 'On {received} we received your payment of {amount} and credited it (case {case}). {outstanding} of the plan remains. Thank you for keeping to it.', '2019-01-01'),
('plan-completed', 1, 'zh-CN', '您的修复方案已履行完毕',
 '您已于{completed}履行完修复方案的全部约定，案件编号：{case}。接下来，我们会重新评估您的信用，并在信用记录中如实注明履行情况。', '2019-01-01'),
('plan-completed', 1, 'en', 'Your repair plan is complete',
 'On {completed} you completed everything that your repair plan asks for (case {case}). Next, your credit is assessed again and the record is annotated with what you have done.', '2019-01-01'),
('credit-restored', 1, 'zh-CN', '您的信用修复已完成',
 '您的信用修复已于{restored}完成，案件编号：{case}。信用记录中已如实注明修复情况。真实的历史信息不会被删除，其保存期限依法自不良行为终止之日起计算。', '2019-01-01'),
('credit-restored', 1, 'en', 'Your credit repair is complete',
 'Your credit repair was completed on {restored} (case {case}). The record is annotated with it. True information about the past is not removed; the time for which it is kept runs, by law, from the day on which the bad behaviour ended.', '2019-01-01'),
('case-suspended', 1, 'zh-CN', '您的信用修复案件已暂停',
 '由于“信用修复”授权已撤回，您的案件自{suspended}起暂停办理，案件编号：{case}。撤回不影响此前已进行的处理。您可以随时重新授权，案件将继续办理。', '2019-01-01'),
('case-suspended', 1, 'en', 'Your credit repair case rests',
 'The consent to credit repair has been withdrawn, so your case rests from {suspended} (case {case}). What was done before stays lawful. You may consent again at any time, and the case goes on.', '2019-01-01'),
('instalment-missed', 1, 'zh-CN', '关于您的修复方案，请查看',
 '您的修复方案第{number}期应于{due}付款，目前尚有{outstanding}未收到，已过{days}天，案件编号：{case}。如果您近期确有困难，请尽早与我们联系，一起商量可行的安排。如果您已经付款，请忽略本提醒。', '2019-01-01'),
('instalment-missed', 1, 'en', 'About your repair plan',
 'Instalment {number} of your repair plan was due on {due}; {outstanding} has not arrived, {days} days later (case {case}). If paying is difficult at present, please contact us early so that we can look for an arrangement together. If you have paid already, please ignore this reminder.', '2019-01-01'),
('overdue-reminder', 1, 'zh-CN', '关于您账户的提醒',
 '据{platform}提供的记录，截至{observed}，您编号为{obligation}的借款有款项逾期未还。如果您还款有困难，可以与我们联系，了解分期安排或申请信用修复。如果您已经还款，请忽略本提醒。', '2019-01-01'),
('overdue-reminder', 1, 'en', 'A reminder about your account',
 'According to the records of {platform}, a payment on your loan {obligation} was overdue on {observed}. If paying is difficult, you can ask us about instalments or apply for credit repair. If you have paid already, please ignore this reminder.', '2019-01-01');
