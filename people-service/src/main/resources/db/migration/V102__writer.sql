select collection_writer('employee');
