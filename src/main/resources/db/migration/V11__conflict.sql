-- The conflict whose statements the ledger holds, by the name of its folder in the configuration; one row once a run has begun.

create table conflict (
    name varchar(200) primary key
);
