insert into collection_noun (collection, noun) values ('employees', 'employee');
