-- What a review found on each point of the act, its meeting, and whom it called.
alter table review_held add column family_situation varchar(4000);
alter table review_held add column work_methods varchar(4000);
alter table review_held add column plan_changes varchar(4000);
alter table review_held add column adoption varchar(4000);
alter table review_held add column health_and_needs varchar(4000);
alter table review_held add column further_stay varchar(4000);
alter table review_held add column special_facility varchar(4000);
alter table review_held alter column present drop not null;

create table review_meeting (
    id             uuid         not null primary key,
    centre_id      uuid         not null,
    child_id       uuid         not null references placement_child (id),
    meets_on       date         not null,
    meets_at       varchar(5)   not null,
    place          varchar(300) not null,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint       not null
);
create index review_meeting_child on review_meeting (child_id, meets_on);

create table review_invitation (
    id                 uuid        not null primary key,
    centre_id          uuid        not null,
    child_id           uuid        not null references placement_child (id),
    meeting_id         uuid        not null references review_meeting (id),
    invitee_role       varchar(30) not null,
    person_id          uuid references people_person (id),
    addressee          varchar(200),
    address            varchar(300),
    sent_on            date,
    channel            varchar(20),
    not_invited_reason varchar(1000),
    attendance         varchar(20),
    remark             varchar(1000),
    removed_on         date,
    removed_reason     varchar(1000),
    version            bigint      not null
);
create index review_invitation_meeting on review_invitation (meeting_id);
