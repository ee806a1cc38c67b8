-- Times in which children in care are not where they live.
create table absence_absence (
    id                uuid        not null primary key,
    centre_id         uuid        not null,
    child_id          uuid        not null references placement_child (id),
    kind              varchar(20) not null,
    since             date        not null,
    until             date,
    noticed_at        timestamp(6) with time zone,
    facility          varchar(40),
    carers_pay        boolean,
    person_id         uuid references people_person (id),
    basis             varchar(20),
    order_reference   varchar(60),
    place             varchar(200),
    note              varchar(2000),
    despite_why       varchar(1000),
    parents_told_at   timestamp(6) with time zone,
    police_told_at    timestamp(6) with time zone,
    court_told_at     timestamp(6) with time zone,
    assistant_told_at timestamp(6) with time zone,
    centre_told_at    timestamp(6) with time zone,
    marshal_told_at   timestamp(6) with time zone,
    removed_on        date,
    removed_reason    varchar(1000),
    version           bigint      not null,
    constraint absence_absence_days check (until is null or until >= since)
);
create index absence_absence_child on absence_absence (child_id, since);
create index absence_absence_centre on absence_absence (centre_id, since);

-- Within how many hours others learn that a child has run away.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000191', 'ABSENCE_NOTICE_H', 24, 'HOURS', date '2012-01-01', null, '§ 5 rozporządzenia w sprawie instytucjonalnej pieczy zastępczej', 'Dz.U. 2011 nr 292 poz. 1720', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-22 00:00:00+00:00');
