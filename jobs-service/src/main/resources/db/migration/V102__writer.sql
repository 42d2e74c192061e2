select collection_writer('job');
