-- Who can be meant where a speaker is not resolved, for the work list: one a line, the likeliest first.

alter table statement add column likely varchar(100000) default '' not null;
