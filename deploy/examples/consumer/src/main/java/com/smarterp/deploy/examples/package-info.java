/** What reads our topics without knowing our code: from the AsyncAPI document alone. */
@NullMarked
package com.smarterp.deploy.examples;

import org.jspecify.annotations.NullMarked;
