-- When a credit information bureau was told of arrears of the parents.
alter table settlement_fee add column bureau_told_on date;
