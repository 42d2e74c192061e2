insert into collection_noun (collection, noun) values ('notifications', 'notification'), ('chat', 'message');
