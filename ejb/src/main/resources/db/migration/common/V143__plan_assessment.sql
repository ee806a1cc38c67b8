-- Half-yearly assessments of families that an assistant works with.
create table plan_assessment (
    id              uuid           not null primary key,
    centre_id       uuid           not null,
    case_id         uuid           not null references assistance_case (id),
    assessed_on     date           not null,
    parenting       integer        not null,
    children        integer        not null,
    household       integer        not null,
    housing         integer        not null,
    livelihood      integer        not null,
    health          integer        not null,
    relations       integer        not null,
    cooperation     integer        not null,
    strengths       varchar(8000)  not null,
    difficulties    varchar(8000)  not null,
    conclusions     varchar(8000)  not null,
    late_reason     varchar(1000),
    passed_on       date,
    recipient       varchar(300),
    removed_on      date,
    removed_reason  varchar(1000),
    version         bigint         not null
);
create index plan_assessment_case on plan_assessment (case_id, assessed_on);
