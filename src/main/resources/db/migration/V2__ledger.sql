-- The ledger: what was read, who said what in it, what could not be read, and the runs that did it.
-- Plain SQL that H2 and PostgreSQL both read; ${character_order} makes text sort by code point.

create table run (
    number bigint primary key,
    report_day date not null,
    started timestamp not null,
    version varchar(100) not null,
    configuration_hash varchar(64) not null,
    reanalyse boolean not null,
    input_hash varchar(64),
    articles_read bigint default 0 not null,
    articles_analysed bigint default 0 not null,
    articles_unchanged bigint default 0 not null,
    inputs_skipped bigint default 0 not null,
    stop_requested timestamp,
    failure varchar(2000) default '' not null,
    finished timestamp,
    abandoned timestamp
);

-- What a run reads, frozen before the first article.
create table manifest (
    run_number bigint not null references run (number),
    file_index int not null,
    file varchar(1000)${character_order} not null,
    bytes bigint not null,
    sha256 varchar(64) not null,
    format varchar(100) not null,
    fault varchar(2000) not null,
    primary key (run_number, file_index),
    unique (run_number, file)
);

create table article (
    id varchar(1100)${character_order} primary key,
    order_key varchar(1200)${character_order} not null unique,
    file varchar(1000)${character_order} not null,
    title varchar(1000000) not null,
    outlet varchar(1000000) not null,
    published date,
    place varchar(1000000) not null,
    url varchar(1000000) not null,
    language varchar(35) not null,
    text varchar(1000000) not null,
    body_begin int not null,
    body_end int not null,
    content_hash varchar(64) not null,
    duplicate_group varchar(1100)${character_order} not null,
    statements int not null,
    first_run bigint not null references run (number),
    last_run bigint not null references run (number)
);

create table statement (
    id varchar(200)${character_order} primary key,
    article_id varchar(1100)${character_order} not null references article (id),
    ordinal int not null,
    sentence varchar(1000000) not null,
    type varchar(20) not null,
    source varchar(1000000) not null,
    source_span varchar(50) not null,
    speaker varchar(1000000) not null,
    speaker_id varchar(200)${character_order} not null,
    role varchar(1000000) not null,
    bloc varchar(200)${character_order} not null,
    resolved boolean not null,
    cue varchar(1000000) not null,
    cue_span varchar(50) not null,
    content varchar(1000000) not null,
    content_spans varchar(1000000) not null,
    alignment varchar(200)${character_order} not null,
    alignment_probability double precision not null,
    confidence double precision not null,
    evidence varchar(1000000) not null,
    provenance varchar(1000000) not null,
    first_run bigint not null references run (number),
    unique (article_id, ordinal)
);

create table toward (
    statement_id varchar(200)${character_order} not null references statement (id) on delete cascade,
    bloc varchar(200)${character_order} not null,
    sign smallint not null,
    probability double precision not null,
    primary key (statement_id, bloc)
);

create table skip (
    run_number bigint not null references run (number),
    file varchar(1000)${character_order} not null,
    place varchar(1000)${character_order} not null,
    reason varchar(2000) not null,
    primary key (run_number, file, place)
);
