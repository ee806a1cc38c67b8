-- Reviews of children that were held.
create table review_held (
    id               uuid           not null primary key,
    centre_id        uuid           not null,
    child_id         uuid           not null references placement_child (id),
    held_on          date           not null,
    present          varchar(2000)  not null,
    child_heard      varchar(20)    not null,
    not_heard_reason varchar(1000),
    child_opinion    varchar(8000),
    outcome          varchar(30)    not null,
    conclusions      varchar(20000) not null,
    late_reason      varchar(1000),
    opinion_sent_on  date,
    removed_on       date,
    removed_reason   varchar(1000),
    version          bigint         not null
);
create index review_held_child on review_held (child_id, held_on);
