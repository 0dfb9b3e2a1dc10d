-- The contact numbers are rules in packs now, each decision naming the rule and the version of its pack.
delete from policy_value where policy_key like 'contact.%';
