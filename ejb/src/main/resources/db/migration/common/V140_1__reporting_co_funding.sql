-- Whether the pay of a family assistant is co-funded from outside of the municipality, as its report asks.
alter table reporting_working_time add column co_funded boolean;
