insert into collection_noun (collection, noun) values ('jobs', 'job');
