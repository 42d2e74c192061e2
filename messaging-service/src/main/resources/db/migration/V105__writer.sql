select collection_writer('notification');
select collection_writer('message');
