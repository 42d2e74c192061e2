/** The threads that serve connections: those of clients, of services and of the database. */
@NullMarked
package com.smarterp.kernel.threads;

import org.jspecify.annotations.NullMarked;
