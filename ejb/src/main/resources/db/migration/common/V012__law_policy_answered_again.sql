-- A question may be answered again for the same day; the answer recorded last holds. A constraint without a name is left behind with its table.
create table law_answer (
    id               uuid         not null primary key,
    centre_id        uuid         not null,
    code             varchar(60)  not null,
    choice           varchar(60)  not null,
    valid_from       date         not null,
    reason           varchar(1000) not null,
    recorded_by      uuid,
    recorded_by_name varchar(200) not null,
    recorded_at      timestamp(6) with time zone not null,
    constraint law_policy_once unique (centre_id, code, valid_from, recorded_at)
);
insert into law_answer (id, centre_id, code, choice, valid_from, reason, recorded_by, recorded_by_name, recorded_at)
    select id, centre_id, code, choice, valid_from, reason, recorded_by, recorded_by_name, recorded_at from law_policy;
drop table law_policy;
alter table law_answer rename to law_policy;
